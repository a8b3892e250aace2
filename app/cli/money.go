package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

func (e *env) walletCommand() *cobra.Command {
	show := e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		wallet, err := c.Wallet(ctx)
		if err != nil {
			return err
		}
		status, err := c.Status(ctx)
		if err != nil {
			return err
		}
		return e.show(wallet, func(w io.Writer) { printWallet(w, wallet, status.Chain) })
	})
	cmd := &cobra.Command{Use: "wallet", Short: "What the wallet holds, and its keys", RunE: show}
	cmd.AddCommand(&cobra.Command{Use: "show", Short: "The same", RunE: show},
		e.createCommand(), e.importCommand(), e.unlockCommand(), e.backupCommand(), e.phraseCommand(),
		&cobra.Command{Use: "lock", Short: "Lock the wallet", RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			return e.walletState(c.LockWallet(ctx))
		})},
		&cobra.Command{Use: "faucet", Short: "Ask for test money", RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			wallet, err := c.Faucet(ctx)
			if err != nil {
				return err
			}
			return e.show(wallet, func(w io.Writer) { fmt.Fprintf(w, "The wallet holds %s.\n", usd(wallet.BalanceUSDMicro)) })
		})},
	)
	cmd.AddCommand(e.keyCommands()...)
	cmd.AddCommand(e.spendCommands()...)
	cmd.AddCommand(e.stakeCommands()...)
	return cmd
}

func printWallet(w io.Writer, wallet schema.Wallet, chain schema.ChainStatus) {
	if wallet.State == "missing" {
		fmt.Fprintln(w, `There is no wallet yet. Make one with "moonrig wallet create".`)
		return
	}
	balance := usd(wallet.BalanceUSDMicro) + " (" + tokens(wallet.Balance, chain.TokenDecimals, chain.TokenSymbol) + ")"
	if !wallet.Known {
		balance = "not known while the payment network cannot be asked"
	}
	table(w, []string{"Address", wallet.Address}, []string{"State", wallet.State}, []string{"Backed up", yesNo(wallet.BackedUp)},
		[]string{"Balance", balance}, []string{"For fees", tokens(wallet.Native, 18, "ETH")})
	if len(wallet.Channels) > 0 {
		fmt.Fprintln(w)
		rows := [][]string{{"CHANNEL WITH", "AS", "DEPOSIT", "FREE", "CLAIMED", "THAWED"}}
		for _, ch := range wallet.Channels {
			rows = append(rows, []string{ch.Other, ch.Role, tokens(ch.Balance, chain.TokenDecimals, ""), tokens(ch.Free, chain.TokenDecimals, ""),
				tokens(ch.Claimed, chain.TokenDecimals, ""), when(ch.ThawEndsAt)})
		}
		table(w, rows...)
	}
}

func (e *env) walletState(status schema.WalletStatus, err error) error {
	if err != nil {
		return err
	}
	return e.show(status, func(w io.Writer) { fmt.Fprintf(w, "The wallet %s is %s.\n", status.Address, status.State) })
}

func (e *env) createCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "create", Short: "Make a wallet and show its recovery phrase"}
	passphrase := secretFlag(cmd, "passphrase", "passphrase-file")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		p, err := passphrase.read(e, true)
		if err != nil {
			return err
		}
		phrase, err := c.CreateWallet(ctx, p)
		if err != nil {
			return err
		}
		return e.showPhrase(phrase, "Write it down on paper; then prove it with \"moonrig wallet backup\".")
	})
	return cmd
}

func (e *env) showPhrase(phrase schema.Phrase, then string) error {
	return e.show(phrase, func(w io.Writer) {
		fmt.Fprintf(w, "Address: %s\n\nRecovery phrase, which is the money itself to whoever reads it:\n\n", phrase.Address)
		for i, word := range strings.Fields(phrase.Phrase) {
			fmt.Fprintf(w, "%3d. %-10s", i+1, word)
			if i%4 == 3 {
				fmt.Fprintln(w)
			}
		}
		fmt.Fprintf(w, "\n%s\n", then)
	})
}

func (e *env) phraseCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "phrase", Aliases: []string{"reveal"}, Short: "Show the recovery phrase again"}
	passphrase := secretFlag(cmd, "passphrase", "passphrase-file")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		p, err := passphrase.read(e, false)
		if err != nil {
			return err
		}
		phrase, err := c.WalletPhrase(ctx, p)
		if err != nil {
			return err
		}
		return e.showPhrase(phrase, "Keep it where nobody else looks.")
	})
	return cmd
}

func (e *env) unlockCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "unlock", Short: "Unlock the wallet"}
	passphrase := secretFlag(cmd, "passphrase", "passphrase-file")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		p, err := passphrase.read(e, false)
		if err != nil {
			return err
		}
		return e.walletState(c.UnlockWallet(ctx, p))
	})
	return cmd
}

func (e *env) importCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "import", Short: "Bring a wallet in: by phrase, private key or keystore file",
		Long: "Bring a wallet in. Without a flag the recovery phrase is asked for at the terminal. The passphrase is the new one, which\n" +
			"protects the wallet here.",
	}
	phrase := secretFlag(cmd, "recovery phrase", "phrase-file")
	key := secretFlag(cmd, "private key", "private-key-file")
	old := secretFlag(cmd, "keystore's passphrase", "keystore-passphrase-file")
	passphrase := secretFlag(cmd, "passphrase", "passphrase-file")
	var keystore string
	cmd.Flags().StringVar(&keystore, "keystore", "", "keystore file (Web3 secret storage, version 3)")
	cmd.MarkFlagsMutuallyExclusive("phrase-file", "private-key-file", "keystore")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		var request schema.ImportRequest
		var err error
		switch {
		case keystore != "":
			if request.Keystore, err = readKeystore(keystore); err != nil {
				return usagef("read keystore: %w", err)
			}
			request.KeystorePassphrase, err = old.read(e, false)
		case key.file != "":
			request.PrivateKey, err = key.read(e, false)
		default:
			request.Phrase, err = phrase.read(e, false)
		}
		if err != nil {
			return err
		}
		if request.Passphrase, err = passphrase.read(e, true); err != nil {
			return err
		}
		return e.walletState(c.ImportWallet(ctx, request))
	})
	return cmd
}

func readKeystore(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, 64<<10+1))
	if err == nil && len(raw) > 64<<10 {
		err = errors.New("it is larger than 64 KiB")
	}
	return string(raw), err
}

func (e *env) backupCommand() *cobra.Command {
	return &cobra.Command{
		Use: "backup", Short: "Prove that the recovery phrase is written down",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			quiz, err := c.WalletQuiz(ctx)
			if err != nil {
				return err
			}
			answer := schema.QuizAnswer{Positions: quiz.Positions, Words: []string{}}
			if isTerminal(e.in) {
				for _, position := range quiz.Positions {
					word, err := e.line(fmt.Sprintf("Word %d: ", position))
					if err != nil {
						return err
					}
					answer.Words = append(answer.Words, word)
				}
			} else {
				fmt.Fprintf(e.err, "Words %s, in this order: ", strings.Trim(fmt.Sprint(quiz.Positions), "[]"))
				line, err := lineOf(e.in)
				if err != nil {
					return usagef("read words: %w", err)
				}
				answer.Words = strings.Fields(line)
			}
			status, err := c.AnswerQuiz(ctx, answer)
			if err != nil {
				return err
			}
			return e.show(status, func(w io.Writer) { fmt.Fprintln(w, "That is right. The wallet counts as backed up.") })
		}),
	}
}

func (e *env) historyCommand() *cobra.Command {
	var query schema.HistoryQuery
	var from, to string
	cmd := &cobra.Command{Use: "history", Short: "What was earned and spent"}
	flags := cmd.PersistentFlags()
	flags.StringVar(&query.Role, "role", "", "provider or renter (default: both)")
	flags.StringVar(&from, "from", "", "first day, as 2006-01-02")
	flags.StringVar(&to, "to", "", "last day, as 2006-01-02")
	flags.IntVar(&query.Limit, "limit", 0, "at most so many entries")
	days := func() error {
		var err error
		if query.From, err = dayStart(from, 0); err != nil {
			return err
		}
		query.To, err = dayStart(to, 1)
		return err
	}
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		if err := days(); err != nil {
			return err
		}
		history, err := c.History(ctx, query)
		if err != nil {
			return err
		}
		return e.show(history, func(w io.Writer) {
			rows := [][]string{{"TIME", "AS", "WHAT", "DEVICE", "STATE", "TIME RUN", "AMOUNT"}}
			for _, h := range history.Entries {
				rows = append(rows, []string{when(h.At), h.Role, h.Kind, dash(h.Device), dash(h.State), lasted(h.MeteredMS), usd(h.USDMicro)})
			}
			table(w, rows...)
		})
	})
	var output string
	export := &cobra.Command{Use: "export", Short: "Write it as a CSV table"}
	export.Flags().StringVarP(&output, "output", "o", "", "file to write; never one that exists (default: standard output)")
	export.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		if err := days(); err != nil {
			return err
		}
		csv, err := c.HistoryCSV(ctx, query)
		if err != nil {
			return err
		}
		defer csv.Close()
		return e.save(csv, output, "table")
	})
	cmd.AddCommand(export)
	return cmd
}

// save writes what comes to a file that must not exist, and tells its name, or to standard output when none is named.
func (e *env) save(from io.Reader, name, what string) error {
	if name == "" {
		_, err := io.Copy(e.out, from)
		return err
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return usagef("write %s: %w", what, err)
	}
	_, err = io.Copy(file, from)
	if err := errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("write %s: %w", what, err)
	}
	fmt.Fprintln(e.out, name)
	return nil
}

// dayStart returns when a day of the owner's wall clock begins, some days on, or zero for no day.
func dayStart(day string, plus int) (int64, error) {
	if day == "" {
		return 0, nil
	}
	t, err := time.ParseInLocation(time.DateOnly, day, time.Local)
	if err != nil {
		return 0, usagef("%q is not a day like 2026-01-31", day)
	}
	return t.AddDate(0, 0, plus).Unix(), nil
}
