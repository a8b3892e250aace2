package lease_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/lease"
)

func goodPanel(providers ...common.Address) lease.Panel {
	slices.SortFunc(providers, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	return lease.Panel{Renter: common.Address{1}, JobHash: make([]byte, 32), Nonce: make([]byte, 32), CreatedAt: 1_790_000_000, Providers: providers}
}

func TestPanelValidate(t *testing.T) {
	t.Parallel()
	a, b, c := common.Address{1}, common.Address{2}, common.Address{3}
	if err := goodPanel(c, a, b).Validate(); err != nil {
		t.Errorf("a good panel: %v", err)
	}
	for name, change := range map[string]func(*lease.Panel){
		"no renter":  func(p *lease.Panel) { p.Renter = common.Address{} },
		"no job":     func(p *lease.Panel) { p.JobHash = nil },
		"no nonce":   func(p *lease.Panel) { p.Nonce = p.Nonce[:31] },
		"no time":    func(p *lease.Panel) { p.CreatedAt = 0 },
		"two":        func(p *lease.Panel) { p.Providers = p.Providers[:2] },
		"sixteen":    func(p *lease.Panel) { p.Providers = make([]common.Address, 16) },
		"unordered":  func(p *lease.Panel) { p.Providers[0], p.Providers[1] = p.Providers[1], p.Providers[0] },
		"repetition": func(p *lease.Panel) { p.Providers[1] = p.Providers[0] },
		"nobody":     func(p *lease.Panel) { p.Providers[0] = common.Address{} },
	} {
		p := goodPanel(a, b, c)
		change(&p)
		if err := p.Validate(); err == nil {
			t.Errorf("%s: the panel was taken", name)
		}
	}
}

func TestResultVerify(t *testing.T) {
	t.Parallel()
	key, err := crypto.HexToECDSA("4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318")
	if err != nil {
		t.Fatal(err)
	}
	provider := crypto.PubkeyToAddress(key.PublicKey)
	panel := goodPanel(provider, common.Address{1}, common.Address{2})
	domain := goodTerms().Domain()
	sign := func(change func(*lease.Result)) lease.Result {
		hash := panel.Hash()
		r := lease.Result{Panel: hash[:], LeaseID: lease.ID{7}, OutputRoot: make([]byte, 32), At: panel.CreatedAt}
		change(&r)
		digest := r.Digest(domain)
		if r.Signature, err = crypto.Sign(digest[:], key); err != nil {
			t.Fatal(err)
		}
		r.Signature[64] += 27
		return r
	}
	if err := sign(func(*lease.Result) {}).Verify(domain, panel, provider); err != nil {
		t.Errorf("a good result: %v", err)
	}
	for name, change := range map[string]func(*lease.Result){
		"other panel":      func(r *lease.Result) { r.Panel[0] ^= 1 },
		"short root":       func(r *lease.Result) { r.OutputRoot = r.OutputRoot[:31] },
		"before the panel": func(r *lease.Result) { r.At-- },
	} {
		if err := sign(change).Verify(domain, panel, provider); err == nil {
			t.Errorf("%s: the result was taken", name)
		}
	}
	forged := sign(func(*lease.Result) {})
	forged.OutputRoot[0] ^= 1
	if err := forged.Verify(domain, panel, provider); err == nil {
		t.Error("a changed result was taken")
	}
}
