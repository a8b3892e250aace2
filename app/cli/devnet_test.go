package cli_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/app/cli"
)

func TestDevnet(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var got cli.DevnetOptions
	commands := cli.Commands{RunDevnet: func(ctx context.Context, o cli.DevnetOptions) error {
		got = o
		o.Ready(map[string]int{"chain_id": 7})
		cancel()
		<-ctx.Done()
		return ctx.Err()
	}}
	var out, errOut bytes.Buffer
	code := cli.Run(ctx, commands, []string{"devnet", "--thaw", "5s", "--listen", "127.0.0.1:0"}, os.Stdin, &out, &errOut)
	if code != cli.ExitDone || got.ThawPeriod != 5*time.Second || got.Listen != "127.0.0.1:0" || !strings.Contains(out.String(), `"chain_id": 7`) {
		t.Errorf("code %d, options %+v, output %s%s", code, got, out.String(), errOut.String())
	}

	commands.RunDevnet = func(context.Context, cli.DevnetOptions) error { return errors.New("listen: port taken") }
	if code := cli.Run(t.Context(), commands, []string{"devnet"}, os.Stdin, &out, &errOut); code != cli.ExitUnexpected || !strings.Contains(errOut.String(), "Listen: port taken") {
		t.Errorf("code %d, %s", code, errOut.String())
	}
}
