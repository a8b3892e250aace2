package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain/bindings"
)

// A Registry is the network's registry of providers: who has staked what, where it is paid, and when it is away.
// It is safe for concurrent use.
type Registry struct {
	client   *Client
	at       common.Address
	token    common.Address
	contract *bindings.ProviderRegistry
}

// A Standing is what the registry says of one provider. Amounts are in the staked token's smallest unit.
type Standing struct {
	// Stake is all that can be slashed, ActiveStake what of it is not unbonding, SelfStake the provider's own part of that.
	Stake, ActiveStake, SelfStake *big.Int
	// JoinedAt is since when it has had stake of its own, in Unix seconds; zero when it never had.
	JoinedAt uint64
	// Tier is the service tier, 1 (best) to 7.
	Tier uint8
	// Payout is where it is paid. PendingPayout will be, from PendingPayoutAt on (Unix seconds); zero when no change waits.
	Payout, PendingPayout common.Address
	PendingPayoutAt       uint64
	// Cases is how many cases hold the pool, until HeldUntil at the latest (Unix seconds).
	Cases, HeldUntil uint64
}

// A Position is what one account has in one provider's pool.
type Position struct {
	// Shares are those that are not unbonding, Worth what they are worth now in the token's smallest unit.
	Shares, Worth *big.Int
	// Unbondings are on their way out, oldest first.
	Unbondings []Unbonding
}

// An Unbonding is shares on their way out.
type Unbonding struct {
	Shares, Worth *big.Int
	// ReleaseAt is when they can be withdrawn, in Unix seconds; later while a case is open.
	ReleaseAt uint64
}

// Registry returns the network's registry of providers. Errors: ErrNotDeployed when the network's address book has
// none, ErrUnreachable.
func (c *Client) Registry(ctx context.Context) (*Registry, error) {
	at, err := c.network.Contract(RegistryContract)
	if err != nil {
		return nil, err
	}
	r := &Registry{client: c, at: at, contract: bindings.NewProviderRegistry()}
	if r.token, err = read(ctx, c, at, "staked token", r.contract.PackToken(), r.contract.UnpackToken); err != nil {
		return nil, err
	}
	return r, nil
}

// Address returns where the registry is.
func (r *Registry) Address() common.Address { return r.at }

// Token returns the token that is staked.
func (r *Registry) Token() common.Address { return r.token }

// Standing returns what the registry says of a provider. One that never staked has zeros, tier 7, and is paid itself.
func (r *Registry) Standing(ctx context.Context, provider common.Address) (Standing, error) {
	var s Standing
	var joined *big.Int
	var pending bindings.PendingPayoutOfOutput
	var held bindings.HoldOfOutput
	k := r.contract
	err := errors.Join(
		readInto(ctx, r, &s.Stake, "stake", k.PackStakeOf(provider), k.UnpackStakeOf),
		readInto(ctx, r, &s.ActiveStake, "active stake", k.PackActiveStakeOf(provider), k.UnpackActiveStakeOf),
		readInto(ctx, r, &s.SelfStake, "self stake", k.PackSelfStakeOf(provider), k.UnpackSelfStakeOf),
		readInto(ctx, r, &joined, "time of joining", k.PackJoinedAt(provider), k.UnpackJoinedAt),
		readInto(ctx, r, &s.Tier, "service tier", k.PackTierOf(provider), k.UnpackTierOf),
		readInto(ctx, r, &s.Payout, "payout address", k.PackPayoutOf(provider), k.UnpackPayoutOf),
		readInto(ctx, r, &pending, "pending payout address", k.PackPendingPayoutOf(provider), k.UnpackPendingPayoutOf),
		readInto(ctx, r, &held, "holds", k.PackHoldOf(provider), k.UnpackHoldOf),
	)
	if err != nil {
		return Standing{}, fmt.Errorf("read standing of %s: %w", provider, err)
	}
	s.JoinedAt = joined.Uint64()
	s.PendingPayout, s.PendingPayoutAt = pending.Payout, pending.EffectiveAt.Uint64()
	s.Cases, s.HeldUntil = held.Cases.Uint64(), held.Until.Uint64()
	return s, nil
}

// Position returns what staker has in provider's pool.
func (r *Registry) Position(ctx context.Context, provider, staker common.Address) (Position, error) {
	k := r.contract
	var p Position
	var queue []bindings.IProviderRegistryUnbonding
	err := errors.Join(
		readInto(ctx, r, &p.Shares, "shares", k.PackSharesOf(provider, staker), k.UnpackSharesOf),
		readInto(ctx, r, &queue, "unbondings", k.PackUnbondingsOf(provider, staker), k.UnpackUnbondingsOf),
	)
	if err == nil {
		p.Worth, err = r.worth(ctx, provider, p.Shares)
	}
	for _, u := range queue {
		if err != nil {
			break
		}
		out := Unbonding{Shares: u.Shares, ReleaseAt: u.ReleaseAt.Uint64()}
		out.Worth, err = r.worth(ctx, provider, u.Shares)
		p.Unbondings = append(p.Unbondings, out)
	}
	if err != nil {
		return Position{}, fmt.Errorf("read position of %s with %s: %w", staker, provider, err)
	}
	return p, nil
}

// worth returns what shares of provider's pool are worth now.
func (r *Registry) worth(ctx context.Context, provider common.Address, shares *big.Int) (*big.Int, error) {
	return read(ctx, r.client, r.at, "worth of shares", r.contract.PackToAssets(provider, shares), r.contract.UnpackToAssets)
}

// MinStake returns the smallest stake.
func (r *Registry) MinStake(ctx context.Context) (*big.Int, error) {
	return read(ctx, r.client, r.at, "smallest stake", r.contract.PackMinStake(), r.contract.UnpackMinStake)
}

// UnbondingDelay returns how long what is unbonded now has to wait.
func (r *Registry) UnbondingDelay(ctx context.Context) (time.Duration, error) {
	seconds, err := read(ctx, r.client, r.at, "unbonding delay", r.contract.PackUnbondingDelay(), r.contract.UnpackUnbondingDelay)
	if err != nil {
		return 0, err
	}
	return time.Duration(seconds.Int64()) * time.Second, nil
}

// What the registry's code fixes: no vote can change it. A test holds them against the contract's source.
const (
	// MaxHold is how much longer a case can hold stake than it would have had to wait.
	MaxHold = 30 * 24 * time.Hour
	// PayoutDelay is how long a change of a payout address waits.
	PayoutDelay = 3 * 24 * time.Hour
	// MaintenanceNotice is how long before its beginning an absence must be announced.
	MaintenanceNotice = time.Hour
	// MinSlashCap is the least that a vote can set the slash cap to, in hundredths of a per cent.
	MinSlashCap = 100
	// MaxSlashCap is the most.
	MaxSlashCap = 5000
)

// Rules are what votes have set for stake.
type Rules struct {
	// SlashCap is how much of a provider's stake one day can cost at most, in hundredths of a per cent.
	SlashCap int
	// MaintenanceLongest is how long an announced absence may last, MaintenanceGap how long the next one has to wait.
	MaintenanceLongest, MaintenanceGap time.Duration
}

// Rules returns what votes have set for stake. Errors as for Standing.
func (r *Registry) Rules(ctx context.Context) (Rules, error) {
	var limit uint16
	var longest, gap *big.Int
	k := r.contract
	err := errors.Join(
		readInto(ctx, r, &limit, "slash cap", k.PackSlashCapBps(), k.UnpackSlashCapBps),
		readInto(ctx, r, &longest, "longest maintenance", k.PackMaintenanceLongest(), k.UnpackMaintenanceLongest),
		readInto(ctx, r, &gap, "gap between maintenances", k.PackMaintenanceGap(), k.UnpackMaintenanceGap),
	)
	if err != nil {
		return Rules{}, err
	}
	return Rules{SlashCap: int(limit), MaintenanceLongest: time.Duration(longest.Int64()) * time.Second,
		MaintenanceGap: time.Duration(gap.Int64()) * time.Second}, nil
}

// Stake adds amount to the signer's own pool, which makes it a provider, in one transaction with a permit. It waits
// for the receipt. Errors as for Deposit.
func (r *Registry) Stake(ctx context.Context, signer Signer, amount *big.Int) (Receipt, error) {
	p, err := r.permit(ctx, signer, amount)
	if err != nil {
		return Receipt{}, fmt.Errorf("stake: %w", err)
	}
	return r.send(ctx, signer, r.contract.PackStakeWithPermit(amount, new(big.Int).SetUint64(p.deadline), p.v, p.r, p.s), "stake")
}

// Delegate adds amount to provider's pool on the signer's account, in one transaction with a permit. It is slashed
// with the provider. Errors as for Deposit.
func (r *Registry) Delegate(ctx context.Context, signer Signer, provider common.Address, amount *big.Int) (Receipt, error) {
	p, err := r.permit(ctx, signer, amount)
	if err != nil {
		return Receipt{}, fmt.Errorf("delegate: %w", err)
	}
	return r.send(ctx, signer, r.contract.PackDelegateWithPermit(provider, amount, new(big.Int).SetUint64(p.deadline), p.v, p.r, p.s),
		"delegate to "+provider.Hex())
}

// Unbond sets out to take shares of the signer from provider's pool. They can be slashed until they are withdrawn.
// Errors as for Deposit.
func (r *Registry) Unbond(ctx context.Context, signer Signer, provider common.Address, shares *big.Int) (Receipt, error) {
	if shares == nil || shares.Sign() <= 0 {
		return Receipt{}, errors.New("unbond: shares are not positive")
	}
	return r.send(ctx, signer, r.contract.PackUnbond(provider, shares), "unbond from "+provider.Hex())
}

// Withdraw pays out what the signer unbonded from provider's pool and what is due: a provider's own stake to its payout
// address, everybody else's to themselves. Errors as for Deposit; ErrReverted with ProviderRegistry_NothingToWithdraw
// when nothing is due.
func (r *Registry) Withdraw(ctx context.Context, signer Signer, provider common.Address) (Receipt, error) {
	return r.send(ctx, signer, r.contract.PackWithdraw(provider), "withdraw stake from "+provider.Hex())
}

// AnnounceMaintenance announces that the signer will be away from start to end, in Unix seconds. Errors as for Deposit.
func (r *Registry) AnnounceMaintenance(ctx context.Context, signer Signer, start, end uint64) (Receipt, error) {
	data := r.contract.PackAnnounceMaintenance(new(big.Int).SetUint64(start), new(big.Int).SetUint64(end))
	return r.send(ctx, signer, data, "announce maintenance")
}

// RequestPayout asks that the signer is paid at another address, three days from now. Errors as for Deposit.
func (r *Registry) RequestPayout(ctx context.Context, signer Signer, payout common.Address) (Receipt, error) {
	return r.send(ctx, signer, r.contract.PackRequestPayout(payout), "request payout to "+payout.Hex())
}

// CancelPayout calls off a change of provider's payout address; the signer is the provider or the address that counts
// now. Errors as for Deposit.
func (r *Registry) CancelPayout(ctx context.Context, signer Signer, provider common.Address) (Receipt, error) {
	return r.send(ctx, signer, r.contract.PackCancelPayout(provider), "cancel payout change of "+provider.Hex())
}

func (r *Registry) permit(ctx context.Context, signer Signer, amount *big.Int) (permit, error) {
	return r.client.permitOn(ctx, signer, r.token, r.at, amount)
}

func (r *Registry) send(ctx context.Context, signer Signer, data []byte, purpose string) (Receipt, error) {
	return r.client.sendAt(ctx, signer, r.at, data, purpose)
}

// permitOn signs a permit for a positive amount of any token that the signer holds.
func (c *Client) permitOn(ctx context.Context, signer Signer, token, spender common.Address, amount *big.Int) (permit, error) {
	if amount == nil || amount.Sign() <= 0 {
		return permit{}, errors.New("amount is not positive")
	}
	have, err := read(ctx, c, token, "token balance", c.dollar.PackBalanceOf(signer.Address()), c.dollar.UnpackBalanceOf)
	if err != nil {
		return permit{}, err
	}
	if have.Cmp(amount) < 0 {
		return permit{}, fmt.Errorf("%w: %s has %s, needs %s", ErrInsufficientBalance, signer.Address(), have, amount)
	}
	return c.signPermit(ctx, signer, token, spender, amount)
}

// read makes a read-only call of a contract and decodes the answer.
func read[T any](ctx context.Context, c *Client, to common.Address, what string, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var zero T
	out, err := c.call(ctx, to, data)
	if err != nil {
		return zero, fmt.Errorf("read %s: %w", what, err)
	}
	v, err := unpack(out)
	if err != nil {
		return zero, fmt.Errorf("decode %s: %w", what, err)
	}
	return v, nil
}

// readInto is read of the registry into a variable.
func readInto[T any](ctx context.Context, r *Registry, into *T, what string, data []byte, unpack func([]byte) (T, error)) error {
	v, err := read(ctx, r.client, r.at, what, data, unpack)
	if err == nil {
		*into = v
	}
	return err
}
