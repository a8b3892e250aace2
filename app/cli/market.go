package cli

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// offerFlags are a filter of offers as flags.
type offerFlags struct {
	query                       schema.OfferQuery
	vram, memory, maxPrice, gpu string
}

func (o *offerFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&o.query.Kind, "kind", "", "gpu or cpu")
	flags.StringVar(&o.query.Vendor, "vendor", "", "maker, such as nvidia")
	flags.StringVar(&o.gpu, "gpu", "", "a GPU whose name contains this; empty for any")
	flags.Lookup("gpu").NoOptDefVal = " "
	flags.StringVar(&o.vram, "min-vram", "", "least graphics memory, such as 12GiB")
	flags.StringVar(&o.memory, "min-memory", "", "least memory, such as 16GiB")
	flags.IntVar(&o.query.MinCores, "min-cores", 0, "least processor cores")
	flags.StringVar(&o.maxPrice, "max-price", "", "most dollars per hour, such as 0.25")
	flags.StringVar(&o.query.Region, "region", "", "region, as the owner says")
	flags.BoolVar(&o.query.Simulated, "simulated", false, "also devices that are simulated")
}

func (o *offerFlags) read(cmd *cobra.Command) (schema.OfferQuery, error) {
	q := o.query
	if cmd.Flags().Changed("gpu") {
		if q.Kind == "cpu" {
			return q, usagef("--gpu and --kind cpu exclude each other")
		}
		q.Kind = "gpu"
		if o.gpu != " " {
			q.Name = o.gpu
		}
	}
	for _, f := range []struct {
		text string
		to   *int64
		read func(string) (int64, error)
	}{{o.vram, &q.MinVRAMBytes, parseBytes}, {o.memory, &q.MinMemoryBytes, parseBytes}, {o.maxPrice, &q.MaxPrice, parseUSD}} {
		if f.text == "" {
			continue
		}
		n, err := f.read(f.text)
		if err != nil {
			return q, usage(err)
		}
		*f.to = n
	}
	return q, nil
}

func (e *env) offersCommand() *cobra.Command {
	var filter offerFlags
	var image string
	var all bool
	cmd := &cobra.Command{Use: "offers", Short: "What others lend, best first"}
	filter.add(cmd)
	cmd.Flags().StringVar(&image, "image", "", "only where this image is present")
	cmd.Flags().BoolVar(&all, "all", false, "also offers that the filter leaves out, with the reason")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		query, err := filter.read(cmd)
		if err != nil {
			return err
		}
		query.Image, query.All = image, all
		return e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			offers, err := c.Offers(ctx, query)
			if err != nil {
				return err
			}
			return e.show(offers, func(w io.Writer) { printOffers(w, offers) })
		})(cmd, args)
	}
	return cmd
}

func printOffers(w io.Writer, offers []schema.Offer) {
	if len(offers) == 0 {
		fmt.Fprintln(w, `No offer matches. "moonrig offers --all" says why each is left out.`)
		return
	}
	rows := [][]string{{"OFFER", "DEVICE", "VRAM", "MEMORY", "CORES", "PRICE/H", "LONGEST", "REGION", "STATE"}}
	for _, o := range offers {
		state := "free"
		switch {
		case o.Refused.Code != "":
			state = o.Refused.Text
		case o.Busy:
			state = "busy"
		}
		rows = append(rows, []string{o.ID, simulated(o.Name, o.Simulated), size(o.VRAMBytes), size(o.MemoryBytes), strconv.Itoa(o.Cores), usd(o.PricePerHour),
			(time.Duration(o.MaxSeconds) * time.Second).String(), dash(o.Region), state})
	}
	table(w, rows...)
}

func (e *env) leasesCommand() *cobra.Command {
	var query schema.LeaseQuery
	list := &cobra.Command{Use: "leases", Short: "Leases, newest first", Args: cobra.NoArgs}
	list.Flags().StringVar(&query.Role, "role", "", "provider or renter (default: both)")
	list.Flags().BoolVar(&query.Active, "active", false, "only those that are not over")
	list.Flags().IntVar(&query.Limit, "limit", 0, "at most so many (default 100)")
	list.RunE = e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		leases, err := c.Leases(ctx, query)
		if err != nil {
			return err
		}
		return e.show(leases, func(w io.Writer) {
			rows := [][]string{{"LEASE", "AS", "STATE", "DEVICE", "IMAGE", "RUN", "COST", "REASON", "SINCE"}}
			for _, l := range leases {
				rows = append(rows, []string{l.ID, l.Role, l.State, l.Device, l.Image, lasted(l.MeteredMS), usd(l.CostUSDMicro), dash(l.Reason.Text), when(l.CreatedAt)})
			}
			table(w, rows...)
		})
	})
	var role string
	show := &cobra.Command{Use: "show LEASE", Short: "One lease with its story", Args: cobra.ExactArgs(1),
		RunE: e.ask(func(ctx context.Context, c *client.Client, args []string) error {
			detail, err := c.Lease(ctx, args[0], role)
			if err != nil {
				return err
			}
			return e.show(detail, func(w io.Writer) { printLease(w, detail) })
		})}
	cancel := &cobra.Command{Use: "cancel LEASE", Short: "End a lease; what it has made is brought home first", Args: cobra.ExactArgs(1),
		RunE: e.ask(func(ctx context.Context, c *client.Client, args []string) error {
			l, err := c.CancelLease(ctx, args[0], role)
			if err != nil {
				return err
			}
			return e.show(l, func(w io.Writer) { fmt.Fprintf(w, "Lease %s is %s.\n", l.ID, l.State) })
		})}
	evidence := e.evidenceCommand(&role)
	for _, c := range []*cobra.Command{show, cancel, evidence} {
		c.Flags().StringVar(&role, "role", "", "provider or renter, where both are this agent's")
	}
	list.AddCommand(show, cancel, evidence)
	return list
}

func (e *env) evidenceCommand(role *string) *cobra.Command {
	var output string
	cmd := &cobra.Command{Use: "evidence LEASE", Short: "What this side can show of a lease: signed terms and heartbeats, as a file", Args: cobra.ExactArgs(1),
		RunE: e.ask(func(ctx context.Context, c *client.Client, args []string) error {
			evidence, err := c.LeaseEvidence(ctx, args[0], *role)
			if err != nil {
				return err
			}
			defer evidence.Close()
			return e.save(evidence, output, "evidence")
		})}
	cmd.Flags().StringVarP(&output, "output", "o", "", "file to write; never one that exists (default: standard output)")
	return cmd
}

func printLease(w io.Writer, l schema.LeaseDetail) {
	rows := [][]string{{"Lease", l.ID}, {"As", l.Role}, {"State", l.State}, {"Device", l.Device}, {"Image", l.Image},
		{"Price", usd(l.PricePerHour) + " per hour"}, {"Run", lasted(l.MeteredMS)}, {"Cost", usd(l.CostUSDMicro) + " of at most " + usd(l.CapUSDMicro)},
		{"Paid", usd(l.PaidUSDMicro)}}
	if l.ExitCode != nil {
		rows = append(rows, []string{"Exit code", strconv.Itoa(*l.ExitCode)})
	}
	if l.Reason.Text != "" {
		rows = append(rows, []string{"Reason", l.Reason.Text})
	}
	if l.OutputsDir != "" {
		rows = append(rows, []string{"Results", fmt.Sprintf("%d files in %s", len(l.Outputs), l.OutputsDir)})
	}
	table(w, rows...)
	if len(l.Events) == 0 {
		return
	}
	fmt.Fprintln(w)
	story := make([][]string, 0, len(l.Events))
	for _, ev := range l.Events {
		story = append(story, []string{time.UnixMilli(ev.AtMS).Format("15:04:05.000"), ev.To, ev.Reason.Text})
	}
	table(w, story...)
}

func (e *env) logsCommand() *cobra.Command {
	var follow bool
	var role string
	cmd := &cobra.Command{Use: "logs LEASE", Short: "The log of a lease's job", Args: cobra.ExactArgs(1)}
	cmd.Flags().BoolVarP(&follow, "follow", "f", false, "go on until the job is over")
	cmd.Flags().StringVar(&role, "role", "", "provider or renter, where both are this agent's")
	cmd.RunE = e.ask(func(ctx context.Context, c *client.Client, args []string) error {
		w := newWatch(e, c, args[0], role)
		if !follow {
			return w.catchUp(ctx)
		}
		_, err := w.follow(ctx, nil, func(l schema.Lease) bool { return over(l.State) })
		return err
	})
	return cmd
}
