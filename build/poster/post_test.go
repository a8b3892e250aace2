package main

import (
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/devnet"
	"github.com/moonrig/moonrig/chain/rewards"
)

var (
	alice = common.HexToAddress("0xa11ce00000000000000000000000000000000001")
	bob   = common.HexToAddress("0xb0b0000000000000000000000000000000000002")
	top   = map[common.Address]rewards.Standing{alice: {Tier: 1}, bob: {Tier: 2, Good: 29}}
)

// The same day again posts nothing, and writes what is missing.
func TestTwice(t *testing.T) {
	k := newDesk(t, devnet.Config{})
	k.stood(top)
	record := k.record(k.first, kept(bob, 14_400, 100), kept(alice, 14_400, 100))
	out := k.mustCall(record, "-yes")
	for _, part := range []string{"Total    5.328 MOON, to 2 of 2 providers", "rises to tier 1", "Poster   " + devnet.Operator().Address().Hex()} {
		if !strings.Contains(out, part) {
			t.Errorf("the day does not say %q:\n%s", part, out)
		}
	}
	files, sent := k.files(), k.sent()
	if n := strings.Count(files, "\n"); n != 8 {
		t.Errorf("there are %d files:\n%s", n, files)
	}
	again := func(record string) {
		t.Helper()
		if out := k.mustCall(record, "-yes"); !strings.Contains(out, "posted so already") || strings.Contains(out, "Posted in block") {
			t.Errorf("doing it again says:\n%s", out)
		}
		if now := k.files(); now != files || k.sent() != sent {
			t.Errorf("%d transactions were sent; the files were\n%s\nand are\n%s", k.sent()-sent, files, now)
		}
	}
	again(record)
	if err := os.RemoveAll(filepath.Join(k.out, rewards.DateOf(k.first))); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(k.out, proofsFolder)); err != nil {
		t.Fatal(err)
	}
	again(record)
	// Whoever has the folder can check it, without a key.
	t.Setenv("MOONRIG_POSTER_KEY", "")
	a, err := folder{k.out}.about(rewards.DateOf(k.first))
	if err != nil || a.Total != "5.328" || a.Root != k.posting(k.first).Root {
		t.Errorf("the day's file has %+v, %v", a, err)
	}
	if out := k.mustCall(filepath.Join(k.out, a.Day, recordFile), "-rate", a.Rate, "-after", a.After); !strings.Contains(out, "posted so already") {
		t.Errorf("checking says:\n%s", out)
	}
	k.as("moonrig devnet deployer")

	// Another record, and another rate, have another root.
	other := k.record(k.first, kept(bob, 14_399, 100), kept(alice, 14_400, 100))
	says := []string{rewards.DateOf(k.first) + " is posted with another root", k.posting(k.first).Root.Hex()}
	k.refused(other, says)
	k.refused(other, says, "-yes")
	k.refused(record, says, "-yes", "-rate", "0.0002")
	// So has one in which nobody earns anything.
	k.refused(k.record(k.first, kept(bob, 0, 100)), []string{"this record gives nothing"}, "-yes")
}

// What the contract would refuse is refused before anything is signed or written, with what can be done.
func TestRefusals(t *testing.T) {
	k := newDesk(t, devnet.Config{})
	k.stood(top)
	record := k.record(k.first, kept(alice, 14_400, 100), kept(bob, 14_400, 33))
	all := func(record string, says []string, more ...string) {
		t.Helper()
		k.refused(record, says, more...)
		k.refused(record, says, append(more, "-yes")...)
	}
	// 14,400 s at 2.0 and at 0.33 times 1.7 come to 36,878.4 seconds; 100,000 MOON are 2.711614386741290294 a second.
	all(record, []string{"total of 110,635.20 MOON is over the day's budget of 100,000.00 MOON", "could be 2.711614386741290294 MOON at most"}, "-rate", "3")
	if out := k.mustCall(record, "-rate", "2.711614386741290294"); !strings.Contains(out, "Total    99,999.999999999999") {
		t.Errorf("at the highest rate the day says:\n%s", out)
	}
	stranger := k.as("somebody else")
	k.refused(record, []string{"the key is that of " + stranger.Hex(), devnet.Operator().Address().Hex()}, "-yes")
	t.Setenv("MOONRIG_POSTER_KEY", "")
	k.refused(record, []string{"MOONRIG_POSTER_KEY"}, "-yes")
	k.as("moonrig devnet deployer")

	today := rewards.EpochAt(time.Now())
	all(k.record(today+1, kept(alice, 1, 1)), []string{"is not over"}, "-after", rewards.DateOf(k.first-1))
	all(k.record(today-40, kept(alice, 1, 1)), []string{"the first day that can be posted"}, "-after", "none", "-out", filepath.Join(t.TempDir(), "new"))
	all(k.record(k.first+1, kept(alice, 1, 1)), []string{"no standings of " + rewards.DateOf(k.first)})
	all(record, []string{"is not before"}, "-after", rewards.DateOf(k.first))
	all(record, []string{"not a day"}, "-after", "yesterday")
	all(record, []string{"-after none is for the first day of all"}, "-after", "none")

	// A day that is not posted as the folder has it carries no other.
	contract, err := k.info.Network().Contract(chain.RewardsContract)
	if err != nil {
		t.Fatal(err)
	}
	f := folder{k.out}
	before, err := f.about(rewards.DateOf(k.first - 1))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(k.out, before.Day, aboutFile)
	for says, text := range map[string]string{
		"posted is nothing, the folder has 0x0100": `{"day":"` + before.Day + `","after":"none","chain_id":1836019566,"contract":"` + contract.Hex() + `","rate":"1","total":"1","root":"` + common.Hash{1}.Hex() + `"}`,
		"another deployment":                       `{"day":"` + before.Day + `","after":"none","chain_id":1,"contract":"` + contract.Hex() + `","rate":"1","total":"1","root":"` + common.Hash{}.Hex() + `"}`,
		"it is about":                              `{"day":"2026-01-01"}`,
		"unknown field":                            `{"days":"2026-01-01"}`,
		"something follows it":                     `{"day":"` + before.Day + `"}{}`,
	} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		all(record, []string{says})
	}
}

// A damaged table is refused with its line, before the chain is asked.
func TestDamagedTables(t *testing.T) {
	k := newDesk(t, devnet.Config{})
	k.stood(top)
	good := string(rewards.Record{Epoch: k.first, Entries: []rewards.Entry{kept(alice, 14_400, 100), kept(bob, 14_400, 100)}}.Encode())
	offline := []string{"-rpc", "http://127.0.0.1:1"}
	for says, text := range map[string]string{
		"line 3: kept is \"14400h\"":    strings.Replace(good, bob.Hex()+",14400,14400", bob.Hex()+",14400,14400h", 1),
		"line 3: it does not end":       strings.TrimSuffix(good, "\n"),
		"line 3: the provider is there": strings.Replace(good, bob.Hex(), alice.Hex(), 1),
		"line 1: the header":            "\ufeff" + good,
	} {
		k.refused(k.file("damaged.csv", text), []string{"damaged.csv", says}, offline...)
	}
	table := filepath.Join(k.out, rewards.DateOf(k.first-1), standingsFile)
	raw, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	for says, text := range map[string]string{
		"line 2: days in a row":                        strings.Replace(string(raw), ",1,0,0", ",1,0,40", 1),
		"they are those of " + rewards.DateOf(k.first): strings.ReplaceAll(string(raw), rewards.DateOf(k.first-1), rewards.DateOf(k.first)),
	} {
		if err := os.WriteFile(table, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		k.refused(k.file("record.csv", good), []string{standingsFile, says}, offline...)
	}
}

// The record in the documentation is one.
func TestDocumentedRecord(t *testing.T) {
	raw, err := os.ReadFile("../../docs/governance.md")
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(raw), "```\n"+rewards.RecordHeader+"\n")
	lines, _, found := strings.Cut(after, "```\n")
	if !found {
		t.Fatal("docs/governance.md shows no record")
	}
	if r, err := rewards.ParseRecord([]byte(rewards.RecordHeader + "\n" + lines)); err != nil || len(r.Entries) == 0 {
		t.Errorf("docs/governance.md shows %s: %v", lines, err)
	}
}

func TestCommandLine(t *testing.T) {
	k := newDesk(t, devnet.Config{})
	record := k.record(k.first, kept(alice, 14_400, 100))
	for _, tt := range []struct{ says, flag, value string }{
		{"must be given", "-out", ""},
		{"must be given", "-rpc", ""},
		{"-yes needs -state", "-state", ""},
		{"not a sum of MOON", "-rate", "0"},
		{"not a sum of MOON", "-rate", "1e3"},
		{"not a sum of MOON", "-rate", "0.0000000000000000001"},
		{"not a sum of MOON", "-rate", "999999999999999999999"},
		{"no such file", "-record", "nothing.csv"},
		{"no such file", "-book", "nothing.json"},
		{"address book is not valid", "-book", record},
	} {
		k.refused(record, []string{tt.says}, "-yes", tt.flag, tt.value)
	}
	k.refused(record, []string{"is not a flag"}, "post")
}

// A call that is stopped between sending and the block is taken up by the next, which sends nothing new, even when the node
// has forgotten what it was sent.
func TestStoppedBeforeTheBlock(t *testing.T) {
	k := newDesk(t, devnet.Config{Manual: true})
	k.stood(top)
	record := k.record(k.first, kept(alice, 14_400, 100))
	sent := k.sent()
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		_, err := k.call(ctx, record, "-yes")
		ended <- err
	}()
	await(t, "the transaction", func() bool { return k.control.Waiting() == 1 })
	// A second call at the same time would count the same numbers.
	if _, err := k.call(t.Context(), record, "-yes"); !errors.Is(err, chain.ErrKeyBusy) {
		t.Errorf("a second call at once: %v", err)
	}
	stop()
	if err := <-ended; !errors.Is(err, chain.ErrNotMined) || !strings.Contains(err.Error(), "do the same again") {
		t.Fatalf("stopped with %v", err)
	}
	k.control.Forget()

	var out string
	go func() {
		var err error
		out, err = k.call(t.Context(), record, "-yes")
		ended <- err
	}()
	await(t, "the transaction once more", func() bool { return k.control.Waiting() == 1 })
	k.control.Mine()
	if err := <-ended; err != nil {
		t.Fatalf("%v after:\n%s", err, out)
	}
	if !strings.Contains(out, "Waiting for an earlier transaction") || !strings.Contains(out, "posted so already") || !strings.Contains(out, "1 provider has") {
		t.Errorf("the next call says:\n%s", out)
	}
	if now := k.sent(); now != sent+1 {
		t.Errorf("%d transactions were sent", now-sent)
	}
}

// A root that fell takes its proofs along, and the day can be posted anew.
func TestFallenRoot(t *testing.T) {
	k := newDesk(t, devnet.Config{})
	k.stood(top)
	k.mustCall(k.record(k.first, kept(alice, 14_400, 100), kept(bob, 14_400, 100)), "-yes")
	k.mustCall(k.record(k.first+1, kept(alice, 14_400, 100)), "-yes")
	doubter := doubter{k}
	doubter.fell(k.first + 1)

	// The day after cannot go on from it.
	k.refused(k.record(k.first+2, kept(alice, 14_400, 100)), []string{"posted for " + rewards.DateOf(k.first+1), "posted is nothing"}, "-yes")
	corrected := k.record(k.first+1, kept(alice, 14_000, 100), kept(bob, 14_400, 100))
	k.mustCall(corrected, "-yes")
	if p := k.posting(k.first + 1); p.Total.String() != "5680000000000000000" { // 14,000 s and 14,400 s in tier 1
		t.Errorf("posting is %+v", p)
	}
	// A fallen day that is left out is in no file any more.
	doubter.fell(k.first + 1)
	k.mustCall(k.record(k.first+2, kept(bob, 14_400, 100)), "-yes", "-after", rewards.DateOf(k.first))
	for provider, want := range map[common.Address][]uint64{alice: {k.first}, bob: {k.first + 2, k.first}} {
		raw, err := os.ReadFile(filepath.Join(k.out, proofsFolder, provider.Hex()+".json"))
		if err != nil {
			t.Fatal(err)
		}
		var got []uint64
		for _, r := range proven(t, raw) {
			got = append(got, r.Reward.Epoch)
			if !rewards.Verify(k.posting(r.Reward.Epoch).Root, r.Reward.Leaf(), r.Proof) {
				t.Errorf("the file of %s has an unproven reward of %s", provider, rewards.DateOf(r.Reward.Epoch))
			}
		}
		if len(got) != len(want) || got[0] != want[0] {
			t.Errorf("the file of %s has %v, want %v", provider, got, want)
		}
	}
	// And when the first falls too, one of them has nothing to claim.
	doubter.fell(k.first)
	k.mustCall(k.record(k.first, kept(bob, 14_400, 100)), "-yes")
	if _, err := os.Stat(filepath.Join(k.out, proofsFolder, alice.Hex()+".json")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the file of %s: %v", alice, err)
	}
}

// A doubter makes roots fall, with the operator as the resolver.
type doubter struct{ *desk }

func (d doubter) fell(epoch uint64) {
	d.t.Helper()
	if err := d.client.RequestFaucet(d.t.Context(), devnet.Operator().Address()); err != nil {
		d.t.Fatal(err)
	}
	if _, err := d.client.ChallengeRewards(d.t.Context(), devnet.Operator(), epoch, common.Hash{1}); err != nil {
		d.t.Fatal(err)
	}
	if _, err := d.client.ResolveRewards(d.t.Context(), devnet.Operator(), epoch, false); err != nil {
		d.t.Fatal(err)
	}
}

// What the chain has and owes nobody can be less than the budget, after years.
func TestMoreThanThereIs(t *testing.T) {
	total := big.NewInt(1000)
	d := &day{Assessment: rewards.Assessment{Epoch: 5, Total: total, Rate: big.NewInt(1000), Lines: []rewards.Line{{Before: rewards.Standing{Tier: 6},
		Reward: rewards.Reward{Day: rewards.Day{Promised: 10, Kept: 10}, Weight: 10}}}}, about: about{Day: "1970-01-06", Root: common.Hash{1}}}
	at := state{today: 6, terms: chain.RewardsTerms{Budget: big.NewInt(1000), Available: big.NewInt(1000)}, posting: chain.Posting{Status: chain.RewardsNone}}
	if err := d.refuse(at); err != nil {
		t.Fatal(err)
	}
	at.terms.Available.SetInt64(999)
	if err := d.refuse(at); err == nil || !strings.Contains(err.Error(), "0.000000000000000999 MOON that the contract has") {
		t.Errorf("refused with %v", err)
	}
	// The total of a day that is posted is among what is owed.
	at.posting = chain.Posting{Status: chain.RewardsPosted, Root: d.root()}
	if err := d.refuse(at); err != nil {
		t.Error(err)
	}
}
