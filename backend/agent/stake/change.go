package stake

import (
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/chain"
)

// readChange reads a change as a person typed it.
func readChange(r schema.ProposedChange) (chain.Change, error) {
	for p, known := range rules {
		if ruleID(p) != r.Rule {
			continue
		}
		if len(r.Values) != len(known.fields) {
			return chain.Change{}, condition.FieldErrorf("values", condition.InvalidInput, "%d values were given, and there are %d", len(r.Values), len(known.fields))
		}
		method, err := p.Method()
		if err != nil {
			return chain.Change{}, err
		}
		next := 0
		args := make([]any, 0, len(method.Inputs))
		for _, input := range method.Inputs {
			arg, err := readArgument(input.Type, known.fields, r.Values, &next)
			if err != nil {
				return chain.Change{}, err
			}
			args = append(args, arg.Interface())
		}
		return chain.Change{Parameter: p, Args: args}, nil
	}
	return chain.Change{}, condition.FieldErrorf("rule", condition.InvalidInput, "%q is no rule that a vote can change", words.Clip(r.Rule, 80))
}

// readArgument reads the next values as an argument of a setter, which may be a struct of several.
func readArgument(t abi.Type, fields []field, values []string, next *int) (reflect.Value, error) {
	out := reflect.New(t.GetType()).Elem()
	if t.T == abi.TupleTy {
		for i, elem := range t.TupleElems {
			part, err := readArgument(*elem, fields, values, next)
			if err != nil {
				return out, err
			}
			out.Field(i).Set(part)
		}
		return out, nil
	}
	i := *next
	*next++
	name := fmt.Sprintf("values[%d]", i)
	text := strings.TrimSpace(values[i])
	switch fields[i].unit {
	case unitAddress:
		if strings.EqualFold(text, "nobody") {
			return out, nil
		}
		address, err := words.Address(name, text)
		if err != nil {
			return out, err
		}
		out.Set(reflect.ValueOf(address))
		return out, nil
	case unitSwitch:
		switch strings.ToLower(text) {
		case "yes":
			out.SetBool(true)
		case "no":
		default:
			return out, condition.FieldErrorf(name, condition.InvalidInput, "it is yes or no")
		}
		return out, nil
	}
	number, err := readNumber(name, text, fields[i].unit)
	if err != nil {
		return out, err
	}
	if number.BitLen() > t.Size {
		return out, condition.FieldErrorf(name, condition.InvalidInput, "it is too large")
	}
	if out.CanUint() {
		out.SetUint(number.Uint64())
	} else {
		out.Set(reflect.ValueOf(number))
	}
	return out, nil
}

func readNumber(name, text string, u unit) (*big.Int, error) {
	if u == unitSeconds {
		d, err := words.Period(name, text)
		return big.NewInt(seconds(d)), err
	}
	decimals := map[unit]uint8{unitBasisPoints: 2, unitMoon: chain.MoonDecimals}[u] // none of a smallest unit
	text = strings.TrimSpace(strings.TrimSuffix(text, "%"))
	n, err := money.ParseInput(text, decimals)
	if err != nil {
		return nil, condition.FieldErrorf(name, condition.InvalidInput, "%w", err)
	}
	return n.Big(), nil
}

// refusedChange says in the field what a contract has against a change; other errors it leaves as they are.
func refusedChange(err error, change chain.Change) error {
	var refused *chain.RevertError
	if !errors.As(err, &refused) {
		return err
	}
	name := "values[0]"
	fields := rules[change.Parameter].fields
	// The last three arguments of every such error: the value, the least and the most.
	if parts := strings.Split(refused.Args, ", "); strings.HasSuffix(refused.Name, "_OutOfBounds") && len(parts) >= 3 {
		value, low, high := parts[len(parts)-3], parts[len(parts)-2], parts[len(parts)-1]
		for i, arg := range flat(change.Args) {
			n, ok := asNumber(arg)
			if !ok || n.String() != value {
				continue
			}
			from, ok1 := new(big.Int).SetString(low, 10)
			to, ok2 := new(big.Int).SetString(high, 10)
			if ok1 && ok2 {
				u := fields[i].unit
				return condition.FieldErrorf(fmt.Sprintf("values[%d]", i), condition.InvalidInput, "it must be from %s to %s",
					valueWords(from, u, chain.Network{}), valueWords(to, u, chain.Network{}))
			}
		}
	}
	return condition.FieldErrorf(name, condition.InvalidInput, "the contract would refuse it: %s(%s)", refused.Name, refused.Args)
}
