-- A file as version 1 left it. Never changed.
BEGIN TRANSACTION;
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
INSERT INTO "channels" VALUES(X'7E5F4552091A69125D5DFCB7B8C2659029395BDF',X'2B5AD5C4795C026514F8317C7A215E218DCCD6CF',X'0000000000000000000000000000000000000070','10','1000','0',0,1);
CREATE TABLE documents (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO "documents" VALUES('settings','{"theme":"dark"}');
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
INSERT INTO "lease_events" VALUES(1,'provider','0000000000000000000000000000000000000000000000000000000000000001',1,'','quoted','{"code":"","text":""}');
INSERT INTO "lease_events" VALUES(2,'provider','0000000000000000000000000000000000000000000000000000000000000001',101,'quoted','agreed','{"code":"","text":""}');
INSERT INTO "lease_events" VALUES(3,'provider','0000000000000000000000000000000000000000000000000000000000000001',101,'agreed','funded','{"code":"","text":""}');
INSERT INTO "lease_events" VALUES(4,'provider','0000000000000000000000000000000000000000000000000000000000000001',101,'funded','preparing','{"code":"","text":""}');
INSERT INTO "lease_events" VALUES(5,'provider','0000000000000000000000000000000000000000000000000000000000000001',101,'preparing','running','{"code":"","text":""}');
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
INSERT INTO "leases" VALUES('provider','0000000000000000000000000000000000000000000000000000000000000001','running','{"code":"","text":""}','{"terms":{"lease_id":"0000000000000000000000000000000000000000000000000000000000000001","chain_id":31337,"escrow":"0x00000000000000000000000000000000000000e5","token":"0x0000000000000000000000000000000000000070","provider":"0x2b5ad5c4795c026514f8317c7a215e218dccd6cf","renter":"0x7e5f4552091a69125d5dfcb7b8c2659029395bdf","provider_peer":"peer-p","renter_peer":"peer-r","device_id":"gpu-0","device_name":"GeForce RTX 4090","job_hash":"0xe52b7782d4e85b9402a41d7f429dd7d865c30da67c6c5ac885432de019b8270a","price_per_hour":1000000,"token_decimals":6,"cap":"100","max_seconds":3600,"voucher_seconds":15,"heartbeat_seconds":3,"grace_seconds":0,"quoted_at":1000,"expires_at":1060},"provider_signature":"0x68c3038e59530b68314cf9ff24730ccde1324143d04a9eda1dc783c4d6da4c5b6d363bec6f7bfb311ab2760cb696d1e149e3fc246b773a6ffa922de6d32260df1b"}','{"image":"alpine:3","command":["sh","-c","true"],"env":{"A":"b"}}',X'7E5F4552091A69125D5DFCB7B8C2659029395BDF',X'2B5AD5C4795C026514F8317C7A215E218DCCD6CF',X'0000000000000000000000000000000000000070','100','peer','job 1',0,'10','0','0','','',NULL,'','','','null',0,'null','0',1,101,0,200);
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO "meta" VALUES('chain_cursor','7');
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
INSERT INTO "vouchers" VALUES('provider','0000000000000000000000000000000000000000000000000000000000000001',X'7E5F4552091A69125D5DFCB7B8C2659029395BDF',X'2B5AD5C4795C026514F8317C7A215E218DCCD6CF',X'0000000000000000000000000000000000000070','10','10',X'53FA3D3F87D037091AEC1A964DBDEF3CEF9F7287FC5F9573AEBEA315084BE7C602C6636427AB021480E18A2E5AAC38A757FDF225E92DBF24CAF027F53C4DF9851C',200);
CREATE INDEX leases_by_age ON leases (created_at_ms);
CREATE INDEX leases_by_state ON leases (state);
CREATE INDEX leases_by_channel ON leases (renter, provider, token);
CREATE INDEX leases_at_work ON leases (role, renter, provider, token)
    WHERE state IN ('funded', 'preparing', 'running', 'paused', 'ending');
CREATE INDEX lease_events_by_lease ON lease_events (role, lease_id);
CREATE INDEX vouchers_by_worth ON vouchers (role, renter, provider, token, length(cumulative), cumulative);
CREATE INDEX transactions_by_nonce ON transactions (chain_id, sender, nonce);
CREATE INDEX transactions_by_age ON transactions (at_ms);
CREATE INDEX chain_events_by_block ON chain_events (block);
CREATE INDEX chain_events_by_age ON chain_events (at_ms);
COMMIT;
PRAGMA application_id = 1297238343;
PRAGMA user_version = 1;
