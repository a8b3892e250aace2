package wallet_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

func TestStates(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "wallet")
	w := wallet.Open(dir, light())
	wantState(t, w, wallet.Missing)
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("opening wrote something: %v", err)
	}
	if w.Address() != (common.Address{}) || w.HasPhrase() || w.BackedUp() || w.Problem() != nil {
		t.Error("a missing wallet has properties")
	}
	wantCode(t, w.Unlock(passphrase), condition.WalletMissing)
	wantCode(t, w.MarkBackedUp(), condition.WalletMissing)
	_, err := w.RevealPhrase(passphrase)
	wantCode(t, err, condition.WalletMissing)

	if err := w.Import(junkPhrase, passphrase); err != nil {
		t.Fatal(err)
	}
	wantState(t, w, wallet.Unlocked)
	if !w.HasPhrase() || !w.BackedUp() {
		t.Error("an imported phrase is kept, and known to exist elsewhere")
	}
	w.Lock()
	w.Lock()
	wantState(t, w, wallet.Locked)
	if w.Address().Hex() != junkAddress {
		t.Errorf("locked: got address %s", w.Address())
	}
	wantCode(t, w.Unlock(passphrase+" "), condition.WrongPassphrase)
	wantCode(t, w.Unlock(""), condition.WrongPassphrase)
	wantState(t, w, wallet.Locked)
	if err := w.Unlock(passphrase); err != nil {
		t.Fatal(err)
	}
	wantCode(t, w.Unlock("wrong again"), condition.WrongPassphrase)
	wantState(t, w, wallet.Unlocked) // a wrong attempt does not take the key away
}

func TestWalletMadeElsewhereIsNoticed(t *testing.T) {
	dir := t.TempDir()
	early := wallet.Open(dir, light())
	wantState(t, early, wallet.Missing)
	if err := wallet.Open(dir, light()).Import(junkPhrase, passphrase); err != nil {
		t.Fatal(err)
	}
	wantState(t, early, wallet.Locked)
	if err := early.Unlock(passphrase); err != nil {
		t.Fatal(err)
	}
	// And one that is moved away while the wallet is locked.
	early.Lock()
	if err := os.Rename(early.Path(), early.Path()+".moved"); err != nil {
		t.Fatal(err)
	}
	wantCode(t, early.Unlock(passphrase), condition.WalletMissing)
	wantState(t, early, wallet.Missing)
	if _, err := early.Create(passphrase); err != nil {
		t.Fatal(err)
	}
	if early.Address().Hex() == junkAddress || early.BackedUp() {
		t.Error("the new wallet has something of the old one")
	}
}

func TestLockZeroesTheKey(t *testing.T) {
	w, _, _ := created(t)
	key := w.HeldKey()
	words := key.D.Bits()
	w.Lock()
	if w.HeldKey() != nil {
		t.Error("a locked wallet holds a key")
	}
	for _, word := range words {
		if word != 0 {
			t.Fatal("the key is still in memory")
		}
	}
}

func TestAutoLock(t *testing.T) {
	const idle = 10 * time.Minute
	synctest.Test(t, func(t *testing.T) {
		opts := light()
		opts.AutoLock = idle
		w := wallet.Open(t.TempDir(), opts)
		if err := w.Import(junkPhrase, passphrase); err != nil {
			t.Fatal(err)
		}
		key := w.HeldKey()
		time.Sleep(idle - time.Second)
		if _, err := w.Signer(wallet.Voucher).SignHash([32]byte{}); err != nil {
			t.Fatal(err)
		}
		time.Sleep(idle - time.Second)
		synctest.Wait()
		wantState(t, w, wallet.Unlocked) // the signature counted as use
		time.Sleep(time.Second)
		synctest.Wait()
		// By the timer, not by asking for the state.
		if w.HeldKey() != nil || key.D.Sign() != 0 && key.D.Bits()[0] != 0 {
			t.Error("the key is still in memory")
		}
		wantState(t, w, wallet.Locked)

		// Locking by hand ends the timer; a later one does not lock the next unlock early.
		if err := w.Unlock(passphrase); err != nil {
			t.Fatal(err)
		}
		time.Sleep(idle / 2)
		w.Lock()
		if err := w.Unlock(passphrase); err != nil {
			t.Fatal(err)
		}
		time.Sleep(idle - time.Second)
		synctest.Wait()
		wantState(t, w, wallet.Unlocked)
		w.Lock()
	})
}

// A laptop that slept: the wall clock went on while timers and the monotonic clock stood still.
func TestAutoLockAfterSleep(t *testing.T) {
	now := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	opts := light()
	opts.AutoLock = time.Hour
	opts.Now = func() time.Time { return now }
	w := wallet.Open(t.TempDir(), opts)
	if err := w.Import(junkPhrase, passphrase); err != nil {
		t.Fatal(err)
	}
	now = now.Add(59 * time.Minute)
	wantState(t, w, wallet.Unlocked)
	now = now.Add(time.Minute)
	_, err := w.Signer(wallet.Voucher).SignHash([32]byte{})
	wantCode(t, err, condition.WalletLocked)
	wantState(t, w, wallet.Locked)
}

func TestNoAutoLock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := wallet.Open(t.TempDir(), light())
		if err := w.Import(junkPhrase, passphrase); err != nil {
			t.Fatal(err)
		}
		time.Sleep(10 * 365 * 24 * time.Hour)
		wantState(t, w, wallet.Unlocked)
	})
}

// The parameters a real wallet has are what keeps a stolen file safe: they are the default, and what Options say is what
// the file has.
func TestCost(t *testing.T) {
	for _, tt := range []struct {
		name    string
		opts    wallet.Options
		n, r, p int
		slow    bool
	}{
		{"tests", light(), 2, 8, 1, false},
		{"other", wallet.Options{ScryptN: 16, ScryptP: 3}, 16, 8, 3, false},
		{"production", wallet.Options{}, 1 << 18, 8, 1, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := wallet.Open(t.TempDir(), tt.opts)
			if n, p := wallet.Cost(w); n != tt.n || p != tt.p {
				t.Errorf("got N %d and P %d, want %d and %d", n, p, tt.n, tt.p)
			}
			if tt.slow && (underRace || testing.Short()) {
				return
			}
			if err := w.Import(junkPhrase, passphrase); err != nil {
				t.Fatal(err)
			}
			data, err := os.ReadFile(w.Path())
			if err != nil {
				t.Fatal(err)
			}
			key, phrase, err := wallet.KDFParams(data)
			if err != nil {
				t.Fatal(err)
			}
			for _, params := range []map[string]any{key, phrase} {
				if params["n"] != tt.n || params["r"] != tt.r || params["p"] != tt.p || params["dklen"] != 32 {
					t.Errorf("got %v, want n %d, r %d, p %d", params, tt.n, tt.r, tt.p)
				}
			}
			if reflect.DeepEqual(key["salt"], phrase["salt"]) {
				t.Error("key and phrase share a salt")
			}
			// The cost belongs to the file: whoever opens it needs no options.
			if err := wallet.Open(filepath.Dir(w.Path()), light()).Unlock(passphrase); err != nil {
				t.Error(err)
			}
		})
	}
}
