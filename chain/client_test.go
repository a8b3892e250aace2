package chain_test

import (
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"pgregory.net/rapid"

	"github.com/moonrig/moonrig/chain"
)

// faucetTokens is what the faucet gives: 1,000 test dollars.
const faucetTokens = 1_000_000_000

func dialWS(t *testing.T) *ethclient.Client {
	t.Helper()
	eth, err := ethclient.DialContext(t.Context(), network.WSURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(eth.Close)
	return eth
}

// subscribeTimes sends the time of each new block to out until stop is called.
func subscribeTimes(t *testing.T, eth *ethclient.Client, out chan<- uint64) (stop func()) {
	t.Helper()
	heads := make(chan *types.Header)
	sub, err := eth.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case head := <-heads:
				select {
				case out <- head.Time:
				case <-quit:
					return
				}
			case <-sub.Err():
				return
			case <-quit:
				return
			}
		}
	}()
	return func() { close(quit); sub.Unsubscribe(); <-done }
}

func TestDepositRedeem(t *testing.T) {
	client := dial(t)
	renter, provider := funded(t, client), newAccount(t)
	keeper := funded(t, client) // who pays the fee; anybody may redeem

	receipt, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(5_000_000))
	if err != nil {
		t.Fatal(err)
	}
	if receipt.TxHash == (common.Hash{}) || receipt.Block == 0 || receipt.GasUsed == 0 || receipt.FeeWei.Sign() <= 0 {
		t.Errorf("receipt is incomplete: %+v", receipt)
	}
	wantChannel(t, client, renter, provider, 5_000_000, 0)
	wantTokens(t, client, renter, faucetTokens-5_000_000)

	v := voucher(renter, provider, 2_000_000)
	sig := renter.signed(t, network.VoucherDigest(v))
	if _, err := client.Redeem(t.Context(), keeper, v, sig); err != nil {
		t.Fatal(err)
	}
	wantChannel(t, client, renter, provider, 3_000_000, 2_000_000)
	wantTokens(t, client, provider, 2_000_000)
	wantTokens(t, client, keeper, faucetTokens)

	_, err = client.Redeem(t.Context(), keeper, v, sig)
	wantRevert(t, err, "LeaseEscrow_NothingDue")

	// More is due than is there: all of it is paid, the rest stays due until the next deposit.
	v = voucher(renter, provider, 6_000_000)
	sig = renter.signed(t, network.VoucherDigest(v))
	sig[64] += 27 // both forms of v are taken
	if _, err := client.Redeem(t.Context(), keeper, v, sig); err != nil {
		t.Fatal(err)
	}
	wantChannel(t, client, renter, provider, 0, 5_000_000)
	_, err = client.Redeem(t.Context(), keeper, v, sig)
	wantRevert(t, err, "LeaseEscrow_ChannelEmpty")
	if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(4_000_000)); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Redeem(t.Context(), keeper, v, sig); err != nil {
		t.Fatal(err)
	}
	wantChannel(t, client, renter, provider, 3_000_000, 6_000_000)
	wantTokens(t, client, provider, 6_000_000)
}

func TestRedeemRefusesOtherSigner(t *testing.T) {
	client := dial(t)
	renter, provider := funded(t, client), funded(t, client)
	if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(1_000)); err != nil {
		t.Fatal(err)
	}
	v := voucher(renter, provider, 1_000)
	_, err := client.Redeem(t.Context(), provider, v, provider.signed(t, network.VoucherDigest(v)))
	wantRevert(t, err, "LeaseEscrow_InvalidSignature")
	if _, err := client.Redeem(t.Context(), provider, v, []byte("short")); err == nil || errors.Is(err, chain.ErrReverted) {
		t.Errorf("a short signature got as far as the chain: %v", err)
	}
	wantChannel(t, client, renter, provider, 1_000, 0)
}

func TestThawWithdraw(t *testing.T) {
	client := dial(t)
	renter, provider := funded(t, client), funded(t, client)
	if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(1_000_000)); err != nil {
		t.Fatal(err)
	}
	_, err := client.Withdraw(t.Context(), renter, provider.Address())
	wantRevert(t, err, "LeaseEscrow_ThawNotStarted")
	if _, err := client.RequestWithdraw(t.Context(), renter, provider.Address()); err != nil {
		t.Fatal(err)
	}
	ch := wantChannel(t, client, renter, provider, 1_000_000, 0)
	if ch.ThawEndsAt == 0 {
		t.Fatal("no thaw runs")
	}
	_, err = client.Withdraw(t.Context(), renter, provider.Address())
	wantRevert(t, err, "LeaseEscrow_ThawNotOver")

	// The provider can redeem during the thaw.
	v := voucher(renter, provider, 400_000)
	if _, err := client.Redeem(t.Context(), provider, v, renter.signed(t, network.VoucherDigest(v))); err != nil {
		t.Fatal(err)
	}
	reachChainTime(t, ch.ThawEndsAt)
	if _, err := client.Withdraw(t.Context(), renter, provider.Address()); err != nil {
		t.Fatal(err)
	}
	wantChannel(t, client, renter, provider, 0, 400_000)
	wantTokens(t, client, renter, faucetTokens-400_000)
	wantTokens(t, client, provider, faucetTokens+400_000)
}

func TestDepositCancelsThaw(t *testing.T) {
	client := dial(t)
	renter, provider := funded(t, client), newAccount(t)
	for range 2 {
		if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(100)); err != nil {
			t.Fatal(err)
		}
		ch, err := client.Channel(t.Context(), renter.Address(), provider.Address())
		if err != nil {
			t.Fatal(err)
		}
		if ch.ThawEndsAt != 0 {
			t.Fatalf("a thaw runs until %d after a deposit", ch.ThawEndsAt)
		}
		if _, err := client.RequestWithdraw(t.Context(), renter, provider.Address()); err != nil {
			t.Fatal(err)
		}
	}
	period, err := client.ThawPeriod(t.Context())
	if err != nil || period != thawPeriod {
		t.Errorf("thaw period is %s (%v), want %s", period, err, thawPeriod)
	}
}

func TestCloseCooperatively(t *testing.T) {
	client := dial(t)
	renter, provider := funded(t, client), funded(t, client)
	if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(1_000_000)); err != nil {
		t.Fatal(err)
	}
	cl := chain.Close{
		Renter: renter.Address(), Provider: provider.Address(), Token: network.Token,
		ClaimedBefore: new(big.Int), FinalCumulative: big.NewInt(300_000),
		Deadline: uint64(time.Now().Add(time.Hour).Unix()),
	}
	renterSig := renter.signed(t, network.CloseDigest(cl))
	providerSig := provider.signed(t, network.CloseDigest(cl))
	_, err := client.CloseCooperatively(t.Context(), provider, cl, providerSig, renterSig)
	wantRevert(t, err, "LeaseEscrow_InvalidSignature")
	if _, err := client.CloseCooperatively(t.Context(), provider, cl, renterSig, providerSig); err != nil {
		t.Fatal(err)
	}
	wantChannel(t, client, renter, provider, 0, 300_000)
	wantTokens(t, client, renter, faucetTokens-300_000)
	wantTokens(t, client, provider, faucetTokens+300_000)

	// The same signatures are worth nothing after the next deposit.
	if _, err := client.Deposit(t.Context(), renter, provider.Address(), big.NewInt(1_000_000)); err != nil {
		t.Fatal(err)
	}
	_, err = client.CloseCooperatively(t.Context(), renter, cl, renterSig, providerSig)
	wantRevert(t, err, "LeaseEscrow_InvalidSignature")
	wantChannel(t, client, renter, provider, 1_000_000, 300_000)
}

// The digests that are hashed in Go are the ones that the contract checks.
func TestDigestsAgree(t *testing.T) {
	client := dial(t)
	address := rapid.Custom(func(t *rapid.T) common.Address {
		return common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))
	})
	number := rapid.Custom(func(t *rapid.T) *big.Int {
		return new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, "number"))
	})
	rapid.Check(t, func(rt *rapid.T) {
		v := chain.Voucher{
			Renter: address.Draw(rt, "renter"), Provider: address.Draw(rt, "provider"), Token: address.Draw(rt, "token"),
			Cumulative: number.Draw(rt, "cumulative"), LeaseAmount: number.Draw(rt, "leaseAmount"),
			LeaseID: [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(rt, "leaseID")),
		}
		onChain, err := client.VoucherDigestOnChain(t.Context(), v)
		if err != nil {
			rt.Fatal(err)
		}
		if here := network.VoucherDigest(v); here != onChain {
			rt.Fatalf("voucher digest is %x here and %x on the chain", here, onChain)
		}
		cl := chain.Close{
			Renter: v.Renter, Provider: v.Provider, Token: v.Token, ClaimedBefore: v.Cumulative,
			FinalCumulative: v.LeaseAmount, Deadline: rapid.Uint64().Draw(rt, "deadline"),
		}
		if onChain, err = client.CloseDigestOnChain(t.Context(), cl); err != nil {
			rt.Fatal(err)
		}
		if here := network.CloseDigest(cl); here != onChain {
			rt.Fatalf("close digest is %x here and %x on the chain", here, onChain)
		}
	})
}

func TestDepositWithoutMoney(t *testing.T) {
	client := dial(t)
	provider := newAccount(t)

	poor := newAccount(t)
	_, err := client.Deposit(t.Context(), poor, provider.Address(), big.NewInt(1))
	if !errors.Is(err, chain.ErrInsufficientBalance) {
		t.Errorf("without tokens: %v", err)
	}
	rich := funded(t, client)
	_, err = client.Deposit(t.Context(), rich, provider.Address(), big.NewInt(faucetTokens+1))
	if !errors.Is(err, chain.ErrInsufficientBalance) {
		t.Errorf("with too few tokens: %v", err)
	}
	for _, amount := range []*big.Int{nil, new(big.Int), big.NewInt(-1)} {
		if _, err = client.Deposit(t.Context(), rich, provider.Address(), amount); err == nil {
			t.Errorf("deposited %s", amount)
		}
	}

	// Tokens but no gas: they come out of a channel.
	v := voucher(rich, poor, 1_000)
	if _, err := client.Deposit(t.Context(), rich, poor.Address(), big.NewInt(1_000)); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Redeem(t.Context(), rich, v, rich.signed(t, network.VoucherDigest(v))); err != nil {
		t.Fatal(err)
	}
	_, err = client.Deposit(t.Context(), poor, provider.Address(), big.NewInt(1_000))
	if !errors.Is(err, chain.ErrInsufficientGas) {
		t.Errorf("without gas: %v", err)
	}
}

func TestDialRefuses(t *testing.T) {
	closed := httptest.NewServer(http.NotFoundHandler())
	closed.Close()
	notRPC := httptest.NewServer(http.NotFoundHandler())
	defer notRPC.Close()
	for _, tt := range []struct {
		name   string
		change func(*chain.Network)
		want   error
	}{
		{"wrong chain", func(n *chain.Network) { n.ChainID++ }, chain.ErrWrongChain},
		{"no code at the escrow", func(n *chain.Network) { n.Escrow = common.Address{1} }, chain.ErrNoContract},
		{"no code at the token", func(n *chain.Network) { n.Token = common.Address{1} }, chain.ErrNoContract},
		{"no addresses", func(n *chain.Network) { n.Escrow = common.Address{} }, chain.ErrNotDeployed},
		{"no endpoint", func(n *chain.Network) { n.RPCURLs = nil }, chain.ErrUnreachable},
		{"nobody listens", func(n *chain.Network) { n.RPCURLs = []string{closed.URL} }, chain.ErrUnreachable},
		{"not a chain", func(n *chain.Network) { n.RPCURLs = []string{notRPC.URL} }, chain.ErrUnreachable},
		{"not a url", func(n *chain.Network) { n.RPCURLs = []string{"::"} }, chain.ErrUnreachable},
	} {
		t.Run(tt.name, func(t *testing.T) {
			n := network
			tt.change(&n)
			client, err := chain.Dial(t.Context(), n, chain.Options{})
			if err == nil {
				client.Close()
			}
			if !errors.Is(err, tt.want) {
				t.Errorf("error is %v, want %v", err, tt.want)
			}
		})
	}
	t.Run("second endpoint", func(t *testing.T) {
		n := network
		n.RPCURLs = append([]string{closed.URL}, n.RPCURLs...)
		client, err := chain.Dial(t.Context(), n, chain.Options{})
		if err != nil {
			t.Fatal(err)
		}
		client.Close()
	})
}

// An endpoint that never answers costs one call's timeout, not more.
func TestDeafEndpoint(t *testing.T) {
	release := make(chan struct{})
	deaf := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	defer deaf.Close()
	defer close(release)
	n := network
	n.RPCURLs = []string{deaf.URL}
	if _, err := chain.Dial(t.Context(), n, chain.Options{CallTimeout: 50 * time.Millisecond}); !errors.Is(err, chain.ErrUnreachable) {
		t.Errorf("error is %v", err)
	}
}

func TestLookupNetwork(t *testing.T) {
	for _, name := range []string{chain.ArbitrumOne, chain.ArbitrumSepolia} {
		n, err := chain.LookupNetwork(name)
		if !errors.Is(err, chain.ErrNotDeployed) || n.ChainID == 0 {
			t.Errorf("%s: %+v, %v", name, n, err)
		}
	}
	if _, err := chain.LookupNetwork("mainnet"); !errors.Is(err, chain.ErrUnknownNetwork) {
		t.Errorf("mainnet: %v", err)
	}
}

func TestFetchDevnetRefuses(t *testing.T) {
	good := `{"name":"devnet","chain_id":1,"rpc_url":"http://127.0.0.1:1","escrow":"0x0000000000000000000000000000000000000001","token":"0x0000000000000000000000000000000000000002"}`
	for _, tt := range []struct {
		name, body string
		ok         bool
	}{
		{"good", good, true},
		{"empty", "", false},
		{"not json", "<html>", false},
		{"no chain", strings.Replace(good, `"chain_id":1`, `"chain_id":0`, 1), false},
		{"no rpc", strings.Replace(good, "rpc_url", "rpc", 1), false},
		{"no escrow", strings.Replace(good, "escrow", "e", 1), false},
		{"bad address", strings.Replace(good, "0x00", "0xzz", 1), false},
		{"endless", good + strings.Repeat(" ", 1<<20), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				_, _ = w.Write([]byte(tt.body))
			}))
			defer server.Close()
			if _, err := chain.FetchDevnet(t.Context(), server.URL); (err == nil) != tt.ok {
				t.Errorf("error is %v", err)
			}
		})
	}
	for _, url := range []string{"", "127.0.0.1", "file:///etc/passwd", "http://"} {
		if _, err := chain.FetchDevnet(t.Context(), url); err == nil {
			t.Errorf("fetched %q", url)
		}
	}
}

func TestNoFaucet(t *testing.T) {
	n := network
	n.FaucetURL = ""
	client, err := chain.Dial(t.Context(), n, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := client.RequestFaucet(t.Context(), common.Address{1}); !errors.Is(err, chain.ErrNoFaucet) {
		t.Errorf("error is %v", err)
	}
}
