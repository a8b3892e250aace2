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

// The environment variables that turn the test binary into an agent: its options, and where it is to kill itself.
const (
	envAgent = "MOONRIG_TEST_AGENT"
	envKill  = "MOONRIG_TEST_KILL"
)

var (
	testImage string
	noEngine  error
)

func TestMain(m *testing.M) {
	if probe.Main() {
		return
	}
	if raw := os.Getenv(envAgent); raw != "" {
		if err := beAgent(raw); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
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
	os.Exit(code)
}

// settings is what a child agent is started with.
type settings struct {
	Home, Socket, DevnetURL string
	Simulate                []string
	Bootstrap               []string
}

// beAgent runs one agent until SIGTERM. With envKill "role/state" it kills itself, once in the life of its folder, as
// soon as a lease of that role has been written down in that state; with "role/voucher" as soon as a voucher was.
func beAgent(raw string) error {
	var s settings
	if err := json.Unmarshal([]byte(raw), &s); err != nil {
		return err
	}
	opts := agent.Options{Version: "test", Home: s.Home, Socket: s.Socket, Network: "devnet", DevnetURL: s.DevnetURL,
		Listen: []string{"/ip4/127.0.0.1/tcp/0", "/ip4/127.0.0.1/udp/0/quic-v1"}, Bootstrap: s.Bootstrap, LightScrypt: true, Simulate: s.Simulate,
		PassphraseFile: filepath.Join(s.Home, "passphrase"),
		Logger:         slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))}
	if at := os.Getenv(envKill); at != "" {
		opts.Observe = func(r lease.Record) {
			point := string(r.Role) + "/" + string(r.State)
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
	ctx, stop := signalled()
	defer stop()
	err = a.Run(ctx, func() { fmt.Println("ready") })
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// rig is one agent process and a client of it.
type rig struct {
	*client.Client
	t    *testing.T
	set  settings
	kill string
	cmd  *exec.Cmd
	done chan struct{}
	log  *bytes.Buffer
}

// newRig makes an agent's folder; start runs it.
func newRig(t *testing.T, devnetURL, kill string) *rig {
	t.Helper()
	home, err := os.MkdirTemp("", "mr") // short, since a socket's path must be
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(home) })
	if err := os.WriteFile(filepath.Join(home, "passphrase"), []byte("correct horse"), 0o600); err != nil {
		t.Fatal(err)
	}
	return &rig{t: t, kill: kill, log: &bytes.Buffer{}, set: settings{Home: home, Socket: filepath.Join(home, "agent.sock"), DevnetURL: devnetURL}}
}

func (r *rig) start() {
	r.t.Helper()
	raw, err := json.Marshal(r.set)
	if err != nil {
		r.t.Fatal(err)
	}
	r.cmd = exec.Command(os.Args[0])
	r.cmd.Env = append(os.Environ(), envAgent+"="+string(raw), envKill+"="+r.kill)
	r.cmd.Stderr = r.log
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
func eventually(t *testing.T, within time.Duration, what string, holds func() (bool, error)) {
	t.Helper()
	var last error
	for deadline := time.Now().Add(within); time.Now().Before(deadline); {
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
	t.Fatalf("%s did not happen within %s: %v", what, within, last)
}

// world is a development chain with one provider and one renter that know each other.
type world struct {
	chain            devnet.Info
	provider, renter *rig
}

func newWorld(t *testing.T, providerKill, renterKill string) *world {
	t.Helper()
	if testImage == "" {
		t.Skip("no Docker engine answers here (start one with build/scripts/engine.sh): ", noEngine)
	}
	ctx, cancel := context.WithCancel(context.Background())
	d := devnet.New(devnet.Config{})
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = d.Serve(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		<-ended
	})
	w := &world{chain: <-d.Ready()}
	info := strings.TrimSuffix(w.chain.FaucetURL, "/faucet")
	w.provider, w.renter = newRig(t, info, providerKill), newRig(t, info, renterKill)
	for _, r := range []*rig{w.provider, w.renter} {
		r.start()
		t.Cleanup(r.stop)
		eventually(t, time.Minute, "joining", func() (bool, error) {
			s, err := r.Status(t.Context())
			return err == nil && s.Peer.ID != "" && s.Chain.Connected, err
		})
		if _, err := r.CreateWallet(t.Context(), "correct horse"); err != nil {
			t.Fatal(err)
		}
		if _, err := r.Faucet(t.Context()); err != nil {
			t.Fatal(err)
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
	status, err := w.provider.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	// Known addresses of a restarted agent change with its port, so both sides keep the other as a bootstrap peer.
	if _, err := w.renter.Connect(t.Context(), status.Peer.Addrs[0]); err != nil {
		t.Fatal(err)
	}
	w.awaitOffer(t)
	return w
}

func (w *world) awaitOffer(t *testing.T) schema.Offer {
	t.Helper()
	var offers []schema.Offer
	eventually(t, time.Minute, "an offer", func() (ok bool, err error) {
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
func (r *rig) await(t *testing.T, id string, within time.Duration, states ...string) schema.LeaseDetail {
	t.Helper()
	var d schema.LeaseDetail
	eventually(t, within, fmt.Sprintf("%v of lease %.8s", states, id), func() (bool, error) {
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
