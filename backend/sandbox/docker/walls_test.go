package docker_test

import (
	"context"
	"fmt"
	"net"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
)

// refusedIn checks that each line about an attempt tells of a refusal, and that there are as many as expected.
func refusedIn(t *testing.T, text string, attempts int) {
	t.Helper()
	if strings.Contains(text, "ALLOWED") {
		t.Errorf("allowed:\n%s", text)
	}
	if n := strings.Count(text, ": "); n < attempts {
		t.Errorf("only %d attempts of %d:\n%s", n, attempts, text)
	}
}

func TestNoNetwork(t *testing.T) {
	// Something listens on the host on all addresses, and something on the engine's own bridge, if there is one.
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	port := strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)
	attempts := []string{"127.0.0.1:" + port, "172.17.0.1:" + port, "192.168.65.7:2375", "169.254.169.254:80",
		"192.0.2.1:443", "[::1]:" + port, "[fe80::1]:80", "10.0.0.1:53"}
	_, exit, text := runJob(t, job(t, append([]string{"net"}, attempts...)...))
	if exit.Code != 0 {
		t.Fatalf("exit %+v", exit)
	}
	refusedIn(t, text, len(attempts)+4)
	if !strings.Contains(text, "interfaces 1") || !strings.Contains(text, "interface lo") {
		t.Errorf("interfaces beside loopback:\n%s", text)
	}
}

func TestWalls(t *testing.T) {
	_, exit, text := runJob(t, job(t, "walls"))
	if exit.Code != 0 {
		t.Fatalf("exit %+v after %s", exit, text)
	}
	refused, devices, _ := strings.Cut(text, "device ")
	refusedIn(t, refused, 25)
	for _, device := range []string{"sda", "vda", "kmsg", "mem", "fuse", "kvm", "dri", "nvidia"} {
		if strings.Contains(devices, "device "+device) {
			t.Errorf("the job sees /dev/%s", device)
		}
	}
}

func TestIdentity(t *testing.T) {
	_, exit, text := runJob(t, job(t, "self"))
	if exit.Code != 0 {
		t.Fatalf("exit %+v", exit)
	}
	for _, line := range []string{
		"Uid:\t65534\t65534\t65534\t65534", "Gid:\t65534\t65534\t65534\t65534", "CapInh:\t0000000000000000",
		"CapPrm:\t0000000000000000", "CapEff:\t0000000000000000", "CapBnd:\t0000000000000000", "CapAmb:\t0000000000000000",
		"NoNewPrivs:\t1", "Seccomp:\t2", "Max core file size        1                    1",
	} {
		if !strings.Contains(text, line) {
			t.Errorf("no %q in\n%s", line, text)
		}
	}
	for line := range strings.Lines(text) {
		if groups, ok := strings.CutPrefix(line, "Groups:"); ok && strings.TrimSpace(groups) != "" && strings.TrimSpace(groups) != "65534" {
			t.Errorf("the image made its user a member of %s", groups)
		}
	}
	_, resolvers, _ := strings.Cut(text, "== /etc/resolv.conf")
	resolvers, _, _ = strings.Cut(resolvers, "== ")
	for line := range strings.Lines(resolvers) {
		if server, ok := strings.CutPrefix(line, "nameserver "); ok && strings.TrimSpace(server) != "127.0.0.1" {
			t.Errorf("the host's resolver %s is told", server)
		}
		if domain, ok := strings.CutPrefix(line, "search "); ok && strings.Trim(domain, " .\n") != "" {
			t.Errorf("the host's domain %s is told", domain)
		}
	}
	// The kernel's choice, when memory runs out, is the job and not the guest.
	if !strings.Contains(text, "== /proc/self/oom_score_adj <nil>\n1000\n") || !strings.Contains(text, "== /proc/1/oom_score_adj <nil>\n500\n") {
		t.Errorf("scores in\n%s", text)
	}
}

func TestEnvironment(t *testing.T) {
	spec := job(t, "env")
	spec.Env = map[string]string{"SEED": "7", "LD_AUDIT": "/evil.so", "NVIDIA_DRIVER_CAPABILITIES": "all"}
	c, _, text := runJob(t, spec)
	for _, line := range []string{"SEED=7\n", "FROM_IMAGE=yes\n", "HOME=/tmp\n", "MOONRIG_OUT=/out\n", "cwd /work <nil>"} {
		if !strings.Contains(text, line) {
			t.Errorf("no %q in\n%s", line, text)
		}
	}
	for _, name := range []string{"LD_", "NVIDIA_"} {
		if strings.Contains(text, name) {
			t.Errorf("%s in\n%s", name, text)
		}
	}
	// The engine's hooks read the container's own environment, on the host: nothing of a stranger's may be in it.
	out, err := exec.Command("docker", "inspect", "--format", "{{json .Config.Env}} {{json .Mounts}} {{json .Config.Labels}}", c.ID()).Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"evil", "SEED", "=yes", `"volume"`, "forged"} {
		if strings.Contains(string(out), word) {
			t.Errorf("%q in %s", word, out)
		}
	}
}

func TestWorkingFolderTricks(t *testing.T) {
	r := engine(t)
	for i, dir := range []string{"/proc/self/fd/8", "/proc/1/cwd", "/sys", "/nowhere", "/etc/passwd", "/work/../proc"} {
		t.Run(strings.ReplaceAll(dir, "/", "_"), func(t *testing.T) {
			name := fmt.Sprintf("%s-dir%d", testImage, i)
			derive(t, name, "WORKDIR "+dir)
			spec := job(t, "exit", "0")
			spec.Image = name
			c := start(t, r, spec)
			if err := c.Run(t.Context()); !condition.Is(err, condition.StartFailed) {
				t.Errorf("got %v", err)
			}
		})
	}
}

// derive makes an image that differs from the test image in its configuration only.
func derive(t *testing.T, name string, changes ...string) {
	t.Helper()
	id, err := exec.Command("docker", "create", testImage).Output()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = exec.Command("docker", "rm", "-f", "-v", strings.TrimSpace(string(id))).Run() }()
	args := []string{"commit"}
	for _, change := range changes {
		args = append(args, "--change", change)
	}
	if out, err := exec.Command("docker", append(args, strings.TrimSpace(string(id)), name)...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	t.Cleanup(func() { _ = exec.CommandContext(context.Background(), "docker", "image", "rm", "-f", name).Run() })
}

func TestHostileImageSettings(t *testing.T) {
	name := testImage + "-hostile"
	derive(t, name, "HEALTHCHECK --interval=1s CMD /testjob exit 0", "ENTRYPOINT [\"/testjob\"]",
		"CMD [\"exit\", \"5\"]", "USER 0:0", "VOLUME /var/lib/big", "ENV LD_LIBRARY_PATH=/evil GODEBUG=http2debug=2")
	spec := job(t)
	spec.Image = name
	before := volumes(t)
	c, exit, _ := runJob(t, spec)
	if exit.Code != 5 {
		t.Errorf("exit %+v", exit)
	}
	out, err := exec.Command("docker", "inspect", "--format", "{{.Config.StopSignal}} {{json .Config.Healthcheck.Test}} {{.Config.User}} {{.State.Health}}", c.ID()).Output()
	if err != nil || strings.TrimSpace(string(out)) != `SIGKILL ["NONE"] 65534:65534 <nil>` {
		t.Errorf("%s, %v", out, err)
	}
	if after := volumes(t); after != before {
		t.Errorf("volumes were made: %s, before %s", after, before)
	}
}

func volumes(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("docker", "volume", "ls", "-q").Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func TestGuestIsOutOfReach(t *testing.T) {
	c, exit, text := runJob(t, job(t, "guest"))
	if exit.Code != 0 || !strings.Contains(text, "still here") {
		t.Fatalf("exit %+v after %s", exit, text)
	}
	attempts, _, _ := strings.Cut(text, "sent ")
	refusedIn(t, attempts, 13)
	if state, err := c.State(t.Context()); err != nil || state != sandbox.Exited {
		t.Errorf("the guest is %s, %v", state, err)
	}
}

func TestOnlyTheGuestIsLetIn(t *testing.T) {
	c, exit, text := runJob(t, job(t, "dial"))
	if exit.Code != 0 || !strings.Contains(text, "let in: 0") {
		t.Errorf("exit %+v after %s", exit, text)
	}
	if state, err := c.State(t.Context()); err != nil || state != sandbox.Exited {
		t.Errorf("the guest is %s, %v", state, err)
	}
}

func TestForkBomb(t *testing.T) {
	_, exit, text := runJob(t, job(t, "fork"))
	// A Go program may also die of the refusal; what counts is that it ends there and is told about.
	if exit.Code == 0 && !strings.Contains(text, "stopped after") || strings.Contains(text, "never stopped") {
		t.Errorf("exit %+v after %s", exit, text)
	}
}

func TestMemoryBomb(t *testing.T) {
	c, exit, text := runJob(t, job(t, "mem"))
	if exit.Code != 137 || !exit.OOMKilled || exit.Reason.Code != condition.OutOfMemory || strings.Contains(text, "never") {
		t.Errorf("exit %+v after %s", exit, text)
	}
	if state, err := c.State(t.Context()); err != nil || state != sandbox.Exited {
		t.Errorf("the guest is %s, %v", state, err)
	}
}

func TestFoldersAreSized(t *testing.T) {
	for _, dir := range []string{"/out", "/tmp", "/checkpoint", "/dev/shm", "/data"} {
		t.Run(dir[1:], func(t *testing.T) {
			spec := job(t, "fill", dir+"/big")
			_, _, text := runJob(t, spec)
			if want := fmt.Sprintf("stopped true %d\n", spec.ScratchBytes); text != want {
				t.Errorf("%q instead of %q", text, want)
			}
		})
	}
}

// TestSandboxLost has the container end from outside in the middle of everything.
func TestSandboxLost(t *testing.T) {
	c := start(t, engine(t), job(t, "wait"))
	logs := follow(t, c, 0)
	if err := c.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
	logs.until("ready")
	if out, err := exec.Command("docker", "rm", "-f", c.ID()).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	exit, err := c.Wait(t.Context())
	if err != nil || exit.Reason.Code != condition.SandboxLost {
		t.Errorf("exit %+v, %v", exit, err)
	}
	if _, err := logs.reader.Next(); !condition.Is(err, condition.SandboxLost) {
		t.Errorf("the log ends with %v", err)
	}
	if err := c.Run(t.Context()); !condition.Is(err, condition.SandboxLost) {
		t.Errorf("run: %v", err)
	}
}
