// Command testjob is the stranger's program of the sandbox's tests: each mode tries one thing that a job may or may not
// do, and prints what came of it. It is put into an image of its own and never runs outside a container.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Println("hello from the image's own command")
		return
	}
	mode, args := os.Args[1], os.Args[2:]
	modes := map[string]func([]string){
		"exit": exit, "print": print, "env": env, "self": self, "net": network, "walls": walls, "guest": attackGuest,
		"fork": forkBomb, "mem": memoryBomb, "fill": fill, "flood": flood, "wait": wait, "term": term, "ignore": ignore,
		"echo": echo, "outputs": outputs, "cat": cat, "orphan": orphan, "dial": dial, "sleep": sleep, "crash": crash, "manyfiles": manyFiles,
	}
	run, known := modes[mode]
	if !known {
		fmt.Fprintln(os.Stderr, "unknown mode", mode)
		os.Exit(64)
	}
	run(args)
}

// report prints what came of trying something.
func report(what string, err error) {
	if err == nil {
		fmt.Println(what + ": ALLOWED")
		return
	}
	fmt.Println(what + ": " + err.Error())
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(err)
	}
	return n
}

func exit(args []string) { os.Exit(number(args[0])) }

func print(args []string) {
	for i := range number(args[0]) {
		fmt.Printf("out %d\n", i)
		fmt.Fprintf(os.Stderr, "err %d\n", i)
	}
}

func env([]string) {
	for _, entry := range os.Environ() {
		fmt.Println(entry)
	}
	dir, err := os.Getwd()
	fmt.Println("cwd", dir, err)
}

func self([]string) {
	b, err := os.ReadFile("/proc/self/status")
	fmt.Println(string(b), err)
	for _, file := range []string{"/proc/self/limits", "/proc/self/cgroup", "/proc/mounts", "/etc/resolv.conf", "/etc/hosts", "/proc/self/oom_score_adj", "/proc/1/oom_score_adj"} {
		b, err := os.ReadFile(file)
		fmt.Println("==", file, err)
		fmt.Println(string(b))
	}
}

func network(args []string) {
	list, err := net.Interfaces()
	for _, i := range list {
		fmt.Println("interface", i.Name)
	}
	fmt.Println("interfaces", len(list), err)
	for _, address := range args {
		conn, err := net.DialTimeout("tcp", address, time.Second)
		if err == nil {
			conn.Close()
		}
		report("dial "+address, err)
	}
	_, err = net.LookupHost("example.com")
	report("resolve", err)
	fd, err := unix.Socket(unix.AF_INET, unix.SOCK_RAW, unix.IPPROTO_ICMP)
	if err == nil {
		unix.Close(fd)
	}
	report("raw socket", err)
	fd, err = unix.Socket(unix.AF_PACKET, unix.SOCK_RAW, 0)
	if err == nil {
		unix.Close(fd)
	}
	report("packet socket", err)
	abstract, err := net.Dial("unix", "@/tmp/.X11-unix/X0")
	if err == nil {
		abstract.Close()
	}
	report("abstract socket of the host", err)
}

func walls([]string) {
	for _, path := range []string{"/x", "/etc/x", "/testjob", "/.moonrig/guest", "/.moonrig/agent/x", "/sys/x", "/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern", "/dev/x"} {
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, 0o600)
		if err == nil {
			f.Close()
		}
		report("write "+path, err)
	}
	report("remove the socket", os.Remove("/.moonrig/agent/agent.sock"))
	report("mount", unix.Mount("none", "/tmp", "tmpfs", 0, ""))
	report("remount root", unix.Mount("", "/", "", unix.MS_REMOUNT|unix.MS_BIND, ""))
	report("unshare user", unix.Unshare(unix.CLONE_NEWUSER))
	report("unshare net", unix.Unshare(unix.CLONE_NEWNET))
	report("chroot", unix.Chroot("/tmp"))
	report("setuid", unix.Setuid(0))
	report("mknod", unix.Mknod("/tmp/sda", unix.S_IFBLK|0o600, int(unix.Mkdev(8, 0))))
	report("set hostname", unix.Sethostname([]byte("x")))
	report("reboot", unix.Reboot(unix.LINUX_REBOOT_CMD_CAD_OFF))
	_, _, errno := unix.Syscall(unix.SYS_BPF, 0, 0, 0)
	report("bpf", orNil(errno))
	_, _, errno = unix.Syscall(unix.SYS_KEYCTL, 0, 0, 0)
	report("keyctl", orNil(errno))
	_, err := unix.SysvShmGet(unix.IPC_PRIVATE, 4096, unix.IPC_CREAT|0o600)
	fmt.Println("sysv shared memory stays inside:", err == nil)
	script := "/tmp/script"
	must(os.WriteFile(script, []byte("x"), 0o600))
	must(os.Chmod(script, 0o4755))
	for _, dir := range []string{"/in", "/out", "/checkpoint", "/dev/shm"} {
		program := filepath.Join(dir, "program")
		b, err := os.ReadFile("/testjob")
		must(err)
		must(os.WriteFile(program, b, 0o700))
		report("run from "+dir, exec.Command(program, "exit", "0").Run())
		must(os.Remove(program))
	}
	entries, err := os.ReadDir("/dev")
	for _, entry := range entries {
		fmt.Println("device", entry.Name())
	}
	report("list /dev", err)
}

func orNil(errno unix.Errno) error {
	if errno == 0 {
		return nil
	}
	return errno
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(65)
	}
}

func attackGuest([]string) {
	for _, file := range []string{"environ", "maps", "mem", "auxv", "stack", "syscall", "io"} {
		f, err := os.Open("/proc/1/" + file)
		if err == nil {
			_, err = f.Read(make([]byte, 16))
			f.Close()
		}
		report("read "+file, err)
	}
	_, err := os.ReadDir("/proc/1/fd")
	report("list fd", err)
	_, err = os.Readlink("/proc/1/exe")
	report("readlink exe", err)
	_, err = os.Readlink("/proc/1/root")
	report("readlink root", err)
	report("ptrace", unix.PtraceAttach(1))
	local := []unix.Iovec{{}}
	buffer := make([]byte, 8)
	local[0].Base, local[0].Len = &buffer[0], 8
	_, err = unix.ProcessVMReadv(1, local, []unix.RemoteIovec{{Base: 0x400000, Len: 8}}, 0)
	report("process_vm_readv", err)
	fd, err := unix.PidfdOpen(1, 0)
	if err == nil {
		_, err = unix.PidfdGetfd(fd, 3, 0)
	}
	report("pidfd_getfd", err)
	for _, sig := range []unix.Signal{unix.SIGKILL, unix.SIGSTOP, unix.SIGHUP, unix.SIGUSR1, unix.SIGQUIT} {
		fmt.Println("sent", sig, unix.Kill(1, sig))
	}
	fmt.Println("still here")
}

func forkBomb([]string) {
	count := 0
	for ; count < 10_000; count++ {
		cmd := exec.Command("/testjob", "sleep")
		if err := cmd.Start(); err != nil {
			fmt.Println("stopped after", count, err)
			return
		}
	}
	fmt.Println("never stopped", count)
}

func memoryBomb(args []string) {
	fmt.Println("allocating")
	var kept [][]byte
	for {
		block := bytes.Repeat([]byte{1}, 8<<20)
		kept = append(kept, block)
		if len(kept) > 4096 {
			fmt.Println("never stopped")
			return
		}
	}
}

func fill(args []string) {
	f, err := os.Create(args[0])
	must(err)
	defer f.Close()
	block := make([]byte, 64<<10)
	total := 0
	for total < 1<<30 {
		n, err := f.Write(block)
		total += n
		if err != nil {
			fmt.Println("stopped", errors.Is(err, syscall.ENOSPC), total)
			return
		}
	}
	fmt.Println("never stopped")
}

func flood(args []string) {
	line := append(bytes.Repeat([]byte("f"), 1023), '\n')
	for range number(args[0]) {
		if _, err := os.Stdout.Write(line); err != nil {
			os.Exit(66)
		}
	}
	fmt.Println("the last line")
}

// wait prints a line and does nothing more.
func wait([]string) {
	fmt.Println("ready")
	time.Sleep(time.Hour)
}

func sleep([]string) { time.Sleep(time.Hour) }

func term(args []string) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, unix.SIGTERM)
	fmt.Println("ready")
	fmt.Println("got", <-signals)
	must(os.WriteFile("/out/last", []byte("words"), 0o644))
	os.Exit(number(args[0]))
}

func ignore([]string) {
	signal.Ignore(unix.SIGTERM)
	must(os.WriteFile("/out/early", []byte("saved"), 0o644))
	fmt.Println("ready")
	time.Sleep(time.Hour)
}

// echo prints a numbered line for every SIGUSR1, and ends at SIGUSR2.
func echo([]string) {
	signals := make(chan os.Signal, 64)
	signal.Notify(signals, unix.SIGUSR1, unix.SIGUSR2)
	fmt.Println("ready")
	for i := 1; ; i++ {
		if <-signals == unix.SIGUSR2 {
			return
		}
		fmt.Println("line", i)
	}
}

func outputs([]string) {
	must(os.MkdirAll("/out/deep/er", 0o755))
	must(os.WriteFile("/out/a.txt", []byte("first"), 0o644))
	must(os.WriteFile("/out/deep/er/b.bin", bytes.Repeat([]byte{7}, 100_000), 0o755))
	must(os.Symlink("/etc/passwd", "/out/link"))
	must(os.Symlink("/proc/1", "/out/folderlink"))
	must(unix.Mkfifo("/out/pipe", 0o644))
	must(os.WriteFile("/out/bad\nname", []byte("x"), 0o644))
	if len(os.Args) > 2 && os.Args[2] == "clean" {
		must(os.Remove("/out/bad\nname"))
	}
}

func manyFiles(args []string) {
	for i := range number(args[0]) {
		must(os.WriteFile(fmt.Sprintf("/out/%d", i), nil, 0o644))
	}
}

func cat([]string) {
	must(filepath.WalkDir("/in", func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		fmt.Printf("%s=%s\n", path, b)
		return err
	}))
	f, err := os.Create("/in/x")
	if err == nil {
		f.Close()
	}
}

// orphan leaves a grandchild behind that holds the output open.
func orphan([]string) {
	cmd := exec.Command("/testjob", "ignore")
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	must(cmd.Start())
	fmt.Println("leaving", cmd.Process.Pid > 0)
}

// dial behaves as if it were the guest.
func dial([]string) {
	var group sync.WaitGroup
	refused := make(chan bool, 50)
	for range cap(refused) {
		group.Go(func() {
			conn, err := net.DialTimeout("unix", "/.moonrig/agent/agent.sock", time.Second)
			if err != nil {
				refused <- true
				return
			}
			defer conn.Close()
			// Whoever is let in would be asked something.
			_ = conn.SetDeadline(time.Now().Add(200 * time.Millisecond))
			_, err = io.ReadFull(conn, make([]byte, 1))
			refused <- err != nil
		})
	}
	group.Wait()
	let := 0
	for range cap(refused) {
		if !<-refused {
			let++
		}
	}
	fmt.Println("let in:", let)
}

func crash([]string) {
	fmt.Println(strings.Repeat("x", 10))
	_ = unix.Kill(os.Getpid(), unix.SIGSEGV)
	time.Sleep(time.Hour)
}
