package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/config"
)

func (e *env) statusCommand() *cobra.Command {
	return &cobra.Command{
		Use: "status", Short: "The whole rig in a few words",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			s, err := c.Status(ctx)
			if err != nil {
				return err
			}
			return e.show(s, func(w io.Writer) { printStatus(w, s) })
		}),
	}
}

func printStatus(w io.Writer, s schema.Status) {
	fmt.Fprintln(w, sentence(clean(s.Sentence)))
	chain := s.Chain.Network
	switch {
	case s.Chain.Connected:
		chain += fmt.Sprintf(", block %d", s.Chain.Block)
	case s.Chain.Reason.Text != "":
		chain += ": " + s.Chain.Reason.Text
	default:
		chain += ", not connected"
	}
	engine := "Docker " + s.Engine.Version
	if !s.Engine.Ready {
		engine = "not ready: " + dash(s.Engine.Reason.Text)
	}
	table(w,
		[]string{"Wallet", strings.TrimSpace(s.Wallet.State + " " + s.Wallet.Address)},
		[]string{"Network", fmt.Sprintf("%d peers, %d offers of others", s.Peer.Peers, s.Peer.Offers)},
		[]string{"Payments", chain},
		[]string{"Engine", engine},
		[]string{"Lending", lendingWords(s.Lending)},
		[]string{"Leases", fmt.Sprintf("%d not over", s.Active)},
		[]string{"Earned", usd(s.Earnings.TodayUSDMicro) + " today, " + usd(s.Earnings.AllUSDMicro) + " in all"},
		[]string{"Spent", usd(s.Spending.TodayUSDMicro) + " today, " + usd(s.Spending.AllUSDMicro) + " in all"},
	)
	if len(s.Conditions) > 0 {
		fmt.Fprintln(w, "\nNeeds you:")
	}
	for _, c := range s.Conditions {
		fmt.Fprintf(w, "  %s: %s", clean(c.Severity), sentence(clean(c.Reason.Text)))
		if c.Reason.Remedy != "" {
			fmt.Fprintf(w, " %s", sentence(clean(c.Reason.Remedy)))
		}
		fmt.Fprintln(w)
	}
}

func lendingWords(l schema.LendingStatus) string {
	words := "off"
	switch {
	case l.PausedUntil == -1:
		words = "paused until resumed"
	case l.PausedUntil > 0:
		words = "paused until " + when(l.PausedUntil)
	case l.Active:
		words = "on"
	case l.Enabled:
		words = "on, nothing on offer now"
	}
	if l.Reason.Text != "" {
		words += " (" + l.Reason.Text + ")"
	}
	if l.NextStart > 0 {
		words += ", next from " + when(l.NextStart)
	}
	return words
}

func (e *env) doctorCommand() *cobra.Command {
	return &cobra.Command{
		Use: "doctor", Short: "Check everything and say what to mend",
		Long: "Check everything and say what to mend. The exit code is 4 when a check failed.",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			checks, err := c.Doctor(ctx)
			if err != nil {
				return err
			}
			failed := 0
			rows := [][]string{{"CHECK", "STATE", "DETAIL", "WHAT TO DO"}}
			for _, check := range checks {
				if check.State == "failed" {
					failed++
				}
				rows = append(rows, []string{check.Title, check.State, dash(check.Detail), dash(check.Remedy)})
			}
			if err := e.show(checks, func(w io.Writer) { table(w, rows...) }); err != nil {
				return err
			}
			if failed > 0 {
				return &exitError{code: ExitRefused, text: fmt.Sprintf("%d of %d checks failed", failed, len(checks))}
			}
			return nil
		}),
	}
}

func (e *env) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "What this build is, and which agent runs",
		RunE: func(cmd *cobra.Command, _ []string) error {
			v := e.commands.Version
			both := struct {
				Client schema.Version  `json:"client"`
				Agent  *schema.Version `json:"agent,omitempty"`
			}{Client: v}
			if c, err := e.client(); err == nil {
				defer c.Close()
				ctx, cancel := context.WithTimeout(cmd.Context(), 2*time.Second)
				defer cancel()
				if running, err := c.Version(ctx); err == nil {
					both.Agent = &running
				} else if !errors.Is(err, client.ErrNotRunning) {
					return err
				}
			}
			return e.show(both, func(w io.Writer) {
				fmt.Fprintf(w, "moonrig %s %s %s/%s %s\n", v.Version, v.Commit, v.OS, v.Arch, v.Go)
				if both.Agent != nil && both.Agent.Version+both.Agent.Commit != v.Version+v.Commit {
					fmt.Fprintf(w, "The agent that runs is %s %s.\n", clean(both.Agent.Version), clean(both.Agent.Commit))
				}
			})
		},
	}
}

func (e *env) peersCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "peers", Short: "Other agents"}
	cmd.AddCommand(&cobra.Command{
		Use: "connect MULTIADDR", Short: "Connect to a peer", Args: cobra.ExactArgs(1),
		RunE: e.ask(func(ctx context.Context, c *client.Client, args []string) error {
			status, err := c.Connect(ctx, args[0])
			if err != nil {
				return err
			}
			return e.show(status, func(w io.Writer) { fmt.Fprintf(w, "Connected; %d peers.\n", status.Peers) })
		}),
	}, &cobra.Command{
		Use: "show", Short: "This agent's addresses",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			status, err := c.Status(ctx)
			if err != nil {
				return err
			}
			return e.show(status.Peer, func(w io.Writer) {
				fmt.Fprintf(w, "%s, %d peers\n", clean(status.Peer.ID), status.Peer.Peers)
				for _, a := range status.Peer.Addrs {
					fmt.Fprintln(w, clean(a))
				}
			})
		}),
	})
	return cmd
}

func (e *env) configCommand() *cobra.Command {
	show := func(*cobra.Command, []string) error {
		paths, err := e.paths()
		if err != nil {
			return err
		}
		loaded, err := config.Load(paths.ConfigFile)
		if err != nil {
			return err
		}
		values := loaded.Values()
		return e.show(values, func(w io.Writer) {
			rows := [][]string{{"KEY", "VALUE", "FROM"}}
			for _, v := range values {
				rows = append(rows, []string{v.Key, v.Value, v.Source})
			}
			table(w, rows...)
		})
	}
	cmd := &cobra.Command{
		Use: "config", Short: "Settings of the agent's process, and where they come from",
		Long: "Print every setting of the agent's process and where it comes from. The file is read when the agent starts.\n" +
			"Schedule, prices and what the window remembers are kept by the agent itself.",
		RunE: show,
	}
	cmd.AddCommand(
		&cobra.Command{Use: "show", Short: "The same", RunE: show},
		&cobra.Command{Use: "path", Short: "Where the agent's files are", RunE: func(*cobra.Command, []string) error {
			paths, err := e.paths()
			if err != nil {
				return err
			}
			return e.show(paths, func(w io.Writer) {
				table(w, []string{"config", paths.ConfigFile}, []string{"home", paths.Home}, []string{"socket", paths.Socket},
					[]string{"outputs", paths.Outputs}, []string{"log", paths.LogFile})
			})
		}},
		&cobra.Command{Use: "init", Short: "Write a file that explains every setting", RunE: func(*cobra.Command, []string) error {
			paths, err := e.paths()
			if err != nil {
				return err
			}
			if err := config.Init(paths.ConfigFile); errors.Is(err, config.ErrExists) {
				return &exitError{code: ExitRefused, text: err.Error(), remedy: "It was left as it is"}
			} else if err != nil {
				return err
			}
			fmt.Fprintln(e.out, paths.ConfigFile)
			return nil
		}},
	)
	return cmd
}
