package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// MoonDecimals is the number of decimals of MOON.
const MoonDecimals = 18

// MoonBalance returns what account holds of MOON, in its smallest unit. Errors: ErrNotDeployed,
// ErrUnreachable.
func (c *Client) MoonBalance(ctx context.Context, account common.Address) (*big.Int, error) {
	moon := governedBindings().moon
	out, err := c.callTo(ctx, GovernTokenContract, moon.PackBalanceOf(account))
	if err != nil {
		return nil, fmt.Errorf("read moon balance of %s: %w", account, err)
	}
	return moon.UnpackBalanceOf(out)
}

// Votes returns what account can vote with now: the MOON of all who delegated to it. Errors as for
// MoonBalance.
func (c *Client) Votes(ctx context.Context, account common.Address) (*big.Int, error) {
	moon := governedBindings().moon
	out, err := c.callTo(ctx, GovernTokenContract, moon.PackGetVotes(account))
	if err != nil {
		return nil, fmt.Errorf("read votes of %s: %w", account, err)
	}
	return moon.UnpackGetVotes(out)
}

// DelegateOf returns whom account lets vote with its MOON; zero when nobody does. Errors as for
// MoonBalance.
func (c *Client) DelegateOf(ctx context.Context, account common.Address) (common.Address, error) {
	moon := governedBindings().moon
	out, err := c.callTo(ctx, GovernTokenContract, moon.PackDelegates(account))
	if err != nil {
		return common.Address{}, fmt.Errorf("read delegate of %s: %w", account, err)
	}
	return moon.UnpackDelegates(out)
}

// Delegate lets another account, or the signer itself, vote with all the signer's MOON, now and later.
// It moves no tokens. Without it the signer's MOON does not vote. Errors as for Deposit, ErrNotDeployed.
func (c *Client) Delegate(ctx context.Context, signer Signer, to common.Address) (Receipt, error) {
	return c.sendTo(ctx, signer, GovernTokenContract, governedBindings().moon.PackDelegate(to), "delegate votes to "+to.Hex())
}

// TransferMoon sends MOON. Errors as for Deposit, ErrNotDeployed.
func (c *Client) TransferMoon(ctx context.Context, signer Signer, to common.Address, amount *big.Int) (Receipt, error) {
	if err := c.checkMoon(ctx, signer.Address(), amount); err != nil {
		return Receipt{}, fmt.Errorf("transfer moon: %w", err)
	}
	return c.sendTo(ctx, signer, GovernTokenContract, governedBindings().moon.PackTransfer(to, amount), "transfer moon to "+to.Hex())
}

// approveMoon lets a contract of the address book take MOON of the signer, unless it may already.
func (c *Client) approveMoon(ctx context.Context, signer Signer, contract string, amount *big.Int) error {
	spender, err := c.network.Contract(contract)
	if err != nil {
		return err
	}
	moon := governedBindings().moon
	out, err := c.callTo(ctx, GovernTokenContract, moon.PackAllowance(signer.Address(), spender))
	if err != nil {
		return fmt.Errorf("read allowance: %w", err)
	}
	allowed, err := moon.UnpackAllowance(out)
	if err != nil {
		return fmt.Errorf("decode allowance: %w", err)
	}
	if allowed.Cmp(amount) >= 0 {
		return nil
	}
	_, err = c.sendTo(ctx, signer, GovernTokenContract, moon.PackApprove(spender, amount), "allow "+contract)
	return err
}

// checkMoon refuses amounts that nobody can send before a node is asked to.
func (c *Client) checkMoon(ctx context.Context, account common.Address, amount *big.Int) error {
	if amount == nil || amount.Sign() <= 0 {
		return errors.New("amount is not positive")
	}
	have, err := c.MoonBalance(ctx, account)
	if err != nil {
		return err
	}
	if have.Cmp(amount) < 0 {
		return fmt.Errorf("%w: %s has %s, needs %s", ErrInsufficientBalance, account, have, amount)
	}
	return nil
}
