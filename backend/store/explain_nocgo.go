//go:build !cgo

package store

import _ "github.com/mattn/go-sqlite3" // says when it is used that it needs cgo

// explain is for the checks that run without a C compiler; a program built so cannot open a database.
func explain(err error) error { return err }
