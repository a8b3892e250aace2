package lease_test

import (
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
)

var (
	renterKey, _   = crypto.ToECDSA(common.LeftPadBytes([]byte{1}, 32))
	providerKey, _ = crypto.ToECDSA(common.LeftPadBytes([]byte{2}, 32))
)

func sign(k *ecdsa.PrivateKey, digest [32]byte) []byte {
	sig, err := crypto.Sign(digest[:], k)
	if err != nil {
		panic(err)
	}
	sig[64] += 27
	return sig
}

func goodJob() lease.Job {
	return lease.Job{
		Image: "registry.example/ml/train:2.1@sha256", Command: []string{"python", "-c", "print('ü')"},
		Env: map[string]string{"SEED": "7", "_a": ""}, NeedsGPU: true, MilliCPUs: 4000, MemoryBytes: 8 << 30, ScratchBytes: 1 << 30,
		Inputs: &lease.Inputs{Bytes: 5, SHA256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}, MaxOutputBytes: 1 << 20,
	}
}

// goodTerms cost a dollar an hour, for an hour at most, in a token of six decimals.
func goodTerms() lease.Terms {
	hash := goodJob().Hash()
	return lease.Terms{
		ID: lease.ID{7}, ChainID: 31337, Escrow: common.HexToAddress("0xe5"), Token: common.HexToAddress("0x70"),
		Provider: crypto.PubkeyToAddress(providerKey.PublicKey), Renter: crypto.PubkeyToAddress(renterKey.PublicKey),
		ProviderPeer: "peer-p", RenterPeer: "peer-r", DeviceID: "gpu-0", DeviceName: "GeForce RTX 4090", JobHash: hash[:],
		PricePerHour: money.Dollar, TokenDecimals: 6, Cap: lease.CapFor(money.Dollar, 3600, 6), MaxSeconds: 3600,
		VoucherSeconds: lease.DefaultVoucherSeconds, HeartbeatSeconds: lease.DefaultHeartbeatSeconds, GraceSeconds: 5,
		QuotedAt: 1_700_000_000, ExpiresAt: 1_700_000_060,
	}
}

func signedTerms(t lease.Terms) lease.Signed {
	return lease.Signed{Terms: t, ProviderSignature: sign(providerKey, t.Digest()), RenterSignature: sign(renterKey, t.Digest())}
}

func signedVoucher(t lease.Terms, amount, cumulative uint64) lease.Voucher {
	v := lease.Voucher{ChannelKey: t.Channel(), Cumulative: money.Units(cumulative), LeaseID: t.ID, LeaseAmount: money.Units(amount)}
	v.Signature = sign(renterKey, v.Digest(t.Domain()))
	return v
}

func signedHeartbeat(t lease.Terms, sequence uint64) lease.Heartbeat {
	h := lease.Heartbeat{LeaseID: t.ID, Sequence: sequence, State: lease.Running, MeteredMS: 1500, At: 1_700_000_100, Load: 0.5, Watts: -1}
	h.Signature = sign(providerKey, h.Digest(t.Domain()))
	return h
}
