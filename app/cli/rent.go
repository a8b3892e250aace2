package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// maxJobFile bounds a job file.
const maxJobFile = 256 << 10

type rentFlags struct {
	filter                                   offerFlags
	offer, image, inputs, outputs, jobFile   string
	label, jobMemory, scratch                string
	env                                      []string
	cpus                                     int64
	maxTime                                  time.Duration
	yes, detach, dryRun, untilSettled, isGPU bool
}

func (e *env) rentCommand() *cobra.Command {
	var f rentFlags
	cmd := &cobra.Command{
		Use:   "rent --image IMAGE [flags] [-- COMMAND...]",
		Short: "Rent a device and run a job on it",
		Long: "Rent a device and run a job on it. The cost is shown and asked for before anything is signed. The job finds inputs in /in\n" +
			"and leaves results in /out, which come home. Interrupting asks whether to cancel the lease or to leave it running.",
		Example: "  moonrig rent --image moonrig/render:1 --max-time 10m --max-price 0.10 -- render --frames 8\n" +
			"  moonrig rent --gpu=4080 --min-vram 16GiB --image studio/train:3 --inputs ./data --outputs ./result --yes\n" +
			"  moonrig rent --job job.json --detach",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 && cmd.ArgsLenAtDash() != 0 {
				return fmt.Errorf("%q is neither a flag nor behind --: the job's command comes after --", args[0])
			}
			return nil
		},
	}
	f.filter.add(cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.offer, "offer", "", "rent this offer (default: the best that the filter leaves)")
	flags.StringVar(&f.image, "image", "", "the job's image")
	flags.DurationVar(&f.maxTime, "max-time", 10*time.Minute, "longest the job may run; with the price it gives the most it can cost")
	flags.StringVar(&f.inputs, "inputs", "", "file or folder that the job finds in /in")
	flags.StringVar(&f.outputs, "outputs", "", "folder where results go (default: the agent's own)")
	flags.StringArrayVar(&f.env, "env", nil, "NAME=VALUE for the job; may be given again. The provider can read it")
	flags.StringVar(&f.jobMemory, "memory", "", "memory for the job, such as 4GiB (default: the provider's)")
	flags.StringVar(&f.scratch, "scratch", "", "space the job may write, such as 10GiB (default: the provider's)")
	flags.Int64Var(&f.cpus, "milli-cpus", 0, "thousandths of a processor core (default: the provider's)")
	flags.StringVar(&f.label, "label", "", "a name for yourself")
	flags.StringVar(&f.jobFile, "job", "", "file with the whole request as JSON, as POST /api/leases takes it; flags are laid over it")
	flags.BoolVarP(&f.yes, "yes", "y", false, "do not ask")
	flags.BoolVar(&f.dryRun, "dry-run", false, "only show what it would cost")
	flags.BoolVarP(&f.detach, "detach", "d", false, "print the lease's ID and leave it running")
	flags.BoolVar(&f.untilSettled, "until-settled", false, "wait until the provider has redeemed what it earned")
	flags.BoolVar(&f.isGPU, "needs-gpu", false, "the job needs the device to be a GPU")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		request, err := f.request(cmd, args)
		if err != nil {
			return err
		}
		return e.ask(func(ctx context.Context, c *client.Client, _ []string) error { return e.rent(ctx, c, f, request) })(cmd, args)
	}
	return cmd
}

// request makes the request of the job file and the flags.
func (f *rentFlags) request(cmd *cobra.Command, args []string) (schema.RentRequest, error) {
	var r schema.RentRequest
	if f.jobFile != "" {
		if err := readJob(f.jobFile, &r); err != nil {
			return r, usagef("read job file: %w", err)
		}
	}
	changed := cmd.Flags().Changed
	filter, err := f.filter.read(cmd)
	if err != nil {
		return r, err
	}
	if filter != (schema.OfferQuery{}) {
		r.Filter = filter
		r.MaxPricePerHour = filter.MaxPrice
	}
	overlay(changed("offer"), &r.OfferID, f.offer)
	overlay(changed("image"), &r.Job.Image, f.image)
	overlay(changed("label"), &r.Label, f.label)
	overlay(changed("milli-cpus"), &r.Job.MilliCPUs, f.cpus)
	overlay(len(args) > 0, &r.Job.Command, args)
	overlay(changed("max-time") || r.MaxSeconds == 0, &r.MaxSeconds, int64((f.maxTime+time.Second-1)/time.Second))
	overlay(changed("needs-gpu") || changed("gpu"), &r.Job.NeedsGPU, f.isGPU || changed("gpu"))
	for _, v := range f.env {
		name, value, ok := strings.Cut(v, "=")
		if !ok || name == "" {
			return r, usagef("--env %q is not NAME=VALUE", v)
		}
		if r.Job.Env == nil {
			r.Job.Env = map[string]string{}
		}
		r.Job.Env[name] = value
	}
	for _, s := range []struct {
		text string
		to   *int64
	}{{f.jobMemory, &r.Job.MemoryBytes}, {f.scratch, &r.Job.ScratchBytes}} {
		if s.text == "" {
			continue
		}
		if *s.to, err = parseBytes(s.text); err != nil {
			return r, usage(err)
		}
	}
	// The agent has another working folder than this shell.
	for _, p := range []struct {
		flag string
		to   *string
	}{{f.inputs, &r.InputsPath}, {f.outputs, &r.OutputsDir}} {
		overlay(p.flag != "", p.to, p.flag)
		if *p.to != "" {
			if *p.to, err = filepath.Abs(*p.to); err != nil {
				return r, usage(err)
			}
		}
	}
	if r.InputsPath != "" {
		if _, err := os.Stat(r.InputsPath); err != nil {
			return r, usagef("look at inputs: %w", err)
		}
	}
	if r.Job.Image == "" {
		return r, usagef("say which image to run: --image")
	}
	return r, nil
}

func readJob(file string, r *schema.RentRequest) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, maxJobFile+1))
	if err != nil {
		return err
	}
	if len(raw) > maxJobFile {
		return fmt.Errorf("%s is larger than %d KiB", file, maxJobFile>>10)
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(r); err != nil {
		offset := decoder.InputOffset()
		var syntax *json.SyntaxError
		var kind *json.UnmarshalTypeError
		switch {
		case errors.As(err, &syntax):
			offset = syntax.Offset
		case errors.As(err, &kind):
			offset = kind.Offset
		}
		line := 1 + bytes.Count(raw[:min(int(offset), len(raw))], []byte{'\n'})
		return fmt.Errorf("%s:%d: %w", file, line, err)
	}
	if decoder.More() {
		return fmt.Errorf("%s holds more than one request", file)
	}
	return nil
}

func (e *env) rent(ctx context.Context, c *client.Client, f rentFlags, request schema.RentRequest) error {
	preview, err := c.Preview(ctx, request)
	if err != nil {
		return noLease(err)
	}
	if !e.json || f.dryRun {
		to := e.err
		if f.dryRun {
			to = e.out
		}
		if err := (&env{out: to, json: e.json}).show(preview, func(w io.Writer) { printPreview(w, preview) }); err != nil {
			return err
		}
	}
	if preview.Refused.Code != "" {
		return &exitError{code: ExitNoLease, text: preview.Refused.Text, remedy: preview.Refused.Remedy}
	}
	if f.dryRun {
		return nil
	}
	if !f.yes {
		if ok, err := e.agrees("Rent it for at most " + usd(preview.CapUSDMicro) + "?"); err != nil {
			return err
		} else if !ok {
			return &exitError{code: ExitNoLease, text: "Nothing was rented"}
		}
	}
	// What was shown is what is rented, at that price or less.
	request.OfferID = preview.Offer.ID
	if request.MaxPricePerHour == 0 {
		request.MaxPricePerHour = preview.Offer.PricePerHour
	}
	if f.detach {
		lease, err := c.Rent(ctx, request)
		if err != nil {
			return noLease(err)
		}
		return e.show(lease, func(w io.Writer) { fmt.Fprintln(w, lease.ID) })
	}
	return e.rentAndWatch(ctx, c, f, request)
}

// noLease gives a refusal to rent its own exit code.
func noLease(err error) error {
	var told *client.Error
	if errors.As(err, &told) && exitCode(err) == ExitRefused {
		if told.Code == "invalid_input" {
			return &exitError{code: ExitUsage, text: told.Text}
		}
		return &exitError{code: ExitNoLease, text: told.Text, remedy: told.Remedy}
	}
	return err
}

// rentAndWatch rents, prints what happens until it is over, and then sums up.
func (e *env) rentAndWatch(ctx context.Context, c *client.Client, f rentFlags, request schema.RentRequest) error {
	interrupts := make(chan os.Signal, 1)
	signal.Notify(interrupts, os.Interrupt)
	defer signal.Stop(interrupts)
	ctx, leave := context.WithCancelCause(ctx)
	defer leave(nil)

	asking := make(chan struct{})
	id := make(chan string, 1)
	w := newWatch(e, c, "", "renter")
	if !e.json {
		w.states = e.err
	}
	asked := make(chan struct{})
	go func() {
		defer close(asked)
		e.onInterrupt(ctx, c, interrupts, asking, id, leave)
	}()
	lease, err := w.follow(ctx, func() (schema.Lease, error) {
		close(asking)
		l, err := c.Rent(ctx, request)
		if err == nil {
			id <- l.ID
			if !e.json {
				fmt.Fprintf(e.err, "Lease %s on %s\n", l.ID, clean(l.Device))
			}
		}
		return l, err
	}, func(l schema.Lease) bool {
		if f.untilSettled {
			return l.State == "settled" || l.State == "failed"
		}
		return over(l.State)
	})
	if cause := context.Cause(ctx); cause != nil {
		<-asked
		return cause
	}
	leave(nil)
	<-asked
	if err != nil {
		return noLease(err)
	}
	// The last word: outputs and money may have been written after the state.
	if detail, err := c.Lease(context.WithoutCancel(ctx), lease.ID, lease.Role); err == nil {
		lease = detail.Lease
	}
	if e.json {
		// One object a line, as the log before it.
		if err := json.NewEncoder(e.out).Encode(lease); err != nil {
			return err
		}
	} else {
		e.sumUp(lease)
	}
	if code := leaseExit(lease); code != ExitDone {
		return &exitError{code: code, text: lease.Reason.Text, remedy: lease.Reason.Remedy}
	}
	return nil
}

// onInterrupt waits for an interrupt and asks what it means, until ctx ends. Without a terminal, or at the second
// interrupt, the lease is left running. Once the agent has been asked, closing asking, its answer is waited for: to say that
// nothing was rented while a lease begins would cost money.
func (e *env) onInterrupt(ctx context.Context, c *client.Client, interrupts <-chan os.Signal, asking <-chan struct{}, id <-chan string, leave context.CancelCauseFunc) {
	select {
	case <-ctx.Done():
		return
	case <-interrupts:
	}
	select {
	case <-asking:
	default:
		leave(&exitError{code: ExitInterrupted, text: "Interrupted before anything was rented"})
		return
	}
	var lease string
	select {
	case lease = <-id:
	case <-ctx.Done():
		return
	case <-interrupts:
		leave(&exitError{code: ExitInterrupted, text: "Interrupted while a lease was being agreed on; it may go on", remedy: "See \"moonrig leases\""})
		return
	}
	answer := make(chan string, 1)
	if isTerminal(e.in) {
		fmt.Fprintln(e.err)
		// The read cannot be ended; the process does that.
		go func() {
			text, _ := e.line("Cancel the lease, or leave it running? [c/l] ")
			answer <- text
		}()
	} else {
		answer <- "l"
	}
	select {
	case <-ctx.Done():
	case text := <-answer:
		if strings.HasPrefix(strings.ToLower(text), "c") {
			if _, err := c.CancelLease(ctx, lease, "renter"); err != nil {
				fmt.Fprintln(e.err, sentence(err.Error()))
			}
			// The watch goes on and sees the end.
			return
		}
		leave(stillRuns(lease))
	case <-interrupts:
		leave(stillRuns(lease))
	}
}

func stillRuns(id string) error {
	return &exitError{
		code: ExitInterrupted, text: "The lease " + id + " goes on",
		remedy: fmt.Sprintf("See it with \"moonrig logs -f %s\", end it with \"moonrig leases cancel %s\"", id, id),
	}
}

func printPreview(w io.Writer, p schema.Preview) {
	rows := [][]string{
		{"Device", simulated(p.Offer.Name, p.Offer.Simulated) + " of " + short(p.Offer.Provider)},
		{"Price", usd(p.Offer.PricePerHour) + " per hour"},
		{"At most", usd(p.CapUSDMicro)},
	}
	if fee := depositFee(p); fee != "" {
		rows = append(rows, []string{"Network's fee", fee})
	}
	table(w, rows...)
}

// sumUp tells people how a lease ended.
func (e *env) sumUp(l schema.Lease) {
	reason := l.Reason.Text
	if l.ExitCode != nil && *l.ExitCode != 0 {
		reason = fmt.Sprintf("%s (exit code %d)", reason, *l.ExitCode)
	}
	fmt.Fprintf(e.err, "\n%s\n", sentence(clean(reason)))
	rows := [][]string{{"Run", lasted(l.MeteredMS)}, {"Cost", usd(l.CostUSDMicro) + " of at most " + usd(l.CapUSDMicro)}}
	if ms, ok := l.Stages["rent_to_first_log"]; ok {
		rows = append(rows, []string{"First line after", lasted(ms)})
	}
	if l.OutputsDir != "" && len(l.Outputs) > 0 {
		rows = append(rows, []string{"Results", fmt.Sprintf("%d files in %s", len(l.Outputs), l.OutputsDir)})
	}
	table(e.err, rows...)
}
