package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/config"
)

// house is the chain, the two agents and, where there is a display, the window.
type house struct {
	o                options
	chain            chainInfo
	programs         []*program // in the order they were started
	provider, renter *client.Client
	windowClosed     chan struct{}
	died             chan *program
}

// chainInfo is what the development chain says of itself.
type chainInfo struct {
	ChainID uint64 `json:"chain_id"`
	RPCURL  string `json:"rpc_url"`
	Escrow  string `json:"escrow"`
	Token   string `json:"token"`
	Faucet  string `json:"faucet_url"`
}

// program is a child process with its log in a file.
type program struct {
	name, logFile string
	cmd           *exec.Cmd
	done          chan struct{}
	err           error
}

// firstLine reads what an agent says when it is ready.
func firstLine(r *bufio.Reader) error {
	_, err := r.ReadString('\n')
	return err
}

// launch starts a program and returns once ready has read from its output what it says when it is.
func (h *house) launch(ctx context.Context, name, home string, ready func(*bufio.Reader) error, args ...string) error {
	exe, err := filepath.Abs(filepath.Join(h.o.programs, args[0]))
	if err != nil {
		return err
	}
	p := &program{name: name, logFile: filepath.Join(h.o.home, "logs", name+".log"), done: make(chan struct{})}
	if err := os.MkdirAll(filepath.Dir(p.logFile), 0o700); err != nil {
		return err
	}
	log, err := os.Create(p.logFile)
	if err != nil {
		return err
	}
	defer log.Close()
	// Not bound to ctx: Ctrl-C ends the leases first, and then the programs in their order.
	p.cmd = exec.CommandContext(context.WithoutCancel(ctx), exe, args[1:]...)
	p.cmd.Env = append(os.Environ(), config.HomeVariable+"="+home)
	p.cmd.Stderr = log
	detach(p.cmd)
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := p.cmd.Start(); err != nil {
		return fmt.Errorf("start %s (build it with `make build`): %w", name, err)
	}
	h.programs = append(h.programs, p)
	isReady := make(chan error, 1)
	go func() {
		output := bufio.NewReader(out)
		isReady <- ready(output)
		_, _ = io.Copy(io.Discard, output) // it must be able to go on writing
		p.err = p.cmd.Wait()
		close(p.done)
		select {
		case h.died <- p:
		default:
		}
	}()
	select {
	case err := <-isReady:
		if err != nil {
			return fmt.Errorf("%s did not start (%w); its log is %s", name, err, p.logFile)
		}
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// start brings up the chain and both agents. The house that it returns must be stopped, also after an error.
func start(ctx context.Context, o options, say func(string, ...any)) (*house, error) {
	h := &house{o: o, died: make(chan *program, 4), windowClosed: make(chan struct{})}
	// What an earlier demo left: its chain is gone, so are its agents' memories. Results stay.
	for _, side := range []string{"provider", "renter"} {
		h.sweep(side)
		if err := os.RemoveAll(filepath.Join(o.home, side)); err != nil {
			return h, err
		}
	}
	err := h.launch(ctx, "chain", o.home, func(r *bufio.Reader) error { return json.NewDecoder(r).Decode(&h.chain) },
		"moonrig", "devnet", "--listen", "127.0.0.1:0", "--info-listen", "127.0.0.1:0")
	if err != nil {
		return h, err
	}
	say("Payment network: chain %d at %s, escrow %s", h.chain.ChainID, h.chain.RPCURL, h.chain.Escrow)
	if h.provider, err = h.agent(ctx, "provider", nil, o.simulate); err != nil {
		return h, err
	}
	status, err := joined(ctx, h.provider)
	if err != nil {
		return h, fmt.Errorf("provider: %w", err)
	}
	if h.renter, err = h.agent(ctx, "renter", status.Peer.Addrs, ""); err != nil {
		return h, err
	}
	if _, err := joined(ctx, h.renter); err != nil {
		return h, fmt.Errorf("renter: %w", err)
	}
	return h, h.furnish(ctx, say)
}

// agent starts an agent in a folder of its own, with a config file as a person would write it.
func (h *house) agent(ctx context.Context, side string, bootstrap []string, simulate string) (*client.Client, error) {
	home := filepath.Join(h.o.home, side)
	if err := os.MkdirAll(home, 0o700); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(home, "passphrase"), []byte(rand.Text()+"\n"), 0o600); err != nil {
		return nil, err
	}
	quoted := make([]string, 0, len(bootstrap))
	for _, b := range bootstrap {
		quoted = append(quoted, fmt.Sprintf("%q", b))
	}
	cards := ""
	if simulate != "" {
		cards = fmt.Sprintf("%q", simulate)
	}
	file := fmt.Sprintf(`# Written by the demo.
[network]
listen = ["/ip4/127.0.0.1/udp/0/quic-v1", "/ip4/127.0.0.1/tcp/0"]
bootstrap = [%s]
mdns = false

[chain]
network = "devnet"
devnet_url = %q

[devices]
simulate = [%s]

[wallet]
# The demo's money is worth nothing, and its wallets need not be hard to open.
light_scrypt = true
passphrase_file = %q

[renter]
outputs_dir = %q
`, strings.Join(quoted, ", "), strings.TrimSuffix(h.chain.Faucet, "/faucet"), cards, filepath.Join(home, "passphrase"), filepath.Join(h.o.home, "outputs"))
	paths, err := config.Under(home)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(paths.ConfigFile, []byte(file), 0o600); err != nil {
		return nil, err
	}
	if err := h.launch(ctx, side, home, firstLine, "moonrig", "agent"); err != nil {
		return nil, err
	}
	return client.Local(paths.Socket), nil
}

// joined waits until the agent is part of its network.
func joined(ctx context.Context, c *client.Client) (schema.Status, error) {
	var s schema.Status
	err := until(ctx, patience, func() (bool, error) {
		var err error
		s, err = c.Status(ctx)
		return s.Peer.ID != "" && s.Chain.Connected && s.Engine.Ready, err
	})
	if err != nil && s.Engine.Reason.Text != "" && !s.Engine.Ready {
		err = fmt.Errorf("%s. %s", s.Engine.Reason.Text, s.Engine.Reason.Remedy)
	}
	return s, err
}

// until asks again and again, because another process has no other way to tell.
func until(ctx context.Context, limit time.Duration, holds func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	tick := time.NewTicker(25 * time.Millisecond)
	defer tick.Stop()
	var last error
	for {
		ok, err := holds()
		if ok && err == nil {
			return nil
		}
		last = err
		select {
		case <-ctx.Done():
			return errors.Join(ctx.Err(), last)
		case <-tick.C:
		}
	}
}

// furnish gives both agents a wallet with test money, and lets the provider lend.
func (h *house) furnish(ctx context.Context, say func(string, ...any)) error {
	yes := true
	for _, side := range []struct {
		name, role string
		c          *client.Client
	}{{"provider", "provider", h.provider}, {"renter", "renter", h.renter}} {
		raw, err := os.ReadFile(filepath.Join(h.o.home, side.name, "passphrase"))
		if err != nil {
			return err
		}
		if _, err := side.c.CreateWallet(ctx, strings.TrimSpace(string(raw))); err != nil {
			return fmt.Errorf("make the %s's wallet: %w", side.name, err)
		}
		if _, err := side.c.Faucet(ctx); err != nil {
			return fmt.Errorf("get test money for the %s: %w", side.name, err)
		}
		if _, err := side.c.ChangeSettings(ctx, schema.SettingsPatch{Onboarded: &yes, Role: &side.role}); err != nil {
			return err
		}
	}
	p, err := h.provider.Provide(ctx)
	if err != nil {
		return err
	}
	p.ImagePolicy, p.Images, p.GraceSeconds = "listed", []string{h.o.image}, 2
	if _, err := h.provider.SetProvide(ctx, p); err != nil {
		return err
	}
	devices, err := h.provider.Devices(ctx)
	if err != nil {
		return err
	}
	// A round price, so that the meter can be seen to move in a lease of seconds.
	price := int64(360_000)
	for _, d := range devices {
		if d.Kind == "cpu" && d.State != "unavailable" {
			if _, err := h.provider.ChangeDevice(ctx, d.ID, schema.DevicePatch{PricePerHour: &price}); err != nil {
				return err
			}
		}
		say("Device: %s%s", d.Name, map[bool]string{true: "", false: " (not lent: " + d.Reason.Text + ")"}[d.State != "unavailable"])
	}
	_, err = h.provider.StartLending(ctx)
	return err
}

// openWindow shows the renter's side.
func (h *house) openWindow(ctx context.Context) error {
	exe, err := filepath.Abs(filepath.Join(h.o.programs, "moonrig-desktop"))
	if err != nil {
		return err
	}
	log, err := os.Create(filepath.Join(h.o.home, "logs", "window.log"))
	if err != nil {
		return err
	}
	defer log.Close()
	p := &program{name: "window", logFile: log.Name(), cmd: exec.CommandContext(context.WithoutCancel(ctx), exe), done: make(chan struct{})}
	p.cmd.Env = append(os.Environ(), config.HomeVariable+"="+filepath.Join(h.o.home, "renter"))
	p.cmd.Stdout, p.cmd.Stderr = log, log
	detach(p.cmd)
	if err := p.cmd.Start(); err != nil {
		return err
	}
	h.programs = append(h.programs, p)
	go func() {
		p.err = p.cmd.Wait()
		close(p.done)
		close(h.windowClosed)
	}()
	return nil
}

// stop ends leases that still run, then every program, and leaves nothing behind but the data folder.
func (h *house) stop(say func(string, ...any)) error {
	ctx, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	if h.provider != nil {
		h.endLeases(ctx, say)
	}
	var errs []error
	for i := len(h.programs) - 1; i >= 0; i-- {
		errs = append(errs, h.programs[i].end())
	}
	for _, side := range []string{"provider", "renter"} {
		h.sweep(side)
	}
	return errors.Join(errs...)
}

// endLeases ends what runs, as the provider's owner would who comes back.
func (h *house) endLeases(ctx context.Context, say func(string, ...any)) {
	running, err := h.provider.Leases(ctx, schema.LeaseQuery{Active: true})
	if err != nil || len(running) == 0 {
		return
	}
	say("Ending the lease that still runs …")
	if _, err := h.provider.PauseLending(ctx, schema.PauseRequest{StopNow: true}); err != nil {
		return
	}
	// What does not end in time is swept away with its container below.
	_ = until(ctx, grace-2*time.Second, func() (bool, error) {
		left, err := h.provider.Leases(ctx, schema.LeaseQuery{Active: true})
		return len(left) == 0, err
	})
}

// end asks the program to end, and makes it after the grace.
func (p *program) end() error {
	select {
	case <-p.done:
		return nil
	default:
	}
	if err := askToEnd(p.cmd.Process); err != nil {
		return fmt.Errorf("end %s: %w", p.name, err)
	}
	t := time.NewTimer(grace)
	defer t.Stop()
	select {
	case <-p.done:
		return nil
	case <-t.C:
		err := p.cmd.Process.Kill()
		<-p.done
		return errors.Join(fmt.Errorf("%s did not end in time and was killed", p.name), err)
	}
}

// sweep removes containers that an agent of this demo left, should it have been killed.
func (h *house) sweep(side string) {
	owner := filepath.Join(h.o.home, side, "sandbox")
	ctx, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	out, err := exec.CommandContext(ctx, "docker", "ps", "-aq", "--filter", "label=io.moonrig.owner="+owner).Output()
	if ids := strings.Fields(string(out)); err == nil && len(ids) > 0 {
		_ = exec.CommandContext(ctx, "docker", append([]string{"rm", "-f"}, ids...)...).Run() // the next start tries again
	}
}
