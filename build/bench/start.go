package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// trivial is the work of the job: as little as there can be.
var trivial = []string{"-frames", "1", "-size", "16x16", "-samples", "1"}

// benchStart measures how soon a job runs.
//
// With a new channel, the renter's own figure counts: from the request to rent until the first line of the job's log has
// reached the renter, with a deposit on the chain in between. Each lease has a renter that never rented before.
//
// With a channel that holds enough, two spans are compared with a bare `docker run` of the same image with the same
// arguments, turn about:
//   - From the provider's acceptance (the lease is agreed) until the container runs (the lease is running; our init is up in
//     it and the next thing is the job). docker run: from exec of the program until the engine reports the container's start,
//     or its first line if that comes sooner.
//   - From the acceptance until the first line of the log has reached a client of the renter's agent. docker run: from exec
//     until its first line of output. That is the harder one: our line has crossed the peers' connection and two agents.
func benchStart(ctx context.Context, o options) ([]line, error) {
	h, err := newHouse(ctx, o, "start")
	if h != nil {
		defer sweep(ctx, h) // after the agents have ended
		defer h.stop()
	}
	if err != nil {
		return nil, err
	}
	p, err := h.newAgent("provider", nil, true)
	if err != nil {
		return nil, err
	}
	if _, err := p.run(ctx); err != nil {
		return nil, err
	}
	status, err := p.joined(ctx)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(p.furnish(ctx), p.lend(ctx)); err != nil {
		return nil, err
	}
	var first []float64
	var r *renter
	for i := range o.leases {
		if r != nil {
			r.end()
		}
		if r, err = newRenter(ctx, h, p, fmt.Sprintf("renter-%02d", i), status.Peer.Addrs); err != nil {
			return nil, err
		}
		// The last renter's first lease deposits enough for those that follow.
		seconds := int64(60)
		if i == o.leases-1 {
			seconds = 3600
		}
		l, err := r.lease(ctx, seconds)
		if err != nil {
			r.end()
			return nil, err
		}
		if l.renter.DepositTx == "" {
			r.end()
			return nil, errors.New("the channel was not new")
		}
		first = append(first, float64(l.renter.Stages["rent_to_first_log"]))
		say("new channel %d: %s", i+1, stages(l.renter))
	}
	defer r.end()
	spread("rent to first line, new channel", "ms", first)
	lines := []line{absolute("rent_to_first_log", median(first), "ms", 2000)}
	existing, err := measureExisting(ctx, o, r)
	return append(lines, existing...), err
}

// stages tells a lease's stages in their order.
func stages(l schema.LeaseDetail) string {
	var b strings.Builder
	for _, s := range []string{"find", "quote", "fund", "prepare", "first_log", "rent_to_first_log"} {
		fmt.Fprintf(&b, "%s %d ms  ", s, l.Stages[s])
	}
	return b.String()
}

func measureExisting(ctx context.Context, o options, r *renter) ([]line, error) {
	d, err := newDocker(ctx, o)
	if err != nil {
		return nil, err
	}
	defer d.close()
	var running, toLine, dockerRunning, dockerLine []float64
	for i := range o.leases + 1 {
		l, err := r.lease(ctx, 60)
		if err != nil {
			return nil, err
		}
		if l.renter.DepositTx != "" {
			return nil, errors.New("the channel did not hold enough")
		}
		theirs, err := d.run(ctx)
		if err != nil {
			return nil, err
		}
		if i == 0 {
			continue // the first of each warms up
		}
		running, toLine = append(running, l.running), append(toLine, l.line)
		dockerRunning, dockerLine = append(dockerRunning, theirs.started), append(dockerLine, theirs.line)
	}
	spread("existing channel: accept to running", "ms", running)
	spread("docker run: exec to running", "ms", dockerRunning)
	spread("existing channel: accept to the first line", "ms", toLine)
	spread("docker run: exec to the first line", "ms", dockerLine)
	return []line{
		relative("accept_to_running_existing_channel", median(running), "ms", "docker run", median(dockerRunning), 1.15),
		relative("accept_to_first_log_existing_channel", median(toLine), "ms", "docker run", median(dockerLine), 1.15),
	}, nil
}

// leased is one lease that is over. The times are in milliseconds from the provider's acceptance.
type leased struct {
	renter        schema.LeaseDetail
	running, line float64
}

// renter is an agent that rents, with a client that sees the log as it comes.
type renter struct {
	*agent
	provider *agent
	stop     context.CancelFunc
	gone     chan struct{}

	mu    sync.Mutex // guards the following fields
	lines map[string]time.Time
}

// newRenter starts a rig that has never rented, with its own wallet and test money.
func newRenter(ctx context.Context, h *house, provider *agent, name string, bootstrap []string) (*renter, error) {
	a, err := h.newAgent(name, bootstrap, true)
	if err != nil {
		return nil, err
	}
	if _, err := a.run(ctx); err != nil {
		return nil, err
	}
	follow, stop := context.WithCancel(ctx)
	r := &renter{agent: a, provider: provider, stop: stop, gone: make(chan struct{}), lines: map[string]time.Time{}}
	go func() {
		defer close(r.gone)
		_ = a.c.Follow(follow, r.heard, nil) // ends when it is told to
	}()
	if _, err := a.joined(ctx); err != nil {
		r.end()
		return nil, err
	}
	if err := a.furnish(ctx); err != nil {
		r.end()
		return nil, err
	}
	return r, nil
}

func (r *renter) end() {
	r.stop()
	<-r.gone
	r.agent.end()
}

// heard notes when the first piece of each log came.
func (r *renter) heard(e client.Event) error {
	if e.Kind != schema.EventLog {
		return nil
	}
	now := time.Now()
	chunk, err := client.Decode[schema.LogChunk](e)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, known := r.lines[chunk.LeaseID]; !known {
		r.lines[chunk.LeaseID] = now
	}
	return nil
}

// lease runs the trivial job to its end and waits until both sides have settled and the device is on offer again.
func (r *renter) lease(ctx context.Context, seconds int64) (leased, error) {
	var offers []schema.Offer
	if err := until(ctx, func() (bool, error) {
		var err error
		offers, err = r.c.Offers(ctx, schema.OfferQuery{Image: r.h.o.image})
		return len(offers) > 0 && !offers[0].Busy, err
	}); err != nil {
		return leased{}, fmt.Errorf("no offer reached the renter: %w", err)
	}
	l, err := r.c.Rent(ctx, schema.RentRequest{OfferID: offers[0].ID, MaxSeconds: seconds, Job: schema.Job{Image: r.h.o.image, Command: trivial}})
	if err != nil {
		return leased{}, fmt.Errorf("rent: %w", err)
	}
	var out leased
	var lent schema.LeaseDetail
	for _, side := range []struct {
		a    *agent
		role string
		into *schema.LeaseDetail
	}{{r.agent, "renter", &out.renter}, {r.provider, "provider", &lent}} {
		if err := until(ctx, func() (bool, error) {
			var err error
			*side.into, err = side.a.c.Lease(ctx, l.ID, side.role)
			return side.into.State == "settled" || side.into.State == "failed", err
		}); err != nil {
			return leased{}, fmt.Errorf("lease %.8s stays %s for the %s: %w", l.ID, side.into.State, side.role, err)
		}
		if side.into.State != "settled" || side.into.Reason.Code != "completed" {
			return leased{}, fmt.Errorf("lease %.8s is %s: %s", l.ID, side.into.State, side.into.Reason.Text)
		}
	}
	agreed, running := at(lent, "agreed"), at(lent, "running")
	r.mu.Lock()
	line, known := r.lines[l.ID]
	r.mu.Unlock()
	if agreed == 0 || running == 0 || !known {
		return leased{}, fmt.Errorf("lease %.8s does not tell when it began", l.ID)
	}
	out.running, out.line = float64(running-agreed), float64(line.UnixMilli()-agreed)
	return out, nil
}

// at is when a lease entered a state, in Unix milliseconds.
func at(d schema.LeaseDetail, state string) int64 {
	for _, e := range d.Events {
		if e.To == state {
			return e.AtMS
		}
	}
	return 0
}
