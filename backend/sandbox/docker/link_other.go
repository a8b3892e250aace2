//go:build !linux

package docker

import (
	"net"

	"github.com/moonrig/moonrig/backend/condition"
)

// listen has no way yet: where the engine runs in a virtual machine, no socket of the host reaches a container.
func listen(string) (net.Listener, func(), error) {
	return nil, nil, condition.Errorf(condition.NotLendable, "lending needs Linux for now")
}

func peerPID(net.Conn) (int, error) {
	return 0, condition.Errorf(condition.NotLendable, "lending needs Linux for now")
}
