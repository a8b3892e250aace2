package chain

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/moonrig/moonrig/chain/rpcpool"
)

// maxCaseQueries bounds how often the node is asked in one search for cases.
const maxCaseQueries = 120

// A FoundCase is a case that concerns an account, and the block in which it came about.
type FoundCase struct {
	ID    *big.Int
	Block uint64
}

// A CaseSearch is what a search for cases found so far, oldest first.
type CaseSearch struct {
	Found []FoundCase
	// Next is the block where to go on.
	Next uint64
	// Complete says that all blocks up to the newest were looked through.
	Complete bool
}

// CasesOf looks for cases in which account is claimant or respondent, and for proofs that it brought or that were brought
// against it, from block from on. Ranges are as large as the node answers. It stops after a bounded number of queries, and what
// it found until then comes with an error, too. A case may be found twice when a range is read again. Errors: ErrUnreachable.
func (d *Disputes) CasesOf(ctx context.Context, account common.Address, from uint64) (CaseSearch, error) {
	s := CaseSearch{Next: max(from, d.client.network.StartBlock)}
	head, err := d.client.BlockNumber(ctx)
	if err != nil {
		return s, err
	}
	if s.Complete = s.Next > head; s.Complete {
		return s, nil
	}
	size := rpcpool.NewSpan(head - s.Next + 1)
	for queries := 0; s.Next <= head && queries < maxCaseQueries; queries++ {
		to := min(head, s.Next+size.Size()-1)
		more, err := d.casesIn(ctx, account, s.Next, to)
		if err != nil {
			if size.Refused(err, to-s.Next+1) {
				continue
			}
			return s, err
		}
		size.Taken(to - s.Next + 1)
		s.Found, s.Next = append(s.Found, more...), to+1
	}
	s.Complete = s.Next > head
	return s, nil
}

func (d *Disputes) casesIn(ctx context.Context, account common.Address, from, to uint64) ([]FoundCase, error) {
	events := d.contract.GetABI().Events
	opened, proved, me := events["Opened"].ID, events["Proved"].ID, []common.Hash{common.BytesToHash(account[:])}
	var out []FoundCase
	for _, topics := range [][][]common.Hash{
		{{opened}, nil, me}, {{opened}, nil, nil, me},
		// Who brought a proof is not indexed; there are few proofs, since each takes somebody's stake.
		{{proved}},
	} {
		logs, err := d.logs(ctx, from, to, topics)
		if err != nil {
			return nil, err
		}
		for i := range logs {
			if logs[i].Topics[0] == proved {
				e, err := d.contract.UnpackProvedEvent(&logs[i])
				if err != nil {
					return nil, fmt.Errorf("decode proof of %s: %w", logs[i].TxHash, err)
				}
				if e.By != account && e.Provider != account {
					continue
				}
			}
			if len(logs[i].Topics) < 2 {
				return nil, fmt.Errorf("decode case of %s: %d topics", logs[i].TxHash, len(logs[i].Topics))
			}
			out = append(out, FoundCase{ID: logs[i].Topics[1].Big(), Block: logs[i].BlockNumber})
		}
	}
	slices.SortStableFunc(out, func(a, b FoundCase) int { return cmp.Or(cmp.Compare(a.Block, b.Block), a.ID.Cmp(b.ID)) })
	return out, nil
}

func (d *Disputes) logs(ctx context.Context, from, to uint64, topics [][]common.Hash) ([]types.Log, error) {
	ctx, cancel := context.WithTimeout(ctx, d.client.opts.CallTimeout)
	defer cancel()
	logs, err := d.client.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{d.at}, Topics: topics,
	})
	if err != nil {
		return nil, fmt.Errorf("read cases of blocks %d to %d: %w", from, to, reachable(err))
	}
	return slices.DeleteFunc(logs, func(l types.Log) bool { return l.Removed || len(l.Topics) == 0 }), nil
}

// CaseStepKind says what happened in a case.
type CaseStepKind string

// The kinds of steps.
const (
	StepOpened    CaseStepKind = "opened"
	StepAnswered  CaseStepKind = "answered"
	StepReplied   CaseStepKind = "replied"
	StepRuled     CaseStepKind = "ruled"
	StepProved    CaseStepKind = "proved"
	StepResolved  CaseStepKind = "resolved"
	StepCollected CaseStepKind = "collected"
)

// A CaseStep is one event of a case.
type CaseStep struct {
	Kind CaseStepKind
	// By took the step; zero where the event does not say.
	By common.Address
	// Evidence is the hash that came with it, or that of the arbiter's reasons; zero where there was none.
	Evidence [32]byte
	// Status and Penalty are of StepResolved: how the case ended, and what is to be slashed in all, in MOON's smallest unit.
	Status  CaseStatus
	Penalty *big.Int
	// Slashed, Reward and Owed are of StepCollected, in MOON's smallest unit.
	Slashed, Reward, Owed *big.Int
	TxHash                common.Hash
	Block, Time           uint64 // Time is the block's, in Unix seconds
}

// CaseSteps returns what happened in a case since block from, oldest first. Complete says that all blocks were looked through.
// Errors: ErrUnreachable.
func (d *Disputes) CaseSteps(ctx context.Context, id *big.Int, from uint64) (steps []CaseStep, complete bool, err error) {
	head, err := d.client.BlockNumber(ctx)
	if err != nil {
		return nil, false, err
	}
	next := max(from, d.client.network.StartBlock)
	if next > head {
		return nil, true, nil
	}
	size := rpcpool.NewSpan(head - next + 1)
	subject := [][]common.Hash{nil, {common.BigToHash(id)}}
	for name := range stepOf {
		subject[0] = append(subject[0], d.contract.GetABI().Events[name].ID)
	}
	times := map[uint64]uint64{}
	for queries := 0; next <= head && queries < maxCaseQueries; queries++ {
		to := min(head, next+size.Size()-1)
		logs, err := d.logs(ctx, next, to, subject)
		if err != nil {
			if size.Refused(err, to-next+1) {
				continue
			}
			return steps, false, err
		}
		for i := range logs {
			step, err := d.step(&logs[i])
			if err != nil {
				return nil, false, fmt.Errorf("decode case %s: %w", id, err)
			}
			if step.Time, err = d.timeOf(ctx, times, step.Block); err != nil {
				return nil, false, err
			}
			steps = append(steps, step)
		}
		size.Taken(to - next + 1)
		next = to + 1
	}
	return steps, next > head, nil
}

func (d *Disputes) timeOf(ctx context.Context, known map[uint64]uint64, block uint64) (uint64, error) {
	if at, ok := known[block]; ok {
		return at, nil
	}
	head, err := d.client.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return 0, fmt.Errorf("read block %d: %w", block, reachable(err))
	}
	known[block] = head.Time
	return head.Time, nil
}

// stepOf are the events that make the story of a case, by their names.
var stepOf = map[string]CaseStepKind{"Opened": StepOpened, "Answered": StepAnswered, "Replied": StepReplied, "Ruled": StepRuled,
	"Proved": StepProved, "Resolved": StepResolved, "Collected": StepCollected}

func (d *Disputes) step(log *types.Log) (CaseStep, error) {
	contract := d.contract.GetABI()
	event, err := contract.EventByID(log.Topics[0])
	if err != nil {
		return CaseStep{}, err
	}
	s := CaseStep{Kind: stepOf[event.Name], TxHash: log.TxHash, Block: log.BlockNumber}
	switch s.Kind {
	case StepOpened:
		if e, bad := d.contract.UnpackOpenedEvent(log); bad == nil {
			s.By, s.Evidence = e.Claimant, e.Evidence
		} else {
			err = bad
		}
	case StepAnswered:
		if e, bad := d.contract.UnpackAnsweredEvent(log); bad == nil {
			s.By, s.Evidence = e.By, e.Evidence
		} else {
			err = bad
		}
	case StepReplied:
		if e, bad := d.contract.UnpackRepliedEvent(log); bad == nil {
			s.Evidence = e.Evidence
		} else {
			err = bad
		}
	case StepRuled:
		if e, bad := d.contract.UnpackRuledEvent(log); bad == nil {
			s.By, s.Evidence = e.Arbiter, e.Opinion
		} else {
			err = bad
		}
	case StepProved:
		if e, bad := d.contract.UnpackProvedEvent(log); bad == nil {
			s.By = e.By
		} else {
			err = bad
		}
	case StepResolved:
		err = d.resolved(log, &s)
	case StepCollected:
		if e, bad := d.contract.UnpackCollectedEvent(log); bad == nil {
			s.Slashed, s.Reward, s.Owed = e.Slashed, e.Reward, e.Owed
		} else {
			err = bad
		}
	}
	return s, err
}

func (d *Disputes) resolved(log *types.Log, s *CaseStep) error {
	e, err := d.contract.UnpackResolvedEvent(log)
	if err != nil {
		return err
	}
	if int(e.Status) >= len(caseStatuses) {
		return fmt.Errorf("status %d", e.Status)
	}
	s.Status, s.Penalty = caseStatuses[e.Status], e.Penalty
	return nil
}
