-- The first and the newest heartbeat of each lease, as the provider signed them: with the terms they are the evidence of when a
-- device was used. Heartbeats in between prove less.
CREATE TABLE lease_heartbeats (
    role       TEXT NOT NULL,
    lease_id   TEXT NOT NULL,
    first_beat TEXT NOT NULL,
    last_beat  TEXT NOT NULL,
    PRIMARY KEY (role, lease_id),
    FOREIGN KEY (role, lease_id) REFERENCES leases (role, id)
);
