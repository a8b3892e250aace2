package rpcpool

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// A Transfer is what a transaction says about native money, in the endpoint's words: nobody has checked its signature. So there are
// transfers of every kind of transaction, those that rollups have of their own among them.
type Transfer struct {
	Hash  common.Hash
	From  common.Address
	To    *common.Address // nil for one that creates a contract
	Value *big.Int        // in wei, never nil
}

// DecodeTransfers reads the transactions of a block as eth_getBlockByNumber answers it with whole transactions, or
// ethereum.NotFound.
func DecodeTransfers(raw []byte) (number uint64, out []Transfer, err error) {
	var block *struct {
		Number       *hexutil.Uint64 `json:"number"`
		Transactions []struct {
			Hash  *common.Hash    `json:"hash"`
			From  *common.Address `json:"from"`
			To    *common.Address `json:"to"`
			Value *hexutil.Big    `json:"value"`
		} `json:"transactions"`
	}
	if err := json.Unmarshal(raw, &block); err != nil {
		return 0, nil, err
	}
	if block == nil {
		return 0, nil, ethereum.NotFound
	}
	if block.Number == nil {
		return 0, nil, fmt.Errorf("the block has no number")
	}
	for i, t := range block.Transactions {
		if t.Hash == nil || t.From == nil || t.Value == nil {
			return 0, nil, fmt.Errorf("transaction %d has no hash, sender or value", i)
		}
		out = append(out, Transfer{*t.Hash, *t.From, t.To, t.Value.ToInt()})
	}
	return uint64(*block.Number), out, nil
}

// Transfers returns the transactions of a block, or ethereum.NotFound.
func (v View) Transfers(ctx context.Context, number uint64) ([]Transfer, error) {
	return do(ctx, v, func(ctx context.Context, eth conn) ([]Transfer, error) {
		var raw json.RawMessage
		if err := eth.Client.Client().CallContext(ctx, &raw, "eth_getBlockByNumber", hexutil.EncodeUint64(number), true); err != nil {
			return nil, err
		}
		told, out, err := DecodeTransfers(raw)
		if err == nil && told != number {
			return nil, &Fault{Kind: Garbled, Endpoint: eth.e.name, Detail: fmt.Sprintf("block %d came for %d", told, number)}
		}
		return out, err
	})
}
