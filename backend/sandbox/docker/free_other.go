//go:build !linux

package docker

// freeBytes is unknown here: the engine's disk is inside its own virtual machine.
func freeBytes(string) int64 { return 0 }
