package api

import (
	"context"

	"github.com/moonrig/moonrig/backend/api/schema"
)

// Staking is stake, rewards and votes. What changes them goes through Spending's previews. Where the network lacks a contract:
// condition.NotOnNetwork.
type Staking interface {
	Stake(ctx context.Context) (schema.Stake, error)
	Rewards(ctx context.Context) (schema.Rewards, error)
	Votes(ctx context.Context) (schema.Votes, error)
	// NetworkRules asks the network about each rule, which takes a moment.
	NetworkRules(ctx context.Context) (schema.NetworkRules, error)
}

func (s *Server) registerStaking() {
	add(s, get("get-stake", "/api/wallet/stake", tagWallet, "What the account staked, and how it stands as a provider"),
		func(ctx context.Context, _ *none) (schema.Stake, error) { return s.backend.Stake(ctx) })
	add(s, get("get-rewards", "/api/wallet/rewards", tagWallet, "Days for which rewards can be claimed"),
		func(ctx context.Context, _ *none) (schema.Rewards, error) { return s.backend.Rewards(ctx) })
	add(s, get("get-votes", "/api/wallet/votes", tagWallet, "What the account votes with, and what on"),
		func(ctx context.Context, _ *none) (schema.Votes, error) { return s.backend.Votes(ctx) })
	add(s, get("get-network-rules", "/api/wallet/rules", tagWallet, "What a vote can change, and what it takes to propose"),
		func(ctx context.Context, _ *none) (schema.NetworkRules, error) { return s.backend.NetworkRules(ctx) })
}
