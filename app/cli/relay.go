package cli

import (
	"context"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// feesCommand sets what this rig pays for renters who own no coin for the network's fee.
func (e *env) feesCommand() *cobra.Command {
	return &cobra.Command{
		Use: "fees PERCENT", Short: "Pay the network's fee for a renter's deposit, up to a share of what the lease may cost; 0 pays for nobody",
		Example: "  moonrig provide fees 0.5", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			share, err := parsePercent(args[0])
			if err != nil {
				return usage(err)
			}
			return e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
				p, err := c.Provide(ctx)
				if err != nil {
					return err
				}
				p.RelayFeeBP = &share
				if p, err = c.SetProvide(ctx, p); err != nil {
					return err
				}
				return e.show(p, func(w io.Writer) { fmt.Fprintf(w, "Renters' fees: %s\n", feesWords(p)) })
			})(cmd, args)
		},
	}
}

// parsePercent reads a share of at most two decimals as hundredths of a percent.
func parsePercent(text string) (int, error) {
	n, err := strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64)
	bp := math.Round(n * 100)
	if err != nil || !(n >= 0 && n <= 100) || math.Abs(bp-n*100) > 1e-6 {
		return 0, fmt.Errorf("%q is not a share like 0.5, between 0 and 100", text)
	}
	return int(bp), nil
}

func feesWords(p schema.Provide) string {
	if p.RelayFeeBP == nil || *p.RelayFeeBP == 0 {
		return "paid for nobody"
	}
	return fmt.Sprintf("paid up to %s %% of what a lease may cost", strconv.FormatFloat(float64(*p.RelayFeeBP)/100, 'f', -1, 64))
}

// depositFee says who pays the network for the deposit of a lease, and how much; empty where there is none.
func depositFee(p schema.Preview) string {
	switch {
	case p.Relayed:
		return "The lender pays the network's fee for your deposit"
	case p.FeeWei == "" || p.FeeWei == "0":
		return ""
	case !p.USDKnown:
		return "at most " + tokens(p.FeeWei, 18, "ETH") + " for the deposit"
	}
	return "at most " + usd(p.FeeUSDMicro) + " for the deposit"
}
