package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/build/keyfile"
	"github.com/moonrig/moonrig/chain/rewards"
)

// The files of a day's folder.
const (
	aboutFile     = "day.json"
	recordFile    = "record.csv"
	standingsFile = "standings.csv"
	rewardsFile   = "rewards.json"
)

// Bounds of what is read from the folder.
const (
	maxAboutBytes   = 4 << 10
	maxRewardsBytes = rewards.MaxProviders * 2 << 10 // a reward with a proof of 16 hashes is 1.5 KiB
)

// An about says of a day what it was made of and what came of it.
type about struct {
	Day string `json:"day"`
	// After is the day whose standings it went on from, or "none".
	After    string         `json:"after"`
	ChainID  uint64         `json:"chain_id"`
	Contract common.Address `json:"contract"`
	// Rate is what a second at weight 1.00 and multiplier 1.0 earned, Total the sum of the rewards, in MOON.
	Rate  string `json:"rate"`
	Total string `json:"total"`
	// Root is what is posted; zero when nobody earned anything and nothing is.
	Root common.Hash `json:"root"`
}

// A folder is what a web server hands out: a folder for each day, named for it, and the proofs of each provider.
type folder struct{ root string }

// days lists the days that are there, the oldest first.
func (f folder) days() ([]string, error) {
	entries, err := os.ReadDir(f.root)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range entries {
		if _, err := rewards.ParseDate(e.Name()); err == nil && e.IsDir() {
			out = append(out, e.Name())
		}
	}
	slices.Sort(out)
	return out, nil
}

// about reads what the folder says of a day. Error: fs.ErrNotExist.
func (f folder) about(day string) (about, error) {
	path := filepath.Join(f.root, day, aboutFile)
	raw, err := keyfile.Read(path, maxAboutBytes)
	if err != nil {
		return about{}, err
	}
	var a about
	if err := decode(bytes.NewReader(raw), &a); err != nil {
		return a, fmt.Errorf("read %s: %w", path, err)
	}
	if a.Day != day {
		return a, fmt.Errorf("read %s: it is about %q", path, a.Day)
	}
	return a, nil
}

// check refuses a folder whose day is of another deployment: its proofs may be all that its providers have.
func (f folder) check(a about) error {
	there, err := f.about(a.Day)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil && (there.ChainID != a.ChainID || there.Contract != a.Contract) {
		err = fmt.Errorf("%s in %s is a day of another deployment", a.Day, f.root)
	}
	return err
}

// write puts the day's files in place. What is there and the same is not touched.
func (f folder) write(d *day) error {
	about, err := json.MarshalIndent(d.about, "", "  ")
	if err != nil {
		return err
	}
	leaves := make([]schema.RewardProof, d.tree.Len())
	for i := range leaves {
		leaves[i] = proofOf(d.tree, i)
	}
	proofs, err := lines(leaves)
	if err != nil {
		return err
	}
	dir := filepath.Join(f.root, d.about.Day)
	// The one that others look for is the last, so that a folder with it is whole.
	for _, file := range []struct {
		name string
		raw  []byte
	}{{recordFile, d.record}, {standingsFile, d.After.Encode()}, {rewardsFile, proofs}, {aboutFile, append(about, '\n')}} {
		if err := write(filepath.Join(dir, file.name), file.raw); err != nil {
			return err
		}
	}
	return nil
}

// rewards reads all of a day's rewards with their proofs.
func (f folder) rewards(day string) ([]schema.RewardProof, error) {
	path := filepath.Join(f.root, day, rewardsFile)
	raw, err := keyfile.Read(path, maxRewardsBytes)
	if err != nil {
		return nil, err
	}
	var out []schema.RewardProof
	if err := decode(bytes.NewReader(raw), &out); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return out, nil
}

// proofOf is a reward of the tree in the form that the wallet claims with.
func proofOf(tree *rewards.Tree, i int) schema.RewardProof {
	r := tree.Reward(i)
	out := schema.RewardProof{Epoch: r.Epoch, Provider: r.Provider.Hex(), Promised: r.Day.Promised, Kept: r.Day.Kept, ResponseMS: r.Day.ResponseMS,
		Tier: uint8(r.Tier), Weight: r.Weight, Amount: r.Amount.String(), Proof: []string{}}
	for _, hash := range tree.Proof(i) {
		out.Proof = append(out.Proof, hash.Hex())
	}
	return out
}

// lines writes a JSON list with a line for each reward: half the size of an indented one, and one can still look at it.
func lines(list []schema.RewardProof) ([]byte, error) {
	var b bytes.Buffer
	for i, r := range list {
		raw, err := json.Marshal(r)
		if err != nil {
			return nil, err
		}
		b.WriteString(map[bool]string{true: "[\n", false: ",\n"}[i == 0])
		b.Write(raw)
	}
	b.WriteString("\n]\n")
	return b.Bytes(), nil
}

// decode reads one JSON value without unknown members.
func decode(from io.Reader, into any) error {
	decoder := json.NewDecoder(from)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows it")
	}
	return nil
}

// write replaces a file at once, so that a web server never hands out half of one.
func write(path string, raw []byte) error {
	if there, err := os.ReadFile(path); err == nil && bytes.Equal(there, raw) { //nolint:gosec // in the folder that the operator named
		return nil
	}
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o755); err != nil { //nolint:gosec // the same
		return err
	}
	f, err := os.CreateTemp(dir, ".part-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone already when all went well
	_, err = f.Write(raw)
	if err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(f.Name(), path) //nolint:gosec // the same
}
