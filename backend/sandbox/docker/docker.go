// Package docker runs jobs in containers of a Docker engine, each behind the same walls whatever the job asks for: no
// network but loopback, no capabilities, a read-only root, an unprivileged user, sized memory-backed folders, limits on
// memory, cores and processes, one named GPU at most, nothing mounted from the host but the guest and the folder of its
// socket. It knows package sandbox's words and the guest's protocol; it knows no lease, no money and no network.
//
// A Runtime stands for one engine, a Container for one sandbox. Containers outlive both: what was started by one
// process is found and adopted by the next by its labels.
package docker

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/docker/docker/api/types/image"
	"github.com/docker/docker/client"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
)

// Config says which engine to use and where to keep what the containers need.
type Config struct {
	// Host is the engine's address ("unix:///var/run/docker.sock"); empty means DOCKER_HOST or the system's default.
	Host string
	// Dir is a folder of ours that holds the guest program and the sockets, kept for as long as containers live. It is
	// made, for this user only, when first needed.
	Dir string
	// Owner tells the containers of several agents on one machine apart: a Runtime sees and touches only those of its
	// own. Empty means that Dir is the owner.
	Owner string
	// StartTimeout bounds the wait for a started guest; default 30 s.
	StartTimeout time.Duration
	// Log gets what a person may want to know later; nil discards it.
	Log *slog.Logger
}

// Runtime runs jobs on one engine. It is safe for concurrent use.
type Runtime struct {
	config Config
	engine *client.Client
	log    *slog.Logger

	mu       sync.Mutex // guards the following fields
	platform platform   // zero until first needed
	guests   map[string]string
}

// platform is what a container's making depends on.
type platform struct {
	os, arch string
	cpus     int
	cdi      bool
}

// New returns a Runtime. It contacts nothing; a wrong Host shows here, an absent engine at the first use.
func New(config Config) (*Runtime, error) {
	options := []client.Opt{client.FromEnv, client.WithAPIVersionNegotiation()}
	if config.Host != "" {
		options = append(options, client.WithHost(config.Host))
	}
	engine, err := client.NewClientWithOpts(options...)
	if err != nil {
		return nil, condition.Errorf(condition.InvalidInput, "use the engine %q: %w", config.Host, err)
	}
	if config.Dir, err = filepath.Abs(config.Dir); err != nil {
		return nil, fmt.Errorf("find the sandbox folder: %w", err)
	}
	if config.Owner == "" {
		sum := sha256.Sum256([]byte(config.Dir))
		config.Owner = hex.EncodeToString(sum[:8])
	}
	if config.StartTimeout == 0 {
		config.StartTimeout = 30 * time.Second
	}
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	return &Runtime{config: config, engine: engine, log: config.Log, guests: map[string]string{}}, nil
}

// Close lets go of the engine. Containers go on; their Container values must be closed by their owners.
func (r *Runtime) Close() error { return r.engine.Close() }

// Probe asks the engine what it is. The error carries EngineAbsent, EngineTooOld, NotLendable (an engine for Windows
// containers) or EngineError (one without system call filtering).
func (r *Runtime) Probe(ctx context.Context) (sandbox.Engine, error) {
	version, err := r.engine.ServerVersion(ctx)
	if err != nil {
		return sandbox.Engine{}, engineError("ask the engine's version", err)
	}
	if err := checkVersion(version.Version, version.APIVersion); err != nil {
		return sandbox.Engine{}, err
	}
	info, err := r.engine.Info(ctx)
	if err != nil {
		return sandbox.Engine{}, engineError("ask about the engine", err)
	}
	e := sandbox.Engine{
		Version: version.Version, API: version.APIVersion, OSType: version.Os, Arch: goArch(version.Arch),
		OS: info.OperatingSystem, CPUs: info.NCPU, MemBytes: info.MemTotal, RootDir: info.DockerRootDir,
		CDI: len(info.CDISpecDirs) > 0,
	}
	if local(r.engine.DaemonHost()) {
		e.FreeBytes = freeBytes(info.DockerRootDir)
	}
	_, e.NVIDIA = info.Runtimes["nvidia"]
	for _, device := range info.DiscoveredDevices {
		e.NVIDIA = e.NVIDIA || strings.HasPrefix(device.ID, "nvidia.com/gpu=")
	}
	seccomp := false
	for _, option := range info.SecurityOptions {
		seccomp = seccomp || strings.HasPrefix(option, "name=seccomp") && !strings.Contains(option, "profile=unconfined")
	}
	switch {
	case e.OSType != "linux":
		return e, condition.Errorf(condition.NotLendable, "the engine runs %s containers, only Linux ones can be lent", e.OSType)
	case !seccomp:
		return e, condition.Errorf(condition.EngineError, "the engine runs without system call filtering (seccomp)")
	}
	r.mu.Lock()
	r.platform = platform{os: e.OSType, arch: e.Arch, cpus: e.CPUs, cdi: e.CDI}
	r.mu.Unlock()
	return e, nil
}

// known returns the engine's platform, probing it once.
func (r *Runtime) known(ctx context.Context) (platform, error) {
	r.mu.Lock()
	p := r.platform
	r.mu.Unlock()
	if p.os != "" {
		return p, nil
	}
	if _, err := r.Probe(ctx); err != nil {
		return platform{}, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.platform, nil
}

// Images lists the images that the engine has and that have a name.
func (r *Runtime) Images(ctx context.Context) ([]sandbox.ImageInfo, error) {
	list, err := r.engine.ImageList(ctx, image.ListOptions{})
	if err != nil {
		return nil, engineError("list the images", err)
	}
	var images []sandbox.ImageInfo
	for _, i := range list {
		var refs []string
		for _, ref := range i.RepoTags {
			if ref != "<none>:<none>" {
				refs = append(refs, ref)
			}
		}
		if len(refs) > 0 {
			images = append(images, sandbox.ImageInfo{ID: i.ID, Ref: refs[0], Refs: refs, Size: i.Size, Labels: i.Labels})
		}
	}
	return images, nil
}

// Image looks an image up by reference or ID. The error carries ImageMissing when the engine does not have it.
func (r *Runtime) Image(ctx context.Context, ref string) (sandbox.ImageInfo, error) {
	i, err := r.inspectImage(ctx, ref)
	if err != nil {
		return sandbox.ImageInfo{}, err
	}
	return sandbox.ImageInfo{ID: i.ID, Ref: ref, Refs: i.RepoTags, Size: i.Size, Arch: i.Architecture, Labels: i.Config.Labels}, nil
}

func (r *Runtime) inspectImage(ctx context.Context, ref string) (image.InspectResponse, error) {
	i, err := r.engine.ImageInspect(ctx, ref)
	switch {
	case isNotFound(err):
		return i, condition.Errorf(condition.ImageMissing, "%s", ref)
	case err != nil:
		return i, engineError("look at the image "+ref, err)
	case i.Config == nil:
		return i, condition.Errorf(condition.StartFailed, "the image %s says nothing about how to run it", ref)
	}
	return i, nil
}

// checkVersion refuses engines older than 20.10, whose walls have holes that ours rely on being closed.
func checkVersion(version, api string) error {
	var major, minor int
	if _, err := fmt.Sscanf(version, "%d.%d", &major, &minor); err != nil {
		// Not Docker's own numbering (Podman, say): then the interface's version must do.
		if _, err := fmt.Sscanf(api, "%d.%d", &major, &minor); err != nil || major < 1 || major == 1 && minor < 41 {
			return condition.Errorf(condition.EngineTooOld, "version %.40q, interface %.20q", version, api)
		}
		return nil
	}
	if major < 20 || major == 20 && minor < 10 {
		return condition.Errorf(condition.EngineTooOld, "it is %s", version)
	}
	return nil
}

// goArch turns a machine's name into Go's.
func goArch(arch string) string {
	switch arch {
	case "x86_64":
		return "amd64"
	case "aarch64":
		return "arm64"
	}
	return arch
}

// local reports whether the engine shares this machine's file system.
func local(host string) bool { return strings.HasPrefix(host, "unix://") }
