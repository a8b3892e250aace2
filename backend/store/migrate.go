package store

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
)

// applicationID marks our files in SQLite's header: "MRIG".
const applicationID = 0x4d524947

// migrationFiles holds one file per version, named NNNN_what.sql. A file that was released is never changed.
//
//go:embed migrations/*.sql
var migrationFiles embed.FS

type migration struct {
	version int
	sql     string
}

// migrations returns them by version: 1, 2, 3 and so on without a gap.
func migrations() ([]migration, error) {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	var out []migration
	for i, name := range names { // Glob sorts
		raw, err := migrationFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		number, _, _ := strings.Cut(strings.TrimPrefix(name, "migrations/"), "_")
		if v, err := strconv.Atoi(number); err != nil || v != i+1 {
			return nil, fmt.Errorf("read migrations: %s should have number %d", name, i+1)
		}
		out = append(out, migration{version: i + 1, sql: string(raw)})
	}
	return out, nil
}

// check refuses a file that is not ours, not whole or too new.
func check(ctx context.Context, d *sql.DB, newest int) error {
	var app, tables, version int
	if err := d.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema").Scan(&tables); err != nil {
		return err
	}
	if err := d.QueryRowContext(ctx, "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version").Scan(&app, &version); err != nil {
		return err
	}
	if app != applicationID && (app != 0 || tables > 0) {
		return ErrForeign
	}
	if version > newest {
		return fmt.Errorf("%w: its version is %d, this one knows %d", ErrNewer, version, newest)
	}
	// The file is small, and finding a torn page now is better than finding it between two payments.
	var verdict string
	if err := d.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return fmt.Errorf("%w: %s", ErrDamaged, verdict)
	}
	return nil
}

// migrate applies what the file has not seen, each migration in a transaction of its own: a crash in between leaves a whole version.
func migrate(ctx context.Context, d *sql.DB, all []migration) error {
	for _, m := range all {
		if err := inTx(ctx, d, func(tx *sql.Tx) error { return m.apply(ctx, tx) }); err != nil {
			return fmt.Errorf("migrate to version %d: %w", m.version, err)
		}
	}
	return nil
}

func (m migration) apply(ctx context.Context, tx *sql.Tx) error {
	var have int
	if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&have); err != nil || have >= m.version {
		return err
	}
	// A migration may rebuild a table that others point to; what counts is that nothing dangles in the end.
	if _, err := tx.ExecContext(ctx, "PRAGMA defer_foreign_keys = ON"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, m.sql); err != nil {
		return err
	}
	var dangling int
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM pragma_foreign_key_check").Scan(&dangling); err != nil {
		return err
	}
	if dangling > 0 {
		return fmt.Errorf("%d rows point nowhere", dangling)
	}
	_, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, m.version))
	return err
}
