package agent_test

import (
	"archive/tar"
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/agent"
	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/gpu/probe"
)

var (
	testImage string
	noEngine  error
)

func TestMain(m *testing.M) {
	if probe.Main() {
		return
	}
	if done, err := beChild(); done || err != nil {
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	var err error
	if childDir, err = os.MkdirTemp("", "moonrig-agent"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	cleanup, err := buildImage()
	if err != nil {
		if os.Getenv("MOONRIG_NEED_ENGINE") != "" {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		noEngine = err
	}
	code := m.Run()
	cleanup()
	os.RemoveAll(childDir)
	os.Exit(code)
}

// settings is what a child agent is started with.
type settings struct {
	Home, Socket, DevnetURL string
	Simulate                []string
	Bootstrap               []string
}

// beAgent runs one agent until SIGTERM. With envKill "role/state" it kills itself, once in the life of its folder, as
// soon as a lease of that role has been written down in that state; with "role/voucher" as soon as a voucher was, with
// "role/relay" as soon as a deposit was that the provider submits, and with "role/relayed" as soon as that is done.
func beAgent(ctx context.Context, raw []byte) error {
	var s settings
	if err := json.Unmarshal(raw, &s); err != nil {
		return err
	}
	opts := agent.Options{Version: "test", Home: s.Home, Socket: s.Socket, Network: "devnet", DevnetURL: s.DevnetURL,
		Listen: []string{"/ip4/127.0.0.1/tcp/0", "/ip4/127.0.0.1/udp/0/quic-v1"}, Bootstrap: s.Bootstrap, LightScrypt: true, Simulate: s.Simulate,
		PassphraseFile: filepath.Join(s.Home, "passphrase"),
		Logger:         slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))}
	if at := os.Getenv(envKill); at != "" {
		opts.Observe = func(r lease.Record) {
			point := string(r.Role) + "/" + string(r.State)
			if r.Relay != nil && r.State == lease.Agreed && strings.HasSuffix(at, "/relay") {
				point = string(r.Role) + "/relay" // the signed deposit was written down, and nothing followed from it
			}
			if r.Relay != nil && r.Relay.Tx != "" {
				point = string(r.Role) + "/relayed" // the deposit was submitted, and its fee is known
			}
			if at != point && (at != string(r.Role)+"/voucher" || r.Promised.IsZero() || r.State != lease.Running) {
				return
			}
			marker, err := os.OpenFile(filepath.Join(s.Home, "killed"), os.O_CREATE|os.O_EXCL, 0o600)
			if err != nil {
				return
			}
			marker.Close()
			if self, err := os.FindProcess(os.Getpid()); err == nil {
				_ = self.Kill()
			}
			select {}
		}
	}
	a, err := agent.New(opts)
	if err != nil {
		return err
	}
	return a.Run(ctx, func() { fmt.Println("ready") })
}

// rig is one agent process and a client of it.
type rig struct {
	*client.Client
	t       *testing.T
	program string
	set     settings
	kill    string
	cmd     *exec.Cmd
	done    chan struct{}
	log     *bytes.Buffer
}

// newRig makes an agent's folder; start runs the program in it.
func newRig(t *testing.T, program, devnetURL, kill string) *rig {
	t.Helper()
	home, err := os.MkdirTemp("", "mr") // short, since a socket's path must be
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(home) })
	if err := os.WriteFile(filepath.Join(home, "passphrase"), []byte("correct horse"), 0o600); err != nil {
		t.Fatal(err)
	}
	return &rig{t: t, program: program, kill: kill, log: &bytes.Buffer{}, set: settings{Home: home, Socket: filepath.Join(home, "agent.sock"), DevnetURL: devnetURL}}
}

func (r *rig) start() {
	r.t.Helper()
	raw, err := json.Marshal(r.set)
	if err != nil {
		r.t.Fatal(err)
	}
	r.cmd = exec.Command(r.program)
	r.cmd.Env = append(os.Environ(), envAgent+"="+string(raw), envKill+"="+r.kill)
	r.cmd.Stderr = r.log
	in, err := r.cmd.StdinPipe()
	if err != nil {
		r.t.Fatal(err)
	}
	out, err := r.cmd.StdoutPipe()
	if err != nil {
		r.t.Fatal(err)
	}
	if err := r.cmd.Start(); err != nil {
		r.t.Fatal(err)
	}
	ready := bufio.NewScanner(out).Scan()
	cmd := r.cmd
	r.done = make(chan struct{})
	go func() {
		_ = cmd.Wait() // being killed is what it is for
		_ = in.Close()
		close(r.done)
	}()
	if !ready {
		<-r.done
		r.t.Fatalf("agent did not start:\n%s", r.log)
	}
	if r.Client == nil {
		r.Client = client.Local(r.set.Socket)
		r.t.Cleanup(r.Client.Close)
	}
}

// stop ends the agent in order and waits for it.
func (r *rig) stop() {
	_ = r.cmd.Process.Signal(syscall.SIGTERM)
	<-r.done
	if strings.Contains(r.log.String(), "WARNING: DATA RACE") {
		r.t.Errorf("the agent in %s has a data race", r.set.Home)
	}
	if r.t.Failed() {
		r.t.Logf("log of %s:\n%s", r.set.Home, tail(r.log.String(), 12_000))
	}
}

func tail(s string, n int) string {
	if len(s) > n {
		return "…" + s[len(s)-n:]
	}
	return s
}

// eventually polls until the condition holds; the states of other processes have no channel here to wait on.
func eventually(t *testing.T, what string, holds func() (bool, error)) {
	t.Helper()
	var last error
	for deadline := time.Now().Add(hung); time.Now().Before(deadline); {
		ok, err := holds()
		if ok && err == nil {
			return
		}
		last = err
		select {
		case <-t.Context().Done():
			t.Fatal(t.Context().Err())
		case <-time.After(50 * time.Millisecond):
		}
	}
	t.Fatalf("%s did not happen within %s: %v", what, hung, last)
}

// world is a development chain with one provider and one renter that know each other.
type world struct{ provider, renter *rig }

// newWorld starts one, whose agents the race detector watches.
func newWorld(t *testing.T) *world {
	t.Helper()
	return newWorldOf(t, os.Args[0], "", "")
}

// newWorldOf starts one whose agents are the program and kill themselves where it says.
func newWorldOf(t *testing.T, program, providerKill, renterKill string) *world {
	t.Helper()
	return newWorldOn(t, program, providerKill, renterKill, startDevnet(t, devnet.Config{}), fromFaucet)
}

// fromFaucet is how an account usually gets its money.
func fromFaucet(t *testing.T, r *rig) {
	t.Helper()
	if _, err := r.Faucet(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// newWorldOn starts one on the chain. The renter's account gets its money from fund.
func newWorldOn(t *testing.T, program, providerKill, renterKill string, chain devnet.Info, fund func(*testing.T, *rig)) *world {
	t.Helper()
	if testImage == "" {
		t.Skip("no Docker engine answers here (start one with build/scripts/engine.sh): ", noEngine)
	}
	info := infoURL(chain)
	w := &world{newRig(t, program, info, providerKill), newRig(t, program, info, renterKill)}
	for _, r := range []*rig{w.provider, w.renter} {
		r.start()
		t.Cleanup(r.stop)
		eventually(t, "joining", func() (bool, error) {
			s, err := r.Status(t.Context())
			return err == nil && s.Peer.ID != "" && s.Chain.Connected, err
		})
		if _, err := r.CreateWallet(t.Context(), "correct horse"); err != nil {
			t.Fatal(err)
		}
		if r == w.renter {
			fund(t, r)
		} else {
			fromFaucet(t, r)
		}
	}
	p, err := w.provider.Provide(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p.Images, p.ImagePolicy = []string{testImage}, "listed"
	p.MemoryBytes, p.ScratchBytes = 256<<20, 32<<20
	if _, err := w.provider.SetProvide(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	if _, err := w.provider.StartLending(t.Context()); err != nil {
		t.Fatal(err)
	}
	price := int64(3_600_000) // a thousandth of a dollar a second, so that every second shows
	devices, err := w.provider.Devices(t.Context())
	if err != nil || len(devices) == 0 {
		t.Fatalf("devices: %v, %v", devices, err)
	}
	enabled := true
	if _, err := w.provider.ChangeDevice(t.Context(), devices[len(devices)-1].ID, schema.DevicePatch{PricePerHour: &price, Enabled: &enabled}); err != nil {
		t.Fatal(err)
	}
	w.introduce(t)
	w.awaitOffer(t)
	return w
}

// introduce connects the two. Ports change with each start, so an agent that comes back is introduced again.
func (w *world) introduce(t *testing.T) {
	t.Helper()
	eventually(t, "a connection between the two", func() (bool, error) {
		s, err := w.provider.Status(t.Context())
		if err != nil || len(s.Peer.Addrs) == 0 {
			return false, err
		}
		_, err = w.renter.Connect(t.Context(), s.Peer.Addrs[0])
		return err == nil, err
	})
}

func (w *world) awaitOffer(t *testing.T) schema.Offer {
	t.Helper()
	var offers []schema.Offer
	eventually(t, "an offer", func() (ok bool, err error) {
		offers, err = w.renter.Offers(t.Context(), schema.OfferQuery{Image: testImage})
		return len(offers) > 0, err
	})
	return offers[0]
}

func (w *world) rent(t *testing.T, args ...string) schema.Lease {
	t.Helper()
	l, err := w.renter.Rent(t.Context(), schema.RentRequest{MaxSeconds: 120,
		Job: schema.Job{Image: testImage, Command: append([]string{"/testjob"}, args...)}})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// await waits until the lease is final on one side.
func (r *rig) await(t *testing.T, id string, states ...string) schema.LeaseDetail {
	t.Helper()
	var d schema.LeaseDetail
	eventually(t, fmt.Sprintf("%v of lease %.8s", states, id), func() (bool, error) {
		var err error
		d, err = r.Lease(t.Context(), id, "")
		if err != nil {
			return false, err
		}
		for _, s := range states {
			if d.State == s {
				return true, nil
			}
		}
		return false, fmt.Errorf("it is %s: %s", d.State, d.Reason.Text)
	})
	return d
}

// buildImage makes an image of one static program, as `docker import` does.
func buildImage() (cleanup func(), err error) {
	cleanup = func() {}
	dir, err := os.MkdirTemp("", "testjob")
	if err != nil {
		return cleanup, err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "testjob")
	build := exec.Command("go", "build", "-ldflags", "-s -w", "-o", program, "./testjob")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return cleanup, fmt.Errorf("build the test job: %w\n%s", err, out)
	}
	content, err := os.ReadFile(program)
	if err != nil {
		return cleanup, err
	}
	var layer bytes.Buffer
	tw := tar.NewWriter(&layer)
	if err := tw.WriteHeader(&tar.Header{Name: "testjob", Mode: 0o755, Size: int64(len(content))}); err != nil {
		return cleanup, err
	}
	if _, err := tw.Write(content); err != nil {
		return cleanup, err
	}
	if err := tw.Close(); err != nil {
		return cleanup, err
	}
	name := fmt.Sprintf("moonrig/agenttest:%d", os.Getpid())
	cmd := exec.Command("docker", "import", "--change", `CMD ["/testjob"]`, "-", name)
	cmd.Stdin = &layer
	if out, err := cmd.CombinedOutput(); err != nil {
		return cleanup, fmt.Errorf("import %s: %w\n%s", name, err, out)
	}
	testImage = name
	return func() { _ = exec.Command("docker", "image", "rm", "-f", name).Run() }, nil
}
