package store_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

// crashFile names the environment variable that turns the test binary into the program that is killed.
const crashFile = "MOONRIG_STORE_CRASH_FILE"

// notKilled is the exit status of one that ended by itself.
const notKilled = 3

func TestMain(m *testing.M) {
	if path := os.Getenv(crashFile); path != "" {
		if err := writeForever(context.Background(), path); err != nil {
			fmt.Println("error", err)
		}
		os.Exit(notKilled)
	}
	os.Exit(m.Run())
}

// writeForever works as both sides of many leases at once. It prints a line for each thing it did, after it was done.
func writeForever(ctx context.Context, path string) error {
	s, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	have, err := s.Leases(ctx, store.LeaseFilter{Role: lease.Renter, Limit: 1})
	if err != nil {
		return err
	}
	first := uint64(1)
	if len(have) > 0 {
		first = uint64(have[0].CreatedAtMS) + 1
	}
	if err := s.SetChannel(ctx, store.Channel{Key: channel, Balance: money.Units(1 << 40), Block: 1}); err != nil {
		return err
	}
	fmt.Println("open")
	// Side by side, so that acknowledgements of one commit go to many.
	const workers = 6
	errs := make(chan error)
	go func() { errs <- writeTransactions(ctx, s) }()
	for worker := range uint64(workers) {
		go func() {
			for n := first + worker; ; n += workers {
				if err := writeLease(ctx, s, n); err != nil {
					errs <- err
					return
				}
			}
		}()
	}
	return <-errs
}

func writeLease(ctx context.Context, s *store.Store, n uint64) error {
	for _, role := range []lease.Role{lease.Renter, lease.Provider} {
		l := newLease(role, n, money.Units(1000))
		if err := s.CreateLease(ctx, l); err != nil {
			return err
		}
		fmt.Println("lease", role, n, l.State)
		for _, to := range []lease.State{lease.Agreed, lease.Funded, lease.Preparing, lease.Running} {
			if _, err := s.Transition(ctx, role, l.ID, to, condition.Reason{}, int64(n), nil); err != nil {
				return err
			}
			fmt.Println("lease", role, n, to)
		}
	}
	for amount := uint64(10); amount <= 50; amount += 10 {
		v, err := s.IssueVoucher(ctx, idOf(n), money.Units(amount), int64(n), signVoucher)
		if err != nil {
			return err
		}
		fmt.Println("voucher", lease.Renter, n, amount, v.Cumulative)
		if _, err := s.AcceptVoucher(ctx, v, int64(n)); err != nil {
			return err
		}
		fmt.Println("voucher", lease.Provider, n, amount, v.Cumulative)
	}
	return nil
}

func writeTransactions(ctx context.Context, s *store.Store) error {
	nonce, ok, err := s.MaxNonce(ctx, 1, channel.Renter)
	if err != nil {
		return err
	}
	if ok {
		nonce++
	}
	for ; ; nonce++ {
		tx := store.Transaction{ChainID: 1, From: channel.Renter, Nonce: nonce, Raw: []byte{byte(nonce)}}
		tx.Hash = common.Hash(idOf(nonce))
		if err := s.PutTransaction(ctx, tx); err != nil {
			return err
		}
		fmt.Println("transaction", nonce)
	}
}

// TestKilledWhileWriting kills a writing process at some instant, again and again on the same file. Whatever it said was
// done must be there, and the file must be whole.
func TestKilledWhileWriting(t *testing.T) {
	t.Parallel()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "moonrig.db")
	order := map[lease.State]int{}
	for i, s := range lease.States() {
		order[s] = i
	}
	type key struct {
		role lease.Role
		n    uint64
	}
	states, promised := map[key]lease.State{}, map[key]uint64{}
	best, nonce, acknowledged := map[lease.Role]uint64{}, -1, 0
	for round := range 20 {
		cmd := exec.CommandContext(t.Context(), self)
		cmd.Env = append(os.Environ(), crashFile+"="+path)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		// Killed while it goes on writing: what it printed before it died is still read, to the last whole line.
		for killAfter := rand.IntN(240); lines.Scan(); killAfter-- {
			if killAfter == 0 {
				if err := cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
			}
			line, acked := lines.Text(), true
			var (
				role        lease.Role
				n, amt, cum uint64
				state       lease.State
			)
			switch word, _, _ := strings.Cut(line, " "); word {
			case "open":
				acked = false
			case "lease":
				if _, err := fmt.Sscanf(line, "lease %s %d %s", &role, &n, &state); err != nil {
					t.Fatalf("%q: %v", line, err)
				}
				states[key{role, n}] = state
			case "voucher":
				if _, err := fmt.Sscanf(line, "voucher %s %d %d %d", &role, &n, &amt, &cum); err != nil {
					t.Fatalf("%q: %v", line, err)
				}
				promised[key{role, n}], best[role] = amt, max(best[role], cum)
			case "transaction":
				if _, err := fmt.Sscanf(line, "transaction %d", &nonce); err != nil {
					t.Fatalf("%q: %v", line, err)
				}
			default:
				t.Fatalf("round %d: %s", round, line)
			}
			if acked {
				acknowledged++
			}
		}
		_ = cmd.Wait() // it was killed, and says so
		if cmd.ProcessState.ExitCode() == notKilled {
			t.Fatalf("round %d: the process ended by itself", round)
		}

		s, err := store.Open(t.Context(), path)
		if err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		for k, want := range states {
			l, err := s.Lease(t.Context(), k.role, idOf(k.n))
			if err != nil {
				t.Fatalf("round %d: an acknowledged lease: %v", round, err)
			}
			// What was under way may have been done without being said.
			if order[l.State] < order[want] || l.Promised.Cmp(money.Units(promised[k])) < 0 {
				t.Fatalf("round %d: %s lease %d is %s with %s, acknowledged was %s with %d", round, k.role, k.n, l.State, l.Promised, want, promised[k])
			}
			events, err := s.LeaseEvents(t.Context(), k.role, idOf(k.n))
			if err != nil || len(events) == 0 || events[len(events)-1].To != l.State {
				t.Fatalf("round %d: a lease that is %s has the story %v (%v)", round, l.State, events, err)
			}
		}
		for role, want := range best {
			v, ok, err := s.BestVoucher(t.Context(), role, channel)
			if err != nil || !ok || v.Cumulative.Cmp(money.Units(want)) < 0 {
				t.Fatalf("round %d: the best voucher of the %s is %s (%v), acknowledged was %d", round, role, v.Cumulative, err, want)
			}
			sum := money.Amount{}
			all, err := s.Leases(t.Context(), store.LeaseFilter{Role: role})
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range all {
				sum = sum.Add(l.Promised)
			}
			// A voucher that the renter issued and never sent is in the totals that follow; the provider has no lease for it.
			if sum.Cmp(v.Cumulative) > 0 || (role == lease.Renter && sum.Cmp(v.Cumulative) != 0) {
				t.Fatalf("round %d: leases of the %s add up to %s, the best voucher to %s", round, role, sum, v.Cumulative)
			}
		}
		if got, _, err := s.MaxNonce(t.Context(), 1, channel.Renter); err != nil || int(got) < nonce {
			t.Fatalf("round %d: the highest nonce is %d (%v), acknowledged was %d", round, got, err, nonce)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if acknowledged < 100 {
		t.Errorf("only %d writes were acknowledged: this test says nothing", acknowledged)
	}
	t.Logf("%d acknowledged writes, all there", acknowledged)
}
