package wallet_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

func imported(t *testing.T) (w *wallet.Wallet, dir string) {
	t.Helper()
	dir = t.TempDir()
	w = wallet.Open(dir, light())
	if err := w.Import(junkPhrase, passphrase); err != nil {
		t.Fatal(err)
	}
	return w, dir
}

// The addresses that every development tool shows for this phrase at m/44'/60'/0'/0/1 to 4.
func TestAccountsOfThePhrase(t *testing.T) {
	w, dir := imported(t)
	for i, want := range []string{
		"0x70997970C51812dc3A010C7d01b50e0d17dc79C8", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
		"0x90F79bf6EB2c4f870365E785982E1f101E93b906", "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65",
	} {
		a, err := w.AddDerived(passphrase)
		if err != nil || a.Address.Hex() != want || a.Path != "m/44'/60'/0'/0/"+string(rune('1'+i)) || a.Active || a.Name == "" {
			t.Fatalf("account %d: %+v, %v; want %s", i+1, a, err, want)
		}
	}
	if w.Address().Hex() != junkAddress {
		t.Fatalf("adding an account changed the one in use to %s", w.Address())
	}
	_, err := w.AddDerived("a wrong passphrase")
	wantCode(t, err, condition.WrongPassphrase)

	fourth := w.Accounts()[3]
	if err := w.Rename(fourth.Address, "Savings 💰"); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"", "  ", "two\nlines", strings.Repeat("x", 65), "\xff"} {
		wantCode(t, w.Rename(fourth.Address, name), condition.InvalidInput)
	}
	wantCode(t, w.Use(fourth.Address, "a wrong passphrase"), condition.WrongPassphrase)
	wantCode(t, w.Use(common.Address{1}, passphrase), condition.NotFound)
	if w.Address().Hex() != junkAddress {
		t.Fatal("a failed switch switched")
	}
	w.Lock()
	if err := w.Use(fourth.Address, passphrase); err != nil {
		t.Fatal(err)
	}
	hash := [32]byte{9}
	signature, err := w.Signer(wallet.Transaction).SignHash(hash)
	if err != nil || recovered(hash, signature) != fourth.Address || w.Address() != fourth.Address {
		t.Fatalf("another account signs: %v", err)
	}

	// All of it is there after a restart, and geth still reads the first key.
	w = wallet.Open(dir, light())
	if w.Address() != fourth.Address || len(w.Accounts()) != 5 || w.Accounts()[3].Name != "Savings 💰" || !w.Accounts()[3].Active {
		t.Fatalf("after a restart: %+v", w.Accounts())
	}
	if err := w.Unlock(passphrase); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(w.Path())
	if err != nil {
		t.Fatal(err)
	}
	if key, err := keystore.DecryptKey(data, passphrase); err != nil || key.Address.Hex() != junkAddress {
		t.Errorf("go-ethereum: %v", err)
	}
	if phrase, err := w.RevealPhrase(passphrase); err != nil || phrase != junkPhrase {
		t.Errorf("the phrase: %v", err)
	}
	// The names are no secret and no treasure: without the file the first account is in use.
	if err := os.WriteFile(filepath.Join(dir, "accounts.json"), []byte("{torn"), 0o600); err != nil {
		t.Fatal(err)
	}
	if w = wallet.Open(dir, light()); w.Address().Hex() != junkAddress || len(w.Accounts()) != 5 {
		t.Errorf("with a torn file of names: %+v", w.Accounts())
	}
}

func TestImportedAccounts(t *testing.T) {
	w, _ := imported(t)
	private, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	text := hex.EncodeToString(crypto.FromECDSA(private))
	a, err := w.AddPrivateKey("0x"+text, passphrase)
	if err != nil || a.Address != crypto.PubkeyToAddress(private.PublicKey) || a.Path != "" {
		t.Fatalf("%+v, %v", a, err)
	}
	_, err = w.AddPrivateKey(text, passphrase)
	wantCode(t, err, condition.WalletExists)
	_, err = w.AddPrivateKey(text[1:], passphrase)
	wantCode(t, err, condition.InvalidInput)
	_, err = w.AddPrivateKey(text, "a wrong passphrase")
	wantCode(t, err, condition.WrongPassphrase)

	data, address := gethFile(t, "old")
	_, err = w.AddKeystore(data, "odd", passphrase)
	wantCode(t, err, condition.WrongPassphrase)
	if b, err := w.AddKeystore(data, "old", passphrase); err != nil || b.Address != address {
		t.Fatalf("%+v, %v", b, err)
	}
	_, err = w.AddKeystore([]byte("{}"), "old", passphrase)
	wantCode(t, err, condition.InvalidInput)

	// A wallet that began with a bare key has no phrase to take accounts from.
	bare := wallet.Open(t.TempDir(), light())
	if err := bare.ImportPrivateKey(text, passphrase); err != nil {
		t.Fatal(err)
	}
	_, err = bare.AddDerived(passphrase)
	wantCode(t, err, condition.NotFound)
	if b, err := bare.AddKeystore(data, "old", passphrase); err != nil || b.Address != address {
		t.Fatalf("%+v, %v", b, err)
	}
}

func TestChangePassphrase(t *testing.T) {
	const next = "another horse battery"
	w, dir := imported(t)
	if _, err := w.AddDerived(passphrase); err != nil {
		t.Fatal(err)
	}
	wantCode(t, w.ChangePassphrase("a wrong passphrase", next), condition.WrongPassphrase)
	wantCode(t, w.ChangePassphrase(passphrase, "short"), condition.InvalidInput)
	before, err := os.ReadFile(w.Path())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Unlock(passphrase); err != nil {
		t.Fatalf("a refused change changed the passphrase: %v", err)
	}
	if err := w.ChangePassphrase(passphrase, next); err != nil {
		t.Fatal(err)
	}
	wantState(t, w, wallet.Unlocked)
	wantCode(t, w.Unlock(passphrase), condition.WrongPassphrase)
	again := wallet.Open(dir, light())
	for _, a := range again.Accounts() {
		if err := again.Use(a.Address, next); err != nil {
			t.Errorf("%s: %v", a.Address, err)
		}
	}
	// Nothing that the old passphrase opens is left.
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		data, err := os.ReadFile(filepath.Join(dir, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Equal(data, before) {
			t.Errorf("the old file is still there as %s", entry.Name())
		}
	}
	// A file that another program changed meanwhile is left as it is.
	other := wallet.Open(dir, light())
	w.OnStep(func(step string) {
		if step == "cleaned" {
			w.OnStep(nil)
			data, err := os.ReadFile(w.Path())
			if err != nil {
				t.Error(err)
			}
			if err := os.WriteFile(w.Path(), append(data, ' '), 0o600); err != nil {
				t.Error(err)
			}
		}
	})
	wantCode(t, w.ChangePassphrase(next, "a third horse"), condition.Conflict)
	if err := other.Unlock(next); err != nil {
		t.Error(err)
	}
}

// What is exported opens in go-ethereum's own key store, as a file that a person copies there, and here again.
func TestExport(t *testing.T) {
	const filePass = "the file's own horse"
	w, _ := imported(t)
	a, err := w.AddDerived(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	file, name, err := w.ExportKeystore(a.Address, passphrase, filePass)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), file, 0o600); err != nil {
		t.Fatal(err)
	}
	store := keystore.NewKeyStore(dir, keystore.LightScryptN, keystore.LightScryptP)
	if got := store.Accounts(); len(got) != 1 || got[0].Address != a.Address {
		t.Fatalf("go-ethereum lists %v", got)
	}
	if err := store.Unlock(store.Accounts()[0], filePass); err != nil {
		t.Errorf("go-ethereum: %v", err)
	}
	there := wallet.Open(t.TempDir(), light())
	if err := there.ImportKeystore(file, filePass, passphrase); err != nil || there.Address() != a.Address {
		t.Errorf("here again: %s, %v", there.Address(), err)
	}
	// And a file that go-ethereum's key store wrote by itself opens here.
	made, err := store.NewAccount("geth's horse")
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(made.URL.Path)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := w.AddKeystore(data, "geth's horse", passphrase); err != nil || b.Address != made.Address {
		t.Errorf("go-ethereum's file: %+v, %v", b, err)
	}
	bare, err := w.ExportPrivateKey(w.Accounts()[0].Address, passphrase)
	if err != nil || bare != "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80" {
		t.Errorf("got %d characters, %v", len(bare), err)
	}
	_, err = w.ExportPrivateKey(a.Address, "a wrong passphrase")
	wantCode(t, err, condition.WrongPassphrase)
	_, _, err = w.ExportKeystore(a.Address, "a wrong passphrase", filePass)
	wantCode(t, err, condition.WrongPassphrase)
	_, _, err = w.ExportKeystore(a.Address, passphrase, "short")
	wantCode(t, err, condition.InvalidInput)
	_, err = w.ExportPrivateKey(common.Address{1}, passphrase)
	wantCode(t, err, condition.NotFound)
}

// A lease that must sign holds the wallet open; when it ends, the idle time begins.
func TestHoldKeepsTheWalletOpen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		opts := light()
		opts.AutoLock = 10 * time.Minute
		w := wallet.Open(t.TempDir(), opts)
		if err := w.Import(junkPhrase, passphrase); err != nil {
			t.Fatal(err)
		}
		var needed atomic.Bool
		needed.Store(true)
		w.SetHold(needed.Load)
		time.Sleep(35 * time.Minute)
		synctest.Wait()
		wantState(t, w, wallet.Unlocked)
		needed.Store(false)
		if at := w.LocksAt(); at.Before(time.Now()) || at.After(time.Now().Add(10*time.Minute)) {
			t.Errorf("locks at %s, it is %s", at, time.Now())
		}
		time.Sleep(10 * time.Minute)
		synctest.Wait()
		if w.HeldKey() != nil {
			t.Error("the key is still in memory")
		}
		if !w.LocksAt().IsZero() {
			t.Error("a locked wallet will lock")
		}
	})
}

func TestNewOperationsLogNoSecrets(t *testing.T) {
	var out bytes.Buffer
	opts := light()
	opts.Log = slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	w := wallet.Open(t.TempDir(), opts)
	if err := w.Import(junkPhrase, passphrase); err != nil {
		t.Fatal(err)
	}
	if _, err := w.AddDerived(passphrase); err != nil {
		t.Fatal(err)
	}
	key, err := w.ExportPrivateKey(w.Address(), passphrase)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.ChangePassphrase(passphrase, "another horse battery"); err != nil {
		t.Fatal(err)
	}
	_ = w.Use(w.Accounts()[1].Address, "a wrong passphrase")
	for _, secret := range []string{passphrase, "another horse battery", "a wrong passphrase", key[2:], "junk"} {
		if strings.Contains(out.String(), secret) {
			t.Errorf("the log holds the secret %q:\n%s", secret, out.String())
		}
	}
}

func TestTooManyAccounts(t *testing.T) {
	w, _ := imported(t)
	for range 40 {
		if _, err := w.AddDerived(passphrase); err != nil {
			t.Fatal(err)
		}
	}
	_, err := w.AddDerived(passphrase)
	wantCode(t, err, condition.TooLarge)
	data, err := os.ReadFile(w.Path())
	if err != nil || len(data) > 64<<10 {
		t.Fatalf("%d bytes, %v", len(data), err)
	}
	if again := wallet.Open(filepath.Dir(w.Path()), light()); len(again.Accounts()) != 41 {
		t.Errorf("%d accounts, %v", len(again.Accounts()), again.Problem())
	}
}

// A file with accounts is as well guarded as one without.
func TestDamagedAccountsAreNoticed(t *testing.T) {
	w, _ := imported(t)
	if _, err := w.AddDerived(passphrase); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(w.Path())
	if err != nil {
		t.Fatal(err)
	}
	var parsed map[string]any
	if err := json.Unmarshal(data, &parsed); err != nil {
		t.Fatal(err)
	}
	own := parsed["x-moonrig"].(map[string]any)
	one := own["accounts"].([]any)[0]
	for name, accounts := range map[string][]any{"removed": {}, "twice": {one, one}} {
		own["accounts"] = accounts
		changed, err := json.Marshal(parsed)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := wallet.DecodeWallet(changed); err == nil {
			t.Errorf("%s: not noticed", name)
		}
	}
	if bytes.Count(data, []byte(strings.ToLower(w.Accounts()[1].Address.Hex()[2:]))) == 0 {
		t.Error("the account's address is not in the file")
	}
}

func FuzzDecodeLabels(f *testing.F) {
	f.Add([]byte(`{"active":"0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266","names":{"0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266":"A"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		labels, err := wallet.DecodeLabels(data)
		if err != nil {
			return
		}
		for _, name := range labels.Names {
			if len([]rune(name)) > wallet.MaxAccountName {
				t.Fatalf("a name of %d characters passed", len([]rune(name)))
			}
		}
	})
}

func TestAccountsSurviveDecoding(t *testing.T) {
	w, _ := imported(t)
	if _, err := w.AddDerived(passphrase); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(w.Path())
	if err != nil {
		t.Fatal(err)
	}
	file, err := wallet.DecodeWallet(data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := wallet.Encode(file)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(lines(data, `"id"`, `"checksum"`), lines(again, `"id"`, `"checksum"`)) {
		t.Error("decoded and encoded is another file")
	}
}

// lines are a file's, without those that hold one of the given texts.
func lines(data []byte, without ...string) []string {
	return slices.DeleteFunc(strings.Split(string(data), "\n"), func(line string) bool {
		return slices.ContainsFunc(without, func(text string) bool { return strings.Contains(line, text) })
	})
}
