package wallet

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"

	"github.com/btcsuite/btcd/btcutil/hdkeychain"
	"github.com/btcsuite/btcd/chaincfg"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/tyler-smith/go-bip39"

	"github.com/moonrig/moonrig/backend/condition"
)

// path is BIP-44's Ethereum account of the given index, m/44'/60'/0'/0/index, as every other wallet counts the accounts of a
// phrase; index 0 is what they show first.
func path(index uint32) [5]uint32 {
	return [...]uint32{hdkeychain.HardenedKeyStart + 44, hdkeychain.HardenedKeyStart + 60, hdkeychain.HardenedKeyStart, 0, index}
}

// maxPhrase bounds a phrase before it is looked at; 24 words of 8 letters have 215 bytes.
const maxPhrase = 1024

// CheckPhrase returns the phrase with single spaces and small letters, or WrongPhrase saying which word, counted from 1, is
// not one of the list, or that the words do not belong together. The words themselves are never part of the error.
func CheckPhrase(phrase string) (string, error) {
	if len(phrase) > maxPhrase {
		return "", condition.FieldErrorf("phrase", condition.WrongPhrase, "it is far too long")
	}
	words := strings.Fields(strings.ToLower(phrase))
	for i, word := range words {
		if _, known := bip39.GetWordIndex(word); !known {
			return "", condition.FieldErrorf("phrase", condition.WrongPhrase, "word %d is not a word of the list", i+1)
		}
	}
	if n := len(words); n%3 != 0 || n < 12 || n > 24 {
		return "", condition.FieldErrorf("phrase", condition.WrongPhrase, "it has %d words; most phrases have 12 or 24", n)
	}
	clean := strings.Join(words, " ")
	if _, err := bip39.EntropyFromMnemonic(clean); err != nil {
		return "", condition.FieldErrorf("phrase", condition.WrongPhrase, "each word is known but they do not belong together, so one is wrong or out of place")
	}
	return clean, nil
}

// newPhrase makes a phrase of 12 or 24 words.
func newPhrase(random io.Reader, words int) (string, error) {
	if words != 12 && words != 24 {
		return "", condition.Errorf(condition.InvalidInput, "a phrase has 12 or 24 words, not %d", words)
	}
	entropy := make([]byte, words/3*4)
	defer clear(entropy)
	if _, err := io.ReadFull(random, entropy); err != nil {
		return "", fmt.Errorf("read randomness: %w", err)
	}
	return bip39.NewMnemonic(entropy)
}

// deriveKey returns the first key of a valid phrase.
func deriveKey(phrase string) (*ecdsa.PrivateKey, error) { return deriveKeyAt(phrase, 0) }

// deriveKeyAt returns the key of a valid phrase at path(index).
func deriveKeyAt(phrase string, at uint32) (*ecdsa.PrivateKey, error) {
	seed := bip39.NewSeed(phrase, "")
	defer clear(seed)
	node, err := hdkeychain.NewMaster(seed, &chaincfg.MainNetParams)
	if err != nil {
		return nil, fmt.Errorf("derive the master key: %w", err)
	}
	for _, index := range path(at) {
		child, err := node.Derive(index)
		node.Zero()
		if err != nil {
			return nil, fmt.Errorf("derive the account key: %w", err)
		}
		node = child
	}
	defer node.Zero()
	private, err := node.ECPrivKey()
	if err != nil {
		return nil, fmt.Errorf("derive the account key: %w", err)
	}
	defer private.Zero()
	raw := private.Serialize()
	defer clear(raw)
	return crypto.ToECDSA(raw)
}

// quiz asks for some words of a phrase that was just shown. It holds those words only: too few to help a thief.
type quiz struct {
	positions []int // counted from 1, ascending
	words     []string
}

const quizWords = 3

func newQuiz(random io.Reader, phrase string) (*quiz, error) {
	words := strings.Fields(phrase)
	q := new(quiz)
	for len(q.positions) < quizWords {
		position, err := randomBelow(random, len(words))
		if err != nil {
			return nil, fmt.Errorf("choose the words to ask for: %w", err)
		}
		if !slices.Contains(q.positions, position+1) {
			q.positions = append(q.positions, position+1)
		}
	}
	slices.Sort(q.positions)
	for _, position := range q.positions {
		q.words = append(q.words, strings.Clone(words[position-1])) // a substring would keep the whole phrase alive
	}
	return q, nil
}

func randomBelow(random io.Reader, n int) (int, error) {
	// 64 bits for at most 24 words: the bias is beyond notice, and the questions are no secret.
	var raw [8]byte
	if _, err := io.ReadFull(random, raw[:]); err != nil {
		return 0, err
	}
	return int(new(big.Int).Mod(new(big.Int).SetBytes(raw[:]), big.NewInt(int64(n))).Int64()), nil
}

// Quiz returns the positions, counted from 1, of the words that ConfirmBackup asks for. They stay the same until the wallet
// is locked. Conflict when no phrase was shown since the wallet was unlocked.
func (w *Wallet) Quiz() ([]int, error) {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.quiz == nil {
		return nil, condition.Errorf(condition.Conflict, "show the recovery phrase first")
	}
	return slices.Clone(w.quiz.positions), nil
}

// ConfirmBackup checks the words at the positions of Quiz, in that order, and marks the wallet as backed up when all are
// right. WrongPhrase names the first position that is wrong; Conflict as in Quiz.
func (w *Wallet) ConfirmBackup(words []string) error {
	w.mu.RLock()
	q := w.quiz
	w.mu.RUnlock()
	if q == nil {
		return condition.Errorf(condition.Conflict, "show the recovery phrase first")
	}
	if len(words) != len(q.words) {
		return condition.Errorf(condition.InvalidInput, "%d words are asked for, %d were given", len(q.words), len(words))
	}
	for i, word := range words {
		if !strings.EqualFold(strings.TrimSpace(word), q.words[i]) {
			return condition.Errorf(condition.WrongPhrase, "word %d is another one", q.positions[i])
		}
	}
	if err := w.MarkBackedUp(); err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.quiz = nil
	return nil
}

// RevealPhrase returns the recovery phrase. It takes about a second and starts a new quiz when the wallet is unlocked.
// Errors: WalletMissing, WalletDamaged, WrongPassphrase, and NotFound when the wallet was imported without a phrase.
func (w *Wallet) RevealPhrase(passphrase string) (string, error) {
	file, err := w.current()
	if err != nil {
		return "", err
	}
	phrase, err := w.openPhrase(file, passphrase)
	if err != nil {
		return "", err
	}
	q, err := newQuiz(w.opts.Rand, phrase)
	if err != nil {
		return "", condition.Errorf(condition.Internal, "%w", err)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.key != nil {
		w.quiz = q
	}
	w.log.Info("Recovery phrase revealed", "address", file.address)
	return phrase, nil
}

// errNoKey is returned for private keys that are not 32 bytes of hex inside the curve's order.
var errNoKey = errors.New("a private key is 64 hexadecimal digits")

func parsePrivateKey(text string) (*ecdsa.PrivateKey, error) {
	text = strings.TrimPrefix(strings.TrimSpace(text), "0x")
	key, err := crypto.HexToECDSA(text)
	if err != nil {
		return nil, errNoKey
	}
	return key, nil
}
