package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/moonrig/moonrig/build/keyfile"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/chain/rewards"
	"github.com/moonrig/moonrig/gpu/probe"
)

// hung is how long a test waits for what must happen, however slow the machine is.
const hung = 3 * time.Minute

func TestMain(m *testing.M) {
	if probe.Main() { // the agent of a test asks this program for devices
		return
	}
	os.Exit(m.Run())
}

// A desk is an operator's: a development chain, and the folders and files that the tool is started with.
type desk struct {
	t          *testing.T
	info       devnet.Info
	client     *chain.Client
	control    *devnet.Control // of a chain that makes no blocks by itself
	out, state string
	book       string
	// first is a day long enough ago for some to follow it.
	first uint64
}

func newDesk(t *testing.T, cfg devnet.Config) *desk {
	t.Helper()
	d, err := devnet.Start(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Stop(); err != nil {
			t.Error(err)
		}
	})
	k := &desk{t: t, info: d.Info, control: d.Control, out: filepath.Join(t.TempDir(), "public"), state: filepath.Join(t.TempDir(), "state"),
		first: rewards.EpochAt(time.Now()) - 9}
	raw, err := k.info.Book.Encode()
	if err != nil {
		t.Fatal(err)
	}
	k.book = k.file("book.json", string(raw))
	if k.client, err = chain.Dial(t.Context(), k.info.Network(), chain.Options{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(k.client.Close)
	k.as("moonrig devnet deployer")
	if signer, err := keyfile.Open("", "", "MOONRIG_POSTER"); err != nil || signer.Address() != devnet.Operator().Address() {
		t.Fatalf("the operator's key is that of %s: %v", signer.Address(), err)
	}
	return k
}

// as gives the tool the key that a text is hashed to.
func (k *desk) as(seed string) common.Address {
	k.t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
	if err != nil {
		k.t.Fatal(err)
	}
	k.t.Setenv("MOONRIG_POSTER_KEY", hex.EncodeToString(crypto.FromECDSA(key)))
	return crypto.PubkeyToAddress(key.PublicKey)
}

func (k *desk) file(name, text string) string {
	k.t.Helper()
	path := filepath.Join(k.t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		k.t.Fatal(err)
	}
	return path
}

// record is a day's record in a file.
func (k *desk) record(epoch uint64, entries ...rewards.Entry) string {
	k.t.Helper()
	return k.file("record.csv", string(rewards.Record{Epoch: epoch, Entries: entries}.Encode()))
}

// kept is an entry of a provider that kept so many of four promised hours' seconds.
func kept(provider common.Address, seconds, weight uint32) rewards.Entry {
	return rewards.Entry{Provider: provider, Day: rewards.Day{Promised: 4 * 3600, Kept: seconds, ResponseMS: 50}, Weight: weight}
}

// call runs the tool as its main function does.
func (k *desk) call(ctx context.Context, record string, more ...string) (string, error) {
	var out strings.Builder
	err := run(ctx, append([]string{"-record", record, "-rate", "0.0001", "-out", k.out, "-state", k.state, "-book", k.book, "-rpc", k.info.RPCURL}, more...), &out)
	return out.String(), err
}

func (k *desk) mustCall(record string, more ...string) string {
	k.t.Helper()
	out, err := k.call(k.t.Context(), record, more...)
	if err != nil {
		k.t.Fatalf("%v after:\n%s", err, out)
	}
	return out
}

// refused wants the tool to say all of it, and to change neither the chain nor any file.
func (k *desk) refused(record string, says []string, more ...string) {
	k.t.Helper()
	files, sent := k.files(), k.sent()
	out, err := k.call(k.t.Context(), record, more...)
	if err == nil {
		k.t.Fatalf("was taken:\n%s", out)
	}
	for _, part := range says {
		if !strings.Contains(err.Error(), part) {
			k.t.Errorf("%q does not say %q", err, part)
		}
	}
	if now := k.files(); now != files {
		k.t.Errorf("the files were\n%s\nand are\n%s", files, now)
	}
	if now := k.sent(); now != sent {
		k.t.Errorf("%d transactions were sent", now-sent)
	}
}

// sent is how many transactions the poster has in blocks.
func (k *desk) sent() uint64 {
	k.t.Helper()
	eth := dialNode(k.t, k.info.RPCURL)
	n, err := eth.NonceAt(k.t.Context(), devnet.Operator().Address(), nil)
	if err != nil {
		k.t.Fatal(err)
	}
	return n
}

// files is what the public folder holds, in words.
func (k *desk) files() string {
	k.t.Helper()
	var b strings.Builder
	err := filepath.WalkDir(k.out, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		raw, err := os.ReadFile(path)
		fmt.Fprintf(&b, "%s %x\n", strings.TrimPrefix(path, k.out), crypto.Keccak256(raw))
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		k.t.Fatal(err)
	}
	return b.String()
}

// stood puts standings of the day before the first in the folder, as an operator does who begins with some.
func (k *desk) stood(of map[common.Address]rewards.Standing) {
	k.t.Helper()
	contract, err := k.info.Network().Contract(chain.RewardsContract)
	if err != nil {
		k.t.Fatal(err)
	}
	about, err := json.Marshal(about{Day: rewards.DateOf(k.first - 1), After: nothingBefore, ChainID: k.info.ChainID, Contract: contract, Rate: "1", Total: "0"})
	if err != nil {
		k.t.Fatal(err)
	}
	dir := filepath.Join(k.out, rewards.DateOf(k.first-1))
	for name, raw := range map[string][]byte{aboutFile: about, standingsFile: rewards.Standings{Epoch: k.first - 1, Of: of}.Encode()} {
		if err := write(filepath.Join(dir, name), raw); err != nil {
			k.t.Fatal(err)
		}
	}
}

func (k *desk) posting(epoch uint64) chain.Posting {
	k.t.Helper()
	p, err := k.client.Posting(k.t.Context(), epoch)
	if err != nil {
		k.t.Fatal(err)
	}
	return p
}

func (k *desk) moonOf(account common.Address) *big.Int {
	k.t.Helper()
	n, err := k.client.MoonBalance(k.t.Context(), account)
	if err != nil {
		k.t.Fatal(err)
	}
	return n
}

// await asks again and again until answer says yes.
func await(t *testing.T, what string, answer func() bool) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.After(hung); !answer(); {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("waited in vain: %s", what)
		}
	}
}
