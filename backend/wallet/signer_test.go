package wallet_test

import (
	"bytes"
	"encoding/hex"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

func recovered(hash [32]byte, signature []byte) common.Address {
	raw := bytes.Clone(signature)
	raw[64] -= 27
	key, err := crypto.SigToPub(hash[:], raw)
	if err != nil {
		return common.Address{}
	}
	return crypto.PubkeyToAddress(*key)
}

// The Mail example of EIP-712, whose signature is printed in the standard.
func TestMailExample(t *testing.T) {
	cow := crypto.Keccak256([]byte("cow"))
	w := wallet.Open(t.TempDir(), light())
	if err := w.ImportPrivateKey(hexutil.Encode(cow), passphrase); err != nil {
		t.Fatal(err)
	}
	if got, want := w.Address().Hex(), "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"; got != want {
		t.Fatalf("got address %s, want %s", got, want)
	}
	person := func(name, address string) map[string]any { return map[string]any{"name": name, "wallet": address} }
	digest, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"Person":       {{Name: "name", Type: "string"}, {Name: "wallet", Type: "address"}},
			"Mail":         {{Name: "from", Type: "Person"}, {Name: "to", Type: "Person"}, {Name: "contents", Type: "string"}},
		},
		PrimaryType: "Mail",
		Domain:      apitypes.TypedDataDomain{Name: "Ether Mail", Version: "1", ChainId: math.NewHexOrDecimal256(1), VerifyingContract: "0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"},
		Message: apitypes.TypedDataMessage{
			"from":     person("Cow", "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"),
			"to":       person("Bob", "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"),
			"contents": "Hello, Bob!",
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := hex.EncodeToString(digest), "be609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"; got != want {
		t.Fatalf("got digest %s, want %s", got, want)
	}
	got, err := w.Signer(wallet.Terms).SignHash(common.Hash(digest))
	if err != nil {
		t.Fatal(err)
	}
	want := "4355c47d63924e8a72e509b65029052eb6c299d53a04e167c5775fd466751c9d" +
		"07299936d304c153f6443dfa05f40ff007d72911b6f72307f996231605b91562" + "1c"
	if hex.EncodeToString(got) != want {
		t.Errorf("got %x, want %s", got, want)
	}
	if recovered(common.Hash(digest), got) != w.Address() {
		t.Error("the signature recovers another address")
	}
}

func TestSignersAreLimited(t *testing.T) {
	w, _, _ := created(t)
	hash := [32]byte{1}
	both := w.Signer(wallet.Offer, wallet.Terms)
	for _, tt := range []struct {
		name string
		sign func() ([]byte, error)
		code condition.Code
	}{
		{"its one purpose", func() ([]byte, error) { return w.Signer(wallet.Voucher).SignHash(hash) }, ""},
		{"one of two", func() ([]byte, error) { return both.SignFor(wallet.Offer, hash) }, ""},
		{"the other of two", func() ([]byte, error) { return both.SignFor(wallet.Terms, hash) }, ""},
		{"none of two", func() ([]byte, error) { return both.SignFor(wallet.Transaction, hash) }, condition.Forbidden},
		{"not saying which of two", func() ([]byte, error) { return both.SignHash(hash) }, condition.Forbidden},
		{"no purpose", func() ([]byte, error) { return w.Signer().SignHash(hash) }, condition.Forbidden},
		{"an unknown purpose", func() ([]byte, error) { return w.Signer("everything").SignHash(hash) }, condition.Forbidden},
	} {
		t.Run(tt.name, func(t *testing.T) {
			signature, err := tt.sign()
			if tt.code != "" {
				wantCode(t, err, tt.code)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if recovered(hash, signature) != both.Address() {
				t.Error("the signature recovers another address")
			}
		})
	}
	counts := w.Counts()
	for _, p := range wallet.Purposes() {
		want := uint64(0)
		if p == wallet.Voucher || p == wallet.Offer || p == wallet.Terms {
			want = 1
		}
		if counts[p] != want {
			t.Errorf("counted %d of %s, want %d", counts[p], p, want)
		}
	}
}

func TestSigningNeedsAnUnlockedWallet(t *testing.T) {
	dir := t.TempDir()
	w := wallet.Open(dir, light())
	signer := w.Signer(wallet.Offer)
	_, err := signer.SignHash([32]byte{})
	wantCode(t, err, condition.WalletMissing)
	if signer.Address() != (common.Address{}) {
		t.Error("a missing wallet has an address")
	}
	if _, err := w.Create(passphrase); err != nil {
		t.Fatal(err)
	}
	if _, err := signer.SignHash([32]byte{}); err != nil {
		t.Errorf("the signer does not follow the wallet: %v", err)
	}
	w.Lock()
	_, err = signer.SignHash([32]byte{})
	wantCode(t, err, condition.WalletLocked)
	if signer.Address() != w.Address() || signer.Address() == (common.Address{}) {
		t.Error("a locked wallet does not know its address")
	}
}

// Whatever is created, locked and unlocked signs for the same address, with r‖s‖v as contracts want them.
func TestCreateLockUnlockSign(t *testing.T) {
	halfOrder := new(big.Int).Rsh(crypto.S256().Params().N, 1)
	base := t.TempDir()
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		n++
		dir := base + "/" + big.NewInt(int64(n)).String()
		secret := rapid.StringN(8, 200, wallet.MaxPassphrase).Filter(func(s string) bool { return len(s) >= wallet.MinPassphrase }).Draw(t, "passphrase")
		other := rapid.String().Filter(func(s string) bool { return s != secret }).Draw(t, "other")
		hash := [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hash"))
		opts := light()
		opts.Words = rapid.SampledFrom([]int{12, 24}).Draw(t, "words")
		w := wallet.Open(dir, opts)
		phrase, err := w.Create(secret)
		if err != nil {
			t.Fatal(err)
		}
		again := wallet.Open(dir, opts)
		if again.State() != wallet.Locked || again.Address() != w.Address() {
			t.Fatalf("read back: %s %s, want %s", again.State(), again.Address(), w.Address())
		}
		if err := again.Unlock(other); !condition.Is(err, condition.WrongPassphrase) {
			t.Fatalf("unlock with another passphrase: %v", err)
		}
		if err := again.Unlock(secret); err != nil {
			t.Fatal(err)
		}
		signature, err := again.Signer(wallet.Offer).SignHash(hash)
		if err != nil {
			t.Fatal(err)
		}
		if len(signature) != 65 || signature[64] != 27 && signature[64] != 28 {
			t.Fatalf("got %x, want 65 bytes ending in 27 or 28", signature)
		}
		if new(big.Int).SetBytes(signature[32:64]).Cmp(halfOrder) > 0 {
			t.Fatal("s is in the upper half")
		}
		if recovered(hash, signature) != w.Address() {
			t.Fatal("the signature recovers another address")
		}
		if revealed, err := again.RevealPhrase(secret); err != nil || revealed != phrase {
			t.Fatalf("the revealed phrase is another one, or %v", err)
		}
	})
}

// For the race detector, and that a key is never seen half zeroed: each signature is right or refused.
func TestConcurrentUse(t *testing.T) {
	w, _, _ := created(t)
	address := w.Address()
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			for j := range 50 {
				hash := [32]byte{byte(i), byte(j)}
				signature, err := w.Signer(wallet.Heartbeat).SignHash(hash)
				if err == nil && recovered(hash, signature) != address {
					t.Error("a signature recovers another address")
				}
				if err != nil && !condition.Is(err, condition.WalletLocked) {
					t.Error(err)
				}
			}
		})
	}
	wg.Go(func() {
		for range 50 {
			w.Lock()
			_, _, _, _ = w.State(), w.Address(), w.Counts(), w.BackedUp()
			if err := w.Unlock(passphrase); err != nil {
				t.Error(err)
			}
		}
	})
	wg.Wait()
}

func TestLogsHoldNoSecrets(t *testing.T) {
	var out bytes.Buffer
	opts := light()
	opts.Log = slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	w := wallet.Open(t.TempDir(), opts)
	// No word of this phrase is one that logs use themselves.
	const phrase = "myth like bonus scare over problem client lizard pioneer submit female collect"
	if err := w.Import(phrase, passphrase); err != nil {
		t.Fatal(err)
	}
	key := hex.EncodeToString(crypto.FromECDSA(w.HeldKey()))
	hash := [32]byte{0xab, 0xcd, 0xef}
	if _, err := w.Signer(wallet.Voucher).SignHash(hash); err != nil {
		t.Fatal(err)
	}
	w.Lock()
	_ = w.Unlock("a wrong passphrase")
	if _, err := w.RevealPhrase(passphrase); err != nil {
		t.Fatal(err)
	}
	_ = w.Import(phrase, passphrase)
	log := out.String()
	if !strings.Contains(log, "purpose=voucher") || !strings.Contains(log, "Wallet locked") {
		t.Errorf("the log misses what happened:\n%s", log)
	}
	spoken := strings.FieldsFunc(log, func(r rune) bool { return strings.ContainsRune(" =\"\n", r) })
	for _, secret := range append(strings.Fields(phrase), passphrase, "a wrong passphrase", key, "abcdef") {
		if slices.Contains(spoken, secret) || len(secret) > 8 && strings.Contains(log, secret) {
			t.Errorf("the log holds the secret %q:\n%s", secret, log)
		}
	}
}
