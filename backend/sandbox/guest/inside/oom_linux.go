package inside

import (
	"bufio"
	"os"
	"strconv"
	"strings"
)

// oomWatch counts the processes that the memory limit has killed, and sees to it that the kernel picks the job's and
// not the guest. Its files are opened before the guest becomes undumpable, after which it could not open its own.
type oomWatch struct {
	score    *os.File // nil where the kernel does not let us
	own      string   // our score as the engine set it
	counters []string
}

func newOOMWatch() *oomWatch {
	w := &oomWatch{counters: []string{
		"/sys/fs/cgroup/memory.events",             // cgroup v2
		"/sys/fs/cgroup/memory/memory.oom_control", // cgroup v1
	}}
	if b, err := os.ReadFile("/proc/self/oom_score_adj"); err == nil {
		w.own = strings.TrimSpace(string(b))
	}
	if f, err := os.OpenFile("/proc/self/oom_score_adj", os.O_WRONLY, 0); err == nil {
		w.score = f
	}
	return w
}

// exposeChildren makes children forked from now on the kernel's first choice.
func (w *oomWatch) exposeChildren() { w.set("1000") }

// protectSelf undoes that for the guest; lowering to what the engine had set is allowed.
func (w *oomWatch) protectSelf() { w.set(w.own) }

func (w *oomWatch) set(score string) {
	if w.score != nil && w.own != "" {
		// Where it is not allowed the job runs all the same; only the kernel's choice is then less good.
		_, _ = w.score.WriteAt([]byte(score), 0)
	}
}

// kills returns how many processes of this sandbox the memory limit has killed so far.
func (w *oomWatch) kills() int64 {
	for _, path := range w.counters {
		f, err := os.Open(path)
		if err != nil {
			continue
		}
		defer f.Close()
		for lines := bufio.NewScanner(f); lines.Scan(); {
			if count, ok := strings.CutPrefix(lines.Text(), "oom_kill "); ok {
				n, err := strconv.ParseInt(count, 10, 64)
				if err == nil {
					return n
				}
			}
		}
	}
	return 0
}
