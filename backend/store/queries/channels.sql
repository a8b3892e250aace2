-- name: PutChannel :exec
INSERT INTO channels (renter, provider, token, assigned, balance, claimed, thaw_ends_at, block)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (renter, provider, token) DO UPDATE SET
    assigned = excluded.assigned, balance = excluded.balance, claimed = excluded.claimed, thaw_ends_at = excluded.thaw_ends_at, block = excluded.block;

-- name: Channel :one
SELECT * FROM channels WHERE renter = ? AND provider = ? AND token = ?;

-- name: ForgetChannelBlocks :exec
UPDATE channels SET block = 0 WHERE block >= ?;

-- name: Channels :many
SELECT * FROM channels ORDER BY renter, provider, token;
