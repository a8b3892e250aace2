// Command moonrig-desktop is the window. It stands here because Wails wants its main package beside wails.json.
package main

import (
	_ "embed"
	"fmt"
	"os"
	"time"

	"github.com/moonrig/moonrig/app"
	"github.com/moonrig/moonrig/frontend"
)

//go:embed build/windowicon.png
var icon []byte

func main() {
	options := app.Options{Pages: frontend.Files(), Policy: frontend.ContentSecurityPolicy, Icon: icon, Started: time.Now()}
	if err := app.Run(options); err != nil {
		fmt.Fprintln(os.Stderr, "moonrig-desktop:", err)
		os.Exit(1)
	}
}
