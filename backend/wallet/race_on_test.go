//go:build race

package wallet_test

// underRace: scrypt of production cost takes twenty times as long, so the tests that need it run without the detector only.
const underRace = true
