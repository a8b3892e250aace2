// Command moonrig-guest is the init of every sandbox; see package guest. It is built for the engine's platform without
// cgo, embedded into the agent and mounted read-only into each container. It takes no arguments: the agent tells it
// what to do.
package main

import (
	"os"

	"github.com/moonrig/moonrig/backend/sandbox/guest/inside"
)

func main() { os.Exit(inside.Main()) }
