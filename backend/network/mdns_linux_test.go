package network_test

import (
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/moonrig/moonrig/backend/network"
)

// inNamespace is set in the process that runs in a network namespace of its own.
const inNamespace = "MOONRIG_TEST_IN_NAMESPACE"

// TestMDNS lets two nodes that know nothing of each other meet by multicast. Loopback has none as it comes, and
// a test must not speak to the real network; so it runs again in a network namespace whose loopback is a small LAN.
func TestMDNS(t *testing.T) {
	if os.Getenv(inNamespace) == "" {
		ip, err := exec.LookPath("ip")
		if err != nil {
			t.Skip("no ip command to set up an interface")
		}
		self, err := os.Executable()
		if err != nil {
			t.Fatal(err)
		}
		script := ip + ` link set lo multicast on up && ` + ip + ` addr add 10.77.0.1/24 dev lo && ` +
			ip + ` route add 224.0.0.0/4 dev lo || exit 99; exec "$0" -test.run '^TestMDNS$' -test.v -test.timeout 60s`
		cmd := exec.CommandContext(t.Context(), "/bin/sh", "-c", script, self)
		cmd.Env = append(os.Environ(), inNamespace+"=1")
		cmd.SysProcAttr = &syscall.SysProcAttr{
			Cloneflags:  syscall.CLONE_NEWNET | syscall.CLONE_NEWUSER,
			UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
			GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
		}
		out, err := cmd.CombinedOutput()
		if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() == 99 {
			t.Skipf("no network namespace to be had here: %v\n%s", err, out)
		}
		if err != nil {
			t.Fatalf("in the namespace: %v\n%s", err, out)
		}
		t.Logf("in the namespace:\n%s", out)
		return
	}
	lan := func(namespace string) network.Config {
		cfg := config(t)
		cfg.Listen = []string{"/ip4/10.77.0.1/tcp/0"}
		cfg.MDNS = true
		cfg.Namespace = namespace
		return cfg
	}
	other := start(t, lan("other"), network.Handlers{})
	mine, theirs := lan("test"), lan("test")
	a, b := start(t, mine, network.Handlers{}), start(t, theirs, network.Handlers{})
	awaitPeer(t, a, b.ID(), true)
	awaitPeer(t, b, a.ID(), true)
	// Whoever is lost is met again without mDNS, which tells of nobody twice.
	at, _, _ := strings.Cut(addr(t, b, "tcp"), "/p2p/")
	theirs.Listen = []string{at}
	theirs.MDNS = false
	b.stop()
	awaitPeer(t, a, b.ID(), false)
	again := start(t, theirs, network.Handlers{})
	awaitPeer(t, a, b.ID(), true)
	awaitPeer(t, again, a.ID(), true)
	if p := other.Peers(); len(p) != 0 {
		t.Errorf("the node of another namespace met %+v", p)
	}
}
