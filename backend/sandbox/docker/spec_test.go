package docker_test

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/docker/docker/api/types/image"
	dockerspec "github.com/moby/docker-image-spec/specs-go/v1"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/docker"
)

var update = flag.Bool("update", false, "write the golden files anew; read the difference before committing it")

func imageWith(config ocispec.ImageConfig) image.InspectResponse {
	return image.InspectResponse{ID: "sha256:1234", Config: &dockerspec.DockerOCIImageConfig{ImageConfig: config}}
}

// TestWallsAsAsked holds every wall still: whoever moves one has to say so in the golden file.
func TestWallsAsAsked(t *testing.T) {
	plain := sandbox.Spec{LeaseID: "0xabcdef", Image: "moonrig/render:1", CPUs: 1.5, MemoryBytes: 1 << 30, ScratchBytes: 1 << 28, PidsLimit: 200}
	gpu := plain
	gpu.GPUUUID, gpu.GPUVendor = "GPU-8c1b0c6a-1111-2222-3333-444455556666", sandbox.NVIDIA
	gpu.Command, gpu.Env = []string{"train", "--fast"}, map[string]string{"PATH": "/opt/bin", "LD_PRELOAD": "/x", "SEED": "1"}
	hostile := ocispec.ImageConfig{
		User: "root", Env: []string{"LD_PRELOAD=/evil.so", "NVIDIA_VISIBLE_DEVICES=all", "FROM=image", "=odd", "BARE"},
		Entrypoint: []string{"/entry"}, Cmd: []string{"word"}, WorkingDir: "/proc/self/fd/8", StopSignal: "SIGSTOP",
		Volumes:      map[string]struct{}{"/data": {}, "/out": {}, "/data/more/": {}},
		ExposedPorts: map[string]struct{}{"80/tcp": {}},
		Labels:       map[string]string{"io.moonrig.lease": "forged", "io.moonrig.owner": "forged"},
	}
	tests := []struct {
		name string
		spec sandbox.Spec
		cdi  bool
	}{{"plain", plain, false}, {"gpu", gpu, false}, {"gpu-cdi", gpu, true}}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := docker.Mapped(test.spec, imageWith(hostile), test.cdi)
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", test.name+".json")
			if *update {
				if err := os.WriteFile(file, append(got, '\n'), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(bytes.TrimSpace(got), bytes.TrimSpace(want)) {
				t.Errorf("not as in %s:\n%s", file, got)
			}
		})
	}
}

func TestMappingRefuses(t *testing.T) {
	spec := sandbox.Spec{LeaseID: "x", Image: "i", CPUs: 1, MemoryBytes: 1 << 30, ScratchBytes: 1 << 20, PidsLimit: 10}
	run := ocispec.ImageConfig{Cmd: []string{"/x"}}
	amd := spec
	amd.GPUUUID, amd.GPUVendor = "0000:03:00.0", sandbox.AMD
	many := spec
	many.CPUs = 9
	over := run
	over.Volumes = map[string]struct{}{"/proc/x": {}}
	root := run
	root.Volumes = map[string]struct{}{"/": {}}
	guests := run
	guests.Volumes = map[string]struct{}{"/.moonrig/agent": {}}
	for name, test := range map[string]struct {
		spec   sandbox.Spec
		config ocispec.ImageConfig
		code   condition.Code
	}{
		"more cores than there are": {many, run, condition.InvalidInput},
		"nothing to run":            {spec, ocispec.ImageConfig{}, condition.StartFailed},
		"a card without a way":      {amd, run, condition.NotLendable},
		"a volume over /proc":       {spec, over, condition.StartFailed},
		"a volume over all":         {spec, root, condition.StartFailed},
		"a volume over ours":        {spec, guests, condition.StartFailed},
	} {
		if _, err := docker.Mapped(test.spec, imageWith(test.config), false); !condition.Is(err, test.code) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCheckVersion(t *testing.T) {
	for _, test := range []struct {
		version, api string
		fits         bool
	}{
		{"20.10.24+dfsg1", "1.41", true}, {"28.5.2", "1.51", true}, {"20.10.0", "1.41", true}, {"19.03.15", "1.40", false},
		{"20.9.1", "1.40", false}, {"dev", "1.45", true}, {"dev", "1.40", false}, {"", "", false},
	} {
		err := docker.CheckVersion(test.version, test.api)
		if test.fits != (err == nil) || err != nil && !condition.Is(err, condition.EngineTooOld) {
			t.Errorf("%q, %q: %v", test.version, test.api, err)
		}
	}
}

func TestEngineErrors(t *testing.T) {
	for text, code := range map[string]condition.Code{
		"write /var/lib/docker/x: no space left on device": condition.DiskFull,
		`could not select device driver "nvidia"`:          condition.DeviceLost,
		"anything else": condition.EngineError,
	} {
		if err := docker.EngineError("do it", errors.New(text)); !condition.Is(err, code) {
			t.Errorf("%s: %v", text, err)
		}
	}
	if err := docker.EngineError("do it", context.Canceled); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestEngineAbsent(t *testing.T) {
	r, err := docker.New(docker.Config{Host: "unix://" + filepath.Join(t.TempDir(), "none.sock"), Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if _, err := r.Probe(t.Context()); !condition.Is(err, condition.EngineAbsent) {
		t.Errorf("probe: %v", err)
	}
	spec := sandbox.Spec{LeaseID: "x", Image: "i", CPUs: 1, MemoryBytes: 1 << 30, ScratchBytes: 1 << 20, PidsLimit: 10}
	if _, err := r.Start(t.Context(), spec); !condition.Is(err, condition.EngineAbsent) {
		t.Errorf("start: %v", err)
	}
	if _, err := r.List(t.Context()); !condition.Is(err, condition.EngineAbsent) {
		t.Errorf("list: %v", err)
	}
}

func TestShortNames(t *testing.T) {
	seen := map[string]bool{}
	for _, lease := range []string{"0xabcdef", "0xABCDEF", "abcdef", "..", "a/b", "0195c0de-0000-7000-8000-000000000000", "0195c0de-0000-7000-8000-000000000001"} {
		name := docker.ShortName("owner", lease)
		if seen[name] || len(name) > 17 {
			t.Errorf("%s is called %s", lease, name)
		}
		seen[name] = true
	}
}
