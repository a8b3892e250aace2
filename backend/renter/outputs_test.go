package renter_test

import (
	"archive/tar"
	"bytes"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/renter"
)

func tarOf(headers ...tar.Header) []byte {
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, h := range headers {
		if h.Typeflag == 0 {
			h.Typeflag = tar.TypeReg
		}
		h.Mode = 0o644
		if err := w.WriteHeader(&h); err != nil {
			panic(err)
		}
		if h.Typeflag == tar.TypeReg {
			if _, err := w.Write(bytes.Repeat([]byte("x"), int(h.Size))); err != nil {
				panic(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return buf.Bytes()
}

func serving(data []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(data) }
}

// tree lists what lies below a folder.
func tree(t *testing.T, dir string) string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(dir, path)
			names = append(names, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return strings.Join(names, " ")
}

func TestHostileOutputs(t *testing.T) {
	for _, tc := range []struct {
		name string
		h    http.HandlerFunc
		want condition.Code
	}{
		{"a name that climbs", serving(tarOf(tar.Header{Name: "../../escaped", Size: 1})), condition.BadArchive},
		{"a name from the root", serving(tarOf(tar.Header{Name: "/tmp/escaped", Size: 1})), condition.BadArchive},
		{"a link out", serving(tarOf(tar.Header{Name: "x", Typeflag: tar.TypeSymlink, Linkname: "/etc"}, tar.Header{Name: "x/escaped", Size: 1})), condition.BadArchive},
		{"a hard link", serving(tarOf(tar.Header{Name: "x", Typeflag: tar.TypeLink, Linkname: "/etc/passwd"})), condition.BadArchive},
		{"a device", serving(tarOf(tar.Header{Name: "x", Typeflag: tar.TypeBlock})), condition.BadArchive},
		{"more than was agreed", serving(tarOf(tar.Header{Name: "x", Size: 1<<20 + 1})), condition.TooLarge},
		{"a bomb of nothing", func(w http.ResponseWriter, _ *http.Request) {
			tw := tar.NewWriter(w)
			for i := 0; tw.WriteHeader(&tar.Header{Name: strings.Repeat("d/", i%30) + "f" + time.Duration(i).String(), Typeflag: tar.TypeReg, Mode: 0o644}) == nil; i++ {
			}
		}, ""},
		{"no archive", serving([]byte("nonsense")), condition.BadArchive},
		{"half an archive", serving(tarOf(tar.Header{Name: "x", Size: 5000})[:3000]), condition.BadArchive},
		{"something endless", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.Copy(w, junk{}) }, condition.BadArchive},
		{"a stream that stalls", func(w http.ResponseWriter, r *http.Request) {
			_, _ = w.Write(tarOf(tar.Header{Name: "x", Size: 5000})[:3000])
			_ = http.NewResponseController(w).Flush()
			<-r.Context().Done()
		}, condition.PeerUnreachable},
		{"a stream that dribbles", func(w http.ResponseWriter, r *http.Request) {
			for _, b := range tarOf(tar.Header{Name: "x", Size: 5000}) {
				if _, err := w.Write([]byte{b}); err != nil || http.NewResponseController(w).Flush() != nil || r.Context().Err() != nil {
					return
				}
				time.Sleep(20 * time.Second)
			}
		}, condition.OutputsLost},
		{"an absurd refusal", refuse(418, condition.Reason{Code: "teapot", Text: "no"}), "teapot"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			in(t, &liar{events: honest(5), handlers: map[string]http.HandlerFunc{"outputs": tc.h}}, func(t *testing.T, w *world) {
				id := w.rent(600)
				rec := w.await(id, 3*time.Hour)
				if tc.want != "" && rec.Reason.Code != tc.want || rec.Reason.Code == condition.Completed {
					t.Errorf("it ended for %s (%s), want %s", rec.Reason.Code, rec.Reason.Text, tc.want)
				}
				if got := tree(t, filepath.Join(w.dir, "results")); got != "" {
					t.Errorf("results: %s", got)
				}
				if got := tree(t, filepath.Join(w.cfg.Dir, id.String())); got != "log.ndjson" {
					t.Errorf("left behind: %s", got)
				}
				if got := tree(t, w.dir); strings.Contains(got, "escaped") {
					t.Errorf("something got out: %s", got)
				}
			})
		})
	}
}

// junk has no end.
type junk struct{}

func (junk) Read(p []byte) (int, error) { return copy(p, "junk"), nil }

// What lies in the folder for results is kept, and nothing goes through a link that lies there.
func TestOutputsBesideOthers(t *testing.T) {
	data := tarOf(tar.Header{Name: "result.txt", Size: 3}, tar.Header{Name: "dir/a", Size: 1}, tar.Header{Name: "file/b", Size: 1}, tar.Header{Name: "link/c", Size: 1})
	in(t, &liar{events: honest(5), handlers: map[string]http.HandlerFunc{"outputs": serving(data)}}, func(t *testing.T, w *world) {
		out, outside := filepath.Join(w.dir, "mine"), filepath.Join(w.dir, "outside")
		for _, d := range []string{filepath.Join(out, "dir"), outside} {
			if err := os.MkdirAll(d, 0o755); err != nil {
				t.Fatal(err)
			}
		}
		for _, f := range []string{"result.txt", "result (2).txt", "dir/a", "file"} {
			if err := os.WriteFile(filepath.Join(out, f), []byte("mine"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.Symlink(outside, filepath.Join(out, "link")); err != nil {
			t.Skip("no links here: ", err)
		}
		rec := w.await(w.rent(600, func(r *renter.Request) { r.OutputsDir = out }), time.Hour)
		var names []string
		for _, o := range rec.Outputs {
			names = append(names, o.Name)
		}
		if got, want := strings.Join(names, "|"), "result (3).txt|dir/a (2)|file (2)/b|link (2)/c"; got != want {
			t.Errorf("it brought %s, want %s", got, want)
		}
		for _, f := range []string{"result.txt", "result (2).txt", "dir/a", "file"} {
			if data, err := os.ReadFile(filepath.Join(out, f)); err != nil || string(data) != "mine" {
				t.Errorf("%s = %q, %v", f, data, err)
			}
		}
		if got := tree(t, outside); got != "" {
			t.Errorf("through the link: %s", got)
		}
		if rec.State != lease.Ended || rec.Reason.Code != condition.Completed {
			t.Errorf("%s (%s)", rec.State, rec.Reason.Text)
		}
	})
}
