package schema

// Stake is what the network's registry of providers says of the account that signs, and where else it has staked. Amounts are
// in MOON's smallest unit.
type Stake struct {
	Provider string `json:"provider" doc:"The account that signs, as a provider"`
	Registry string `json:"registry" doc:"Contract that holds the stake"`
	Symbol   string `json:"symbol"`
	Decimals uint8  `json:"decimals"`
	Balance  string `json:"balance" doc:"What the account holds and could stake"`
	// Total is the pool of this provider: all that can be slashed.
	Total     string `json:"total" doc:"Everything that can be slashed, what is on its way out too"`
	Active    string `json:"active" doc:"What of it is not on its way out"`
	Own       string `json:"own" doc:"The account's own part of what is active"`
	Delegated string `json:"delegated" doc:"The part of others of what is active"`
	JoinedAt  int64  `json:"joined_at,omitempty" doc:"Since when the account has had stake of its own"`
	// MinStake and UnbondingSeconds are the registry's rules.
	MinStake         string          `json:"min_stake" doc:"Smallest amount that can be staked at once"`
	UnbondingSeconds int64           `json:"unbonding_seconds" doc:"How long what begins to leave now has to wait"`
	Rules            StakeRules      `json:"rules"`
	Tier             ServiceTier     `json:"tier"`
	Maintenance      []Maintenance   `json:"maintenance" doc:"Announced and not over, oldest first"`
	Payout           string          `json:"payout" doc:"Where withdrawn stake and rewards of this provider go"`
	NextPayout       string          `json:"next_payout,omitempty" doc:"Where they will go, if a change waits"`
	NextPayoutAt     int64           `json:"next_payout_at,omitempty"`
	Cases            int64           `json:"cases" doc:"Open cases, while which nothing leaves"`
	HeldUntil        int64           `json:"held_until,omitempty" doc:"Until when they can hold it at most"`
	Positions        []StakePosition `json:"positions" doc:"The account's own pool first, then providers that it delegated to with this agent"`
}

// StakeRules are what the registry's code and votes have set. Shares are in hundredths of a per cent.
type StakeRules struct {
	DayLoss        int   `json:"day_loss" doc:"How much of a provider's stake one day can cost at most, in hundredths of a per cent"`
	DayLossLeast   int   `json:"day_loss_least" doc:"The least that a vote can set it to"`
	DayLossMost    int   `json:"day_loss_most" doc:"The most that a vote can set it to"`
	HoldSeconds    int64 `json:"hold_seconds" doc:"How much longer stake waits at most while a case is open"`
	PayoutSeconds  int64 `json:"payout_seconds" doc:"How long a change of the payout address waits"`
	NoticeSeconds  int64 `json:"notice_seconds" doc:"How long before its beginning an absence must be announced"`
	LongestSeconds int64 `json:"longest_seconds" doc:"How long an announced absence may last"`
	GapSeconds     int64 `json:"gap_seconds" doc:"How long the next announced absence has to wait"`
}

// ServiceTier is how reliable the network holds a provider to be.
type ServiceTier struct {
	Tier int `json:"tier" minimum:"1" maximum:"7" doc:"1 is the best; everybody begins with 7"`
	// Multiplier is in tenths.
	Multiplier int    `json:"multiplier" doc:"What rewards are multiplied by, in tenths"`
	Rule       string `json:"rule" doc:"What the tier asks for and pays, in words"`
}

// Maintenance is a time in which the provider said that it will be away; no downtime is slashed in it.
type Maintenance struct {
	Start int64 `json:"start"`
	End   int64 `json:"end"`
}

// StakePosition is what the account has in one provider's pool.
type StakePosition struct {
	Provider  string      `json:"provider"`
	Own       bool        `json:"own" doc:"Whether that is the account itself"`
	Worth     string      `json:"worth" doc:"What is active and not on its way out"`
	Unbonding []Unbonding `json:"unbonding" doc:"On its way out, oldest first"`
	Free      string      `json:"free" doc:"What of it can be withdrawn now"`
}

// Unbonding is stake on its way out. It can be slashed until it is withdrawn.
type Unbonding struct {
	Worth  string `json:"worth"`
	FreeAt int64  `json:"free_at" doc:"From when on it can be withdrawn"`
	Free   bool   `json:"free" doc:"Whether that is now, by the chain's clock"`
}

// Rewards are the days for which somebody posted what providers earned. A posting is a hash: how much each provider gets is
// proven with a file from whoever made it.
type Rewards struct {
	Provider string        `json:"provider" doc:"The account that signs, as a provider"`
	Contract string        `json:"contract"`
	Symbol   string        `json:"symbol"`
	Decimals uint8         `json:"decimals"`
	Epochs   []RewardEpoch `json:"epochs" doc:"Days that were posted, newest first; nothing older than from_epoch is looked for"`
	From     int64         `json:"from_epoch"`
	To       int64         `json:"to_epoch" doc:"The last day that is over"`
	Note     string        `json:"note" doc:"What stands in the way of claiming, in words; empty when nothing does"`
}

// RewardEpoch is one posted day of UTC.
type RewardEpoch struct {
	Epoch       int64  `json:"epoch" doc:"Days since 1970-01-01"`
	Day         string `json:"day" doc:"YYYY-MM-DD"`
	State       string `json:"state" enum:"waiting,challenged,claimable,claimed" doc:"Waiting: it can still be doubted. Claimed: by this provider"`
	ClaimableAt int64  `json:"claimable_at" doc:"When it can be claimed unless it is doubted"`
	Root        string `json:"root"`
	Total       string `json:"total" doc:"What all providers earned, smallest unit"`
	Left        string `json:"left" doc:"What was not claimed of it"`
}

// RewardProof is what one provider earned on one day, with the way from it to the posted root.
type RewardProof struct {
	Epoch      uint64   `json:"epoch"`
	Provider   string   `json:"provider" maxLength:"64"`
	Promised   uint32   `json:"promised" doc:"Seconds"`
	Kept       uint32   `json:"kept" doc:"Seconds"`
	ResponseMS uint32   `json:"response_ms"`
	Tier       uint8    `json:"tier"`
	Weight     uint32   `json:"weight" doc:"Hundredths of a reference card"`
	Amount     string   `json:"amount" maxLength:"80" doc:"Smallest unit"`
	Proof      []string `json:"proof" maxItems:"32" doc:"Hashes from the leaf up, 0x and 64 hexadecimal digits each"`
}

// Votes are what the account can vote with, and what can be voted on.
type Votes struct {
	Account   string     `json:"account"`
	Symbol    string     `json:"symbol"`
	Decimals  uint8      `json:"decimals"`
	Balance   string     `json:"balance" doc:"What the account holds"`
	Delegate  string     `json:"delegate,omitempty" doc:"Who votes with it; empty while nobody does"`
	Votes     string     `json:"votes" doc:"What the account votes with: all that is delegated to it"`
	Proposals []Proposal `json:"proposals" doc:"Newest first"`
	Complete  bool       `json:"complete" doc:"False when the chain's older blocks could not all be looked through"`
}

// Proposal is something that is voted on.
type Proposal struct {
	ID          string   `json:"id"`
	Description string   `json:"description" doc:"The proposer's words"`
	Changes     []string `json:"changes" doc:"What it does, in words"`
	Proposer    string   `json:"proposer"`
	State       string   `json:"state" enum:"pending,active,canceled,defeated,succeeded,queued,expired,executed"`
	VoteStart   int64    `json:"vote_start" doc:"Votes are counted as they were then"`
	VoteEnd     int64    `json:"vote_end" doc:"Until when votes are taken"`
	ReadyAt     int64    `json:"ready_at,omitempty" doc:"When it can be executed, once it is queued"`
	Ready       bool     `json:"ready" doc:"Whether that is now, by the chain's clock"`
	For         string   `json:"for" doc:"Smallest unit"`
	Against     string   `json:"against"`
	Abstain     string   `json:"abstain"`
	Quorum      string   `json:"quorum" doc:"What for and abstain must reach together"`
	OwnVote     string   `json:"own_vote,omitempty" enum:"for,against,abstain," doc:"How the account voted"`
	OwnVotes    string   `json:"own_votes" doc:"How much the account's vote weighs in it"`
}

// NetworkRules are what a vote can change, and what it takes to propose.
type NetworkRules struct {
	Symbol    string `json:"symbol"`
	Decimals  uint8  `json:"decimals"`
	Threshold string `json:"threshold" doc:"The votes that it takes to propose, smallest unit"`
	Votes     string `json:"votes" doc:"What the account votes with now"`
	// What a proposal goes through.
	DelaySeconds  int64         `json:"delay_seconds" doc:"How long after its proposal a vote begins"`
	VotingSeconds int64         `json:"voting_seconds" doc:"How long it takes"`
	WaitSeconds   int64         `json:"wait_seconds" doc:"How long an accepted change waits before it takes effect"`
	Rules         []NetworkRule `json:"rules"`
}

// NetworkRule is one thing that a vote can change.
type NetworkRule struct {
	ID     string      `json:"id" doc:"Contract and setter, such as ProviderRegistry.setMinStake"`
	Title  string      `json:"title" doc:"A few words"`
	Now    string      `json:"now,omitempty" doc:"How it is now, as a sentence; empty where it is set for each token or contract apart"`
	Fields []RuleField `json:"fields" doc:"What is set, in this order"`
}

// RuleField is one value of a rule.
type RuleField struct {
	Label string `json:"label"`
	Kind  string `json:"kind" enum:"duration,percent,moon,number,address,switch" doc:"How it is typed: 14 days; 2.5; whole MOON; a whole number; 0x and 40 digits, or nobody; yes or no"`
	Value string `json:"value,omitempty" doc:"As it is now, as it would be typed"`
}

// ProposedChange is a change of one rule, as a person types it.
type ProposedChange struct {
	Rule        string   `json:"rule" maxLength:"80" doc:"The id of a rule"`
	Values      []string `json:"values" maxItems:"8" doc:"One for each of its fields"`
	Description string   `json:"description" maxLength:"2000" doc:"Why; whoever votes reads it"`
}
