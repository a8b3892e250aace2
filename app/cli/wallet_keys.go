package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// keyCommands are about the wallet's accounts and what protects them.
func (e *env) keyCommands() []*cobra.Command {
	return []*cobra.Command{e.accountsCommand(), e.useCommand(), e.passphraseCommand(), e.exportCommand(), e.keychainCommand()}
}

func (e *env) accountsCommand() *cobra.Command {
	list := e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		accounts, err := c.WalletAccounts(ctx)
		if err != nil {
			return err
		}
		return e.show(accounts, func(w io.Writer) {
			rows := [][]string{{"", "ADDRESS", "NAME", "FROM", "BALANCE"}}
			for _, a := range accounts {
				mark, from, balance := "", "imported", "not known"
				if a.Active {
					mark = "*"
				}
				if a.Path != "" {
					from = a.Path
				}
				if a.Known {
					balance = usd(a.BalanceUSDMicro)
				}
				rows = append(rows, []string{mark, a.Address, a.Name, from, balance})
			}
			table(w, rows...)
		})
	})
	cmd := &cobra.Command{Use: "accounts", Short: "The wallet's accounts; the one with a star signs", RunE: list}
	cmd.AddCommand(&cobra.Command{Use: "list", Short: "The same", RunE: list}, e.addAccountCommand(),
		&cobra.Command{Use: "rename ADDRESS NAME", Short: "Rename an account", Args: cobra.ExactArgs(2),
			RunE: e.ask(func(ctx context.Context, c *client.Client, args []string) error {
				return e.account(c.RenameAccount(ctx, args[0], args[1]))
			})})
	return cmd
}

func (e *env) account(a schema.WalletAccount, err error) error {
	if err != nil {
		return err
	}
	return e.show(a, func(w io.Writer) { fmt.Fprintf(w, "Account %s is called %s.\n", a.Address, clean(a.Name)) })
}

func (e *env) addAccountCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "add", Short: "Add an account: the phrase's next one, or a key from elsewhere",
		Long: "Add an account. Without a flag it is the next one of the recovery phrase, which brings it back; an imported key needs a\n" +
			"backup of its own. It signs only after \"moonrig wallet use\".",
	}
	passphrase := secretFlag(cmd, "passphrase", "passphrase-file")
	key := secretFlag(cmd, "private key", "private-key-file")
	old := secretFlag(cmd, "keystore's passphrase", "keystore-passphrase-file")
	var name, keystore string
	cmd.Flags().StringVar(&name, "name", "", "what to call it")
	cmd.Flags().StringVar(&keystore, "keystore", "", "keystore file (Web3 secret storage, version 3)")
	cmd.MarkFlagsMutuallyExclusive("private-key-file", "keystore")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		request := schema.AccountRequest{Name: name}
		var err error
		switch {
		case keystore != "":
			if request.Keystore, err = readKeystore(keystore); err != nil {
				return usagef("read keystore: %w", err)
			}
			request.KeystorePassphrase, err = old.read(e, false)
		case key.file != "":
			request.PrivateKey, err = key.read(e, false)
		}
		if err != nil {
			return err
		}
		if request.Passphrase, err = passphrase.read(e, false); err != nil {
			return err
		}
		return e.account(c.AddAccount(ctx, request))
	})
	return cmd
}

func (e *env) useCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "use ADDRESS", Short: "Let another account sign", Args: cobra.ExactArgs(1)}
	passphrase := secretFlag(cmd, "passphrase", "passphrase-file")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		p, err := passphrase.read(e, false)
		if err != nil {
			return err
		}
		return e.walletState(c.UseAccount(ctx, args[0], p))
	})
	return cmd
}

func (e *env) passphraseCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "passphrase", Short: "Change the passphrase"}
	old := secretFlag(cmd, "present passphrase", "passphrase-file")
	next := secretFlag(cmd, "new passphrase", "new-passphrase-file")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		var change schema.PassphraseChange
		var err error
		if change.Old, err = old.read(e, false); err != nil {
			return err
		}
		if change.New, err = next.read(e, true); err != nil {
			return err
		}
		status, err := c.ChangePassphrase(ctx, change)
		if err != nil {
			return err
		}
		return e.show(status, func(w io.Writer) { fmt.Fprintln(w, "The passphrase is changed.") })
	})
	return cmd
}

func (e *env) exportCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "export ADDRESS", Short: "Write an account's key for another wallet", Args: cobra.ExactArgs(1),
		Long: "Write an account's key for another wallet: a keystore file, which has a passphrase, or with --private-key the bare key.\n" +
			"Whoever has it, and the passphrase, has the money.",
	}
	passphrase := secretFlag(cmd, "passphrase", "passphrase-file")
	own := secretFlag(cmd, "keystore file's passphrase", "file-passphrase-file")
	var bare bool
	var output string
	cmd.Flags().BoolVar(&bare, "private-key", false, "the bare key")
	cmd.Flags().StringVarP(&output, "output", "o", "", "file to write; never one that exists (default: standard output)")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		request := schema.ExportRequest{Format: "keystore"}
		if bare {
			request.Format = "private_key"
		}
		var err error
		if request.Passphrase, err = passphrase.read(e, false); err != nil {
			return err
		}
		if own.file != "" {
			if request.FilePassphrase, err = own.read(e, true); err != nil {
				return err
			}
		}
		out, err := c.ExportAccount(ctx, args[0], request)
		if err != nil {
			return err
		}
		text := out.Keystore + out.PrivateKey
		if output == "" {
			return e.show(out, func(w io.Writer) { fmt.Fprintln(w, text) })
		}
		file, err := os.OpenFile(output, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return usagef("write key: %w", err)
		}
		_, err = fmt.Fprintln(file, text)
		if err := errors.Join(err, file.Close()); err != nil {
			return fmt.Errorf("write key: %w", err)
		}
		fmt.Fprintln(e.out, output)
		return nil
	})
	return cmd
}

func (e *env) keychainCommand() *cobra.Command {
	show := func(k schema.Keychain, err error) error {
		if err != nil {
			return err
		}
		return e.show(k, func(w io.Writer) {
			fmt.Fprintln(w, map[string]string{
				"on": "The system's keychain unlocks the wallet when the agent starts.", "off": "The system's keychain knows nothing of the wallet.",
			}[k.State]+k.Reason.Text)
		})
	}
	cmd := &cobra.Command{Use: "keychain", Short: "Whether the system's keychain unlocks the wallet",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error { return show(c.Keychain(ctx)) })}
	on := &cobra.Command{Use: "on", Short: "Put the passphrase into the system's keychain"}
	passphrase := secretFlag(on, "passphrase", "passphrase-file")
	on.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		p, err := passphrase.read(e, false)
		if err != nil {
			return err
		}
		return show(c.SetKeychain(ctx, schema.KeychainRequest{Enabled: true, Passphrase: p}))
	})
	cmd.AddCommand(on, &cobra.Command{Use: "off", Short: "Take it out again",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			return show(c.SetKeychain(ctx, schema.KeychainRequest{}))
		})})
	return cmd
}
