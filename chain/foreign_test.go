package chain_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/chain"
)

// A contract may refuse with any bytes. It is always a refusal.
func FuzzDecodeRevert(f *testing.F) {
	f.Add([]byte(nil))
	f.Add([]byte{1, 2, 3})
	f.Add(append(crypto.Keccak256([]byte("LeaseEscrow_NothingDue(uint256,uint256)"))[:4], make([]byte, 64)...))
	f.Add(append(crypto.Keccak256([]byte("Error(string)"))[:4], make([]byte, 96)...))
	f.Fuzz(func(t *testing.T, data []byte) {
		err := chain.DecodeRevert(data)
		if !errors.Is(err, chain.ErrReverted) || err.Error() == "" {
			t.Errorf("%x became %v", data, err)
		}
	})
}

// Whatever an info server answers, what is taken is a network that can be dialled.
func FuzzParseDevnet(f *testing.F) {
	f.Add([]byte(`{"name":"devnet","chain_id":1,"rpc_url":"http://127.0.0.1:1","escrow":"0x0000000000000000000000000000000000000001","token":"0x0000000000000000000000000000000000000002"}`))
	f.Add([]byte(`{"chain_id":-1}`))
	f.Add([]byte(`[]`))
	f.Fuzz(func(t *testing.T, body []byte) {
		n, err := chain.ParseDevnet(body)
		if err == nil && (n.ChainID == 0 || !n.Deployed() || len(n.RPCURLs) != 1 || n.RPCURLs[0] == "") {
			t.Errorf("took %+v", n)
		}
	})
}
