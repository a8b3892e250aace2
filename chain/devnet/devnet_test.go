package devnet_test

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
)

// hung is how long a test waits for what must happen, however slow the machine is.
const hung = 5 * time.Minute

// start runs a chain for the test and returns its info.
func start(t *testing.T, cfg devnet.Config) devnet.Info {
	t.Helper()
	d, err := devnet.Start(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Error(err)
		}
	})
	return d.Info
}

func TestStart(t *testing.T) {
	info := start(t, devnet.Config{})

	escrow, token := devnet.Addresses()
	if info.Escrow != escrow || info.Token != token {
		t.Errorf("contracts at %s and %s, want %s and %s", info.Escrow, info.Token, escrow, token)
	}
	if got, want := info.RPCURL[:17], "http://127.0.0.1:"; got != want {
		t.Errorf("rpc url is %s", info.RPCURL)
	}
	network, err := chain.FetchDevnet(t.Context(), strings.TrimSuffix(info.FaucetURL, "/faucet"))
	if err != nil {
		t.Fatal(err)
	}
	if network.Escrow != info.Escrow || network.ChainID != devnet.ChainID {
		t.Errorf("fetched %+v, want %+v", network, info)
	}
	// Dial checks chain id and code.
	client, err := chain.Dial(t.Context(), network, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	client.Close()
}

func TestTimePasses(t *testing.T) {
	info := start(t, devnet.Config{})
	client, err := ethclient.DialContext(t.Context(), info.WSURL)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	heads := make(chan *types.Header)
	sub, err := client.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	var last *types.Header
	for range 3 {
		select {
		case head := <-heads:
			if last != nil && head.Time <= last.Time {
				t.Errorf("block %s at %d follows one at %d", head.Number, head.Time, last.Time)
			}
			last = head
		case err := <-sub.Err():
			t.Fatal(err)
		case <-time.After(hung):
			t.Fatal("no block comes")
		}
	}
}

// Two starts have the same id and addresses, and yet can be told apart.
func TestStartsAnew(t *testing.T) {
	instances := make(map[string]bool)
	for range 2 {
		client, err := chain.Dial(t.Context(), start(t, devnet.Config{}).Network(), chain.Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		instance, err := client.Instance(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		instances[instance] = true
	}
	if len(instances) != 2 {
		t.Errorf("both chains are %v", instances)
	}
}

func TestRefusesOtherHosts(t *testing.T) {
	for _, listen := range []string{"0.0.0.0:0", "192.0.2.1:1", "example.org:1", "127.0.0.1", ":8545"} {
		if err := devnet.New(devnet.Config{Listen: listen}).Serve(t.Context()); err == nil {
			t.Errorf("listens on %s", listen)
		}
		if err := devnet.New(devnet.Config{InfoListen: listen}).Serve(t.Context()); err == nil {
			t.Errorf("serves info on %s", listen)
		}
	}
}

func TestFaucetRefusesNonsense(t *testing.T) {
	info := start(t, devnet.Config{})
	for _, tt := range []struct{ name, body string }{
		{"empty", ""},
		{"no address", "{}"},
		{"not hex", `{"address":"0xzz"}`},
		{"short", `{"address":"0x1234"}`},
		{"zero", `{"address":"` + (common.Address{}).Hex() + `"}`},
		{"long body", `{"address":"` + strings.Repeat("a", 4096) + `"}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			resp, err := http.Post(info.FaucetURL, "application/json", strings.NewReader(tt.body))
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Body.Close()
			var answer struct{ Error string }
			if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
				t.Fatal(err)
			}
			if resp.StatusCode != http.StatusBadRequest || answer.Error == "" {
				t.Errorf("status %s, error %q", resp.Status, answer.Error)
			}
		})
	}
}
