package cli

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// spendCommands are about money that moves.
func (e *env) spendCommands() []*cobra.Command {
	return []*cobra.Command{e.balanceCommand(), e.depositCommand(), e.sendCommand(),
		e.channelCommand("thaw", "Begin to withdraw the deposit for a provider"), e.channelCommand("withdraw", "Withdraw a deposit that has thawed"),
		e.endCommand(), e.transactionsCommand(), e.statementCommand(), e.limitsCommand(), e.payoutCommand()}
}

func (e *env) balanceCommand() *cobra.Command {
	return &cobra.Command{Use: "balance", Short: "What the account that signs holds",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			accounts, err := c.WalletAccounts(ctx)
			if err != nil {
				return err
			}
			for _, a := range accounts {
				if !a.Active {
					continue
				}
				return e.show(a, func(w io.Writer) {
					if !a.Known {
						fmt.Fprintln(w, "Not known while the payment network cannot be asked.")
						return
					}
					fmt.Fprintf(w, "%s, and %s for fees\n", usd(a.BalanceUSDMicro), tokens(a.Native, 18, "ETH"))
				})
			}
			return e.show(struct{}{}, func(w io.Writer) {
				printWallet(w, schema.Wallet{WalletStatus: schema.WalletStatus{State: "missing"}}, schema.ChainStatus{})
			})
		})}
}

func (e *env) depositCommand() *cobra.Command {
	return &cobra.Command{Use: "deposit", Short: "Where money comes in",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			d, err := c.DepositAddress(ctx)
			if err != nil {
				return err
			}
			return e.show(d, func(w io.Writer) {
				table(w, []string{"Address", d.Address}, []string{"Account", d.Name}, []string{"Network", d.Network}, []string{"Token", dash(d.Token)})
				fmt.Fprintf(w, "\n%s\n", clean(d.Warning))
			})
		})}
}

// confirm shows what would be signed and asks. It returns false when the answer is no.
func (e *env) confirm(v schema.SpendPreview, yes bool) (bool, error) {
	fmt.Fprintln(e.err, clean(v.Title))
	for _, s := range append(append([]string(nil), v.Sentences...), v.Warnings...) {
		fmt.Fprintln(e.err, "  "+clean(s))
	}
	if v.Refused.Code != "" {
		return false, &exitError{code: ExitRefused, text: v.Refused.Text, remedy: v.Refused.Remedy}
	}
	if yes {
		return true, nil
	}
	return e.agrees("Sign and send it?")
}

// spend previews, asks, sends and follows until the transaction is mined, or final with wait.
func (e *env) spend(ctx context.Context, c *client.Client, r schema.SpendRequest, yes, wait bool) error {
	v, err := c.PreviewSpend(ctx, r)
	if err != nil {
		return err
	}
	if ok, err := e.confirm(v, yes); err != nil || !ok {
		return err
	}
	t, err := c.Send(ctx, v.ID)
	if err != nil {
		return err
	}
	for wait && t.State != "final" && t.State != "failed" {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second): // the agent looks at each block, and there is nothing to hear between them
		}
		if t, err = c.Transaction(ctx, t.Hash); err != nil {
			return err
		}
	}
	if err := e.show(t, func(w io.Writer) { printTransaction(w, t) }); err != nil {
		return err
	}
	if t.State == "failed" {
		return &exitError{code: ExitRefused, text: t.Reason.Text, remedy: t.Reason.Remedy}
	}
	return nil
}

func printTransaction(w io.Writer, t schema.WalletTransaction) {
	fmt.Fprintf(w, "%s: %s\n", clean(t.Title), progress(t))
	fmt.Fprintf(w, "Transaction %s\n", t.Hash)
	if t.ExplorerURL != "" {
		fmt.Fprintln(w, clean(t.ExplorerURL))
	}
}

// progress says how far a transaction is.
func progress(t schema.WalletTransaction) string {
	if t.State == "confirmed" {
		return fmt.Sprintf("confirmed %d of %d", t.Confirmations, t.FinalAfter)
	}
	return t.State
}

func spendFlags(cmd *cobra.Command) (yes, wait *bool) {
	return cmd.Flags().BoolP("yes", "y", false, "do not ask"), cmd.Flags().Bool("wait", false, "wait until it is final")
}

func (e *env) sendCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "send ADDRESS AMOUNT", Short: "Send money", Args: cobra.ExactArgs(2),
		Long: "Send money. The amount is in whole tokens, such as 12.5, or \"max\". What would be signed is shown before.",
	}
	yes, wait := spendFlags(cmd)
	native := cmd.Flags().Bool("eth", false, "send ether, which pays fees, and not tokens")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		r := schema.SpendRequest{Kind: "send", Asset: "token", To: args[0], Amount: args[1]}
		if *native {
			r.Asset = "native"
		}
		return e.spend(ctx, c, r, *yes, *wait)
	})
	return cmd
}

func (e *env) channelCommand(kind, short string) *cobra.Command {
	cmd := &cobra.Command{Use: kind + " PROVIDER", Short: short, Args: cobra.ExactArgs(1)}
	yes, wait := spendFlags(cmd)
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		return e.spend(ctx, c, schema.SpendRequest{Kind: kind, To: args[0]}, *yes, *wait)
	})
	return cmd
}

func (e *env) transactionsCommand() *cobra.Command {
	var q schema.TransactionQuery
	cmd := &cobra.Command{
		Use: "transactions", Short: "Transactions with their progress, newest first",
		Long: "Transactions with their progress, newest first. What was sent elsewhere, to this wallet or for it, is listed once it is final.",
	}
	cmd.Flags().IntVar(&q.Limit, "limit", 0, "at most so many")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		all, err := c.Transactions(ctx, q)
		if err != nil {
			return err
		}
		return e.show(all, func(w io.Writer) {
			rows := [][]string{{"TIME", "WHAT", "PROGRESS", "FEE", "TRANSACTION"}}
			for _, t := range all {
				link := t.Hash
				if t.ExplorerURL != "" {
					link = t.ExplorerURL
				}
				fee := usd(t.FeeUSDMicro)
				if t.Foreign {
					fee = "" // not known here, and mostly somebody else's
				}
				rows = append(rows, []string{when(t.At), t.Title, progress(t), fee, link})
			}
			table(w, rows...)
		})
	})
	cmd.AddCommand(&cobra.Command{Use: "show HASH", Short: "One transaction", Args: cobra.ExactArgs(1),
		RunE: e.ask(func(ctx context.Context, c *client.Client, args []string) error {
			t, err := c.Transaction(ctx, args[0])
			if err != nil {
				return err
			}
			return e.show(t, func(w io.Writer) { printTransaction(w, t) })
		})})
	return cmd
}

func (e *env) statementCommand() *cobra.Command {
	var q schema.StatementQuery
	var from, to string
	cmd := &cobra.Command{Use: "statement", Short: "Every movement as the chain tells it, from opening to closing balance"}
	cmd.Flags().StringVar(&q.Asset, "asset", "", "token, native or moon (default: all)")
	cmd.Flags().StringVar(&from, "from", "", "first day, as 2006-01-02")
	cmd.Flags().StringVar(&to, "to", "", "last day, as 2006-01-02")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		var err error
		if q.From, err = dayStart(from, 0); err != nil {
			return err
		}
		if q.To, err = dayStart(to, 1); err != nil {
			return err
		}
		s, err := c.Statement(ctx, q)
		if err != nil {
			return err
		}
		return e.show(s, func(w io.Writer) {
			for _, a := range s.Assets {
				rows := [][]string{{"TIME", "WHAT", strings.ToUpper(a.Symbol), "AFTER", "OTHER SIDE"},
					{"", "closing", "", signed(a.Closing, a.Decimals), ""}}
				for _, l := range a.Lines {
					rows = append(rows, []string{when(l.At), l.Kind, signed(l.Amount, a.Decimals), signed(l.After, a.Decimals), dash(l.Other)})
				}
				rows = append(rows, []string{"", "opening", "", signed(a.Opening, a.Decimals), ""})
				table(w, rows...)
				fmt.Fprintln(w)
			}
		})
	})
	return cmd
}

// signed prints an amount that may be negative.
func signed(amount string, decimals uint8) string {
	n, ok := new(big.Int).SetString(amount, 10)
	if !ok {
		return amount
	}
	sign := ""
	if n.Sign() < 0 {
		sign = "-"
	}
	return sign + decimal(n.Abs(n), int(decimals))
}

func (e *env) limitsCommand() *cobra.Command {
	show := func(l schema.Limits, err error) error {
		if err != nil {
			return err
		}
		return e.show(l, func(w io.Writer) {
			limit := func(n int64) string {
				if n == 0 {
					return "none"
				}
				return usd(n)
			}
			rows := [][]string{{"A day", limit(l.DailyUSDMicro)}, {"A lease", limit(l.PerLeaseUSDMicro)}, {"Spent in 24 hours", usd(l.SpentUSDMicro)}}
			if l.DailyUSDMicro > 0 {
				rows = append(rows, []string{"Left", usd(l.LeftUSDMicro)})
			}
			table(w, rows...)
		})
	}
	cmd := &cobra.Command{Use: "limits", Short: "What bounds spending",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error { return show(c.Limits(ctx)) })}
	set := &cobra.Command{Use: "set", Short: "Change what bounds spending; raising a limit needs the passphrase"}
	passphrase := secretFlag(set, "passphrase", "passphrase-file")
	daily := set.Flags().String("daily", "", "most dollars that may leave the wallet in 24 hours; 0 for no limit")
	lease := set.Flags().String("lease", "", "most dollars that one lease may cost; 0 for no limit")
	set.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		now, err := c.Limits(ctx)
		if err != nil {
			return err
		}
		r := schema.LimitsRequest{DailyUSDMicro: now.DailyUSDMicro, PerLeaseUSDMicro: now.PerLeaseUSDMicro}
		for _, f := range []struct {
			text string
			into *int64
			was  int64
		}{{*daily, &r.DailyUSDMicro, now.DailyUSDMicro}, {*lease, &r.PerLeaseUSDMicro, now.PerLeaseUSDMicro}} {
			if f.text == "" {
				continue
			}
			if *f.into, err = parseUSD(f.text); err != nil {
				return usage(err)
			}
			if looser := f.was != 0 && (*f.into == 0 || *f.into > f.was); looser && r.Passphrase == "" {
				if r.Passphrase, err = passphrase.read(e, false); err != nil {
					return err
				}
			}
		}
		return show(c.SetLimits(ctx, r))
	})
	cmd.AddCommand(set)
	return cmd
}

func (e *env) payoutCommand() *cobra.Command {
	show := func(p schema.Payout, err error) error {
		if err != nil {
			return err
		}
		return e.show(p, func(w io.Writer) {
			if p.Address == "" {
				fmt.Fprintln(w, "Money may be sent anywhere.")
			} else {
				fmt.Fprintf(w, "Money is sent to %s only.\n", p.Address)
			}
			if p.Changing {
				next := "anywhere"
				if p.Next != "" {
					next = p.Next
				}
				fmt.Fprintf(w, "From %s on it will be %s, unless you cancel that.\n", when(p.EffectiveAt), next)
			}
		})
	}
	cmd := &cobra.Command{Use: "payout", Short: "The only address that money is sent to, if one is set",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error { return show(c.Payout(ctx)) })}
	change := func(use, short string, args cobra.PositionalArgs) *cobra.Command {
		sub := &cobra.Command{Use: use, Short: short, Args: args}
		passphrase := secretFlag(sub, "passphrase", "passphrase-file")
		sub.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
			p, err := passphrase.read(e, false)
			if err != nil {
				return err
			}
			r := schema.PayoutRequest{Passphrase: p}
			if len(args) > 0 {
				r.Address = args[0]
			}
			return show(c.SetPayout(ctx, r))
		})
		return sub
	}
	cmd.AddCommand(change("set ADDRESS", "Set it at once, or change it after 48 hours", cobra.ExactArgs(1)),
		change("clear", "Let money be sent anywhere again, after 48 hours", cobra.NoArgs),
		&cobra.Command{Use: "cancel", Short: "Take back a change that waits",
			RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error { return show(c.CancelPayout(ctx)) })})
	return cmd
}
