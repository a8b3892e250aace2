package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/store/internal/db"
)

// An Asset is what an account holds. Serialised as these words.
type Asset string

// The assets.
const (
	AssetToken  Asset = "token"
	AssetNative Asset = "native"
	AssetMoon   Asset = "moon"
)

// A LedgerLine is one movement of an account as the chain tells it.
type LedgerLine struct {
	Asset    Asset
	Block    uint64
	AtMS     int64
	Kind     string
	Outgoing bool
	Amount   money.Amount
	Other    common.Address // the other side, or zero
	TxHash   common.Hash    // zero where the chain names none
}

// A LedgerMark says up to which block the lines of an asset are complete, and what the account held there.
type LedgerMark struct {
	Asset            Asset
	Block            uint64
	AtMS             int64
	Opening, Balance money.Amount
}

// AppendLedger stores lines and moves the marks in one transaction. Each mark must follow the stored one, which ends at
// block after (0 with known false: there is none yet); otherwise somebody else was first: Conflict. The lines of each asset
// must add up from the stored balance, or the mark's opening, to the mark's balance; otherwise nothing is stored.
func (s *Store) AppendLedger(ctx context.Context, account common.Address, known bool, after uint64, lines []LedgerLine, marks []LedgerMark) error {
	return s.write(ctx, func(q *db.Queries) error {
		for _, m := range marks {
			old, err := q.LedgerMark(ctx, db.LedgerMarkParams{Account: account, Asset: string(m.Asset)})
			if err != nil && !errors.Is(err, sql.ErrNoRows) {
				return fmt.Errorf("load ledger mark: %w", err)
			}
			if has := err == nil; has != known || (has && uint64(old.Block) != after) {
				return condition.Errorf(condition.Conflict, "the ledger of %s has moved on", account)
			}
			sum := m.Opening
			if known {
				sum, m.Opening = old.Balance, old.Opening
			}
			if sum, err = addUp(sum, m.Asset, lines); err != nil {
				return err
			}
			if sum.Cmp(m.Balance) != 0 {
				return condition.Errorf(condition.Internal, "ledger of %s, %s: lines come to %s, the chain says %s", account, m.Asset, sum, m.Balance)
			}
			if err := q.PutLedgerMark(ctx, db.PutLedgerMarkParams{Account: account, Asset: string(m.Asset), Block: int64(m.Block), AtMS: m.AtMS,
				Opening: m.Opening, Balance: m.Balance}); err != nil {
				return fmt.Errorf("move ledger mark: %w", err)
			}
		}
		for _, l := range lines {
			if err := q.InsertLedgerLine(ctx, db.InsertLedgerLineParams{Account: account, Asset: string(l.Asset), Block: int64(l.Block), AtMS: l.AtMS,
				Kind: l.Kind, Outgoing: l.Outgoing, Amount: l.Amount, Other: l.Other, TxHash: l.TxHash}); err != nil {
				return fmt.Errorf("store ledger line: %w", err)
			}
		}
		return nil
	})
}

// addUp adds the lines of an asset to sum.
func addUp(sum money.Amount, asset Asset, lines []LedgerLine) (money.Amount, error) {
	// In first, so that the order within a block does not take the sum below zero.
	for _, l := range lines {
		if l.Asset == asset && !l.Outgoing {
			sum = sum.Add(l.Amount)
		}
	}
	for _, l := range lines {
		if l.Asset != asset || !l.Outgoing {
			continue
		}
		var ok bool
		if sum, ok = sum.Sub(l.Amount); !ok {
			return sum, condition.Errorf(condition.Internal, "more %s left the account than it held", asset)
		}
	}
	return sum, nil
}

// LedgerMark returns how far the ledger of an asset is, and whether it was begun.
func (s *Store) LedgerMark(ctx context.Context, account common.Address, asset Asset) (m LedgerMark, ok bool, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		m, ok, err = loadMark(ctx, q, account, asset)
		return err
	})
	return m, ok, err
}

func loadMark(ctx context.Context, q *db.Queries, account common.Address, asset Asset) (LedgerMark, bool, error) {
	r, err := q.LedgerMark(ctx, db.LedgerMarkParams{Account: account, Asset: string(asset)})
	if errors.Is(err, sql.ErrNoRows) {
		return LedgerMark{}, false, nil
	}
	if err != nil {
		return LedgerMark{}, false, fmt.Errorf("load ledger mark: %w", err)
	}
	return LedgerMark{Asset: asset, Block: uint64(r.Block), AtMS: r.AtMS, Opening: r.Opening, Balance: r.Balance}, true, nil
}

// Statement returns an asset's mark and all its lines, oldest first, of one moment.
func (s *Store) Statement(ctx context.Context, account common.Address, asset Asset) (m LedgerMark, lines []LedgerLine, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		if m, _, err = loadMark(ctx, q, account, asset); err != nil {
			return err
		}
		rows, err := q.LedgerLines(ctx, db.LedgerLinesParams{Account: account, Asset: string(asset)})
		if err != nil {
			return fmt.Errorf("list ledger lines: %w", err)
		}
		for _, r := range rows {
			lines = append(lines, ledgerLine(r))
		}
		return nil
	})
	return m, lines, err
}

// A ForeignLine is a movement of one of our accounts by a transaction that was not signed here: somebody paid, or submitted
// what was signed here, or the account is used elsewhere, too.
type ForeignLine struct {
	Account common.Address
	LedgerLine
}

// ForeignLines returns the newest of them, newest first.
func (s *Store) ForeignLines(ctx context.Context, limit int) ([]ForeignLine, error) {
	return s.foreignLines(ctx, func(q *db.Queries) ([]db.LedgerLine, error) { return q.ForeignLines(ctx, int64(max(limit, 0))) })
}

// ForeignLinesOf returns those of one transaction; none if it was signed here, or is not known.
func (s *Store) ForeignLinesOf(ctx context.Context, tx common.Hash) ([]ForeignLine, error) {
	return s.foreignLines(ctx, func(q *db.Queries) ([]db.LedgerLine, error) { return q.ForeignLinesOf(ctx, tx) })
}

// OwnIncome returns what each transaction that was signed here brought the account that signed it, as far as the ledgers go.
func (s *Store) OwnIncome(ctx context.Context) (map[common.Hash][]LedgerLine, error) {
	out := map[common.Hash][]LedgerLine{}
	err := s.read(ctx, func(q *db.Queries) error {
		rows, err := q.OwnIncome(ctx)
		if err != nil {
			return fmt.Errorf("list ledger lines: %w", err)
		}
		for _, r := range rows {
			out[r.TxHash] = append(out[r.TxHash], ledgerLine(r))
		}
		return nil
	})
	return out, err
}

func (s *Store) foreignLines(ctx context.Context, query func(q *db.Queries) ([]db.LedgerLine, error)) (out []ForeignLine, err error) {
	err = s.read(ctx, func(q *db.Queries) error {
		rows, err := query(q)
		if err != nil {
			return fmt.Errorf("list ledger lines: %w", err)
		}
		for _, r := range rows {
			out = append(out, ForeignLine{Account: r.Account, LedgerLine: ledgerLine(r)})
		}
		return nil
	})
	return out, err
}

func ledgerLine(r db.LedgerLine) LedgerLine {
	return LedgerLine{Asset: Asset(r.Asset), Block: uint64(r.Block), AtMS: r.AtMS, Kind: r.Kind, Outgoing: r.Outgoing, Amount: r.Amount,
		Other: r.Other, TxHash: r.TxHash}
}
