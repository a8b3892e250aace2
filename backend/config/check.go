package config

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// maxAutoLock is a week.
const maxAutoLock = 7 * 24 * time.Hour

// maxSettleAge is how long earnings may be left lying; maxRPCURLs how many servers are kept.
const (
	maxSettleAge = 90 * 24 * time.Hour
	maxRPCURLs   = 16
)

var (
	pricePattern   = regexp.MustCompile(`^[0-9]{1,9}(\.[0-9]{1,6})?$`)
	networkPattern = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,31}$`)
)

// Check looks at every value, as for one that flags were laid over, and returns all that is wrong.
func (c Config) Check() error {
	return (&Loaded{Config: c, File: "settings"}).check()
}

// check looks at every value and returns all that is wrong.
func (l *Loaded) check() error {
	var all []error
	wrong := func(key, format string, args ...any) {
		where := l.File
		if line := l.lines[key]; line > 0 {
			where = fmt.Sprintf("%s:%d", l.File, line)
		}
		all = append(all, fmt.Errorf("%s: %s: %s", where, key, fmt.Sprintf(format, args...)))
	}
	if levels := []string{"debug", "info", "warn", "error"}; !slices.Contains(levels, l.Agent.LogLevel) {
		wrong("agent.log_level", "%q is none of %s", l.Agent.LogLevel, strings.Join(levels, ", "))
	}
	if a := l.Agent.WebListen; a != "" {
		if err := loopback(a); err != nil {
			wrong("agent.web_listen", "%v", err)
		}
	}
	for i, a := range l.Network.Listen {
		if !strings.HasPrefix(a, "/") {
			wrong("network.listen", "entry %d, %q, is not a multiaddr like /ip4/0.0.0.0/tcp/4001", i+1, a)
		}
	}
	for i, a := range l.Network.Bootstrap {
		if !strings.HasPrefix(a, "/") || !strings.Contains(a, "/p2p/") {
			wrong("network.bootstrap", "entry %d, %q, is not a multiaddr that ends in /p2p/ and a peer's ID", i+1, a)
		}
	}
	l.checkChain(wrong)
	for i, name := range l.Devices.Simulate {
		if strings.TrimSpace(name) == "" {
			wrong("devices.simulate", "entry %d is empty", i+1)
		}
	}
	if h := l.Sandbox.DockerHost; h != "" {
		if u, err := url.Parse(h); err != nil || !slices.Contains([]string{"unix", "npipe", "tcp", "http", "https", "ssh"}, u.Scheme) {
			wrong("sandbox.docker_host", "%q is not an address like unix:///var/run/docker.sock", h)
		}
	}
	if d := time.Duration(l.Wallet.AutoLock); d < 0 || d > maxAutoLock {
		wrong("wallet.auto_lock", "%s is not between 0s and %s", d, maxAutoLock)
	}
	for key, path := range map[string]string{
		"chain.address_book": l.Chain.AddressBook, "devices.catalog_file": l.Devices.CatalogFile, "wallet.passphrase_file": l.Wallet.PassphraseFile, "renter.outputs_dir": l.Renter.OutputsDir,
	} {
		if path != "" && !filepath.IsAbs(path) {
			wrong(key, "%q is not an absolute path", path)
		}
	}
	if len(all) == 0 {
		return nil
	}
	slices.SortFunc(all, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return fmt.Errorf("%w:\n%w", ErrFile, errors.Join(all...))
}

func (l *Loaded) checkChain(wrong func(key, format string, args ...any)) {
	if !networkPattern.MatchString(l.Chain.Network) {
		wrong("chain.network", "%q is not a name of small letters, digits and dashes", l.Chain.Network)
	}
	if err := webURL(l.Chain.DevnetURL, "http", "https"); err != nil && (l.Chain.Network == "devnet" || l.Chain.DevnetURL != "") {
		wrong("chain.devnet_url", "%v", err)
	}
	for i, u := range l.Chain.RPCURLs {
		if err := webURL(u, "http", "https", "ws", "wss"); err != nil {
			wrong("chain.rpc_urls", "entry %d: %v", i+1, err)
		}
	}
	if u := l.Chain.ExplorerURL; u != "" {
		if err := webURL(u, "http", "https"); err != nil {
			wrong("chain.explorer_url", "%v", err)
		}
	}
	if p := l.Chain.NativePrice; p != "" && !pricePattern.MatchString(p) {
		wrong("chain.native_price", "%q is not an amount of dollars like \"3000\" or \"2999.50\"", p)
	}
	if len(l.Chain.RPCURLs) > maxRPCURLs {
		wrong("chain.rpc_urls", "%d servers, at most %d are used", len(l.Chain.RPCURLs), maxRPCURLs)
	}
	if l.Chain.Network == "custom" && (l.Chain.AddressBook == "" || len(l.Chain.RPCURLs) == 0) {
		wrong("chain.network", "a custom network needs chain.address_book and chain.rpc_urls")
	}
	for _, n := range []struct {
		key       string
		value     float64
		low, high float64
	}{
		{"chain.max_fee_gwei", l.Chain.MaxFeeGwei, 1e-9, 100_000}, {"chain.max_tip_gwei", l.Chain.MaxTipGwei, 0, 100_000},
		{"chain.settle_max_fee_percent", l.Chain.SettleMaxFeePercent, 0.01, 100},
		{"chain.relay_max_fee_percent", l.Chain.RelayMaxFeePercent, 0, 100},
	} {
		if !(n.value >= n.low && n.value <= n.high) { // also for what is no number
			wrong(n.key, "%g is not between %g and %g", n.value, n.low, n.high)
		}
	}
	if l.Chain.MaxTipGwei > l.Chain.MaxFeeGwei {
		wrong("chain.max_tip_gwei", "%g is more than chain.max_fee_gwei", l.Chain.MaxTipGwei)
	}
	if d := time.Duration(l.Chain.SettleMaxAge); d < 0 || d > maxSettleAge {
		wrong("chain.settle_max_age", "%s is not between 0s and %s", d, maxSettleAge)
	}
}

func webURL(s string, schemes ...string) error {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || !slices.Contains(schemes, u.Scheme) {
		return fmt.Errorf("%q is not a URL that begins with %s", s, strings.Join(schemes, ", "))
	}
	return nil
}

func loopback(address string) error {
	host, port, err := net.SplitHostPort(address)
	if err != nil || port == "" {
		return fmt.Errorf("%q is not host:port", address)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return fmt.Errorf("%q is not a loopback address like 127.0.0.1:7777; to reach it from elsewhere use an ssh tunnel", address)
	}
	return nil
}
