//go:build !unix

package tx

// syncDir does nothing where a folder cannot be synchronised: the system writes a rename to its journal.
func syncDir(string) error { return nil }
