package wallet_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

func TestFileOpensWithOtherWallets(t *testing.T) {
	w, _, _ := created(t)
	data, err := os.ReadFile(w.Path())
	if err != nil {
		t.Fatal(err)
	}
	key, err := keystore.DecryptKey(data, passphrase)
	if err != nil {
		t.Fatalf("go-ethereum: %v", err)
	}
	if key.Address != w.Address() || key.PrivateKey.D.Cmp(w.HeldKey().D) != 0 {
		t.Errorf("go-ethereum reads another key")
	}
	// And through its whole key store, as a person would who copies the file there.
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "copied"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	store := keystore.NewKeyStore(dir, keystore.LightScryptN, keystore.LightScryptP)
	accounts := store.Accounts()
	if len(accounts) != 1 || accounts[0].Address != w.Address() {
		t.Fatalf("go-ethereum lists %v", accounts)
	}
	hash := [32]byte{7}
	signature, err := store.SignHashWithPassphrase(accounts[0], passphrase, hash[:])
	if err != nil {
		t.Fatal(err)
	}
	ours, err := w.Signer(wallet.Offer).SignHash(hash)
	if err != nil || !bytes.Equal(signature[:64], ours[:64]) {
		t.Errorf("go-ethereum signs otherwise (%v)", err)
	}
}

func gethFile(t *testing.T, pass string) ([]byte, common.Address) {
	t.Helper()
	private, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	key := &keystore.Key{Id: uuid.New(), Address: crypto.PubkeyToAddress(private.PublicKey), PrivateKey: private}
	data, err := keystore.EncryptKey(key, pass, 2, 1)
	if err != nil {
		t.Fatal(err)
	}
	return data, key.Address
}

func TestImportKeystore(t *testing.T) {
	data, address := gethFile(t, "old")
	w := wallet.Open(t.TempDir(), light())
	wantCode(t, w.ImportKeystore(data, "odd", passphrase), condition.WrongPassphrase)
	wantState(t, w, wallet.Missing)
	if err := w.ImportKeystore(data, "old", passphrase); err != nil {
		t.Fatal(err)
	}
	if w.Address() != address || w.HasPhrase() || !w.BackedUp() {
		t.Errorf("got %s, phrase %t, backed up %t", w.Address(), w.HasPhrase(), w.BackedUp())
	}
	w.Lock()
	wantCode(t, w.Unlock("old"), condition.WrongPassphrase)
	if err := w.Unlock(passphrase); err != nil {
		t.Error(err)
	}
	_, err := w.RevealPhrase(passphrase)
	wantCode(t, err, condition.NotFound)

	other := bytes.Replace(data, []byte(hex.EncodeToString(address[:])), bytes.Repeat([]byte("ab"), 20), 1)
	wantCode(t, wallet.Open(t.TempDir(), light()).ImportKeystore(other, "old", passphrase), condition.InvalidInput)
}

// The published vectors of Web3 secret storage, which name no address, and a key that lost its leading zero.
func TestSecretStorageVectors(t *testing.T) {
	data, err := os.ReadFile("testdata/secret_storage_v3.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors map[string]struct {
		JSON           json.RawMessage
		Password, Priv string
	}
	if err := json.Unmarshal(data, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors) != 3 {
		t.Fatalf("got %d vectors, want 3", len(vectors))
	}
	for name, v := range vectors {
		t.Run(name, func(t *testing.T) {
			if underRace && strings.HasPrefix(name, "wikipage") {
				t.Skip("too slow under the race detector; runs without it")
			}
			w := wallet.Open(t.TempDir(), light())
			if err := w.ImportKeystore(v.JSON, v.Password, passphrase); err != nil {
				t.Fatal(err)
			}
			want := strings.Repeat("0", 64-len(v.Priv)) + v.Priv
			if got := hex.EncodeToString(crypto.FromECDSA(w.HeldKey())); got != want {
				t.Errorf("got key %s, want %s", got, want)
			}
		})
	}
}

func TestImportKeystoreRefuses(t *testing.T) {
	good, _ := gethFile(t, "old")
	edit := func(f func(all, sealed, params map[string]any)) []byte {
		var all map[string]any
		if err := json.Unmarshal(good, &all); err != nil {
			t.Fatal(err)
		}
		sealed := all["crypto"].(map[string]any)
		f(all, sealed, sealed["kdfparams"].(map[string]any))
		data, err := json.Marshal(all)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	type m = map[string]any
	for _, tt := range []struct {
		name string
		data []byte
	}{
		{"nothing", nil},
		{"no JSON", []byte("{")},
		{"another JSON", []byte(`["crypto"]`)},
		{"two files", append(bytes.Clone(good), good...)},
		{"huge", bytes.Repeat([]byte(" "), 1<<20)},
		{"version 1", edit(func(all, _, _ m) { all["version"] = "1" })},
		{"version 4", edit(func(all, _, _ m) { all["version"] = 4 })},
		{"scrypt of a terabyte", edit(func(_, _, p m) { p["n"] = 1 << 30 })},
		{"scrypt that takes for ever", edit(func(_, _, p m) { p["p"] = 1 << 20 })},
		{"scrypt with overflow", edit(func(_, _, p m) { p["n"], p["r"], p["p"] = 1<<24, 1<<40, 1<<40 })},
		{"scrypt no power of two", edit(func(_, _, p m) { p["n"] = 3 })},
		{"scrypt negative", edit(func(_, _, p m) { p["r"] = -1 })},
		{"parameters as words", edit(func(_, _, p m) { p["n"] = "2" })},
		{"no parameters", edit(func(_, s, _ m) { delete(s, "kdfparams") })},
		{"pbkdf2 that takes for ever", edit(func(_, s, p m) { s["kdf"], p["c"], p["prf"] = "pbkdf2", 1<<40, "hmac-sha256" })},
		{"pbkdf2 of another hash", edit(func(_, s, p m) { s["kdf"], p["c"], p["prf"] = "pbkdf2", 1, "hmac-md5" })},
		{"unknown derivation", edit(func(_, s, _ m) { s["kdf"] = "argon2" })},
		{"unknown cipher", edit(func(_, s, _ m) { s["cipher"] = "rot13" })},
		{"short vector", edit(func(_, s, _ m) { s["cipherparams"] = m{"iv": "00"} })},
		{"short salt", edit(func(_, _, p m) { p["salt"] = "00" })},
		{"derived key too short", edit(func(_, _, p m) { p["dklen"] = 16 })},
		{"derived key too long", edit(func(_, _, p m) { p["dklen"] = 1 << 40 })},
		{"no ciphertext", edit(func(_, s, _ m) { s["ciphertext"] = "" })},
		{"endless ciphertext", edit(func(_, s, _ m) { s["ciphertext"] = strings.Repeat("00", 20_000) })},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			w := wallet.Open(dir, light())
			wantCode(t, w.ImportKeystore(tt.data, "old", passphrase), condition.InvalidInput)
			if entries, _ := os.ReadDir(dir); len(entries) != 0 {
				t.Errorf("something was written: %v", entries)
			}
		})
	}
}

func TestImportPrivateKeyRefuses(t *testing.T) {
	order := hex.EncodeToString(crypto.S256().Params().N.Bytes())
	for _, tt := range []struct{ name, key string }{
		{"empty", ""}, {"short", "0xabcd"}, {"long", strings.Repeat("ab", 33)}, {"no hex", strings.Repeat("zz", 32)},
		{"zero", strings.Repeat("00", 32)}, {"the curve's order", order}, {"all ones", strings.Repeat("ff", 32)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := wallet.Open(t.TempDir(), light())
			err := w.ImportPrivateKey(tt.key, passphrase)
			wantCode(t, err, condition.InvalidInput)
			if tt.key != "" && strings.Contains(err.Error(), strings.TrimPrefix(tt.key, "0x")) {
				t.Errorf("the error repeats the key: %v", err)
			}
			wantState(t, w, wallet.Missing)
		})
	}
}

func TestPassphraseBounds(t *testing.T) {
	for _, tt := range []struct {
		name, pass string
		ok         bool
	}{
		{"empty", "", false}, {"7", "1234567", false}, {"8", "12345678", true}, {"not Latin", "лунатик", true},
		{"1024", strings.Repeat("x", 1024), true}, {"1025", strings.Repeat("x", 1025), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := wallet.Open(t.TempDir(), light()).Create(tt.pass)
			if tt.ok && err != nil {
				t.Error(err)
			} else if !tt.ok {
				wantCode(t, err, condition.InvalidInput)
			}
		})
	}
}

func TestNothingIsOverwritten(t *testing.T) {
	w, dir, phrase := created(t)
	before, err := os.ReadFile(w.Path())
	if err != nil {
		t.Fatal(err)
	}
	data, _ := gethFile(t, "old")
	for _, tt := range []struct {
		name string
		do   func(*wallet.Wallet) error
	}{
		{"create", func(w *wallet.Wallet) error { _, err := w.Create(passphrase); return err }},
		{"import", func(w *wallet.Wallet) error { return w.Import(junkPhrase, passphrase) }},
		{"import the same", func(w *wallet.Wallet) error { return w.Import(phrase, passphrase) }},
		{"import a key", func(w *wallet.Wallet) error { return w.ImportPrivateKey(strings.Repeat("11", 32), passphrase) }},
		{"import a keystore", func(w *wallet.Wallet) error { return w.ImportKeystore(data, "old", passphrase) }},
	} {
		for name, into := range map[string]*wallet.Wallet{"unlocked": w, "fresh": wallet.Open(dir, light())} {
			t.Run(tt.name+" "+name, func(t *testing.T) {
				wantCode(t, tt.do(into), condition.WalletExists)
				if after, err := os.ReadFile(w.Path()); err != nil || !bytes.Equal(before, after) {
					t.Errorf("the file was changed (%v)", err)
				}
				if into.Address() != w.Address() {
					t.Error("the address changed")
				}
			})
		}
	}
}

func TestFilesAreClosedToOthers(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no modes; the user's profile is closed by its access list")
	}
	dir := filepath.Join(t.TempDir(), "a", "wallet")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	w := wallet.Open(dir, light())
	if _, err := w.Create(passphrase); err != nil {
		t.Fatal(err)
	}
	if err := w.MarkBackedUp(); err != nil {
		t.Fatal(err)
	}
	count := 0
	err := filepath.Walk(dir, func(path string, info os.FileInfo, err error) error {
		want := os.FileMode(0o600)
		if info.IsDir() {
			want = 0o700
		}
		if info.Mode().Perm() != want {
			t.Errorf("%s has mode %o, want %o", path, info.Mode().Perm(), want)
		}
		count++
		return err
	})
	if err != nil || count != 4 {
		t.Errorf("got %d files and folders (%v), want the folder, the key, the marker and the lock", count, err)
	}
}

// sample returns the bytes of a valid key file.
func sample(tb testing.TB) []byte {
	tb.Helper()
	w := wallet.Open(tb.TempDir(), light())
	if err := w.Import(junkPhrase, passphrase); err != nil {
		tb.Fatal(err)
	}
	data, err := os.ReadFile(w.Path())
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// Every byte of the file, changed in several ways: either the file still says exactly the same, as after a change of white
// space, or it is damaged. It is never another wallet, and a flipped bit is never taken for a wrong passphrase.
func TestEveryDamagedByteIsNoticed(t *testing.T) {
	good := sample(t)
	want, err := wallet.DecodeWallet(good)
	if err != nil {
		t.Fatal(err)
	}
	noticed := 0
	for i := range good {
		for _, change := range []func(byte) byte{
			func(b byte) byte { return b ^ 1 }, func(b byte) byte { return b ^ 0x80 }, func(byte) byte { return 0 },
			func(byte) byte { return ' ' }, func(byte) byte { return '0' }, func(byte) byte { return '"' },
		} {
			bad := bytes.Clone(good)
			bad[i] = change(bad[i])
			got, err := wallet.DecodeWallet(bad)
			if err != nil {
				noticed++
			} else if !reflect.DeepEqual(got, want) {
				t.Fatalf("byte %d changed from %q to %q reads as another wallet", i, good[i], bad[i])
			}
		}
		got, err := wallet.DecodeWallet(append(bytes.Clone(good[:i]), good[i+1:]...))
		if err == nil && !reflect.DeepEqual(got, want) {
			t.Fatalf("without byte %d it reads as another wallet", i)
		}
	}
	if noticed < 5*len(good) {
		t.Errorf("noticed only %d damages in %d bytes", noticed, len(good))
	}
}

func TestDamagedFilesAreLeftAlone(t *testing.T) {
	good := sample(t)
	type damage struct {
		name string
		data []byte
	}
	damages := []damage{
		{"zeros", make([]byte, len(good))},
		{"twice", append(bytes.Clone(good), good...)},
		{"huge", append(bytes.Clone(good), bytes.Repeat([]byte(" "), 1<<20)...)},
		{"flipped ciphertext", flip(good, `"ciphertext": "`)},
		{"flipped salt", flip(good, `"salt": "`)},
		{"flipped code", flip(good, `"mac": "`)},
		{"flipped address", flip(good, `"address": "`)},
		{"a keystore of another program", func() []byte { data, _ := gethFile(t, passphrase); return data }()},
	}
	for n := 0; n < len(good)-1; n += 37 {
		damages = append(damages, damage{fmt.Sprintf("the first %d bytes", n), good[:n]})
	}
	damages = append(damages, damage{"all but the closing brace", good[:len(good)-2]})
	for _, tt := range damages {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "key.json")
			if err := os.WriteFile(path, tt.data, 0o600); err != nil {
				t.Fatal(err)
			}
			w := wallet.Open(dir, light())
			wantState(t, w, wallet.Damaged)
			wantCode(t, w.Problem(), condition.WalletDamaged)
			wantCode(t, w.Unlock(passphrase), condition.WalletDamaged)
			wantCode(t, w.Import(junkPhrase, passphrase), condition.WalletDamaged)
			wantCode(t, w.MarkBackedUp(), condition.WalletDamaged)
			_, err := w.Create(passphrase)
			wantCode(t, err, condition.WalletDamaged)
			_, err = w.RevealPhrase(passphrase)
			wantCode(t, err, condition.WalletDamaged)
			_, err = w.Signer(wallet.Offer).SignHash([32]byte{})
			wantCode(t, err, condition.WalletDamaged)
			if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, tt.data) {
				t.Errorf("the file was changed (%v)", err)
			}
			if entries, _ := os.ReadDir(dir); len(entries) != 1 {
				t.Errorf("something was written: %v", entries)
			}
			// Once the file is mended, as from a copy, the same Wallet works without a restart.
			if err := os.WriteFile(path, good, 0o600); err != nil {
				t.Fatal(err)
			}
			wantState(t, w, wallet.Locked)
			if err := w.Unlock(passphrase); err != nil || w.Address().Hex() != junkAddress {
				t.Errorf("after mending: %s, %v", w.Address(), err)
			}
		})
	}
	t.Run("a folder", func(t *testing.T) {
		dir := t.TempDir()
		if err := os.Mkdir(filepath.Join(dir, "key.json"), 0o700); err != nil {
			t.Fatal(err)
		}
		w := wallet.Open(dir, light())
		wantState(t, w, wallet.Damaged)
		_, err := w.Create(passphrase)
		wantCode(t, err, condition.WalletDamaged)
	})
}

// flip changes the first digit after a label.
func flip(data []byte, label string) []byte {
	data = bytes.Clone(data)
	i := bytes.Index(data, []byte(label)) + len(label)
	if data[i] == '0' {
		data[i] = '1'
	} else {
		data[i] = '0'
	}
	return data
}

func TestUnwritableFolder(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	w := wallet.Open(filepath.Join(file, "wallet"), light())
	_, err := w.Create(passphrase)
	if err == nil {
		t.Fatal("created a wallet below a file")
	}
	if s := w.State(); s == wallet.Unlocked || s == wallet.Locked {
		t.Errorf("got state %s", s)
	}
}

func FuzzDecodeWallet(f *testing.F) {
	good := sample(f)
	f.Add(good)
	f.Add(good[:len(good)/2])
	f.Add([]byte(`{"version":3,"x-moonrig":{"version":1}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := wallet.DecodeWallet(data)
		if err != nil {
			return
		}
		again, err := wallet.Encode(file)
		if err != nil {
			t.Fatalf("encode what was decoded: %v", err)
		}
		if got, err := wallet.DecodeWallet(again); err != nil || !reflect.DeepEqual(got, file) {
			t.Fatalf("decoded, encoded and decoded is another wallet (%v)", err)
		}
	})
}

func FuzzDecodeKeystore(f *testing.F) {
	f.Add(sample(f))
	f.Add([]byte(`{"version":3,"crypto":{"cipher":"aes-128-ctr","kdf":"pbkdf2","kdfparams":{"c":1,"prf":"hmac-sha256","dklen":32,"salt":"0011223344556677"},"cipherparams":{"iv":"000102030405060708090a0b0c0d0e0f"},"ciphertext":"00","mac":"0000000000000000000000000000000000000000000000000000000000000000"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, sealed, err := wallet.DecodeKeystore(data)
		if err != nil {
			return
		}
		// What passes must be safe to hand to the cryptography, which panics on what it does not expect.
		if n, ok := sealed.KDFParams["n"].(int); ok && n > 1<<10 {
			return // allowed, but slow
		}
		if c, ok := sealed.KDFParams["c"].(int); ok && c > 1<<10 {
			return
		}
		_, _ = keystore.DecryptDataV3(sealed, "x")
	})
}
