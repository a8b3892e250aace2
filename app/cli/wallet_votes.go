package cli

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

func (e *env) votesCommand() *cobra.Command {
	list := e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		v, err := c.Votes(ctx)
		if err != nil {
			return err
		}
		return e.show(v, func(w io.Writer) { printVotes(w, v) })
	})
	cmd := &cobra.Command{Use: "votes", Short: "What the account votes with, and what on", RunE: list}
	cmd.AddCommand(&cobra.Command{Use: "list", Short: "The same", RunE: list},
		e.previewed("delegate ADDRESS|me", "Let another address, or yourself again, vote with all MOON of this account", cobra.ExactArgs(1),
			func(args []string) (schema.SpendRequest, error) {
				if args[0] == "me" {
					return schema.SpendRequest{Kind: "delegate_votes"}, nil
				}
				return schema.SpendRequest{Kind: "delegate_votes", To: args[0]}, nil
			}),
		e.previewed("cast PROPOSAL for|against|abstain", "Vote on a proposal", cobra.ExactArgs(2),
			func(args []string) (schema.SpendRequest, error) {
				switch args[1] {
				case "for", "against", "abstain":
					return schema.SpendRequest{Kind: "vote", Proposal: args[0], Vote: args[1]}, nil
				}
				return schema.SpendRequest{}, usagef("%q is not for, against or abstain", args[1])
			}),
		e.rulesCommand(), e.proposeCommand(),
		e.previewed("cancel PROPOSAL", "Withdraw your own proposal, before the vote on it begins", cobra.ExactArgs(1), ofProposal("cancel_proposal")),
		e.previewed("queue PROPOSAL", "Have an accepted change wait its time, after which it can take effect", cobra.ExactArgs(1), ofProposal("queue_proposal")),
		e.previewed("execute PROPOSAL", "Put an accepted change into effect that has waited its time", cobra.ExactArgs(1), ofProposal("execute_proposal")))
	return cmd
}

func ofProposal(kind string) func(args []string) (schema.SpendRequest, error) {
	return func(args []string) (schema.SpendRequest, error) {
		return schema.SpendRequest{Kind: kind, Proposal: args[0]}, nil
	}
}

func (e *env) rulesCommand() *cobra.Command {
	return &cobra.Command{Use: "rules", Short: "What a vote can change, how it is now, and what it takes to propose", Args: cobra.NoArgs,
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			r, err := c.NetworkRules(ctx)
			if err != nil {
				return err
			}
			return e.show(r, func(w io.Writer) { printRules(w, r) })
		})}
}

func (e *env) proposeCommand() *cobra.Command {
	var why string
	cmd := e.previewed("propose RULE VALUE… --why TEXT", "Propose a change of a rule, on which everybody who holds MOON can vote", cobra.MinimumNArgs(2),
		func(args []string) (schema.SpendRequest, error) {
			return schema.SpendRequest{Kind: "propose", Change: &schema.ProposedChange{Rule: args[0], Values: args[1:], Description: why}}, nil
		})
	cmd.Long = "Propose a change of a rule. \"moonrig wallet votes rules\" names the rules and what each takes: a time such as \"14 days\", a share such\n" +
		"as 2.5 (per cent), whole MOON, an address or \"nobody\", yes or no. What the contract would refuse is refused before anything is signed."
	cmd.Example = "  moonrig wallet votes propose ProviderRegistry.setUnbondingDelay \"10 days\" --why \"Two weeks are long.\""
	cmd.Flags().StringVar(&why, "why", "", "why it should be changed; whoever votes reads it")
	return cmd
}

func printRules(w io.Writer, r schema.NetworkRules) {
	amount := func(n string) string { return tokens(n, r.Decimals, r.Symbol) }
	period := func(n int64) string { return (time.Duration(n) * time.Second).String() }
	table(w, []string{"Proposing takes", amount(r.Threshold) + " of votes"}, []string{"You vote with", amount(r.Votes)},
		[]string{"A vote begins after", period(r.DelaySeconds)}, []string{"It takes", period(r.VotingSeconds)}, []string{"What was accepted waits", period(r.WaitSeconds)})
	for _, rule := range r.Rules {
		fmt.Fprintf(w, "\n%s\n  %s\n", rule.ID, rule.Title)
		if rule.Now != "" {
			fmt.Fprintln(w, "  "+clean(rule.Now))
		}
		var rows [][]string
		for _, f := range rule.Fields {
			rows = append(rows, []string{"  " + f.Label, f.Kind, dash(f.Value)})
		}
		table(w, rows...)
	}
}

func printVotes(w io.Writer, v schema.Votes) {
	amount := func(n string) string { return tokens(n, v.Decimals, v.Symbol) }
	votes := "nobody: \"moonrig wallet votes delegate me\" makes them yours"
	if v.Delegate != "" {
		votes = v.Delegate
	}
	table(w, []string{"Holds", amount(v.Balance)}, []string{"Who votes with it", votes}, []string{"Votes with", amount(v.Votes)})
	if len(v.Proposals) == 0 {
		fmt.Fprintln(w, "\nNothing has been proposed.")
	}
	for _, p := range v.Proposals {
		fmt.Fprintf(w, "\nProposal %s\n", p.ID)
		if p.Description != "" {
			fmt.Fprintf(w, "  %q\n", clean(p.Description))
		}
		for _, change := range p.Changes {
			fmt.Fprintln(w, "  "+clean(change))
		}
		if p.State == "canceled" { // before its vote began: nothing of one can be told
			table(w, []string{"  State", p.State})
			continue
		}
		table(w, []string{"  State", p.State}, []string{"  Votes taken", when(p.VoteStart) + " to " + when(p.VoteEnd)},
			[]string{"  For", amount(p.For)}, []string{"  Against", amount(p.Against)}, []string{"  Abstain", amount(p.Abstain)},
			[]string{"  Needed", amount(p.Quorum)}, []string{"  Your vote", dash(p.OwnVote) + ", which weighs " + amount(p.OwnVotes)})
	}
	if !v.Complete {
		fmt.Fprintln(w, "\nOlder proposals could not all be looked for.")
	}
}
