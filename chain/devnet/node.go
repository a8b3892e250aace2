package devnet

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"
)

// devNode is go-ethereum put together as a chain of one: the same parts as ethclient/simulated, which
// hides the node and with it the addresses it listens on.
type devNode struct {
	stack   *node.Node
	backend *eth.Ethereum
	beacon  *catalyst.SimulatedBeacon
	client  *ethclient.Client
}

// startNode starts the chain; it mines nothing until mine.
func startNode(host string, port int) (*devNode, error) {
	config := node.DefaultConfig
	config.DataDir = "" // in memory
	config.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	config.HTTPHost, config.HTTPPort = host, port
	config.WSHost, config.WSPort = host, port // the same port: one listener serves both
	config.HTTPModules = []string{"eth", "net", "web3"}
	config.WSModules = []string{"eth", "net", "web3"}

	stack, err := node.New(&config)
	if err != nil {
		return nil, fmt.Errorf("create node: %w", err)
	}
	n := &devNode{stack: stack}
	if err := n.start(); err != nil {
		return nil, errors.Join(err, n.close())
	}
	return n, nil
}

func (n *devNode) start() (err error) {
	config := ethConfig()
	if n.backend, err = eth.New(n.stack, &config); err != nil {
		return fmt.Errorf("create chain: %w", err)
	}
	n.stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(n.backend.APIBackend, filters.Config{LogQueryLimit: 1000})),
	}})
	if err := n.stack.Start(); err != nil {
		return fmt.Errorf("start node: %w", err)
	}
	// Period zero: blocks come from mine alone.
	if n.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, n.backend); err != nil {
		return fmt.Errorf("start beacon: %w", err)
	}
	if err := n.beacon.Fork(n.backend.BlockChain().GetCanonicalHash(0)); err != nil {
		return fmt.Errorf("set head to genesis: %w", err)
	}
	n.client = ethclient.NewClient(n.stack.Attach())
	return nil
}

// ethConfig is a small chain with every fork that public chains have, and an id of its own. go-ethereum's own development chain has
// those to come as well, by which new storage costs several times as much: a deposit took 394,000 gas where it takes 106,000
// anywhere else, and what people were shown it would cost was too little.
func ethConfig() ethconfig.Config {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = big.NewInt(ChainID)
	rules.AmsterdamTime, rules.BogotaTime = nil, nil

	alloc := core.SystemContractAllocs()
	alloc[deployer.Address()] = types.Account{Balance: ether(1_000)}
	alloc[faucet.Address()] = types.Account{Balance: ether(1_000_000_000)}

	config := ethconfig.Defaults
	config.Genesis = &core.Genesis{
		Config:   &rules,
		GasLimit: ethconfig.Defaults.Miner.GasCeil,
		Alloc:    alloc,
		// Tells this start's chain from the last one's: everything else in the first block is the same.
		ExtraData: []byte(rand.Text()),
	}
	config.SyncMode = ethconfig.FullSync
	config.TxPool.NoLocals = true
	config.LogNoHistory = true
	// An archive: anybody can ask what an account held at any block, as of the public servers of the network that it stands for.
	// Of the two ways to keep the state only this one serves old blocks at once; the other builds an index first.
	config.NoPruning, config.StateScheme = true, rawdb.HashScheme
	// The defaults are for a full node of a public chain.
	config.DatabaseCache, config.TrieCleanCache, config.TrieDirtyCache, config.SnapshotCache = 16, 16, 32, 0
	return config
}

// mine makes a block as soon as a transaction is there, and an empty one when none came for an
// interval, so that time passes. It returns when ctx ends.
func (n *devNode) mine(ctx context.Context, interval time.Duration) error {
	arrived := make(chan core.NewTxsEvent, 1)
	sub := n.backend.TxPool().SubscribeTransactions(arrived, true)
	defer sub.Unsubscribe()
	wake := make(chan struct{}, 1)

	group, ctx := errgroup.WithContext(ctx)
	// Sealing waits for the pool and the pool waits for its subscribers, so they are two goroutines.
	group.Go(func() error {
		for {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case err := <-sub.Err():
				return fmt.Errorf("watch transaction pool: %w", errors.Join(err, errors.New("pool closed")))
			case <-arrived:
				select {
				case wake <- struct{}{}:
				default:
				}
			}
		}
	})
	group.Go(func() error {
		timer := time.NewTimer(interval)
		defer timer.Stop()
		for {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-wake:
				n.seal()
			case <-timer.C:
				n.seal()
			}
			// Each block is at least a second later than the one before, so many transactions at once push
			// the chain's clock ahead. Then empty blocks come half as often, and the world catches up.
			pause := interval
			if int64(n.backend.BlockChain().CurrentBlock().Time) > time.Now().Unix() {
				pause *= 2
			}
			timer.Reset(pause)
		}
	})
	return group.Wait()
}

// seal makes a block, and another one while executable transactions are left; bounded, because a
// transaction may be executable and yet not be taken.
func (n *devNode) seal() {
	for range 16 {
		n.beacon.Commit()
		if n.backend.TxPool().Sync() != nil {
			return
		}
		if pending, _ := n.backend.TxPool().Pending(txpool.PendingFilter{}); len(pending) == 0 {
			return
		}
	}
}

func (n *devNode) close() error {
	var errs []error
	if n.client != nil {
		n.client.Close()
	}
	if n.beacon != nil {
		errs = append(errs, n.beacon.Stop())
	}
	errs = append(errs, n.stack.Close())
	return errors.Join(errs...)
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }
