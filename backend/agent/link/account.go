package link

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/backend/wallet"
	"github.com/moonrig/moonrig/chain"
)

// Signer signs transactions, and the permit that goes into a deposit.
func (l *Link) Signer() chain.Signer { return l.c.Wallet.Signer(wallet.Transaction) }

// Balances are what an account holds of the token and of the network's own coin.
func (l *Link) Balances(ctx context.Context, account common.Address) (token money.Amount, native *big.Int, err error) {
	client, err := l.Use()
	if err != nil {
		return token, nil, err
	}
	n, err := client.TokenBalance(ctx, account)
	if err != nil {
		return token, nil, Explain(err)
	}
	if native, err = client.NativeBalance(ctx, account); err != nil {
		return token, nil, Explain(err)
	}
	return money.MustBig(n), native, nil
}

// Account returns the account that signs, with the connection to the chain.
func (l *Link) Account() (common.Address, *chain.Client, error) {
	from := l.c.Wallet.Address()
	if from == (common.Address{}) {
		return from, nil, condition.Errorf(condition.WalletMissing, "there is no account")
	}
	client, err := l.Use()
	return from, client, err
}
