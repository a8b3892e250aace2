package faulty

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

type errorBody struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func answer(w http.ResponseWriter, c call, result any) { write(w, c, "result", result) }

func refuse(w http.ResponseWriter, c call, code int, message string) {
	write(w, c, "error", errorBody{code, message})
}

func write(w http.ResponseWriter, c call, member string, value any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": c.ID, member: value})
}

// relabel changes a number in the block that an answer carries.
func relabel(body []byte, member string, number uint64) []byte {
	return edit(body, func(result json.RawMessage) any {
		var block map[string]json.RawMessage
		if json.Unmarshal(result, &block) != nil || block == nil {
			return nil
		}
		block[member] = json.RawMessage(fmt.Sprintf("%q", hexutil.EncodeUint64(number)))
		return block
	})
}

// edit replaces the result of an answer by what change makes of it, unless that is nil.
func edit(body []byte, change func(result json.RawMessage) any) []byte {
	var message map[string]json.RawMessage
	if json.Unmarshal(body, &message) != nil || message["result"] == nil {
		return body
	}
	changed := change(message["result"])
	if changed == nil {
		return body
	}
	result, err := json.Marshal(changed)
	if err != nil {
		return body
	}
	message["result"] = result
	if out, err := json.Marshal(message); err == nil {
		return out
	}
	return body
}

// transactionHash is the hash of the transaction in a call of eth_sendRawTransaction.
func transactionHash(c call) string {
	var text string
	if len(c.Params) > 0 && json.Unmarshal(c.Params[0], &text) == nil {
		if raw, err := hexutil.Decode(text); err == nil {
			return crypto.Keccak256Hash(raw).Hex()
		}
	}
	return ""
}
