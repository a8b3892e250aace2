package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/moonrig/moonrig/backend/config"
)

func (e *env) agentCommand() *cobra.Command {
	var (
		web, logLevel, passphraseFile, devnetURL string
		listen, bootstrap, simulate              []string
		toFile                                   bool
	)
	cmd := &cobra.Command{
		Use:   "agent",
		Short: "Run the agent",
		Long: "Run the agent until it is interrupted. It keeps its files in its home, answers at a socket that only you can reach,\n" +
			"and does the lending and renting for the window, the command line and your own programs.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			paths, err := e.paths()
			if err != nil {
				return err
			}
			loaded, err := config.Load(paths.ConfigFile)
			if err != nil {
				return err
			}
			cfg := loaded.Config
			flags := cmd.Flags()
			overlay(flags.Changed("web"), &cfg.Agent.WebListen, web)
			overlay(flags.Changed("log-level"), &cfg.Agent.LogLevel, logLevel)
			overlay(flags.Changed("passphrase-file"), &cfg.Wallet.PassphraseFile, passphraseFile)
			overlay(flags.Changed("devnet-url"), &cfg.Chain.DevnetURL, devnetURL)
			overlay(flags.Changed("listen"), &cfg.Network.Listen, listen)
			overlay(flags.Changed("bootstrap"), &cfg.Network.Bootstrap, bootstrap)
			overlay(flags.Changed("simulate"), &cfg.Devices.Simulate, simulate)
			if err := cfg.Check(); err != nil {
				return usage(err)
			}
			log := e.err
			if toFile {
				file, err := openLog(paths.LogFile)
				if err != nil {
					return err
				}
				defer file.Close()
				log = file
			}
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			level := new(slog.LevelVar)
			err = e.commands.RunAgent(ctx, AgentOptions{
				Paths:    paths,
				Config:   cfg,
				Ready:    func(line string) { fmt.Fprintln(e.out, line) },
				Logger:   logger(log, cfg.Agent.LogLevel, level),
				LogLevel: level,
			})
			return ended(ctx, err)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&web, "web", "", "serve the window to browsers on this loopback host:port")
	flags.Lookup("web").NoOptDefVal = "127.0.0.1:7777"
	flags.StringVar(&logLevel, "log-level", "info", "how much the log tells: debug, info, warn, error")
	flags.BoolVar(&toFile, "log-file", false, "write the log to its file instead of the terminal")
	flags.StringVar(&passphraseFile, "passphrase-file", "", "file whose first line unlocks the wallet at start")
	flags.StringVar(&devnetURL, "devnet-url", "", "where the development chain tells about itself")
	flags.StringSliceVar(&listen, "listen", nil, "multiaddrs to listen on")
	flags.StringSliceVar(&bootstrap, "bootstrap", nil, "multiaddrs of peers to meet first")
	flags.StringSliceVar(&simulate, "simulate", nil, "cards to show although they are not there, labelled as simulated")
	return cmd
}

func (e *env) devnetCommand() *cobra.Command {
	options := DevnetOptions{}
	var level string
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Run a development chain, whose money is worth nothing",
		Long: "Run a development chain in this process until it is interrupted: JSON-RPC on one port, and on another a page about\n" +
			"itself (/devnet.json) and a faucet. Its keys are public, so it listens on loopback only. It forgets everything at its end.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			options.Logger = logger(e.err, level, new(slog.LevelVar))
			options.Ready = func(info any) {
				// The only output there is, so JSON serves people and programs.
				_ = (&env{out: e.out, json: true}).show(info, nil)
			}
			return ended(ctx, e.commands.RunDevnet(ctx, options))
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&options.Listen, "listen", config.DefaultDevnetListen, "loopback host:port of JSON-RPC")
	flags.StringVar(&options.InfoListen, "info-listen", config.DefaultDevnetInfoListen, "loopback host:port of /devnet.json and the faucet")
	flags.DurationVar(&options.ThawPeriod, "thaw", 0, "how long a deposit thaws before it can be withdrawn (default 1m)")
	flags.DurationVar(&options.BlockInterval, "block-interval", 0, "longest time between two blocks (default 1s)")
	flags.StringVar(&level, "log-level", "warn", "how much the log tells: debug, info, warn, error")
	return cmd
}

func overlay[T any](changed bool, to *T, from T) {
	if changed {
		*to = from
	}
}

// ended drops the error of a run that was asked to end.
func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// logger writes to w from the given level on; changing the variable changes it.
func logger(w io.Writer, level string, at *slog.LevelVar) *slog.Logger {
	if at.UnmarshalText([]byte(strings.ToUpper(level))) != nil {
		at.Set(slog.LevelInfo)
	}
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: at}))
}

// maxLog is when a log begins anew at the next start; the one before is kept beside it.
const maxLog = 8 << 20

func openLog(file string) (*os.File, error) {
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return nil, fmt.Errorf("open log: %w", err)
	}
	if info, err := os.Stat(file); err == nil && info.Size() > maxLog {
		if err := os.Rename(file, file+".1"); err != nil {
			return nil, fmt.Errorf("open log: %w", err)
		}
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open log: %w", err)
	}
	return f, nil
}
