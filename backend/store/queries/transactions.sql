-- name: InsertTransaction :exec
INSERT INTO transactions (hash, chain_id, sender, nonce, raw, purpose, state, at_ms, block, error, first_hash)
VALUES (?, ?, ?, ?, ?, ?, 'pending', ?, 0, '', ?)
ON CONFLICT (hash) DO NOTHING;

-- name: MineTransaction :execrows
UPDATE transactions SET state = ?, block = ?, block_hash = ?, error = ? WHERE hash = ? AND final = 0;

-- name: FinishTransaction :execrows
-- A block of zero leaves what is known.
UPDATE transactions SET state = @state, block = CASE WHEN CAST(@block AS INTEGER) = 0 THEN block ELSE @block END, error = @error, final = 1
WHERE hash = @hash;

-- name: OpenTransactions :many
SELECT * FROM transactions WHERE chain_id = ? AND sender = ? AND final = 0 ORDER BY nonce, at_ms;

-- name: NewestNonce :one
SELECT nonce FROM transactions WHERE chain_id = ? AND sender = ? ORDER BY nonce DESC LIMIT 1;

-- name: Transactions :many
-- Of those that were signed again with a higher fee only one is told: the one that was mined, else the newest that waits.
SELECT * FROM transactions t
WHERE t.hash = (
    SELECT u.hash FROM transactions u WHERE u.first_hash = t.first_hash
    ORDER BY u.state = 'done' DESC, u.block > 0 DESC, u.state = 'pending' DESC, u.at_ms DESC LIMIT 1
)
ORDER BY t.at_ms DESC, t.nonce DESC LIMIT ?;

-- name: PutCheckpoint :exec
INSERT INTO chain_checkpoints (block, hash) VALUES (?, ?) ON CONFLICT (block) DO UPDATE SET hash = excluded.hash;

-- name: DeleteCheckpointsFrom :exec
DELETE FROM chain_checkpoints WHERE block >= ?;

-- name: DeleteCheckpointsBefore :exec
DELETE FROM chain_checkpoints WHERE block < ?;

-- name: Checkpoints :many
SELECT * FROM chain_checkpoints ORDER BY block;
