package renter_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/renter"
)

func TestTermsThatDiffer(t *testing.T) {
	for _, tc := range []struct {
		name   string
		change func(*lease.Terms)
		want   condition.Code
	}{
		{"another chain", func(t *lease.Terms) { t.ChainID++ }, condition.InvalidInput},
		{"another escrow", func(t *lease.Terms) { t.Escrow = common.HexToAddress("0xbad") }, condition.InvalidInput},
		{"another token", func(t *lease.Terms) { t.Token = common.HexToAddress("0xbad") }, condition.InvalidInput},
		{"other decimals", func(t *lease.Terms) { t.TokenDecimals = 2 }, condition.InvalidInput},
		{"another wallet", func(t *lease.Terms) { t.Provider = strangerKey.Address() }, condition.BadSignature},
		{"another renter", func(t *lease.Terms) { t.Renter = strangerKey.Address() }, condition.InvalidInput},
		{"another provider's peer", func(t *lease.Terms) { t.ProviderPeer = "x" }, condition.InvalidInput},
		{"another renter's peer", func(t *lease.Terms) { t.RenterPeer = "x" }, condition.InvalidInput},
		{"another device", func(t *lease.Terms) { t.DeviceID = "gpu" }, condition.InvalidInput},
		{"another device's name", func(t *lease.Terms) { t.DeviceName = "GeForce RTX 5090" }, condition.InvalidInput},
		{"another job", func(t *lease.Terms) { t.JobHash[3] ^= 1 }, condition.InvalidInput},
		{"a price rise of a micro-dollar", func(t *lease.Terms) { t.PricePerHour++ }, condition.PriceChanged},
		{"a higher cap", func(t *lease.Terms) { t.Cap = t.Cap.Add(money.Units(1)) }, condition.InvalidInput},
		{"a lower cap", func(t *lease.Terms) { t.Cap = t.Cap.Minus(money.Units(1)) }, condition.InvalidInput},
		{"more time", func(t *lease.Terms) { t.MaxSeconds++ }, condition.InvalidInput},
		{"rare vouchers", func(t *lease.Terms) { t.VoucherSeconds = 61 }, condition.InvalidInput},
		{"no heartbeats", func(t *lease.Terms) { t.HeartbeatSeconds = 0 }, condition.InvalidInput},
		{"a long grace", func(t *lease.Terms) { t.GraceSeconds = 61 }, condition.InvalidInput},
		{"expired", func(t *lease.Terms) { t.QuotedAt -= 90; t.ExpiresAt -= 90 }, condition.Expired},
		{"of a clock that is slow", func(t *lease.Terms) { t.QuotedAt -= 300; t.ExpiresAt += 100 }, condition.ClocksDiffer},
		{"of a clock that is fast", func(t *lease.Terms) { t.QuotedAt += 121; t.ExpiresAt += 121 }, condition.ClocksDiffer},
		{"of next year", func(t *lease.Terms) { t.QuotedAt += 365 * 86400; t.ExpiresAt += 365 * 86400 }, condition.ClocksDiffer},
		{"for no lease", func(t *lease.Terms) { t.ID = lease.ID{} }, condition.InvalidInput},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, &liar{terms: tc.change}, func(t *testing.T, w *world) {
				_, err := w.Rent(t.Context(), renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image}, MaxSeconds: 600})
				if !condition.Is(err, tc.want) {
					t.Errorf("got %v, want %s", err, tc.want)
				}
				if open, err := w.store.OpenLeases(t.Context(), lease.Renter); err != nil || len(open) != 0 || w.chain.deposits != 0 {
					t.Errorf("something is left: %v, %d deposits, %v", open, w.chain.deposits, err)
				}
			})
		})
	}
}

func TestQuoteAnswers(t *testing.T) {
	absurd := condition.Reason{Code: "\x1b[31m", Text: strings.Repeat("💥", 1000)}
	for _, tc := range []struct {
		name string
		h    http.HandlerFunc
		want condition.Code
	}{
		{"a refusal", refuse(409, condition.New(condition.DeviceBusy, "")), condition.DeviceBusy},
		{"a refusal for no reason", refuse(409, condition.Reason{}), condition.Unavailable},
		{"an absurd refusal", refuse(500, absurd), absurd.Code},
		{"a refusal that is too long", refuse(500, condition.Reason{Code: "x", Text: strings.Repeat("x", 5000)}), condition.Unavailable},
		{"a page", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(502); _, _ = io.WriteString(w, "<html>") }, condition.Unavailable},
		{"somewhere else", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusFound)
		}, condition.Unavailable},
		{"nothing", func(http.ResponseWriter, *http.Request) {}, condition.InvalidInput},
		{"nonsense", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "nonsense") }, condition.InvalidInput},
		{"something endless", endless, condition.TooLarge},
		{"an endless refusal", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(500); endless(w, r) }, condition.Unavailable},
		{"silence", func(_ http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body); <-r.Context().Done() }, condition.PeerUnreachable},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, &liar{handlers: map[string]http.HandlerFunc{"quote": tc.h}}, func(t *testing.T, w *world) {
				client := w.cfg.Client("")
				client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
				w.Client = func(string) *http.Client { return client }
				if _, err := w.Rent(t.Context(), renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image}, MaxSeconds: 600}); !condition.Is(err, tc.want) {
					t.Errorf("got %v, want %s", err, tc.want)
				}
			})
		})
	}
}

func endless(w http.ResponseWriter, _ *http.Request) {
	for chunk := bytes.Repeat([]byte("["), 32<<10); ; {
		if _, err := w.Write(chunk); err != nil {
			return
		}
	}
}

// honest runs a job of so many seconds on the stream, from wherever it stands.
func honest(seconds int) func(*stream, int) {
	return func(s *stream, _ int) {
		s.status(lease.Preparing, 0, "")
		s.nap(time.Second)
		s.status(lease.Running, 0, "")
		for i := range seconds {
			if !s.nap(time.Second) || (i%3 == 2 && !s.beat(int64(i+1)*1000, false)) {
				return
			}
		}
		s.log(0, "hello\n")
		s.status(lease.Ending, int64(seconds)*1000, condition.Completed)
		s.beat(int64(seconds)*1000, true)
		s.nap(time.Hour)
	}
}

func TestHonestLease(t *testing.T) {
	in(t, &liar{events: honest(60)}, func(t *testing.T, w *world) {
		id := w.rent(600)
		rec := w.await(id, 10*time.Minute)
		if rec.Reason.Code != condition.OutputsLost || rec.Promised.Cmp(money.Units(60*perSecond)) != 0 || rec.DepositTx == "" {
			t.Errorf("%s (%s), promised %s, deposit %q", rec.State, rec.Reason.Text, rec.Promised, rec.DepositTx)
		}
		var text string
		if err := w.Log(id, 0, func(l lease.Log) bool { text += string(l.Text); return true }); err != nil || text != "hello\n" {
			t.Errorf("log %q, %v", text, err)
		}
		if n := len(w.liar.vouchers); n < 4 || n > 6 || !w.liar.received {
			t.Errorf("%d vouchers for 60 s, received told: %v", n, w.liar.received)
		}
		// The channel still covers a second, shorter lease: it needs no transaction.
		second := w.rent(300)
		if rec := w.await(second, 10*time.Minute); rec.DepositTx != "" || w.chain.deposits != 1 || !rec.Deposited.IsZero() {
			t.Errorf("the second lease deposited %s (%q)", rec.Deposited, rec.DepositTx)
		}
		v, ok, err := w.store.LeaseVoucher(t.Context(), lease.Renter, second)
		if err != nil || !ok || v.Cumulative.Cmp(money.Units(120*perSecond)) != 0 || v.LeaseAmount.Cmp(money.Units(60*perSecond)) != 0 {
			t.Errorf("its voucher says %s in all and %s for it: %v", v.Cumulative, v.LeaseAmount, err)
		}
	})
}

// Whatever a provider says, the renter pays no more than its own clock allows, and the lease comes to an end.
func TestLies(t *testing.T) {
	run := func(s *stream) { s.status(lease.Preparing, 0, ""); s.status(lease.Running, 0, "") }
	forever := func(s *stream, each func(i int64) bool) {
		for i := int64(1); s.nap(time.Second) && each(i); i++ {
		}
	}
	for _, tc := range []struct {
		name   string
		events func(*stream, int)
		// most is the most that may be promised.
		most uint64
	}{
		{"a meter that runs ten times too fast", func(s *stream, _ int) {
			run(s)
			forever(s, func(i int64) bool { return s.beat(i*10_000, false) })
		}, 5000},
		{"a meter that starts with an hour", func(s *stream, _ int) { run(s); s.beat(3_600_000, true); s.nap(time.Hour) }, 0},
		{"a meter that never stops", func(s *stream, _ int) {
			began := s.l.began(s)
			run(s)
			forever(s, func(int64) bool { return s.beat(time.Since(began).Milliseconds(), false) })
		}, 600 * perSecond},
		{"a bill before anything ran", func(s *stream, _ int) {
			s.status(lease.Preparing, 0, "")
			forever(s, func(i int64) bool { return s.beat(i*1000, false) })
		}, 0},
		{"heartbeats that a stranger signed", func(s *stream, _ int) {
			run(s)
			forever(s, func(i int64) bool {
				return s.beat(i*1000, false, func(h *lease.Heartbeat) { h.Signature, _ = strangerKey.SignHash(h.Digest(s.t.Domain())) })
			})
		}, 0},
		{"heartbeats of another lease", func(s *stream, _ int) {
			run(s)
			forever(s, func(i int64) bool {
				return s.beat(i*1000, false, func(h *lease.Heartbeat) {
					h.LeaseID[5]++
					h.Signature, _ = providerKey.SignHash(h.Digest(s.t.Domain()))
				})
			})
		}, 0},
		{"the same heartbeat for ever", func(s *stream, _ int) {
			run(s)
			forever(s, func(int64) bool {
				return s.beat(3000, false, func(h *lease.Heartbeat) {
					h.Sequence = 7
					h.Signature, _ = providerKey.SignHash(h.Digest(s.t.Domain()))
				})
			})
		}, 3000},
		{"the end, without signature, again and again", func(s *stream, _ int) {
			run(s)
			s.beat(1000, false)
			s.beat(500_000, true, func(h *lease.Heartbeat) { h.Sequence = 1; h.Signature = nil })
		}, 1000},
		{"junk", func(s *stream, _ int) { s.raw("junk") }, 0},
		{"two things in one event", func(s *stream, _ int) { s.raw(`{"status":{"state":"running"},"log":{"offset":0}}`) }, 0},
		{"a line without end", func(s *stream, _ int) { endless(s.out, nil) }, 0},
		{"silence", func(s *stream, _ int) { s.nap(100 * time.Hour) }, 0},
		{"nothing", func(*stream, int) {}, 0},
		{"that it failed, again and again", func(s *stream, _ int) { s.status(lease.Failed, 0, condition.StartFailed) }, 0},
		{"that it failed, for no reason", func(s *stream, _ int) { s.status(lease.Failed, 0, "") }, 0},
		{"that it failed while it ran", func(s *stream, _ int) { run(s); s.status(lease.Failed, 0, condition.StartFailed) }, 0},
		{"that it is still being quoted", func(s *stream, _ int) {
			forever(s, func(int64) bool { return s.status(lease.Quoted, 0, "") })
		}, 0},
		{"that it is still preparing", func(s *stream, _ int) {
			forever(s, func(int64) bool { return s.nap(10*time.Second) && s.status(lease.Preparing, 0, "") })
		}, 0},
		{"that it ends and ends", func(s *stream, _ int) {
			run(s)
			forever(s, func(int64) bool { return s.nap(10*time.Second) && s.status(lease.Ending, 0, condition.Completed) })
		}, 0},
		{"that it pauses and goes on", func(s *stream, _ int) {
			run(s)
			for s.nap(time.Millisecond) && s.status(lease.Paused, 0, condition.NoVoucher) && s.status(lease.Running, 0, "") {
			}
		}, 0},
		{"that it is over, and over", func(s *stream, _ int) { s.status(lease.Settled, 0, condition.Completed) }, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, &liar{events: tc.events}, func(t *testing.T, w *world) {
				id := w.rent(600)
				rec := w.await(id, 3*time.Hour)
				if rec.Promised.Cmp(money.Units(tc.most)) > 0 {
					t.Errorf("%s units are promised, more than %d", rec.Promised, tc.most)
				}
				if rec.Reason.IsZero() {
					t.Error("it ended without a reason")
				}
				if steps, err := w.store.LeaseEvents(t.Context(), lease.Renter, id); err != nil || len(steps) > 1100 {
					t.Errorf("its story has %d steps: %v", len(steps), err)
				}
			})
		})
	}
}

// began is when the first stream was opened.
func (l *liar) began(s *stream) time.Time { return time.Unix(s.t.QuotedAt, 0) }

func TestLogFloods(t *testing.T) {
	for _, tc := range []struct {
		name   string
		events func(*stream, int)
	}{
		{"a flood", func(s *stream, n int) {
			s.status(lease.Running, 0, "")
			for text, at := strings.Repeat("x", lease.MaxLogChunk), s.from; at < 70<<20; at += lease.MaxLogChunk {
				if !s.log(at, text) {
					return
				}
			}
			s.status(lease.Ending, 0, condition.Completed)
			s.beat(0, true)
		}},
		{"small pieces with gaps", func(s *stream, n int) {
			s.status(lease.Running, 0, "")
			for i := int64(0); i < 20_000 && s.log(i<<30, "x"); i++ {
			}
			s.status(lease.Ending, 0, condition.Completed)
			s.beat(0, true)
		}},
		{"empty pieces", func(s *stream, n int) {
			s.status(lease.Running, 0, "")
			for i := 0; i < 20_000 && s.log(5, ""); i++ {
			}
			s.status(lease.Ending, 0, condition.Completed)
			s.beat(0, true)
		}},
		{"an offset at the end of the world", func(s *stream, n int) { s.status(lease.Running, 0, ""); s.log(1<<63-2, "xyz"); s.nap(time.Hour) }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, &liar{events: tc.events}, func(t *testing.T, w *world) {
				id := w.rent(600)
				w.await(id, 3*time.Hour)
				info, err := os.Stat(filepath.Join(w.cfg.Dir, id.String(), "log.ndjson"))
				if err != nil || info.Size() > 64<<20 {
					t.Errorf("the log holds %d bytes: %v", info.Size(), err)
				}
				if tc.name == "empty pieces" && info.Size() != 0 {
					t.Errorf("nothing took %d bytes", info.Size())
				}
			})
		})
	}
	t.Run("overlapping pieces", func(t *testing.T) {
		in(t, &liar{events: func(s *stream, n int) {
			s.status(lease.Running, 0, "")
			s.log(0, "abc")
			s.log(1, "bcd")
			s.log(0, "ab")
			s.log(3, "def")
			if n == 1 {
				return // and again from the offset the renter names
			}
			s.log(s.from, "ghi")
			s.status(lease.Ending, 0, condition.Completed)
			s.beat(0, true)
		}}, func(t *testing.T, w *world) {
			id := w.rent(600)
			w.await(id, time.Hour)
			var text string
			if err := w.Log(id, 0, func(l lease.Log) bool { text += string(l.Text); return true }); err != nil || text != "abcdefghi" {
				t.Errorf("the log says %q: %v", text, err)
			}
		})
	})
}

func TestProviderForgets(t *testing.T) {
	gone := refuse(404, condition.New(condition.NotFound, ""))
	in(t, &liar{events: func(s *stream, n int) {
		if n > 1 {
			gone(s.out, s.req)
			return
		}
		s.status(lease.Running, 0, "")
		s.nap(6 * time.Second)
		s.beat(6000, false)
	}}, func(t *testing.T, w *world) {
		id := w.rent(600)
		if rec := w.await(id, time.Hour); rec.Reason.Code != condition.ProviderRestarted {
			t.Errorf("it ended for %s", rec.Reason.Code)
		}
	})
}

// A renter who was away while the job began still pays for what its clock says can have run.
func TestAwayWhileItRan(t *testing.T) {
	in(t, &liar{events: func(s *stream, n int) {
		if n == 1 {
			s.status(lease.Preparing, 0, "")
			s.nap(time.Hour)
			return
		}
		s.status(lease.Ending, 20_000, condition.Completed)
		s.beat(20_000, true)
		s.nap(time.Hour)
	}}, func(t *testing.T, w *world) {
		id := w.rent(600)
		time.Sleep(5 * time.Second)
		w.stop()
		time.Sleep(25 * time.Second)
		w.serve()
		if rec := w.await(id, time.Hour); rec.Promised.Cmp(money.Units(20_000)) != 0 {
			t.Errorf("%s is promised for 20 s", rec.Promised)
		}
	})
}

func TestCancelIgnored(t *testing.T) {
	in(t, &liar{events: func(s *stream, _ int) {
		s.status(lease.Running, 0, "")
		for i := int64(1); s.nap(3*time.Second) && s.beat(i*3000, false); i++ {
		}
	}}, func(t *testing.T, w *world) {
		id := w.rent(36_000)
		time.Sleep(30 * time.Second)
		if err := w.Cancel(id); err != nil {
			t.Fatal(err)
		}
		w.await(id, 5*time.Minute)
		if err := w.Cancel(id); !condition.Is(err, condition.NotFound) {
			t.Errorf("cancelling twice: %v", err)
		}
	})
}

// Inputs that take long keep the lease alive as long as they move.
func TestSlowInputs(t *testing.T) {
	tar := bytes.Repeat([]byte("x"), 1<<20)
	l := &liar{}
	sent := make(chan struct{})
	l.handlers = map[string]http.HandlerFunc{"inputs": func(w http.ResponseWriter, r *http.Request) {
		buf := make([]byte, 32<<10)
		for range 8 {
			_, _ = io.ReadFull(r.Body, buf)
			time.Sleep(time.Minute)
		}
		rest, _ := io.ReadAll(r.Body)
		l.mu.Lock()
		l.inputs = rest
		l.mu.Unlock()
		close(sent)
		answer(w, lease.Status{State: lease.Preparing})
	}}
	l.events = func(s *stream, n int) {
		s.status(lease.Preparing, 0, "")
		select {
		case <-sent:
		case <-s.req.Context().Done():
			return
		}
		s.status(lease.Ending, 0, condition.Completed)
		s.beat(0, true)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "data"), tar, 0o600); err != nil {
		t.Fatal(err)
	}
	in(t, l, func(t *testing.T, w *world) {
		sent = make(chan struct{})
		id := w.rent(600, func(r *renter.Request) { r.InputsPath = dir })
		w.await(id, time.Hour)
		if l.streams != 1 || len(l.inputs) == 0 {
			t.Errorf("%d streams, %d bytes", l.streams, len(l.inputs))
		}
	})
}

// A provider that quotes another lease's ID reaches nothing of that one.
func TestReusedID(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "data"), []byte("first"), 0o600); err != nil {
		t.Fatal(err)
	}
	in(t, &liar{terms: func(t *lease.Terms) { t.ID = lease.ID{9} }, events: func(s *stream, _ int) { s.status(lease.Preparing, 0, ""); s.nap(time.Hour) }},
		func(t *testing.T, w *world) {
			w.rent(600, func(r *renter.Request) { r.InputsPath = dir })
			file := filepath.Join(w.cfg.Dir, lease.ID{9}.String(), "in.tar")
			before, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(dir, "data"), []byte("other"), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, err := w.Rent(t.Context(), renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image}, MaxSeconds: 60, InputsPath: dir}); !condition.Is(err, condition.Conflict) {
				t.Errorf("a second lease of that ID: %v", err)
			}
			if after, err := os.ReadFile(file); err != nil || !bytes.Equal(before, after) {
				t.Errorf("the first one's inputs were changed: %v", err)
			}
		})
}

// Somebody who leaves while the lease is opened leaves none behind.
func TestAskerLeaves(t *testing.T) {
	in(t, &liar{events: honest(5)}, func(t *testing.T, w *world) {
		w.stop() // nobody takes new leases up
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		rec, err := w.Rent(ctx, renter.Request{OfferID: w.offer.ID(), Job: lease.Job{Image: image}, MaxSeconds: 60})
		if err == nil || w.record(rec.ID).State != lease.Failed {
			t.Errorf("%v; the lease is %s", err, w.record(rec.ID).State)
		}
		w.serve()
	})
}
