-- name: PutDocument :exec
INSERT INTO documents (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: Document :one
SELECT value FROM documents WHERE name = ?;

-- name: PutMeta :exec
INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: Meta :one
SELECT value FROM meta WHERE name = ?;
