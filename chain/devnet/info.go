package devnet

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/time/rate"
)

const (
	// maxFaucetBody bounds a faucet request.
	maxFaucetBody = 1 << 10
	// faucetTimeout bounds one payment with its receipts, on a machine that is busy with other things too.
	faucetTimeout = 2 * time.Minute
	// The faucet takes a burst, for a test that makes many accounts, and then a few a second.
	faucetPerSecond = 10
	faucetBurst     = 50
)

// newInfoHandler serves /devnet.json and /faucet.
func newInfoHandler(info Info, bank *bank) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /devnet.json", func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusOK, info)
	})
	limit := rate.NewLimiter(faucetPerSecond, faucetBurst)
	mux.HandleFunc("POST /faucet", func(w http.ResponseWriter, r *http.Request) {
		if !limit.Allow() {
			writeError(w, http.StatusTooManyRequests, "the faucet is asked too often; try again in a second")
			return
		}
		var request struct {
			Address string `json:"address"`
		}
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxFaucetBody)).Decode(&request); err != nil {
			writeError(w, http.StatusBadRequest, `send {"address": "0x…"}`)
			return
		}
		if !common.IsHexAddress(request.Address) || common.HexToAddress(request.Address) == (common.Address{}) {
			writeError(w, http.StatusBadRequest, "address is not 20 bytes of hex")
			return
		}
		to := common.HexToAddress(request.Address)
		ctx, cancel := context.WithTimeout(r.Context(), faucetTimeout)
		defer cancel()
		hashes, err := bank.give(ctx, to)
		if err != nil {
			bank.log.Warn("Faucet could not give test money", "account", to, "err", err)
			writeError(w, http.StatusInternalServerError, "the chain did not take the transaction")
			return
		}
		writeJSON(w, http.StatusOK, struct {
			Address common.Address `json:"address"`
			Wei     string         `json:"wei"`
			Tokens  string         `json:"tokens"`
			Moon    string         `json:"moon"`
			TxHash  []common.Hash  `json:"tx_hashes"`
		}{to, faucetWei.String(), faucetTokens.String(), faucetMoon.String(), hashes})
	})
	return mux
}

func writeJSON(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// An error here is a client that went away.
	_ = json.NewEncoder(w).Encode(body)
}

func writeError(w http.ResponseWriter, status int, sentence string) {
	writeJSON(w, status, struct {
		Error string `json:"error"`
	}{sentence})
}
