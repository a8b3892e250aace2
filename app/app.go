// Package app is the window: it shows the frontend, forwards its requests and the agent's events between the two, starts
// the agent when none runs, and adds what only a native window can do. It is the only package that imports Wails. It
// holds no domain state and no domain logic; of the backend it knows the API's client and schema and where files are.
package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/logger"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/options/mac"

	"github.com/moonrig/moonrig/backend/api/client"
	"github.com/moonrig/moonrig/backend/config"
)

// TraceVariable names the environment variable that makes the window print when it has painted itself.
const TraceVariable = "MOONRIG_TRACE_START"

// Options are the parts of the window that are built in.
type Options struct {
	// Pages holds the frontend, index.html at its root; Policy is its Content-Security-Policy.
	Pages  fs.FS
	Policy string
	// Icon is a PNG. A large one keeps the window from opening: its 1024 × 1024 pixels took as long as the page itself.
	Icon []byte
	// Started is when the program began.
	Started time.Time
}

// Run opens the window and returns when it is closed. The agent goes on.
func Run(o Options) error {
	env := os.Environ()
	undo := prepare()
	paths, err := config.Locate()
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	agent := client.Local(paths.Socket)
	defer agent.Close()

	w := &wailsWindow{}
	launch := &launcher{agent: agent, paths: paths, find: findAgent, env: env}
	events := &bridge{agent: agent, emit: w.Emit, start: launch.start, log: log}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	var running sync.WaitGroup
	native := newNative(w, agent, paintedOnce(os.Stdout, os.Getenv(TraceVariable) == "1", o.Started), events.subscribe, log)

	err = wails.Run(&options.App{
		Title: "Moonrig",
		Width: 1280, Height: 800, MinWidth: 900, MinHeight: 600,
		// The ground of the dark theme: what is seen until the page has painted.
		BackgroundColour: options.NewRGB(11, 15, 24),
		AssetServer: &assetserver.Options{
			Assets:     o.Pages,
			Handler:    newHandler(agent, native, log),
			Middleware: withPolicy(o.Policy),
		},
		OnStartup: func(wailsCtx context.Context) {
			w.opened(wailsCtx)
			running.Go(func() {
				if err := events.serve(ctx); err != nil && ctx.Err() == nil {
					log.Error("Events ended", "err", err)
				}
			})
		},
		OnDomReady: func(context.Context) { undo() },
		OnShutdown: func(context.Context) { stop() },
		SingleInstanceLock: &options.SingleInstanceLock{
			UniqueId:               instanceID(paths.Home),
			OnSecondInstanceLaunch: func(options.SecondInstanceData) { w.show() },
		},
		LogLevel: logger.ERROR, LogLevelProduction: logger.ERROR,
		Linux: &linux.Options{Icon: o.Icon, ProgramName: "moonrig", WebviewGpuPolicy: linux.WebviewGpuPolicyNever},
		Mac:   &mac.Options{About: &mac.AboutInfo{Title: "Moonrig", Message: "Idle devices, lent and rented", Icon: o.Icon}},
	})
	stop()
	running.Wait()
	if err != nil {
		return fmt.Errorf("open window: %w", err)
	}
	return nil
}

// instanceID tells windows of different homes apart: each may be open once.
func instanceID(home string) string {
	sum := sha256.Sum256([]byte(home))
	return "moonrig" + hex.EncodeToString(sum[:6])
}

// paintedOnce returns the function for the page's word that it has drawn something: "painted", the shell's shape, and
// "drawn", the program's own first picture. With trace on, each is printed once as "painted MS AT": milliseconds since the
// program began, and since 1970 for whoever knows when it was started.
func paintedOnce(to io.Writer, trace bool, started time.Time) func(what string, at float64) {
	var mu sync.Mutex
	told := make(map[string]bool)
	return func(what string, at float64) {
		mu.Lock()
		defer mu.Unlock()
		if !trace || told[what] {
			return
		}
		told[what] = true
		since := at - float64(started.UnixMicro())/1000
		fmt.Fprintf(to, "%s %.0f %.3f\n", what, since, at)
	}
}
