// Package schema holds the types of the agent's HTTP API, as they travel. The server, the Go client and, by way of the
// OpenAPI document, the window's TypeScript all use these. It knows no I/O and no domain logic: the agent maps its own
// types to these.
//
// Conventions: money is micro-USD in an int64 named ..._usd_micro or a price named price_per_hour; token amounts are
// decimal strings in the token's smallest unit; times are Unix seconds; sizes are bytes; durations carry their unit in the name.
package schema

// Reason is a typed cause with what to do about it.
type Reason struct {
	Code   string `json:"code" doc:"Stable, for programs"`
	Text   string `json:"text" doc:"One sentence for a person"`
	Remedy string `json:"remedy,omitempty" doc:"What the reader can do"`
}

// Condition is something that holds now and that a person should know.
type Condition struct {
	ID       string `json:"id"`
	Subject  string `json:"subject" doc:"What it is about: engine, chain, wallet, network, a device, a lease"`
	Severity string `json:"severity" enum:"info,warning,critical"`
	Reason   Reason `json:"reason"`
	Since    int64  `json:"since"`
}

// Status is the whole rig in a few words.
type Status struct {
	Version   string `json:"version"`
	StartedAt int64  `json:"started_at"`
	// Sentence is the state of this rig in one sentence, for the top bar.
	Sentence   string        `json:"sentence"`
	Peer       PeerStatus    `json:"peer"`
	Wallet     WalletStatus  `json:"wallet"`
	Chain      ChainStatus   `json:"chain"`
	Engine     EngineStatus  `json:"engine"`
	Lending    LendingStatus `json:"lending"`
	Active     int           `json:"active_leases" doc:"Leases of both roles that are not over"`
	Earnings   Totals        `json:"earnings" doc:"As a provider"`
	Spending   Totals        `json:"spending" doc:"As a renter"`
	Conditions []Condition   `json:"conditions" doc:"What needs a person, most severe first"`
	// Onboarded is false until the first-run steps are done or skipped.
	Onboarded bool `json:"onboarded"`
}

// PeerStatus is this agent's place in the network.
type PeerStatus struct {
	ID    string   `json:"id"`
	Addrs []string `json:"addrs"`
	Peers int      `json:"peers" doc:"Connected peers"`
	// Offers is how many live offers of others are known.
	Offers int `json:"offers"`
}

// WalletStatus is the wallet without its secrets.
type WalletStatus struct {
	State    string `json:"state" enum:"missing,locked,unlocked"`
	Address  string `json:"address,omitempty"`
	BackedUp bool   `json:"backed_up"`
}

// ChainStatus is the payment network.
type ChainStatus struct {
	Network       string `json:"network"`
	ChainID       uint64 `json:"chain_id"`
	Connected     bool   `json:"connected"`
	Block         uint64 `json:"block"`
	RPCURL        string `json:"rpc_url"`
	Escrow        string `json:"escrow"`
	Token         string `json:"token"`
	TokenSymbol   string `json:"token_symbol"`
	TokenDecimals uint8  `json:"token_decimals"`
	// Test is true on a network whose money is worth nothing.
	Test   bool   `json:"test"`
	Faucet bool   `json:"faucet" doc:"Test money can be asked for"`
	Reason Reason `json:"reason,omitzero" doc:"Why it is not connected"`
}

// EngineStatus is the container engine.
type EngineStatus struct {
	Ready   bool   `json:"ready"`
	Version string `json:"version,omitempty"`
	Reason  Reason `json:"reason,omitzero"`
}

// LendingStatus is provider mode.
type LendingStatus struct {
	// Enabled is the owner's wish; Active is true while at least one device is on offer or leased.
	Enabled     bool   `json:"enabled"`
	Active      bool   `json:"active"`
	PausedUntil int64  `json:"paused_until,omitempty" doc:"Zero when not paused; -1 for until resumed"`
	Reason      Reason `json:"reason,omitzero" doc:"Why nothing is on offer"`
	NextStart   int64  `json:"next_start,omitempty" doc:"When the schedule next allows lending"`
	NextStop    int64  `json:"next_stop,omitempty" doc:"When the schedule next ends lending"`
}

// Totals sums what settled and unsettled leases earned or cost.
type Totals struct {
	TodayUSDMicro  int64 `json:"today_usd_micro"`
	Days7USDMicro  int64 `json:"days7_usd_micro"`
	Days30USDMicro int64 `json:"days30_usd_micro"`
	AllUSDMicro    int64 `json:"all_usd_micro"`
	// UnsettledUSDMicro is promised by vouchers and not yet redeemed.
	UnsettledUSDMicro int64 `json:"unsettled_usd_micro"`
}

// Device is one of this machine's devices.
type Device struct {
	ID           string `json:"id"`
	Kind         string `json:"kind" enum:"gpu,cpu"`
	Vendor       string `json:"vendor"`
	Name         string `json:"name"`
	VRAMBytes    int64  `json:"vram_bytes"`
	MemoryBytes  int64  `json:"memory_bytes"`
	Cores        int    `json:"cores"`
	Driver       string `json:"driver,omitempty"`
	Simulated    bool   `json:"simulated"`
	Tier         string `json:"tier,omitempty" doc:"Hardware tier by list price"`
	ListPriceUSD int    `json:"list_price_usd,omitempty"`
	// Enabled is the owner's wish to lend it; State is what it does now.
	Enabled bool   `json:"enabled"`
	State   string `json:"state" enum:"off,waiting,offered,leased,unavailable"`
	Reason  Reason `json:"reason,omitzero" doc:"Why it earns nothing now"`
	LeaseID string `json:"lease_id,omitempty"`
	// PricePerHour is what the owner asks, in micro-USD; SuggestedPricePerHour is the catalogue's guess.
	PricePerHour          int64    `json:"price_per_hour"`
	SuggestedPricePerHour int64    `json:"suggested_price_per_hour"`
	Earnings              Estimate `json:"earnings"`
	Sample                *Sample  `json:"sample,omitempty"`
}

// Estimate is what a device can be expected to earn, and how that was computed.
type Estimate struct {
	GrossPerHour     int64   `json:"gross_per_hour" doc:"micro-USD"`
	PowerPerHour     int64   `json:"power_per_hour" doc:"micro-USD"`
	NetPerHour       int64   `json:"net_per_hour" doc:"micro-USD, may be negative"`
	NetPerMonth      int64   `json:"net_per_month" doc:"micro-USD at the owner's schedule and the assumed occupancy"`
	HoursPerWeek     float64 `json:"hours_per_week"`
	OccupancyPercent int     `json:"occupancy_percent"`
	Watts            int     `json:"watts"`
	KWhPrice         int64   `json:"kwh_price" doc:"micro-USD"`
	Explanation      string  `json:"explanation"`
}

// Sample is a device's live load. Fields are absent where the device does not tell.
type Sample struct {
	At              int64     `json:"at"`
	Utilisation     *float64  `json:"utilisation,omitempty" doc:"0 to 1"`
	MemoryUsedBytes *int64    `json:"memory_used_bytes,omitempty"`
	TemperatureC    *float64  `json:"temperature_c,omitempty"`
	PowerWatts      *float64  `json:"power_watts,omitempty"`
	Processes       []Process `json:"processes,omitempty"`
}

// Process is one that uses a device.
type Process struct {
	PID         int    `json:"pid"`
	Name        string `json:"name"`
	MemoryBytes int64  `json:"memory_bytes"`
}

// DevicePatch changes the owner's wishes for one device; absent fields stay.
type DevicePatch struct {
	Enabled      *bool  `json:"enabled,omitempty"`
	PricePerHour *int64 `json:"price_per_hour,omitempty" minimum:"0" maximum:"1000000000" doc:"micro-USD; only new leases are touched"`
}

// Provide is the owner's settings for lending.
type Provide struct {
	Enabled bool `json:"enabled"`
	// Schedule has seven days from Monday, each 48 half hours of the owner's wall clock; "1" lends. Empty means always.
	Schedule []string `json:"schedule" maxItems:"7" doc:"Seven strings of 48 characters 0 or 1, Monday first; empty for always"`
	TimeZone string   `json:"time_zone" doc:"IANA name; empty for the computer's own"`
	KWhPrice int64    `json:"kwh_price" minimum:"0" maximum:"10000000" doc:"micro-USD per kWh"`
	// OccupancyPercent is used for the estimate only.
	OccupancyPercent int    `json:"occupancy_percent" minimum:"0" maximum:"100"`
	Region           string `json:"region" maxLength:"32"`
	MaxLeaseSeconds  int64  `json:"max_lease_seconds" minimum:"60" maximum:"2592000"`
	GraceSeconds     int64  `json:"grace_seconds" minimum:"0" maximum:"60"`
	// ImagePolicy "listed" lends only to the images listed; "any" to all that are present.
	ImagePolicy  string   `json:"image_policy" enum:"listed,any"`
	Images       []string `json:"images" maxItems:"64"`
	CPUs         int      `json:"cpus" minimum:"0" maximum:"4096" doc:"Cores a job may use; zero for all but one"`
	MemoryBytes  int64    `json:"memory_bytes" minimum:"0" doc:"Memory a job may use; zero for half"`
	ScratchBytes int64    `json:"scratch_bytes" minimum:"0" doc:"Space a job may write; zero for an eighth of memory"`
	// RelayFeeBP bounds the network's fee that this rig pays for the deposit of a renter who owns no coin for it.
	RelayFeeBP *int `json:"relay_fee_bp,omitempty" minimum:"0" maximum:"10000" doc:"The most of what a lease may cost, in hundredths of a percent, that is paid as the network's fee for its renter's deposit; zero pays for nobody, absent is as the config file says"`
}

// PauseRequest pauses lending.
type PauseRequest struct {
	// Minutes is for how long; zero means until resumed.
	Minutes int `json:"minutes" minimum:"0" maximum:"10080"`
	// StopNow also ends leases that run, after their grace.
	StopNow bool `json:"stop_now"`
}
