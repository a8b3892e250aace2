package words

import (
	"errors"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

// Address reads an address of the input; what it refuses it refuses in the given field. One in mixed case carries a checksum,
// which must be right.
func Address(field, text string) (common.Address, error) {
	text = strings.TrimSpace(text)
	if !common.IsHexAddress(text) || !strings.HasPrefix(text, "0x") {
		return common.Address{}, condition.FieldErrorf(field, condition.InvalidInput, "%q is not an address: 0x and 40 hexadecimal digits", Clip(text, 64))
	}
	address := common.HexToAddress(text)
	if address == (common.Address{}) {
		return address, condition.FieldErrorf(field, condition.InvalidInput, "the address is all zeros: nobody has its key")
	}
	if lower := strings.ToLower(text); text != lower && text[2:] != strings.ToUpper(text[2:]) && text != address.Hex() {
		return address, condition.FieldErrorf(field, condition.InvalidInput, "the address has a typing error: its capital letters do not match")
	}
	return address, nil
}

// Amount reads an amount as a person types it. It refuses in the field "amount", as the following do.
func Amount(text string, decimals uint8) (money.Amount, error) {
	n, err := money.ParseInput(text, decimals)
	if err != nil {
		return n, condition.FieldErrorf("amount", condition.InvalidInput, "%w", err)
	}
	return n, nil
}

// Positive refuses nothing.
func Positive(amount money.Amount) error {
	if amount.IsZero() {
		return condition.FieldErrorf("amount", condition.InvalidInput, "the amount is zero")
	}
	return nil
}

// MoonAmount reads an amount of MOON as a person types it, up to most; "max" is most.
func MoonAmount(text string, most *big.Int) (*big.Int, error) {
	if text == "max" {
		if most.Sign() == 0 {
			return nil, condition.FieldErrorf("amount", condition.InsufficientBalance, "there is nothing")
		}
		return most, nil
	}
	n, err := Amount(text, chain.MoonDecimals)
	if err != nil {
		return nil, err
	}
	if err := Positive(n); err != nil {
		return nil, err
	}
	if n.Big().Cmp(most) > 0 {
		return nil, condition.FieldErrorf("amount", condition.InsufficientBalance, "there are %s", Moon(most))
	}
	return n.Big(), nil
}

// InField says which part of the input an error is about.
func InField(field string, err error) error {
	var why *condition.Error
	if errors.As(err, &why) {
		copied := *why
		copied.Field = field
		return &copied
	}
	return err
}
