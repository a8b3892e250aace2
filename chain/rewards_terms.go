package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// RewardsTerms are what the rewards contract asks of the next posting.
type RewardsTerms struct {
	// Poster is who can post. The zero address: nobody.
	Poster common.Address
	// FirstEpoch is the first that can be posted.
	FirstEpoch uint64
	// Budget is the most that an epoch may pay, and Available what is there and not set aside for other epochs, in MOON's
	// smallest unit.
	Budget, Available *big.Int
	// ChallengePeriod is how long a root that is posted now can be doubted.
	ChallengePeriod time.Duration
}

// RewardsTerms reads the terms of the newest block or two; the contract checks them again. Errors: ErrNotDeployed,
// ErrUnreachable.
func (c *Client) RewardsTerms(ctx context.Context) (RewardsTerms, error) {
	binding := governedBindings().rewards
	var t RewardsTerms
	at, err := c.network.Contract(RewardsContract)
	if err != nil {
		return t, err
	}
	out, err := c.call(ctx, at, binding.PackPoster())
	if err == nil {
		t.Poster, err = binding.UnpackPoster(out)
	}
	if err != nil {
		return t, fmt.Errorf("read poster of rewards: %w", err)
	}
	first, period, reserved := new(big.Int), new(big.Int), new(big.Int)
	for _, n := range []struct {
		what   string
		data   []byte
		unpack func([]byte) (*big.Int, error)
		into   **big.Int
	}{
		{"first epoch", binding.PackFirstEpoch(), binding.UnpackFirstEpoch, &first},
		{"budget", binding.PackEpochBudget(), binding.UnpackEpochBudget, &t.Budget},
		{"challenge period", binding.PackChallengePeriod(), binding.UnpackChallengePeriod, &period},
		{"sum set aside", binding.PackReserved(), binding.UnpackReserved, &reserved},
	} {
		out, err := c.call(ctx, at, n.data)
		if err == nil {
			*n.into, err = n.unpack(out)
		}
		if err != nil {
			return t, fmt.Errorf("read %s of rewards: %w", n.what, err)
		}
	}
	if !first.IsUint64() || period.BitLen() > 32 {
		return t, fmt.Errorf("read terms of rewards: first epoch %s, challenge period %s", first, period)
	}
	t.FirstEpoch, t.ChallengePeriod = first.Uint64(), time.Duration(period.Int64())*time.Second
	balance, err := c.MoonBalance(ctx, at)
	if err != nil {
		return t, err
	}
	// A posting between the two calls can make it less than nothing.
	if t.Available = balance.Sub(balance, reserved); t.Available.Sign() < 0 {
		t.Available.SetUint64(0)
	}
	return t, nil
}
