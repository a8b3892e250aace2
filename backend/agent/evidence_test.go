package agent_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/agent/disputes"
	"github.com/moonrig/moonrig/backend/eip712"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
)

// evidenceDevnet runs a development chain and returns a client of it.
func evidenceDevnet(t *testing.T) (*chain.Client, devnet.Info) {
	t.Helper()
	info := startDevnet(t, devnet.Config{})
	client, err := chain.Dial(t.Context(), info.Network(), chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client, info
}

// What agents sign is evidence only if the disputes contract hashes it in the same way, to the bit.
func TestSignedStructsAreEvidence(t *testing.T) {
	t.Parallel()
	client, info := evidenceDevnet(t)
	ctx := t.Context()
	contract, err := client.Disputes()
	if err != nil {
		t.Fatal(err)
	}

	domain := eip712.Domain{ChainID: info.ChainID, Contract: client.Network().Escrow}
	rapid.Check(t, func(rt *rapid.T) {
		word := rapid.Custom(func(t *rapid.T) [32]byte { return [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "word")) })
		address := rapid.Custom(func(t *rapid.T) common.Address {
			return common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))
		})
		// Text travels as UTF-8, on the chain as among agents.
		text := rapid.Custom(func(t *rapid.T) string { return strings.ToValidUTF8(rapid.String().Draw(t, "text"), "?") })
		number := rapid.Uint64Range(0, 1<<62)
		same := func(what string, ours, theirs [32]byte, err error) {
			if err != nil {
				rt.Fatalf("%s: %v", what, err)
			}
			if ours != theirs {
				rt.Errorf("%s: agents sign %x, the contract hashes %x", what, ours, theirs)
			}
		}

		job := word.Draw(rt, "job")
		cap := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 12).Draw(rt, "cap"))
		terms := lease.Terms{
			ID: word.Draw(rt, "id"), ChainID: domain.ChainID, Escrow: domain.Contract, Token: address.Draw(rt, "token"),
			Provider: address.Draw(rt, "provider"), Renter: address.Draw(rt, "renter"), ProviderPeer: text.Draw(rt, "provider peer"),
			RenterPeer: text.Draw(rt, "renter peer"), DeviceID: text.Draw(rt, "device"), DeviceName: text.Draw(rt, "name"), JobHash: job[:],
			PricePerHour: money.MicroUSD(number.Draw(rt, "price")), TokenDecimals: rapid.Uint8().Draw(rt, "decimals"), Cap: money.MustBig(cap),
			MaxSeconds: number.Draw(rt, "max"), VoucherSeconds: number.Draw(rt, "voucher"), HeartbeatSeconds: number.Draw(rt, "beat"),
			GraceSeconds: number.Draw(rt, "grace"), QuotedAt: int64(number.Draw(rt, "quoted")), ExpiresAt: int64(number.Draw(rt, "expires")),
		}
		theirs, err := contract.TermsDigestOnChain(ctx, disputes.TermsOnChain(terms))
		same("terms", terms.Digest(), theirs, err)

		beat := lease.Heartbeat{
			LeaseID: terms.ID, Sequence: number.Draw(rt, "sequence"), State: lease.State(text.Draw(rt, "state")),
			MeteredMS: int64(number.Draw(rt, "metered")), At: int64(number.Draw(rt, "at")), Final: rapid.Bool().Draw(rt, "final"),
		}
		theirs, err = contract.HeartbeatDigestOnChain(ctx, disputes.HeartbeatOnChain(beat))
		same("heartbeat", beat.Digest(domain), theirs, err)

		nonce := word.Draw(rt, "nonce")
		panel := lease.Panel{Renter: terms.Renter, JobHash: job[:], Nonce: nonce[:], CreatedAt: terms.QuotedAt,
			Providers: rapid.SliceOfN(address, 0, 15).Draw(rt, "providers")}
		theirs, err = contract.PanelHashOnChain(ctx, chain.JobPanel{Renter: panel.Renter, JobHash: job, Nonce: nonce,
			CreatedAt: big.NewInt(panel.CreatedAt), Providers: panel.Providers})
		same("panel", panel.Hash(), theirs, err)

		hash, root := panel.Hash(), word.Draw(rt, "root")
		result := lease.Result{Panel: hash[:], LeaseID: terms.ID, OutputRoot: root[:], At: beat.At}
		theirs, err = contract.ResultDigestOnChain(ctx, chain.JobResult{Panel: hash, LeaseId: terms.ID, OutputRoot: root, At: big.NewInt(beat.At)})
		same("result", result.Digest(domain), theirs, err)
	})
}
