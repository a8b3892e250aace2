package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

const (
	// leafBlocks is how many blocks are read one by one, where halving them once more would save next to nothing.
	leafBlocks = 8
	// scanBlocks is how many are read of a node that does not know what accounts held at earlier blocks. A full node that keeps no
	// archive knows it for the newest 128.
	scanBlocks = 128
	// maxQuestions bounds what one search asks the node; what is not found by then is told in sums.
	maxQuestions = 600
)

// explain finds the native movements that are not of the account's own known transactions: transfers leave no events. What
// cannot be found is added as sums.
func (s *statement) explain(ctx context.Context, before, after *big.Int, own []*types.Transaction) error {
	look := search{statement: s, known: make(map[common.Hash]bool, len(own)), left: maxQuestions}
	for _, signed := range own {
		look.known[signed.Hash()] = true
	}
	return look.between(ctx, s.from, s.to, before, after)
}

// missing is what the native movements in the blocks from to to lack to lead from before to after.
func (s *statement) missing(from, to uint64, before, after *big.Int) *big.Int {
	rest := new(big.Int).Sub(after, before)
	for _, m := range s.found {
		switch {
		case !m.Native, m.Block < from, m.Block > to:
		case m.Outgoing:
			rest.Add(rest, m.Amount)
		default:
			rest.Sub(rest, m.Amount)
		}
	}
	return rest
}

// search looks for native money that no known transaction moved. It halves the blocks and asks what the account held between, and
// goes on where a balance is not what is known to have moved; so a transfer is found among a million blocks with twenty questions.
// Money that came and went to the last unit within one half is not looked for: nothing is missing.
type search struct {
	*statement
	known map[common.Hash]bool // transactions that are in the statement
	left  int                  // questions that may still be asked
}

// between looks through the blocks from to to, before and after which the account held what is given.
func (l *search) between(ctx context.Context, from, to uint64, before, after *big.Int) error {
	switch {
	case l.missing(from, to, before, after).Sign() == 0:
		return nil
	case to-from < leafBlocks:
		return l.read(ctx, from, to, before, after)
	}
	middle, first := from+(to-from)/2, l.between
	held, err := l.heldAt(ctx, middle)
	if noState(err) && to-from < scanBlocks {
		return l.read(ctx, from, to, before, after)
	}
	if noState(err) {
		// The newest of them it may know.
		middle, first = to-scanBlocks+leafBlocks, l.sum
		if held, err = l.heldAt(ctx, middle); noState(err) {
			return l.sum(ctx, from, to, before, after)
		}
	}
	if err != nil {
		return err
	}
	if err := first(ctx, from, middle, before, held); err != nil {
		return err
	}
	return l.between(ctx, middle+1, to, held, after)
}

// errEnough ends a search that has asked too much.
var errEnough = errors.New("too many questions for one search")

func (l *search) heldAt(ctx context.Context, block uint64) (*big.Int, error) {
	if l.left--; l.left < 0 {
		return nil, errEnough
	}
	held, err := l.node.PastBalance(ctx, l.account, block)
	if err != nil {
		return nil, fmt.Errorf("read native balance at block %d: %w", block, reachable(err))
	}
	return held, nil
}

// noState reports that what accounts held at a block is not to be had. A node that is only busy or gone says something else, and is
// asked again later.
func noState(err error) bool {
	return errors.Is(err, errEnough) || errors.Is(err, rpcpool.ErrNoHistory)
}

// read reads blocks one by one, and adds what is in none of them as a sum.
func (l *search) read(ctx context.Context, from, to uint64, before, after *big.Int) error {
	for block := from; block <= to; block++ {
		if l.left--; l.left < 0 {
			break
		}
		if err := l.block(ctx, block); err != nil {
			return err
		}
	}
	return l.sum(ctx, from, to, before, after)
}

// sum adds what is still missing in the blocks from to to.
func (l *search) sum(ctx context.Context, from, to uint64, before, after *big.Int) error {
	rest := l.missing(from, to, before, after)
	return l.add(ctx, Movement{Kind: MovementOther, Native: true, Outgoing: rest.Sign() < 0, Amount: rest.Abs(rest), Block: to, place: [2]uint{^uint(0), 0}})
}

// block looks through one block for native money to the account, and for transactions that another program sent with its key.
func (l *search) block(ctx context.Context, number uint64) error {
	transfers, err := l.node.Transfers(ctx, number)
	if err != nil {
		return fmt.Errorf("read block %d: %w", number, reachable(err))
	}
	for _, t := range transfers {
		if l.known[t.Hash] || (t.From != l.account && (t.To == nil || *t.To != l.account)) {
			continue
		}
		receipt, err := l.receipt(ctx, t.Hash)
		switch {
		case err != nil:
			return err
		case receipt == nil:
		case t.From == l.account:
			err = l.paid(ctx, t.To, t.Value, receipt)
		case receipt.Status == types.ReceiptStatusSuccessful:
			err = l.add(ctx, Movement{Kind: MovementTransfer, Native: true, Amount: t.Value, Other: t.From, TxHash: t.Hash, Block: number,
				place: [2]uint{receipt.TransactionIndex, 0}})
		}
		if err != nil {
			return err
		}
	}
	return nil
}
