package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"image/png"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// summary is what really happened, gathered from both agents.
type summary struct {
	LeaseID     string           `json:"lease_id"`
	ChainID     uint64           `json:"chain_id"`
	RPCURL      string           `json:"rpc_url"`
	Escrow      string           `json:"escrow"`
	Token       string           `json:"token"`
	Provider    string           `json:"provider"`
	Renter      string           `json:"renter"`
	Deposited   string           `json:"deposited"`
	Paid        string           `json:"paid"`
	ChannelLeft string           `json:"channel_left"`
	Device      string           `json:"device"`
	Outputs     []string         `json:"outputs"`
	Stages      map[string]int64 `json:"stages_ms"`
	CloseReason string           `json:"close_reason"`
}

// maxSeconds is the longest the demo's job may run.
const maxSeconds = 600

// lease rents a device, follows the job to its end and checks that everything is as both sides say.
func (h *house) lease(ctx context.Context, o options, say func(string, ...any)) (summary, error) {
	offer, err := h.offer(ctx, o)
	if err != nil {
		return summary{}, err
	}
	say("Offer: %s at %s an hour", offer.Name, usd(offer.PricePerHour))
	began := time.Now()
	l, err := h.renter.Rent(ctx, schema.RentRequest{OfferID: offer.ID, MaxSeconds: maxSeconds, Label: "Moonlight, the demo's scene",
		Job: schema.Job{Image: o.image, Command: o.jobArgs, NeedsGPU: offer.Kind == "gpu" && !offer.Simulated}})
	if err != nil {
		return summary{}, fmt.Errorf("rent: %w", err)
	}
	say("Lease %.8s: at most %s", l.ID, usd(l.CapUSDMicro))
	if err := h.watch(ctx, l.ID, say); err != nil {
		return summary{}, err
	}
	renter, provider, err := h.settled(ctx, l.ID)
	if err != nil {
		return summary{}, err
	}
	s := summary{LeaseID: l.ID, ChainID: h.chain.ChainID, RPCURL: h.chain.RPCURL, Escrow: h.chain.Escrow, Token: h.chain.Token,
		Provider: renter.Provider, Renter: renter.Renter, Deposited: renter.Deposited, Paid: renter.Paid, ChannelLeft: renter.ChannelLeft,
		Device: renter.Device, Stages: renter.Stages, CloseReason: renter.Reason.Code}
	if renter.EndedAt > 0 {
		s.Stages["settle"] = settleTime(renter)
	}
	s.Stages["total"] = time.Since(began).Milliseconds()
	for _, f := range renter.Outputs {
		s.Outputs = append(s.Outputs, filepath.Join(renter.OutputsDir, filepath.FromSlash(f.Name)))
	}
	return s, check(s, renter.Lease, provider.Lease)
}

// settleTime is from the job's end to the payment, in milliseconds.
func settleTime(d schema.LeaseDetail) int64 {
	var ending, settled int64
	for _, e := range d.Events {
		switch e.To {
		case "ending":
			ending = e.AtMS
		case "settled":
			settled = e.AtMS
		}
	}
	return settled - ending
}

// offer waits for the provider's best offer to reach the renter.
func (h *house) offer(ctx context.Context, o options) (schema.Offer, error) {
	var offers []schema.Offer
	err := until(ctx, patience, func() (bool, error) {
		var err error
		offers, err = h.renter.Offers(ctx, schema.OfferQuery{Image: o.image, Simulated: o.simulate != ""})
		return len(offers) > 0, err
	})
	if err != nil {
		devices, _ := h.provider.Devices(context.WithoutCancel(ctx))
		for _, d := range devices {
			err = errors.Join(err, fmt.Errorf("%s: %s. %s", d.Name, d.Reason.Text, d.Reason.Remedy))
		}
		return schema.Offer{}, fmt.Errorf("no offer reached the renter: %w", err)
	}
	return offers[0], nil
}

var errDone = errors.New("done")

// watch prints what the renter's window would show, until the job is over.
func (h *house) watch(ctx context.Context, id string, say func(string, ...any)) error {
	state := ""
	next := int64(0)
	show := func(c schema.LogChunk) {
		if c.Offset+int64(len(c.Text)) <= next {
			return
		}
		next = c.Offset + int64(len(c.Text))
		for line := range strings.Lines(c.Text) {
			say("    | %s", strings.TrimRight(line, "\n"))
		}
	}
	follow := func(l schema.Lease) error {
		if l.ID != id || l.State == state {
			return nil
		}
		state = l.State
		say("  %s%s", l.State, map[bool]string{true: "", false: ": " + l.Reason.Text}[l.Reason.Text == ""])
		if state == "settled" || state == "failed" {
			return errDone
		}
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, (maxSeconds+180)*time.Second)
	defer cancel()
	err := h.renter.Follow(ctx, func(e client.Event) error {
		switch e.Kind {
		case schema.EventLog:
			c, err := client.Decode[schema.LogChunk](e)
			if err == nil && c.LeaseID == id {
				show(c)
			}
			return err
		case schema.EventLease:
			l, err := client.Decode[schema.Lease](e)
			if err != nil {
				return err
			}
			return follow(l)
		case schema.EventSnapshot:
			s, err := client.Decode[schema.Snapshot](e)
			if err != nil {
				return err
			}
			// What was said before this client listened.
			if page, err := h.renter.LeaseLogs(ctx, id, "renter", next); err == nil {
				for _, c := range page.Chunks {
					show(c)
				}
			}
			for _, l := range s.Leases {
				if err := follow(l); err != nil {
					return err
				}
			}
		}
		return nil
	}, nil)
	if errors.Is(err, errDone) {
		return nil
	}
	return err
}

// settled waits until both sides have settled.
func (h *house) settled(ctx context.Context, id string) (renter, provider schema.LeaseDetail, err error) {
	for _, side := range []struct {
		c    *client.Client
		role string
		into *schema.LeaseDetail
	}{{h.renter, "renter", &renter}, {h.provider, "provider", &provider}} {
		if err := until(ctx, patience, func() (bool, error) {
			var err error
			*side.into, err = side.c.Lease(ctx, id, side.role)
			return side.into.State == "settled" || side.into.State == "failed", err
		}); err != nil {
			return renter, provider, fmt.Errorf("the %s does not settle: %w", side.role, err)
		}
	}
	return renter, provider, nil
}

// check fails unless everything that the summary says really happened.
func check(s summary, renter, provider schema.Lease) error {
	switch {
	case renter.State != "settled" || provider.State != "settled":
		return fmt.Errorf("the lease is %s for the renter (%s) and %s for the provider (%s)", renter.State, renter.Reason.Text, provider.State, provider.Reason.Text)
	case renter.Reason.Code != "completed":
		return fmt.Errorf("the job did not complete: %s", renter.Reason.Text)
	case renter.Paid != provider.Paid || renter.Paid != renter.Promised || renter.Paid == "0":
		return fmt.Errorf("the renter paid %s of %s promised, the provider got %s", renter.Paid, renter.Promised, provider.Paid)
	case len(s.Outputs) == 0:
		return errors.New("no outputs came home")
	}
	deposited, paid, left := number(s.Deposited), number(s.Paid), number(s.ChannelLeft)
	if deposited.Cmp(new(big.Int).Add(paid, left)) != 0 {
		return fmt.Errorf("%s deposited is not %s paid and %s left", deposited, paid, left)
	}
	for _, path := range s.Outputs {
		if err := checkPNG(path); err != nil {
			return fmt.Errorf("output %s: %w", path, err)
		}
	}
	return nil
}

func number(s string) *big.Int {
	n, ok := new(big.Int).SetString(s, 10)
	if !ok {
		return new(big.Int)
	}
	return n
}

// checkPNG decodes the whole picture.
func checkPNG(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if strings.HasSuffix(path, ".png") {
		_, err = png.Decode(f)
	}
	return err
}

// stages is the order in which they are told.
var stages = []struct{ name, text string }{
	{"find", "find an offer"}, {"quote", "agree on terms"}, {"fund", "deposit"}, {"prepare", "start the container"}, {"first_log", "first line of the log"},
	{"run", "run the job"}, {"settle", "bring results home and settle"}, {"rent_to_first_log", "from rent to the first line"}, {"total", "everything"},
}

func (s summary) print(say func(string, ...any)) {
	say("\nLease %.8s on %s: %s", s.LeaseID, s.Device, s.CloseReason)
	for _, st := range stages {
		if ms, ok := s.Stages[st.name]; ok {
			say("  %-30s %8.3f s", st.text, float64(ms)/1000)
		}
	}
	say("  deposited %s, paid %s, left in the channel %s", token(s.Deposited), token(s.Paid), token(s.ChannelLeft))
	if len(s.Outputs) > 0 {
		say("  %d files in %s", len(s.Outputs), filepath.Dir(s.Outputs[0]))
	}
}

func (s summary) printJSON(w io.Writer) error { return json.NewEncoder(w).Encode(s) }

// token prints an amount of test dollars, which have six decimals.
func token(units string) string { return "$" + fixed(number(units)) }

func usd(micro int64) string { return "$" + fixed(big.NewInt(micro)) }

func fixed(n *big.Int) string {
	whole, part := new(big.Int).QuoRem(n, big.NewInt(1_000_000), new(big.Int))
	return fmt.Sprintf("%s.%06d", whole, part)
}
