package archive_test

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/sandbox/archive"
)

type entry struct {
	kind byte
	name string
	size int64
	link string
}

// tarOf writes what no honest packer would.
func tarOf(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	tw := tar.NewWriter(&b)
	for _, e := range entries {
		if err := tw.WriteHeader(&tar.Header{Typeflag: e.kind, Name: e.name, Size: e.size, Linkname: e.link, Mode: 0o644}); err != nil {
			t.Fatal(err)
		}
		if _, err := io.CopyN(tw, zeros{}, e.size); err != nil {
			t.Fatal(err)
		}
	}
	if err := tw.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestUnpackRefuses(t *testing.T) {
	file := func(name string) []byte { return tarOf(t, entry{kind: tar.TypeReg, name: name, size: 3}) }
	tests := []struct {
		name    string
		content []byte
		code    condition.Code
	}{
		{"climbing", file("../x"), condition.BadArchive},
		{"climbing inside", file("a/../../x"), condition.BadArchive},
		{"absolute", file("/etc/x"), condition.BadArchive},
		{"not clean", file("a//b"), condition.BadArchive},
		{"backslash", file(`a\..\b`), condition.BadArchive},
		{"control character", file("a\x1b[2Jb"), condition.BadArchive},
		{"turned writing", file("a\u202egnp.exe"), condition.BadArchive},
		{"not UTF-8", file("a\xff"), condition.BadArchive},
		{"long name", file(strings.Repeat("a/", 600) + "b"), condition.BadArchive},
		{"long part", file(strings.Repeat("a", 256)), condition.BadArchive},
		{"deep", file(strings.Repeat("a/", 33) + "b"), condition.BadArchive},
		{"empty name", tarOf(t, entry{kind: tar.TypeReg, name: "."}), condition.BadArchive},
		{"symbolic link", tarOf(t, entry{kind: tar.TypeSymlink, name: "l", link: "/etc"}), condition.BadArchive},
		{"hard link", tarOf(t, entry{kind: tar.TypeLink, name: "l", link: "/etc/passwd"}), condition.BadArchive},
		{"device", tarOf(t, entry{kind: tar.TypeBlock, name: "d"}), condition.BadArchive},
		{"pipe", tarOf(t, entry{kind: tar.TypeFifo, name: "p"}), condition.BadArchive},
		{"link, then through it", tarOf(t, entry{kind: tar.TypeSymlink, name: "l", link: ".."}, entry{kind: tar.TypeReg, name: "l/x"}), condition.BadArchive},
		{"twice", tarOf(t, entry{kind: tar.TypeReg, name: "a"}, entry{kind: tar.TypeReg, name: "a"}), condition.BadArchive},
		{"folder twice", tarOf(t, entry{kind: tar.TypeDir, name: "a/"}, entry{kind: tar.TypeDir, name: "a/"}), condition.BadArchive},
		{"file as folder", tarOf(t, entry{kind: tar.TypeReg, name: "a"}, entry{kind: tar.TypeReg, name: "a/b"}), condition.BadArchive},
		{"folder as file", tarOf(t, entry{kind: tar.TypeDir, name: "a/"}, entry{kind: tar.TypeReg, name: "a"}), condition.BadArchive},
		{"one too large", tarOf(t, entry{kind: tar.TypeReg, name: "a", size: 1001}), condition.TooLarge},
		{"too large in all", tarOf(t, entry{kind: tar.TypeReg, name: "a", size: 900}, entry{kind: tar.TypeReg, name: "b", size: 900}), condition.TooLarge},
		{"too many", tarOf(t, entry{kind: tar.TypeReg, name: "a/b/c/d/e/f/g/h/i"}), condition.TooLarge},
		{"noise", bytes.Repeat([]byte("x"), 2048), condition.BadArchive},
		{"broken off in a file", file("a")[:513], condition.BadArchive},
		{"broken off after a file", file("a")[:1024], condition.BadArchive},
		{"nothing at all", nil, condition.BadArchive},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			parent := t.TempDir()
			limits := archive.Limits{MaxBytes: 1500, MaxFileBytes: 1000, MaxEntries: 8}
			_, err := archive.Unpack(t.Context(), bytes.NewReader(test.content), filepath.Join(parent, "new"), limits)
			if !condition.Is(err, test.code) {
				t.Errorf("got %v", err)
			}
			if left, err := os.ReadDir(parent); err != nil || len(left) != 0 {
				t.Errorf("left behind: %v, %v", left, err)
			}
		})
	}
}

func TestUnpackTakesCommonArchives(t *testing.T) {
	content := tarOf(t, entry{kind: tar.TypeDir, name: "./"}, entry{kind: tar.TypeDir, name: "./a/"},
		entry{kind: tar.TypeReg, name: "./a/b", size: 4}, entry{kind: tar.TypeReg, name: "c/d", size: 2})
	dir := t.TempDir() // there already, and empty
	m, err := archive.Unpack(t.Context(), bytes.NewReader(content), dir, archive.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Files) != 2 || m.Files[0].Name != "a/b" || m.Files[1].Name != "c/d" || m.Bytes != 6 {
		t.Errorf("manifest %+v", m)
	}
	if _, err := archive.Unpack(t.Context(), bytes.NewReader(content), dir, archive.Limits{}); !condition.Is(err, condition.Conflict) {
		t.Errorf("over another: %v", err)
	}
}

func TestUnpackStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	r := io.MultiReader(bytes.NewReader(tarOf(t, entry{kind: tar.TypeReg, name: "a", size: 512})[:600]), readerFunc(func(p []byte) (int, error) {
		cancel()
		return len(p), nil
	}))
	parent := t.TempDir()
	_, err := archive.Unpack(ctx, r, filepath.Join(parent, "new"), archive.Limits{})
	if !errors.Is(err, context.Canceled) && !condition.Is(err, condition.BadArchive) {
		t.Errorf("got %v", err)
	}
	if left, err := os.ReadDir(parent); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

func TestPackLeavesOutWhatMayNotTravel(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(outside, []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, err := range []error{
		os.WriteFile(filepath.Join(dir, "b"), []byte("two"), 0o755),
		os.Mkdir(filepath.Join(dir, "a"), 0o755),
		os.WriteFile(filepath.Join(dir, "a", "x"), []byte("one"), 0o644),
		os.Symlink(outside, filepath.Join(dir, "link")),
		os.Symlink(filepath.Dir(outside), filepath.Join(dir, "folderlink")),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	m, err := archive.Pack(t.Context(), &b, dir, archive.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(b.Bytes(), []byte("secret")) {
		t.Error("a link was followed")
	}
	if !slices.Equal(m.Skipped, []string{"folderlink", "link"}) {
		t.Errorf("skipped %v", m.Skipped)
	}
	back := filepath.Join(t.TempDir(), "back")
	got, err := archive.Unpack(t.Context(), &b, back, archive.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(got.Files, m.Files) || len(got.Files) != 2 || got.Files[0].Name != "a/x" {
		t.Errorf("packed %+v, unpacked %+v", m.Files, got.Files)
	}
	if info, err := os.Stat(filepath.Join(back, "b")); err != nil || info.Mode()&0o100 == 0 {
		t.Errorf("a program is one no more: %v, %v", info, err)
	}
}

func TestPackFiles(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "f")
	if err := os.WriteFile(file, []byte("text"), 0o644); err != nil {
		t.Fatal(err)
	}
	pack := func(sources ...archive.Source) error {
		_, err := archive.PackFiles(t.Context(), io.Discard, sources, archive.Limits{MaxBytes: 6})
		return err
	}
	if err := pack(archive.Source{Name: "as/this", Path: file}); err != nil {
		t.Error(err)
	}
	for name, test := range map[string]struct {
		sources []archive.Source
		code    condition.Code
	}{
		"missing":   {[]archive.Source{{Name: "a", Path: filepath.Join(dir, "none")}}, condition.NotFound},
		"bad name":  {[]archive.Source{{Name: "../a", Path: file}}, condition.BadArchive},
		"twice":     {[]archive.Source{{Name: "a", Path: file}, {Name: "a", Path: file}}, condition.BadArchive},
		"too large": {[]archive.Source{{Name: "a", Path: file}, {Name: "b", Path: file}}, condition.TooLarge},
	} {
		if err := pack(test.sources...); !condition.Is(err, test.code) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestRoundTrip packs any tree of files and expects it back, twice the same bytes.
func TestRoundTrip(t *testing.T) {
	parent := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		dir, err := os.MkdirTemp(parent, "tree")
		if err != nil {
			t.Fatal(err)
		}
		want := map[string]string{}
		for _, name := range rapid.SliceOfNDistinct(rapid.StringMatching(`[a-d]{1,2}(/[a-d]{1,2}){0,3}\.x`), 0, 8, rapid.ID).Draw(t, "names") {
			content := rapid.SliceOfN(rapid.Byte(), 0, 2000).Draw(t, "content")
			path := filepath.Join(dir, filepath.FromSlash(name))
			if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, content, 0o644)); err != nil {
				t.Fatal(err)
			}
			sum := sha256.Sum256(content)
			want[name] = hex.EncodeToString(sum[:])
		}
		var one, two bytes.Buffer
		packed, err := archive.Pack(context.Background(), &one, dir, archive.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := archive.Pack(context.Background(), &two, dir, archive.Limits{}); err != nil || !bytes.Equal(one.Bytes(), two.Bytes()) {
			t.Fatalf("not the same twice: %v", err)
		}
		got, err := archive.Unpack(context.Background(), &one, dir+"-back", archive.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got.Files, packed.Files) || len(got.Files) != len(want) {
			t.Fatalf("packed %+v, unpacked %+v", packed, got)
		}
		for _, f := range got.Files {
			if want[f.Name] != f.SHA256 {
				t.Fatalf("%s differs", f.Name)
			}
		}
	})
}

// FuzzUnpack feeds anything at all: it must never write outside its folder, nor more than it may.
func FuzzUnpack(f *testing.F) {
	f.Add(tarOf(f, entry{kind: tar.TypeReg, name: "a/b", size: 10}))
	f.Add(tarOf(f, entry{kind: tar.TypeReg, name: "../a", size: 10}))
	f.Add(tarOf(f, entry{kind: tar.TypeSymlink, name: "l", link: ".."}, entry{kind: tar.TypeReg, name: "l/x", size: 1}))
	f.Fuzz(func(t *testing.T, content []byte) {
		parent := t.TempDir()
		dir := filepath.Join(parent, "in", "new")
		if err := os.Mkdir(filepath.Dir(dir), 0o755); err != nil {
			t.Fatal(err)
		}
		limits := archive.Limits{MaxBytes: 4096, MaxEntries: 10}
		m, err := archive.Unpack(t.Context(), bytes.NewReader(content), dir, limits)
		var files, bytes int64
		walkErr := filepath.WalkDir(parent, func(path string, d os.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if d.Type().IsRegular() {
				info, err := d.Info()
				if err != nil {
					return err
				}
				files, bytes = files+1, bytes+info.Size()
				if !strings.HasPrefix(path, dir+string(filepath.Separator)) {
					t.Errorf("%s is outside", path)
				}
			} else if !d.IsDir() {
				t.Errorf("%s is a %s", path, d.Type())
			}
			return nil
		})
		if walkErr != nil {
			t.Fatal(walkErr)
		}
		if err != nil && files != 0 || err == nil && int(files) != len(m.Files) || bytes > limits.MaxBytes {
			t.Errorf("%d files, %d bytes, %d listed, error %v", files, bytes, len(m.Files), err)
		}
	})
}
