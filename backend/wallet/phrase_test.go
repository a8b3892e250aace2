package wallet_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/tyler-smith/go-bip39"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/wallet"
)

// The published vectors of BIP-39, English.
func TestPhraseVectors(t *testing.T) {
	data, err := os.ReadFile("testdata/bip39_english.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors []struct{ Entropy, Phrase, Seed string }
	if err := json.Unmarshal(data, &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors) != 24 {
		t.Fatalf("got %d vectors, want 24", len(vectors))
	}
	made := 0
	for _, v := range vectors {
		got, err := wallet.CheckPhrase("  " + strings.ToUpper(strings.ReplaceAll(v.Phrase, " ", " \n")))
		if err != nil || got != v.Phrase {
			t.Errorf("check %q: got %q, %v", v.Phrase, got, err)
		}
		if seed := bip39.NewSeed(v.Phrase, "TREZOR"); hex.EncodeToString(seed) != v.Seed {
			t.Errorf("seed of %q: got %x", v.Phrase, seed)
		}
		words := len(strings.Fields(v.Phrase))
		if words == 18 {
			continue // known when imported, never made
		}
		entropy, err := hex.DecodeString(v.Entropy)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := wallet.NewPhrase(bytes.NewReader(entropy), words); err != nil || got != v.Phrase {
			t.Errorf("phrase of %s: got %q, %v", v.Entropy, got, err)
		}
		made++
	}
	if made != 16 {
		t.Errorf("made %d phrases, want 16", made)
	}
}

// Addresses that other wallets show for well-known phrases at m/44'/60'/0'/0/0.
func TestKnownAddresses(t *testing.T) {
	for _, tt := range []struct{ name, phrase, want string }{
		{"hardhat", junkPhrase, junkAddress},
		{"ganache", "myth like bonus scare over problem client lizard pioneer submit female collect", "0x90F8bf6A479f320ead074411a4B0e7944Ea8c9C1"},
		{"zero entropy", strings.Repeat("abandon ", 11) + "about", "0x9858EfFD232B4033E47d90003D41EC34EcaEda94"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			key, err := wallet.DeriveKey(tt.phrase)
			if err != nil {
				t.Fatal(err)
			}
			if got := crypto.PubkeyToAddress(key.PublicKey).Hex(); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			w := wallet.Open(t.TempDir(), light())
			if err := w.Import(tt.phrase, passphrase); err != nil {
				t.Fatal(err)
			}
			if got := w.Address().Hex(); got != tt.want {
				t.Errorf("imported: got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestWrongPhrases(t *testing.T) {
	for _, tt := range []struct{ name, phrase, want string }{
		{"empty", "", "0 words"},
		{"eleven words", strings.TrimSuffix(junkPhrase, " junk"), "11 words"},
		{"thirteen words", junkPhrase + " junk", "13 words"},
		{"unknown first word", strings.Replace(junkPhrase, "test", "moonrig", 1), "word 1 "},
		{"unknown last word", strings.Replace(junkPhrase, "junk", "junkk", 1), "word 12 "},
		{"commas", strings.ReplaceAll(junkPhrase, " ", ", "), "word 1 "},
		{"checksum", strings.Repeat("test ", 11) + "test", "belong together"},
		{"swapped words", "junk " + strings.Repeat("test ", 10) + "test", "belong together"},
		{"not UTF-8", "\xff\xfe" + junkPhrase, "word 1 "},
		{"endless", strings.Repeat("test ", 100_000), "too long"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			w := wallet.Open(dir, light())
			err := w.Import(tt.phrase, passphrase)
			wantCode(t, err, condition.WrongPhrase)
			if !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %q, want it to contain %q", err, tt.want)
			}
			for _, secret := range []string{"junk", "moonrig", "test"} {
				if strings.Contains(err.Error(), secret) {
					t.Errorf("the error %q repeats a word of the phrase", err)
				}
			}
			wantState(t, w, wallet.Missing)
			if entries, _ := os.ReadDir(dir); len(entries) != 0 {
				t.Errorf("something was written: %v", entries)
			}
		})
	}
}

func TestWordsAndRandomness(t *testing.T) {
	for _, tt := range []struct {
		name  string
		words int
		want  int
		code  condition.Code
	}{
		{"default", 0, 12, ""},
		{"12", 12, 12, ""},
		{"24", 24, 24, ""},
		{"13", 13, 0, condition.InvalidInput},
	} {
		t.Run(tt.name, func(t *testing.T) {
			opts := light()
			opts.Words = tt.words
			phrase, err := wallet.Open(t.TempDir(), opts).Create(passphrase)
			if tt.code != "" {
				wantCode(t, err, tt.code)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := len(strings.Fields(phrase)); got != tt.want {
				t.Errorf("got %d words, want %d", got, tt.want)
			}
			if _, err := wallet.CheckPhrase(phrase); err != nil {
				t.Error(err)
			}
		})
	}
	t.Run("no randomness", func(t *testing.T) {
		broken := errors.New("no entropy")
		opts := light()
		opts.Rand = iotest.ErrReader(broken)
		w := wallet.Open(t.TempDir(), opts)
		if _, err := w.Create(passphrase); !errors.Is(err, broken) {
			t.Errorf("got %v, want %v", err, broken)
		}
		wantState(t, w, wallet.Missing)
	})
}

func TestBackupQuiz(t *testing.T) {
	w, dir, phrase := created(t)
	words := strings.Fields(phrase)
	if w.BackedUp() {
		t.Fatal("a new wallet is already backed up")
	}
	positions, err := w.Quiz()
	if err != nil {
		t.Fatal(err)
	}
	if len(positions) != 3 || !slices.IsSorted(positions) || positions[0] < 1 || positions[2] > 12 || len(slices.Compact(slices.Clone(positions))) != 3 {
		t.Fatalf("got positions %v, want three different ones of 1 to 12, ascending", positions)
	}
	answers := make([]string, 3)
	for i, p := range positions {
		answers[i] = " " + strings.ToUpper(words[p-1])
	}
	for i := range answers {
		wrong := slices.Clone(answers)
		wrong[i] = "moonrig"
		err := w.ConfirmBackup(wrong)
		wantCode(t, err, condition.WrongPhrase)
		if strings.Contains(err.Error(), words[positions[i]-1]) {
			t.Errorf("the error gives the answer away: %v", err)
		}
	}
	wantCode(t, w.ConfirmBackup(answers[:2]), condition.InvalidInput)
	if w.BackedUp() {
		t.Fatal("backed up after wrong answers")
	}
	if err := w.ConfirmBackup(answers); err != nil {
		t.Fatal(err)
	}
	if !w.BackedUp() || !wallet.Open(dir, light()).BackedUp() {
		t.Error("not backed up after right answers")
	}
	_, err = w.Quiz()
	wantCode(t, err, condition.Conflict)
	wantCode(t, w.ConfirmBackup(answers), condition.Conflict)
	if err := w.MarkBackedUp(); err != nil {
		t.Errorf("mark twice: %v", err)
	}
}

func TestQuizEndsWithLockAndComesBackWithThePhrase(t *testing.T) {
	w, _, phrase := created(t)
	w.Lock()
	_, err := w.Quiz()
	wantCode(t, err, condition.Conflict)
	if err := w.Unlock(passphrase); err != nil {
		t.Fatal(err)
	}
	_, err = w.Quiz()
	wantCode(t, err, condition.Conflict)
	_, err = w.RevealPhrase(passphrase + "!")
	wantCode(t, err, condition.WrongPassphrase)
	got, err := w.RevealPhrase(passphrase)
	if err != nil || got != phrase {
		t.Fatalf("got another phrase, or %v", err)
	}
	if _, err := w.Quiz(); err != nil {
		t.Error(err)
	}
}
