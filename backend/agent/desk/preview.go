package desk

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

const (
	// previewLifetime is how long what was shown may still be signed; fees move.
	previewLifetime = 5 * time.Minute
	// maxPreviews bounds how many are kept; the oldest gives way.
	maxPreviews = 64
)

// A shown preview is what a person sees and the very transaction that will be signed.
type shown struct {
	view schema.SpendPreview
	call chain.Call
	fee  *big.Int
	// spends is what counts against the limit of a day.
	spends int64
	from   common.Address
	chain  uint64
	// complete, unless nil, signs what the call needs within it, and puts the call together; the preview itself signs nothing.
	complete func(ctx context.Context) (chain.Call, error)
	// recheck, unless nil, says whether what was allowed when it was shown still is.
	recheck func(ctx context.Context) (condition.Reason, error)
}

// previews are those that wait for a yes. The zero value is ready.
type previews struct {
	mu   sync.Mutex // guards the following field
	byID map[string]shown
}

func (p *previews) put(s shown) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.byID == nil {
		p.byID = map[string]shown{}
	}
	for len(p.byID) >= maxPreviews {
		oldest := ""
		for id, other := range p.byID {
			if oldest == "" || other.view.ExpiresAt < p.byID[oldest].view.ExpiresAt {
				oldest = id
			}
		}
		delete(p.byID, oldest)
	}
	p.byID[s.view.ID] = s
}

// take returns a preview once.
func (p *previews) take(id string) (shown, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s, ok := p.byID[id]
	delete(p.byID, id)
	return s, ok
}

func (p *previews) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	clear(p.byID)
}

// PreviewSpend implements api.Spending.
func (k *Desk) PreviewSpend(ctx context.Context, r schema.SpendRequest) (schema.SpendPreview, error) {
	from := k.c.Wallet.Address()
	if from == (common.Address{}) {
		return schema.SpendPreview{}, condition.Errorf(condition.WalletMissing, "there is nothing to spend")
	}
	to, err := parseReceiver(r)
	if err != nil {
		return schema.SpendPreview{}, err
	}
	client, err := k.c.Chain.Use()
	if err != nil {
		return schema.SpendPreview{}, err
	}
	token, native, err := k.c.Chain.Balances(ctx, from)
	if err != nil {
		return schema.SpendPreview{}, err
	}
	d := Draft{desk: k, Client: client, price: k.c.Chain.NativePrice(ctx, client), From: from, To: to, Token: token, native: money.AtLeastZero(native)}
	d.View = schema.SpendPreview{Kind: r.Kind, From: from.Hex(), To: to.Hex(), Asset: "token", Amount: "0", Warnings: []string{}, ExpiresAt: k.c.Now().Add(previewLifetime).Unix()}
	switch r.Kind {
	case "send":
		err = d.send(ctx, r)
	case "thaw":
		err = d.channel(ctx, true)
	case "withdraw":
		err = d.channel(ctx, false)
	case "open_dispute", "answer_dispute", "reply_dispute", "settle_dispute", "collect_dispute", "withdraw_dispute", "prove_double_sale":
		err = link.Governed(k.c.Disputes(ctx, &d, r))
	default:
		err = link.Governed(k.c.Stake(ctx, &d, r))
	}
	if err != nil {
		return schema.SpendPreview{}, err
	}
	if err := d.finish(ctx); err != nil {
		return schema.SpendPreview{}, err
	}
	s := shown{view: d.View, call: d.Call, fee: d.Quote.FeeWei, spends: d.Spends, from: from, chain: client.Network().ChainID,
		complete: d.Complete, recheck: d.Recheck}
	s.view.ID = digestOf(s)
	if s.view.Refused.Code == "" {
		k.previews.put(s)
	}
	return s.view, nil
}

// parseReceiver reads the other side of a request, where its kind has one.
func parseReceiver(r schema.SpendRequest) (common.Address, error) {
	switch r.Kind {
	case "stake", "claim_rewards", "vote", "propose", "cancel_proposal", "queue_proposal", "execute_proposal", "maintenance", "cancel_payout_address":
		return common.Address{}, nil
	case "open_dispute", "answer_dispute", "reply_dispute", "settle_dispute", "collect_dispute", "withdraw_dispute", "prove_double_sale":
		return common.Address{}, nil
	case "unbond", "withdraw_stake", "delegate_votes":
		if r.To == "" {
			return common.Address{}, nil // the own pool; the account itself
		}
	}
	return words.Address("to", r.To)
}

// digestOf names what is shown together with what would be signed; a random part keeps two of the same apart.
func digestOf(s shown) string {
	raw, err := json.Marshal([]any{s.view, s.call.To, s.call.Data, s.call.Value.String(), s.fee, s.chain, rand.Text()})
	if err != nil {
		panic(err) // developer error: all of these have JSON
	}
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:])
}
