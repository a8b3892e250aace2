package wallet

import "crypto/ecdsa"

// OnStep calls f between the steps of writing a file.
func (w *Wallet) OnStep(f func(step string)) { w.crash = f }

// HeldKey returns the key in memory, not a copy.
func (w *Wallet) HeldKey() *ecdsa.PrivateKey {
	w.mu.RLock()
	defer w.mu.RUnlock()
	return w.key
}

// Decoded is what a key file says.
type Decoded = walletFile

var (
	NewPhrase      = newPhrase
	DecodeWallet   = decodeWallet
	DecodeKeystore = decodeKeystore
	DeriveKey      = deriveKey
	DecodeLabels   = decodeLabels
)

// Encode is the inverse of DecodeWallet.
func Encode(f *Decoded) ([]byte, error) { return f.encode() }

// KDFParams returns what the encryption of a key file's key and phrase costs.
func KDFParams(data []byte) (key, phrase map[string]any, err error) {
	f, err := decodeWallet(data)
	if err != nil {
		return nil, nil, err
	}
	return f.key.KDFParams, f.phrase.KDFParams, nil
}

// Cost returns the scrypt parameters in effect.
func Cost(w *Wallet) (n, p int) { return w.opts.ScryptN, w.opts.ScryptP }
