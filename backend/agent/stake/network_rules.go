package stake

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
	"github.com/moonrig/moonrig/chain"
)

// maxAtOnce bounds how many questions about rules a node is asked at once.
const maxAtOnce = 4

// NetworkRules implements api.Staking. Rules of contracts that the network lacks are left out.
func (k *Staker) NetworkRules(ctx context.Context) (schema.NetworkRules, error) {
	from, client, err := k.c.Chain.Account()
	if err != nil {
		return schema.NetworkRules{}, err
	}
	v, err := networkRulesView(ctx, client, from)
	return v, link.Governed(err)
}

func networkRulesView(ctx context.Context, client *chain.Client, from common.Address) (schema.NetworkRules, error) {
	governor, err := client.GovernorRules(ctx)
	if err != nil {
		return schema.NetworkRules{}, err
	}
	votes, err := client.Votes(ctx, from)
	if err != nil {
		return schema.NetworkRules{}, err
	}
	v := schema.NetworkRules{Threshold: governor.Threshold.String(), Votes: votes.String(), Symbol: words.MoonSymbol, Decimals: chain.MoonDecimals,
		DelaySeconds: seconds(governor.VotingDelay), VotingSeconds: seconds(governor.VotingPeriod), WaitSeconds: seconds(governor.Wait),
		Rules: []schema.NetworkRule{}}
	parameters := chain.Parameters()
	list := make([]*schema.NetworkRule, len(parameters))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(maxAtOnce)
	for i, p := range parameters {
		group.Go(func() error {
			if _, err := client.Network().Contract(p.Contract); err != nil {
				return nil //nolint:nilerr // the network lacks the contract
			}
			one, err := ruleView(ctx, client, p)
			list[i] = &one
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return schema.NetworkRules{}, err
	}
	for _, one := range list {
		if one != nil {
			v.Rules = append(v.Rules, *one)
		}
	}
	return v, nil
}

func seconds(d time.Duration) int64 { return int64(d / time.Second) }

func ruleView(ctx context.Context, client *chain.Client, p chain.Parameter) (schema.NetworkRule, error) {
	known := rules[p]
	v := schema.NetworkRule{ID: ruleID(p), Title: known.title, Fields: make([]schema.RuleField, 0, len(known.fields))}
	args, ok, err := client.Current(ctx, p)
	if err != nil {
		return v, err
	}
	values := flat(args)
	if ok {
		v.Now = changeWords(chain.Change{Parameter: p, Args: args}, client.Network())
	}
	for i, f := range known.fields {
		one := schema.RuleField{Label: f.label, Kind: string(f.unit)}
		if ok && len(values) == len(known.fields) {
			one.Value = typed(values[i], f.unit, client.Network())
		}
		v.Fields = append(v.Fields, one)
	}
	return v, nil
}

// ruleID names a parameter to clients.
func ruleID(p chain.Parameter) string { return p.Contract + "." + p.Setter }
