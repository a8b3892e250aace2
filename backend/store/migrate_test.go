package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/lease"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store"
)

var update = flag.Bool("update", false, "write the golden files")

// rawDB opens a file without the store.
func rawDB(t testing.TB, path string) *sql.DB {
	t.Helper()
	d, err := sql.Open("sqlite3", "file:"+path+"?_busy_timeout=5000")
	if err != nil {
		t.Fatal(err)
	}
	d.SetMaxOpenConns(1)
	t.Cleanup(func() { _ = d.Close() })
	return d
}

func mustExec(t testing.TB, d *sql.DB, q string) {
	t.Helper()
	if _, err := d.Exec(q); err != nil {
		t.Fatalf("%s: %v", q, err)
	}
}

var space = regexp.MustCompile(`\s+`)

// schemaOf returns what a file is made of, statement by statement, without comments and layout, and the header's numbers.
func schemaOf(t testing.TB, path string) string {
	t.Helper()
	d := rawDB(t, path)
	defer func() { _ = d.Close() }()
	rows, err := d.Query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = rows.Close() }()
	var b strings.Builder
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		s = regexp.MustCompile(`--[^\n]*`).ReplaceAllString(s, "")
		b.WriteString(strings.TrimSpace(space.ReplaceAllString(s, " ")) + ";\n")
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{"user_version", "application_id"} {
		var v string
		if err := d.QueryRow("PRAGMA " + p).Scan(&v); err != nil {
			t.Fatal(err)
		}
		b.WriteString("PRAGMA " + p + " = " + v + ";\n")
	}
	return b.String()
}

func TestFreshSchema(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "moonrig.db")
	openStore(t, path)
	got := schemaOf(t, path)
	golden := filepath.Join("testdata", "newest.sql")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("a fresh file differs from %s (a released migration must not change; for a new one run with -update):\n%s", golden, got)
	}
}

// TestMigrationConsistency opens files as older versions left them: each must become what a fresh file is, with its rows.
func TestMigrationConsistency(t *testing.T) {
	t.Parallel()
	fresh := filepath.Join(t.TempDir(), "fresh.db")
	openStore(t, fresh)
	frozen, err := filepath.Glob("testdata/v*.sql")
	if err != nil || len(frozen) == 0 {
		t.Fatalf("no frozen versions: %v", err)
	}
	for _, f := range frozen {
		t.Run(filepath.Base(f), func(t *testing.T) {
			t.Parallel()
			raw, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(t.TempDir(), "old.db")
			d := rawDB(t, path)
			mustExec(t, d, string(raw))
			if err := d.Close(); err != nil {
				t.Fatal(err)
			}
			s := openStore(t, path)
			if got, want := schemaOf(t, path), schemaOf(t, fresh); got != want {
				t.Errorf("migrated:\n%s\nfresh:\n%s", got, want)
			}
			l, err := s.Lease(t.Context(), lease.Provider, idOf(1))
			if err != nil || l.State != lease.Running || l.Promised.Cmp(money.Units(10)) != 0 || l.Signed.VerifyProvider() != nil {
				t.Errorf("lease: got %+v, %v", l, err)
			}
			if v, ok, err := s.BestVoucher(t.Context(), lease.Provider, channel); !ok || err != nil || v.Cumulative.Cmp(money.Units(10)) != 0 {
				t.Errorf("voucher: got %+v, %v, %v", v, ok, err)
			}
			if events, err := s.LeaseEvents(t.Context(), lease.Provider, idOf(1)); err != nil || len(events) != 5 {
				t.Errorf("story: got %v, %v", events, err)
			}
		})
	}
}

func TestOpenKeepsWhatIsThere(t *testing.T) {
	t.Parallel()
	// A name that would break a careless URI.
	path := filepath.Join(t.TempDir(), "my data #1 50% ?x=y.db")
	s, err := store.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.SetMeta(t.Context(), "who", "me"); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatalf("the file is not where it was asked for: %v", err)
	}
	if runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("rights: got %v, want 0600", info.Mode().Perm())
	}
	s = openStore(t, path)
	if got, err := s.Meta(t.Context(), "who"); err != nil || got != "me" {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name string
		make func(t *testing.T, path string)
		want error
	}{
		{"a newer file", func(t *testing.T, path string) {
			s, err := store.Open(t.Context(), path)
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			d := rawDB(t, path)
			mustExec(t, d, "PRAGMA user_version = 1000")
			_ = d.Close()
		}, store.ErrNewer},
		{"another program's file", func(t *testing.T, path string) {
			d := rawDB(t, path)
			mustExec(t, d, "CREATE TABLE bookmarks (url TEXT)")
			_ = d.Close()
		}, store.ErrForeign},
		{"another program's marked file", func(t *testing.T, path string) {
			d := rawDB(t, path)
			mustExec(t, d, "PRAGMA application_id = 7")
			_ = d.Close()
		}, store.ErrForeign},
		{"a file that is no database", func(t *testing.T, path string) {
			if err := os.WriteFile(path, bytes.Repeat([]byte("not a database "), 1000), 0o600); err != nil {
				t.Fatal(err)
			}
		}, store.ErrDamaged},
		{"a file with a torn page", func(t *testing.T, path string) {
			s := openStore(t, path)
			for i := range uint64(50) {
				mustCreate(t, s, newLease(lease.Provider, i+1, money.Units(1)), lease.Quoted)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			f, err := os.OpenFile(path, os.O_RDWR, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = f.Close() }()
			info, err := f.Stat()
			if err != nil {
				t.Fatal(err)
			}
			for at := int64(4096); at < info.Size(); at += 8192 {
				if _, err := f.WriteAt(bytes.Repeat([]byte{0xa5}, 2048), at); err != nil {
					t.Fatal(err)
				}
			}
		}, store.ErrDamaged},
		{"a file cut short", func(t *testing.T, path string) {
			s := openStore(t, path)
			for i := range uint64(50) {
				mustCreate(t, s, newLease(lease.Provider, i+1, money.Units(1)), lease.Quoted)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			if err := os.Truncate(path, 3*4096); err != nil {
				t.Fatal(err)
			}
		}, store.ErrDamaged},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "moonrig.db")
			tc.make(t, path)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			s, err := store.Open(t.Context(), path)
			if !errors.Is(err, tc.want) {
				t.Fatalf("got %v, want %v", err, tc.want)
			}
			if s != nil {
				t.Error("a refused file was opened all the same")
			}
			after, err := os.ReadFile(path)
			if err != nil || !bytes.Equal(before, after) {
				t.Errorf("the file was changed (%v)", err)
			}
		})
	}
}

func TestOpenPathErrors(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"a folder":              dir,
		"in no folder":          filepath.Join(dir, "none", "moonrig.db"),
		"below a file":          filepath.Join(file, "moonrig.db"),
		"a name with zero byte": filepath.Join(dir, "a\x00b"),
	} {
		if s, err := store.Open(t.Context(), path); err == nil || s != nil {
			t.Errorf("%s: opened", name)
		} else if !strings.Contains(err.Error(), "open database") {
			t.Errorf("%s: %v does not say what was tried", name, err)
		}
	}
}

func TestOpenGivesUp(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := store.Open(ctx, filepath.Join(t.TempDir(), "moonrig.db")); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

func TestLocked(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "moonrig.db")
	s, err := store.OpenWithin(t.Context(), path, time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	d := rawDB(t, path)
	mustExec(t, d, "BEGIN IMMEDIATE")
	if err := s.SetMeta(t.Context(), "a", "b"); !errors.Is(err, store.ErrLocked) {
		t.Errorf("write: got %v, want %v", err, store.ErrLocked)
	}
	if _, err := s.Meta(t.Context(), "a"); err != nil {
		t.Errorf("a reader need not wait for a writer: %v", err)
	}
	mustExec(t, d, "COMMIT")
	if err := s.SetMeta(t.Context(), "a", "b"); err != nil {
		t.Errorf("after the lock: %v", err)
	}

	other := filepath.Join(t.TempDir(), "moonrig.db")
	d = rawDB(t, other)
	mustExec(t, d, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
	if _, err := store.OpenWithin(t.Context(), other, time.Millisecond); !errors.Is(err, store.ErrLocked) {
		t.Errorf("open: got %v, want %v", err, store.ErrLocked)
	}
}

func TestDiskFull(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	if err := store.LimitToPresentSize(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	err := s.PutDocument(t.Context(), "big", strings.Repeat("x", 1<<20))
	if !condition.Is(err, condition.DiskFull) {
		t.Fatalf("got %v, want %s", err, condition.DiskFull)
	}
	if found, err := s.GetDocument(t.Context(), "big", new(string)); found || err != nil {
		t.Errorf("half a document is there: %v %v", found, err)
	}
}

func TestClosed(t *testing.T) {
	t.Parallel()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "moonrig.db"))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(s.Close(), s.Close()); err != nil {
		t.Errorf("close twice: %v", err)
	}
	if err := s.SetMeta(t.Context(), "a", "b"); err == nil {
		t.Error("wrote to a closed store")
	}
}
