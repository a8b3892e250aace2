package chain_test

import (
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/moonrig/moonrig/chain"
)

const bookText = `{
  "chain_id": 421614,
  "block": 7,
  "contracts": {
    "LeaseEscrow": {
      "address": "0x00000000000000000000000000000000000000e5",
      "code_hash": "0x1111111111111111111111111111111111111111111111111111111111111111"
    },
    "ProviderRegistry": {
      "address": "0x00000000000000000000000000000000000000e6",
      "code_hash": "0x2222222222222222222222222222222222222222222222222222222222222222"
    }
  },
  "tokens": [
    {
      "address": "0x00000000000000000000000000000000000000f0",
      "symbol": "USDC",
      "decimals": 6
    }
  ]
}
`

func TestAddressBookRoundTrip(t *testing.T) {
	book, err := chain.ParseAddressBook([]byte(bookText))
	if err != nil {
		t.Fatal(err)
	}
	raw, err := book.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if string(raw) != bookText {
		t.Errorf("encoded as\n%s", raw)
	}
	network, err := chain.LookupNetwork(chain.ArbitrumSepolia)
	if !errors.Is(err, chain.ErrNotDeployed) {
		t.Fatalf("lookup says %v", err)
	}
	if network, err = network.WithBook(book); err != nil {
		t.Fatal(err)
	}
	if !network.Deployed() || network.StartBlock != 7 || network.TokenSymbol != "USDC" || network.TokenDecimals != 6 ||
		network.Escrow != common.HexToAddress("0xe5") || network.Token != common.HexToAddress("0xf0") {
		t.Errorf("network is %+v", network)
	}
	other, _ := chain.LookupNetwork(chain.ArbitrumOne)
	if _, err := other.WithBook(book); !errors.Is(err, chain.ErrWrongChain) {
		t.Errorf("a book of another chain gives %v", err)
	}
	custom, _ := chain.LookupNetwork(chain.Custom)
	if custom, err = custom.WithBook(book); err != nil || custom.ChainID != 421614 {
		t.Errorf("custom network is %+v, %v", custom, err)
	}
}

func TestParseAddressBookRefuses(t *testing.T) {
	for name, change := range map[string][2]string{
		"unknown member":        {`"block": 7,`, `"block": 7, "admin": 1,`},
		"missing member":        {`"block": 7,`, ``},
		"member twice":          {`"block": 7,`, `"block": 7, "block": 8,`},
		"other spelling":        {`"block": 7,`, `"Block": 7,`},
		"null member":           {`"block": 7,`, `"block": null,`},
		"negative block":        {`"block": 7,`, `"block": -7,`},
		"no chain":              {`421614`, `0`},
		"chain as text":         {`421614`, `"421614"`},
		"huge chain":            {`421614`, `18446744073709551616`},
		"contract twice":        {`"ProviderRegistry"`, `"LeaseEscrow"`},
		"no escrow":             {`"LeaseEscrow"`, `"Escrow"`},
		"odd contract name":     {`"ProviderRegistry"`, `"Provider\u202eRegistry"`},
		"same address":          {`00e6`, `00e5`},
		"zero address":          {`00000000e6`, `0000000000`},
		"short address":         {`00000000e6`, `00000000`},
		"address without 0x":    {`"0x00000000000000000000000000000000000000e6"`, `"00000000000000000000000000000000000000e6"`},
		"zero hash":             {strings.Repeat("2", 64), strings.Repeat("0", 64)},
		"hash of nothing":       {strings.Repeat("2", 64), "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"},
		"short hash":            {strings.Repeat("2", 64), strings.Repeat("2", 62)},
		"member of a contract":  {`"code_hash": "0x11`, `"proxy": true, "code_hash": "0x11`},
		"no tokens":             {`"tokens": [`, `"tokens": [], "rest": [`},
		"tokens are an object":  {`"tokens": [`, `"tokens": {"a":[`},
		"odd symbol":            {`"USDC"`, `"US\u0000C"`},
		"long symbol":           {`"USDC"`, `"USDCUSDCUSDCUSDCU"`},
		"decimals":              {`"decimals": 6`, `"decimals": 37`},
		"fractional decimals":   {`"decimals": 6`, `"decimals": 6.5`},
		"token is the escrow":   {`00f0`, `00e5`},
		"something after":       {"  ]\n}\n", "  ]\n}\n{}"},
		"not closed":            {"  ]\n}\n", "  ]\n"},
		"a list":                {"{\n  \"chain_id\"", "[{\n  \"chain_id\""},
		"longer than the bound": {"  ]\n}\n", "  ]\n}\n" + strings.Repeat(" ", chain.MaxAddressBookBytes)},
	} {
		t.Run(name, func(t *testing.T) {
			if strings.Count(bookText, change[0]) < 1 {
				t.Fatalf("%q is not in the text", change[0])
			}
			_, err := chain.ParseAddressBook([]byte(strings.Replace(bookText, change[0], change[1], 1)))
			if !errors.Is(err, chain.ErrBadAddressBook) {
				t.Errorf("error is %v", err)
			}
		})
	}
}

func TestVerifyAddressBook(t *testing.T) {
	eth, err := ethclient.DialContext(t.Context(), network.RPCURLs[0])
	if err != nil {
		t.Fatal(err)
	}
	defer eth.Close()
	if network.Book == nil {
		t.Fatal("the development chain has no address book")
	}
	if err := network.Book.Verify(t.Context(), eth); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name   string
		change func(*chain.AddressBook)
		want   error
	}{
		{"other chain", func(b *chain.AddressBook) { b.ChainID++ }, chain.ErrWrongChain},
		{"other code", func(b *chain.AddressBook) {
			c := b.Contracts[chain.EscrowContract]
			c.CodeHash[31] ^= 1
			b.Contracts[chain.EscrowContract] = c
		}, chain.ErrWrongCode},
		{"no code", func(b *chain.AddressBook) {
			c := b.Contracts[chain.EscrowContract]
			c.Address[19] ^= 1
			b.Contracts[chain.EscrowContract] = c
		}, chain.ErrNoContract},
		{"one more contract, of which nothing is there", func(b *chain.AddressBook) {
			b.Contracts[chain.RegistryContract] = chain.BookContract{Address: common.Address{1}, CodeHash: common.Hash{1}}
		}, chain.ErrNoContract},
		{"token has no code", func(b *chain.AddressBook) { b.Tokens[0].Address = common.Address{1} }, chain.ErrNoContract},
		{"token counts otherwise", func(b *chain.AddressBook) { b.Tokens[0].Decimals = 18 }, chain.ErrWrongToken},
		{"token is called otherwise", func(b *chain.AddressBook) { b.Tokens[0].Symbol = "USDC" }, chain.ErrWrongToken},
	} {
		t.Run(tt.name, func(t *testing.T) {
			book := *network.Book
			book.Contracts = maps.Clone(book.Contracts)
			book.Tokens = append([]chain.BookToken(nil), book.Tokens...)
			tt.change(&book)
			if err := book.Verify(t.Context(), eth); !errors.Is(err, tt.want) {
				t.Errorf("verify says %v, want %v", err, tt.want)
			}
			// Dial trusts no more than Verify does.
			n := network
			n.Book, n.Escrow = &book, book.Contracts[chain.EscrowContract].Address
			if c, err := chain.Dial(t.Context(), n, chain.Options{}); !errors.Is(err, tt.want) {
				if err == nil {
					c.Close()
				}
				t.Errorf("dial says %v, want %v", err, tt.want)
			}
		})
	}
}

// What is taken is within the bounds, and survives being written and read.
func FuzzParseAddressBook(f *testing.F) {
	f.Add([]byte(bookText))
	f.Add([]byte(`{}`))
	f.Add([]byte(strings.Replace(bookText, `"USDC"`, `"USD\u20ae0"`, 1)))
	f.Add([]byte(strings.Replace(bookText, `"block"`, `"blo\u0063k"`, 1)))
	f.Fuzz(func(t *testing.T, raw []byte) {
		book, err := chain.ParseAddressBook(raw)
		if err != nil {
			if !errors.Is(err, chain.ErrBadAddressBook) {
				t.Errorf("error is %v", err)
			}
			return
		}
		if err := book.Check(); err != nil {
			t.Errorf("took what it refuses: %v", err)
		}
		written, err := book.Encode()
		if err != nil {
			t.Fatal(err)
		}
		again, err := chain.ParseAddressBook(written)
		if err != nil || !reflect.DeepEqual(again, book) {
			t.Errorf("read again as %+v, %v", again, err)
		}
		var inside struct{ Book chain.AddressBook }
		if err := json.Unmarshal([]byte(`{"Book":`+string(written)+`}`), &inside); err != nil || !reflect.DeepEqual(inside.Book, book) {
			t.Errorf("read inside another document as %+v, %v", inside.Book, err)
		}
	})
}
