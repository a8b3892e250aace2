package market_test

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/money"
)

var (
	key, _ = crypto.ToECDSA(common.LeftPadBytes([]byte{2}, 32))
	now    = time.Unix(1_700_000_000, 0)
)

func sign(o market.Offer) market.Offer {
	digest := o.Digest()
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		panic(err)
	}
	sig[64] += 27
	o.Signature = sig
	return o
}

// plainOffer is an offer without a signature, issued now for ten minutes.
func plainOffer() market.Offer {
	return market.Offer{
		ChainID: 31337, Escrow: common.HexToAddress("0xe5"), Token: common.HexToAddress("0x70"), Provider: crypto.PubkeyToAddress(key.PublicKey),
		Peer: "peer-p", Device: market.Device{
			ID: "gpu-0", Kind: "gpu", Vendor: "nvidia", Name: "GeForce RTX 4090", VRAMBytes: 24 << 30, Cores: 16, MemoryBytes: 32 << 30, Tier: "High",
		},
		PricePerHour: money.Dollar / 2, MaxSeconds: 3600, Region: "eu-west", Images: []string{"alpine:3", "pytorch:2"}, Sequence: 5,
		IssuedAt: now.Unix(), ExpiresAt: now.Add(10 * time.Minute).Unix(),
	}
}
