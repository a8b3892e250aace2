-- name: InsertLease :exec
INSERT INTO leases (
    role, id, state, reason, signed, job, renter, provider, token, cap, peer, label, metered_ms, promised, paid, deposited,
    deposit_tx, settle_tx, exit_code, container_id, inputs_path, outputs_dir, outputs, outputs_received, stages,
    channel_left, created_at_ms, started_at_ms, ended_at_ms, updated_at_ms, relay, relay_open
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: UpdateLease :exec
UPDATE leases SET
    state = ?, reason = ?, signed = ?, peer = ?, label = ?, metered_ms = ?, promised = ?, paid = ?, deposited = ?,
    deposit_tx = ?, settle_tx = ?, exit_code = ?, container_id = ?, inputs_path = ?, outputs_dir = ?, outputs = ?,
    outputs_received = ?, stages = ?, channel_left = ?, created_at_ms = ?, started_at_ms = ?, ended_at_ms = ?, updated_at_ms = ?,
    relay = ?, relay_open = ?
WHERE role = ? AND id = ?;

-- name: RaisePromise :exec
UPDATE leases SET promised = ?, updated_at_ms = ? WHERE role = ? AND id = ?;

-- name: LeaseByID :one
SELECT * FROM leases WHERE role = ? AND id = ?;

-- name: Leases :many
-- Active is -1 for any, 1 for those that are not over, 0 for those that are. An empty renter stands for any channel.
SELECT * FROM leases
WHERE (CAST(@any_role AS TEXT) = '' OR role = @any_role)
    AND (CAST(@active AS INTEGER) = -1 OR (state NOT IN ('ended', 'settled', 'failed')) = @active)
    AND (CAST(@unsettled AS INTEGER) = 0 OR state = 'ended')
    AND (CAST(@any_channel AS INTEGER) = 1 OR (renter = @renter AND provider = @provider AND token = @token))
    AND created_at_ms < @before_ms
ORDER BY created_at_ms DESC, id DESC
LIMIT @max_rows;

-- name: OpenLeases :many
SELECT * FROM leases WHERE role = ? AND state NOT IN ('settled', 'failed') ORDER BY created_at_ms DESC, id DESC;

-- name: OpenRelays :many
SELECT * FROM leases WHERE role = ? AND relay_open = 1 ORDER BY created_at_ms, id;

-- name: EndedLeases :many
SELECT * FROM leases
WHERE renter = ? AND provider = ? AND token = ? AND state = 'ended'
ORDER BY created_at_ms, id;

-- name: SettledLeases :many
SELECT * FROM leases
WHERE renter = ? AND provider = ? AND token = ? AND state = 'settled'
ORDER BY created_at_ms, id;

-- name: PromisesAtWork :many
SELECT cap, promised FROM leases
WHERE role = ? AND renter = ? AND provider = ? AND token = ?
    AND state IN ('funded', 'preparing', 'running', 'paused', 'ending');

-- name: PromisesSince :many
SELECT state, promised, paid FROM leases
WHERE role = ? AND (ended_at_ms >= ? OR state NOT IN ('ended', 'settled', 'failed'));

-- name: UnsettledPromises :many
SELECT promised, paid FROM leases WHERE role = ? AND state NOT IN ('settled', 'failed');

-- name: DayParts :many
SELECT role, state, promised, paid, metered_ms, ended_at_ms FROM leases
WHERE state IN ('ended', 'settled', 'failed') AND ended_at_ms >= @from_ms AND ended_at_ms < @to_ms
ORDER BY ended_at_ms;

-- name: InsertLeaseEvent :exec
INSERT INTO lease_events (role, lease_id, at_ms, from_state, to_state, reason) VALUES (?, ?, ?, ?, ?, ?);

-- name: LeaseEvents :many
SELECT * FROM lease_events WHERE role = ? AND lease_id = ? ORDER BY sequence;
