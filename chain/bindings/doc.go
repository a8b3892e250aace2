// Package bindings holds the Go bindings of the contracts, generated from their build output and
// never edited by hand. It knows the contracts' interfaces and bytecode and nothing of networks,
// keys or money; package chain wraps it for everybody else.
package bindings

//go:generate go run ./gen
