-- A deposit that the renter signed and the provider submits, with what became of it: JSON, null where the lease was funded
-- otherwise. While relay_open is 1 it may still be executed, and no other deposit of this side's is signed.
ALTER TABLE leases ADD COLUMN relay TEXT NOT NULL DEFAULT 'null';
ALTER TABLE leases ADD COLUMN relay_open INTEGER NOT NULL DEFAULT 0;
CREATE INDEX leases_by_open_relay ON leases (role) WHERE relay_open = 1;
