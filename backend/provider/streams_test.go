package provider_test

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/market"
	"github.com/moonrig/moonrig/backend/provider"
)

func TestInputs(t *testing.T) {
	tar := bytes.Repeat([]byte("in"), 5000)
	sum := sha256.Sum256(tar)
	in(t, func(t *testing.T, w *world) {
		l := w.quote(func(q *lease.QuoteRequest) {
			q.Job.Inputs = &lease.Inputs{Bytes: int64(len(tar)), SHA256: hex.EncodeToString(sum[:])}
		})
		if got := w.call(renter, "PUT", l.path(lease.PathInputs), tar, nil); got != condition.Conflict {
			t.Errorf("before it is funded: %q", got)
		}
		w.chain.deposit(1e9)
		if code := l.accept(); code != "" {
			t.Fatal(code)
		}
		wrong := bytes.Clone(tar)
		wrong[0]++
		for _, tc := range []struct {
			name string
			data []byte
		}{{"wrong", wrong}, {"too short", tar[1:]}, {"too long", append(bytes.Clone(tar), 0)}, {"none", nil}} {
			if got := w.call(renter, "PUT", l.path(lease.PathInputs), tc.data, nil); got != condition.InvalidInput {
				t.Errorf("%s: %q", tc.name, got)
			}
		}
		// A sender that stalls is cut off, and keeps a second one out only until then.
		stalled := make(chan condition.Code)
		go func() { stalled <- w.call(renter, "PUT", l.path(lease.PathInputs), blocked{t.Context()}, nil) }()
		synctest.Wait()
		if got := w.call(renter, "PUT", l.path(lease.PathInputs), tar, nil); got != condition.RateLimited {
			t.Errorf("two at once: %q", got)
		}
		if left, _ := filepath.Glob(filepath.Join(w.cfg.Dir, l.signed.Terms.ID.String(), "in-*.part")); len(left) > 1 {
			t.Errorf("parts are left: %v", left)
		}
		if got := <-stalled; got == "" {
			t.Error("a stalled sender was taken for a whole one")
		}
		if s := l.status(); s.State != lease.Preparing {
			t.Fatalf("it is %s (%s)", s.State, s.Reason.Text)
		}
		if got := w.call(renter, "PUT", l.path(lease.PathInputs), tar, nil); got != "" {
			t.Fatalf("the right ones: %q", got)
		}
		synctest.Wait()
		if c := <-w.box.started; !bytes.Equal(c.inputs, tar) {
			t.Errorf("%d bytes of inputs came in", len(c.inputs))
		}
		if got := w.call(renter, "PUT", l.path(lease.PathInputs), tar, nil); got != condition.Conflict {
			t.Errorf("while it runs: %q", got)
		}
	})
}

// blocked is a body that never comes.
type blocked struct{ ctx context.Context }

func (b blocked) Read([]byte) (int, error) {
	<-b.ctx.Done()
	return 0, b.ctx.Err()
}

// events opens the stream and returns a function that reads the next event.
func (l *tenant) events(from int64) (next func() (lease.Event, bool), stop func()) {
	ctx, cancel := context.WithCancel(l.w.t.Context())
	req, err := http.NewRequestWithContext(ctx, "GET", fmt.Sprintf("http://provider%s?log=%d", l.path(lease.PathEvents), from), nil)
	if err != nil {
		l.w.t.Fatal(err)
	}
	req.Header.Set("X-Peer", l.peer)
	resp, err := l.w.client.Do(req)
	if err != nil {
		l.w.t.Fatal(err)
	}
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(nil, lease.MaxEventBytes)
	return func() (lease.Event, bool) {
			if !lines.Scan() {
				return lease.Event{}, false
			}
			e, err := lease.DecodeEvent(lines.Bytes())
			if err != nil {
				l.w.t.Fatal(err)
			}
			return e, true
		}, func() {
			cancel()
			resp.Body.Close()
		}
}

func TestEvents(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin()
		c.say("one\n")
		c.say("two\n")
		c.say("three\n")
		synctest.Wait()
		read := func(from int64, n int) string {
			next, stop := l.events(from)
			defer stop()
			var text strings.Builder
			for range n {
				e, ok := next()
				if !ok {
					break
				}
				if e.Log != nil {
					text.Write(e.Log.Text)
				}
			}
			return text.String()
		}
		if got := read(0, 5); got != "one\ntwo\nthree\n" {
			t.Errorf("from the start: %q", got)
		}
		if got := read(8, 3); got != "three\n" {
			t.Errorf("from the third line: %q", got)
		}
		if got := w.call(renter, "GET", l.path(lease.PathEvents)+"?log=-1", nil, nil); got != condition.InvalidInput {
			t.Errorf("a negative offset: %q", got)
		}

		// A stream that has nothing to say speaks up now and then, heartbeats rise and are signed, and it ends with the lease.
		next, stop := l.events(14)
		defer stop()
		go func() {
			time.Sleep(20 * time.Second)
			l.pay(15_000)
			time.Sleep(10 * time.Second)
			c.say("last\n")
			c.end(provider.Exit{Code: 3, Reason: condition.New(condition.NonZeroExit, "3")}, nil)
			time.Sleep(time.Second)
			l.pay(30_000)
			l.w.call(renter, "POST", l.path(lease.PathReceived), nil, nil)
		}()
		var sequence uint64
		var metered int64
		var text string
		var final bool
		var last lease.Status
		for e, ok := next(); ok; e, ok = next() {
			switch {
			case e.Heartbeat != nil:
				if err := e.Heartbeat.Check(l.signed.Terms, sequence); err != nil || e.Heartbeat.MeteredMS < metered {
					t.Errorf("heartbeat %+v: %v", e.Heartbeat, err)
				}
				sequence, metered, final = e.Heartbeat.Sequence, e.Heartbeat.MeteredMS, e.Heartbeat.Final
			case e.Log != nil:
				if last.State != lease.Running {
					t.Errorf("a line after the job was over: %q", e.Log.Text)
				}
				text += string(e.Log.Text)
			default:
				last = *e.Status
			}
		}
		if text != "last\n" || !final || metered != 30_000 || !last.State.Over() || last.ExitCode == nil || *last.ExitCode != 3 {
			t.Errorf("log %q, final %v, metered %d, last status %+v", text, final, metered, last)
		}
	})
}

// Nobody has to read: a renter who does not is cut off, and costs only what is kept for everybody.
func TestSlowReader(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin(func(q *lease.QuoteRequest) { q.MaxSeconds = 60 })
		_, stop := l.events(0)
		defer stop()
		line := strings.Repeat("x", 8<<10)
		for range 2000 { // 16 MB, of which four are kept
			c.say(line)
		}
		synctest.Wait()
		kept := 0
		if err := w.Log(l.signed.Terms.ID, 0, func(p lease.Log) bool { kept += len(p.Text); return true }); err != nil || kept > 4<<20 || kept < 3<<20 {
			t.Errorf("%d bytes are kept: %v", kept, err)
		}
		for range 200_000 { // byte by byte is not a way around it
			c.log = append(c.log, lease.Log{Offset: c.offset, Stream: "stdout", Text: []byte("y")})
			c.offset++
		}
		c.say("z")
		synctest.Wait()
		pieces := 0
		if err := w.Log(l.signed.Terms.ID, 0, func(lease.Log) bool { pieces++; return true }); err != nil || pieces > (4<<20)/64 {
			t.Errorf("%d pieces are kept: %v", pieces, err)
		}
		time.Sleep(2 * time.Minute)
	})
}

func TestOutputs(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		l, c := w.begin()
		if got := w.call(renter, "GET", l.path(lease.PathOutputs), nil, nil); got != condition.Conflict {
			t.Errorf("while it runs: %q", got)
		}
		c.end(provider.Exit{}, nil)
		synctest.Wait()
		req, _ := http.NewRequestWithContext(t.Context(), "GET", "http://provider"+l.path(lease.PathOutputs), nil)
		req.Header.Set("X-Peer", renter)
		resp, err := w.client.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		var body bytes.Buffer
		if _, err := body.ReadFrom(resp.Body); err != nil || body.String() != "result.txt=done\n" {
			t.Errorf("outputs = %q, %v", body.String(), err)
		}
		if got := w.call(renter, "POST", l.path(lease.PathReceived), nil, nil); got != "" {
			t.Error(got)
		}
		synctest.Wait()
		if _, err := os.Stat(filepath.Join(w.cfg.Dir, l.signed.Terms.ID.String())); !os.IsNotExist(err) {
			t.Errorf("the lease's folder is still there: %v", err)
		}
		if got := w.call(renter, "GET", l.path(lease.PathOutputs), nil, nil); got != condition.OutputsLost {
			t.Errorf("afterwards: %q", got)
		}
	})
}

func TestOffers(t *testing.T) {
	in(t, func(t *testing.T, w *world) {
		last := func() (market.Offer, int) {
			w.mu.Lock()
			defer w.mu.Unlock()
			if len(w.published) == 0 {
				return market.Offer{}, 0
			}
			return w.published[len(w.published)-1], len(w.published)
		}
		synctest.Wait()
		first, n := last()
		if n != 1 || first.Busy || strings.Join(first.Images, " ") != image || first.Region != "eu" {
			t.Fatalf("published %d, the last %+v", n, first)
		}
		time.Sleep(44 * time.Second)
		if _, n := last(); n != 1 {
			t.Errorf("published %d times within a refresh", n)
		}
		time.Sleep(10 * time.Minute)
		w.Republish()
		synctest.Wait()
		w.mu.Lock()
		w.devices[0].PricePerHour *= 2
		w.mu.Unlock()
		w.DevicesChanged()
		synctest.Wait()
		dear, _ := last()
		if dear.PricePerHour != 2*first.PricePerHour {
			t.Errorf("the new price was not told: %s", dear.PricePerHour)
		}
		p := policy()
		p.Enabled = false
		w.SetPolicy(p)
		synctest.Wait()
		gone, total := last()
		if !gone.Busy || gone.ExpiresAt-gone.IssuedAt > 60 || len(w.offers()) != 0 {
			t.Errorf("withdrawn as %+v; %d still stand", gone, len(w.offers()))
		}
		w.SetPolicy(policy())
		synctest.Wait()
		if back, n := last(); n != total+1 || back.Busy || back.ID() != first.ID() {
			t.Errorf("back as %+v", back)
		}
		var sequence uint64
		for _, o := range w.published {
			if o.Sequence <= sequence {
				t.Errorf("sequence %d after %d", o.Sequence, sequence)
			}
			sequence = o.Sequence
			if err := o.Check("peer-provider", time.Unix(o.IssuedAt, 0)); err != nil {
				t.Error(err)
			}
		}
	})
}
