// Command poster posts what providers earned on one day, and writes the proofs with which they claim it. It reads the day's
// record, applies the rules of package rewards to it, shows what comes of that, and with -yes signs it with the poster's key.
// It measures nothing: the record is the word of whoever wrote it.
//
//	go run ./build/poster -record 2026-11-28.csv -rate 0.0001 -out public -book book.json -rpc https://…
//	go run ./build/poster … -yes -state state -keystore key.json -passphrase-file pass
//
// The key is a keystore file (its passphrase is read from the file that -passphrase-file names, or from
// MOONRIG_POSTER_PASSPHRASE), or, where no keystore is given, 32 bytes of hex in MOONRIG_POSTER_KEY.
//
// Doing it again finds the day posted and only writes its files again. docs/governance.md says more.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/build/keyfile"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/tx"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "poster:", err)
		os.Exit(1)
	}
}

// options are what the tool is started with.
type options struct {
	record, after, out, state string
	rate                      *big.Int
	network                   chain.Network
	keystore, passphraseFile  string
	yes                       bool
}

// run does what the command line says and tells out about it.
func run(ctx context.Context, args []string, out io.Writer) error {
	o, err := parse(args)
	if err != nil {
		return err
	}
	d, err := loadDay(o)
	if err != nil {
		return err
	}
	settings := chain.Options{Logger: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))}
	var key *keyfile.Signer
	if o.yes {
		signer, err := keyfile.Open(o.keystore, o.passphraseFile, "MOONRIG_POSTER")
		if err != nil {
			return err
		}
		// Before the store is opened: two that write it would each lose what the other sent.
		release, err := tx.FileLocks{Dir: o.state}.TryLock(o.network.ChainID, signer.Address())
		if err != nil {
			return fmt.Errorf("take the key %s: %w", signer.Address(), err)
		}
		defer release()
		if settings.Store, err = tx.OpenFileStore(filepath.Join(o.state, "transactions.json")); err != nil {
			return err
		}
		key = &signer
	}
	client, err := chain.Dial(ctx, o.network, settings)
	if err != nil {
		return err
	}
	defer client.Close()
	if key == nil {
		return try(ctx, client, d, out)
	}
	return post(ctx, client, *key, d, out)
}

// parse reads the command line and the address book that it names.
func parse(args []string) (options, error) {
	var o options
	flags := flag.NewFlagSet("poster", flag.ContinueOnError)
	flags.StringVar(&o.record, "record", "", "record of the day, CSV; see docs/governance.md")
	rate := flags.String("rate", "", "what a second at weight 1.00 and multiplier 1.0 earns, in MOON")
	flags.StringVar(&o.after, "after", "", `day whose standings the day goes on from; empty is the day before, "none" begins with everybody in tier 7`)
	flags.StringVar(&o.out, "out", "", "folder of all days, to be handed out by a web server")
	flags.StringVar(&o.state, "state", "", "folder for what was sent and is not final, not to be handed out")
	book := flags.String("book", "", "address book of the deployment")
	rpc := flags.String("rpc", os.Getenv("MOONRIG_RPC_URL"), "JSON-RPC endpoints, separated by commas (MOONRIG_RPC_URL)")
	flags.StringVar(&o.keystore, "keystore", "", "keystore file of the poster")
	flags.StringVar(&o.passphraseFile, "passphrase-file", "", "file with the keystore's passphrase")
	flags.BoolVar(&o.yes, "yes", false, "sign and post; without it nothing is signed or written")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	switch {
	case flags.NArg() > 0:
		return o, fmt.Errorf("%q is not a flag", flags.Arg(0))
	case o.record == "" || o.out == "" || *book == "" || *rpc == "":
		return o, errors.New("-record, -rate, -out, -book and -rpc must be given")
	case o.yes && o.state == "":
		return o, errors.New("-yes needs -state, a folder that remembers what was sent")
	}
	amount, err := money.ParseToken(*rate, chain.MoonDecimals)
	if err != nil || amount.IsZero() || amount.BitLen() > 128 {
		return o, fmt.Errorf("rate %q is not a sum of MOON", *rate)
	}
	o.rate = amount.Big()
	raw, err := keyfile.Read(*book, chain.MaxAddressBookBytes)
	if err != nil {
		return o, err
	}
	parsed, err := chain.ParseAddressBook(raw)
	if err != nil {
		return o, err
	}
	o.network, err = chain.Network{Name: chain.Custom, RPCURLs: strings.Split(*rpc, ",")}.WithBook(parsed)
	return o, err
}
