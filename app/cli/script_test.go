package cli_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/moonrig/moonrig/app/cli"
	"github.com/moonrig/moonrig/backend/api"
	"github.com/moonrig/moonrig/backend/api/apitest"
	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/condition"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"moonrig": func() {
		commands := cli.Commands{RunAgent: runAgent, RunDevnet: runDevnet, Version: schema.Version{Version: "test", OS: "here"}}
		os.Exit(cli.Run(context.Background(), commands, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}})
}

// runAgent serves the agent in memory, as a process of its own, at the real socket and to browsers.
func runAgent(ctx context.Context, o cli.AgentOptions) error {
	agent := apitest.NewAgent()
	defer agent.Close()
	agent.OnRent = func(ctx context.Context, id string) { perform(ctx, agent, id) }
	agent.Checks = []schema.Check{{Name: "engine", Title: "Container engine", State: "ok", Detail: "28.5"}}
	if o.Config.Chain.Network != "devnet" {
		agent.WithoutStaking()
		agent.Checks = append(agent.Checks, schema.Check{Name: "chain", Title: "Payment network", State: "failed", Detail: "no answer", Remedy: "Check it"})
	}
	agent.AddChannel(schema.Channel{Role: "renter", Other: "0xabc", Balance: "1500000", Claimed: "0", Promised: "0", Free: "1500000"})
	agent.AddHistory(schema.HistoryEntry{At: 1_700_000_000, Role: "renter", Kind: "lease", LeaseID: "old", Device: "Card", State: "settled", MeteredMS: 61_000, Amount: "1230000", USDMicro: 1_230_000})
	agent.AddDispute(schema.Dispute{Kind: "lease", Role: "respondent", Status: "open", Turn: "you", Headline: "You have to answer until tomorrow",
		Next: "On that day the case is lost if you have said nothing", Actions: []string{"answer"}, Claimant: "0xabc", Respondent: apitest.Address, LeaseID: "lent-1",
		LeaseRole: "provider", Device: "Card", Deadline: 1_900_000_000, Bond: "10000000", BondUSDMicro: 10_000_000, Owed: "0", Claim: strings.Repeat("a", 64)})
	agent.AddDispute(schema.Dispute{Kind: "lease", Role: "claimant", Status: "open", Turn: "anybody", Headline: "The time for this step is over", Actions: []string{"settle"},
		Claimant: apitest.Address, Respondent: "0xabc", LeaseID: "other", LeaseRole: "renter", Device: "Card", Deadline: 1_700_000_000, Bond: "10000000", BondUSDMicro: 10_000_000, Owed: "0"})
	listener, err := api.ListenLocal(o.Paths.Socket)
	if err != nil {
		return err
	}
	server := api.New(api.Options{Backend: agent, Events: agent.Events, Logger: o.Logger})
	o.Logger.Info("Started", "network", o.Config.Chain.Network)
	o.Ready("Ready at " + o.Paths.Socket)
	return server.Serve(ctx, listener)
}

// perform plays the job that the image names.
func perform(ctx context.Context, agent *apitest.Agent, id string) {
	detail, err := agent.Lease(ctx, id, "")
	if err != nil {
		return
	}
	now := time.Now().Unix()
	for _, state := range []string{"funded", "preparing"} {
		agent.Advance(id, state, condition.Reason{}, nil)
	}
	if detail.Image == "unfunded" {
		agent.Advance(id, "failed", condition.New(condition.NotFunded, ""), nil)
		return
	}
	agent.Advance(id, "running", condition.Reason{}, func(l *schema.Lease) { l.StartedAt = now })
	end := func(code condition.Code, exit int) {
		agent.Advance(id, "ending", condition.New(code, ""), nil)
		agent.Advance(id, "ended", condition.New(code, ""), func(l *schema.Lease) {
			l.ExitCode, l.MeteredMS, l.CostUSDMicro, l.EndedAt = &exit, 1500, 25, now
			l.OutputsDir, l.Outputs = "/results", []schema.Output{{Name: "a.png", Bytes: 1}}
		})
		agent.Advance(id, "settled", condition.New(code, ""), func(l *schema.Lease) { l.PaidUSDMicro = 25 })
	}
	switch detail.Image {
	case "chatty":
		for i := range 3000 {
			agent.Log(id, "stdout", fmt.Sprintf("line %04d\n", i))
		}
		end(condition.Completed, 0)
	case "failing":
		agent.Log(id, "stderr", "it broke\n")
		end(condition.NonZeroExit, 7)
	case "lost":
		end(condition.NoHeartbeat, 0)
	case "long":
		agent.Log(id, "stdout", "working\n")
	case "rude":
		agent.Log(id, "stdout", "\x1b]0;title\x07\x1b[2Jtext\n")
		end(condition.Completed, 0)
	default:
		agent.Log(id, "stdout", "hello\n")
		end(condition.Completed, 0)
	}
}

func runDevnet(ctx context.Context, o cli.DevnetOptions) error {
	o.Ready(map[string]string{"listen": o.Listen, "info": o.InfoListen, "thaw": o.ThawPeriod.String()})
	<-ctx.Done()
	return ctx.Err()
}

func TestScripts(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the scripts interrupt processes, which Windows cannot")
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			// Not below the work folder, whose name may be too long for a socket.
			home, err := os.MkdirTemp("", "mr")
			if err != nil {
				return err
			}
			e.Defer(func() { os.RemoveAll(home) })
			e.Setenv("MOONRIG_HOME", home)
			e.Setenv("TZ", "UTC")
			// The race detector keeps each program for a second after its end, and these are a hundred.
			e.Setenv("GORACE", "atexit_sleep_ms=0")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			// ready waits until the agent answers.
			"ready": func(ts *testscript.TestScript, _ bool, _ []string) {
				ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
				defer cancel()
				c := client.Local(filepath.Join(ts.Getenv("MOONRIG_HOME"), "run", "agent.sock"))
				defer c.Close()
				if _, err := c.WaitReady(ctx); err != nil {
					ts.Fatalf("%v", err)
				}
			},
			// leased waits until a lease is in a state: leased LEASE STATE.
			"leased": func(ts *testscript.TestScript, _ bool, args []string) {
				ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
				defer cancel()
				c := client.Local(filepath.Join(ts.Getenv("MOONRIG_HOME"), "run", "agent.sock"))
				defer c.Close()
				found := fmt.Errorf("found")
				err := c.Events(ctx, "", func(client.Event) error {
					// Any event, the first snapshot included, is a reason to look.
					if l, err := c.Lease(ctx, args[0], ""); err == nil && l.State == args[1] {
						return found
					}
					return nil
				})
				if err != found { //nolint:errorlint // it is this very value
					ts.Fatalf("lease %s was never %s: %v", args[0], args[1], err)
				}
			},
			// exits runs moonrig and wants an exit code: exits CODE ARGS...
			"exits": func(ts *testscript.TestScript, _ bool, args []string) {
				err := ts.Exec("moonrig", args[1:]...)
				got := "0"
				if err != nil {
					got = fmt.Sprint(err)
				}
				if want := args[0]; got != want && got != "exit status "+want {
					ts.Fatalf("moonrig %v: got %s, want exit code %s", args[1:], got, want)
				}
			},
		},
	})
}
