package faulty

import (
	"bytes"
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// holds reports whether a call's parameters hold a text.
func (c call) holds(text string) bool {
	for _, p := range c.Params {
		if bytes.Contains(p, []byte(text)) {
			return true
		}
	}
	return text == ""
}

// lie changes a true answer as a rule says.
func (r *Rule) lie(c call, out []byte) []byte {
	switch r.Kind {
	case HideLogs, ShortenLogs, InventLog:
		return edit(out, func(result json.RawMessage) any { return r.logs(c, result) })
	case AlterLogs, AlterHashes:
		return edit(out, r.alter)
	case HideReceipts:
		return edit(out, hideReceipts)
	case OtherHeader, UnknownHeader:
		return edit(out, r.header)
	case OtherState:
		return edit(out, r.state)
	}
	return out
}

// logs is the lie about an answer of eth_getLogs.
func (r *Rule) logs(c call, result json.RawMessage) any {
	var logs []json.RawMessage
	if json.Unmarshal(result, &logs) != nil {
		return nil
	}
	switch {
	case r.Kind == HideLogs:
		return []json.RawMessage{}
	case r.Kind == ShortenLogs && len(logs) > 0:
		return logs[:len(logs)-1]
	case r.Kind == InventLog && c.asksFor(r.Log):
		return append(logs, r.Log)
	}
	return nil
}

// asksFor reports whether a call of eth_getLogs asks for what a log says.
func (c call) asksFor(raw json.RawMessage) bool {
	var log types.Log
	var q struct {
		BlockHash          *common.Hash
		FromBlock, ToBlock hexutil.Uint64
		Topics             []json.RawMessage
	}
	if len(c.Params) == 0 || json.Unmarshal(raw, &log) != nil || json.Unmarshal(c.Params[0], &q) != nil {
		return false
	}
	if q.BlockHash != nil && *q.BlockHash != log.BlockHash ||
		q.BlockHash == nil && (log.BlockNumber < uint64(q.FromBlock) || log.BlockNumber > uint64(q.ToBlock)) {
		return false
	}
	for i, wanted := range q.Topics {
		var either []common.Hash
		if json.Unmarshal(wanted, &either) != nil || len(either) == 0 {
			continue
		}
		found := false
		for _, topic := range either {
			found = found || i < len(log.Topics) && log.Topics[i] == topic
		}
		if !found {
			return false
		}
	}
	return true
}

// alter changes the last byte of every log's data, or of the hash of its transaction, in logs or in receipts.
func (r *Rule) alter(result json.RawMessage) any {
	var list []map[string]any
	if json.Unmarshal(result, &list) != nil {
		return nil
	}
	member := "data"
	if r.Kind == AlterHashes {
		member = "transactionHash"
	}
	for _, item := range list {
		logs, ok := item["logs"].([]any)
		if !ok {
			logs = []any{item}
		} else if r.Kind == AlterHashes {
			logs = append(logs, item)
		}
		for _, l := range logs {
			log, ok := l.(map[string]any)
			if !ok {
				continue
			}
			text, _ := log[member].(string)
			if data, err := hexutil.Decode(text); err == nil && len(data) > 0 {
				data[len(data)-1] ^= 1
				log[member] = hexutil.Encode(data)
			}
		}
	}
	return list
}

func hideReceipts(result json.RawMessage) any {
	var receipts []map[string]any
	if json.Unmarshal(result, &receipts) != nil {
		return nil
	}
	for _, r := range receipts {
		r["logs"], r["logsBloom"] = []any{}, types.Bloom{}
	}
	return receipts
}

// header is the lie about a block's header.
func (r *Rule) header(result json.RawMessage) any {
	var header *types.Header
	if json.Unmarshal(result, &header) != nil || header == nil || header.Number.Cmp(new(big.Int).SetUint64(r.Number)) < 0 {
		return nil
	}
	if r.Kind == OtherHeader {
		header.Extra = []byte("another fork")
		return header // with its hash
	}
	var block map[string]any
	if json.Unmarshal(result, &block) != nil {
		return nil
	}
	block["extraData"] = "0x0bad"
	return block
}

// state makes the first word of a call's answer larger.
func (r *Rule) state(result json.RawMessage) any {
	var data hexutil.Bytes
	if json.Unmarshal(result, &data) != nil || len(data) < 32 {
		return nil
	}
	word := new(big.Int).SetBytes(data[:32])
	word.Add(word, new(big.Int).SetUint64(r.Number)).FillBytes(data[:32])
	return data
}

// behind turns a call into one that a node answers as if it had no block above head.
func (c call) behind(body []byte, head uint64) []byte {
	if len(c.Params) == 0 {
		return body
	}
	above := func(raw json.RawMessage) bool {
		var tag string
		if json.Unmarshal(raw, &tag) != nil {
			return false
		}
		n, err := hexutil.DecodeUint64(tag)
		return tag == "latest" || err == nil && n > head
	}
	newest, _ := json.Marshal(hexutil.EncodeUint64(head))
	params := append([]json.RawMessage(nil), c.Params...)
	switch c.Method {
	case "eth_getBlockByNumber":
		if string(params[0]) != `"latest"` && above(params[0]) {
			params[0], _ = json.Marshal(hexutil.EncodeUint64(1 << 40)) // there is none
		} else if above(params[0]) {
			params[0] = newest
		}
	case "eth_getLogs":
		var q map[string]json.RawMessage
		if json.Unmarshal(params[0], &q) != nil {
			return body
		}
		for _, end := range []string{"fromBlock", "toBlock"} {
			if above(q[end]) {
				q[end] = newest
			}
		}
		params[0], _ = json.Marshal(q)
	case "eth_call":
		if len(params) > 1 && above(params[1]) {
			params[1] = newest
		}
	}
	out, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": c.ID, "method": c.Method, "params": params})
	if err != nil {
		return body
	}
	return out
}

// below reports whether a parameter names a block below number.
func (c call) below(parameter int, number uint64) bool {
	var block hexutil.Uint64
	return parameter < len(c.Params) && json.Unmarshal(c.Params[parameter], &block) == nil && uint64(block) < number
}
