package cli

import (
	"context"
	"encoding/json"
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

// stakeCommands are about stake, rewards and votes.
func (e *env) stakeCommands() []*cobra.Command {
	return []*cobra.Command{e.stakeCommand(), e.rewardsCommand(), e.votesCommand()}
}

// previewed is a command that does one thing through a preview.
func (e *env) previewed(use, short string, args cobra.PositionalArgs, request func(args []string) (schema.SpendRequest, error)) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, Args: args}
	yes, wait := spendFlags(cmd)
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		r, err := request(args)
		if err != nil {
			return err
		}
		return e.spend(ctx, c, r, *yes, *wait)
	})
	return cmd
}

func (e *env) stakeCommand() *cobra.Command {
	show := e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		s, err := c.Stake(ctx)
		if err != nil {
			return err
		}
		return e.show(s, func(w io.Writer) { printStake(w, s) })
	})
	cmd := &cobra.Command{Use: "stake", Short: "What is staked, and how the account stands as a provider", RunE: show}
	withProvider := func(kind string) func(args []string) (schema.SpendRequest, error) {
		return func(args []string) (schema.SpendRequest, error) {
			r := schema.SpendRequest{Kind: kind}
			if len(args) > 0 {
				r.To = args[0]
			}
			return r, nil
		}
	}
	unbond := &cobra.Command{Use: "unbond AMOUNT", Short: "Begin to take stake out", Args: cobra.ExactArgs(1)}
	from := unbond.Flags().String("provider", "", "out of this provider's pool (default: the own one)")
	yes, wait := spendFlags(unbond)
	unbond.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		return e.spend(ctx, c, schema.SpendRequest{Kind: "unbond", To: *from, Amount: args[0]}, *yes, *wait)
	})
	payout := e.previewed("payout ADDRESS", "Have stake and rewards paid to another address, after the time that the network asks for", cobra.ExactArgs(1), withProvider("payout_address"))
	payout.AddCommand(e.previewed("cancel", "Call a change of the address off", cobra.NoArgs, withProvider("cancel_payout_address")))
	cmd.AddCommand(&cobra.Command{Use: "show", Short: "The same", RunE: show},
		e.previewed("add AMOUNT", "Stake on what you lend yourself; the amount is in whole MOON, or \"max\"", cobra.ExactArgs(1),
			func(args []string) (schema.SpendRequest, error) {
				return schema.SpendRequest{Kind: "stake", Amount: args[0]}, nil
			}),
		e.previewed("delegate PROVIDER AMOUNT", "Stake on what another provider lends", cobra.ExactArgs(2),
			func(args []string) (schema.SpendRequest, error) {
				return schema.SpendRequest{Kind: "delegate_stake", To: args[0], Amount: args[1]}, nil
			}),
		unbond,
		e.previewed("withdraw [PROVIDER]", "Withdraw what was taken out and is free", cobra.MaximumNArgs(1), withProvider("withdraw_stake")),
		e.previewed("maintenance START END", "Announce that you will be away, as 2006-01-02T15:04", cobra.ExactArgs(2), maintenanceRequest),
		payout)
	return cmd
}

func maintenanceRequest(args []string) (schema.SpendRequest, error) {
	r := schema.SpendRequest{Kind: "maintenance"}
	for i, into := range []*int64{&r.Start, &r.End} {
		at, err := time.ParseInLocation("2006-01-02T15:04", args[i], time.Local)
		if err != nil {
			return r, usagef("%q is not a time like 2026-01-31T20:00", args[i])
		}
		*into = at.Unix()
	}
	return r, nil
}

func printStake(w io.Writer, s schema.Stake) {
	amount := func(n string) string { return tokens(n, s.Decimals, s.Symbol) }
	rows := [][]string{{"Provider", s.Provider}, {"Own stake", amount(s.Own)}, {"Delegated to it", amount(s.Delegated)},
		{"Can be slashed", amount(s.Total)}, {"Not staked", amount(s.Balance)}, {"Service tier", fmt.Sprint(s.Tier.Tier)}, {"", s.Tier.Rule}, {"Paid to", s.Payout}}
	if s.NextPayout != "" {
		rows = append(rows, []string{"", "from " + when(s.NextPayoutAt) + " on " + s.NextPayout})
	}
	for _, m := range s.Maintenance {
		rows = append(rows, []string{"Maintenance", when(m.Start) + " to " + when(m.End)})
	}
	if s.Cases > 0 {
		rows = append(rows, []string{"Open cases", fmt.Sprintf("%d, which hold the stake until %s at most", s.Cases, when(s.HeldUntil))})
	}
	table(w, rows...)
	fmt.Fprintln(w)
	rows = [][]string{{"STAKED WITH", "STAKED", "ON ITS WAY OUT", "FREE FROM"}}
	for _, p := range s.Positions {
		rows = append(rows, []string{p.Provider, amount(p.Worth), "-", "-"})
		for _, u := range p.Unbonding {
			free := when(u.FreeAt)
			if u.Free {
				free = "now"
			}
			rows = append(rows, []string{"", "", amount(u.Worth), free})
		}
	}
	table(w, rows...)
}

func (e *env) rewardsCommand() *cobra.Command {
	list := e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		r, err := c.Rewards(ctx)
		if err != nil {
			return err
		}
		return e.show(r, func(w io.Writer) {
			if len(r.Epochs) > 0 {
				rows := [][]string{{"DAY", "STATE", "CLAIMABLE", "OF ALL PROVIDERS", "NOT CLAIMED"}}
				for _, x := range r.Epochs {
					rows = append(rows, []string{x.Day, x.State, when(x.ClaimableAt), tokens(x.Total, r.Decimals, r.Symbol), tokens(x.Left, r.Decimals, r.Symbol)})
				}
				table(w, rows...)
			}
			if r.Note != "" {
				fmt.Fprintln(w, clean(r.Note))
			}
		})
	})
	cmd := &cobra.Command{Use: "rewards", Short: "Days for which rewards can be claimed", RunE: list}
	claim := &cobra.Command{
		Use: "claim --proofs FILE", Short: "Claim rewards of many days at once", Args: cobra.NoArgs,
		Long: "Claim rewards. The file is from whoever posted the days: a JSON list of what this provider earned on each day, with the\n" +
			"proof. Each one is checked against what is posted on the chain before anything is signed.",
	}
	file := claim.Flags().String("proofs", "", "file with the proofs, or - for standard input")
	yes, wait := spendFlags(claim)
	claim.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		if *file == "" {
			return usagef("--proofs must name a file")
		}
		proofs, err := e.readProofs(*file)
		if err != nil {
			return usagef("read proofs: %w", err)
		}
		return e.spend(ctx, c, schema.SpendRequest{Kind: "claim_rewards", Rewards: proofs}, *yes, *wait)
	})
	cmd.AddCommand(&cobra.Command{Use: "list", Short: "The same", RunE: list}, claim)
	return cmd
}

// maxProofs bounds a file of proofs; 64 days of a network of millions of providers are less.
const maxProofs = 192 << 10

func (e *env) readProofs(name string) ([]schema.RewardProof, error) {
	in := io.Reader(e.in)
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	raw, err := io.ReadAll(io.LimitReader(in, maxProofs+1))
	if err != nil {
		return nil, err
	}
	if len(raw) > maxProofs {
		return nil, fmt.Errorf("the file is larger than %d KiB", maxProofs>>10)
	}
	var out []schema.RewardProof
	from := json.NewDecoder(strings.NewReader(string(raw)))
	from.DisallowUnknownFields()
	if err := from.Decode(&out); err != nil {
		return nil, err
	}
	if _, err := from.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("something follows the list")
	}
	if len(out) == 0 {
		return nil, errors.New("the list is empty")
	}
	return out, nil
}
