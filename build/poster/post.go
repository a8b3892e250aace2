package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rewards"
	"github.com/moonrig/moonrig/chain/tx"
)

// try shows what would be posted. It signs nothing and writes nothing, so that anybody who has the folder can find out whether
// a root is what its record gives.
func try(ctx context.Context, client *chain.Client, d *day, out io.Writer) error {
	at, err := look(ctx, client, d)
	if err != nil {
		return err
	}
	show(out, d, at)
	if err := d.refuse(at); err != nil {
		return err
	}
	fmt.Fprintln(out, "Nothing was signed or written. -yes does it.")
	return nil
}

// post posts the day unless it is posted already, and writes its files.
func post(ctx context.Context, client *chain.Client, signer chain.Signer, d *day, out io.Writer) error {
	if err := finish(ctx, client, signer, out); err != nil {
		return err
	}
	at, err := look(ctx, client, d)
	if err != nil {
		return err
	}
	show(out, d, at)
	if err := d.refuse(at); err != nil {
		return err
	}
	send := d.root() != (common.Hash{}) && at.posting.Status == chain.RewardsNone
	if send && signer.Address() != at.terms.Poster {
		return fmt.Errorf("the key is that of %s, and governance has named %s to post", signer.Address(), at.terms.Poster)
	}
	// Before it is signed: whatever happens then, what the root stands for is on the disk.
	if err := d.folder.write(d); err != nil {
		return err
	}
	if send {
		receipt, err := client.PostRewards(ctx, signer, d.Epoch, d.Rate, d.tree)
		if errors.Is(err, chain.ErrNotMined) {
			return fmt.Errorf("%w: it was sent and is in no block yet; do the same again to wait on", err)
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "Posted in block %d by transaction %s.\n", receipt.Block, receipt.TxHash)
	}
	n, err := writeProofs(ctx, client, d.folder, d.about.Day)
	if err != nil {
		return err
	}
	who := fmt.Sprintf("%d providers have", n)
	if n == 1 {
		who = "1 provider has"
	}
	fmt.Fprintf(out, "The files are in %s: %s something to claim.\n", d.folder.root, who)
	return nil
}

// finish waits for what an earlier call sent and did not see mined. It may be this day, and must not be sent twice.
func finish(ctx context.Context, client *chain.Client, signer chain.Signer, out io.Writer) error {
	open, err := client.Tend(ctx, signer.Address())
	if err != nil {
		return fmt.Errorf("look after what was sent before: %w", err)
	}
	for _, r := range open {
		fmt.Fprintf(out, "Waiting for an earlier transaction, %s: %s.\n", r.Purpose, r.Hash)
		_, err := client.PushMined(ctx, signer, r.Hash)
		switch {
		case errors.Is(err, chain.ErrReverted), errors.Is(err, tx.ErrReplaced):
			fmt.Fprintf(out, "It came to nothing: %s.\n", err)
		case err != nil:
			return fmt.Errorf("wait for what was sent before: %w", err)
		}
	}
	return nil
}

// A state is what the chain says before a day is posted.
type state struct {
	terms   chain.RewardsTerms
	posting chain.Posting
	before  chain.Posting // of the day that this one goes on from
	today   uint64
}

// look asks the chain what it has of the day.
func look(ctx context.Context, client *chain.Client, d *day) (state, error) {
	var s state
	now, err := client.ChainTime(ctx)
	if err != nil {
		return s, err
	}
	s.today = rewards.EpochAt(time.Unix(int64(now), 0))
	if s.terms, err = client.RewardsTerms(ctx); err != nil {
		return s, err
	}
	if s.posting, err = client.Posting(ctx, d.Epoch); err != nil || d.before == nil {
		return s, err
	}
	before, err := rewards.ParseDate(d.before.Day)
	if err != nil {
		return s, err
	}
	s.before, err = client.Posting(ctx, before)
	return s, err
}

// refuse says why the day cannot be posted or its files cannot be written, or nothing. The contract refuses the same; here it
// costs no fee and has a sentence.
func (d *day) refuse(at state) error {
	name, total := d.about.Day, d.Total
	switch {
	case d.Epoch >= at.today:
		return fmt.Errorf("%s is not over", name)
	case d.Epoch < at.terms.FirstEpoch:
		return fmt.Errorf("%s is before %s, the first day that can be posted", name, rewards.DateOf(at.terms.FirstEpoch))
	case d.before != nil && at.before.Root != d.before.Root:
		return fmt.Errorf("what is posted for %s is not what %s has of it, and the day goes on from there: posted is %s, the folder has %s",
			d.before.Day, d.folder.root, rootWord(at.before.Root), rootWord(d.before.Root))
	case at.posting.Status != chain.RewardsNone && at.posting.Root != d.root():
		return fmt.Errorf("%s is posted with another root, and a posted day cannot be changed: posted is %s, this record gives %s",
			name, at.posting.Root, rootWord(d.root()))
	case at.posting.Status != chain.RewardsNone:
		return nil // its total is set aside
	case total.Cmp(at.terms.Budget) > 0:
		return fmt.Errorf("the total of %s is over the day's budget of %s: the rate could be %s at most",
			moon(total), moon(at.terms.Budget), moon(d.MaxRate(at.terms.Budget)))
	case total.Cmp(at.terms.Available) > 0:
		return fmt.Errorf("the total of %s is more than the %s that the contract has and owes nobody: the rate could be %s at most",
			moon(total), moon(at.terms.Available), moon(d.MaxRate(at.terms.Available)))
	}
	return nil
}

// rootWord is a root in a sentence.
func rootWord(root common.Hash) string {
	if root == (common.Hash{}) {
		return "nothing"
	}
	return root.Hex()
}
