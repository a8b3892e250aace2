package escrow

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

// DepositGas is what a deposit with a permit takes at most: the contract's tests hold it to 140,000, and a fifth on top is
// the sender's reserve. The call itself cannot be tried out before the permit in it is signed.
const DepositGas = 168_000

// TrackedRows is how many of the newest transactions are looked after.
const TrackedRows = 200

// relayGas is what submitting a deposit takes, for those who only ask: DepositGas, and what the forwarder checks.
const relayGas = DepositGas + 60_000

// relayLookBack is how many blocks before now are searched for the transaction of a deposit: more than the life of one.
const relayLookBack = 2000

// PaysFee implements renter.Chain.
func (esc *Escrow) PaysFee(ctx context.Context) (bool, error) {
	client, err := esc.Use()
	if err != nil {
		return false, err
	}
	have, err := client.NativeBalance(ctx, esc.c.Wallet.Address())
	if err != nil || have.Sign() == 0 {
		return false, link.Explain(err)
	}
	most, _, err := client.GasPrice(ctx)
	if err != nil {
		return false, link.Explain(err)
	}
	return have.Cmp(most.Mul(most, big.NewInt(DepositGas))) >= 0, nil
}

// SignDeposit implements renter.Chain. What is signed counts against the daily limit from then on, submitted or not.
func (esc *Escrow) SignDeposit(ctx context.Context, to common.Address, amount money.Amount) (lease.RelayedDeposit, error) {
	client, err := esc.Use()
	if err != nil {
		return lease.RelayedDeposit{}, err
	}
	undo, err := esc.c.Spend(ctx, money.USDMicro(amount, client.Network().TokenDecimals), "deposit for "+to.Hex())
	if err != nil {
		return lease.RelayedDeposit{}, err
	}
	d, err := client.SignDeposit(ctx, esc.Signer(), to, amount.Big(), uint64(lease.RelayLife.Seconds()))
	if err != nil {
		undo()
		return lease.RelayedDeposit{}, link.Explain(err)
	}
	return lease.RelayedDeposit{Amount: amount, Gas: d.Gas, Nonce: d.Nonce, Deadline: d.Deadline, Permit: d.Permit, Signature: d.Signature}, nil
}

// RelayFate implements renter.Chain.
func (esc *Escrow) RelayFate(ctx context.Context, to common.Address, d lease.RelayedDeposit) (lease.RelayFate, error) {
	client, err := esc.Use()
	if err != nil {
		return "", err
	}
	r, err := forwardOf(client.Network(), esc.c.Wallet.Address(), to, d)
	if err != nil {
		return "", link.Explain(err)
	}
	err = client.ForwardOpen(ctx, r)
	switch {
	case errors.Is(err, chain.ErrForwardUsed):
		return lease.RelayUsed, nil
	case errors.Is(err, chain.ErrForwardExpired):
		return lease.RelayExpired, nil
	case errors.Is(err, chain.ErrForwardEarly): // a block that was replaced took back the one before it
		return lease.RelayOpen, nil
	case err != nil:
		return "", link.Explain(err)
	}
	return lease.RelayOpen, nil
}

// RelayedIn implements renter.Chain.
func (esc *Escrow) RelayedIn(ctx context.Context, d lease.RelayedDeposit) (string, error) {
	client, err := esc.Use()
	if err != nil {
		return "", err
	}
	block, err := client.BlockNumber(ctx)
	if err != nil {
		return "", link.Explain(err)
	}
	hash, succeeded, ok, err := client.ForwardedIn(ctx, esc.c.Wallet.Address(), d.Nonce, block-min(block, relayLookBack))
	if err != nil || !ok || !succeeded {
		return "", link.Explain(err)
	}
	return hash.Hex(), nil
}

// RelayPrice implements provider.Chain.
func (esc *Escrow) RelayPrice(ctx context.Context) (money.Amount, error) {
	client, err := esc.Use()
	if err != nil {
		return money.Amount{}, err
	}
	if _, err := client.Network().Contract(chain.ForwarderContract); err != nil {
		return money.Amount{}, link.Explain(err)
	}
	_, expected, err := client.GasPrice(ctx)
	if err != nil {
		return money.Amount{}, link.Explain(err)
	}
	return esc.relayUnits(ctx, client, expected.Mul(expected, big.NewInt(relayGas))), nil
}

// RelayCost implements provider.Chain.
func (esc *Escrow) RelayCost(ctx context.Context, t lease.Terms, d lease.RelayedDeposit) (money.Amount, error) {
	client, err := esc.Use()
	if err != nil {
		return money.Amount{}, err
	}
	r, err := forwardOf(client.Network(), t.Renter, t.Provider, d)
	if err != nil {
		return money.Amount{}, link.Explain(err)
	}
	if err := client.CheckForward(ctx, esc.Signer().Address(), r); err != nil {
		return money.Amount{}, link.Explain(err)
	}
	call, err := client.ForwardCall(r)
	if err != nil {
		return money.Amount{}, link.Explain(err)
	}
	return esc.costOf(ctx, client, call, "submit deposit")
}

// costOf is what a transaction of ours will cost in token units, if there is enough to pay the most that it can cost.
func (esc *Escrow) costOf(ctx context.Context, client *chain.Client, call chain.Call, what string) (money.Amount, error) {
	me := esc.Signer().Address()
	quote, err := client.Quote(ctx, me, call)
	if err != nil {
		return money.Amount{}, link.Explain(err)
	}
	have, err := client.NativeBalance(ctx, me)
	if err != nil {
		return money.Amount{}, link.Explain(err)
	}
	if have.Cmp(quote.FeeWei) < 0 {
		return money.Amount{}, link.Explain(fmt.Errorf("%s: %w", what, chain.ErrInsufficientGas))
	}
	return esc.relayUnits(ctx, client, quote.ExpectedWei), nil
}

// relayUnits is a fee in token units; nothing where fees cost nothing.
func (esc *Escrow) relayUnits(ctx context.Context, client *chain.Client, wei *big.Int) money.Amount {
	if esc.c.FreeFees {
		return money.Amount{}
	}
	return feeUnits(wei, esc.countedPrice(ctx, client), client.Network().TokenDecimals)
}

// countedPrice is what the native coin counts as in comparing a fee with what it moves.
func (esc *Escrow) countedPrice(ctx context.Context, client *chain.Client) *big.Int {
	if price := esc.NativePrice(ctx, client); price != nil && price.Sign() > 0 {
		return price
	}
	return big.NewInt(int64(assumedNativePrice))
}

// Relay implements provider.Chain.
func (esc *Escrow) Relay(ctx context.Context, t lease.Terms, d lease.RelayedDeposit, most money.Amount) (provider.Relayed, error) {
	relayed, err := esc.Relayed(ctx, t, d)
	if !condition.Is(err, condition.NotFound) {
		return relayed, err
	}
	client, err := esc.Use()
	if err != nil {
		return provider.Relayed{}, err
	}
	r, err := forwardOf(client.Network(), t.Renter, t.Provider, d)
	if err != nil {
		return provider.Relayed{}, link.Explain(err)
	}
	var maxFee *big.Int
	if !esc.c.FreeFees {
		maxFee = feeWei(most, esc.countedPrice(ctx, client), t.TokenDecimals)
	}
	receipt, err := client.Forward(ctx, esc.Signer(), r, maxFee)
	if err != nil && receipt.TxHash != (common.Hash{}) && receipt.FeeWei == nil {
		err = fmt.Errorf("%w: %w", chain.ErrNotMined, err) // it was stored and may still be mined, whatever keeps us from seeing that
	}
	return relayedBy(receipt), link.Explain(err)
}

// relayedBy is a submission as far as its receipt tells; a refused one has cost something, too.
func relayedBy(r chain.Receipt) provider.Relayed {
	if r.FeeWei == nil {
		return provider.Relayed{}
	}
	return provider.Relayed{Tx: r.TxHash.Hex(), FeeWei: money.MustBig(r.FeeWei)}
}

// Relayed implements provider.Chain.
func (esc *Escrow) Relayed(ctx context.Context, t lease.Terms, d lease.RelayedDeposit) (provider.Relayed, error) {
	client, err := esc.Use()
	if err != nil {
		return provider.Relayed{}, err
	}
	r, err := forwardOf(client.Network(), t.Renter, t.Provider, d)
	if err != nil {
		return provider.Relayed{}, link.Explain(err)
	}
	sent, err := esc.c.Store().Transactions(ctx, TrackedRows)
	if err != nil {
		return provider.Relayed{}, err
	}
	var found provider.Relayed
	var last error
	for _, s := range sent { // a fee that was raised makes several of one purpose, of which one is mined
		if s.Purpose != chain.ForwardPurpose(r) || s.ChainID != client.Network().ChainID {
			continue
		}
		if s.State == store.TransactionFailed {
			last = link.Explain(fmt.Errorf("%w: %s", chain.ErrReverted, s.Error))
			if m, ok, err := client.MinedReceipt(ctx, s.Hash); err == nil && ok {
				found = relayedBy(m.Receipt)
			}
			continue
		}
		receipt, err := client.WaitMined(ctx, s.From, s.Hash)
		if err == nil {
			return relayedBy(receipt), nil
		}
		found, last = relayedBy(receipt), link.Explain(err)
	}
	if last != nil {
		return found, last
	}
	return provider.Relayed{}, condition.Errorf(condition.NotFound, "nothing was submitted for lease %s", t.ID.Short())
}

// forwardOf is what the renter signed: always its deposit for the provider. Whatever else was signed does not verify.
func forwardOf(n chain.Network, from, to common.Address, d lease.RelayedDeposit) (chain.ForwardRequest, error) {
	return n.Request(chain.ForwardedDeposit{Renter: from, Provider: to, Amount: d.Amount.Big(), Gas: d.Gas, Nonce: d.Nonce,
		Deadline: d.Deadline, Permit: d.Permit, Signature: d.Signature})
}

// feeWei is the other way round of feeUnits, rounded down.
func feeWei(units money.Amount, price *big.Int, decimals uint8) *big.Int {
	n := units.Big()
	n.Mul(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(18+6), nil))
	return n.Div(n, new(big.Int).Mul(price, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)))
}
