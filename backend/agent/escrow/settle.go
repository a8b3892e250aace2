package escrow

import (
	"context"
	"math/big"
	"time"

	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/provider"
	"github.com/moonrig/moonrig/chain"
)

// assumedNativePrice is what an ether counts as, in comparing a fee with what it moves, when nobody says: high rather than
// low, since that only makes earnings wait a little longer.
const assumedNativePrice = 4000 * money.Dollar

// maxThawMargin bounds how long before the end of a thaw earnings are collected whatever it costs: longer than a rollup's
// sequencer was ever down.
const maxThawMargin = 24 * time.Hour

// Redeem implements provider.Chain.
func (esc *Escrow) Redeem(ctx context.Context, vouchers []lease.Voucher) (string, error) {
	client, err := esc.Use()
	if err != nil {
		return "", err
	}
	hash := ""
	if len(vouchers) == 1 {
		v := signedVoucher(vouchers[0])
		receipt, err := client.Redeem(ctx, esc.Signer(), v.Voucher, v.Signature)
		if err != nil {
			return "", link.Explain(err)
		}
		hash = receipt.TxHash.Hex()
	} else {
		receipt, results, err := client.RedeemMany(ctx, esc.Signer(), signedVouchers(vouchers))
		if err != nil {
			return "", link.Explain(err)
		}
		for i, r := range results {
			if r.Refused != "" {
				esc.c.Log.Warn("Voucher paid nothing", "renter", vouchers[i].Renter, "reason", r.Refused)
			}
		}
		hash = receipt.TxHash.Hex()
	}
	// The follower will bring the events too; whoever is first settles.
	for _, v := range vouchers {
		esc.settled(ctx, v.ChannelKey, hash)
	}
	return hash, nil
}

// RedeemCosts implements provider.Chain. The network is asked twice, for one voucher and for all of them, which tells what a
// transaction costs by itself from what each voucher adds.
func (esc *Escrow) RedeemCosts(ctx context.Context, vouchers []lease.Voucher) (provider.Costs, error) {
	client, err := esc.Use()
	if err != nil {
		return provider.Costs{}, err
	}
	if esc.c.FreeFees || len(vouchers) == 0 {
		return provider.Costs{}, nil
	}
	price := esc.NativePrice(ctx, client)
	if price == nil {
		price = big.NewInt(int64(assumedNativePrice))
	}
	all := signedVouchers(vouchers)
	one, err := client.RedeemFee(ctx, esc.Signer().Address(), all[:1])
	if err != nil {
		return provider.Costs{}, link.Explain(err)
	}
	many := one
	if len(all) > 1 {
		if many, err = client.RedeemFee(ctx, esc.Signer().Address(), all); err != nil {
			return provider.Costs{}, link.Explain(err)
		}
	}
	fixed, each := splitFee(one, many, len(all))
	decimals := client.Network().TokenDecimals
	return provider.Costs{Fixed: feeUnits(fixed, price, decimals), Each: feeUnits(each, price, decimals)}, nil
}

// splitFee tells the part of a fee that a transaction costs anyway from the part that each of n vouchers adds.
func splitFee(one, many *big.Int, n int) (fixed, each *big.Int) {
	if n < 2 || many.Cmp(one) <= 0 {
		return new(big.Int).Set(one), new(big.Int)
	}
	each = new(big.Int).Sub(many, one)
	each.Div(each, big.NewInt(int64(n-1)))
	if each.Cmp(one) > 0 {
		each.Set(one)
	}
	return new(big.Int).Sub(one, each), each
}

// feeUnits is a fee in wei as token units, rounded up: 10^18 wei are worth price micro-dollars, and a token is worth a dollar.
func feeUnits(wei, price *big.Int, decimals uint8) money.Amount {
	n := new(big.Int).Mul(wei, price)
	n.Mul(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil))
	whole := new(big.Int).Exp(big.NewInt(10), big.NewInt(18+6), nil)
	n.Add(n, new(big.Int).Sub(whole, big.NewInt(1)))
	return money.MustBig(n.Div(n, whole))
}

// ThawMargin is how long before the end of a thaw earnings must be collected: half of it, and a day at most.
func (esc *Escrow) ThawMargin(ctx context.Context) time.Duration {
	client, err := esc.Use()
	if err == nil {
		var period time.Duration
		if period, err = client.ThawPeriod(ctx); err == nil {
			return min(period/2, maxThawMargin)
		}
	}
	esc.c.Log.Warn("Thaw period cannot be read", "err", err)
	return maxThawMargin // early is safe
}

func signedVoucher(v lease.Voucher) chain.SignedVoucher {
	return chain.SignedVoucher{Voucher: chain.Voucher{Renter: v.Renter, Provider: v.Provider, Token: v.Token,
		Cumulative: v.Cumulative.Big(), LeaseID: v.LeaseID, LeaseAmount: v.LeaseAmount.Big()}, Signature: v.Signature}
}

func signedVouchers(vouchers []lease.Voucher) []chain.SignedVoucher {
	out := make([]chain.SignedVoucher, len(vouchers))
	for i, v := range vouchers {
		out[i] = signedVoucher(v)
	}
	return out
}
