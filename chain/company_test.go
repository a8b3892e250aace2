package chain_test

import (
	"errors"
	"testing"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/faulty"
)

// company is a chain behind several endpoints that can lie.
type company struct {
	*manual
	proxies []*faulty.Proxy
	client  *chain.Client // through them
}

func newCompany(t *testing.T, endpoints int) *company {
	t.Helper()
	c := &company{manual: newManual(t)}
	n := c.network
	n.RPCURLs, n.WSURL = nil, ""
	for range endpoints {
		p := faulty.New(c.network.RPCURLs[0])
		t.Cleanup(p.Close)
		c.proxies = append(c.proxies, p)
		n.RPCURLs = append(n.RPCURLs, p.URL())
	}
	client, err := chain.Dial(t.Context(), n, chain.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	c.client = client
	return c
}

func (c *company) wantWell(t *testing.T, endpoints ...int) {
	t.Helper()
	for _, i := range endpoints {
		if f := c.client.Health()[i].Fault; f != nil && errors.Is(f, chain.ErrLying) {
			t.Errorf("endpoint %d is blamed: %v", i, f)
		}
	}
}
