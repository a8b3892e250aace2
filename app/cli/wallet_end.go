package cli

import (
	"cmp"
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

func (e *env) endCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "end PROVIDER", Short: "Take the deposit for a provider back at once, if the provider agrees", Args: cobra.ExactArgs(1),
		Long: "Ask the provider to end the deposit together with you. What you promised it and it has not collected yet is its own, the\n" +
			"rest comes back, and it pays the network's fee. If it is away or says no, nothing moves: thaw and withdraw work without it."}
	yes := cmd.Flags().BoolP("yes", "y", false, "do not ask")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		v, err := c.PreviewChannelEnd(ctx, args[0])
		if err != nil {
			return err
		}
		shown := schema.SpendPreview{Title: "Take " + usd(v.BackUSDMicro) + " back", Sentences: v.Sentences, Refused: v.Refused}
		if v.Refused.Code != "" {
			shown.Title = "The deposit for " + v.Provider + " cannot be taken back at once"
		}
		if ok, err := e.confirm(shown, *yes); err != nil || !ok {
			return err
		}
		if v, err = c.EndChannel(ctx, args[0], v.Back); err != nil {
			return err
		}
		return e.show(v, func(w io.Writer) {
			fmt.Fprintf(w, "%s came back, and the lender got %s.\n", usd(v.BackUSDMicro), usd(v.PaidUSDMicro))
			if link := cmp.Or(v.ExplorerURL, v.Tx); link != "" {
				fmt.Fprintf(w, "Transaction %s\n", clean(link))
			}
		})
	})
	return cmd
}
