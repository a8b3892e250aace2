package words

import (
	"errors"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"time"

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

// periodPart is a number and a unit.
var periodPart = regexp.MustCompile(`^(an?|[0-9][0-9,]*)\s*([a-z]+)[\s,]*`)

var periodUnits = map[string]time.Duration{
	"d": 24 * time.Hour, "day": 24 * time.Hour, "days": 24 * time.Hour, "h": time.Hour, "hour": time.Hour, "hours": time.Hour,
	"m": time.Minute, "min": time.Minute, "minute": time.Minute, "minutes": time.Minute, "s": time.Second, "sec": time.Second,
	"second": time.Second, "seconds": time.Second,
}

// maxPeriod is longer than anything that a contract waits for, and far from overflowing.
const maxPeriod = 100 * 365 * 24 * time.Hour

// Period reads a period such as "14 days", "36 hours" or "1 day 12 hours".
func Period(field, text string) (time.Duration, error) {
	rest := strings.ToLower(strings.TrimSpace(text))
	refuse := condition.FieldErrorf(field, condition.InvalidInput, "%q is not a period like 14 days, 36 hours or 90 seconds", Clip(text, 40))
	if rest == "" {
		return 0, refuse
	}
	var sum time.Duration
	for rest != "" {
		part := periodPart.FindStringSubmatch(rest)
		if part == nil || periodUnits[part[2]] == 0 {
			return 0, refuse
		}
		n := int64(1)
		if part[1] != "a" && part[1] != "an" {
			var err error
			if n, err = strconv.ParseInt(strings.ReplaceAll(part[1], ",", ""), 10, 64); err != nil {
				return 0, refuse
			}
		}
		unit := periodUnits[part[2]]
		if n > int64((maxPeriod-sum)/unit) {
			return 0, condition.FieldErrorf(field, condition.InvalidInput, "that is longer than a hundred years")
		}
		sum += time.Duration(n) * unit
		rest = rest[len(part[0]):]
	}
	return sum, nil
}
