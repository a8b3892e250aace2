// Package keyfile reads what an operator's tools are started with: bounded files, and the key that signs. It knows
// keystores and environment variables; it knows no chain and no wallet of the agent.
package keyfile

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// maxKeyBytes bounds a keystore and a passphrase.
const maxKeyBytes = 64 << 10

// A Signer signs with one key that it holds in memory. It is a tx.Signer, safe for concurrent use.
type Signer struct{ key *ecdsa.PrivateKey }

// Address returns the key's account.
func (s Signer) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

// SignHash returns 65 bytes r || s || v with v in {0, 1}.
func (s Signer) SignHash(hash [32]byte) ([]byte, error) { return crypto.Sign(hash[:], s.key) }

// Open reads a key: from a keystore, whose passphrase is in passphraseFile or, where none is named, in the variable
// PREFIX_PASSPHRASE; and where no keystore is named, from 32 bytes of hex in the variable PREFIX_KEY.
func Open(path, passphraseFile, prefix string) (Signer, error) {
	if path == "" {
		text := strings.TrimPrefix(strings.TrimSpace(os.Getenv(prefix+"_KEY")), "0x")
		raw, err := hex.DecodeString(text)
		if err != nil || len(raw) != 32 {
			return Signer{}, fmt.Errorf("read key: neither a keystore nor 32 bytes of hex in %s_KEY", prefix)
		}
		key, err := crypto.ToECDSA(raw)
		if err != nil {
			return Signer{}, errors.New("read key: " + prefix + "_KEY is not a key") // the error might show it
		}
		return Signer{key}, nil
	}
	raw, err := Read(path, maxKeyBytes)
	if err != nil {
		return Signer{}, err
	}
	passphrase := os.Getenv(prefix + "_PASSPHRASE")
	if passphraseFile != "" {
		text, err := Read(passphraseFile, maxKeyBytes)
		if err != nil {
			return Signer{}, err
		}
		passphrase = strings.TrimRight(string(text), "\r\n")
	}
	key, err := keystore.DecryptKey(raw, passphrase)
	if err != nil {
		return Signer{}, fmt.Errorf("open keystore: %w", err)
	}
	return Signer{key.PrivateKey}, nil
}

// Read returns a file's contents, and an error when there are more bytes than most.
func Read(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, most+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if int64(len(raw)) > most {
		return nil, fmt.Errorf("read %s: longer than %d bytes", path, most)
	}
	return raw, nil
}
