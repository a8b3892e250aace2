package api_test

import (
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/api/apitest"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// rented returns an agent with a lease whose outputs are in dir.
func rented(t *testing.T, dir string) *apitest.Agent {
	t.Helper()
	agent := apitest.NewAgent()
	if _, err := agent.CreateWallet(t.Context(), "p"); err != nil {
		t.Fatal(err)
	}
	if _, err := agent.Faucet(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := agent.Rent(t.Context(), schema.RentRequest{Job: schema.Job{Image: "i"}, MaxSeconds: 60, OutputsDir: dir}); err != nil {
		t.Fatal(err)
	}
	return agent
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestOutputs(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "outputs")
	write(t, filepath.Join(base, "secret.txt"), "secret")
	write(t, filepath.Join(dir, "frames", "0001.png"), "picture")
	write(t, filepath.Join(dir, "page.html"), "<script>alert(1)</script>")
	write(t, filepath.Join(dir, "picture.svg"), "<svg onload='alert(1)'/>")
	if runtime.GOOS != "windows" {
		for name, target := range map[string]string{"out.txt": "../secret.txt", "abs.txt": filepath.Join(base, "secret.txt"), "up": "..", "in.png": "frames/0001.png"} {
			if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	agent := rented(t, dir)
	c, socket := serveLocal(t, agent, agent, nil)
	tests := []struct {
		name, path string
		status     int
		kind       string
	}{
		{"picture", "frames/0001.png", 200, "image/png"},
		{"link inside", "in.png", 200, "image/png"},
		{"page is a download", "page.html", 200, "application/octet-stream"},
		{"drawing is a download", "picture.svg", 200, "application/octet-stream"},
		{"nothing there", "frames/0002.png", 404, ""},
		{"folder", "frames", 404, ""},
		{"the folder itself", ".", 404, ""},
		{"parent", "../secret.txt", 422, ""},
		{"parent in the middle", "frames/../../secret.txt", 422, ""},
		{"absolute", "/etc/passwd", 422, ""},
		{"null byte", "a\x00.png", 422, ""},
		{"link out", "out.txt", 404, ""},
		{"absolute link out", "abs.txt", 404, ""},
		{"folder link out", "up/secret.txt", 404, ""},
		{"empty", "", 422, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			response, err := raw(t, socket).Get("http://agent/api/leases/lease-1/outputs?path=" + url.QueryEscape(test.path))
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			text, _ := io.ReadAll(response.Body)
			if response.StatusCode != test.status || strings.Contains(string(text), "secret\n") || string(text) == "secret" {
				t.Fatalf("got %d %s, want %d", response.StatusCode, text, test.status)
			}
			if test.status != 200 {
				return
			}
			header := response.Header
			if header.Get("Content-Type") != test.kind || header.Get("X-Content-Type-Options") != "nosniff" || !strings.Contains(header.Get("Content-Security-Policy"), "sandbox") {
				t.Errorf("header %v", header)
			}
			if download := header.Get("Content-Disposition") == "attachment"; download != (test.kind == "application/octet-stream") {
				t.Errorf("disposition %q", header.Get("Content-Disposition"))
			}
		})
	}

	t.Run("range", func(t *testing.T) {
		request, _ := http.NewRequest("GET", "http://agent/api/leases/lease-1/outputs?path=frames/0001.png", nil)
		request.Header.Set("Range", "bytes=1-3")
		response, err := raw(t, socket).Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		if text, _ := io.ReadAll(response.Body); response.StatusCode != 206 || string(text) != "ict" {
			t.Errorf("got %d %q", response.StatusCode, text)
		}
	})
	t.Run("client", func(t *testing.T) {
		file, err := c.LeaseOutput(t.Context(), "lease-1", "frames/0001.png")
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		if text, _ := io.ReadAll(file); string(text) != "picture" {
			t.Errorf("got %q", text)
		}
	})
}

func TestHistoryAsTable(t *testing.T) {
	agent := apitest.NewAgent()
	agent.AddHistory(schema.HistoryEntry{At: 1_700_000_000, Role: "renter", Kind: "lease", LeaseID: "lease-1", Device: "=HYPERLINK(\"x\")", Label: "a, \"b\"", Amount: "1500000", USDMicro: 1_500_000, MeteredMS: 90_500})
	c, _ := serveLocal(t, agent, agent, nil)
	table, err := c.HistoryCSV(t.Context(), schema.HistoryQuery{Role: "renter"})
	if err != nil {
		t.Fatal(err)
	}
	defer table.Close()
	text, _ := io.ReadAll(table)
	want := "time,role,kind,lease,device,label,other,state,reason,metered_seconds,usd,token_units,transaction,network_fee_wei,network_fee_transaction\n" +
		`2023-11-14T22:13:20Z,renter,lease,lease-1,"'=HYPERLINK(""x"")","a, ""b""",,,,90.500,1.50,1500000,,,` + "\n"
	if string(text) != want {
		t.Errorf("got\n%s\nwant\n%s", text, want)
	}
}
