package lease_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
)

func TestJobValidate(t *testing.T) {
	t.Parallel()
	if err := goodJob().Validate(); err != nil {
		t.Fatalf("a good job: %v", err)
	}
	if err := (lease.Job{Image: "a"}).Validate(); err != nil {
		t.Fatalf("the smallest job: %v", err)
	}
	env := func(k, v string) func(*lease.Job) {
		return func(j *lease.Job) { j.Env = map[string]string{k: v} }
	}
	for _, tc := range []struct {
		name   string
		change func(*lease.Job)
		ok     bool
	}{
		{"no image", func(j *lease.Job) { j.Image = "" }, false},
		{"an image that is an option", func(j *lease.Job) { j.Image = "--privileged" }, false},
		{"an image with a space", func(j *lease.Job) { j.Image = "a b" }, false},
		{"an image with a line break", func(j *lease.Job) { j.Image = "a\n" }, false},
		{"an image of 255 bytes", func(j *lease.Job) { j.Image = strings.Repeat("a", 255) }, true},
		{"an image of 256 bytes", func(j *lease.Job) { j.Image = strings.Repeat("a", 256) }, false},
		{"256 words", func(j *lease.Job) { j.Command = make([]string, 256) }, true},
		{"257 words", func(j *lease.Job) { j.Command = make([]string, 257) }, false},
		{"a word of 8 KiB", func(j *lease.Job) { j.Command = []string{strings.Repeat("a", 8<<10)} }, true},
		{"a longer word", func(j *lease.Job) { j.Command = []string{strings.Repeat("a", 8<<10+1)} }, false},
		{"a word with a zero byte", func(j *lease.Job) { j.Command = []string{"a\x00b"} }, false},
		{"a word that is not UTF-8", func(j *lease.Job) { j.Command = []string{"a\xff"} }, false},
		{"a variable without a name", env("", "x"), false},
		{"a variable that begins with a digit", env("1A", "x"), false},
		{"a variable with an equals sign", env("A=B", "x"), false},
		{"a name of 128 bytes", env(strings.Repeat("A", 128), "x"), true},
		{"a name of 129 bytes", env(strings.Repeat("A", 129), "x"), false},
		{"a long value", env("A", strings.Repeat("x", 8<<10+1)), false},
		{"a value with a zero byte", env("A", "\x00"), false},
		{"a value that is not UTF-8", env("A", "\xc3"), false},
		{"LD_PRELOAD", env("LD_PRELOAD", "/x.so"), false},
		{"ld_preload", env("ld_preload", "/x.so"), false},
		{"NVIDIA_VISIBLE_DEVICES", env("NVIDIA_VISIBLE_DEVICES", "all"), false},
		{"LDAP, which is harmless", env("LDAP", "x"), true},
		{"too many variables", func(j *lease.Job) {
			j.Env = map[string]string{}
			for i := range 129 {
				j.Env[fmt.Sprintf("A%d", i)] = ""
			}
		}, false},
		{"negative CPUs", func(j *lease.Job) { j.MilliCPUs = -1 }, false},
		{"few CPUs", func(j *lease.Job) { j.MilliCPUs = 9 }, false},
		{"the fewest CPUs", func(j *lease.Job) { j.MilliCPUs = 10 }, true},
		{"the provider's CPUs", func(j *lease.Job) { j.MilliCPUs = 0 }, true},
		{"negative memory", func(j *lease.Job) { j.MemoryBytes = -1 }, false},
		{"little memory", func(j *lease.Job) { j.MemoryBytes = 16<<20 - 1 }, false},
		{"endless memory", func(j *lease.Job) { j.MemoryBytes = 1<<44 + 1 }, false},
		{"little scratch", func(j *lease.Job) { j.ScratchBytes = 1 }, false},
		{"negative outputs", func(j *lease.Job) { j.MaxOutputBytes = -1 }, false},
		{"outputs of 64 GiB", func(j *lease.Job) { j.MaxOutputBytes = 64 << 30 }, true},
		{"larger outputs", func(j *lease.Job) { j.MaxOutputBytes = 64<<30 + 1 }, false},
		{"no inputs", func(j *lease.Job) { j.Inputs = nil }, true},
		{"empty inputs", func(j *lease.Job) { j.Inputs.Bytes = 0 }, false},
		{"endless inputs", func(j *lease.Job) { j.Inputs.Bytes = 64<<30 + 1 }, false},
		{"inputs without a hash", func(j *lease.Job) { j.Inputs.SHA256 = "" }, false},
		{"inputs with a shouted hash", func(j *lease.Job) { j.Inputs.SHA256 = strings.ToUpper(j.Inputs.SHA256) }, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			j := goodJob()
			tc.change(&j)
			switch err := j.Validate(); {
			case tc.ok && err != nil:
				t.Errorf("got %v, want none", err)
			case !tc.ok && !condition.Is(err, condition.InvalidInput):
				t.Errorf("got %v, want %s", err, condition.InvalidInput)
			}
		})
	}
}

func TestDecodeJobRefuses(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name, in string
		want     condition.Code
	}{
		{"nothing", "", condition.InvalidInput},
		{"null", "null", condition.InvalidInput},
		{"a field that nobody knows", `{"image":"a","privileged":true}`, condition.InvalidInput},
		{"something behind it", `{"image":"a"}{}`, condition.InvalidInput},
		{"half of it", `{"image":"a"`, condition.InvalidInput},
		{"another type", `{"image":7}`, condition.InvalidInput},
		{"too much", `{"image":"a"}` + strings.Repeat(" ", lease.MaxJobBytes), condition.TooLarge},
	} {
		if _, err := lease.DecodeJob([]byte(tc.in)); !condition.Is(err, tc.want) {
			t.Errorf("%s: got %v, want %s", tc.name, err, tc.want)
		}
	}
}

// TestJobHashTravels: both sides must come to the same hash, whatever a valid job holds.
func TestJobHashTravels(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.Custom(func(rt *rapid.T) string {
			return string(rapid.SliceOfN(rapid.Byte(), 0, 12).Draw(rt, "bytes")) + rapid.StringN(0, 8, 32).Draw(rt, "text")
		})
		j := lease.Job{Image: "a", NeedsGPU: rapid.Bool().Draw(rt, "gpu"), Command: rapid.SliceOfN(text, 0, 4).Draw(rt, "command")}
		if rapid.Bool().Draw(rt, "has env") {
			j.Env = rapid.MapOfN(rapid.StringMatching(`[A-K_][A-Z0-9]{0,5}`), text, 0, 4).Draw(rt, "env")
		}
		if j.Validate() != nil {
			rt.Skip("not valid")
		}
		raw, err := json.Marshal(j)
		if err != nil {
			rt.Fatal(err)
		}
		there, err := lease.DecodeJob(raw)
		if err != nil {
			rt.Fatal(err)
		}
		if j.Hash() != there.Hash() {
			rt.Fatalf("%x here, %x there for %s", j.Hash(), there.Hash(), raw)
		}
		there.NeedsGPU = !there.NeedsGPU
		if j.Hash() == there.Hash() {
			rt.Fatal("another job has the same hash")
		}
	})
}

func TestID(t *testing.T) {
	t.Parallel()
	id := lease.ID{0xab, 31: 1}
	if got, err := lease.ParseID(id.String()); err != nil || got != id {
		t.Errorf("got %v, %v", got, err)
	}
	if id.Short() != "ab000000" || id.IsZero() || !(lease.ID{}).IsZero() {
		t.Errorf("got %s", id.Short())
	}
	for _, bad := range []string{"", "ab", strings.ToUpper(id.String()), id.String() + "0", "0x" + id.String()[2:], strings.Repeat("g", 64), id.String() + "\n"} {
		if _, err := lease.ParseID(bad); !condition.Is(err, condition.InvalidInput) {
			t.Errorf("%q: got %v", bad, err)
		}
	}
	kept := id
	if err := json.Unmarshal([]byte(`"nonsense"`), &kept); err == nil || kept != id {
		t.Errorf("a bad id changed the old one to %v (%v)", kept, err)
	}
}
