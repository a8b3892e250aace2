// Command deploy puts Moonrig's contracts on a chain and writes their address book. It reads a
// configuration in JSON, asks an RPC endpoint, and signs with one key that has no power afterwards.
//
//	go run ./build/deploy -config deploy.json -rpc https://… -keystore key.json -out book.json
//	go run ./build/deploy -audit book.json -rpc https://…
//
// The key is a keystore file (its passphrase is read from the file that -passphrase-file names, or from
// MOONRIG_DEPLOYER_PASSPHRASE), or, where no keystore is given, 32 bytes of hex in MOONRIG_DEPLOYER_KEY.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/moonrig/moonrig/build/keyfile"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/deploy"
)

// maxConfigBytes bounds the configuration.
const maxConfigBytes = 1 << 20

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "deploy:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("deploy", flag.ContinueOnError)
	rpc := flags.String("rpc", os.Getenv("MOONRIG_RPC_URL"), "JSON-RPC endpoint (MOONRIG_RPC_URL)")
	config := flags.String("config", "", "configuration in JSON; see -example")
	out := flags.String("out", "", "file that the address book is written to")
	keyFile := flags.String("keystore", "", "keystore file of the deployer")
	passphraseFile := flags.String("passphrase-file", "", "file with the keystore's passphrase")
	audit := flags.String("audit", "", "address book of a deployment to check; nothing is sent")
	example := flags.Bool("example", false, "print a configuration to begin with")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *example {
		encoder := json.NewEncoder(os.Stdout)
		encoder.SetIndent("", "  ")
		return encoder.Encode(deploy.Defaults())
	}
	if *rpc == "" {
		return errors.New("no RPC endpoint is given")
	}
	node, err := ethclient.DialContext(ctx, *rpc)
	if err != nil {
		return fmt.Errorf("dial: %w", err)
	}
	defer node.Close()
	if *audit != "" {
		return auditBook(ctx, node, *audit)
	}
	if *out == "" {
		return errors.New("no file for the address book is given")
	}
	cfg, err := readConfig(*config)
	if err != nil {
		return err
	}
	key, err := keyfile.Open(*keyFile, *passphraseFile, "MOONRIG_DEPLOYER")
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	book, err := deploy.Run(ctx, node, key, cfg, log)
	if err != nil {
		return err
	}
	raw, err := book.Encode()
	if err != nil {
		return err
	}
	// Written before it is checked: what is on the chain is worth knowing in any case.
	if err := os.WriteFile(*out, raw, 0o644); err != nil { //nolint:gosec // where the caller asked for, and public
		return fmt.Errorf("write address book: %w", err)
	}
	return deploy.Audit(ctx, node, book)
}

func auditBook(ctx context.Context, node *ethclient.Client, path string) error {
	raw, err := keyfile.Read(path, chain.MaxAddressBookBytes)
	if err != nil {
		return err
	}
	book, err := chain.ParseAddressBook(raw)
	if err != nil {
		return err
	}
	if err := deploy.Audit(ctx, node, book); err != nil {
		return err
	}
	fmt.Println("The contracts are what the address book says, and only governance has power over them.")
	return nil
}

// readConfig reads a configuration over the defaults. Unknown members are refused: a misspelt one would
// deploy a default for good.
func readConfig(path string) (deploy.Config, error) {
	cfg := deploy.Defaults()
	raw, err := keyfile.Read(path, maxConfigBytes)
	if err != nil {
		return cfg, err
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&cfg); err != nil {
		return cfg, fmt.Errorf("parse configuration: %w", err)
	}
	return cfg, cfg.Check()
}
