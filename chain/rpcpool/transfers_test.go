package rpcpool_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

// ofARollup is a block as Arbitrum tells it: the first transaction is of a kind that Ethereum does not have.
const ofARollup = `{"number":"0x10","transactions":[
{"type":"0x6a","hash":"0x1100000000000000000000000000000000000000000000000000000000000000","from":"0x00000000000000000000000000000000000a4b05","to":"0x00000000000000000000000000000000000a4b05","value":"0x0"},
{"type":"0x64","hash":"0x2200000000000000000000000000000000000000000000000000000000000000","from":"0x0000000000000000000000000000000000001111","to":"0x0000000000000000000000000000000000002222","value":"0xde0b6b3a7640000"},
{"type":"0x2","hash":"0x3300000000000000000000000000000000000000000000000000000000000000","from":"0x0000000000000000000000000000000000001111","to":null,"value":"0x1"}]}`

func TestDecodeTransfers(t *testing.T) {
	number, all, err := rpcpool.DecodeTransfers([]byte(ofARollup))
	if err != nil || number != 16 || len(all) != 3 {
		t.Fatalf("block %d has %+v, %v", number, all, err)
	}
	if two := all[1]; two.From != common.HexToAddress("0x1111") || *two.To != common.HexToAddress("0x2222") || two.Value.String() != "1000000000000000000" || all[2].To != nil {
		t.Errorf("transfers %+v", all)
	}
	if _, _, err := rpcpool.DecodeTransfers([]byte("null")); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("no block gives %v", err)
	}
	for _, bad := range []string{`{}`, `{"number":"0x1","transactions":["0x12"]}`, `{"number":"0x1","transactions":[{}]}`, `{"number":"0x1","transactions":[null]}`, `[]`} {
		if _, _, err := rpcpool.DecodeTransfers([]byte(bad)); err == nil {
			t.Errorf("took %s", bad)
		}
	}
}

// An endpoint may answer with any transactions.
func FuzzDecodeTransfers(f *testing.F) {
	f.Add([]byte(ofARollup))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		_, all, err := rpcpool.DecodeTransfers(raw)
		if err != nil {
			return
		}
		for _, one := range all {
			if one.Value == nil || one.Value.Sign() < 0 || one.Value.BitLen() > 256 {
				t.Fatalf("took %s of %s", one.Value, raw)
			}
		}
	})
}
