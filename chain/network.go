package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Names of the networks that are built in.
const (
	Devnet          = "devnet"
	ArbitrumSepolia = "arbitrum-sepolia"
	ArbitrumOne     = "arbitrum-one"
	// Custom is any chain that an address book and RPC URLs describe.
	Custom = "custom"
)

// A Network is a chain with Moonrig's contracts on it.
type Network struct {
	Name    string
	ChainID uint64
	// RPCURLs are JSON-RPC endpoints over HTTP or WebSocket, tried in order.
	RPCURLs []string
	// WSURL is a WebSocket endpoint that pushes events; empty means the first of RPCURLs that is one. Without any, events are
	// looked for now and then.
	WSURL         string
	Escrow        common.Address
	Token         common.Address
	TokenDecimals uint8
	TokenSymbol   string
	// StartBlock is the block of the escrow's deployment: no event is older.
	StartBlock uint64
	// FaucetURL gives test money; empty on chains with real money.
	FaucetURL string
	// Book is what the contracts must be; Dial verifies it. Without one, nil, Dial can only see whether
	// there is any code at Escrow and Token.
	Book *AddressBook
	// Faucet is the account that test money comes from; zero when it is not known.
	Faucet common.Address
	// ExplorerURL is the base of the pages that show transactions and accounts; empty when there are none.
	ExplorerURL string
	// PriceFeed is a Chainlink aggregator of the native currency in US dollars; zero when there is none.
	PriceFeed common.Address
}

// FinalBlocks is how many blocks make a transaction final for us, its own included. A development chain never takes a block back;
// Arbitrum's sequencer orders blocks for good unless the layer below is reorganised, which 64 of its blocks (about 16 s) show in
// practice.
func (n Network) FinalBlocks() uint64 {
	if n.Name == Devnet {
		return 3
	}
	return DefaultFinality
}

// pushURL is where events are pushed from; empty for nowhere.
func (n Network) pushURL() string {
	if n.WSURL != "" {
		return n.WSURL
	}
	for _, u := range n.RPCURLs {
		if scheme, _, ok := strings.Cut(u, "://"); ok && (strings.EqualFold(scheme, "ws") || strings.EqualFold(scheme, "wss")) {
			return u
		}
	}
	return ""
}

// ExplorerTx returns the page that shows a transaction, or "".
func (n Network) ExplorerTx(hash common.Hash) string { return n.explorer("/tx/", hash.Hex()) }

// ExplorerAccount returns the page that shows an account, or "".
func (n Network) ExplorerAccount(account common.Address) string {
	return n.explorer("/address/", account.Hex())
}

func (n Network) explorer(place, what string) string {
	if n.ExplorerURL == "" {
		return ""
	}
	return strings.TrimSuffix(n.ExplorerURL, "/") + place + what
}

// Deployed reports whether the contracts' addresses are known.
func (n Network) Deployed() bool {
	return n.Escrow != (common.Address{}) && n.Token != (common.Address{})
}

// WithBook returns the network with the contracts of an address book. Errors: ErrWrongChain when the book
// is for another chain than the network's, ErrBadAddressBook.
func (n Network) WithBook(b AddressBook) (Network, error) {
	if err := b.Check(); err != nil {
		return n, err
	}
	if n.ChainID != 0 && n.ChainID != b.ChainID {
		return n, fmt.Errorf("%w: the address book is for chain %d, %s is %d", ErrWrongChain, b.ChainID, n.Name, n.ChainID)
	}
	token := b.Tokens[0]
	n.ChainID, n.StartBlock, n.Book = b.ChainID, b.Block, &b
	n.Escrow = b.Contracts[EscrowContract].Address
	n.Token, n.TokenSymbol, n.TokenDecimals = token.Address, token.Symbol, token.Decimals
	return n, nil
}

// known is append-only: a name never changes its chain. Neither chain has Moonrig's contracts yet: until
// an address book of a deployment is given, they are known by name and id alone.
func known() []Network {
	return []Network{
		{Name: ArbitrumSepolia, ChainID: 421614, RPCURLs: []string{"https://sepolia-rollup.arbitrum.io/rpc"}, TokenDecimals: 6, TokenSymbol: "USDC",
			ExplorerURL: "https://sepolia.arbiscan.io", PriceFeed: common.HexToAddress("0xd30e2101a97dcbAeBCBC04F14C3f624E67A35165")},
		{Name: ArbitrumOne, ChainID: 42161, RPCURLs: []string{"https://arb1.arbitrum.io/rpc"}, TokenDecimals: 6, TokenSymbol: "USDC",
			ExplorerURL: "https://arbiscan.io", PriceFeed: common.HexToAddress("0x639Fe6ab55C921f74e7fac1ee960C0B6293ba612")},
		{Name: Custom},
	}
}

// LookupNetwork returns a public network by name, or Custom. The development chain is not among them:
// ask it itself with FetchDevnet. Errors: ErrUnknownNetwork; ErrNotDeployed together with the network as
// far as it is known, for callers that bring an address book.
func LookupNetwork(name string) (Network, error) {
	for _, n := range known() {
		if n.Name != name {
			continue
		}
		if !n.Deployed() {
			return n, fmt.Errorf("look up network %s: %w", name, ErrNotDeployed)
		}
		return n, nil
	}
	return Network{}, fmt.Errorf("look up network %q: %w", name, ErrUnknownNetwork)
}

// DevnetInfo is what a development chain says of itself at /devnet.json.
type DevnetInfo struct {
	Name          string         `json:"name"`
	ChainID       uint64         `json:"chain_id"`
	RPCURL        string         `json:"rpc_url"`
	WSURL         string         `json:"ws_url"`
	Escrow        common.Address `json:"escrow"`
	Token         common.Address `json:"token"`
	TokenDecimals uint8          `json:"token_decimals"`
	FaucetURL     string         `json:"faucet_url"`
	Faucet        common.Address `json:"faucet"`
	StartBlock    uint64         `json:"start_block"`
	Book          *AddressBook   `json:"address_book,omitempty"`
}

// Network returns the info as a network.
func (i DevnetInfo) Network() Network {
	return Network{
		Name:          i.Name,
		ChainID:       i.ChainID,
		RPCURLs:       []string{i.RPCURL},
		WSURL:         i.WSURL,
		Escrow:        i.Escrow,
		Token:         i.Token,
		TokenDecimals: i.TokenDecimals,
		StartBlock:    i.StartBlock,
		FaucetURL:     i.FaucetURL,
		Book:          i.Book,
		Faucet:        i.Faucet,
	}
}

// maxInfoBytes bounds what is read from a development chain's info server.
const maxInfoBytes = MaxAddressBookBytes + 16<<10

// FetchDevnet asks a development chain's info server (its base URL or that of its /devnet.json) where
// the chain and the contracts are. Errors: ErrUnreachable, or what is wrong with the answer.
func FetchDevnet(ctx context.Context, infoURL string) (Network, error) {
	u, err := url.Parse(infoURL)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return Network{}, fmt.Errorf("parse devnet url %q: not an http url", infoURL)
	}
	if u.Path == "" || u.Path == "/" {
		u.Path = "/devnet.json"
	}
	body, err := doHTTP(ctx, http.MethodGet, u.String(), nil, 5*time.Second)
	if err != nil {
		return Network{}, fmt.Errorf("fetch devnet info: %w", err)
	}
	return parseDevnet(body)
}

// parseDevnet reads what a development chain's info server answered.
func parseDevnet(body []byte) (Network, error) {
	var info DevnetInfo
	if err := json.Unmarshal(body, &info); err != nil {
		return Network{}, fmt.Errorf("parse devnet info: %w", err)
	}
	n := info.Network()
	if info.Book != nil {
		withBook, err := n.WithBook(*info.Book)
		if err != nil {
			return Network{}, fmt.Errorf("parse devnet info: %w", err)
		}
		if withBook.Escrow != n.Escrow || withBook.Token != n.Token || withBook.TokenDecimals != n.TokenDecimals {
			return Network{}, errors.New("parse devnet info: its address book names other contracts")
		}
		n = withBook
	}
	switch {
	case n.ChainID == 0:
		return Network{}, errors.New("parse devnet info: chain id is missing")
	case info.RPCURL == "":
		return Network{}, errors.New("parse devnet info: rpc url is missing")
	case !n.Deployed():
		return Network{}, fmt.Errorf("parse devnet info: %w", ErrNotDeployed)
	case n.TokenDecimals > 36:
		return Network{}, fmt.Errorf("parse devnet info: %d token decimals", n.TokenDecimals)
	}
	return n, nil
}

// doHTTP makes one bounded request and returns the body of a 2xx answer.
func doHTTP(ctx context.Context, method, target string, body io.Reader, timeout time.Duration) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, method, target, body)
	if err != nil {
		return nil, err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(resp.Body, maxInfoBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	if len(answer) > maxInfoBytes {
		return nil, fmt.Errorf("answer is longer than %d bytes", maxInfoBytes)
	}
	if resp.StatusCode/100 != 2 {
		return nil, fmt.Errorf("%s %s: %s: %.200s", method, target, resp.Status, answer)
	}
	return answer, nil
}
