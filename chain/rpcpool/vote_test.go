package rpcpool_test

import (
	"errors"
	"testing"

	"github.com/moonrig/moonrig/chain/faulty"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// Whom more than half contradict is left alone, and named. Where nobody has such a majority, nobody is.
func TestDecide(t *testing.T) {
	for _, test := range []struct {
		name    string
		says    string // what each endpoint says, a letter each
		want    error
		accused string // of each endpoint, whether it is: x
	}{
		{"they agree by now", "aaa", rpcpool.ErrMoved, "..."},
		{"the first is outvoted", "abb", rpcpool.ErrOutvoted, "x.."},
		{"another is outvoted", "aba", nil, ".x."},
		{"two are outvoted", "aabca", nil, "..xx."},
		{"one against one", "ab", rpcpool.ErrContradicted, ".."},
		{"all differ", "abc", rpcpool.ErrContradicted, "..."},
		{"half is no majority", "aabc", rpcpool.ErrContradicted, "...."},
	} {
		t.Run(test.name, func(t *testing.T) {
			cfg := rpcpool.Config{ChainID: network.ChainID}
			for range test.says {
				p := faulty.New(network.RPCURLs[0])
				t.Cleanup(p.Close)
				cfg.URLs = append(cfg.URLs, p.URL())
			}
			pool, err := rpcpool.New(cfg)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(pool.Close)
			first, err := pool.Pin(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			voters := append([]*rpcpool.View{first}, pool.Witnesses(first)...)
			pool.Dispute("blocks", first, voters[1], "it was one before")
			err = pool.Decide("blocks", voters, func(i, j int) bool { return test.says[i] == test.says[j] }, "they differ")
			if !errors.Is(err, test.want) {
				t.Errorf("it is decided by %v, want %v", err, test.want)
			}
			for i, v := range voters {
				if f := v.Convicted(); (f != nil) != (test.accused[i] == 'x') || f != nil && f.Kind != rpcpool.Outvoted {
					t.Errorf("endpoint %d is blamed for %v", i, f)
				}
			}
			decided := test.want == nil || errors.Is(test.want, rpcpool.ErrOutvoted)
			if f := pool.Disputed(); (f == nil) != decided {
				t.Errorf("the dispute is %v, decided: %t", f, decided)
			}
		})
	}
}
