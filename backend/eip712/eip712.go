// Package eip712 hashes the fixed structs Moonrig signs, by hand and without reflection, and recovers their signers
// (EIP-712, https://eips.ethereum.org/EIPS/eip-712). It is pure: keys live in the wallet, structs in their own packages.
package eip712

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"
	"sync/atomic"

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

var (
	domainType  = TypeHash("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")
	nameHash    = TypeHash(domainName)
	versionHash = TypeHash(domainVersion)
)

// separated is a domain with its separator.
type separated struct {
	domain    Domain
	separator [32]byte
}

// newest remembers the separator that was asked for last. It depends on nothing but the domain, which is compared, so that it
// can be wrong for nobody; and an agent works on one network, so that one is enough.
var newest atomic.Pointer[separated]

// TypeHash returns the hash of a struct's type string.
func TypeHash(s string) [32]byte { return crypto.Keccak256Hash([]byte(s)) }

// Separator returns the domain separator.
func (d Domain) Separator() [32]byte {
	if s := newest.Load(); s != nil && s.domain == d {
		return s.separator
	}
	s := &separated{d, NewEncoder(domainType).Bytes32(nameHash).Bytes32(versionHash).Uint64(d.ChainID).Address(d.Contract).Hash()}
	newest.Store(s)
	return s.separator
}

// Digest returns what is signed for a struct of the given hash.
func (d Domain) Digest(structHash [32]byte) [32]byte {
	sep := d.Separator()
	buf := make([]byte, 0, 2+32+32)
	buf = append(append(append(buf, 0x19, 0x01), sep[:]...), structHash[:]...)
	return crypto.Keccak256Hash(buf)
}

// Encoder builds the encoding of one struct, a word a field, in the order of its type string.
type Encoder struct{ buf []byte }

// NewEncoder starts a struct of the given type hash.
func NewEncoder(typeHash [32]byte) *Encoder {
	return &Encoder{buf: append(make([]byte, 0, 18*32), typeHash[:]...)}
}

// Address appends an address.
func (e *Encoder) Address(a common.Address) *Encoder {
	var word [32]byte
	copy(word[12:], a[:])
	return e.Bytes32(word)
}

// Uint64 appends any unsigned integer type of up to 64 bits.
func (e *Encoder) Uint64(v uint64) *Encoder {
	var word [32]byte
	binary.BigEndian.PutUint64(word[24:], v)
	return e.Bytes32(word)
}

// Big appends a non-negative integer of up to 256 bits; anything else is a developer error and panics.
func (e *Encoder) Big(v *big.Int) *Encoder {
	if v.Sign() < 0 {
		panic("negative integer in a signed struct") // developer error
	}
	var word [32]byte
	v.FillBytes(word[:])
	return e.Bytes32(word)
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

// The curve's order and half of it, which bound r and s.
var (
	order     = [32]byte(crypto.S256().Params().N.FillBytes(make([]byte, 32)))
	halfOrder = [32]byte(new(big.Int).Rsh(crypto.S256().Params().N, 1).FillBytes(make([]byte, 32)))
)

// Recover returns who signed the digest. It refuses a signature of the wrong length, with a high s (the malleable
// twin), or with a recovery id other than 27 or 28: whatever the contract would refuse is refused here.
func Recover(digest [32]byte, sig []byte) (common.Address, error) {
	if len(sig) != SignatureLength || (sig[64] != 27 && sig[64] != 28) {
		return common.Address{}, ErrSignature
	}
	var zero [32]byte
	r, s := sig[:32], sig[32:64]
	if bytes.Equal(r, zero[:]) || bytes.Equal(s, zero[:]) || bytes.Compare(r, order[:]) >= 0 || bytes.Compare(s, halfOrder[:]) > 0 {
		return common.Address{}, ErrSignature
	}
	plain := [SignatureLength]byte(sig)
	plain[64] -= 27
	// The uncompressed key, whose hash is the address, is what the library gives; as a point of the curve it is not needed.
	pub, err := crypto.Ecrecover(digest[:], plain[:])
	if err != nil {
		return common.Address{}, ErrSignature
	}
	return common.Address(crypto.Keccak256(pub[1:])[12:]), nil
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
