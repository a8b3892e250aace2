// Command openapi writes the API's OpenAPI document to frontend/openapi.json, from where the window's types are made.
// It is run by go generate and finds the repository by its go.mod.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/moonrig/moonrig/backend/api"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "openapi:", err)
		os.Exit(1)
	}
}

func run() error {
	root, err := repository()
	if err != nil {
		return err
	}
	document, err := api.New(api.Options{Version: "1"}).Document()
	if err != nil {
		return fmt.Errorf("make document: %w", err)
	}
	target := filepath.Join(root, "frontend", "openapi.json")
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return fmt.Errorf("write document: %w", err)
	}
	return os.WriteFile(target, document, 0o644)
}

// repository walks up to the folder with go.mod.
func repository() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		} else if !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no go.mod above the working folder")
		}
		dir = parent
	}
}
