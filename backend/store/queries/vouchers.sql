-- name: PutVoucher :exec
INSERT INTO vouchers (role, lease_id, renter, provider, token, cumulative, lease_amount, signature, at_ms)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (role, lease_id) DO UPDATE SET
    cumulative = excluded.cumulative, lease_amount = excluded.lease_amount, signature = excluded.signature, at_ms = excluded.at_ms;

-- name: LeaseVoucher :one
SELECT * FROM vouchers WHERE role = ? AND lease_id = ?;

-- name: BestVoucher :one
SELECT * FROM vouchers WHERE role = ? AND renter = ? AND provider = ? AND token = ?
ORDER BY length(cumulative) DESC, cumulative DESC
LIMIT 1;
