package rpcpool

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// disputeLasts is for how long a contradiction is told that nobody found again.
const disputeLasts = 5 * time.Minute

// disputes are the contradictions between endpoints that nothing decided, by what they are about.
type disputes struct {
	mu sync.Mutex // guards the following field
	by map[string]dispute
}

type dispute struct {
	fault *Fault
	at    time.Time
}

// Dispute notes that two endpoints contradict each other about something, and returns the fault. Neither is left alone:
// nobody knows which one to leave.
func (p *Pool) Dispute(about string, one, other *View, detail string) *Fault {
	f := &Fault{Kind: Contradicted, Endpoint: one.Endpoint() + " and " + other.Endpoint(), Detail: clip(detail)}
	p.disputes.mu.Lock()
	defer p.disputes.mu.Unlock()
	if p.disputes.by == nil {
		p.disputes.by = map[string]dispute{}
	}
	if _, known := p.disputes.by[about]; !known { // once per dispute, not once per look
		p.cfg.Logger.Error("Chain endpoints contradict each other", "endpoints", f.Endpoint, "about", about, "detail", f.Detail)
	}
	p.disputes.by[about] = dispute{f, p.cfg.Now()}
	return f
}

// Agreed notes that endpoints agree about something, which ends a dispute about it.
func (p *Pool) Agreed(about string) {
	p.disputes.mu.Lock()
	defer p.disputes.mu.Unlock()
	delete(p.disputes.by, about)
}

// Disputed returns a contradiction between endpoints that is not decided, nil while there is none. It asks nobody.
func (p *Pool) Disputed() *Fault {
	p.disputes.mu.Lock()
	defer p.disputes.mu.Unlock()
	var newest dispute
	for about, d := range p.disputes.by {
		if p.cfg.Now().Sub(d.at) > disputeLasts {
			delete(p.disputes.by, about)
		} else if newest.fault == nil || d.at.After(newest.at) {
			newest = d
		}
	}
	return newest.fault
}

// Witnesses returns a view of each endpoint besides that of v, in the configured order, that is well, or was not asked yet,
// or may be tried again.
func (p *Pool) Witnesses(v *View) []*View {
	var out []*View
	now := p.cfg.Now()
	for _, e := range p.endpoints {
		e.mu.Lock()
		usable := e.fault == nil || !now.Before(e.retryAt)
		e.mu.Unlock()
		if e != v.only && usable {
			out = append(out, &View{pool: p, only: e})
		}
	}
	return out
}

// Several reports whether there are endpoints to compare, well or not.
func (p *Pool) Several() bool { return len(p.endpoints) > 1 }

// Endpoint names the one endpoint of a pinned view, as a Fault does.
func (v View) Endpoint() string {
	if v.only == nil {
		return ""
	}
	return v.only.name
}

// Is reports whether two pinned views are of the same endpoint.
func (v View) Is(other *View) bool { return v.only == other.only }

// Accuse has the one endpoint of a pinned view left alone for ten minutes because it was found to lie, and returns the fault.
// While there is no other endpoint it is asked all the same, but Convicted and Health go on to name the lie.
func (v View) Accuse(kind Kind, format string, args ...any) *Fault {
	f := &Fault{Kind: kind, Endpoint: v.Endpoint(), Detail: clip(fmt.Sprintf(format, args...))}
	if v.only == nil {
		return f
	}
	if v.Convicted() == nil {
		v.pool.cfg.Logger.Error("Chain endpoint was found to lie and is left alone", "endpoint", f.Endpoint, "kind", f.Kind, "detail", f.Detail)
	}
	v.only.failed(f, v.pool.cfg.Now())
	return f
}

// Convicted returns the lie that is held against the one endpoint of a pinned view now, or nil.
func (v View) Convicted() *Fault {
	if v.only == nil {
		return nil
	}
	v.only.mu.Lock()
	defer v.only.mu.Unlock()
	if !v.only.convicted(v.pool.cfg.Now()) {
		return nil
	}
	return v.only.fault
}

// A Block is a block's header as an endpoint told it.
type Block struct {
	*types.Header
	// Told is the hash that the endpoint gives the block; zero when it gave none.
	Told common.Hash
}

// Provable reports whether the header's fields hash to the block's hash. Where they do not, the chain's headers have fields
// that are not known here, and nothing follows from a header.
func (b Block) Provable() bool { return b.Header.Hash() == b.Told }

// DecodeBlock reads a block as eth_getBlockByNumber answers it, or ethereum.NotFound.
func DecodeBlock(raw []byte) (Block, error) {
	var b Block
	var told struct {
		Hash *common.Hash `json:"hash"`
	}
	if err := json.Unmarshal(raw, &b.Header); err != nil {
		return Block{}, err
	}
	if b.Header == nil {
		return Block{}, ethereum.NotFound
	}
	if err := json.Unmarshal(raw, &told); err != nil {
		return Block{}, err
	}
	if err := b.Header.SanityCheck(); err != nil {
		return Block{}, err
	}
	if told.Hash != nil {
		b.Told = *told.Hash
	}
	return b, nil
}

// Block returns a block's header with the hash that the endpoint gives it, or ethereum.NotFound.
func (v View) Block(ctx context.Context, number uint64) (Block, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) (Block, error) {
		var raw json.RawMessage
		if err := eth.Client.Client().CallContext(ctx, &raw, "eth_getBlockByNumber", hexutil.EncodeUint64(number), false); err != nil {
			return Block{}, err
		}
		b, err := DecodeBlock(raw)
		if err == nil && b.Number.Cmp(new(big.Int).SetUint64(number)) != 0 {
			return Block{}, &Fault{Kind: Garbled, Endpoint: eth.e.name, Detail: fmt.Sprintf("block %s came for %d", b.Number, number)}
		}
		return b, err
	})
}

// BlockReceipts returns all receipts of the block with a hash. That an endpoint does not is not held against it: many serve
// everything else.
func (v View) BlockReceipts(ctx context.Context, hash common.Hash) ([]*types.Receipt, error) {
	if v.only == nil {
		return do(ctx, v, func(ctx context.Context, eth conn) ([]*types.Receipt, error) {
			return blockReceipts(ctx, eth.Client, hash)
		})
	}
	return one(ctx, v.pool, v.only, func(ctx context.Context, eth conn) ([]*types.Receipt, error) {
		return blockReceipts(ctx, eth.Client, hash)
	})
}

func blockReceipts(ctx context.Context, eth *ethclient.Client, hash common.Hash) ([]*types.Receipt, error) {
	receipts, err := eth.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(hash, false))
	if err == nil && slices.Contains(receipts, nil) {
		return nil, fmt.Errorf("read receipts of block %s: one of them is null", hash)
	}
	return receipts, err
}

// CallContractAtHash is CallContract on the block with a hash, which must be one that the endpoint has.
func (v View) CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) ([]byte, error) { return eth.CallContractAtHash(ctx, msg, block) })
}
