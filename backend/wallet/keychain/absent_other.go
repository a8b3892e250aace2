//go:build !linux

package keychain

// absent says why there can be no keychain; here the system always has one.
func absent() string { return "" }
