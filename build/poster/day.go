package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/money"
	"github.com/moonrig/moonrig/build/keyfile"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rewards"
)

// nothingBefore is the value of -after for the first day of all.
const nothingBefore = "none"

// A day is one day's record and what the rules make of it.
type day struct {
	rewards.Assessment
	folder folder
	record []byte // as it was given
	tree   *rewards.Tree
	about  about
	// before is what the folder says of the day that this one goes on from; nil for the first of all.
	before *about
}

// root is what is to be posted: zero when nobody earned anything, which the contract takes no root for.
func (d *day) root() common.Hash { return d.about.Root }

// loadDay reads the record and the standings that it goes on from, and applies the rules.
func loadDay(o options) (*day, error) {
	raw, err := keyfile.Read(o.record, rewards.MaxTableBytes)
	if err != nil {
		return nil, err
	}
	record, err := rewards.ParseRecord(raw)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", o.record, err)
	}
	contract, err := o.network.Contract(chain.RewardsContract)
	if err != nil {
		return nil, err
	}
	d := &day{folder: folder{root: o.out}, record: raw, about: about{Day: rewards.DateOf(record.Epoch), After: o.after,
		ChainID: o.network.ChainID, Contract: contract, Rate: tokens(o.rate)}}
	if d.about.After == "" && record.Epoch > 0 {
		d.about.After = rewards.DateOf(record.Epoch - 1)
	}
	if err := d.folder.check(d.about); err != nil {
		return nil, err
	}
	standings, err := d.standings(record.Epoch)
	if err != nil {
		return nil, err
	}
	if d.Assessment, err = rewards.Assess(record, standings, o.rate); err != nil {
		return nil, err
	}
	if d.tree, err = d.Tree(); err != nil {
		return nil, err
	}
	d.about.Total = tokens(d.Total)
	if d.Total.Sign() > 0 {
		d.about.Root = d.tree.Root()
	}
	return d, nil
}

// standings are those with which the day begins. They come from the folder of an earlier day and not from the record: what a
// provider's row of days is worth is the rules' to say and not whoever writes down the day's, and everybody who has the folder
// can follow it from the first day on. A day that is missing is not passed over silently, because it would keep rows alive
// that nobody saw.
func (d *day) standings(epoch uint64) (rewards.Standings, error) {
	if d.about.After == nothingBefore {
		days, err := d.folder.days()
		if err != nil {
			return rewards.Standings{}, err
		}
		if len(days) > 0 && days[0] < d.about.Day {
			return rewards.Standings{}, fmt.Errorf("%s has %s: -after %s is for the first day of all", d.folder.root, days[0], nothingBefore)
		}
		return rewards.Standings{}, nil
	}
	after, err := rewards.ParseDate(d.about.After)
	if err == nil && after >= epoch {
		err = fmt.Errorf("%s is not before %s", d.about.After, d.about.Day)
	}
	if err != nil {
		return rewards.Standings{}, fmt.Errorf("read -after: %w", err)
	}
	before, err := d.folder.about(d.about.After)
	if errors.Is(err, fs.ErrNotExist) {
		return rewards.Standings{}, fmt.Errorf("there are no standings of %s in %s: post that day first, name an earlier one with -after, or begin with -after %s",
			d.about.After, d.folder.root, nothingBefore)
	}
	if err != nil {
		return rewards.Standings{}, err
	}
	if before.ChainID != d.about.ChainID || before.Contract != d.about.Contract {
		return rewards.Standings{}, fmt.Errorf("%s in %s is a day of another deployment", d.about.After, d.folder.root)
	}
	d.before = &before
	path := filepath.Join(d.folder.root, d.about.After, standingsFile)
	raw, err := keyfile.Read(path, rewards.MaxTableBytes)
	if err != nil {
		return rewards.Standings{}, err
	}
	s, err := rewards.ParseStandings(raw)
	if err == nil && s.Epoch != after {
		err = fmt.Errorf("they are those of %s", rewards.DateOf(s.Epoch))
	}
	if err != nil {
		return rewards.Standings{}, fmt.Errorf("read %s: %w", path, err)
	}
	return s, nil
}

// moon prints a sum of the smallest unit, and tokens the same without its name, as -rate takes it.
func moon(units *big.Int) string { return money.MustBig(units).Token(chain.MoonDecimals) + " MOON" }

func tokens(units *big.Int) string { return money.MustBig(units).Plain(chain.MoonDecimals) }
