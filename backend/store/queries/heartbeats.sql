-- name: PutHeartbeats :exec
INSERT INTO lease_heartbeats (role, lease_id, first_beat, last_beat)
VALUES (?, ?, ?, ?)
ON CONFLICT (role, lease_id) DO UPDATE SET last_beat = excluded.last_beat;

-- name: LeaseHeartbeats :one
SELECT * FROM lease_heartbeats WHERE role = ? AND lease_id = ?;
