package agent

import (
	"math/big"
	"path/filepath"

	"github.com/moonrig/moonrig/backend/agent/books"
	"github.com/moonrig/moonrig/backend/agent/desk"
	"github.com/moonrig/moonrig/backend/agent/disputes"
	"github.com/moonrig/moonrig/backend/agent/escrow"
	"github.com/moonrig/moonrig/backend/agent/evidence"
	"github.com/moonrig/moonrig/backend/agent/keys"
	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/agent/stake"
	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/store"
	"github.com/moonrig/moonrig/backend/wallet/keychain"
	"github.com/moonrig/moonrig/chain"
)

// makeParts makes the parts that have to do with money, and tells each what it needs of the others. Price is what an ether
// counts as in micro-dollars where the network does not say, or nil.
func (a *Agent) makeParts(price *big.Int) {
	a.chain = escrow.New(escrow.Config{
		Link: link.New(link.Config{
			Network: a.opts.Network, DevnetURL: a.opts.DevnetURL, RPCURLs: a.opts.RPCURLs, AddressBook: a.opts.AddressBook,
			ExplorerURL: a.opts.ExplorerURL, MaxFeePerGas: a.opts.MaxFeePerGas, MaxTipPerGas: a.opts.MaxTipPerGas, KeyLocks: a.opts.KeyLocks,
			NativePrice: price, Store: func() link.Store { return a.db() }, Wallet: a.wallet,
			StatusMoved: a.poke, TransactionMoved: a.transactionMoved, Watched: a.watched, Now: a.now, Log: a.log,
		}),
		Store: func() escrow.Store { return a.db() }, Wallet: a.wallet, Listener: chainListener{a}, Spend: a.spend,
		FreeFees: a.opts.freeFees, Now: a.now, Log: a.log,
	})
	a.Keys = keys.New(keys.Config{Wallet: a.wallet, Chain: a.chain, Keychain: keychain.Keychain{}, Wishes: wishes{a}, PassphraseFile: a.opts.PassphraseFile,
		Needed: a.leaseNeedsWallet, Changed: a.walletChanged, OtherAccount: a.otherAccount, Now: a.now, Log: a.log})
	a.Files = evidence.New(evidence.Config{Dir: filepath.Join(a.opts.Home, "evidence"), MaxBytes: api.MaxEvidenceBytes,
		Store: func() evidence.Store { return a.db() }, Record: a.record, JobLog: a.jobLog})
	a.Court = disputes.New(disputes.Config{Store: func() disputes.Store { return a.db() }, Chain: a.chain, Wallet: a.wallet, Files: a.Files,
		Record: a.record, Changed: a.poke, Now: a.now, Log: a.log})
	a.Books = books.New(books.Config{Store: func() books.Store { return a.db() }, Chain: a.chain, Wallet: a.wallet, Moved: a.walletMoved,
		Confirmed: a.confirmed, Now: a.now, Log: a.log})
	a.Desk = desk.New(desk.Config{Store: func() desk.Store { return a.db() }, Chain: a.chain, Wallet: a.wallet, Keys: a.Keys, Books: a.Books,
		Disputes: a.Court.Draft, Stake: stake.Draft, Changed: a.walletChanged, Now: a.now, Log: a.log})
	a.Staker = stake.New(stake.Config{Store: func() stake.Store { return a.db() }, Chain: a.chain})
}

// confirmed is told that one of our transactions is in a block.
func (a *Agent) confirmed(n chain.Network, t store.Transaction) {
	a.chain.LookForEvents()
	a.Court.Confirmed(n, t)
}
