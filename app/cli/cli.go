// Package cli is the command line of Moonrig. It asks the agent for everything through its API, prints for people or as
// JSON, and holds no domain logic. It knows the API's client and schema and where files are; what runs an agent or a
// development chain is handed in.
package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/backend/config"
)

// Commands are what the command line starts but does not know.
type Commands struct {
	// RunAgent runs an agent until ctx ends.
	RunAgent func(ctx context.Context, options AgentOptions) error
	// RunDevnet runs a development chain until ctx ends.
	RunDevnet func(ctx context.Context, options DevnetOptions) error
	// Version says what this build is.
	Version schema.Version
}

// AgentOptions is how an agent is to run: the config with the flags laid over it.
type AgentOptions struct {
	Paths  config.Paths
	Config config.Config
	// Ready prints a line for the person who started the agent, such as the address to open in a browser.
	Ready  func(line string)
	Logger *slog.Logger
	// LogLevel is what Logger obeys; it may be changed while the agent runs.
	LogLevel *slog.LevelVar
}

// DevnetOptions is how a development chain is to run. The zero value of a field means the chain's default.
type DevnetOptions struct {
	Listen, InfoListen        string
	ThawPeriod, BlockInterval time.Duration
	// Ready prints what the chain says of itself once it answers.
	Ready  func(info any)
	Logger *slog.Logger
}

// env is one run of the command line.
type env struct {
	commands Commands
	in       *os.File
	out, err io.Writer
	// lines reads what is typed; it may have read ahead.
	lines *bufio.Reader

	// The following are flags.
	home, socket, url, tokenFile string
	json                         bool
}

// Run runs one command line and returns its exit code, see the Exit constants.
func Run(ctx context.Context, commands Commands, args []string, in *os.File, out, errOut io.Writer) int {
	e := &env{commands: commands, in: in, out: out, err: errOut}
	root := e.root()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errOut)
	err := root.ExecuteContext(ctx)
	if err != nil {
		e.explain(err)
	}
	return exitCode(err)
}

const longHelp = `Moonrig lends this computer's idle devices to others, and rents theirs.

A running agent does the work; all commands but agent, devnet, config, version and completion talk to it.

Exit codes:
   0  done
   1  something unexpected went wrong
   2  the command line or a file is not valid
   3  the agent is not running
   4  the agent refused, and says why
  10  rent: the job ended with an error
  11  rent: the provider was lost or ended the lease
  12  rent: no lease came about: no offer, not enough money, refused
  13  rent: the lease was cancelled
  14  rent: the lease's time or budget is spent
 130  interrupted`

func (e *env) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "moonrig",
		Short:         "Lend idle devices, rent other people's",
		Long:          longHelp,
		SilenceErrors: true,
		SilenceUsage:  true,
		// A mistyped command is a usage error, not the help text with exit code 0.
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage(err) })
	flags := root.PersistentFlags()
	flags.StringVar(&e.home, "home", "", "folder of the agent's files (default: "+config.HomeVariable+", or the system's own)")
	flags.StringVar(&e.socket, "socket", "", "the agent's socket (default: the one in its home)")
	flags.StringVar(&e.url, "url", "", "reach an agent that serves browsers at this URL instead")
	flags.StringVar(&e.tokenFile, "token-file", "", "file with the token for --url")
	flags.BoolVar(&e.json, "json", false, "print JSON")
	root.AddGroup(
		&cobra.Group{ID: "rent", Title: "Rent:"}, &cobra.Group{ID: "lend", Title: "Lend:"},
		&cobra.Group{ID: "money", Title: "Money:"}, &cobra.Group{ID: "rig", Title: "This rig:"},
	)
	add := func(group string, commands ...*cobra.Command) {
		for _, c := range commands {
			c.GroupID = group
			root.AddCommand(c)
		}
	}
	add("rent", e.offersCommand(), e.rentCommand(), e.leasesCommand(), e.logsCommand())
	add("lend", e.devicesCommand(), e.provideCommand())
	add("money", e.walletCommand(), e.historyCommand(), e.disputesCommand())
	add("rig", e.agentCommand(), e.statusCommand(), e.doctorCommand(), e.configCommand(), e.peersCommand(), e.devnetCommand(), e.versionCommand())
	for _, c := range root.Commands() {
		checkArgs(c)
	}
	return root
}

// checkArgs turns complaints about arguments into usage errors, for a command and all below it.
func checkArgs(c *cobra.Command) {
	if c.Args != nil {
		c.Args = usageArgs(c.Args)
	} else if !c.HasSubCommands() {
		c.Args = usageArgs(cobra.NoArgs)
	} else {
		// Without a subcommand cobra would print help and report success.
		c.Args = usageArgs(cobra.NoArgs)
		if c.RunE == nil {
			c.RunE = func(cmd *cobra.Command, _ []string) error {
				return usage(fmt.Errorf("%s needs one of its commands: %s", cmd.CommandPath(), names(cmd)))
			}
		}
	}
	for _, below := range c.Commands() {
		checkArgs(below)
	}
}

func names(c *cobra.Command) string {
	var out []string
	for _, below := range c.Commands() {
		out = append(out, below.Name())
	}
	return strings.Join(out, ", ")
}

func usageArgs(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usage(err)
		}
		if err := cmd.ValidateFlagGroups(); err != nil {
			return usage(err)
		}
		return nil
	}
}

// paths returns where the agent's files are.
func (e *env) paths() (config.Paths, error) {
	locate := config.Locate
	if e.home != "" {
		locate = func() (config.Paths, error) { return config.Under(e.home) }
	}
	paths, err := locate()
	if err == nil && e.socket != "" {
		paths.Socket = e.socket
	}
	return paths, err
}

// client returns a client for the agent that the flags name.
func (e *env) client() (*client.Client, error) {
	paths, err := e.paths()
	if err != nil {
		return nil, err
	}
	if e.url == "" {
		return client.Local(paths.Socket), nil
	}
	file := e.tokenFile
	if file == "" {
		file = paths.TokenFile
	}
	token, err := firstLine(file)
	if err != nil {
		return nil, usage(fmt.Errorf("read token: %w", err))
	}
	c, err := client.Remote(e.url, token)
	if err != nil {
		return nil, usage(err)
	}
	return c, nil
}

// ask makes a command's function of one that needs the agent.
func (e *env) ask(run func(ctx context.Context, c *client.Client, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		c, err := e.client()
		if err != nil {
			return err
		}
		defer c.Close()
		return run(cmd.Context(), c, args)
	}
}

// firstLine reads the first line of a small file; "-" would be the terminal and is not a file.
func firstLine(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	return lineOf(f)
}

func lineOf(r io.Reader) (string, error) {
	raw, err := io.ReadAll(io.LimitReader(r, 8<<10))
	if err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(string(raw), "\n")
	line = strings.TrimSuffix(line, "\r")
	if line == "" {
		return "", errors.New("its first line is empty")
	}
	return line, nil
}
