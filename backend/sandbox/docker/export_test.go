package docker

import (
	"encoding/json"

	"github.com/docker/docker/api/types/image"

	"github.com/moonrig/moonrig/backend/sandbox"
)

// Mapped returns, as JSON, what the engine and the guest would be asked for.
func Mapped(spec sandbox.Spec, img image.InspectResponse, cdi bool) ([]byte, error) {
	p := platform{os: "linux", arch: "amd64", cpus: 8, cdi: cdi}
	config, host, err := containerConfig(spec, img, p, "owner", hostPaths{guest: "/host/guest", socket: "/host/run/x"})
	if err != nil {
		return nil, err
	}
	plan, err := jobPlan(spec, img)
	if err != nil {
		return nil, err
	}
	return json.MarshalIndent(map[string]any{"config": config, "host": host, "plan": plan}, "", "  ")
}

var (
	CheckVersion = checkVersion
	EngineError  = engineError
	ShortName    = shortName
)

// Break cuts the connection to the guest, as a fault would.
func (c *Container) Break() {
	c.link.mu.Lock()
	session := c.link.session
	c.link.mu.Unlock()
	if session != nil {
		_ = session.Close()
	}
}
