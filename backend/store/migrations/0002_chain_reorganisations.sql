-- A transaction's fate is final once enough blocks follow; until then its block may be replaced. First is the hash of the
-- request's first transaction: one that was signed again with a higher fee has the same.
ALTER TABLE transactions ADD COLUMN final INTEGER NOT NULL DEFAULT 0;
ALTER TABLE transactions ADD COLUMN first_hash BLOB NOT NULL DEFAULT X'0000000000000000000000000000000000000000000000000000000000000000';
ALTER TABLE transactions ADD COLUMN block_hash BLOB NOT NULL DEFAULT X'0000000000000000000000000000000000000000000000000000000000000000';
UPDATE transactions SET first_hash = hash, final = (state <> 'pending');
CREATE INDEX transactions_open ON transactions (chain_id, sender, nonce) WHERE final = 0;
CREATE INDEX transactions_by_first ON transactions (first_hash);

-- Blocks up to which the escrow's events were read, with the hash that each had then. A hash of zeros is not known.
CREATE TABLE chain_checkpoints (
    block INTEGER NOT NULL PRIMARY KEY,
    hash  BLOB    NOT NULL
);
INSERT INTO chain_checkpoints (block, hash)
    SELECT CAST(value AS INTEGER), X'0000000000000000000000000000000000000000000000000000000000000000' FROM meta WHERE name = 'chain_cursor';
DELETE FROM meta WHERE name = 'chain_cursor';
