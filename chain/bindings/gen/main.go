// Command gen compiles the contracts with the pinned Foundry of chain/contracts and writes their Go
// bindings. It is run by go generate in chain/bindings, after npm ci in chain/contracts. The same
// sources give the same bytes, so that a stale binding shows as a difference.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

const contractsDir = "../contracts"

// contracts maps what is bound to the file it goes to.
var contracts = []struct {
	name, file string
	// aliases rename methods whose Go types would collide with another contract's.
	aliases map[string]string
}{
	{"LeaseEscrow", "lease_escrow.go", nil},
	{"Forwarder", "forwarder.go", map[string]string{"eip712Domain": "forwarderEip712Domain"}},
	{"MoonrigToken", "moonrig_token.go", map[string]string{"eip712Domain": "moonEip712Domain"}},
	{"MoonrigTimelock", "moonrig_timelock.go", nil},
	{"MoonrigGovernor", "moonrig_governor.go", map[string]string{"eip712Domain": "governorEip712Domain"}},
	{"LivenessRewards", "liveness_rewards.go", nil},
	{"ProviderRegistry", "provider_registry.go", nil},
	{"Disputes", "disputes.go", nil},
	{"TestDollar", "test_dollar.go", map[string]string{"eip712Domain": "dollarEip712Domain"}},
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	if _, err := os.Stat(filepath.Join(contractsDir, "node_modules")); err != nil {
		return fmt.Errorf("find forge: %w (run npm ci in chain/contracts)", err)
	}
	build := exec.Command("node", "scripts/foundry.cjs", "forge", "build", "--quiet", "--skip", "test")
	build.Dir = contractsDir
	build.Stdout, build.Stderr = os.Stderr, os.Stderr
	if err := build.Run(); err != nil {
		return fmt.Errorf("build contracts: %w", err)
	}
	for _, c := range contracts {
		if err := bind(c.name, c.file, c.aliases); err != nil {
			return fmt.Errorf("bind %s: %w", c.name, err)
		}
	}
	return nil
}

// bind writes the bindings of one compiled contract.
func bind(name, file string, aliases map[string]string) error {
	raw, err := os.ReadFile(filepath.Join(contractsDir, "out", name+".sol", name+".json"))
	if err != nil {
		return err
	}
	var artifact struct {
		ABI      json.RawMessage `json:"abi"`
		Bytecode struct {
			Object string `json:"object"`
		} `json:"bytecode"`
	}
	if err := json.Unmarshal(raw, &artifact); err != nil {
		return fmt.Errorf("parse build output: %w", err)
	}
	// What a linter compiles has no code, and lands in the same folder.
	if len(strings.TrimPrefix(artifact.Bytecode.Object, "0x")) == 0 {
		return fmt.Errorf("the build output of %s has no code: run forge clean first", name)
	}
	code, err := abigen.BindV2([]string{name}, []string{string(artifact.ABI)},
		[]string{strings.TrimPrefix(artifact.Bytecode.Object, "0x")}, "bindings", nil, aliases)
	if err != nil {
		return err
	}
	return os.WriteFile(file, []byte(code), 0o644)
}
