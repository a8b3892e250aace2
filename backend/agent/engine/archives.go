package engine

import (
	"context"
	"io"
	"os"
	"path/filepath"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/sandbox/archive"
)

// maxArchiveBytes bounds what is packed or unpacked where nothing smaller does.
const maxArchiveBytes = 16 << 30

// Archives packs and unpacks for both roles.
type Archives struct{}

// Pack writes a folder's contents, or one file, as a tar stream.
func (Archives) Pack(ctx context.Context, w io.Writer, path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return condition.Errorf(condition.NotFound, "open %s: %w", filepath.Base(path), err)
	}
	limits := archive.Limits{MaxBytes: maxArchiveBytes}
	if info.IsDir() {
		_, err = archive.Pack(ctx, w, path, limits)
		return err
	}
	_, err = archive.PackFiles(ctx, w, []archive.Source{{Name: filepath.Base(path), Path: path}}, limits)
	return err
}

// Unpack fills a fresh folder from a tar stream.
func (Archives) Unpack(ctx context.Context, r io.Reader, dir string, maxBytes int64) ([]lease.Output, error) {
	m, err := archive.Unpack(ctx, r, dir, archive.Limits{MaxBytes: min(maxBytes, maxArchiveBytes)})
	return outputsOf(m), err
}
