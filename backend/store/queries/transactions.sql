-- name: InsertTransaction :exec
INSERT INTO transactions (hash, chain_id, sender, nonce, raw, purpose, state, at_ms, block, error)
VALUES (?, ?, ?, ?, ?, ?, 'pending', ?, 0, '')
ON CONFLICT (hash) DO NOTHING;

-- name: FinishTransaction :execrows
UPDATE transactions SET state = ?, block = ?, error = ? WHERE hash = ?;

-- name: PendingTransactions :many
SELECT * FROM transactions WHERE chain_id = ? AND sender = ? AND state = 'pending' ORDER BY nonce, at_ms;

-- name: NewestNonce :one
SELECT nonce FROM transactions WHERE chain_id = ? AND sender = ? ORDER BY nonce DESC LIMIT 1;

-- name: Transactions :many
SELECT * FROM transactions ORDER BY at_ms DESC, nonce DESC LIMIT ?;
