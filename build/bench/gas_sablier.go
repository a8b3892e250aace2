package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// sablierName is what the lines call the peer.
const sablierName = "Sablier Flow 3.0.1"

// sablier is Sablier Flow as its package on npm has it compiled, deployed the way its own scripts do: the comptroller behind
// a proxy and without minimum fees, the descriptor, the flow.
type sablier struct {
	a    *anvil
	abi  abi.ABI
	flow common.Address
}

// sablierGas is what the steps of one stream take.
type sablierGas struct{ create, withdraw, void, refund float64 }

func (g sablierGas) sum() float64 { return g.create + g.withdraw + g.void + g.refund }

// artifact is a compiled contract.
type artifact struct {
	ABI      abi.ABI
	Bytecode struct {
		Object string `json:"object"`
	} `json:"bytecode"`
}

// readArtifact reads a compiled contract of one of the packages that build/scripts/sablier.sh unpacked.
func readArtifact(parts ...string) (artifact, error) {
	var out artifact
	raw, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		return out, fmt.Errorf("read Sablier's contracts (build/scripts/sablier.sh gets them): %w", err)
	}
	return out, json.Unmarshal(raw, &out)
}

// newSablier deploys it.
func newSablier(ctx context.Context, a *anvil, dir string) (*sablier, error) {
	admin := crypto.PubkeyToAddress(a.bank.PublicKey)
	put := func(c artifact, args ...any) (common.Address, error) {
		packed, err := c.ABI.Pack("", args...)
		if err != nil {
			return common.Address{}, err
		}
		return a.deploy(ctx, common.FromHex(c.Bytecode.Object), packed)
	}
	utils, own := filepath.Join(dir, "evm-utils", "artifacts"), filepath.Join(dir, "flow", "artifacts")
	comptroller, err := readArtifact(utils, "SablierComptroller.json")
	if err != nil {
		return nil, err
	}
	proxy, err := readArtifact(utils, "ERC1967Proxy.json")
	if err != nil {
		return nil, err
	}
	descriptor, err := readArtifact(own, "FlowNFTDescriptor.json")
	if err != nil {
		return nil, err
	}
	flow, err := readArtifact(own, "SablierFlow.json")
	if err != nil {
		return nil, err
	}
	logic, err := put(comptroller, admin)
	if err != nil {
		return nil, fmt.Errorf("comptroller: %w", err)
	}
	zero := new(big.Int)
	start, err := comptroller.ABI.Pack("initialize", admin, zero, zero, zero, zero, common.Address{})
	if err != nil {
		return nil, err
	}
	proxied, err := put(proxy, logic, start)
	if err != nil {
		return nil, fmt.Errorf("proxy: %w", err)
	}
	described, err := put(descriptor)
	if err != nil {
		return nil, fmt.Errorf("descriptor: %w", err)
	}
	at, err := put(flow, proxied, described)
	if err != nil {
		return nil, fmt.Errorf("flow: %w", err)
	}
	return &sablier{a: a, abi: flow.ABI, flow: at}, nil
}

// rate of the streams: $1.08 an hour, in 10^-18 dollars a second. It is a whole number of the token's units, so that no
// remainder has to be stored.
var rate = big.NewInt(300_000_000_000_000)

// open creates a stream with a deposit and leaves it.
func (s *sablier) open(ctx context.Context, token common.Address, sender, recipient *ecdsa.PrivateKey, amount *big.Int) error {
	data, err := s.abi.Pack("createAndDeposit", crypto.PubkeyToAddress(sender.PublicKey), crypto.PubkeyToAddress(recipient.PublicKey),
		rate, new(big.Int), token, true, amount)
	if err != nil {
		return err
	}
	_, err = s.a.transact(ctx, sender, &s.flow, data)
	return err
}

// stream goes through one stream: created with a deposit, withdrawn from, voided and refunded. The sender has approved the
// flow before.
func (s *sablier) stream(ctx context.Context, id int64, token common.Address, sender, recipient *ecdsa.PrivateKey, amount *big.Int) (g sablierGas, err error) {
	from, to := crypto.PubkeyToAddress(sender.PublicKey), crypto.PubkeyToAddress(recipient.PublicKey)
	step := func(who *ecdsa.PrivateKey, method string, args ...any) float64 {
		if err != nil {
			return 0
		}
		var data []byte
		var used float64
		if data, err = s.abi.Pack(method, args...); err == nil {
			used, err = s.a.gas(ctx, who, s.flow, data)
		}
		if err != nil {
			err = fmt.Errorf("%s: %w", method, err)
		}
		return used
	}
	stream := big.NewInt(id)
	g.create = step(sender, "createAndDeposit", from, to, rate, new(big.Int), token, true, amount)
	if err == nil {
		err = s.a.pass(ctx, time.Hour)
	}
	g.withdraw = step(recipient, "withdrawMax", stream, to)
	g.void = step(sender, "void", stream)
	g.refund = step(sender, "refundMax", stream)
	return g, err
}
