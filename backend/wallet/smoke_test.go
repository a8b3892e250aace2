package wallet_test

import (
	"testing"

	"github.com/moonrig/moonrig/backend/wallet"
)

func TestSmoke(t *testing.T) {
	w := wallet.Open(t.TempDir(), wallet.Options{ScryptN: 2, ScryptP: 1})
	if err := w.Import("test test test test test test test test test test test junk", "long enough"); err != nil {
		t.Fatal(err)
	}
	t.Log(w.Address(), w.State())
	p, err := w.RevealPhrase("long enough")
	t.Log(p, err)
	w.Lock()
	t.Log(w.State(), w.Unlock("x"), w.Unlock("long enough"), w.State())
}
