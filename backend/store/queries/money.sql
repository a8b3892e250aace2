-- name: InsertSpend :one
INSERT INTO spends (at_ms, usd_micro, what) VALUES (?, ?, ?) RETURNING id;

-- name: DeleteSpend :exec
DELETE FROM spends WHERE id = ?;

-- name: DeleteSpendsBefore :exec
DELETE FROM spends WHERE at_ms < ?;

-- name: SpendsSince :many
SELECT * FROM spends WHERE at_ms >= ? ORDER BY at_ms;

-- name: InsertPayoutChange :exec
INSERT INTO payout_changes (address, requested_at_ms, effective_at_ms, cancelled) VALUES (?, ?, ?, 0);

-- name: PayoutChanges :many
SELECT * FROM payout_changes WHERE cancelled = 0 ORDER BY sequence DESC LIMIT 2;

-- name: CancelPayoutChange :exec
UPDATE payout_changes SET cancelled = 1 WHERE sequence = ?;

-- name: PutReceipt :exec
INSERT INTO receipts (hash, block, mined_at_ms, fee_wei, succeeded) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (hash) DO UPDATE SET
    block = excluded.block, mined_at_ms = excluded.mined_at_ms, fee_wei = excluded.fee_wei, succeeded = excluded.succeeded;

-- name: Receipt :one
SELECT * FROM receipts WHERE hash = ?;

-- name: TransactionByHash :one
SELECT * FROM transactions WHERE hash = ?;

-- name: TransactionsWithoutFee :many
-- Those of a key whose fee the ledger does not have yet, oldest first.
SELECT * FROM transactions
WHERE chain_id = ? AND sender = ?
    AND NOT EXISTS (SELECT 1 FROM ledger_lines WHERE ledger_lines.tx_hash = transactions.hash AND ledger_lines.kind = 'fee')
ORDER BY nonce DESC
LIMIT ?;

-- name: InsertLedgerLine :exec
INSERT INTO ledger_lines (account, asset, block, at_ms, kind, outgoing, amount, other, tx_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: LedgerLines :many
SELECT * FROM ledger_lines WHERE account = ? AND asset = ? ORDER BY sequence;

-- name: LedgerMark :one
SELECT * FROM ledger_marks WHERE account = ? AND asset = ?;

-- name: PutLedgerMark :exec
INSERT INTO ledger_marks (account, asset, block, at_ms, opening, balance) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (account, asset) DO UPDATE SET
    block = excluded.block, at_ms = excluded.at_ms, opening = excluded.opening, balance = excluded.balance;

-- name: RoleOfTransaction :many
-- What happened on channels of ours in one transaction, in the order of the chain.
SELECT kind, renter, provider, token, lease_id, amount FROM chain_events WHERE tx_hash = ? ORDER BY log_index;

-- name: ForeignLines :many
-- Movements by transactions that are none of ours, newest first. What the chain names no transaction for is left out.
SELECT * FROM ledger_lines
WHERE tx_hash <> zeroblob(32)
    AND NOT EXISTS (SELECT 1 FROM transactions WHERE transactions.hash = ledger_lines.tx_hash)
ORDER BY at_ms DESC, sequence DESC
LIMIT ?;

-- name: ForeignLinesOf :many
SELECT * FROM ledger_lines
WHERE tx_hash = ? AND NOT EXISTS (SELECT 1 FROM transactions WHERE transactions.hash = ledger_lines.tx_hash)
ORDER BY sequence;

-- name: OwnIncome :many
-- What transactions of ours brought those who signed them.
SELECT ledger_lines.* FROM ledger_lines
JOIN transactions ON transactions.hash = ledger_lines.tx_hash AND transactions.sender = ledger_lines.account
WHERE ledger_lines.outgoing = 0;
