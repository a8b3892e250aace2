package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// RequestFaucet asks the network's faucet for test money for account and returns once it arrived.
// Errors: ErrNoFaucet on a chain with real money, ErrUnreachable, or the faucet's refusal.
func (c *Client) RequestFaucet(ctx context.Context, account common.Address) error {
	if c.network.FaucetURL == "" {
		return fmt.Errorf("ask faucet: %w", ErrNoFaucet)
	}
	body, err := json.Marshal(struct {
		Address common.Address `json:"address"`
	}{account})
	if err != nil {
		return fmt.Errorf("ask faucet: %w", err)
	}
	// The faucet answers after its transactions were mined.
	if _, err := doHTTP(ctx, http.MethodPost, c.network.FaucetURL, bytes.NewReader(body), 2*time.Minute+10*time.Second); err != nil {
		return fmt.Errorf("ask faucet: %w", err)
	}
	return nil
}
