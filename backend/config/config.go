package config

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"
)

// maxFile bounds the config file; a person writes it.
const maxFile = 256 << 10

// Config is what the owner wishes. The window's own settings, prices and the schedule are not here: the agent keeps
// them, and changes them through its API.
type Config struct {
	Agent   Agent   `toml:"agent"`
	Network Network `toml:"network"`
	Chain   Chain   `toml:"chain"`
	Devices Devices `toml:"devices"`
	Sandbox Sandbox `toml:"sandbox"`
	Wallet  Wallet  `toml:"wallet"`
	Renter  Renter  `toml:"renter"`
}

// Agent is how the process behaves.
type Agent struct {
	// LogLevel is debug, info, warn or error.
	LogLevel string `toml:"log_level"`
	// WebListen is a loopback host:port to serve browsers on; empty serves none.
	WebListen string `toml:"web_listen"`
}

// Network is how other agents are met.
type Network struct {
	// Listen and Bootstrap are multiaddrs; no Listen means a free port on every interface.
	Listen    []string `toml:"listen"`
	Bootstrap []string `toml:"bootstrap"`
	MDNS      bool     `toml:"mdns"`
	DHT       bool     `toml:"dht"`
}

// Chain is the payment network.
type Chain struct {
	// Network is its name; "devnet" is the embedded development chain.
	Network string `toml:"network"`
	// DevnetURL is the development chain's info server.
	DevnetURL string `toml:"devnet_url"`
	// RPCURLs are tried in order; the next one serves while one fails. The first of a WebSocket also pushes events.
	RPCURLs []string `toml:"rpc_urls"`
	// AddressBook is the file that says where the contracts are; empty where that is built in.
	AddressBook string `toml:"address_book"`
	// MaxFeeGwei and MaxTipGwei cap what a transaction may pay per gas, in gwei; a tip of zero means the fee's cap.
	MaxFeeGwei float64 `toml:"max_fee_gwei"`
	MaxTipGwei float64 `toml:"max_tip_gwei"`
	// SettleMaxFeePercent is how much of what it collects a transaction may cost, and SettleMaxAge how long earnings wait for
	// that at most.
	SettleMaxFeePercent float64  `toml:"settle_max_fee_percent"`
	SettleMaxAge        Duration `toml:"settle_max_age"`
	// RelayMaxFeePercent is how much of what a lease may cost its provider pays as the network's fee for the deposit of a
	// renter who owns no coin for fees, and of what it earned on a channel for its end; zero pays for none. What is set in the window or by "moonrig provide" comes first.
	RelayMaxFeePercent float64 `toml:"relay_max_fee_percent"`
	// ExplorerURL is the base of the pages that show transactions; empty takes the network's own.
	ExplorerURL string `toml:"explorer_url"`
	// NativePrice is what one ether counts as in dollars where the network has no price feed; empty when nobody says.
	NativePrice string `toml:"native_price"`
}

// Devices is what is known of cards beyond what they tell.
type Devices struct {
	// Simulate names cards to show although they are not there. They are labelled everywhere.
	Simulate []string `toml:"simulate"`
	// CatalogFile corrects the built-in catalog of cards.
	CatalogFile string `toml:"catalog_file"`
}

// Sandbox is where jobs run.
type Sandbox struct {
	// DockerHost is the engine's address; empty takes DOCKER_HOST or the system's own.
	DockerHost string `toml:"docker_host"`
}

// Wallet is how the key is kept.
type Wallet struct {
	// LightScrypt weakens the wallet file, so that tests are quick. Never for real money.
	LightScrypt bool `toml:"light_scrypt"`
	// AutoLock locks the wallet after a time without use; zero means never.
	AutoLock Duration `toml:"auto_lock"`
	// PassphraseFile unlocks the wallet at start, for rigs that nobody sits at.
	PassphraseFile string `toml:"passphrase_file"`
}

// Renter is how results come home.
type Renter struct {
	// OutputsDir is where results go; empty for the agent's own folder.
	OutputsDir string `toml:"outputs_dir"`
}

// Duration is a time.Duration written as "30m" or "12h".
type Duration time.Duration

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("%q is not a time like \"30m\" or \"12h\"", text)
	}
	*d = Duration(v)
	return nil
}

// MarshalText implements encoding.TextMarshaler.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// Default returns what holds where the file is silent.
func Default() Config {
	return Config{
		Agent:   Agent{LogLevel: "info"},
		Network: Network{Listen: []string{}, Bootstrap: []string{}, MDNS: true, DHT: true},
		Chain: Chain{Network: "devnet", DevnetURL: DefaultDevnetURL, RPCURLs: []string{}, MaxFeeGwei: 200,
			SettleMaxFeePercent: 1, SettleMaxAge: Duration(7 * 24 * time.Hour), RelayMaxFeePercent: 1},
		Devices: Devices{Simulate: []string{}},
	}
}

// The development chain's ports, which `moonrig devnet` listens on unless told otherwise.
const (
	DefaultDevnetListen     = "127.0.0.1:8545"
	DefaultDevnetInfoListen = "127.0.0.1:8546"
	DefaultDevnetURL        = "http://" + DefaultDevnetInfoListen
)

// ErrFile is wrapped by every error about what the file says, as against one of reading it.
var ErrFile = errors.New("the config file is not valid")

// Loaded is a config and where each value comes from.
type Loaded struct {
	Config
	// File is where it was read from; Found is false when there is none, which is fine.
	File  string
	Found bool
	// lines tells in which line of the file a key is set.
	lines map[string]int
}

// Load reads a config file. Unknown keys and values that cannot work are refused, all at once, with their lines.
func Load(file string) (*Loaded, error) {
	raw, err := read(file)
	if errors.Is(err, fs.ErrNotExist) {
		return &Loaded{Config: Default(), File: file}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read config: %w", err)
	}
	loaded, err := Parse(file, raw)
	if err != nil {
		return nil, err
	}
	loaded.Found = true
	return loaded, nil
}

func read(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err == nil && len(raw) > maxFile {
		err = fmt.Errorf("%s is larger than %d KiB", file, maxFile>>10)
	}
	return raw, err
}

// Parse reads the text of a config file; the name is for messages.
func Parse(name string, raw []byte) (*Loaded, error) {
	loaded := &Loaded{Config: Default(), File: name, lines: map[string]int{}}
	decoder := toml.NewDecoder(strings.NewReader(string(raw)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&loaded.Config); err != nil {
		return nil, explain(name, raw, err)
	}
	loaded.lines, _ = keyLines(raw)
	if err := loaded.check(); err != nil {
		return nil, err
	}
	return loaded, nil
}

// explain turns a decoder's error into one with line and column of each mistake.
func explain(name string, raw []byte, err error) error {
	var unknown *toml.StrictMissingError
	var wrong *toml.DecodeError
	switch {
	case errors.As(err, &unknown):
		var all []error
		for i := range unknown.Errors {
			e := &unknown.Errors[i]
			line, column := e.Position()
			all = append(all, fmt.Errorf("%s:%d:%d: unknown key %s", name, line, column, strings.Join(e.Key(), ".")))
		}
		return fmt.Errorf("%w:\n%w", ErrFile, errors.Join(all...))
	case errors.As(err, &wrong):
		line, column := wrong.Position()
		what := strings.TrimPrefix(wrong.Error(), "toml: ")
		if key := strings.Join(wrong.Key(), "."); key != "" {
			what = key + ": " + what
		}
		return fmt.Errorf("%w:\n%s:%d:%d: %s", ErrFile, name, line, column, what)
	default:
		// The decoder does not say where a key is set for the second time.
		if _, twice := keyLines(raw); twice > 0 {
			name = fmt.Sprintf("%s:%d", name, twice)
		}
		return fmt.Errorf("%w:\n%s: %s", ErrFile, name, strings.TrimPrefix(err.Error(), "toml: "))
	}
}
