package keyfile_test

import (
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/build/keyfile"
	"github.com/moonrig/moonrig/chain/tx"
)

var _ tx.Signer = keyfile.Signer{}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpen(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	want := crypto.PubkeyToAddress(key.PublicKey)
	raw, err := keystore.EncryptKey(&keystore.Key{Address: want, PrivateKey: key}, "open sesame", 2, 1)
	if err != nil {
		t.Fatal(err)
	}
	store := write(t, "key.json", string(raw))
	text := hex.EncodeToString(crypto.FromECDSA(key))
	for _, tt := range []struct {
		name, path, passphraseFile, key, passphrase, says string
	}{
		{name: "hex", key: text},
		{name: "hex as it is copied", key: " 0x" + text + "\n"},
		{name: "keystore", path: store, passphrase: "open sesame"},
		{name: "passphrase file first", path: store, passphraseFile: write(t, "pass", "open sesame\r\n"), passphrase: "wrong"},
		{name: "keystore first", path: store, passphrase: "open sesame", key: strings.Repeat("1", 64)},
		{name: "no key", says: "TRY_KEY"},
		{name: "short", key: text[2:], says: "32 bytes"},
		{name: "zero", key: strings.Repeat("0", 64), says: "not a key"},
		{name: "wrong passphrase", path: store, passphrase: "wrong", says: "open keystore"},
		{name: "no file", path: "nothing.json", says: "nothing.json"},
		{name: "no passphrase file", path: store, passphraseFile: "nothing", says: "nothing"},
		{name: "not a keystore", path: write(t, "other", strings.Repeat("x", 64<<10+1)), says: "longer than"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv("TRY_KEY", tt.key)
			t.Setenv("TRY_PASSPHRASE", tt.passphrase)
			s, err := keyfile.Open(tt.path, tt.passphraseFile, "TRY")
			if tt.says != "" {
				if err == nil || !strings.Contains(err.Error(), tt.says) || strings.Contains(err.Error(), text[2:]) {
					t.Fatalf("error is %v, does not say %q", err, tt.says)
				}
				return
			}
			if err != nil || s.Address() != want {
				t.Fatalf("key is %v, want %s: %v", s, want, err)
			}
			hash := common.Hash{1, 2, 3}
			sig, err := s.SignHash(hash)
			if err != nil {
				t.Fatal(err)
			}
			if by, err := crypto.SigToPub(hash[:], sig); err != nil || crypto.PubkeyToAddress(*by) != want {
				t.Errorf("signed by another key (%v)", err)
			}
		})
	}
}
