package provider_test

import (
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/provider"
)

// A sandbox that does not start fails the lease with its own reason, costs nothing and leaves the device free.
func TestStartFails(t *testing.T) {
	for _, code := range []condition.Code{condition.ImageMissing, condition.EngineAbsent, condition.EngineError, condition.StartFailed,
		condition.DiskFull, condition.GuestMissing, condition.DeviceLost, condition.OutOfMemory} {
		t.Run(string(code), func(t *testing.T) {
			in(t, func(t *testing.T, w *world) {
				w.box.startErr = condition.Errorf(code, "as it happens")
				l := w.quote()
				w.chain.deposit(1e9)
				l.accept()
				synctest.Wait()
				if rec := l.record(); rec.State != lease.Failed || rec.Reason.Code != code {
					t.Errorf("it is %s (%s)", rec.State, rec.Reason.Code)
				}
				if _, busy := w.LeaseOn("cpu"); busy {
					t.Error("the device is held")
				}
				if _, err := os.Stat(filepath.Join(w.cfg.Dir, l.signed.Terms.ID.String())); !os.IsNotExist(err) {
					t.Errorf("the lease's folder is left: %v", err)
				}
			})
		})
	}
}

func TestContainerLost(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin()
		time.Sleep(9 * time.Second)
		c.end(provider.Exit{}, condition.Errorf(condition.SandboxLost, "somebody removed it"))
		synctest.Wait()
		if s := l.status(); s.State != lease.Ending || s.Reason.Code != condition.SandboxLost || s.MeteredMS != 9000 {
			t.Errorf("%+v", s)
		}
		if code := l.pay(9000); code != "" {
			t.Errorf("what it had cost until then is refused: %s", code)
		}
	})
}

// Whatever state an earlier process left a lease in, the next one brings it to its end, and what is owed stays owed.
func TestReconcile(t *testing.T) {
	for _, tc := range []struct {
		name string
		// reach brings the lease to the state in which the first process ends.
		reach func(*world) (*tenant, *container)
		// meanwhile happens while no process is there.
		meanwhile func(*world, *tenant, *container)
		want      lease.State
		why       condition.Code
	}{
		{"quoted", func(w *world) (*tenant, *container) { return w.quote(), nil }, nil, lease.Failed, condition.QuoteExpired},
		{"agreed", func(w *world) (*tenant, *container) {
			l := w.quote()
			l.sign()
			go l.send()
			synctest.Wait()
			return l, nil
		}, func(w *world, l *tenant, _ *container) { w.chain.deposit(1e9) }, lease.Running, ""},
		{"preparing", func(w *world) (*tenant, *container) {
			l := w.quote(func(q *lease.QuoteRequest) {
				q.Job.Inputs = &lease.Inputs{Bytes: 1, SHA256: "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}
			})
			w.chain.deposit(1e9)
			l.accept()
			synctest.Wait()
			return l, nil
		}, func(w *world, l *tenant, _ *container) {
			dir := filepath.Join(w.cfg.Dir, l.signed.Terms.ID.String())
			if err := os.WriteFile(filepath.Join(dir, "in.tar"), []byte("x"), 0o600); err != nil {
				w.t.Fatal(err)
			}
			w.box.containers[l.signed.Terms.ID.String()] = newContainer(l.signed.Terms.ID.String()) // half prepared
		}, lease.Running, ""},
		{"running", running, nil, lease.Running, ""},
		{"running, and the job ended", running, func(_ *world, _ *tenant, c *container) { c.end(provider.Exit{}, nil) }, lease.Ending, condition.Completed},
		{"running, and the container is lost", running, func(w *world, l *tenant, _ *container) {
			delete(w.box.containers, l.signed.Terms.ID.String())
		}, lease.Ending, condition.ProviderRestarted},
		{"running, but never started", running, func(_ *world, _ *tenant, c *container) { c.runs = 0 }, lease.Running, ""},
		{"paused", func(w *world) (*tenant, *container) {
			l, c := w.begin()
			time.Sleep(40 * time.Second)
			return l, c
		}, nil, lease.Paused, condition.NoVoucher},
		{"paused, and the container is lost", func(w *world) (*tenant, *container) {
			l, c := w.begin()
			time.Sleep(40 * time.Second)
			return l, c
		}, func(w *world, l *tenant, _ *container) { delete(w.box.containers, l.signed.Terms.ID.String()) }, lease.Ending, condition.ProviderRestarted},
		{"ending", func(w *world) (*tenant, *container) {
			l, c := running(w)
			c.end(provider.Exit{}, nil)
			synctest.Wait()
			return l, c
		}, nil, lease.Ending, condition.Completed},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, func(t *testing.T, w *world) {
				l, c := tc.reach(w)
				metered := l.record().MeteredMS
				w.end()
				if tc.meanwhile != nil {
					tc.meanwhile(w, l, c)
				}
				time.Sleep(7 * time.Second) // nobody pays for the time in between
				w.serve()
				if tc.name == "quoted" {
					time.Sleep(lease.QuoteLife)
					synctest.Wait()
				}
				rec := l.record()
				if rec.State != tc.want || rec.Reason.Code != tc.why {
					t.Fatalf("it is %s (%s), want %s (%s)", rec.State, rec.Reason.Code, tc.want, tc.why)
				}
				if rec.MeteredMS-metered > 4000 {
					t.Errorf("metered %d ms before and %d after", metered, rec.MeteredMS)
				}
				if rec.State == lease.Failed {
					return
				}
				// And so on to the end, with every unit paid.
				if rec.State != lease.Ending {
					w.call(renter, "POST", l.path(lease.PathCancel), condition.New(condition.CancelledByRenter, ""), nil)
					synctest.Wait()
				}
				if owed := uint64(l.record().MeteredMS); owed > 0 {
					if code := l.pay(owed); code != "" {
						t.Fatalf("the last voucher: %s", code)
					}
				}
				w.call(renter, "POST", l.path(lease.PathReceived), nil, nil)
				synctest.Wait()
				if rec := l.record(); rec.State != lease.Settled || rec.Paid.Cmp(rec.Signed.Terms.CostUnits(rec.MeteredMS)) != 0 {
					t.Errorf("it is %s, paid %s for %d ms", rec.State, rec.Paid, rec.MeteredMS)
				}
				if left, _ := w.box.Leases(t.Context()); len(left) != 0 {
					t.Errorf("containers are left: %v", left)
				}
			})
		})
	}
}

func running(w *world) (*tenant, *container) {
	l, c := w.begin()
	time.Sleep(10 * time.Second)
	return l, c
}

// Containers that no open lease knows are removed at the start, and folders of leases long over.
func TestSweep(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin()
		time.Sleep(2 * time.Second)
		c.end(provider.Exit{}, nil)
		time.Sleep(5 * time.Minute) // the renter never comes for the outputs
		if rec := l.record(); rec.State != lease.Settled {
			t.Fatalf("it is %s", rec.State)
		}
		folder := filepath.Join(w.cfg.Dir, l.signed.Terms.ID.String())
		stray := newContainer("00112233")
		w.end()
		w.box.containers["00112233"] = stray
		mine := filepath.Join(w.cfg.Dir, "notes")
		if err := os.MkdirAll(mine, 0o700); err != nil {
			t.Fatal(err)
		}
		w.serve()
		if left, _ := w.box.Leases(t.Context()); len(left) != 0 {
			t.Errorf("left: %v", left)
		}
		if _, err := os.Stat(folder); err != nil {
			t.Errorf("outputs that the renter may still fetch are gone: %v", err)
		}
		time.Sleep(25 * time.Hour)
		w.restart()
		if _, err := os.Stat(folder); !os.IsNotExist(err) {
			t.Errorf("outputs that nobody fetched are kept for ever: %v", err)
		}
		if _, err := os.Stat(mine); err != nil {
			t.Errorf("a folder that is no lease's was touched: %v", err)
		}
	})
}

// A channel that thaws is redeemed before the money is gone, running lease or not.
func TestThawIsMet(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, _ := w.begin()
		time.Sleep(10 * time.Second)
		if code := l.pay(10_000); code != "" {
			t.Fatal(code)
		}
		w.chain.thaw()
		w.ChannelChanged()
		synctest.Wait()
		if w.chain.redeemed() != 1 || w.chain.claimed.String() != "10000" {
			t.Errorf("redeemed %d times, %s in all", w.chain.redeemed(), w.chain.claimed)
		}
		if rec := l.record(); rec.State != lease.Running {
			t.Errorf("the lease is %s", rec.State)
		}
	})
}

// lockable signs unless its wallet is locked.
type lockable struct {
	key
	locked *atomic.Bool
}

func (l lockable) SignHash(d [32]byte) ([]byte, error) {
	if l.locked.Load() {
		return nil, condition.Errorf(condition.WalletLocked, "signing is not possible")
	}
	return l.key.SignHash(d)
}

// A job that ends while the owner has not unlocked the wallet yet is paid for: the last heartbeat, from which the renter knows what
// it owes, comes as soon as it can be signed.
func TestLastHeartbeatWaitsForTheWallet(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		locked := &atomic.Bool{}
		w.cfg.SignHeartbeat = lockable{providerKey, locked}
		w.serve()
		l, c := w.begin()
		time.Sleep(3 * time.Second)
		locked.Store(true)
		c.end(provider.Exit{}, nil)
		time.Sleep(time.Minute)
		if rec := l.record(); rec.State != lease.Ending {
			t.Fatalf("it is %s", rec.State)
		}
		locked.Store(false)
		next, stop := l.events(0)
		defer stop()
		for {
			e, ok := next()
			if !ok {
				t.Fatal("the stream ended without a last heartbeat")
			}
			if e.Heartbeat != nil && e.Heartbeat.Final {
				break
			}
		}
		if code := l.pay(l.owed()); code != "" {
			t.Errorf("the last voucher: %s", code)
		}
		if code := w.call(renter, "POST", l.path(lease.PathReceived), nil, nil); code != "" {
			t.Error(code)
		}
		synctest.Wait()
		if rec := l.record(); rec.State != lease.Settled || rec.Paid.IsZero() {
			t.Errorf("it is %s, %s paid", rec.State, rec.Paid)
		}
	})
}
