// Package eip712 hashes the fixed structs Moonrig signs, by hand and without reflection, and recovers their signers
// (EIP-712, https://eips.ethereum.org/EIPS/eip-712). It is pure: keys live in the wallet, structs in their own packages.
package eip712

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Domain binds every signature to one escrow contract on one chain.
type Domain struct {
	ChainID  uint64
	Contract common.Address
}

// The name and version in the escrow contract's constructor.
const (
	domainName    = "Moonrig LeaseEscrow"
	domainVersion = "1"
)

// SignatureLength is the length of r ‖ s ‖ v.
const SignatureLength = 65

// ErrSignature is returned for a signature that is malformed, malleable or made by somebody else.
var ErrSignature = errors.New("signature is not valid")

var domainType = TypeHash("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")

// TypeHash returns the hash of a struct's type string.
func TypeHash(s string) [32]byte { return crypto.Keccak256Hash([]byte(s)) }

// Separator returns the domain separator.
func (d Domain) Separator() [32]byte {
	return NewEncoder(domainType).String(domainName).String(domainVersion).Uint64(d.ChainID).Address(d.Contract).Hash()
}

// Digest returns what is signed for a struct of the given hash.
func (d Domain) Digest(structHash [32]byte) [32]byte {
	sep := d.Separator()
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, sep[:], structHash[:])
}

// Encoder builds the encoding of one struct, a word a field, in the order of its type string.
type Encoder struct{ buf []byte }

// NewEncoder starts a struct of the given type hash.
func NewEncoder(typeHash [32]byte) *Encoder {
	return &Encoder{buf: append(make([]byte, 0, 18*32), typeHash[:]...)}
}

// Address appends an address.
func (e *Encoder) Address(a common.Address) *Encoder {
	e.buf = append(append(e.buf, make([]byte, 12)...), a[:]...)
	return e
}

// Uint64 appends any unsigned integer type of up to 64 bits.
func (e *Encoder) Uint64(v uint64) *Encoder { return e.Big(new(big.Int).SetUint64(v)) }

// Big appends a non-negative integer of up to 256 bits; anything else is a developer error and panics.
func (e *Encoder) Big(v *big.Int) *Encoder {
	if v.Sign() < 0 {
		panic("negative integer in a signed struct") // developer error
	}
	var word [32]byte
	v.FillBytes(word[:])
	e.buf = append(e.buf, word[:]...)
	return e
}

// Bytes32 appends a fixed word.
func (e *Encoder) Bytes32(v [32]byte) *Encoder {
	e.buf = append(e.buf, v[:]...)
	return e
}

// String appends the hash of a string.
func (e *Encoder) String(s string) *Encoder {
	h := crypto.Keccak256Hash([]byte(s))
	return e.Bytes32(h)
}

// Bool appends a boolean.
func (e *Encoder) Bool(v bool) *Encoder {
	if v {
		return e.Uint64(1)
	}
	return e.Uint64(0)
}

// Hash returns the struct's hash.
func (e *Encoder) Hash() [32]byte { return crypto.Keccak256Hash(e.buf) }

// Recover returns who signed the digest. It refuses a signature of the wrong length, with a high s (the malleable
// twin), or with a recovery id other than 27 or 28: whatever the contract would refuse is refused here.
func Recover(digest [32]byte, sig []byte) (common.Address, error) {
	if len(sig) != SignatureLength {
		return common.Address{}, ErrSignature
	}
	if sig[64] != 27 && sig[64] != 28 {
		return common.Address{}, ErrSignature
	}
	v := sig[64] - 27
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(v, r, s, true) {
		return common.Address{}, ErrSignature
	}
	plain := append(append(make([]byte, 0, SignatureLength), sig[:64]...), v)
	pub, err := crypto.SigToPub(digest[:], plain)
	if err != nil {
		return common.Address{}, ErrSignature
	}
	return crypto.PubkeyToAddress(*pub), nil
}

// Verify reports with ErrSignature when sig is not signer's over digest.
func Verify(signer common.Address, digest [32]byte, sig []byte) error {
	got, err := Recover(digest, sig)
	if err != nil {
		return err
	}
	if got != signer || signer == (common.Address{}) {
		return ErrSignature
	}
	return nil
}
