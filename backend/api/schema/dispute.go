package schema

// Disputes are the cases that concern the account that signs, with what a case costs and what was put down for the account.
type Disputes struct {
	Account  string `json:"account"`
	Contract string `json:"contract" doc:"Contract that holds the bonds"`
	Symbol   string `json:"symbol" doc:"Of the token in which bonds are taken"`
	Decimals uint8  `json:"decimals"`
	Bond     string `json:"bond" doc:"What opening a case puts down, smallest unit; zero where no bond is taken and no case can be opened"`
	// BondUSDMicro is the same in dollars.
	BondUSDMicro int64           `json:"bond_usd_micro"`
	Rules        DisputeRules    `json:"rules"`
	Credits      []DisputeCredit `json:"credits" doc:"What can be withdrawn; empty when nothing"`
	Cases        []Dispute       `json:"cases" doc:"Newest first"`
	Complete     bool            `json:"complete" doc:"False while the chain's older blocks are still being looked through"`
}

// DisputeRules govern cases that are opened now. Shares are in hundredths of a per cent of what can be taken of the provider.
type DisputeRules struct {
	AnswerSeconds  int64  `json:"answer_seconds" doc:"How long the provider has to answer"`
	ReplySeconds   int64  `json:"reply_seconds" doc:"How long the renter has to reply"`
	RulingSeconds  int64  `json:"ruling_seconds" doc:"How long the arbiter has to rule"`
	ClaimSeconds   int64  `json:"claim_seconds" doc:"How long after a lease's latest possible end a case can be opened"`
	CollectSeconds int64  `json:"collect_seconds" doc:"How long what could not be taken at once stays owed"`
	Silence        int    `json:"silence" doc:"What a provider loses that does not answer"`
	Ruling         int    `json:"ruling" doc:"The most that the arbiter can take"`
	DoubleSale     int    `json:"double_sale" doc:"What a provider loses that sold a device twice"`
	Reward         int    `json:"reward" doc:"The part of the provider's own loss that goes to the renter; none for silence"`
	Arbiter        string `json:"arbiter,omitempty" doc:"Who rules; empty for nobody, and contested cases end undecided"`
}

// DisputeCredit is money that cases put down for the account.
type DisputeCredit struct {
	Asset    string `json:"asset" enum:"token,moon"`
	Symbol   string `json:"symbol"`
	Decimals uint8  `json:"decimals"`
	Amount   string `json:"amount" doc:"Smallest unit"`
	USDMicro int64  `json:"usd_micro" doc:"Zero for MOON, which nobody prices"`
}

// Dispute is a case: a quarrel over a lease, or a fault that was proved.
type Dispute struct {
	ID     string `json:"id"`
	Kind   string `json:"kind" enum:"lease,proof" doc:"A quarrel over a lease, or something that signatures proved"`
	Role   string `json:"role" enum:"claimant,respondent,bystander" doc:"Which side the account is; bystander only of a case that was asked for by its id"`
	Status string `json:"status" enum:"open,answered,contested,upheld,dismissed,undecided"`
	// Turn is who has to do something.
	Turn         string   `json:"turn" enum:"you,other,arbiter,anybody,nobody" doc:"Whose step is due; anybody once a deadline has passed in silence"`
	Headline     string   `json:"headline" doc:"How the case stands, in one sentence"`
	Next         string   `json:"next,omitempty" doc:"What happens at the deadline, in plain words; empty when the case is over"`
	Actions      []string `json:"actions" doc:"What the account can do now: answer, reply, settle, collect"`
	Claimant     string   `json:"claimant"`
	Respondent   string   `json:"respondent"`
	LeaseID      string   `json:"lease_id,omitempty" doc:"Empty for a proof"`
	LeaseRole    string   `json:"lease_role,omitempty" enum:"provider,renter," doc:"On which side this agent has the lease; empty when it does not know it"`
	Device       string   `json:"device,omitempty" doc:"Where the lease is known"`
	Deadline     int64    `json:"deadline,omitempty" doc:"Last second of the step that is due, or of collecting what is owed; empty when nothing is due"`
	Bond         string   `json:"bond" doc:"Smallest unit of the token"`
	BondUSDMicro int64    `json:"bond_usd_micro"`
	Owed         string   `json:"owed" doc:"What is still to be taken of the provider, MOON's smallest unit"`
	Reason       string   `json:"reason,omitempty" enum:"downtime,double_sale,wrong_output,ruling,default," doc:"For what the provider loses stake, once the case is upheld"`
	Claim        string   `json:"claim,omitempty" doc:"SHA-256 of the claimant's evidence"`
	Answer       string   `json:"answer,omitempty" doc:"SHA-256 of the provider's evidence"`
	Reply        string   `json:"reply,omitempty" doc:"SHA-256 of what the claimant added"`
}

// DisputeDetail is a case with its story.
type DisputeDetail struct {
	Dispute
	Steps    []DisputeStep `json:"steps" doc:"Oldest first"`
	Complete bool          `json:"complete" doc:"False when the chain's older blocks could not all be looked through"`
}

// DisputeStep is something that happened in a case.
type DisputeStep struct {
	At          int64  `json:"at"`
	Kind        string `json:"kind" enum:"opened,answered,replied,ruled,proved,resolved,collected"`
	Text        string `json:"text" doc:"What happened, in words"`
	By          string `json:"by,omitempty" doc:"Who did it, where the chain says"`
	Evidence    string `json:"evidence,omitempty" doc:"SHA-256 of the file that came with it"`
	Kept        bool   `json:"kept" doc:"Whether this agent keeps that file"`
	Tx          string `json:"tx"`
	ExplorerURL string `json:"explorer_url,omitempty"`
}

// EvidenceRequest has the agent keep a file of evidence: one that is given, or one that it puts together from what it knows of
// a lease.
type EvidenceRequest struct {
	Name    string `json:"name,omitempty" maxLength:"255" doc:"What the person calls the file"`
	Content []byte `json:"content,omitempty" doc:"The file, base64; empty to have one put together"`
	// The following are for one that is put together.
	Lease     string `json:"lease,omitempty" maxLength:"128"`
	Role      string `json:"role,omitempty" enum:"provider,renter,"`
	Statement string `json:"statement,omitempty" maxLength:"16000" doc:"What happened, in the person's words"`
}

// EvidenceFile is a file that the agent keeps, named by its hash, which is all that goes on the chain.
type EvidenceFile struct {
	SHA256  string `json:"sha256" doc:"64 hexadecimal digits"`
	Name    string `json:"name"`
	Bytes   int64  `json:"bytes"`
	LeaseID string `json:"lease_id,omitempty" doc:"Which lease it is about, where the file says so under the provider's signature"`
}
