package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

const disputesHelp = `Cases about leases that went wrong. The renter of a lease opens one with a bond; the provider has to answer it, the renter
to reply, and an arbiter to rule, each within some days. Whoever is silent loses. What each step means and costs is shown
before anything is signed.

Of the evidence only its hash goes on the chain. The agent keeps a copy of the file, and "disputes evidence" writes it.`

// maxEvidence bounds a file of evidence, as the agent does.
const maxEvidence = 8 << 20

func (e *env) disputesCommand() *cobra.Command {
	var open bool
	list := &cobra.Command{Use: "disputes", Short: "Cases about leases that went wrong, newest first", Long: disputesHelp, Args: cobra.NoArgs}
	list.Flags().BoolVar(&open, "open", false, "only those that are not over")
	list.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		d, err := c.Disputes(ctx)
		if err != nil {
			return err
		}
		if open {
			kept := []schema.Dispute{}
			for _, one := range d.Cases {
				if one.Turn != "nobody" {
					kept = append(kept, one)
				}
			}
			d.Cases = kept
		}
		return e.show(d, func(w io.Writer) { printDisputes(w, d) })
	})
	show := &cobra.Command{Use: "show CASE", Short: "One case with its story", Args: cobra.ExactArgs(1),
		RunE: e.ask(func(ctx context.Context, c *client.Client, args []string) error {
			d, err := c.Dispute(ctx, args[0])
			if err != nil {
				return err
			}
			return e.show(d, func(w io.Writer) { printDispute(w, d) })
		})}
	step := func(kind string) func(args []string) (schema.SpendRequest, error) {
		return func(args []string) (schema.SpendRequest, error) {
			return schema.SpendRequest{Kind: kind, Case: args[0]}, nil
		}
	}
	withdraw := &cobra.Command{Use: "withdraw", Short: "Withdraw what cases put down for you", Args: cobra.NoArgs}
	reward := withdraw.Flags().Bool("reward", false, "the reward in MOON, and not bonds")
	yes, wait := spendFlags(withdraw)
	withdraw.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		r := schema.SpendRequest{Kind: "withdraw_dispute", Asset: "token"}
		if *reward {
			r.Asset = "moon"
		}
		return e.spend(ctx, c, r, *yes, *wait)
	})
	list.AddCommand(show, e.openDisputeCommand(),
		e.caseStepCommand("answer", "Answer a case against you", "answer_dispute", "provider"),
		e.caseStepCommand("reply", "Reply to the provider's answer, which takes the case to the arbiter", "reply_dispute", "renter"),
		e.previewed("settle CASE", "End a case whose time is over; whoever was silent has lost", cobra.ExactArgs(1), step("settle_dispute")),
		e.previewed("collect CASE", "Take what is still owed of a penalty", cobra.ExactArgs(1), step("collect_dispute")),
		withdraw, e.proveCommand(), e.keptEvidenceCommand())
	return list
}

// caseEvidence are the flags that say what is shown in a case.
type caseEvidence struct{ file, statement *string }

func evidenceFlags(cmd *cobra.Command) caseEvidence {
	f := caseEvidence{file: cmd.Flags().String("evidence", "", "file to show, or - for standard input (default: what this agent knows of the lease)"),
		statement: cmd.Flags().String("statement", "", "what happened, in your words; goes into the file that is put together")}
	cmd.MarkFlagsMutuallyExclusive("evidence", "statement")
	return f
}

// keep has the agent keep the evidence, and returns its hash.
func (f caseEvidence) keep(ctx context.Context, e *env, c *client.Client, lease, role string) (string, error) {
	r := schema.EvidenceRequest{Lease: lease, Role: role, Statement: *f.statement}
	if *f.file != "" {
		content, err := e.readEvidence(*f.file)
		if err != nil {
			return "", err
		}
		r = schema.EvidenceRequest{Name: *f.file, Content: content}
	}
	kept, err := c.KeepEvidence(ctx, r)
	if err != nil {
		return "", err
	}
	fmt.Fprintf(e.err, "Evidence: %s, SHA-256 %s, kept by the agent.\n", size(kept.Bytes), kept.SHA256)
	return kept.SHA256, nil
}

func (e *env) readEvidence(name string) ([]byte, error) {
	in := io.Reader(e.in)
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, usagef("read evidence: %w", err)
		}
		defer f.Close()
		in = f
	}
	raw, err := io.ReadAll(io.LimitReader(in, maxEvidence+1))
	switch {
	case err != nil:
		return nil, usagef("read evidence: %w", err)
	case len(raw) > maxEvidence:
		return nil, usagef("the evidence is larger than %d MiB", maxEvidence>>20)
	case len(raw) == 0:
		return nil, usage(errors.New("the evidence is empty"))
	}
	return raw, nil
}

func (e *env) openDisputeCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "open LEASE", Short: "Open a case about a lease that you rented", Args: cobra.ExactArgs(1),
		Long: "Open a case about a lease that you rented. It takes a bond, which the provider gets if you lose. What happens at each deadline is\n" +
			"shown before it is signed. Without --evidence the agent puts a file together: the signed terms, the provider's heartbeats,\n" +
			"the hash of the log, the outputs and the lease's story."}
	evidence := evidenceFlags(cmd)
	yes, wait := spendFlags(cmd)
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		hash, err := evidence.keep(ctx, e, c, args[0], "renter")
		if err != nil {
			return err
		}
		return e.spend(ctx, c, schema.SpendRequest{Kind: "open_dispute", Lease: args[0], Evidence: []string{hash}}, *yes, *wait)
	})
	return cmd
}

// caseStepCommand is a step that needs evidence. Role is the side that takes it.
func (e *env) caseStepCommand(name, short, kind, role string) *cobra.Command {
	cmd := &cobra.Command{Use: name + " CASE", Short: short, Args: cobra.ExactArgs(1)}
	evidence := evidenceFlags(cmd)
	yes, wait := spendFlags(cmd)
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		d, err := c.Dispute(ctx, args[0])
		if err != nil {
			return err
		}
		hash, err := evidence.keep(ctx, e, c, d.LeaseID, role)
		if err != nil {
			return err
		}
		return e.spend(ctx, c, schema.SpendRequest{Kind: kind, Case: args[0], Evidence: []string{hash}}, *yes, *wait)
	})
	return cmd
}

func (e *env) proveCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "prove FILE FILE", Short: "Prove by two files of evidence that a provider sold one device twice", Args: cobra.ExactArgs(2),
		Long: "Prove by the evidence of two leases that a provider sold one device twice for the same time. The files are those that \"leases\n" +
			"evidence\" writes, yours and another renter's. They are checked before anything is signed: signatures, device, age, and\n" +
			"whether the two overlap by more than 15 minutes."}
	yes, wait := spendFlags(cmd)
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		r := schema.SpendRequest{Kind: "prove_double_sale"}
		for _, name := range args {
			content, err := e.readEvidence(name)
			if err != nil {
				return err
			}
			kept, err := c.KeepEvidence(ctx, schema.EvidenceRequest{Name: name, Content: content})
			if err != nil {
				return err
			}
			r.Evidence = append(r.Evidence, kept.SHA256)
		}
		return e.spend(ctx, c, r, *yes, *wait)
	})
	return cmd
}

func (e *env) keptEvidenceCommand() *cobra.Command {
	var output string
	cmd := &cobra.Command{Use: "evidence HASH", Short: "Write a file of evidence that the agent keeps, as for the arbiter", Args: cobra.ExactArgs(1),
		RunE: e.ask(func(ctx context.Context, c *client.Client, args []string) error {
			file, err := c.Evidence(ctx, args[0])
			if err != nil {
				return err
			}
			defer file.Close()
			return e.save(file, output, "evidence")
		})}
	cmd.Flags().StringVarP(&output, "output", "o", "", "file to write; never one that exists (default: standard output)")
	return cmd
}

func printDisputes(w io.Writer, d schema.Disputes) {
	if len(d.Cases) == 0 {
		fmt.Fprintln(w, "There is no case that concerns you.")
		if d.Bond != "0" {
			fmt.Fprintf(w, "Opening one takes a bond of %s. \"moonrig disputes open LEASE\" says all about it first.\n", usd(d.BondUSDMicro))
		}
	} else {
		rows := [][]string{{"CASE", "YOU ARE", "STATUS", "TURN", "UNTIL", "BOND", "ABOUT"}}
		for _, c := range d.Cases {
			about := dash(c.Device)
			if c.Kind == "proof" {
				about = "a proof"
			}
			rows = append(rows, []string{c.ID, c.Role, c.Status, c.Turn, when(c.Deadline), usd(c.BondUSDMicro), about})
		}
		table(w, rows...)
	}
	for _, credit := range d.Credits {
		text := tokens(credit.Amount, credit.Decimals, credit.Symbol)
		if credit.Asset == "token" {
			text = usd(credit.USDMicro)
		}
		fmt.Fprintf(w, "%s can be withdrawn.\n", text)
	}
	if !d.Complete {
		fmt.Fprintln(w, "Older blocks are still being looked through; ask again.")
	}
}

func printDispute(w io.Writer, d schema.DisputeDetail) {
	fmt.Fprintln(w, clean(sentence(d.Headline)))
	if d.Next != "" {
		fmt.Fprintln(w, clean(d.Next))
	}
	fmt.Fprintln(w)
	rows := [][]string{{"Case", d.ID}, {"You are", d.Role}, {"Status", d.Status}, {"Opened by", d.Claimant}, {"Against", d.Respondent}}
	if d.LeaseID != "" {
		rows = append(rows, []string{"Lease", d.LeaseID}, []string{"Device", dash(d.Device)}, []string{"Bond", usd(d.BondUSDMicro)})
	}
	if d.Deadline > 0 {
		rows = append(rows, []string{"Until", when(d.Deadline)})
	}
	if d.Owed != "0" {
		rows = append(rows, []string{"Still owed", tokens(d.Owed, 18, "MOON")})
	}
	if len(d.Actions) > 0 {
		rows = append(rows, []string{"You can", strings.Join(d.Actions, ", ")})
	}
	table(w, rows...)
	fmt.Fprintln(w)
	rows = nil
	for _, s := range d.Steps {
		evidence := ""
		if s.Evidence != "" {
			evidence = "evidence " + s.Evidence
		}
		rows = append(rows, []string{when(s.At), s.Text, evidence})
	}
	table(w, rows...)
	if !d.Complete {
		fmt.Fprintln(w, "Older blocks could not all be looked through.")
	}
}
