-- name: InsertChainEvent :execrows
INSERT INTO chain_events (
    tx_hash, log_index, block, at_ms, role, kind, renter, provider, token, lease_id, amount, refunded, claimed, balance
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tx_hash, log_index) DO NOTHING;

-- name: DeleteChainEventsFrom :many
DELETE FROM chain_events WHERE block >= ? RETURNING *;

-- name: ChainEvents :many
SELECT * FROM chain_events ORDER BY block, tx_hash, log_index;

-- name: FeeParts :many
-- What the escrow kept of payments to us, by time.
SELECT at_ms, amount FROM chain_events
WHERE role = 'provider' AND kind = 'fee' AND at_ms >= @from_ms AND at_ms < @to_ms
ORDER BY at_ms;

-- name: LeasesOver :many
-- One page of the leases that are over, newest first, below the given place (time, id).
SELECT * FROM leases
WHERE state IN ('ended', 'settled', 'failed')
    AND (CAST(@any_role AS TEXT) = '' OR role = @any_role)
    AND ended_at_ms >= @from_ms AND ended_at_ms < @to_ms
    AND (ended_at_ms < @at_ms OR (ended_at_ms = @at_ms AND role || id < CAST(@place AS TEXT)))
ORDER BY ended_at_ms DESC, role || id DESC
LIMIT @max_rows;

-- name: Movements :many
-- One page of the channel movements that are the given side's own, newest first, below the given place.
SELECT * FROM chain_events
WHERE (CAST(@any_role AS TEXT) = '' OR role = @any_role)
    AND ((role = 'renter' AND kind IN ('deposited', 'withdrawn', 'closed')) OR (role = 'provider' AND kind IN ('redeemed', 'closed', 'fee')))
    AND at_ms >= @from_ms AND at_ms < @to_ms
    AND (at_ms < @at_ms OR (at_ms = @at_ms AND (tx_hash < @tx_hash OR (tx_hash = @tx_hash AND log_index < @log_index))))
ORDER BY at_ms DESC, tx_hash DESC, log_index DESC
LIMIT @max_rows;
