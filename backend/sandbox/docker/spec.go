package docker

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/docker/docker/api/types/container"
	"github.com/docker/docker/api/types/image"
	"github.com/docker/docker/api/types/mount"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox"
	"github.com/moonrig/moonrig/backend/sandbox/guest"
)

// Our labels. An image cannot set them: each is always given.
const (
	labelLease  = sandbox.LabelPrefix + "lease"
	labelOwner  = sandbox.LabelPrefix + "owner"
	labelOutput = sandbox.LabelPrefix + "max-output"
)

const (
	jobUser = "65534:65534" // with an explicit group the image's group file is not consulted for more
	jobPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
	// jobOOMScore makes the kernel prefer a job to anything of the owner's when the whole machine runs out.
	jobOOMScore = 500
	maxVolumes  = 16

	visibleDevices = "NVIDIA_VISIBLE_DEVICES"
)

// hostPaths is where on the host the two things lie that are mounted into a container.
type hostPaths struct {
	guest  string // the program
	socket string // the folder of the agent's socket
}

// containerConfig turns a valid spec into what the engine is asked for. All walls stand here, and only here.
func containerConfig(spec sandbox.Spec, img image.InspectResponse, p platform, owner string, paths hostPaths) (*container.Config, *container.HostConfig, error) {
	spec = spec.WithDefaults()
	if spec.CPUs > float64(p.cpus) && p.cpus > 0 {
		return nil, nil, condition.Errorf(condition.InvalidInput, "%v cores, this machine has %d", spec.CPUs, p.cpus)
	}
	labels := map[string]string{}
	for key, value := range spec.Labels {
		labels[key] = value
	}
	labels[labelLease] = spec.LeaseID
	labels[labelOwner] = owner
	labels[labelOutput] = strconv.FormatInt(spec.MaxOutputBytes, 10)

	config := &container.Config{
		Image:      img.ID, // not the name, which could move between looking and making
		Hostname:   "moonrig",
		User:       jobUser,
		Entrypoint: []string{guest.ProgramPath},
		Cmd:        []string{},
		WorkingDir: "/",
		// Nothing of the image's environment reaches the container's own: the engine's hooks read that, on the host.
		// The job gets its environment from the guest.
		Env:             withoutAll(img.Config.Env),
		Labels:          labels,
		NetworkDisabled: true,
		StopSignal:      "SIGKILL",
		Healthcheck:     &container.HealthConfig{Test: []string{"NONE"}},
	}
	size := "size=" + strconv.FormatInt(spec.ScratchBytes, 10)
	// Owned by the job's user: where the image has a folder of the same name the engine gives ours that folder's mode, and
	// an image made by root would lock its own job out.
	const owned = "mode=1777,uid=65534,gid=65534,"
	const plain = "rw,nosuid,nodev,noexec," + owned
	pids := spec.PidsLimit + sandbox.GuestPids
	host := &container.HostConfig{
		NetworkMode:    "none",
		ReadonlyRootfs: true,
		CapDrop:        []string{"ALL"},
		SecurityOpt:    []string{"no-new-privileges:true"},
		IpcMode:        container.IPCModeNone,
		CgroupnsMode:   container.CgroupnsModePrivate,
		// The engine would copy the host's resolvers into the container, and with them what the home network is called.
		DNS:       []string{"127.0.0.1"},
		DNSSearch: []string{"."},
		Tmpfs: map[string]string{
			sandbox.InDir:         plain + size,
			sandbox.OutDir:        plain + size,
			sandbox.CheckpointDir: plain + size,
			sandbox.TmpDir:        "rw,nosuid,nodev,exec," + owned + size, // compilers and just-in-time caches run from here
			"/dev/shm":            plain + size,
		},
		Mounts: []mount.Mount{
			{Type: mount.TypeBind, Source: paths.guest, Target: guest.ProgramPath, ReadOnly: true,
				BindOptions: &mount.BindOptions{Propagation: mount.PropagationRPrivate}},
			{Type: mount.TypeBind, Source: paths.socket, Target: guest.AgentDir, ReadOnly: true,
				BindOptions: &mount.BindOptions{Propagation: mount.PropagationRPrivate}},
		},
		RestartPolicy: container.RestartPolicy{Name: container.RestartPolicyDisabled},
		// What the guest itself says when it cannot go on; the job's output goes another way.
		LogConfig:   container.LogConfig{Type: "json-file", Config: map[string]string{"max-size": "64k", "max-file": "1"}},
		OomScoreAdj: jobOOMScore,
		Resources: container.Resources{
			NanoCPUs:   int64(spec.CPUs * 1e9),
			Memory:     spec.Footprint(),
			MemorySwap: spec.Footprint(), // the same: no swap
			PidsLimit:  &pids,
			Ulimits: []*container.Ulimit{
				// One byte, not zero: with zero the kernel still hands cores to a collector on the host.
				{Name: "core", Soft: 1, Hard: 1},
			},
		},
	}
	volumes, err := volumeMounts(img.Config.Volumes, host.Tmpfs, spec.ScratchBytes)
	if err != nil {
		return nil, nil, err
	}
	host.Mounts = append(host.Mounts, volumes...)
	if spec.GPUUUID == "" {
		// Where NVIDIA's runtime is the engine's default, silence can mean every card.
		config.Env = append(slices.DeleteFunc(config.Env, func(name string) bool { return name == visibleDevices }), visibleDevices+"=void")
	} else {
		request, err := deviceRequest(spec, p)
		if err != nil {
			return nil, nil, err
		}
		host.DeviceRequests = []container.DeviceRequest{request}
	}
	return config, host, nil
}

// volumeMounts puts memory where the image declares volumes: the engine would otherwise make real ones there, of any
// size, on the owner's disk.
func volumeMounts(declared map[string]struct{}, taken map[string]string, size int64) ([]mount.Mount, error) {
	var mounts []mount.Mount
	for volume := range declared {
		target := path.Clean("/" + volume)
		if _, ours := taken[target]; ours {
			continue
		}
		for _, kept := range []string{"/proc", "/sys", "/dev", "/.moonrig"} {
			if target == "/" || target == kept || strings.HasPrefix(target, kept+"/") {
				return nil, condition.Errorf(condition.StartFailed, "the image declares a volume at %.100q", volume)
			}
		}
		mounts = append(mounts, mount.Mount{Type: mount.TypeTmpfs, Target: target,
			TmpfsOptions: &mount.TmpfsOptions{SizeBytes: size, Mode: 0o1777}})
	}
	if len(mounts) > maxVolumes {
		return nil, condition.Errorf(condition.StartFailed, "the image declares %d volumes, more than %d", len(mounts), maxVolumes)
	}
	slices.SortFunc(mounts, func(a, b mount.Mount) int { return strings.Compare(a.Target, b.Target) })
	return mounts, nil
}

// deviceRequest asks for the one card.
func deviceRequest(spec sandbox.Spec, p platform) (container.DeviceRequest, error) {
	switch {
	case spec.GPUVendor != sandbox.NVIDIA:
		return container.DeviceRequest{}, condition.Errorf(condition.NotLendable, "cards of %s in containers", spec.GPUVendor)
	case p.cdi:
		return container.DeviceRequest{Driver: "cdi", DeviceIDs: []string{"nvidia.com/gpu=" + spec.GPUUUID}}, nil
	}
	return container.DeviceRequest{
		Driver: "nvidia", DeviceIDs: []string{spec.GPUUUID},
		Capabilities: [][]string{{"gpu", "compute", "utility", "graphics", "video"}},
	}, nil
}

// withoutAll returns, for each variable of an image, the form that tells the engine to leave it out.
func withoutAll(env []string) []string {
	names := []string{}
	for _, entry := range env {
		name, _, _ := strings.Cut(entry, "=")
		if name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// jobPlan is what the guest is told: the job's command, environment and folder, from the spec and the image.
func jobPlan(spec sandbox.Spec, img image.InspectResponse) (guest.Plan, error) {
	spec = spec.WithDefaults()
	// As everywhere in the world of images: words after the image's name go to its entrypoint, where it has one.
	words := spec.Command
	if len(words) == 0 {
		words = img.Config.Cmd
	}
	command := append(slices.Clone(img.Config.Entrypoint), words...)
	if len(command) == 0 {
		return guest.Plan{}, condition.Errorf(condition.StartFailed, "neither the image nor the job says what to run")
	}
	dir := path.Clean("/" + img.Config.WorkingDir)
	return guest.Plan{
		Version: guest.Version, Command: command, Env: jobEnv(spec, img.Config.Env), Dir: dir,
		LogBytes: spec.MaxLogBytes, InBytes: spec.ScratchBytes, OutBytes: spec.MaxOutputBytes,
	}, nil
}

// jobEnv joins what we say, what the image says and what the job says; the later wins.
func jobEnv(spec sandbox.Spec, imageEnv []string) []string {
	env := map[string]string{
		"PATH": jobPath, "HOME": sandbox.TmpDir, "TMPDIR": sandbox.TmpDir, "USER": "nobody",
		"MOONRIG_IN": sandbox.InDir, "MOONRIG_OUT": sandbox.OutDir, "MOONRIG_CHECKPOINT": sandbox.CheckpointDir,
	}
	put := func(name, value string) {
		if !strings.HasPrefix(name, "LD_") && !strings.HasPrefix(name, "NVIDIA_") && name != "" {
			env[name] = value
		}
	}
	for _, entry := range imageEnv {
		name, value, _ := strings.Cut(entry, "=")
		put(name, value)
	}
	for name, value := range spec.Env {
		put(name, value)
	}
	list := make([]string, 0, len(env))
	for name, value := range env {
		list = append(list, name+"="+value)
	}
	slices.Sort(list)
	return list
}

// shortName names a lease's container and folder: recognisable, and different for different leases.
func shortName(owner, leaseID string) string {
	sum := sha256.Sum256([]byte(owner + "\x00" + leaseID))
	readable := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(strings.TrimPrefix(leaseID, "0x")))
	return fmt.Sprintf("%.8s-%s", readable, hex.EncodeToString(sum[:4]))
}
