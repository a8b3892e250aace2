package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// Value is one effective setting.
type Value struct {
	// Key is section.name.
	Key string `json:"key"`
	// Value is as TOML writes it.
	Value string `json:"value"`
	// Source is "default" or the file and line that set it.
	Source string `json:"source"`
}

// Values returns every setting, in the order of the struct, with where it comes from.
func (l *Loaded) Values() []Value {
	var out []Value
	root := reflect.ValueOf(l.Config)
	for i := range root.NumField() {
		section := root.Type().Field(i).Tag.Get("toml")
		for j := range root.Field(i).NumField() {
			key := section + "." + root.Field(i).Type().Field(j).Tag.Get("toml")
			source := "default"
			if line := l.lines[key]; line > 0 {
				source = fmt.Sprintf("%s:%d", l.File, line)
			}
			out = append(out, Value{Key: key, Value: printed(root.Field(i).Field(j).Interface()), Source: source})
		}
	}
	return out
}

// printed writes a value as TOML does.
func printed(v any) string {
	text, err := toml.Marshal(map[string]any{"v": v})
	if err != nil {
		panic(fmt.Sprintf("print setting: %v", err)) // developer error: a type that TOML does not have
	}
	_, value, _ := strings.Cut(string(text), "=")
	return strings.TrimSpace(value)
}

// keyLines finds the line of each key, and the first line that sets a key again, or zero.
func keyLines(raw []byte) (lines map[string]int, twice int) {
	lines = map[string]int{}
	var parser unstable.Parser
	parser.Reset(raw)
	table := ""
	for parser.NextExpression() {
		node := parser.Expression()
		var names []string
		line := 0
		for it := node.Key(); it.Next(); {
			names = append(names, string(it.Node().Data))
			line = parser.Shape(it.Node().Raw).Start.Line
		}
		key := strings.Join(names, ".")
		switch node.Kind {
		case unstable.Table:
			table = key
		case unstable.KeyValue:
			if table != "" {
				key = table + "." + key
			}
			if lines[key] > 0 && twice == 0 {
				twice = line
			}
			lines[key] = line
			if node.Value().Kind == unstable.InlineTable {
				for it := node.Value().Children(); it.Next(); {
					for inner := it.Node().Key(); inner.Next(); {
						lines[key+"."+string(inner.Node().Data)] = line
					}
				}
			}
		}
	}
	return lines, twice
}

// ErrExists is returned by Init when there is a file already.
var ErrExists = errors.New("there is a config file already")

// Init writes a file that explains every key and changes none. It never overwrites.
func Init(file string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return fmt.Errorf("make config folder: %w", err)
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s: %w", file, ErrExists)
	}
	if err != nil {
		return fmt.Errorf("write config: %w", err)
	}
	_, err = f.WriteString(Template)
	if err := errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write config: %w", err)
	}
	return nil
}

// Template is the file that Init writes: every key with its default, commented out.
const Template = `# Moonrig's settings. Each line that begins with # shows a default: take the # away to change it.
# The schedule, prices and what the window remembers are not here; change those in the window or with "moonrig provide".

[agent]
# How much the log tells: debug, info, warn or error.
# log_level = "info"
# Serve the window to browsers on this address, which must be a loopback one, such as "127.0.0.1:7777". Empty: do not.
# web_listen = ""

[network]
# Where other agents reach this one, as multiaddrs. Empty: a free port on every interface, QUIC and TCP.
# listen = []
# Peers to meet first, as multiaddrs that end in /p2p/ and the peer's ID.
# bootstrap = []
# Look for peers in the local network.
# mdns = true
# Look for peers through the distributed table.
# dht = true

[chain]
# The payment network. "devnet" is a development chain whose money is worth nothing; start one with "moonrig devnet".
# network = "devnet"
# Where the development chain tells about itself.
# devnet_url = "` + DefaultDevnetURL + `"
# JSON-RPC servers of other networks, tried in order: name two or more, and the next serves while one fails. The first whose
# address begins with wss:// also tells at once of your payments; without one they are looked for each 15 seconds.
# rpc_urls = []
# The file that says where the contracts are, as an absolute path. Needed for every network but devnet.
# address_book = ""
# The most a transaction may pay per unit of gas, in gwei, and the most of that as tip. A tip of zero: no cap of its own.
# max_fee_gwei = 200.0
# max_tip_gwei = 0.0
# Collect earnings when the fee is at most so many percent of them, and after this time whatever the fee.
# settle_max_fee_percent = 1.0
# settle_max_age = "168h0m0s"
# A renter who owns no coin for fees cannot deposit for your lease, nor take the rest of it back at once. Pay those fees
# for it when they are at most so many percent of what the lease may cost, or has earned; 0 pays for nobody. What you set under Provide in the window comes first.
# relay_max_fee_percent = 1.0
# Where transactions can be looked at, such as "https://arbiscan.io". Empty: the network's own, if it has one.
# explorer_url = ""
# What an ether counts as in dollars where the network has no price feed, such as "3000". Fees are shown and
# weighed by it; empty on devnet, earnings are collected without regard to fees.
# native_price = ""

[devices]
# Cards to show although they are not there, for development. They are labelled as simulated everywhere.
# simulate = []
# A file that corrects the built-in catalog of cards, as an absolute path.
# catalog_file = ""

[sandbox]
# The Docker engine. Empty: DOCKER_HOST, or the system's own.
# docker_host = ""

[wallet]
# Weaken the wallet file so that it opens at once. For development only.
# light_scrypt = false
# Lock the wallet after a time without use, such as "30m". Zero: never.
# auto_lock = "0s"
# A file whose first line unlocks the wallet at start, for rigs that nobody sits at. Whoever reads it owns the wallet.
# passphrase_file = ""

[renter]
# Where results go, as an absolute path. Empty: the agent's own folder.
# outputs_dir = ""
`
