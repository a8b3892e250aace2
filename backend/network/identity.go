package network

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/libp2p/go-libp2p/core/crypto"
)

// ErrIdentityDamaged is returned when an identity file exists but does not hold a whole, consistent key.
// The file is left as it is: overwriting it would give the machine another name for good.
var ErrIdentityDamaged = errors.New("the identity file is damaged")

// maxIdentityBytes is far more than a key needs; a larger file is not ours.
const maxIdentityBytes = 4 << 10

// LoadIdentity returns the Ed25519 key kept in the file, first creating key and file (readable by the owner only) when
// there is none. The file appears whole or not at all, and an existing one is never replaced.
// A file that holds no sound key gives [ErrIdentityDamaged].
func LoadIdentity(path string) (crypto.PrivKey, error) {
	key, err := readIdentity(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	if err := createIdentity(path); err != nil {
		return nil, fmt.Errorf("create identity %s: %w", path, err)
	}
	// Read back what is there: another process may have been first.
	return readIdentity(path)
}

func readIdentity(path string) (crypto.PrivKey, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open identity: %w", err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxIdentityBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read identity %s: %w", path, err)
	}
	key, err := parseIdentity(text)
	if err != nil {
		return nil, fmt.Errorf("read identity %s: %w: %w", path, ErrIdentityDamaged, err)
	}
	return key, nil
}

// parseIdentity reads the base64 text of a marshalled private key.
func parseIdentity(text []byte) (crypto.PrivKey, error) {
	if len(text) > maxIdentityBytes {
		return nil, errors.New("too large")
	}
	raw, err := base64.StdEncoding.Strict().DecodeString(string(bytes.TrimSpace(text)))
	if err != nil {
		return nil, errors.New("not base64") // the decoder's error could quote the key
	}
	key, err := crypto.UnmarshalPrivateKey(raw)
	if err != nil {
		return nil, errors.New("not a private key")
	}
	if key.Type() != crypto.Ed25519 {
		return nil, errors.New("not an Ed25519 key")
	}
	// The public half is stored beside the seed; that they fit is the only check that finds a flipped bit in the seed.
	pair, err := key.Raw()
	if err != nil || len(pair) != ed25519.PrivateKeySize {
		return nil, errors.New("wrong key length")
	}
	if !bytes.Equal(ed25519.NewKeyFromSeed(pair[:ed25519.SeedSize]), pair) {
		return nil, errors.New("public and private half do not fit")
	}
	return key, nil
}

func createIdentity(path string) (err error) {
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return fmt.Errorf("generate key: %w", err)
	}
	raw, err := crypto.MarshalPrivateKey(key)
	if err != nil {
		return fmt.Errorf("encode key: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".identity-*") // created 0600
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = tmp.WriteString(base64.StdEncoding.EncodeToString(raw) + "\n")
	if err == nil {
		err = tmp.Sync()
	}
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return err
	}
	// A link, unlike a rename, never replaces what another process has put there meanwhile.
	if err := os.Link(tmp.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}
