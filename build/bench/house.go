package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/config"
)

const (
	// patience is how long anything may take to come about; grace how long a program may take to end.
	patience = 3 * time.Minute
	grace    = 15 * time.Second
	// price is in micro-USD an hour: a round one, so that a lease of a second costs something.
	price = int64(360_000)
	word  = "of the bench" // opens the wallets
)

// program is a child process with its log in a file.
type program struct {
	name    string
	cmd     *exec.Cmd
	started time.Time // just before exec
	done    chan struct{}
}

// launch starts a program whose lines of output go to told, which must not block for long. The log takes the rest.
func launch(logs, name string, cmd *exec.Cmd, told func(line string)) (*program, error) {
	log, err := os.Create(filepath.Join(logs, name+".log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd.Stderr = log
	detach(cmd)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	p := &program{name: name, cmd: cmd, done: make(chan struct{}), started: time.Now()}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	go func() {
		defer close(p.done)
		lines := bufio.NewReader(out)
		for {
			line, err := lines.ReadString('\n')
			if line != "" && told != nil {
				told(strings.TrimRight(line, "\n"))
			}
			if err != nil {
				break
			}
		}
		_ = cmd.Wait() // how it ended does not matter: it was asked to, or what it should do does not happen
	}()
	return p, nil
}

// end asks the program and its children to end, and makes them after the grace.
func (p *program) end() {
	if p == nil {
		return
	}
	select {
	case <-p.done:
	default:
		askToEnd(p.cmd.Process)
		t := time.NewTimer(grace)
		defer t.Stop()
		select {
		case <-p.done:
		case <-t.C:
			say("%s did not end in time and is killed", p.name)
		}
	}
	killAll(p.cmd.Process)
	<-p.done
}

// house is the chain and the agents of one group.
type house struct {
	o        options
	dir      string
	programs []*program
	info     struct {
		Faucet string `json:"faucet_url"`
	}
}

// newHouse starts a chain for the group.
func newHouse(ctx context.Context, o options, group string) (*house, error) {
	h := &house{o: o, dir: filepath.Join(o.work, group)}
	if err := os.MkdirAll(h.dir, 0o700); err != nil {
		return nil, err
	}
	said := make(chan string, 64)
	p, err := h.start("chain", h.dir, func(line string) {
		select {
		case said <- line:
		default:
		}
	}, "moonrig", "devnet", "--listen", "127.0.0.1:0", "--info-listen", "127.0.0.1:0")
	if err != nil {
		return h, err
	}
	// It says one JSON object, on as many lines as it likes.
	for text := ""; ; {
		select {
		case line := <-said:
			text += line
			if json.Unmarshal([]byte(text), &h.info) == nil && h.info.Faucet != "" {
				return h, nil
			}
		case <-p.done:
			return h, errors.New("the chain did not start")
		case <-ctx.Done():
			return h, ctx.Err()
		}
	}
}

// start runs one of Moonrig's programs with the given home.
func (h *house) start(name, home string, told func(string), args ...string) (*program, error) {
	exe, err := filepath.Abs(filepath.Join(h.o.programs, args[0]))
	if err != nil {
		return nil, err
	}
	// Not bound to the bench's context: it is ended in order, by stop.
	cmd := exec.CommandContext(context.Background(), exe, args[1:]...)
	cmd.Env = append(os.Environ(), config.HomeVariable+"="+home)
	p, err := launch(h.dir, name, cmd, told)
	if err == nil {
		h.programs = append(h.programs, p)
	}
	return p, err
}

// stop ends everything that was started, the newest first.
func (h *house) stop() {
	for i := len(h.programs) - 1; i >= 0; i-- {
		h.programs[i].end()
	}
}

// agent is one rig.
type agent struct {
	name, home string
	h          *house
	c          *client.Client
	p          *program
	// web is told where browsers find it, when it serves them.
	web chan string
}

// newAgent writes the config of a rig, as a person would; nothing runs yet.
func (h *house) newAgent(name string, bootstrap []string, lightScrypt bool) (*agent, error) {
	a := &agent{name: name, home: filepath.Join(h.dir, name), h: h, web: make(chan string, 1)}
	if err := os.MkdirAll(a.home, 0o700); err != nil {
		return nil, err
	}
	paths, err := config.Under(a.home)
	if err != nil {
		return nil, err
	}
	a.c = client.Local(paths.Socket)
	quoted := make([]string, 0, len(bootstrap))
	for _, b := range bootstrap {
		quoted = append(quoted, fmt.Sprintf("%q", b))
	}
	file := fmt.Sprintf(`[network]
listen = ["/ip4/127.0.0.1/udp/0/quic-v1", "/ip4/127.0.0.1/tcp/0"]
bootstrap = [%s]
mdns = false

[chain]
network = "devnet"
devnet_url = %q

[wallet]
light_scrypt = %v
`, strings.Join(quoted, ", "), strings.TrimSuffix(h.info.Faucet, "/faucet"), lightScrypt)
	return a, os.WriteFile(paths.ConfigFile, []byte(file), 0o600)
}

// run starts the agent and returns how long it took until the API answered.
func (a *agent) run(ctx context.Context, args ...string) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	p, err := a.h.start(a.name, a.home, func(line string) {
		if url, ok := strings.CutPrefix(line, "Open "); ok {
			a.web <- url
		}
	}, append([]string{"moonrig", "agent"}, args...)...)
	if err != nil {
		return 0, err
	}
	a.p = p
	// It is asked from outside, as the window does; 1 ms between two questions is the error of this measurement.
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for {
		if _, err := a.c.Version(ctx); err == nil {
			return time.Since(p.started), nil
		}
		select {
		case <-tick.C:
		case <-p.done:
			return 0, fmt.Errorf("%s ended at its start", a.name)
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}
}

// end stops the agent.
func (a *agent) end() {
	a.c.Close()
	a.p.end()
}

// joined waits until the agent is part of its network.
func (a *agent) joined(ctx context.Context) (schema.Status, error) {
	var s schema.Status
	err := until(ctx, func() (bool, error) {
		var err error
		s, err = a.c.Status(ctx)
		return s.Peer.ID != "" && s.Chain.Connected && s.Engine.Ready, err
	})
	if err != nil {
		err = fmt.Errorf("%s does not join its network: %w", a.name, err)
	}
	return s, err
}

// furnish makes a wallet with test money.
func (a *agent) furnish(ctx context.Context) error {
	yes := true
	if _, err := a.c.CreateWallet(ctx, word); err != nil {
		return fmt.Errorf("make a wallet: %w", err)
	}
	if _, err := a.c.Faucet(ctx); err != nil {
		return fmt.Errorf("get test money: %w", err)
	}
	_, err := a.c.ChangeSettings(ctx, schema.SettingsPatch{Onboarded: &yes})
	return err
}

// lend offers the processor of this machine to whoever brings the bench's image.
func (a *agent) lend(ctx context.Context) error {
	p, err := a.c.Provide(ctx)
	if err != nil {
		return err
	}
	p.ImagePolicy, p.Images, p.GraceSeconds = "listed", []string{a.h.o.image}, 0
	if _, err := a.c.SetProvide(ctx, p); err != nil {
		return err
	}
	var devices []schema.Device
	if err := until(ctx, func() (bool, error) {
		devices, err = a.c.Devices(ctx)
		return len(devices) > 0, err
	}); err != nil {
		return fmt.Errorf("no device was found: %w", err)
	}
	cost, yes := price, true
	for _, d := range devices {
		if d.Kind == "cpu" {
			if _, err := a.c.ChangeDevice(ctx, d.ID, schema.DevicePatch{PricePerHour: &cost, Enabled: &yes}); err != nil {
				return err
			}
		}
	}
	_, err = a.c.StartLending(ctx)
	return err
}

// until asks again and again, because another process has no other way to tell.
func until(ctx context.Context, holds func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	tick := time.NewTicker(10 * time.Millisecond)
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

// pause lets things come to rest.
func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
