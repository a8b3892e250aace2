package archive

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/moonrig/moonrig/backend/condition"
)

// Unpack writes the tar stream r to the folder dir, which must not exist or be empty. The folder appears whole or not
// at all: everything is unpacked beside it first. It needs write access to dir's parent. Errors carry BadArchive,
// TooLarge, DiskFull or Conflict.
func Unpack(ctx context.Context, r io.Reader, dir string, limits Limits) (Manifest, error) {
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return Manifest{}, condition.Errorf(condition.Conflict, "the folder %s is not empty", dir)
	}
	partial, err := os.MkdirTemp(filepath.Dir(dir), ".partial-*")
	if err != nil {
		return Manifest{}, writing("make a folder to unpack into", err)
	}
	defer os.RemoveAll(partial) // gone already when all went well
	root, err := os.OpenRoot(partial)
	if err != nil {
		return Manifest{}, writing("open the folder to unpack into", err)
	}
	manifest, err := UnpackInto(ctx, r, root, limits)
	if closeErr := root.Close(); err == nil && closeErr != nil {
		err = writing("close the folder", closeErr)
	}
	if err != nil {
		return Manifest{}, err
	}
	if err := os.Chmod(partial, 0o755); err != nil {
		return Manifest{}, writing("open the folder to readers", err)
	}
	if err := os.Remove(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Manifest{}, writing("replace the empty folder", err)
	}
	if err := os.Rename(partial, dir); err != nil {
		return Manifest{}, writing("put the folder in place", err)
	}
	return manifest, nil
}

// UnpackInto is Unpack into an open, empty folder, for callers who cannot rename one (a mount point). After an error it
// leaves what it had written, for the caller to clear.
func UnpackInto(ctx context.Context, r io.Reader, root *os.Root, limits Limits) (Manifest, error) {
	u := unpacker{root: root, budget: budget{limits: limits.withDefaults()}, folders: map[string]bool{}}
	source := &contextReader{ctx: ctx, r: r}
	tr := tar.NewReader(source)
	for {
		header, err := tr.Next()
		if errors.Is(err, io.EOF) {
			if source.ended { // the reader of tar takes this for an end; ours has written one
				return Manifest{}, condition.Errorf(condition.BadArchive, "it breaks off")
			}
			return u.manifest, nil
		}
		if err != nil {
			return Manifest{}, reading(ctx, err)
		}
		if err := u.entry(ctx, header, tr); err != nil {
			return Manifest{}, err
		}
	}
}

type unpacker struct {
	root     *os.Root
	budget   budget
	folders  map[string]bool // made so far; true when the archive named it itself
	manifest Manifest
}

func (u *unpacker) entry(ctx context.Context, header *tar.Header, content io.Reader) error {
	name := header.Name
	if header.Typeflag == tar.TypeDir {
		name = strings.TrimSuffix(name, "/")
		if name == "." { // "./" heads the archives of common tools
			return nil
		}
	}
	name = strings.TrimPrefix(name, "./")
	if err := CheckName(name); err != nil {
		return err
	}
	switch header.Typeflag {
	case tar.TypeDir:
		if u.folders[name] {
			return condition.Errorf(condition.BadArchive, "%q appears twice", name)
		}
		if err := u.folder(name); err != nil {
			return err
		}
		u.folders[name] = true
		return nil
	case tar.TypeReg:
		return u.file(ctx, name, header, content)
	}
	return condition.Errorf(condition.BadArchive, "%q is neither a plain file nor a folder", name)
}

// folder makes a folder and those above it.
func (u *unpacker) folder(name string) error {
	if _, made := u.folders[name]; made {
		return nil
	}
	if parent := path.Dir(name); parent != "." {
		if err := u.folder(parent); err != nil {
			return err
		}
	}
	if err := u.budget.entry(); err != nil {
		return err
	}
	if err := u.root.Mkdir(filepath.FromSlash(name), 0o755); err != nil {
		return creating(name, err)
	}
	u.folders[name] = false
	return nil
}

func (u *unpacker) file(ctx context.Context, name string, header *tar.Header, content io.Reader) error {
	if err := u.budget.file(name, header.Size); err != nil {
		return err
	}
	if parent := path.Dir(name); parent != "." {
		if err := u.folder(parent); err != nil {
			return err
		}
	}
	if err := u.budget.entry(); err != nil {
		return err
	}
	mode := fs.FileMode(0o644)
	if header.Mode&0o100 != 0 {
		mode = 0o755
	}
	// Exclusive: a second entry of the same name, also one that differs only in case where that is the same file, is
	// refused instead of overwriting.
	f, err := u.root.OpenFile(filepath.FromSlash(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return creating(name, err)
	}
	hash := sha256.New()
	source := &trackingReader{r: content}
	n, err := io.Copy(io.MultiWriter(f, hash), io.LimitReader(source, header.Size+1))
	if closeErr := f.Close(); err == nil && closeErr != nil {
		err = closeErr
	}
	switch {
	case source.err != nil:
		return reading(ctx, source.err)
	case err != nil:
		return writing("write "+name, err)
	case n != header.Size:
		return condition.Errorf(condition.BadArchive, "%q has %d bytes instead of %d", name, n, header.Size)
	}
	u.manifest.add(File{Name: name, Size: n, SHA256: hex.EncodeToString(hash.Sum(nil))})
	return nil
}

// trackingReader remembers the error of its reader, to tell it from the writer's.
type trackingReader struct {
	r   io.Reader
	err error
}

func (t *trackingReader) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		t.err = err
	}
	return n, err
}

// contextReader stops at the next read when its context ends, and notes whether its source did.
type contextReader struct {
	ctx   context.Context
	r     io.Reader
	ended bool
}

func (c *contextReader) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := c.r.Read(p)
	c.ended = c.ended || n == 0 && errors.Is(err, io.EOF)
	return n, err
}

// reading names an error of the incoming stream.
func reading(ctx context.Context, err error) error {
	var typed *condition.Error
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("read the archive: %w", context.Cause(ctx))
	case errors.As(err, &typed):
		return err
	case errors.Is(err, tar.ErrHeader), errors.Is(err, tar.ErrFieldTooLong), errors.Is(err, io.ErrUnexpectedEOF),
		errors.Is(err, tar.ErrInsecurePath):
		return condition.Errorf(condition.BadArchive, "read the archive: %w", err)
	}
	return fmt.Errorf("read the archive: %w", err)
}

// creating names an error of making a file or folder.
func creating(name string, err error) error {
	if errors.Is(err, fs.ErrExist) {
		return condition.Errorf(condition.BadArchive, "%q appears twice", name)
	}
	return writing("make "+name, err)
}

// writing names an error of the disk.
func writing(doing string, err error) error {
	if diskFull(err) {
		return condition.Errorf(condition.DiskFull, "%s: %w", doing, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}
