package main

import (
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rewards"
)

// show prints the day: a line for each provider, and then what the contract is told and what it has.
func show(out io.Writer, d *day, at state) {
	from := "goes on from " + d.about.After
	if d.before == nil {
		from = "is the first: everybody begins in tier 7"
	}
	fmt.Fprintf(out, "%s, day %d, %s.\n\n", d.about.Day, d.Epoch, from)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "PROVIDER\tPROMISED\tKEPT\tUPTIME\tRESPONSE\tWEIGHT\tTIER\tEARNS\tTHEN")
	paid := 0
	for _, l := range d.Lines {
		r := l.Reward
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%d ms\t%d.%02d\t%d\t%s\t%s\n", r.Provider, hours(r.Day.Promised), hours(r.Day.Kept), uptime(r.Day), r.Day.ResponseMS,
			r.Weight/100, r.Weight%100, r.Tier, moon(r.Amount), then(l))
		if r.Amount.Sign() > 0 {
			paid++
		}
	}
	w.Flush()
	rate := new(big.Int).Mul(d.Rate, big.NewInt(3600))
	fmt.Fprintf(out, "\nRate     %s a second, %s an hour, at weight 1.00 and multiplier 1.0\n", moon(d.Rate), moon(rate))
	fmt.Fprintf(out, "Total    %s, to %d of %d providers\n", moon(d.Total), paid, len(d.Lines))
	fmt.Fprintf(out, "Budget   %s a day; %s are there and owed to nobody\n", moon(at.terms.Budget), moon(at.terms.Available))
	fmt.Fprintf(out, "Root     %s\n", rootWord(d.root()))
	fmt.Fprintf(out, "Poster   %s, whom governance named\n\n", at.terms.Poster)
	fmt.Fprintln(out, outlook(d, at))
}

// outlook says in a sentence what there is to do.
func outlook(d *day, at state) string {
	p := at.posting
	ends := time.Unix(int64(p.EndsAt), 0).UTC().Format("2006-01-02 15:04:05 UTC")
	switch {
	case p.Status != chain.RewardsNone && p.Root != d.root():
		return "The day is posted, and not so."
	case p.Status == chain.RewardsChallenged:
		return "The day is posted so already, and doubted: the resolver has time until " + ends + "."
	case p.Status == chain.RewardsPosted:
		return "The day is posted so already; it can be claimed from " + ends + " on."
	case d.root() == (common.Hash{}):
		return "Nobody earns anything: there is nothing to post, and the standings are what comes of the day."
	}
	return fmt.Sprintf("The day is not posted. Once it is, it can be doubted for %s.", at.terms.ChallengePeriod)
}

// then says what comes of the day besides the reward.
func then(l rewards.Line) string {
	text := fmt.Sprintf("tier %d", l.After.Tier)
	rule, err := l.After.Tier.Rule()
	switch {
	case err != nil:
		return err.Error()
	case l.After.Tier < l.Before.Tier:
		text = fmt.Sprintf("rises to tier %d", l.After.Tier)
	case l.After.Tier > l.Before.Tier:
		text = fmt.Sprintf("falls to tier %d", l.After.Tier)
	case l.After.Good > 0:
		text += fmt.Sprintf(", %d of %d days up", l.After.Good, rule.UpAfter)
	case l.After.Bad > 0:
		text += fmt.Sprintf(", %d of %d days down", l.After.Bad, rule.DownAfter)
	}
	if l.Slashed {
		// Slashed says that the tier before the day has a rule.
		line, _ := l.Before.Tier.Rule()
		text += fmt.Sprintf("; below %d %%: %s of its stake can be charged", line.SlashLine, moon(l.Penalty))
	}
	return text
}

func hours(seconds uint32) string {
	return fmt.Sprintf("%d:%02d:%02d", seconds/3600, seconds/60%60, seconds%60)
}

// uptime is in per cent, rounded down: what is shown as a line was reached.
func uptime(d rewards.Day) string {
	if d.Promised == 0 {
		return "-"
	}
	hundredths := uint64(d.Kept) * 10_000 / uint64(d.Promised)
	return fmt.Sprintf("%d.%02d %%", hundredths/100, hundredths%100)
}
