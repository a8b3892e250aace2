package disputes

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/chain"
)

const (
	// casesEvery is how often the chain is asked for cases that nobody here asked about: a side has days for each step, so minutes
	// do not matter, and an idle agent asks a handful of questions in that time. A development chain costs nobody anything, and
	// whoever tries it out does not want to wait long.
	casesEvery, casesEveryDevnet = 5 * time.Minute, time.Minute
	// searchAgain is the pause between two parts of a search that is not through yet, as on a chain that is years old.
	searchAgain = time.Second
	// maxCases bounds how many cases are looked after, the newest.
	maxCases = 200
)

// foundCases is how far the chain was looked through for cases of one account, and what was found; it is kept, so that no block is
// looked through twice but the newest, which may be replaced.
type foundCases struct {
	Next  uint64      `json:"next"`
	Cases []foundCase `json:"cases"`
}

type foundCase struct {
	ID    string `json:"id"`
	Block uint64 `json:"block"`
}

func casesDocument(account common.Address) string { return "cases/" + account.Hex() }

// caseBook is what is known of the cases that concern the wallet's accounts.
type caseBook struct {
	mu    sync.Mutex // held while the chain is asked
	known atomic.Pointer[map[common.Address]*knownCases]
	woken chan struct{} // something of ours happened
}

// of returns what is known of an account's cases on a network, or nil.
func (b *caseBook) of(account common.Address, network chain.Network) *knownCases {
	known := b.known.Load()
	if known == nil {
		return nil
	}
	if k := (*known)[account]; k != nil && k.network.ChainID == network.ChainID {
		return k
	}
	return nil
}

// put notes what is known of an account's cases. The caller holds mu.
func (b *caseBook) put(k *knownCases) {
	next := map[common.Address]*knownCases{}
	if known := b.known.Load(); known != nil {
		maps.Copy(next, *known)
	}
	next[k.account] = k
	b.known.Store(&next)
}

// knownCases is what the chain said at one moment. It is not changed any more.
type knownCases struct {
	account  common.Address
	network  chain.Network
	rules    chain.DisputeRules
	cases    []chain.Case // newest first
	blocks   map[string]uint64
	token    *big.Int // what can be withdrawn
	moon     *big.Int
	stake    *big.Int // what can be taken of the account as a provider
	complete bool
	// ahead is by how much the chain's clock was ahead of ours.
	ahead time.Duration
}

func (k *knownCases) now(clock time.Time) uint64 { return uint64(max(clock.Add(k.ahead).Unix(), 0)) }

// Serve looks for cases now and then, so that a person hears of one in time. Nothing else happens by itself: what is said in
// a case is a person's word.
func (ct *Court) Serve(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	failing := false
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
		case <-ct.book.woken:
		}
		every := casesEvery
		if ct.c.Chain.Network().Name == chain.Devnet {
			every = casesEveryDevnet
		}
		timer.Reset(every)
		if _, _, err := ct.c.Chain.Account(); err != nil {
			continue // there is nobody whom a case could concern, or nobody to ask
		}
		complete, err := ct.lookForAll(ctx)
		if err == nil && !complete {
			timer.Reset(searchAgain)
		}
		if err != nil && !failing && ctx.Err() == nil && !errors.Is(err, chain.ErrNotDeployed) { // once per outage
			ct.c.Log.Warn("Cases cannot be looked for", "err", err)
		}
		failing = err != nil
	}
}

// Confirmed has cases looked at again once one of our transactions about them is in a block.
func (ct *Court) Confirmed(n chain.Network, t store.Transaction) {
	action, err := n.Describe(t.Raw)
	if err != nil || (!strings.HasSuffix(action.Kind, "_dispute") && action.Kind != "prove_double_sale") {
		return
	}
	ct.Look()
}

// Look has cases looked for soon.
func (ct *Court) Look() {
	select {
	case ct.book.woken <- struct{}{}:
	default: // it is about to look
	}
}

// lookForAll asks the chain for the cases of every account of the wallet, and reports whether its older blocks were looked through
// for all of them.
func (ct *Court) lookForAll(ctx context.Context) (complete bool, err error) {
	complete = true
	for _, account := range ct.c.Wallet.Accounts() {
		_, client, err := ct.c.Chain.Account()
		if err != nil {
			return false, err
		}
		k, err := ct.lookFor(ctx, account.Address, client)
		if err != nil {
			return false, err
		}
		complete = complete && k.complete
	}
	return complete, nil
}

// lookAtCases asks the chain for the cases that concern the account in use.
func (ct *Court) lookAtCases(ctx context.Context) (*knownCases, error) {
	account, client, err := ct.c.Chain.Account()
	if err != nil {
		return nil, err
	}
	return ct.lookFor(ctx, account, client)
}

// lookFor asks the chain for the cases that concern an account. Clients are told when anything is different.
func (ct *Court) lookFor(ctx context.Context, account common.Address, client *chain.Client) (*knownCases, error) {
	book := &ct.book
	book.mu.Lock()
	defer book.mu.Unlock()
	contract, err := client.Disputes()
	if err != nil {
		return nil, err
	}
	k := &knownCases{account: account, network: client.Network()}
	found, err := ct.findCases(ctx, k, contract)
	if err != nil {
		return nil, err
	}
	now, err := client.ChainTime(ctx)
	if err != nil {
		return nil, err
	}
	if err := k.read(ctx, client, contract, found, book.of(account, k.network), now); err != nil {
		return nil, err
	}
	k.ahead = time.Unix(int64(now), 0).Sub(ct.c.Now()).Truncate(time.Second)
	before := ct.CaseConditions()
	book.put(k)
	if !slices.Equal(before, ct.CaseConditions()) {
		ct.c.Changed()
	}
	return k, nil
}

// findCases goes on with the search where it stopped, and returns all that was ever found.
func (ct *Court) findCases(ctx context.Context, k *knownCases, contract *chain.Disputes) (foundCases, error) {
	var doc foundCases
	if _, err := ct.c.Store().GetDocument(ctx, casesDocument(k.account), &doc); err != nil {
		return doc, err
	}
	s, err := contract.CasesOf(ctx, k.account, doc.Next)
	for _, c := range s.Found {
		if id := c.ID.String(); !slices.ContainsFunc(doc.Cases, func(f foundCase) bool { return f.ID == id }) {
			doc.Cases = append(doc.Cases, foundCase{ID: id, Block: c.Block})
		}
	}
	next := s.Next
	if k.complete = s.Complete; s.Complete {
		// The newest blocks may be replaced, and cases may then be elsewhere.
		next = max(doc.Next, next-min(next, chain.DefaultFinality))
	}
	if next != doc.Next || len(s.Found) > 0 {
		doc.Next = next
		err = errors.Join(err, ct.c.Store().PutDocument(ctx, casesDocument(k.account), doc))
	}
	return doc, err
}

// read asks for everything about the cases that may have changed since before.
func (k *knownCases) read(ctx context.Context, client *chain.Client, contract *chain.Disputes, found foundCases, before *knownCases, now uint64) (err error) {
	if k.rules, err = contract.Rules(ctx); err != nil {
		return err
	}
	if k.token, err = contract.Credit(ctx, k.account, k.network.Token); err != nil {
		return err
	}
	k.moon = new(big.Int)
	if at, notThere := k.network.Contract(chain.GovernTokenContract); notThere == nil {
		if k.moon, err = contract.Credit(ctx, k.account, at); err != nil {
			return err
		}
	}
	k.blocks, k.stake = map[string]uint64{}, new(big.Int)
	against := false
	for i := len(found.Cases) - 1; i >= 0 && len(k.cases) < maxCases; i-- {
		f := found.Cases[i]
		c, ok := before.closed(f.ID, now)
		if !ok {
			id, valid := new(big.Int).SetString(f.ID, 10)
			if !valid {
				return fmt.Errorf("read case %q: it is no number", f.ID)
			}
			if c, err = contract.Case(ctx, id); err != nil {
				return err
			}
		}
		if c.Status == chain.CaseNone || (c.Claimant != k.account && c.Respondent != k.account) {
			continue // its block was replaced
		}
		k.cases, k.blocks[f.ID] = append(k.cases, c), f.Block
		against = against || (c.Respondent == k.account && c.Status == chain.CaseOpen)
	}
	slices.SortStableFunc(k.cases, func(x, y chain.Case) int { return y.ID.Cmp(x.ID) })
	if !against {
		return nil
	}
	registry, err := client.Registry(ctx)
	if err != nil {
		return err
	}
	s, err := registry.Standing(ctx, k.account)
	k.stake = s.Stake
	return err
}

// closed returns a case that will never change again, as it was read before. One that has just ended may be in a block that is
// replaced, so it is read for a day more.
func (k *knownCases) closed(id string, now uint64) (chain.Case, bool) {
	if k == nil {
		return chain.Case{}, false
	}
	for _, c := range k.cases {
		if c.ID.String() == id {
			return c, over(c.Status) && c.Owed.Sign() == 0 && c.Deadline+24*3600 < now
		}
	}
	return chain.Case{}, false
}

// over reports whether a case is.
func over(s chain.CaseStatus) bool {
	return s == chain.CaseUpheld || s == chain.CaseDismissed || s == chain.CaseUndecided
}
