-- Amounts are decimal text in the token's smallest unit, addresses and hashes are blobs, times are Unix milliseconds
-- where the name says so. Structured values that no query looks into are JSON.

-- One row per lease and side. The columns from renter to cap repeat the signed terms, for the queries.
CREATE TABLE leases (
    role             TEXT    NOT NULL CHECK (role IN ('provider', 'renter')),
    id               TEXT    NOT NULL,
    state            TEXT    NOT NULL,
    reason           TEXT    NOT NULL,
    signed           TEXT    NOT NULL,
    job              TEXT    NOT NULL,
    renter           BLOB    NOT NULL,
    provider         BLOB    NOT NULL,
    token            BLOB    NOT NULL,
    cap              TEXT    NOT NULL,
    peer             TEXT    NOT NULL,
    label            TEXT    NOT NULL,
    metered_ms       INTEGER NOT NULL,
    promised         TEXT    NOT NULL,
    paid             TEXT    NOT NULL,
    deposited        TEXT    NOT NULL,
    deposit_tx       TEXT    NOT NULL,
    settle_tx        TEXT    NOT NULL,
    exit_code        INTEGER,
    container_id     TEXT    NOT NULL,
    inputs_path      TEXT    NOT NULL,
    outputs_dir      TEXT    NOT NULL,
    outputs          TEXT    NOT NULL,
    outputs_received INTEGER NOT NULL,
    stages           TEXT    NOT NULL,
    channel_left     TEXT    NOT NULL,
    created_at_ms    INTEGER NOT NULL,
    started_at_ms    INTEGER NOT NULL,
    ended_at_ms      INTEGER NOT NULL,
    updated_at_ms    INTEGER NOT NULL,
    PRIMARY KEY (role, id)
);
CREATE INDEX leases_by_age ON leases (created_at_ms);
CREATE INDEX leases_by_state ON leases (state);
CREATE INDEX leases_by_channel ON leases (renter, provider, token);
-- What a channel has promised to work that goes on is added up for every voucher.
CREATE INDEX leases_at_work ON leases (role, renter, provider, token)
    WHERE state IN ('funded', 'preparing', 'running', 'paused', 'ending');

-- Every transition of a lease, in the order in which they happened.
CREATE TABLE lease_events (
    sequence   INTEGER PRIMARY KEY,
    role       TEXT    NOT NULL,
    lease_id   TEXT    NOT NULL,
    at_ms      INTEGER NOT NULL,
    from_state TEXT    NOT NULL,
    to_state   TEXT    NOT NULL,
    reason     TEXT    NOT NULL,
    FOREIGN KEY (role, lease_id) REFERENCES leases (role, id)
);
CREATE INDEX lease_events_by_lease ON lease_events (role, lease_id);

-- The newest voucher of each lease. An earlier one of the same lease promises less and is worth nothing beside it.
CREATE TABLE vouchers (
    role         TEXT    NOT NULL,
    lease_id     TEXT    NOT NULL,
    renter       BLOB    NOT NULL,
    provider     BLOB    NOT NULL,
    token        BLOB    NOT NULL,
    cumulative   TEXT    NOT NULL,
    lease_amount TEXT    NOT NULL,
    signature    BLOB    NOT NULL,
    at_ms        INTEGER NOT NULL,
    PRIMARY KEY (role, lease_id),
    FOREIGN KEY (role, lease_id) REFERENCES leases (role, id)
);
-- Decimal text without leading zeros sorts as a number by length first.
CREATE INDEX vouchers_by_worth ON vouchers (role, renter, provider, token, length(cumulative), cumulative);

-- What the escrow last said of each channel. Assigned is what a provider counts as promised to somebody: the promises of its
-- leases, and what was claimed before this file knew the channel.
CREATE TABLE channels (
    renter       BLOB    NOT NULL,
    provider     BLOB    NOT NULL,
    token        BLOB    NOT NULL,
    assigned     TEXT    NOT NULL,
    balance      TEXT    NOT NULL,
    claimed      TEXT    NOT NULL,
    thaw_ends_at INTEGER NOT NULL,
    block        INTEGER NOT NULL,
    PRIMARY KEY (renter, provider, token)
);

-- Signed transactions, stored before they are first broadcast.
CREATE TABLE transactions (
    hash     BLOB    NOT NULL PRIMARY KEY,
    chain_id INTEGER NOT NULL,
    sender   BLOB    NOT NULL,
    nonce    INTEGER NOT NULL,
    raw      BLOB    NOT NULL,
    purpose  TEXT    NOT NULL,
    state    TEXT    NOT NULL CHECK (state IN ('pending', 'done', 'failed')),
    at_ms    INTEGER NOT NULL,
    block    INTEGER NOT NULL,
    error    TEXT    NOT NULL
);
CREATE INDEX transactions_by_nonce ON transactions (chain_id, sender, nonce);
CREATE INDEX transactions_by_age ON transactions (at_ms);

-- What the escrow contract said that happened. A transaction and an index within it name an event for good.
CREATE TABLE chain_events (
    tx_hash   BLOB    NOT NULL,
    log_index INTEGER NOT NULL,
    block     INTEGER NOT NULL,
    at_ms     INTEGER NOT NULL,
    role      TEXT    NOT NULL CHECK (role IN ('provider', 'renter')),
    kind      TEXT    NOT NULL,
    renter    BLOB    NOT NULL,
    provider  BLOB    NOT NULL,
    token     BLOB    NOT NULL,
    lease_id  TEXT    NOT NULL,
    amount    TEXT    NOT NULL,
    refunded  TEXT    NOT NULL,
    claimed   TEXT    NOT NULL,
    balance   TEXT    NOT NULL,
    PRIMARY KEY (tx_hash, log_index)
);
CREATE INDEX chain_events_by_block ON chain_events (block);
CREATE INDEX chain_events_by_age ON chain_events (at_ms);

-- Small JSON documents of other packages, by name.
CREATE TABLE documents (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- Small facts about this file.
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
