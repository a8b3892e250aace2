package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// ErrClosed says that the store was closed before a write had its turn. Nothing of it was written.
var ErrClosed = errors.New("the database is closed")

// maxBatch bounds how many writes share a commit, and so how long the first of them waits for the others.
const maxBatch = 256

// writer makes all changes, in one goroutine that owns the only connection that may. A commit costs the disk one flush whatever
// is in it, so whoever comes while one is under way shares the next: many clients are served at many times the rate at
// which the disk flushes, and one alone waits for nobody.
type writer struct {
	conn *sql.Conn
	// statements are prepared once: parsing costs more than most of them take. Only the goroutine uses them.
	statements map[string]*sql.Stmt
	tally      *tally
	// lost is set when a transaction was lost: what the tally holds may not be so.
	lost bool
	// behind is true while the tables do not say all that follows from the vouchers in them.
	behind atomic.Bool
	// commits counts what was committed.
	commits atomic.Uint64

	queue   chan *change
	closing chan struct{} // closed by close
	done    chan struct{} // closed when the goroutine has ended
	once    sync.Once
}

// change is one caller's write.
type change struct {
	ctx context.Context
	fn  func(q *db.Queries) error
	// voucher says that fn goes by the tally, and writes nothing itself.
	voucher bool
	// The following are set before done is closed.
	err      error
	panicked any
	done     chan struct{}
}

// newWriter starts the goroutine; close ends it.
func newWriter(conn *sql.Conn) *writer {
	w := &writer{conn: conn, statements: map[string]*sql.Stmt{}, tally: newTally(), queue: make(chan *change),
		closing: make(chan struct{}), done: make(chan struct{})}
	go w.serve()
	return w
}

// write runs fn in a transaction that others may share, and returns once that is on the disk. What fn returns undoes fn
// alone. A context that ends before fn's turn changes nothing; from then on the write goes through, so that the answer
// always says what happened.
func (w *writer) write(ctx context.Context, fn func(q *db.Queries) error) error {
	return w.do(&change{ctx: ctx, fn: fn, done: make(chan struct{})})
}

// accept is write for a function that goes by the tally, and writes nothing itself.
func (w *writer) accept(ctx context.Context, fn func(q *db.Queries) error) error {
	return w.do(&change{ctx: ctx, fn: fn, voucher: true, done: make(chan struct{})})
}

func (w *writer) do(c *change) error {
	select {
	case w.queue <- c:
	case <-c.ctx.Done():
		return c.ctx.Err()
	case <-w.closing:
		return ErrClosed
	}
	<-c.done
	if c.panicked != nil {
		panic(c.panicked)
	}
	return c.err
}

// close lets the batch under way finish, refuses everything after it, and ends the goroutine.
func (w *writer) close() error {
	w.once.Do(func() { close(w.closing) })
	<-w.done
	var errs []error
	for _, s := range w.statements {
		errs = append(errs, s.Close())
	}
	clear(w.statements)
	if err := w.conn.Close(); err != nil && !errors.Is(err, sql.ErrConnDone) {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func (w *writer) serve() {
	defer close(w.done)
	for {
		// Closing comes first: after close has returned, nobody's write may begin.
		select {
		case <-w.closing:
			return
		default:
		}
		select {
		case <-w.closing:
			return
		case c := <-w.queue:
			w.batch(c)
		}
	}
}

// next takes another write if one waits, or comes once everybody has run who is ready to. One who is alone waits for nobody; where
// the processors have more to do than they can, what is about to come shares this commit instead of making one of its own.
func (w *writer) next() *change {
	if c := w.waiting(); c != nil {
		return c
	}
	runtime.Gosched()
	return w.waiting()
}

func (w *writer) waiting() *change {
	select {
	case c := <-w.queue:
		return c
	default:
		return nil
	}
}

// batch commits the first write together with those that wait, and answers all of them.
func (w *writer) batch(first *change) {
	taken := []*change{first}
	defer func() {
		for _, c := range taken {
			close(c.done)
		}
	}()
	// A statement that is interrupted inside of a transaction undoes all of it, the others' part too: no caller's context
	// reaches the database.
	ctx := context.Background()
	if err := w.exec(ctx, "BEGIN IMMEDIATE"); err != nil {
		first.err = err
		return
	}
	var broken error
	if w.lost {
		broken = foldAll(ctx, w)
	}
	for c := first; c != nil && broken == nil; {
		if c.err = c.ctx.Err(); c.err == nil {
			broken = w.apply(ctx, c)
		}
		if c = nil; len(taken) < maxBatch && broken == nil {
			if c = w.next(); c != nil {
				taken = append(taken, c)
			}
		}
	}
	if broken == nil {
		broken = w.tally.write(ctx, w)
	}
	if broken == nil {
		broken = w.exec(ctx, "COMMIT")
	}
	if broken == nil {
		w.lost = false
		w.commits.Add(1)
		w.behind.Store(len(w.tally.unfolded) > 0)
		return
	}
	// SQLite may have undone everything by itself; then there is nothing to roll back, and it says so.
	_ = w.exec(ctx, "ROLLBACK")
	// What was unfolded before is so still, and what the tally learned since is wrong.
	w.tally, w.lost = newTally(), true
	w.behind.Store(true)
	for _, c := range taken {
		if c.err == nil {
			c.err = broken
		}
	}
}

// apply runs one change within the transaction and undoes it alone when it fails. The error it returns says that the
// transaction itself is lost.
func (w *writer) apply(ctx context.Context, c *change) error {
	if c.voucher {
		// It must be set before anybody can see what this commits.
		w.behind.Store(true)
	}
	if c.voucher && !w.tally.full() {
		w.call(c)
		var refused *condition.Error
		if c.panicked != nil {
			return errors.New("a voucher could not be judged")
		}
		if c.err != nil && !errors.As(c.err, &refused) {
			return c.err // SQLite may have undone more than this voucher
		}
		return nil
	}
	if err := w.tally.fold(ctx, w); err != nil {
		return err
	}
	if err := w.exec(ctx, "SAVEPOINT change"); err != nil {
		return err
	}
	w.call(c)
	if c.err != nil || c.panicked != nil {
		w.tally = newTally()
		if err := w.exec(ctx, "ROLLBACK TO change"); err != nil {
			return errors.Join(c.err, err)
		}
	}
	return w.exec(ctx, "RELEASE change")
}

func (w *writer) call(c *change) {
	defer func() { c.panicked = recover() }()
	c.err = c.fn(db.New(w))
}

func (w *writer) exec(ctx context.Context, query string) error {
	_, err := w.ExecContext(ctx, query)
	return err
}

// statement returns the prepared query.
func (w *writer) statement(query string) (*sql.Stmt, error) {
	if s, ok := w.statements[query]; ok {
		return s, nil
	}
	s, err := w.conn.PrepareContext(context.Background(), query)
	if err != nil {
		return nil, fmt.Errorf("prepare statement: %w", err)
	}
	w.statements[query] = s
	return s, nil
}

// writer is the database as the generated queries see it. The contexts they are given end with their callers, and so
// stay outside.
var _ db.DBTX = (*writer)(nil)

// ExecContext implements db.DBTX.
func (w *writer) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	s, err := w.statement(query) //nolint:sqlclosecheck // kept for the next time, and closed with the writer
	if err != nil {
		return nil, err
	}
	return s.ExecContext(context.WithoutCancel(ctx), args...)
}

// PrepareContext implements db.DBTX.
func (w *writer) PrepareContext(_ context.Context, query string) (*sql.Stmt, error) {
	return w.statement(query)
}

// QueryContext implements db.DBTX.
func (w *writer) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	s, err := w.statement(query) //nolint:sqlclosecheck // kept for the next time, and closed with the writer
	if err != nil {
		return nil, err
	}
	return s.QueryContext(context.WithoutCancel(ctx), args...)
}

// QueryRowContext implements db.DBTX.
func (w *writer) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	s, err := w.statement(query) //nolint:sqlclosecheck // kept for the next time, and closed with the writer
	if err != nil {
		return w.conn.QueryRowContext(context.WithoutCancel(ctx), query, args...) // it says what is wrong
	}
	return s.QueryRowContext(context.WithoutCancel(ctx), args...)
}
