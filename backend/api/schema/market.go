package schema

// Offer is one device of a provider that is for rent.
type Offer struct {
	ID           string   `json:"id"`
	Provider     string   `json:"provider" doc:"Wallet address"`
	Peer         string   `json:"peer"`
	DeviceID     string   `json:"device_id"`
	Kind         string   `json:"kind" enum:"gpu,cpu"`
	Vendor       string   `json:"vendor"`
	Name         string   `json:"name"`
	Tier         string   `json:"tier,omitempty"`
	VRAMBytes    int64    `json:"vram_bytes"`
	MemoryBytes  int64    `json:"memory_bytes"`
	Cores        int      `json:"cores"`
	Simulated    bool     `json:"simulated"`
	PricePerHour int64    `json:"price_per_hour" doc:"micro-USD per device-hour"`
	MaxSeconds   int64    `json:"max_seconds"`
	Region       string   `json:"region,omitempty"`
	Images       []string `json:"images"`
	Busy         bool     `json:"busy"`
	ExpiresAt    int64    `json:"expires_at"`
	Score        float64  `json:"score" doc:"Higher is better; zero when refused"`
	Refused      Reason   `json:"refused,omitzero" doc:"Why the filter leaves it out"`
}

// OfferQuery filters offers.
type OfferQuery struct {
	Kind           string `query:"kind" json:"kind,omitempty" enum:"gpu,cpu," doc:"gpu or cpu"`
	Vendor         string `query:"vendor" json:"vendor,omitempty" maxLength:"32"`
	Name           string `query:"name" json:"name,omitempty" maxLength:"96"`
	MinVRAMBytes   int64  `query:"min_vram_bytes" json:"min_vram_bytes,omitempty" minimum:"0"`
	MinMemoryBytes int64  `query:"min_memory_bytes" json:"min_memory_bytes,omitempty" minimum:"0"`
	MinCores       int    `query:"min_cores" json:"min_cores,omitempty" minimum:"0"`
	MaxPrice       int64  `query:"max_price_per_hour" json:"max_price_per_hour,omitempty" minimum:"0" doc:"micro-USD"`
	Region         string `query:"region" json:"region,omitempty" maxLength:"32"`
	Image          string `query:"image" json:"image,omitempty" maxLength:"255"`
	Simulated      bool   `query:"simulated" json:"simulated,omitempty" doc:"Show simulated devices"`
	// All also returns the offers left out, each with its reason.
	All bool `query:"all" json:"all,omitempty"`
}

// Job is what runs inside a lease.
type Job struct {
	Image          string            `json:"image" minLength:"1" maxLength:"255"`
	Command        []string          `json:"command,omitempty" maxItems:"256"`
	Env            map[string]string `json:"env,omitempty"`
	NeedsGPU       bool              `json:"needs_gpu,omitempty"`
	MilliCPUs      int64             `json:"milli_cpus,omitempty" minimum:"0"`
	MemoryBytes    int64             `json:"memory_bytes,omitempty" minimum:"0"`
	ScratchBytes   int64             `json:"scratch_bytes,omitempty" minimum:"0"`
	MaxOutputBytes int64             `json:"max_output_bytes,omitempty" minimum:"0"`
}

// RentRequest opens a lease, or previews one.
type RentRequest struct {
	// OfferID names the offer; empty takes the best one that the filter leaves.
	OfferID string     `json:"offer_id,omitempty" maxLength:"64"`
	Filter  OfferQuery `json:"filter,omitzero"`
	Job     Job        `json:"job"`
	// MaxSeconds is the longest the job may run; with the price it gives the cap.
	MaxSeconds int64 `json:"max_seconds" minimum:"1" maximum:"2592000"`
	// MaxPricePerHour refuses a price that has risen since the offer; zero takes the offer's.
	MaxPricePerHour int64 `json:"max_price_per_hour,omitempty" minimum:"0"`
	// InputsPath is a folder or file on this machine that is put into /in; OutputsDir is where results go, empty for the agent's own folder.
	InputsPath string `json:"inputs_path,omitempty" maxLength:"4096"`
	OutputsDir string `json:"outputs_dir,omitempty" maxLength:"4096"`
	Label      string `json:"label,omitempty" maxLength:"120"`
	// PreviewID refuses the lease when it would be another than the preview showed; empty does not compare.
	PreviewID string `json:"preview_id,omitempty" maxLength:"80"`
}

// Preview is what a lease would cost, before anything is signed.
type Preview struct {
	Offer       Offer  `json:"offer"`
	CapUSDMicro int64  `json:"cap_usd_micro" doc:"The most it can cost"`
	Cap         string `json:"cap" doc:"The same in token units"`
	ChannelFree string `json:"channel_free" doc:"Already deposited with this provider and free"`
	Deposit     string `json:"deposit" doc:"What must be deposited first"`
	Balance     string `json:"balance" doc:"Tokens in the wallet"`
	// Refused is set when it cannot start now.
	Refused Reason `json:"refused,omitzero"`
	// ID, given to the request that rents, makes sure that what was shown is what is signed.
	ID          string   `json:"id" doc:"Digest of what is shown"`
	Sentences   []string `json:"sentences" doc:"What will be signed, in plain words"`
	Relayed     bool     `json:"relayed,omitempty" doc:"The lender pays the network's fee for the deposit"`
	FeeWei      string   `json:"fee_wei" doc:"The most that the network can charge for the deposit; zero without one"`
	FeeUSDMicro int64    `json:"fee_usd_micro"`
	USDKnown    bool     `json:"usd_known" doc:"False when nobody says what the gas money is worth in dollars"`
}

// Lease is one rental, from either side.
type Lease struct {
	ID           string   `json:"id"`
	Role         string   `json:"role" enum:"provider,renter"`
	State        string   `json:"state" enum:"quoted,agreed,funded,preparing,running,paused,ending,ended,settled,failed"`
	Reason       Reason   `json:"reason,omitzero" doc:"Why it paused, ended or failed"`
	Label        string   `json:"label,omitempty"`
	Image        string   `json:"image"`
	Command      []string `json:"command,omitempty"`
	DeviceID     string   `json:"device_id"`
	Device       string   `json:"device" doc:"The device's name"`
	Provider     string   `json:"provider"`
	Renter       string   `json:"renter"`
	Peer         string   `json:"peer" doc:"The other side"`
	PricePerHour int64    `json:"price_per_hour"`
	CapUSDMicro  int64    `json:"cap_usd_micro"`
	Cap          string   `json:"cap" doc:"Token units"`
	MaxSeconds   int64    `json:"max_seconds"`
	MeteredMS    int64    `json:"metered_ms"`
	// CostUSDMicro is what the meter says, PromisedUSDMicro what vouchers cover, PaidUSDMicro what the escrow has paid out.
	CostUSDMicro     int64    `json:"cost_usd_micro"`
	PromisedUSDMicro int64    `json:"promised_usd_micro"`
	PaidUSDMicro     int64    `json:"paid_usd_micro"`
	Promised         string   `json:"promised" doc:"Token units"`
	Paid             string   `json:"paid" doc:"Token units"`
	Deposited        string   `json:"deposited" doc:"Token units this lease added to the channel"`
	ChannelLeft      string   `json:"channel_left" doc:"Token units left in the channel when it settled"`
	ExitCode         *int     `json:"exit_code,omitempty"`
	Load             *float64 `json:"load,omitempty" doc:"0 to 1, from the newest heartbeat"`
	LastHeartbeat    int64    `json:"last_heartbeat,omitempty"`
	OutputsDir       string   `json:"outputs_dir,omitempty"`
	Outputs          []Output `json:"outputs,omitempty"`
	CreatedAt        int64    `json:"created_at"`
	StartedAt        int64    `json:"started_at,omitempty"`
	EndedAt          int64    `json:"ended_at,omitempty"`
	SettleTx         string   `json:"settle_tx,omitempty"`
	DepositTx        string   `json:"deposit_tx,omitempty"`
	// Relayed is set where the lender submits the renter's deposit and pays the network's fee for it. On the lender's side
	// NetworkFeeWei is what that was, once it is known.
	Relayed            bool   `json:"relayed,omitempty" doc:"The lender pays the network's fee for the deposit"`
	NetworkFeeWei      string `json:"network_fee_wei,omitempty" doc:"What the lender paid for that, on its side"`
	NetworkFeeUSDMicro int64  `json:"network_fee_usd_micro,omitempty" doc:"The same at today's price, where that is known"`
	// Stages is how long each stage took, in milliseconds: find, quote, fund, prepare, first_log, run, settle, rent_to_first_log.
	Stages map[string]int64 `json:"stages_ms,omitempty"`
}

// LeaseDetail adds the story.
type LeaseDetail struct {
	Lease
	Events []LeaseEvent `json:"events" doc:"Every transition, oldest first"`
}

// LeaseEvent is one transition.
type LeaseEvent struct {
	At     int64  `json:"at"`
	AtMS   int64  `json:"at_ms" doc:"Unix milliseconds"`
	From   string `json:"from,omitempty"`
	To     string `json:"to"`
	Reason Reason `json:"reason,omitzero"`
}

// Output is one file that came home.
type Output struct {
	Name   string `json:"name" doc:"Relative to outputs_dir"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// LogChunk is a piece of a job's log.
type LogChunk struct {
	LeaseID string `json:"lease_id"`
	Offset  int64  `json:"offset" doc:"Position in the whole log, in bytes"`
	Stream  string `json:"stream" enum:"stdout,stderr"`
	Text    string `json:"text"`
}

// LogPage is what is kept of a log from an offset on.
type LogPage struct {
	From int64 `json:"from"`
	Next int64 `json:"next" doc:"Ask from here for more"`
	// Dropped is how many bytes before From are no longer kept.
	Dropped int64      `json:"dropped"`
	Chunks  []LogChunk `json:"chunks"`
	// Complete is true when the job is over and nothing will follow.
	Complete bool `json:"complete"`
}
