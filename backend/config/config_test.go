package config_test

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/backend/config"
)

func TestParseRefuses(t *testing.T) {
	tests := []struct{ name, text, says string }{
		{"unknown key", "[agent]\nlog_level = \"info\"\ncolour = \"red\"\n", "f.toml:3:1: unknown key agent.colour"},
		{"unknown section", "[moon]\nphase = 1\n", "f.toml:1:2: unknown key moon"},
		{"unknown dotted key", "agent.colour = 1\n", "unknown key agent.colour"},
		{"syntax", "[agent]\nlog_level = \n", "f.toml:2:"},
		{"wrong type", "[network]\nmdns = \"yes\"\n", "f.toml:2:8"},
		{"key twice", "[agent]\nlog_level = \"info\"\nlog_level = \"info\"\n", "f.toml:3:"},
		{"level", "[agent]\n\nlog_level = \"loud\"\n", `f.toml:3: agent.log_level: "loud" is none of debug, info, warn, error`},
		{"level, inline", "agent = {log_level = \"loud\"}\n", `f.toml:1: agent.log_level`},
		{"web on all interfaces", "[agent]\nweb_listen = \"0.0.0.0:80\"\n", "f.toml:2: agent.web_listen"},
		{"web without port", "[agent]\nweb_listen = \"127.0.0.1\"\n", "is not host:port"},
		{"listen", "[network]\nlisten = [\"/ip4/0.0.0.0/tcp/1\", \"0.0.0.0:1\"]\n", "network.listen: entry 2"},
		{"bootstrap without peer", "[network]\nbootstrap = [\"/ip4/1.2.3.4/tcp/1\"]\n", "network.bootstrap: entry 1"},
		{"network", "[chain]\nnetwork = \"Main Net\"\n", "chain.network"},
		{"devnet url", "[chain]\ndevnet_url = \"localhost:1\"\n", "chain.devnet_url"},
		{"rpc url", "[chain]\nrpc_urls = [\"ftp://x\"]\n", "chain.rpc_urls: entry 1"},
		{"address book", "[chain]\naddress_book = \"book.json\"\n", "chain.address_book"},
		{"custom network without a book", "[chain]\nnetwork = \"custom\"\nrpc_urls = [\"https://example.org\"]\n", "chain.network"},
		{"custom network without servers", "[chain]\nnetwork = \"custom\"\naddress_book = \"/book.json\"\n", "chain.network"},
		{"rpc url", "[chain]\nrpc_urls = [\"https://example.org\", \"example.org\"]\n", "chain.rpc_urls"},
		{"no fee", "[chain]\nmax_fee_gwei = 0.0\n", "chain.max_fee_gwei"},
		{"fee that is no number", "[chain]\nmax_fee_gwei = nan\n", "chain.max_fee_gwei"},
		{"tip above fee", "[chain]\nmax_tip_gwei = 201.0\n", "chain.max_tip_gwei"},
		{"settling at any cost", "[chain]\nsettle_max_fee_percent = 101.0\n", "chain.settle_max_fee_percent"},
		{"settling never", "[chain]\nsettle_max_age = \"8760h\"\n", "chain.settle_max_age"},
		{"empty card", "[devices]\nsimulate = [\" \"]\n", "devices.simulate"},
		{"docker", "[sandbox]\ndocker_host = \"/var/run/docker.sock\"\n", "sandbox.docker_host"},
		{"time", "[wallet]\nauto_lock = \"soon\"\n", `f.toml:2:13: "soon" is not a time`},
		{"negative time", "[wallet]\nauto_lock = \"-1m\"\n", "wallet.auto_lock"},
		{"relative path", "[renter]\noutputs_dir = \"out\"\n", "renter.outputs_dir"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := config.Parse("f.toml", []byte(test.text))
			if !errors.Is(err, config.ErrFile) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v, want %q", err, test.says)
			}
		})
	}
}

func TestParseTellsAllAtOnce(t *testing.T) {
	_, err := config.Parse("f", []byte("[agent]\nlog_level = \"loud\"\nweb_listen = \"x\"\n[chain]\naddress_book = \"y\"\n"))
	if err == nil || strings.Count(err.Error(), "\n") != 3 {
		t.Errorf("got %v", err)
	}
}

func TestValuesTellTheirSource(t *testing.T) {
	loaded, err := config.Parse("f.toml", []byte("[network]\nmdns = false\n\n[wallet]\nauto_lock = \"90m\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	if time.Duration(loaded.Wallet.AutoLock) != 90*time.Minute || loaded.Network.MDNS || !loaded.Network.DHT {
		t.Errorf("got %+v", loaded.Config)
	}
	got := map[string]config.Value{}
	for _, v := range loaded.Values() {
		got[v.Key] = v
	}
	for key, want := range map[string][2]string{
		"network.mdns":     {"false", "f.toml:2"},
		"network.dht":      {"true", "default"},
		"network.listen":   {"[]", "default"},
		"wallet.auto_lock": {"'1h30m0s'", "f.toml:5"},
		"chain.network":    {"'devnet'", "default"},
	} {
		if v := got[key]; v.Value != want[0] || v.Source != want[1] {
			t.Errorf("%s: got %+v, want %v", key, v, want)
		}
	}
}

// The template changes nothing, and with every # taken away it still changes nothing.
func TestTemplateIsTheDefaults(t *testing.T) {
	keys := regexp.MustCompile(`(?m)^# ([a-z_]+ = )`)
	for name, text := range map[string]string{"as written": config.Template, "uncommented": keys.ReplaceAllString(config.Template, "$1")} {
		loaded, err := config.Parse(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		plain, _ := config.Parse(name, nil)
		for i, v := range loaded.Values() {
			if v.Value != plain.Values()[i].Value {
				t.Errorf("%s: %s is %s, the default is %s", name, v.Key, v.Value, plain.Values()[i].Value)
			}
			if name == "uncommented" && v.Source == "default" {
				t.Errorf("the template does not explain %s", v.Key)
			}
		}
	}
}

func TestInitNeverOverwrites(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new", "config.toml")
	if err := config.Init(file); err != nil {
		t.Fatal(err)
	}
	if _, err := config.Load(file); err != nil {
		t.Error(err)
	}
	if err := os.WriteFile(file, []byte("# mine\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := config.Init(file); !errors.Is(err, config.ErrExists) {
		t.Errorf("got %v", err)
	}
	if text, _ := os.ReadFile(file); string(text) != "# mine\n" {
		t.Errorf("the file is now %q", text)
	}
}

func TestLoad(t *testing.T) {
	loaded, err := config.Load(filepath.Join(t.TempDir(), "none.toml"))
	if err != nil || loaded.Found || loaded.Chain.Network != "devnet" {
		t.Errorf("without a file: %+v, %v", loaded, err)
	}
	large := filepath.Join(t.TempDir(), "large.toml")
	if err := os.WriteFile(large, make([]byte, 300<<10), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := config.Load(large); err == nil || !strings.Contains(err.Error(), "larger than") {
		t.Errorf("got %v", err)
	}
}

func TestPaths(t *testing.T) {
	home := t.TempDir()
	t.Setenv(config.HomeVariable, home)
	paths, err := config.Locate()
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{paths.ConfigFile, paths.TokenFile, paths.Outputs, paths.LogFile} {
		if !strings.HasPrefix(path, home+string(filepath.Separator)) {
			t.Errorf("%s is not in %s", path, home)
		}
	}
	deep := "/" + strings.Repeat("long/", 40)
	one, _ := config.Under(deep + "a")
	two, _ := config.Under(deep + "b")
	again, _ := config.Under(deep + "a")
	if len(one.Socket) > 103 || one.Socket == two.Socket || one.Socket != again.Socket {
		t.Errorf("sockets %s, %s, %s", one.Socket, two.Socket, again.Socket)
	}
	t.Setenv(config.HomeVariable, "")
	paths, err = config.Locate()
	if err != nil || !filepath.IsAbs(paths.Home) || len(paths.Socket) > 103 {
		t.Errorf("%+v, %v", paths, err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(config.Template))
	f.Add([]byte("[agent]\nlog_level = 'debug'\n"))
	f.Add([]byte("agent = {log_level = \"x\"}\n[[network]]\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		loaded, err := config.Parse("f", text)
		if err != nil {
			if !errors.Is(err, config.ErrFile) {
				t.Errorf("got %v", err)
			}
			return
		}
		loaded.Values()
	})
}
