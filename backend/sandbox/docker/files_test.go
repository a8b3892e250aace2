package docker_test

import (
	"archive/tar"
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, entry := range entries {
		list = append(list, entry.Name())
	}
	return list
}

// tarOf returns an archive of small files of the given names, whatever they are.
func tarOf(t *testing.T, files ...string) []byte {
	t.Helper()
	return tarWith(t, func(tw *tar.Writer) error {
		for _, name := range files {
			if err := tw.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: 200}); err != nil {
				return err
			}
			if _, err := tw.Write(make([]byte, 200)); err != nil {
				return err
			}
		}
		return nil
	})
}

func linkTar(t *testing.T) []byte {
	t.Helper()
	return tarWith(t, func(tw *tar.Writer) error {
		return tw.WriteHeader(&tar.Header{Typeflag: tar.TypeSymlink, Name: "l", Linkname: "/etc"})
	})
}

func bigTar(t *testing.T, size int) []byte {
	t.Helper()
	return tarWith(t, func(tw *tar.Writer) error {
		if err := tw.WriteHeader(&tar.Header{Name: "big", Mode: 0o644, Size: int64(size)}); err != nil {
			return err
		}
		_, err := tw.Write(make([]byte, size))
		return err
	})
}

func tarWith(t *testing.T, fill func(*tar.Writer) error) []byte {
	t.Helper()
	var b bytes.Buffer
	tw := tar.NewWriter(&b)
	if err := fill(tw); err != nil {
		t.Fatal(err)
	}
	if err := tw.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
