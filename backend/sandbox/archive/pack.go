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
	"slices"

	"github.com/moonrig/moonrig/backend/condition"
)

// Source is one file or folder on this machine and the name it gets in the archive.
type Source struct {
	Name string // relative, with forward slashes
	Path string // on this machine; a folder is taken with all it holds
}

// Pack writes the files and folders below dir to w as a tar stream that Unpack accepts, in the order of their names, so
// that equal folders give equal streams. What is neither a plain file nor a folder is left out and named in
// Manifest.Skipped; nothing outside dir is ever read, whatever links point there. Errors carry TooLarge, BadArchive
// (a name that may not travel) or NotFound; on an error the stream is not ended, so that nobody takes it for whole.
func Pack(ctx context.Context, w io.Writer, dir string, limits Limits) (Manifest, error) {
	p := newPacker(ctx, w, limits)
	if err := p.tree(dir, ""); err != nil {
		return Manifest{}, err
	}
	return p.end()
}

// PackFiles is Pack for a list of files and folders from anywhere, in the order given.
func PackFiles(ctx context.Context, w io.Writer, sources []Source, limits Limits) (Manifest, error) {
	p := newPacker(ctx, w, limits)
	for _, source := range sources {
		if err := p.source(source); err != nil {
			return Manifest{}, err
		}
	}
	return p.end()
}

type packer struct {
	ctx      context.Context
	tw       *tar.Writer
	budget   budget
	names    map[string]bool
	manifest Manifest
}

func newPacker(ctx context.Context, w io.Writer, limits Limits) *packer {
	return &packer{ctx: ctx, tw: tar.NewWriter(w), budget: budget{limits: limits.withDefaults()}, names: map[string]bool{}}
}

func (p *packer) end() (Manifest, error) {
	if err := p.tw.Close(); err != nil {
		return Manifest{}, fmt.Errorf("end the archive: %w", err)
	}
	return p.manifest, nil
}

func (p *packer) source(source Source) error {
	info, err := os.Stat(source.Path) // the person named it: a link is followed here, but nowhere below
	if err != nil {
		return opening(source.Path, err)
	}
	if info.IsDir() {
		return p.tree(source.Path, source.Name)
	}
	target, err := filepath.EvalSymlinks(source.Path)
	if err != nil {
		return opening(source.Path, err)
	}
	f, err := os.OpenFile(target, os.O_RDONLY|openFlags, 0) // a named pipe must not make it wait
	if err != nil {
		return opening(source.Path, err)
	}
	defer f.Close()
	packed, err := p.file(f, source.Name)
	if err == nil && !packed {
		err = condition.Errorf(condition.BadArchive, "%s is not a plain file", source.Path)
	}
	return err
}

// tree packs all below dir under the given name; the empty name packs it at the top.
func (p *packer) tree(dir, name string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return opening(dir, err)
	}
	defer root.Close()
	if name != "" {
		if err := p.folder(name); err != nil {
			return err
		}
	}
	return p.children(root, ".", name)
}

// children packs what lies in the folder at rel of root.
func (p *packer) children(root *os.Root, rel, name string) error {
	if err := p.ctx.Err(); err != nil {
		return fmt.Errorf("pack the archive: %w", context.Cause(p.ctx))
	}
	dir, err := root.OpenFile(rel, os.O_RDONLY|openFlags, 0)
	if err != nil {
		return p.skip(name, err)
	}
	entries, err := dir.ReadDir(p.budget.limits.MaxEntries + 1)
	dir.Close()
	if err != nil && !errors.Is(err, io.EOF) {
		return p.skip(name, err)
	}
	if len(entries) > p.budget.limits.MaxEntries {
		return condition.Errorf(condition.TooLarge, "more than %d files and folders", p.budget.limits.MaxEntries)
	}
	slices.SortFunc(entries, func(a, b fs.DirEntry) int {
		if a.Name() < b.Name() {
			return -1
		}
		return 1
	})
	for _, entry := range entries {
		childRel, childName := filepath.Join(rel, entry.Name()), path.Join(name, entry.Name())
		switch {
		case entry.IsDir():
			if err := p.folder(childName); err != nil {
				return err
			}
			if err := p.children(root, childRel, childName); err != nil {
				return err
			}
		case entry.Type().IsRegular():
			f, err := root.OpenFile(childRel, os.O_RDONLY|openFlags, 0)
			if err != nil {
				if err := p.skip(childName, err); err != nil {
					return err
				}
				continue
			}
			packed, err := p.file(f, childName)
			f.Close()
			if err != nil {
				return err
			}
			if !packed { // exchanged for something else since it was listed
				if err := p.skip(childName, nil); err != nil {
					return err
				}
			}
		default:
			if err := p.skip(childName, nil); err != nil {
				return err
			}
		}
	}
	return nil
}

// skip notes a thing that does not travel. Only the top folder itself cannot be skipped.
func (p *packer) skip(name string, cause error) error {
	if name == "" {
		return opening("the folder", cause)
	}
	if len(p.manifest.Skipped) < maxSkipped {
		p.manifest.Skipped = append(p.manifest.Skipped, name)
	}
	return nil
}

func (p *packer) name(name string) error {
	if err := CheckName(name); err != nil {
		return err
	}
	if p.names[name] {
		return condition.Errorf(condition.BadArchive, "%q appears twice", name)
	}
	p.names[name] = true
	return p.budget.entry()
}

func (p *packer) folder(name string) error {
	if err := p.name(name); err != nil {
		return err
	}
	header := &tar.Header{Typeflag: tar.TypeDir, Name: name + "/", Mode: 0o755}
	if err := p.tw.WriteHeader(header); err != nil {
		return fmt.Errorf("pack %s: %w", name, err)
	}
	return nil
}

// file packs an open file. It reports false, and packs nothing, when it is not a plain file after all.
func (p *packer) file(f *os.File, name string) (bool, error) {
	info, err := f.Stat()
	if err != nil {
		return false, opening(name, err)
	}
	if !info.Mode().IsRegular() {
		return false, nil
	}
	if err := p.name(name); err != nil {
		return false, err
	}
	if err := p.budget.file(name, info.Size()); err != nil {
		return false, err
	}
	mode := int64(0o644)
	if info.Mode()&0o100 != 0 {
		mode = 0o755
	}
	header := &tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: mode, Size: info.Size()}
	if err := p.tw.WriteHeader(header); err != nil {
		return false, fmt.Errorf("pack %s: %w", name, err)
	}
	hash := sha256.New()
	// Exactly the announced size: a file that grows meanwhile is cut, one that shrinks makes the archive fail.
	source := io.LimitReader(&contextReader{ctx: p.ctx, r: f}, info.Size())
	n, err := io.Copy(io.MultiWriter(p.tw, hash), source)
	if err != nil {
		return false, fmt.Errorf("pack %s: %w", name, err)
	}
	if n != info.Size() {
		return false, condition.Errorf(condition.BadArchive, "%q shrank while it was packed", name)
	}
	p.manifest.add(File{Name: name, Size: n, SHA256: hex.EncodeToString(hash.Sum(nil))})
	return true, nil
}

// opening names an error of a file that was to be packed.
func opening(name string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return condition.Errorf(condition.NotFound, "open %s: %w", name, err)
	}
	return fmt.Errorf("open %s: %w", name, err)
}
