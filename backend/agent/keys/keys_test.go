package keys_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/agent/keys"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

// ring is keys of a new wallet, a keychain in memory, and a clock that stands.
type ring struct {
	*keys.Keys
	now     time.Time
	secrets map[string]string
	on      string
}

func newRing(t *testing.T, passphrase string) *ring {
	t.Helper()
	r := &ring{now: time.Unix(1_800_000_000, 0), secrets: map[string]string{}}
	w := wallet.Open(t.TempDir(), wallet.Options{ScryptN: 2, ScryptP: 1, Log: slog.New(slog.DiscardHandler)})
	r.Keys = keys.New(keys.Config{Wallet: w, Keychain: keychain{r}, Wishes: wishes{r}, Needed: func() bool { return false }, Changed: func() {},
		OtherAccount: func() {}, Now: func() time.Time { return r.now }, Log: slog.New(slog.DiscardHandler)})
	if _, err := r.CreateWallet(t.Context(), passphrase); err != nil {
		t.Fatal(err)
	}
	return r
}

type keychain struct{ r *ring }

func (k keychain) Get(name string) (string, error) {
	if secret, ok := k.r.secrets[name]; ok {
		return secret, nil
	}
	return "", condition.Errorf(condition.NotFound, "%s", name)
}

func (k keychain) Set(name, secret string) error {
	k.r.secrets[name] = secret
	return nil
}

func (k keychain) Delete(name string) error {
	delete(k.r.secrets, name)
	return nil
}

type wishes struct{ r *ring }

func (w wishes) Keychain() string { return w.r.on }

func (w wishes) SetKeychain(_ context.Context, name string) error {
	w.r.on = name
	return nil
}

func (w wishes) AutoLockMinutes(context.Context) (int, error) { return 0, nil }

const right = "correct horse battery"

// Whoever guesses is slowed down, and so is the right passphrase then; a minute later it is taken.
func TestGuessing(t *testing.T) {
	r := newRing(t, right)
	guesses := 0
	for ; guesses < 100; guesses++ {
		if err := r.Verify("wrong passphrase"); condition.Is(err, condition.RateLimited) {
			break
		} else if !condition.Is(err, condition.WrongPassphrase) {
			t.Fatalf("a wrong passphrase gives %v", err)
		}
	}
	if guesses == 0 || guesses > 20 {
		t.Fatalf("%d guesses were possible at once", guesses)
	}
	if err := r.Verify(right); !condition.Is(err, condition.RateLimited) {
		t.Errorf("meanwhile the right one gives %v", err)
	}
	r.now = r.now.Add(time.Minute)
	if err := r.Verify(right); err != nil {
		t.Errorf("a minute later the right one gives %v", err)
	}
}

// The phrase is shown a few times, however right the passphrase is.
func TestRevealing(t *testing.T) {
	r := newRing(t, right)
	shown := 0
	for ; shown < 100; shown++ {
		if _, err := r.WalletPhrase(t.Context(), right); condition.Is(err, condition.RateLimited) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if shown == 0 || shown > 10 {
		t.Errorf("the phrase was shown %d times", shown)
	}
}

// The keychain opens the wallet, also after the passphrase was changed, until it is told to forget.
func TestKeychainUnlocks(t *testing.T) {
	r, ctx := newRing(t, right), t.Context()
	unlocked := func() bool {
		if _, err := r.LockWallet(ctx); err != nil {
			t.Fatal(err)
		}
		r.UnlockFromKeychain()
		return r.WalletStatus().State == "unlocked"
	}
	if unlocked() {
		t.Error("it was unlocked although nobody asked for it")
	}
	if _, err := r.UnlockWallet(ctx, right); err != nil {
		t.Fatal(err)
	}
	if k, err := r.SetKeychain(ctx, schema.KeychainRequest{Enabled: true, Passphrase: right}); err != nil || k.State != "on" {
		t.Fatalf("the keychain is %q: %v", k.State, err)
	}
	if !unlocked() {
		t.Error("it was not unlocked")
	}
	if _, err := r.ChangePassphrase(ctx, schema.PassphraseChange{Old: right, New: "another long passphrase"}); err != nil {
		t.Fatal(err)
	}
	if !unlocked() {
		t.Error("it was not unlocked with the new passphrase")
	}
	if _, err := r.SetKeychain(ctx, schema.KeychainRequest{}); err != nil || len(r.secrets) != 0 {
		t.Fatalf("%d secrets are left: %v", len(r.secrets), err)
	}
	if unlocked() {
		t.Error("it was unlocked although that was switched off")
	}
}
