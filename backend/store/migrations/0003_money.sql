-- What left the wallet, for the limit on a day. What is put back, because nothing was sent after all, is removed.
CREATE TABLE spends (
    id        INTEGER PRIMARY KEY,
    at_ms     INTEGER NOT NULL,
    usd_micro INTEGER NOT NULL,
    what      TEXT    NOT NULL
);
CREATE INDEX spends_by_age ON spends (at_ms);

-- Every change of the payout address, in the order in which they were asked for. The zero address stands for none. A change
-- holds from effective_at_ms on, unless it was cancelled.
CREATE TABLE payout_changes (
    sequence        INTEGER PRIMARY KEY,
    address         BLOB    NOT NULL,
    requested_at_ms INTEGER NOT NULL,
    effective_at_ms INTEGER NOT NULL,
    cancelled       INTEGER NOT NULL
);

-- What the chain said of our transactions.
CREATE TABLE receipts (
    hash        BLOB    NOT NULL PRIMARY KEY,
    block       INTEGER NOT NULL,
    mined_at_ms INTEGER NOT NULL,
    fee_wei     TEXT    NOT NULL,
    succeeded   INTEGER NOT NULL
);

-- Every movement of an account as the chain tells it, in its order, and up to which block that is complete.
CREATE TABLE ledger_lines (
    sequence INTEGER PRIMARY KEY,
    account  BLOB    NOT NULL,
    asset    TEXT    NOT NULL CHECK (asset IN ('token', 'native')),
    block    INTEGER NOT NULL,
    at_ms    INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    outgoing INTEGER NOT NULL,
    amount   TEXT    NOT NULL,
    other    BLOB    NOT NULL,
    tx_hash  BLOB    NOT NULL
);
CREATE INDEX ledger_lines_by_account ON ledger_lines (account, asset, sequence);

CREATE TABLE ledger_marks (
    account BLOB    NOT NULL,
    asset   TEXT    NOT NULL,
    block   INTEGER NOT NULL,
    at_ms   INTEGER NOT NULL,
    opening TEXT    NOT NULL,
    balance TEXT    NOT NULL,
    PRIMARY KEY (account, asset)
);
