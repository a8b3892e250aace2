package money

import (
	"database/sql/driver"
	"fmt"
	"math/big"
)

// Amount is a non-negative token amount in the token's smallest unit. It is immutable; its zero value is zero. In JSON
// and in SQLite it is a decimal string, since neither keeps large integers exactly.
type Amount struct{ n *big.Int }

// maxBits bounds every amount to what a uint256 can hold.
const maxBits = 256

// Units returns an amount of n smallest units.
func Units(n uint64) Amount { return Amount{new(big.Int).SetUint64(n)} }

// FromBig copies n. A nil, negative or over 256 bits n gives an error.
func FromBig(n *big.Int) (Amount, error) {
	if n == nil || n.Sign() < 0 || n.BitLen() > maxBits {
		return Amount{}, fmt.Errorf("%w: out of range", ErrSyntax)
	}
	return Amount{new(big.Int).Set(n)}, nil
}

// MustBig is FromBig for numbers known to be in range, such as those a contract returned; it panics otherwise.
func MustBig(n *big.Int) Amount {
	a, err := FromBig(n)
	if err != nil {
		panic(err) // developer error
	}
	return a
}

// ParseUnits reads a decimal integer in smallest units.
func ParseUnits(s string) (Amount, error) {
	n, err := parseFixed(s, 0)
	if err != nil {
		return Amount{}, err
	}
	return FromBig(n)
}

// ParseToken reads a decimal number of whole tokens ("12.5") for a token of the given decimals.
func ParseToken(s string, decimals uint8) (Amount, error) {
	n, err := parseFixed(s, int(decimals))
	if err != nil {
		return Amount{}, err
	}
	return FromBig(n)
}

// Big returns a copy as *big.Int, never nil.
func (a Amount) Big() *big.Int {
	if a.n == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(a.n)
}

// BitLen returns how many bits the amount takes.
func (a Amount) BitLen() int { return a.ref().BitLen() }

// Word returns the amount as the contracts' uint256, big-endian.
func (a Amount) Word() (word [32]byte) {
	a.ref().FillBytes(word[:])
	return word
}

// String prints the smallest units in decimal.
func (a Amount) String() string { return a.ref().String() }

// Token prints whole tokens for the given decimals, such as "1,012.50".
func (a Amount) Token(decimals uint8) string { return group(a.Plain(decimals)) }

// Plain is Token without commas, for other programs to read.
func (a Amount) Plain(decimals uint8) string { return formatFixed(a.ref(), int(decimals)) }

// Cmp compares like big.Int.Cmp.
func (a Amount) Cmp(b Amount) int { return a.ref().Cmp(b.ref()) }

// IsZero reports whether the amount is zero.
func (a Amount) IsZero() bool { return a.ref().Sign() == 0 }

// Add returns a+b.
func (a Amount) Add(b Amount) Amount { return Amount{new(big.Int).Add(a.ref(), b.ref())} }

// Sub returns a-b, and false with zero when b is the larger.
func (a Amount) Sub(b Amount) (Amount, bool) {
	if a.Cmp(b) < 0 {
		return Amount{}, false
	}
	return Amount{new(big.Int).Sub(a.ref(), b.ref())}, true
}

// Minus returns a-b, or zero when b is the larger.
func (a Amount) Minus(b Amount) Amount {
	d, _ := a.Sub(b)
	return d
}

// Min returns the smaller.
func (a Amount) Min(b Amount) Amount {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

// Max returns the larger.
func (a Amount) Max(b Amount) Amount {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// MarshalText implements encoding.TextMarshaler, and so JSON.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler, and so JSON.
func (a *Amount) UnmarshalText(b []byte) error {
	v, err := ParseUnits(string(b))
	if err != nil {
		return err
	}
	*a = v
	return nil
}

// Value implements driver.Valuer.
func (a Amount) Value() (driver.Value, error) { return a.String(), nil }

// Scan implements sql.Scanner.
func (a *Amount) Scan(src any) error {
	switch v := src.(type) {
	case string:
		return a.UnmarshalText([]byte(v))
	case []byte:
		return a.UnmarshalText(v)
	}
	return fmt.Errorf("%w: cannot scan %T", ErrSyntax, src)
}

var zero = new(big.Int)

func (a Amount) ref() *big.Int {
	if a.n == nil {
		return zero
	}
	return a.n
}

var _ driver.Valuer = Amount{}
