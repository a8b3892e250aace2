package store_test

import (
	"fmt"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

// fill sets every field of a record that a change may touch.
func fill(l *lease.Record) {
	code := 137
	l.Reason = condition.New(condition.Reclaimed, "gaming")
	l.Signed.RenterSignature = sign(renterKey, l.Signed.Terms.Digest())
	l.Peer, l.Label = "12D3KooW", "night's \"run\"\n"
	l.MeteredMS, l.Paid, l.Deposited, l.ChannelLeft = 12345, money.Units(9), money.Units(90), money.Units(1)
	l.DepositTx, l.SettleTx, l.ExitCode, l.ContainerID = "0x01", "0x02", &code, "abc"
	l.InputsPath, l.OutputsDir = "/in", "C:\\out"
	l.Outputs = []lease.Output{{Name: "a/b.txt", Bytes: 3, SHA256: "00"}, {Name: "ü"}}
	l.OutputsReceived, l.Stages = true, map[string]int64{"find": 3, "run": 1 << 40}
	l.StartedAtMS, l.EndedAtMS, l.UpdatedAtMS = 5, 6, 7
	l.Relay = &lease.Relay{Open: true, Tx: "0x03", FeeWei: money.Units(1 << 40), Deposit: lease.RelayedDeposit{Amount: money.Units(90), Gas: 4,
		Nonce: 5, Deadline: 6, Permit: []byte{7}, Signature: []byte{8}}}
}

// plain is a printed value without where its parts lie in memory.
func plain(l lease.Record) string {
	relay := l.Relay
	l.ExitCode, l.Relay = nil, nil
	if relay != nil {
		return fmt.Sprintf("%+v with %+v", l, *relay)
	}
	return fmt.Sprintf("%+v", l)
}

func TestLeaseRoundTrip(t *testing.T) {
	t.Parallel()
	for _, how := range []string{"created", "updated", "moved"} {
		t.Run(how, func(t *testing.T) {
			t.Parallel()
			s := newStore(t)
			want := newLease(lease.Renter, 1, money.Units(100))
			var err error
			if how == "created" {
				fill(&want)
				err = s.CreateLease(t.Context(), want)
			} else {
				mustCreate(t, s, want, lease.Quoted)
				switch how {
				case "updated":
					_, err = s.UpdateLease(t.Context(), want.Role, want.ID, fill)
				case "moved":
					_, err = s.Transition(t.Context(), want.Role, want.ID, lease.Agreed, condition.New(condition.Reclaimed, "gaming"), 7, fill)
					want.State = lease.Agreed
				}
				fill(&want)
			}
			if err != nil {
				t.Fatal(err)
			}
			got, err := s.Lease(t.Context(), want.Role, want.ID)
			if err != nil {
				t.Fatal(err)
			}
			// Compared as text: amounts that are equal may be laid out differently.
			if got.ExitCode == nil || *got.ExitCode != *want.ExitCode || plain(got) != plain(want) {
				t.Errorf("got\n%s\nwant\n%s", plain(got), plain(want))
			}
			v := reflect.ValueOf(got)
			for i := range v.NumField() {
				if f := v.Type().Field(i).Name; v.Field(i).IsZero() && f != "Promised" {
					t.Errorf("field %s is not covered by this test", f)
				}
			}
		})
	}
}

func TestCreateLeaseRefuses(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	mustCreate(t, s, newLease(lease.Renter, 1, money.Units(100)), lease.Quoted)
	for _, tc := range []struct {
		name   string
		change func(*lease.Record)
		want   condition.Code
	}{
		{"one that is there", func(l *lease.Record) { l.ID, l.Signed.Terms.ID = idOf(1), idOf(1) }, condition.Conflict},
		{"another's terms", func(l *lease.Record) { l.ID = idOf(3) }, condition.InvalidInput},
		{"no side", func(l *lease.Record) { l.Role = "" }, condition.InvalidInput},
		{"a promise without a voucher", func(l *lease.Record) { l.Promised = money.Units(1) }, condition.InvalidInput},
	} {
		l := newLease(lease.Renter, 2, money.Units(100))
		tc.change(&l)
		if err := s.CreateLease(t.Context(), l); !condition.Is(err, tc.want) {
			t.Errorf("%s: got %v, want %s", tc.name, err, tc.want)
		}
	}
	if all, err := s.Leases(t.Context(), store.LeaseFilter{}); err != nil || len(all) != 1 {
		t.Errorf("got %d leases (%v), want 1", len(all), err)
	}
	// The other side of the same lease is another record.
	if err := s.CreateLease(t.Context(), newLease(lease.Provider, 1, money.Units(100))); err != nil {
		t.Error(err)
	}
}

func TestUpdateLeaseRefuses(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	want := mustCreate(t, s, newLease(lease.Renter, 1, money.Units(100)), lease.Agreed)
	for name, change := range map[string]func(*lease.Record){
		"state":    func(l *lease.Record) { l.State = lease.Settled },
		"promise":  func(l *lease.Record) { l.Promised = money.Units(1) },
		"cap":      func(l *lease.Record) { l.Signed.Terms.Cap = money.Units(1000) },
		"job hash": func(l *lease.Record) { l.Signed.Terms.JobHash[0] ^= 1 },
		"job":      func(l *lease.Record) { l.Job.Command = []string{"rm"} },
		"id":       func(l *lease.Record) { l.ID = idOf(9) },
		"role":     func(l *lease.Record) { l.Role = lease.Provider },
	} {
		if _, err := s.UpdateLease(t.Context(), want.Role, want.ID, change); err == nil {
			t.Errorf("%s was changed by an update", name)
		}
		if _, err := s.Transition(t.Context(), want.Role, want.ID, lease.Funded, condition.Reason{}, 1, change); err == nil {
			t.Errorf("%s was changed by a transition", name)
		}
	}
	got, err := s.Lease(t.Context(), want.Role, want.ID)
	if err != nil || got.State != lease.Agreed || got.Signed.Terms.Digest() != want.Signed.Terms.Digest() {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := s.UpdateLease(t.Context(), lease.Renter, idOf(2), func(*lease.Record) {}); !condition.Is(err, condition.NotFound) {
		t.Errorf("a lease that is not there: got %v", err)
	}
}

// TestTransitionModel walks at random and compares the store with the machine in backend/lease.
func TestTransitionModel(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	n := uint64(0)
	rapid.Check(t, func(rt *rapid.T) {
		n++
		l := newLease(lease.Provider, n, money.Units(100))
		if err := s.CreateLease(t.Context(), l); err != nil {
			rt.Fatal(err)
		}
		at, story := lease.Quoted, []lease.State{lease.Quoted}
		var started, ended bool
		for i, to := range rapid.SliceOfN(rapid.SampledFrom(lease.States()), 1, 30).Draw(rt, "states") {
			if next := at.Next(); len(next) > 0 && rapid.Bool().Draw(rt, "legal") {
				to = rapid.SampledFrom(next).Draw(rt, "to")
			}
			got, err := s.Transition(t.Context(), l.Role, l.ID, to, condition.Reason{}, int64(1000+i), nil)
			if legal := at.Check(to) == nil; legal != (err == nil) {
				rt.Fatalf("%s to %s: got %v", at, to, err)
			} else if !legal {
				if !condition.Is(err, condition.Conflict) {
					rt.Fatalf("%s to %s: got %v, want a conflict", at, to, err)
				}
				continue
			}
			at, story = to, append(story, to)
			started = started || to == lease.Running
			ended = ended || to == lease.Ending || to == lease.Failed
			if got.State != to || (got.StartedAtMS > 0) != started || (got.EndedAtMS > 0) != ended {
				rt.Fatalf("after %s: got %+v", to, got)
			}
		}
		stored, err := s.Lease(t.Context(), l.Role, l.ID)
		if err != nil || stored.State != at {
			rt.Fatalf("got %s (%v), want %s", stored.State, err, at)
		}
		events, err := s.LeaseEvents(t.Context(), l.Role, l.ID)
		if err != nil || len(events) != len(story) {
			rt.Fatalf("got %d events (%v), want %d", len(events), err, len(story))
		}
		from := lease.State("")
		for i, e := range events {
			if e.From != from || e.To != story[i] {
				rt.Fatalf("event %d: got %s to %s, want %s to %s", i, e.From, e.To, from, story[i])
			}
			from = e.To
		}
	})
}

func TestReasonOutlivesTheEnd(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	l := mustCreate(t, s, newLease(lease.Provider, 1, money.Units(100)), lease.Running)
	for _, step := range []struct {
		to   lease.State
		why  condition.Code
		want condition.Code
	}{
		{lease.Paused, condition.NoVoucher, condition.NoVoucher},
		{lease.Running, "", ""},
		{lease.Ending, condition.Completed, condition.Completed},
		{lease.Ended, "", condition.Completed},
		{lease.Settled, "", condition.Completed},
	} {
		var why condition.Reason
		if step.why != "" {
			why = condition.New(step.why, "")
		}
		got, err := s.Transition(t.Context(), l.Role, l.ID, step.to, why, 1, nil)
		if err != nil || got.Reason.Code != step.want {
			t.Errorf("%s: got %q (%v), want %q", step.to, got.Reason.Code, err, step.want)
		}
	}
}

func TestLeasesFilter(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	yes, no := true, false
	mustCreate(t, s, newLease(lease.Provider, 1, money.Units(1)), lease.Running)
	mustMove(t, s, mustCreate(t, s, newLease(lease.Provider, 2, money.Units(1)), lease.Running), lease.Ended)
	mustCreate(t, s, newLease(lease.Renter, 3, money.Units(1)), lease.Quoted)
	elsewhere := newLease(lease.Renter, 4, money.Units(1))
	elsewhere.Signed.Terms.Token = escrow
	mustCreate(t, s, elsewhere, lease.Quoted)
	if _, err := s.Transition(t.Context(), lease.Renter, idOf(4), lease.Failed, condition.New(condition.QuoteExpired, ""), 9, nil); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		name   string
		filter store.LeaseFilter
		want   []uint64
	}{
		{"all", store.LeaseFilter{}, []uint64{4, 3, 2, 1}},
		{"one side", store.LeaseFilter{Role: lease.Provider}, []uint64{2, 1}},
		{"active", store.LeaseFilter{Active: &yes}, []uint64{3, 1}},
		{"over", store.LeaseFilter{Active: &no}, []uint64{4, 2}},
		{"unsettled", store.LeaseFilter{Unsettled: true}, []uint64{2}},
		{"of a channel", store.LeaseFilter{Channel: &channel}, []uint64{3, 2, 1}},
		{"a page", store.LeaseFilter{Limit: 2}, []uint64{4, 3}},
		{"the next page", store.LeaseFilter{Limit: 2, BeforeMS: 3}, []uint64{2, 1}},
		{"together", store.LeaseFilter{Role: lease.Provider, Active: &yes, Channel: &channel, Limit: 5}, []uint64{1}},
		{"nothing", store.LeaseFilter{Role: lease.Renter, Unsettled: true}, nil},
	} {
		got, err := s.Leases(t.Context(), tc.filter)
		if err != nil {
			t.Fatal(err)
		}
		var ids []uint64
		for _, l := range got {
			ids = append(ids, uint64(l.ID[31]))
		}
		if !reflect.DeepEqual(ids, tc.want) {
			t.Errorf("%s: got %v, want %v", tc.name, ids, tc.want)
		}
	}
	open, err := s.OpenLeases(t.Context(), lease.Provider)
	if err != nil || len(open) != 2 || open[0].ID != idOf(2) {
		t.Errorf("open: got %v, %v", open, err)
	}
	if open, err := s.OpenLeases(t.Context(), lease.Renter); err != nil || len(open) != 1 {
		t.Errorf("open: got %v, %v", open, err)
	}
}
