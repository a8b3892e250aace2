package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rewards"
)

const (
	// proofsFolder has a file for each provider, named for its address as wallets show it.
	proofsFolder = "proofs"
	// proofDays is how many days such a file has: those that the wallet lists. It takes 64 at once, and 192 KiB.
	proofDays = 31
)

// writeProofs writes for each provider what it can claim of the newest days, and returns for how many. The files are made anew
// from the days' folders each time, so that a root that fell takes its proofs along: the wallet refuses a file that proves what
// is not posted. Of the day that is sure it is known that it is posted, also where a server does not know it yet.
func writeProofs(ctx context.Context, client *chain.Client, f folder, sure string) (providers int, err error) {
	days, err := f.days()
	if err != nil {
		return 0, err
	}
	slices.Reverse(days) // what is newest comes first in the files
	claims := make(map[string][]schema.RewardProof)
	for _, day := range days[:min(len(days), proofDays)] {
		stands, err := posted(ctx, client, f, day, sure)
		if err != nil {
			return 0, err
		}
		if !stands {
			continue
		}
		list, err := f.rewards(day)
		if err != nil {
			return 0, err
		}
		for _, r := range list {
			if r.Amount != "0" {
				claims[r.Provider] = append(claims[r.Provider], r)
			}
		}
	}
	for provider, list := range claims {
		if !common.IsHexAddress(provider) {
			return 0, fmt.Errorf("%q in %s is not an address", provider, f.root)
		}
		raw, err := lines(list)
		if err != nil {
			return 0, err
		}
		if err := write(filepath.Join(f.root, proofsFolder, provider+".json"), raw); err != nil {
			return 0, err
		}
	}
	return len(claims), f.prune(claims)
}

// posted reports whether what the folder has of a day is what is posted for it.
func posted(ctx context.Context, client *chain.Client, f folder, day, sure string) (bool, error) {
	a, err := f.about(day)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil // it was being written when the power went
	}
	if err != nil || a.Root == (common.Hash{}) {
		return false, err
	}
	if at, err := client.Network().Contract(chain.RewardsContract); err != nil || at != a.Contract || client.Network().ChainID != a.ChainID {
		return false, err
	}
	if day == sure {
		return true, nil
	}
	epoch, err := rewards.ParseDate(day)
	if err != nil {
		return false, err
	}
	p, err := client.Posting(ctx, epoch)
	return p.Root == a.Root, err
}

// prune removes the files of providers that have nothing to claim.
func (f folder) prune(claims map[string][]schema.RewardProof) error {
	entries, err := os.ReadDir(filepath.Join(f.root, proofsFolder))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		provider, isJSON := strings.CutSuffix(e.Name(), ".json")
		if _, has := claims[provider]; has || !isJSON || !common.IsHexAddress(provider) {
			continue
		}
		if err := os.Remove(filepath.Join(f.root, proofsFolder, e.Name())); err != nil {
			return err
		}
	}
	return nil
}
