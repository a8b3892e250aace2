package cli

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

func (e *env) devicesCommand() *cobra.Command {
	list := e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
		devices, err := c.Devices(ctx)
		if err != nil {
			return err
		}
		return e.show(devices, func(w io.Writer) {
			rows := [][]string{{"ID", "DEVICE", "MEMORY", "LEND", "STATE", "PRICE/H", "NET/H", "WHY NOT"}}
			for _, d := range devices {
				memory := d.VRAMBytes
				if d.Kind == "cpu" {
					memory = d.MemoryBytes
				}
				price := d.PricePerHour
				if price == 0 {
					price = d.SuggestedPricePerHour
				}
				rows = append(rows, []string{d.ID, simulated(d.Name, d.Simulated), size(memory), yesNo(d.Enabled), d.State, usd(price), usd(d.Earnings.NetPerHour), dash(d.Reason.Text)})
			}
			table(w, rows...)
		})
	})
	cmd := &cobra.Command{Use: "devices", Short: "This machine's devices: what they do, and their price", RunE: list}

	var price string
	var enable, disable bool
	set := &cobra.Command{
		Use: "set ID", Short: "Lend a device or not, and for how much", Args: cobra.ExactArgs(1),
		Example: "  moonrig devices set cpu-0 --enable --price 0.05",
		RunE: func(cmd *cobra.Command, args []string) error {
			var patch schema.DevicePatch
			if cmd.Flags().Changed("price") {
				micro, err := parseUSD(price)
				if err != nil {
					return usage(err)
				}
				patch.PricePerHour = &micro
			}
			if enable || disable {
				patch.Enabled = &enable
			}
			if patch == (schema.DevicePatch{}) {
				return usagef("say what to change: --enable, --disable or --price")
			}
			return e.ask(func(ctx context.Context, c *client.Client, args []string) error {
				d, err := c.ChangeDevice(ctx, args[0], patch)
				if err != nil {
					return err
				}
				return e.show(d, func(w io.Writer) {
					fmt.Fprintf(w, "%s: lend %s, %s per hour.\n", clean(d.Name), yesNo(d.Enabled), usd(d.PricePerHour))
				})
			})(cmd, args)
		},
	}
	set.Flags().StringVar(&price, "price", "", "dollars per hour; touches only new leases")
	set.Flags().BoolVar(&enable, "enable", false, "lend it")
	set.Flags().BoolVar(&disable, "disable", false, "do not lend it")
	set.MarkFlagsMutuallyExclusive("enable", "disable")
	cmd.AddCommand(&cobra.Command{Use: "list", Short: "The same", RunE: list}, set)
	return cmd
}

func (e *env) provideCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "provide", Short: "Lend this machine's devices"}
	lending := func(use, short string, call func(*client.Client, context.Context) (schema.LendingStatus, error)) *cobra.Command {
		return &cobra.Command{Use: use, Short: short, RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			status, err := call(c, ctx)
			if err != nil {
				return err
			}
			return e.show(status, func(w io.Writer) { fmt.Fprintf(w, "Lending: %s\n", clean(lendingWords(status))) })
		})}
	}
	var request schema.PauseRequest
	var pauseFor time.Duration
	pause := lending("pause", "Pause lending", func(c *client.Client, ctx context.Context) (schema.LendingStatus, error) {
		request.Minutes = int((pauseFor + time.Minute - 1) / time.Minute)
		return c.PauseLending(ctx, request)
	})
	pause.Flags().DurationVar(&pauseFor, "for", 0, "how long, such as 2h (default: until resumed)")
	pause.Flags().BoolVar(&request.StopNow, "now", false, "also end leases that run, after their grace")
	cmd.AddCommand(
		lending("start", "Lend whenever the schedule allows it", (*client.Client).StartLending),
		pause,
		lending("resume", "End the pause", (*client.Client).ResumeLending),
		e.scheduleCommand(),
		e.feesCommand(),
		&cobra.Command{Use: "show", Short: "The settings for lending", RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			p, err := c.Provide(ctx)
			if err != nil {
				return err
			}
			return e.show(p, func(w io.Writer) {
				images := strings.Join(p.Images, ", ")
				if p.ImagePolicy == "any" {
					images = "any that is present"
				}
				table(w, []string{"Lend", yesNo(p.Enabled)}, []string{"Longest lease", (time.Duration(p.MaxLeaseSeconds) * time.Second).String()},
					[]string{"Grace", fmt.Sprintf("%ds", p.GraceSeconds)}, []string{"Images", dash(images)}, []string{"Region", dash(p.Region)},
					[]string{"Power price", usd(p.KWhPrice) + " per kWh"}, []string{"Schedule", scheduleWords(p.Schedule)},
					[]string{"Renters' fees", feesWords(p)})
			})
		})},
	)
	return cmd
}

var weekdays = []string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}

func (e *env) scheduleCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "schedule", Short: "When this machine lends"}
	cmd.AddCommand(&cobra.Command{
		Use: "show", Short: "Draw the week",
		RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			p, err := c.Provide(ctx)
			if err != nil {
				return err
			}
			return e.show(p.Schedule, func(w io.Writer) {
				if len(p.Schedule) == 0 {
					fmt.Fprintln(w, "Always.")
					return
				}
				fmt.Fprintln(w, "    0     3     6     9     12    15    18    21    24")
				for i, day := range p.Schedule {
					fmt.Fprintf(w, "%s %s\n", weekdays[i%7], strings.NewReplacer("1", "#", "0", "·").Replace(clean(day)))
				}
			})
		}),
	}, &cobra.Command{
		Use: "always", Short: "Lend at any time", RunE: e.ask(func(ctx context.Context, c *client.Client, _ []string) error {
			return e.setSchedule(ctx, c, []string{})
		}),
	}, &cobra.Command{
		Use: "daily FROM TO", Short: "Lend every day between two times, such as 23:00 08:00", Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			day, err := daily(args[0], args[1])
			if err != nil {
				return usage(err)
			}
			week := make([]string, 7)
			for i := range week {
				week[i] = day
			}
			return e.ask(func(ctx context.Context, c *client.Client, _ []string) error { return e.setSchedule(ctx, c, week) })(cmd, args)
		},
	})
	return cmd
}

func (e *env) setSchedule(ctx context.Context, c *client.Client, week []string) error {
	p, err := c.Provide(ctx)
	if err != nil {
		return err
	}
	p.Schedule = week
	if p, err = c.SetProvide(ctx, p); err != nil {
		return err
	}
	return e.show(p, func(w io.Writer) { fmt.Fprintf(w, "Schedule: %s\n", scheduleWords(p.Schedule)) })
}

// daily draws one day of half hours; a time that ends before it begins goes over midnight.
func daily(from, to string) (string, error) {
	a, err := halfHour(from)
	if err != nil {
		return "", err
	}
	b, err := halfHour(to)
	if err != nil {
		return "", err
	}
	if a%48 == b%48 {
		return strings.Repeat("1", 48), nil
	}
	day := []byte(strings.Repeat("0", 48))
	for i := a % 48; i != b%48; i = (i + 1) % 48 {
		day[i] = '1'
	}
	return string(day), nil
}

func halfHour(s string) (int, error) {
	var h, m int
	if n, err := fmt.Sscanf(s, "%d:%d", &h, &m); err != nil || n != 2 || h < 0 || h > 24 || (m != 0 && m != 30) || (h == 24 && m != 0) {
		return 0, fmt.Errorf("%q is not a half hour like 23:00 or 7:30", s)
	}
	return h*2 + m/30, nil
}

func scheduleWords(week []string) string {
	if len(week) == 0 {
		return "always"
	}
	return fmt.Sprintf("%.1f hours a week", float64(strings.Count(strings.Join(week, ""), "1"))/2)
}

func simulated(name string, is bool) string {
	if is {
		return name + " (simulated)"
	}
	return name
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
