package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

// statementChunk bounds one query for transfers.
const statementChunk = 2000

// A MovementKind says what a movement is, as far as the chain tells.
type MovementKind string

// The kinds of movements.
const (
	// MovementTransfer: tokens or native money went from one account to another.
	MovementTransfer MovementKind = "transfer"
	// MovementMint: tokens were made for the account.
	MovementMint MovementKind = "mint"
	// MovementFee: the network's charge for a transaction of the account.
	MovementFee MovementKind = "fee"
	// MovementOther: native money that moved in a way that leaves no trace in transactions, or so long ago that the node does not
	// have what it takes to look for it.
	MovementOther MovementKind = "other"
)

// A Movement is one change of an account's balance.
type Movement struct {
	Kind     MovementKind
	Native   bool // in wei; otherwise in the token's smallest unit
	Outgoing bool
	Amount   *big.Int
	Other    common.Address // the other side; zero where there is none
	TxHash   common.Hash    // zero for MovementOther
	Block    uint64
	Time     uint64 // of the block, in Unix seconds

	place [2]uint // within the block: transaction and log
}

// A Statement is all movements of an account in a range of blocks, in the order of the chain, and what it holds at its end.
type Statement struct {
	Movements     []Movement
	To            uint64
	Time          uint64   // of block To, in Unix seconds
	Token, Native *big.Int // at the end of block To
}

// Statement returns the movements of account in the blocks from to to, given the native balance before them (nil: it is not
// known, and the first statement begins with what is found) and the transactions of the account that may have been mined in
// them. The native movements always add up to the native balance; token movements are what the token's events say. Errors:
// ErrUnreachable, or the node's, such as one that does not have the state of block to any more.
func (c *Client) Statement(ctx context.Context, account common.Address, from, to uint64, nativeBefore *big.Int, own []*types.Transaction) (Statement, error) {
	node, err := c.eth.Pin(ctx) // one endpoint's view, so that all of it fits together
	if err != nil {
		return Statement{}, reachable(err)
	}
	s := &statement{c: c, node: node, coin: c.network.Token, account: account, from: from, to: to, times: map[uint64]uint64{}}
	if err := s.tokens(ctx); err != nil {
		return Statement{}, err
	}
	if err := s.sent(ctx, own); err != nil {
		return Statement{}, err
	}
	out := Statement{To: to}
	if out.Time, err = s.time(ctx, to); err != nil {
		return Statement{}, err
	}
	if out.Token, out.Native, err = s.balances(ctx); err != nil {
		return Statement{}, err
	}
	if nativeBefore != nil {
		if err := s.explain(ctx, nativeBefore, out.Native, own); err != nil {
			return Statement{}, err
		}
	}
	out.Movements = s.sorted()
	return out, nil
}

// MoonStatement returns the movements of account's MOON in the blocks from to to, with its MOON at the end as Token; Native is
// nil. Errors: ErrNotDeployed, ErrUnreachable, or the node's.
func (c *Client) MoonStatement(ctx context.Context, account common.Address, from, to uint64) (Statement, error) {
	moon, err := c.network.Contract(GovernTokenContract)
	if err != nil {
		return Statement{}, err
	}
	node, err := c.eth.Pin(ctx)
	if err != nil {
		return Statement{}, reachable(err)
	}
	s := &statement{c: c, node: node, coin: moon, account: account, from: from, to: to, times: map[uint64]uint64{}}
	if err := s.tokens(ctx); err != nil {
		return Statement{}, err
	}
	out := Statement{Movements: s.sorted(), To: to}
	if out.Time, err = s.time(ctx, to); err != nil {
		return Statement{}, err
	}
	out.Token, err = s.held(ctx)
	return out, err
}

// statement is one in the making.
type statement struct {
	c        *Client
	node     *rpcpool.View
	coin     common.Address // the token whose transfers are read
	account  common.Address
	from, to uint64
	times    map[uint64]uint64
	found    []Movement
}

// sorted returns what was found in the order of the chain.
func (s *statement) sorted() []Movement {
	slices.SortStableFunc(s.found, func(a, b Movement) int {
		return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.place[0], b.place[0]), cmp.Compare(a.place[1], b.place[1]))
	})
	return s.found
}

func (s *statement) time(ctx context.Context, block uint64) (uint64, error) {
	if at, ok := s.times[block]; ok {
		return at, nil
	}
	head, err := s.node.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return 0, fmt.Errorf("read block %d: %w", block, reachable(err))
	}
	s.times[block] = head.Time
	return head.Time, nil
}

// maxAmountBits is what no balance of a chain has more of.
const maxAmountBits = 256

// add appends a movement that is not empty.
func (s *statement) add(ctx context.Context, m Movement) error {
	if m.Amount.Sign() == 0 {
		return nil
	}
	if m.Amount.BitLen() > maxAmountBits {
		return fmt.Errorf("%w: more money moved in block %d than there can be", ErrLying, m.Block)
	}
	var err error
	if m.Time, err = s.time(ctx, m.Block); err != nil {
		return err
	}
	s.found = append(s.found, m)
	return nil
}

// tokens reads the token's transfers from and to the account.
func (s *statement) tokens(ctx context.Context) error {
	transfer := s.c.dollar.GetABI().Events["Transfer"].ID
	me := []common.Hash{common.BytesToHash(s.account.Bytes())}
	for from := s.from; from <= s.to; from += statementChunk {
		to := min(s.to, from+statementChunk-1)
		for _, incoming := range []bool{true, false} {
			topics := [][]common.Hash{{transfer}, me}
			if incoming {
				topics = [][]common.Hash{{transfer}, nil, me}
			}
			logs, err := s.transfers(ctx, from, to, topics)
			if err != nil {
				return err
			}
			for i := range logs {
				if err := s.token(ctx, &logs[i], incoming); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (s *statement) transfers(ctx context.Context, from, to uint64, topics [][]common.Hash) ([]types.Log, error) {
	logs, err := s.node.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{s.coin}, Topics: topics,
	})
	if err != nil {
		return nil, fmt.Errorf("read transfers of blocks %d to %d: %w", from, to, reachable(err))
	}
	return logs, nil
}

func (s *statement) token(ctx context.Context, log *types.Log, incoming bool) error {
	if log.Removed {
		return nil
	}
	if len(log.Topics) != 3 || len(log.Data) != 32 {
		return fmt.Errorf("decode transfer of %s: %d topics and %d bytes", log.TxHash, len(log.Topics), len(log.Data))
	}
	sender, receiver := common.BytesToAddress(log.Topics[1].Bytes()), common.BytesToAddress(log.Topics[2].Bytes())
	m := Movement{Kind: MovementTransfer, Amount: new(big.Int).SetBytes(log.Data), Outgoing: !incoming, Other: receiver, TxHash: log.TxHash,
		Block: log.BlockNumber, place: [2]uint{log.TxIndex, log.Index}}
	if incoming {
		if m.Other = sender; sender == (common.Address{}) {
			m.Kind = MovementMint
		}
	}
	return s.add(ctx, m)
}

// sent adds what the account's own transactions cost and took along.
func (s *statement) sent(ctx context.Context, own []*types.Transaction) error {
	for _, signed := range own {
		receipt, err := s.receipt(ctx, signed.Hash())
		if err != nil {
			return err
		}
		if receipt == nil || receipt.BlockNumber.Uint64() < s.from || receipt.BlockNumber.Uint64() > s.to {
			continue
		}
		if err := s.paid(ctx, signed.To(), signed.Value(), receipt); err != nil {
			return err
		}
	}
	return nil
}

// receipt returns nil for a transaction that is in no block.
func (s *statement) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	receipt, err := s.node.TransactionReceipt(ctx, hash)
	if errors.Is(err, ethereum.NotFound) || (err != nil && err.Error() == "transaction indexing is in progress") {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read receipt of %s: %w", hash, reachable(err))
	}
	return receipt, nil
}

// paid adds what a transaction of the account cost and took along.
func (s *statement) paid(ctx context.Context, to *common.Address, value *big.Int, receipt *types.Receipt) error {
	out := Movement{Native: true, Outgoing: true, TxHash: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), place: [2]uint{receipt.TransactionIndex, 0}}
	fee := out
	fee.Kind, fee.Amount = MovementFee, newReceipt(receipt).FeeWei
	if err := s.add(ctx, fee); err != nil {
		return err
	}
	if receipt.Status != types.ReceiptStatusSuccessful || to == nil {
		return nil
	}
	out.Kind, out.Amount, out.Other = MovementTransfer, value, *to
	if err := s.add(ctx, out); err != nil || *to != s.account {
		return err
	}
	out.Outgoing = false // it came back in the same transaction
	return s.add(ctx, out)
}

func (s *statement) balances(ctx context.Context) (token, native *big.Int, err error) {
	at := new(big.Int).SetUint64(s.to)
	if native, err = s.node.BalanceAt(ctx, s.account, at); err != nil {
		return nil, nil, fmt.Errorf("read native balance at block %d: %w", s.to, reachable(err))
	}
	token, err = s.held(ctx)
	return token, native, err
}

// held is what the account has of the token at the end.
func (s *statement) held(ctx context.Context) (*big.Int, error) {
	raw, err := s.node.CallContract(ctx, ethereum.CallMsg{To: &s.coin, Data: s.c.dollar.PackBalanceOf(s.account)}, new(big.Int).SetUint64(s.to))
	if err != nil {
		return nil, fmt.Errorf("read token balance at block %d: %w", s.to, s.c.explain(err))
	}
	have, err := s.c.dollar.UnpackBalanceOf(raw)
	if err != nil {
		return nil, fmt.Errorf("decode token balance: %w", err)
	}
	return have, nil
}
