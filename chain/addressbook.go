package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"regexp"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain/bindings"
)

// EscrowContract and the other names are the keys of an address book's contracts. Readers ignore names
// that they do not use, and verify them all the same.
const (
	EscrowContract      = "LeaseEscrow"
	RegistryContract    = "ProviderRegistry"
	DisputesContract    = "Disputes"
	RewardsContract     = "LivenessRewards"
	GovernTokenContract = "MoonrigToken"
	GovernorContract    = "MoonrigGovernor"
	TimelockContract    = "MoonrigTimelock"
	ForwarderContract   = "Forwarder"
)

var (
	// ErrBadAddressBook says that the bytes are not an address book.
	ErrBadAddressBook = errors.New("address book is not valid")
	// ErrWrongCode says that other code is at a contract's address than the address book names.
	ErrWrongCode = errors.New("contract has other code than the address book names")
	// ErrWrongToken says that a token calls itself differently, or counts in other units, than the address
	// book says.
	ErrWrongToken = errors.New("token is not what the address book says")
)

// An AddressBook says where Moonrig's contracts are on one chain and what their code must be. It is
// written by the deployment and read, strictly, by everybody who is to trust the contracts.
type AddressBook struct {
	ChainID uint64 `json:"chain_id"`
	// Block is the first block of the deployment: no event of any contract is older.
	Block     uint64                  `json:"block"`
	Contracts map[string]BookContract `json:"contracts"`
	// Tokens are those that the escrow takes; the first is the default.
	Tokens []BookToken `json:"tokens"`
}

// A BookContract is where one contract is.
type BookContract struct {
	Address common.Address `json:"address"`
	// CodeHash is the Keccak-256 hash of the runtime code as it lies on the chain, with its immutables
	// filled in: what eth_getCode answers after the deployment, not what the compiler put out.
	CodeHash common.Hash `json:"code_hash"`
}

// A BookToken is a token that the escrow takes.
type BookToken struct {
	Address  common.Address `json:"address"`
	Symbol   string         `json:"symbol"`
	Decimals uint8          `json:"decimals"`
}

// Bounds of an address book.
const (
	// MaxAddressBookBytes bounds the file.
	MaxAddressBookBytes  = 64 << 10
	maxBookContracts     = 64
	maxBookTokens        = 32
	maxBookTokenDecimals = 36
)

var (
	bookName   = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]{0,63}$`)
	bookSymbol = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.\-+_₮]{0,15}$`)
)

// ParseAddressBook reads an address book: JSON with exactly the known members, each once, an escrow and
// at least one token among them. Everything else is ErrBadAddressBook.
func ParseAddressBook(raw []byte) (AddressBook, error) {
	var b AddressBook
	if len(raw) > MaxAddressBookBytes {
		return b, fmt.Errorf("%w: longer than %d bytes", ErrBadAddressBook, MaxAddressBookBytes)
	}
	if err := b.parse(raw); err != nil {
		return AddressBook{}, fmt.Errorf("%w: %w", ErrBadAddressBook, err)
	}
	if err := b.Check(); err != nil {
		return AddressBook{}, err
	}
	return b, nil
}

// UnmarshalJSON is ParseAddressBook for a book inside another document.
func (b *AddressBook) UnmarshalJSON(raw []byte) error {
	parsed, err := ParseAddressBook(raw)
	if err == nil {
		*b = parsed
	}
	return err
}

func (b *AddressBook) parse(raw []byte) error {
	top, err := exactMembers(raw, "chain_id", "block", "contracts", "tokens")
	if err != nil {
		return err
	}
	if err := json.Unmarshal(top["chain_id"], &b.ChainID); err != nil {
		return fmt.Errorf("chain_id: %w", err)
	}
	if err := json.Unmarshal(top["block"], &b.Block); err != nil {
		return fmt.Errorf("block: %w", err)
	}
	contracts, err := jsonMembers(top["contracts"])
	if err != nil {
		return fmt.Errorf("contracts: %w", err)
	}
	b.Contracts = make(map[string]BookContract, len(contracts))
	for name, raw := range contracts {
		var c BookContract
		if _, err := exactMembers(raw, "address", "code_hash"); err != nil {
			return fmt.Errorf("contract %q: %w", name, err)
		}
		if err := json.Unmarshal(raw, &c); err != nil {
			return fmt.Errorf("contract %q: %w", name, err)
		}
		b.Contracts[name] = c
	}
	var tokens []json.RawMessage
	if err := json.Unmarshal(top["tokens"], &tokens); err != nil {
		return fmt.Errorf("tokens: %w", err)
	}
	for i, raw := range tokens {
		var t BookToken
		if _, err := exactMembers(raw, "address", "symbol", "decimals"); err != nil {
			return fmt.Errorf("token %d: %w", i, err)
		}
		if err := json.Unmarshal(raw, &t); err != nil {
			return fmt.Errorf("token %d: %w", i, err)
		}
		b.Tokens = append(b.Tokens, t)
	}
	return nil
}

// Check reports what is wrong with a book that was put together in memory, as ErrBadAddressBook.
func (b AddressBook) Check() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: "+format, append([]any{ErrBadAddressBook}, args...)...)
	}
	if b.ChainID == 0 {
		return bad("chain_id is zero")
	}
	if len(b.Contracts) > maxBookContracts || len(b.Tokens) > maxBookTokens {
		return bad("%d contracts and %d tokens, at most %d and %d are allowed", len(b.Contracts), len(b.Tokens),
			maxBookContracts, maxBookTokens)
	}
	if _, ok := b.Contracts[EscrowContract]; !ok {
		return bad("contract %s is missing", EscrowContract)
	}
	if len(b.Tokens) == 0 {
		return bad("there is no token")
	}
	// One address is one contract. A token may be one of ours as well, so tokens are compared on their own.
	contracts, tokens := map[common.Address]bool{}, map[common.Address]bool{}
	for _, name := range b.names() {
		c := b.Contracts[name]
		switch {
		case !bookName.MatchString(name):
			return bad("contract name %q", name)
		case c.Address == (common.Address{}):
			return bad("contract %s has no address", name)
		case contracts[c.Address]:
			return bad("two contracts at %s", c.Address)
		case c.CodeHash == (common.Hash{}) || c.CodeHash == types.EmptyCodeHash:
			return bad("contract %s has no code hash", name)
		}
		contracts[c.Address] = true
	}
	for _, t := range b.Tokens {
		switch {
		case t.Address == (common.Address{}):
			return bad("token %q has no address", t.Symbol)
		case tokens[t.Address]:
			return bad("two tokens at %s", t.Address)
		case t.Address == b.Contracts[EscrowContract].Address:
			return bad("token %q is the escrow itself", t.Symbol)
		case !bookSymbol.MatchString(t.Symbol):
			return bad("token symbol %q", t.Symbol)
		case t.Decimals > maxBookTokenDecimals:
			return bad("token %s has %d decimals", t.Symbol, t.Decimals)
		}
		tokens[t.Address] = true
	}
	return nil
}

// Encode returns the book as the file that ParseAddressBook reads, the same bytes for the same book.
func (b AddressBook) Encode() ([]byte, error) {
	if err := b.Check(); err != nil {
		return nil, err
	}
	raw, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode address book: %w", err)
	}
	return append(raw, '\n'), nil
}

// CodeHash is what an address book says of a contract with this runtime code.
func CodeHash(code []byte) common.Hash { return crypto.Keccak256Hash(code) }

// A CodeReader is the part of a node that verifying needs; *ethclient.Client has it.
type CodeReader interface {
	ChainID(ctx context.Context) (*big.Int, error)
	CodeAt(ctx context.Context, contract common.Address, block *big.Int) ([]byte, error)
	CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// A ContractError says which contract of the book failed and how. It matches ErrNoContract when Got is
// the hash of no code, and ErrWrongCode otherwise.
type ContractError struct {
	Name      string
	Address   common.Address
	Want, Got common.Hash
}

func (e *ContractError) Error() string {
	if e.Got == types.EmptyCodeHash {
		return fmt.Sprintf("%v: %s %s", ErrNoContract, e.Name, e.Address)
	}
	return fmt.Sprintf("%v: %s %s has %s, want %s", ErrWrongCode, e.Name, e.Address, e.Got, e.Want)
}

// Is gives the error its type.
func (e *ContractError) Is(target error) bool {
	if e.Got == types.EmptyCodeHash {
		return target == ErrNoContract
	}
	return target == ErrWrongCode
}

// Verify asks a node whether it serves the book's chain and whether at each address lies the code that
// the book names, and that the tokens are what the book says. It bounds no call: ctx does.
//
// Errors: ErrWrongChain, *ContractError (ErrNoContract, ErrWrongCode), ErrWrongToken, ErrUnreachable.
func (b AddressBook) Verify(ctx context.Context, node CodeReader) error {
	id, err := node.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("read chain id: %w", reachable(err))
	}
	if !id.IsUint64() || id.Uint64() != b.ChainID {
		return fmt.Errorf("%w: chain id is %s, want %d", ErrWrongChain, id, b.ChainID)
	}
	for _, name := range b.names() {
		c := b.Contracts[name]
		code, err := node.CodeAt(ctx, c.Address, nil)
		if err != nil {
			return fmt.Errorf("read code of %s: %w", name, reachable(err))
		}
		if got := CodeHash(code); got != c.CodeHash {
			return &ContractError{Name: name, Address: c.Address, Want: c.CodeHash, Got: got}
		}
	}
	for _, t := range b.Tokens {
		if err := t.verify(ctx, node); err != nil {
			return err
		}
	}
	return nil
}

// verify asks the token itself. Its code is not compared: real ones stand behind proxies that their
// issuers renew.
func (t BookToken) verify(ctx context.Context, node CodeReader) error {
	code, err := node.CodeAt(ctx, t.Address, nil)
	if err != nil {
		return fmt.Errorf("read code of token %s: %w", t.Symbol, reachable(err))
	}
	if len(code) == 0 {
		return &ContractError{Name: "token " + t.Symbol, Address: t.Address, Got: types.EmptyCodeHash}
	}
	erc20 := bindings.NewTestDollar()
	out, err := node.CallContract(ctx, ethereum.CallMsg{To: &t.Address, Data: erc20.PackDecimals()}, nil)
	if err != nil {
		return fmt.Errorf("read decimals of token %s: %w", t.Symbol, reachable(err))
	}
	decimals, err := erc20.UnpackDecimals(out)
	if err != nil || decimals != t.Decimals {
		return fmt.Errorf("%w: %s %s has %d decimals, want %d", ErrWrongToken, t.Symbol, t.Address, decimals, t.Decimals)
	}
	if out, err = node.CallContract(ctx, ethereum.CallMsg{To: &t.Address, Data: erc20.PackSymbol()}, nil); err != nil {
		return fmt.Errorf("read symbol of token %s: %w", t.Symbol, reachable(err))
	}
	if symbol, err := erc20.UnpackSymbol(out); err != nil || symbol != t.Symbol {
		return fmt.Errorf("%w: %s calls itself %.32q, want %q", ErrWrongToken, t.Address, symbol, t.Symbol)
	}
	return nil
}

// names returns the contracts' names in order.
func (b AddressBook) names() []string { return slices.Sorted(maps.Keys(b.Contracts)) }
