package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// What can be wrong with a file. The file is never changed when one of these is returned.
var (
	// ErrNewer says that a newer Moonrig made the file: going back would lose what this one does not know.
	ErrNewer = errors.New("the database was made by a newer Moonrig")
	// ErrForeign says that the file is a database of some other program.
	ErrForeign = errors.New("the database belongs to another program")
	// ErrDamaged says that the file is no database, or a broken one.
	ErrDamaged = errors.New("the database is damaged")
	// ErrLocked says that another process kept the database locked for longer than we wait.
	ErrLocked = errors.New("the database is locked by another process")
)

const (
	// busyTimeout is how long a statement waits for another process, such as a backup, to let go.
	busyTimeout = 5 * time.Second
	readers     = 4
)

// A Store is one open database file. All methods are safe for concurrent use; what a method that changes something has
// written is on the disk when it returns without an error. Errors that a person can act on are *condition.Error.
type Store struct {
	// changes has a single connection, which writer holds: SQLite has one writer anyway, and this way writes queue there
	// instead of failing busy.
	changes *sql.DB
	writer  *writer
	reader  *sql.DB
	terms   termsCache
}

// Open opens the file and brings its schema up to date, or creates it, readable by its owner only. The folder must exist.
func Open(ctx context.Context, path string) (*Store, error) {
	return open(ctx, path, busyTimeout)
}

func open(ctx context.Context, path string, busy time.Duration) (_ *Store, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	// SQLite would create the file with the umask's rights; what it adds beside it takes this file's.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	if err := f.Close(); err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	s := &Store{}
	defer func() {
		if err != nil {
			err = fmt.Errorf("open database %s: %w", path, errors.Join(explain(err), s.Close()))
		}
	}()
	all, err := migrations()
	if err != nil {
		return nil, err
	}
	if err := probe(ctx, path, busy, len(all)); err != nil {
		return nil, err
	}
	if s.changes, err = sql.Open("sqlite3", dsn(path, busy, writeMode)); err != nil {
		return nil, err
	}
	s.changes.SetMaxOpenConns(1)
	if err := migrate(ctx, s.changes, all); err != nil {
		return nil, err
	}
	conn, err := s.changes.Conn(ctx)
	if err != nil {
		return nil, err
	}
	s.writer = newWriter(conn)
	if err := s.writer.write(ctx, func(*db.Queries) error { return foldAll(ctx, s.writer) }); err != nil {
		return nil, err
	}
	if s.reader, err = sql.Open("sqlite3", dsn(path, busy, readMode)); err != nil {
		return nil, err
	}
	s.reader.SetMaxOpenConns(readers)
	s.reader.SetMaxIdleConns(readers)
	return s, s.reader.PingContext(ctx)
}

// Commits returns how often something was committed since Open; each commit is one flush of the disk.
func (s *Store) Commits() uint64 { return s.writer.commits.Load() }

// Close waits for what is being written, refuses what comes later (ErrClosed), and closes the file.
func (s *Store) Close() error {
	var errs []error
	if s.writer != nil {
		errs = append(errs, s.writer.close())
	}
	for _, d := range []*sql.DB{s.reader, s.changes} {
		if d != nil {
			errs = append(errs, d.Close())
		}
	}
	return errors.Join(errs...)
}

// A mode is what a connection may do.
type mode int

const (
	probeMode mode = iota // look, and leave everything as it is
	readMode
	writeMode
)

// dsn names the file for the driver. Synchronous is FULL because a voucher that was acknowledged is money: in WAL mode
// anything less may lose the last commits when the power goes.
func dsn(path string, busy time.Duration, m mode) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a Windows drive
	}
	q := url.Values{
		"_synchronous":  {"FULL"},
		"_foreign_keys": {"on"},
		"_busy_timeout": {strconv.FormatInt(busy.Milliseconds(), 10)},
	}
	if m == writeMode {
		q.Set("_journal_mode", "WAL")
		// A transaction that begins as a reader and then wants to write can fail busy at once; one that begins as a writer waits.
		q.Set("_txlock", "immediate")
	} else {
		q.Set("_query_only", "on")
	}
	return "file://" + (&url.URL{Path: path}).EscapedPath() + "?" + q.Encode()
}

// probe looks at the file over a connection that changes nothing, so that a file that is refused stays as it is.
func probe(ctx context.Context, path string, busy time.Duration, newest int) (err error) {
	d, err := sql.Open("sqlite3", dsn(path, busy, probeMode))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.Close()) }()
	d.SetMaxOpenConns(1)
	return check(ctx, d, newest)
}

// write runs fn in a durable transaction, which concurrent writes share; see writer. It is the only way in which anything is
// changed. Fn runs in the writer's goroutine: it must not wait for anybody, nor call the store.
func (s *Store) write(ctx context.Context, fn func(q *db.Queries) error) error {
	return explain(s.writer.write(ctx, fn))
}

// read runs fn on one consistent snapshot, with everything in it that was acknowledged before.
func (s *Store) read(ctx context.Context, fn func(q *db.Queries) error) error {
	if s.writer.behind.Load() {
		return s.write(ctx, fn)
	}
	err := inTx(ctx, s.reader, func(tx *sql.Tx) error {
		// The snapshot begins with the first look. A voucher in it that the tables do not follow yet shows in behind by then.
		var one int
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT 1 FROM meta LIMIT 1)").Scan(&one); err != nil {
			return err
		}
		if s.writer.behind.Load() {
			return errBehind
		}
		return fn(db.New(tx))
	})
	if errors.Is(err, errBehind) {
		return s.write(ctx, fn)
	}
	return explain(err)
}

var errBehind = errors.New("vouchers were accepted meanwhile")

func inTx(ctx context.Context, d *sql.DB, fn func(tx *sql.Tx) error) error {
	tx, err := d.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	// After a commit this does nothing; it also runs when fn panics, so that the only writer is not lost.
	defer func() { _ = tx.Rollback() }()
	if err := fn(tx); err != nil {
		return err
	}
	return tx.Commit()
}
