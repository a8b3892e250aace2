-- Movements of MOON are told like those of the other assets. A check cannot be changed, so the table is made anew.
CREATE TABLE ledger_lines_wider (
    sequence INTEGER PRIMARY KEY,
    account  BLOB    NOT NULL,
    asset    TEXT    NOT NULL CHECK (asset IN ('token', 'native', 'moon')),
    block    INTEGER NOT NULL,
    at_ms    INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    outgoing INTEGER NOT NULL,
    amount   TEXT    NOT NULL,
    other    BLOB    NOT NULL,
    tx_hash  BLOB    NOT NULL
);
INSERT INTO ledger_lines_wider SELECT * FROM ledger_lines;
DROP TABLE ledger_lines;
ALTER TABLE ledger_lines_wider RENAME TO ledger_lines;
CREATE INDEX ledger_lines_by_account ON ledger_lines (account, asset, sequence);
