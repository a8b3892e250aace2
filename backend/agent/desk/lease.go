package desk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/money"
)

// SayLease puts into words what a lease would sign, with the fee.
func (k *Desk) SayLease(ctx context.Context, v *schema.Preview, r schema.RentRequest, depositUSD int64) {
	v.Sentences = []string{fmt.Sprintf("You rent %s from %s for at most %s at %s an hour, and pay at most %s in all.",
		v.Offer.Name, v.Offer.Provider, time.Duration(r.MaxSeconds)*time.Second, money.MicroUSD(v.Offer.PricePerHour), money.MicroUSD(v.CapUSDMicro)),
		"While the job runs your agent signs promises to pay for what was metered, a few seconds at a time and never above that."}
	v.FeeWei = "0"
	if depositUSD > 0 {
		v.Sentences = append(v.Sentences, fmt.Sprintf("First %s of your money goes into the escrow for this provider. What is not used comes back when you withdraw it.",
			money.MicroUSD(depositUSD)))
	}
	client, err := k.c.Chain.Use()
	if err != nil {
		client = nil
	}
	price := k.c.Chain.NativePrice(ctx, client)
	v.USDKnown = price != nil
	if v.Relayed {
		v.Sentences = append(v.Sentences, "The lender pays the network's fee for your deposit.")
	}
	if depositUSD > 0 && client != nil && !v.Relayed {
		if most, _, err := client.GasPrice(ctx); err == nil {
			fee := new(big.Int).Mul(most, big.NewInt(escrow.DepositGas))
			v.FeeWei = fee.String()
			v.FeeUSDMicro, v.USDKnown = money.USDOfWei(fee, price)
			text := fmt.Sprintf("The network charges at most %s ETH for the deposit.", money.AtLeastZero(fee).Token(words.NativeDecimals))
			if v.USDKnown {
				text = fmt.Sprintf("The network charges at most %s for the deposit.", money.MicroUSD(v.FeeUSDMicro))
			}
			v.Sentences = append(v.Sentences, text)
		}
	}
	r.PreviewID = ""
	// The fee moves with every block and the balance with every payment; what is agreed to does not.
	raw, err := json.Marshal([]any{v.Offer.ID, v.Offer.Provider, v.Offer.PricePerHour, v.Cap, v.Deposit, v.Relayed, r})
	if err != nil {
		panic(err) // developer error: all of these have JSON
	}
	sum := sha256.Sum256(raw)
	v.ID = hex.EncodeToString(sum[:])
}
