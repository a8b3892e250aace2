package wallet

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"

	"github.com/moonrig/moonrig/backend/condition"
)

const (
	keyFile      = "key.json"
	backupPrefix = "backed-up-"
	lockFile     = ".lock"

	// maxFile bounds what is read before it is parsed; a whole wallet has about 1.5 KB.
	maxFile = 64 << 10
	// maxCost bounds what a keystore file may make the key derivation cost, in scrypt's N·r·p; ours is 2^21. With
	// maxMemory it keeps a malicious file from taking the machine's memory or minutes of its time.
	maxCost   = 1 << 24
	maxMemory = 1 << 30
	// maxRounds bounds PBKDF2 in keystore files of other wallets.
	maxRounds = 10_000_000
)

// errNoFile is returned by readWallet when there is no key file.
var errNoFile = errors.New("no key file")

// origin says where the key came from. Imported keys exist somewhere else already.
type origin string

const (
	originCreated    origin = "created"
	originPhrase     origin = "phrase"
	originPrivateKey origin = "private-key"
	originKeystore   origin = "keystore"
	// originDerived is a further account of the recovery phrase.
	originDerived origin = "derived"
)

// maxAccounts bounds how many keys one file holds besides the first; with it a file stays below maxFile.
const maxAccounts = 40

// walletFile is a key file that was checked in all that can be checked without the passphrase.
type walletFile struct {
	address common.Address
	origin  origin
	words   int
	key     keystore.CryptoJSON
	phrase  *keystore.CryptoJSON // nil when there is no phrase
	raw     []byte               // as read, to notice that another process changed it
	more    []sealedAccount      // further accounts, in the order in which they were added
}

// sealedAccount is one key besides the first.
type sealedAccount struct {
	address common.Address
	origin  origin
	index   uint32 // of a derived key
	key     keystore.CryptoJSON
}

// fileJSON is key.json: secret storage v3 with one field of our own, which other wallets ignore.
type fileJSON struct {
	Address string       `json:"address"`
	Crypto  cryptoJSON   `json:"crypto"`
	ID      string       `json:"id"`
	Version int          `json:"version"`
	Moonrig *moonrigJSON `json:"x-moonrig,omitempty"`
}

type moonrigJSON struct {
	Version int         `json:"version"`
	Origin  origin      `json:"origin"`
	Words   int         `json:"words,omitempty"`
	Phrase  *cryptoJSON `json:"phrase,omitempty"`
	// Accounts are the keys besides the first; only version 2 has them.
	Accounts []accountJSON `json:"accounts,omitempty"`
	// Checksum is the SHA-256 of the file with an empty checksum. Without it a flipped bit in the ciphertext would look
	// like a wrong passphrase.
	Checksum string `json:"checksum"`
}

type accountJSON struct {
	Address string     `json:"address"`
	Origin  origin     `json:"origin"`
	Index   uint32     `json:"index,omitempty"`
	Crypto  cryptoJSON `json:"crypto"`
}

// cryptoJSON is keystore.CryptoJSON with typed parameters, because that package panics on parameters of another type.
type cryptoJSON struct {
	Cipher       string `json:"cipher"`
	CipherText   string `json:"ciphertext"`
	CipherParams struct {
		IV string `json:"iv"`
	} `json:"cipherparams"`
	KDF       string `json:"kdf"`
	KDFParams struct {
		N     int    `json:"n,omitempty"`
		R     int    `json:"r,omitempty"`
		P     int    `json:"p,omitempty"`
		C     int    `json:"c,omitempty"`
		PRF   string `json:"prf,omitempty"`
		DKLen int    `json:"dklen"`
		Salt  string `json:"salt"`
	} `json:"kdfparams"`
	MAC string `json:"mac"`
}

// readWallet reads and checks the key file. It returns errNoFile, WalletDamaged or Unavailable.
func readWallet(path string) (*walletFile, error) {
	data, err := readBounded(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errNoFile
	}
	if errors.Is(err, fs.ErrPermission) {
		return nil, condition.Errorf(condition.Unavailable, "the wallet file may not be read by this user: %w", err)
	}
	if err != nil {
		return nil, condition.Errorf(condition.WalletDamaged, "%w", err)
	}
	file, err := decodeWallet(data)
	if err != nil {
		return nil, condition.Errorf(condition.WalletDamaged, "%w", err)
	}
	file.raw = data
	return file, nil
}

func readBounded(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("look at the wallet file: %w", err)
	}
	if !info.Mode().IsRegular() { // opening a pipe would wait for ever
		return nil, errors.New("it is not a plain file")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open the wallet file: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read the wallet file: %w", err)
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("it is larger than %d bytes", maxFile)
	}
	return data, nil
}

// decodeWallet parses our own key file; nothing that differs from what was written passes.
func decodeWallet(data []byte) (*walletFile, error) {
	var parsed fileJSON
	if err := decodeJSON(data, &parsed); err != nil {
		return nil, err
	}
	own := parsed.Moonrig
	if own == nil || (own.Version != 1 && own.Version != 2) || (own.Version == 1) != (len(own.Accounts) == 0) {
		return nil, errors.New("it was not written by this program; import it instead")
	}
	want := own.Checksum
	got, err := checksum(parsed)
	if err != nil {
		return nil, err
	}
	if got != want {
		return nil, errors.New("the checksum does not match")
	}
	address, key, err := parsed.check()
	if err != nil {
		return nil, err
	}
	file := &walletFile{address: address, origin: own.Origin, words: own.Words, key: key}
	if own.Phrase != nil {
		phrase, err := own.Phrase.check()
		if err != nil {
			return nil, fmt.Errorf("recovery phrase: %w", err)
		}
		file.phrase = &phrase
	}
	file.more, err = checkAccounts(own.Accounts, address)
	return file, err
}

// checkAccounts checks the keys besides the first, whose address is given: no address comes twice.
func checkAccounts(parsed []accountJSON, first common.Address) ([]sealedAccount, error) {
	if len(parsed) > maxAccounts {
		return nil, fmt.Errorf("it has more than %d accounts", maxAccounts+1)
	}
	seen := map[common.Address]bool{first: true}
	var out []sealedAccount
	for _, a := range parsed {
		raw, err := hex.DecodeString(a.Address)
		if err != nil || len(raw) != common.AddressLength || seen[common.BytesToAddress(raw)] {
			return nil, errors.New("the address of one of its accounts is not valid")
		}
		key, err := a.Crypto.check()
		if err != nil {
			return nil, fmt.Errorf("account %s: %w", a.Address, err)
		}
		address := common.BytesToAddress(raw)
		seen[address] = true
		out = append(out, sealedAccount{address: address, origin: a.Origin, index: a.Index, key: key})
	}
	return out, nil
}

// decodeKeystore parses a v3 keystore file of any wallet. The address is the zero address when the file does not tell it.
func decodeKeystore(data []byte) (common.Address, keystore.CryptoJSON, error) {
	if len(data) > maxFile {
		return common.Address{}, keystore.CryptoJSON{}, fmt.Errorf("it is larger than %d bytes", maxFile)
	}
	var parsed fileJSON
	if err := decodeJSON(data, &parsed); err != nil {
		return common.Address{}, keystore.CryptoJSON{}, err
	}
	parsed.Address = strings.TrimPrefix(parsed.Address, "0x")
	if parsed.Address == "" { // the standard leaves it out for privacy
		parsed.Address = hex.EncodeToString(make([]byte, common.AddressLength))
	}
	return parsed.check()
}

func decodeJSON(data []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	if err := decoder.Decode(into); err != nil {
		// The decoder's own words may quote the file, so they are not passed on.
		return errors.New("it is not the JSON of a wallet")
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows after its end")
	}
	return nil
}

// encode returns the bytes of the key file.
func (f *walletFile) encode() ([]byte, error) {
	out := fileJSON{
		Address: hex.EncodeToString(f.address[:]),
		ID:      uuid.NewString(),
		Version: 3,
		Moonrig: &moonrigJSON{Version: 1, Origin: f.origin, Words: f.words},
	}
	if err := retype(f.key, &out.Crypto); err != nil {
		return nil, err
	}
	if f.phrase != nil {
		out.Moonrig.Phrase = new(cryptoJSON)
		if err := retype(*f.phrase, out.Moonrig.Phrase); err != nil {
			return nil, err
		}
	}
	for _, a := range f.more {
		sealed := accountJSON{Address: hex.EncodeToString(a.address[:]), Origin: a.origin, Index: a.index}
		if err := retype(a.key, &sealed.Crypto); err != nil {
			return nil, err
		}
		out.Moonrig.Version = 2
		out.Moonrig.Accounts = append(out.Moonrig.Accounts, sealed)
	}
	sum, err := checksum(out)
	if err != nil {
		return nil, err
	}
	out.Moonrig.Checksum = sum
	data, err := json.MarshalIndent(out, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode the wallet file: %w", err)
	}
	return append(data, '\n'), nil
}

func retype(from keystore.CryptoJSON, to *cryptoJSON) error {
	data, err := json.Marshal(from)
	if err != nil {
		return fmt.Errorf("encode secret storage: %w", err)
	}
	return json.Unmarshal(data, to)
}

func checksum(file fileJSON) (string, error) {
	own := *file.Moonrig
	own.Checksum = ""
	file.Moonrig = &own
	data, err := json.Marshal(file)
	if err != nil {
		return "", fmt.Errorf("encode the wallet file: %w", err)
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:]), nil
}

func (f *fileJSON) check() (common.Address, keystore.CryptoJSON, error) {
	if f.Version != 3 {
		return common.Address{}, keystore.CryptoJSON{}, errors.New("it is not secret storage of version 3")
	}
	address, err := hex.DecodeString(f.Address)
	if err != nil || len(address) != common.AddressLength {
		return common.Address{}, keystore.CryptoJSON{}, errors.New("its address is not valid")
	}
	key, err := f.Crypto.check()
	return common.BytesToAddress(address), key, err
}

// check bounds every value before it reaches the cryptography, which trusts them.
func (c *cryptoJSON) check() (keystore.CryptoJSON, error) {
	params := c.KDFParams
	if c.Cipher != "aes-128-ctr" {
		return keystore.CryptoJSON{}, errors.New("its cipher is not supported")
	}
	for _, field := range []struct {
		name, hex string
		min, max  int
	}{
		{"ciphertext", c.CipherText, 1, 1024},
		{"initialization vector", c.CipherParams.IV, 16, 16},
		{"authentication code", c.MAC, 32, 32},
		{"salt", params.Salt, 8, 64},
	} {
		raw, err := hex.DecodeString(field.hex)
		if err != nil || len(raw) < field.min || len(raw) > field.max {
			return keystore.CryptoJSON{}, fmt.Errorf("its %s is not valid", field.name)
		}
	}
	if params.DKLen != 32 {
		return keystore.CryptoJSON{}, errors.New("its derived key has an unusual length")
	}
	typed := map[string]any{"dklen": params.DKLen, "salt": params.Salt}
	switch c.KDF {
	case "scrypt":
		n, r, p := params.N, params.R, params.P
		if n < 2 || n&(n-1) != 0 || n > maxCost || r < 1 || r > 64 || p < 1 || p > 64 || n*r*p > maxCost || 128*n*r > maxMemory {
			return keystore.CryptoJSON{}, errors.New("its scrypt parameters are outside of what is allowed")
		}
		typed["n"], typed["r"], typed["p"] = n, r, p
	case "pbkdf2":
		if params.PRF != "hmac-sha256" || params.C < 1 || params.C > maxRounds {
			return keystore.CryptoJSON{}, errors.New("its PBKDF2 parameters are outside of what is allowed")
		}
		typed["c"], typed["prf"] = params.C, params.PRF
	default:
		return keystore.CryptoJSON{}, errors.New("its key derivation is not supported")
	}
	out := keystore.CryptoJSON{Cipher: c.Cipher, CipherText: c.CipherText, KDF: c.KDF, KDFParams: typed, MAC: c.MAC}
	out.CipherParams.IV = c.CipherParams.IV
	return out, nil
}
