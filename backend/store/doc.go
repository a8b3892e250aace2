// Package store keeps what must survive a crash in one SQLite file: leases and their story, vouchers, channels, signed
// transactions, the escrow's events and small documents. It knows the rules of the ground (lease.State, lease.Ledger)
// and holds them inside one transaction each; it must not know the network, the chain, the API or where the file lies.
package store

//go:generate env CGO_ENABLED=0 go run github.com/sqlc-dev/sqlc/cmd/sqlc@v1.30.0 generate
