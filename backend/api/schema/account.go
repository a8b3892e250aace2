package schema

// Wallet is what the wallet holds.
type Wallet struct {
	WalletStatus
	Balance         string        `json:"balance" doc:"Tokens, smallest unit"`
	BalanceUSDMicro int64         `json:"balance_usd_micro"`
	Native          string        `json:"native" doc:"Gas money, in wei"`
	Known           bool          `json:"known" doc:"False while the chain cannot be asked"`
	AsOf            int64         `json:"as_of,omitempty"`
	HasPhrase       bool          `json:"has_phrase"`
	Channels        []Channel     `json:"channels"`
	Transactions    []Transaction `json:"transactions" doc:"Newest first, at most 50"`
	Account         string        `json:"account" doc:"Name of the account that signs"`
	AutoLock        AutoLock      `json:"auto_lock"`
}

// Channel is a deposit for one provider (as a renter) or of one renter (as a provider).
type Channel struct {
	Role       string `json:"role" enum:"provider,renter"`
	Other      string `json:"other" doc:"The other side's address"`
	Balance    string `json:"balance" doc:"Left in the escrow"`
	Claimed    string `json:"claimed" doc:"Ever redeemed"`
	Promised   string `json:"promised" doc:"Highest cumulative voucher"`
	Free       string `json:"free" doc:"Neither promised nor held by a running lease"`
	ThawEndsAt int64  `json:"thaw_ends_at,omitempty"`
}

// Transaction is one the agent sent.
type Transaction struct {
	Hash    string `json:"hash"`
	Purpose string `json:"purpose"`
	State   string `json:"state" enum:"pending,done,failed"`
	At      int64  `json:"at"`
}

// Passphrase unlocks or protects the wallet.
type Passphrase struct {
	Passphrase string `json:"passphrase" minLength:"1" maxLength:"1024"`
}

// ImportRequest brings a wallet in. Exactly one of phrase, private key and keystore is given.
type ImportRequest struct {
	Phrase             string `json:"phrase,omitempty" maxLength:"1024"`
	PrivateKey         string `json:"private_key,omitempty" maxLength:"128"`
	Keystore           string `json:"keystore,omitempty" maxLength:"65536"`
	KeystorePassphrase string `json:"keystore_passphrase,omitempty" maxLength:"1024"`
	Passphrase         string `json:"passphrase" minLength:"1" maxLength:"1024"`
}

// Phrase is a recovery phrase, shown once.
type Phrase struct {
	Phrase  string `json:"phrase"`
	Address string `json:"address"`
}

// Quiz asks for some words of the phrase.
type Quiz struct {
	Positions []int `json:"positions" doc:"Counted from 1"`
}

// QuizAnswer answers the quiz, word by word.
type QuizAnswer struct {
	Positions []int    `json:"positions" maxItems:"24"`
	Words     []string `json:"words" maxItems:"24"`
}

// HistoryEntry is one lease as money, or one movement of a channel.
type HistoryEntry struct {
	At        int64  `json:"at"`
	Role      string `json:"role" enum:"provider,renter"`
	Kind      string `json:"kind" enum:"lease,deposit,withdrawal,redemption,fee" doc:"A fee is what the network kept of a redemption, whose amount includes it"`
	LeaseID   string `json:"lease_id,omitempty"`
	Device    string `json:"device,omitempty"`
	Label     string `json:"label,omitempty"`
	Other     string `json:"other" doc:"The other side's address"`
	State     string `json:"state,omitempty"`
	Reason    Reason `json:"reason,omitzero"`
	MeteredMS int64  `json:"metered_ms,omitempty"`
	Amount    string `json:"amount" doc:"Token units"`
	USDMicro  int64  `json:"usd_micro"`
	Tx        string `json:"tx,omitempty"`
	// The network's fee that a lender paid for a renter's deposit. It is paid in the network's coin and no part of Amount.
	NetworkFeeWei      string `json:"network_fee_wei,omitempty" doc:"Of a lease: what the lender paid the network for its renter's deposit"`
	NetworkFeeUSDMicro int64  `json:"network_fee_usd_micro,omitempty" doc:"The same at today's price, where that is known"`
	NetworkFeeTx       string `json:"network_fee_tx,omitempty"`
}

// HistoryQuery selects history.
type HistoryQuery struct {
	Role  string `query:"role" json:"role,omitempty" enum:"provider,renter," doc:"provider or renter"`
	From  int64  `query:"from" json:"from,omitempty" minimum:"0"`
	To    int64  `query:"to" json:"to,omitempty" minimum:"0"`
	Limit int    `query:"limit" json:"limit,omitempty" minimum:"0" maximum:"10000"`
}

// History is entries with their daily sums.
type History struct {
	Entries []HistoryEntry `json:"entries" doc:"Newest first"`
	Days    []DayTotal     `json:"days" doc:"Oldest first, days without anything left out"`
}

// DayTotal sums one day of the owner's wall clock.
type DayTotal struct {
	Day            string `json:"day" doc:"YYYY-MM-DD"`
	EarnedUSDMicro int64  `json:"earned_usd_micro"`
	SpentUSDMicro  int64  `json:"spent_usd_micro"`
	FeesUSDMicro   int64  `json:"fees_usd_micro" doc:"What the network kept of payments that were collected"`
	MeteredMS      int64  `json:"metered_ms"`
}

// Settings is the part of the config file that the window may change, and where the files are.
type Settings struct {
	Home            string   `json:"home" doc:"Folder with everything the agent keeps"`
	ConfigFile      string   `json:"config_file"`
	Role            string   `json:"role" enum:"both,provider,renter" doc:"What the window puts first"`
	Onboarded       bool     `json:"onboarded"`
	Theme           string   `json:"theme" enum:"system,dark,light"`
	LogLevel        string   `json:"log_level" enum:"debug,info,warn,error"`
	AutoLockMinutes int      `json:"auto_lock_minutes" minimum:"0" maximum:"10080" doc:"Zero for never"`
	OutputsDir      string   `json:"outputs_dir" doc:"Where results go; empty for the agent's own folder"`
	Network         string   `json:"network" doc:"Payment network; read only here"`
	Bootstrap       []string `json:"bootstrap" doc:"Peers to meet first; read only here"`
	Listen          []string `json:"listen" doc:"read only here"`
}

// SettingsPatch changes settings; absent fields stay.
type SettingsPatch struct {
	Role            *string `json:"role,omitempty" enum:"both,provider,renter"`
	Onboarded       *bool   `json:"onboarded,omitempty"`
	Theme           *string `json:"theme,omitempty" enum:"system,dark,light"`
	LogLevel        *string `json:"log_level,omitempty" enum:"debug,info,warn,error"`
	AutoLockMinutes *int    `json:"auto_lock_minutes,omitempty" minimum:"0" maximum:"10080"`
	OutputsDir      *string `json:"outputs_dir,omitempty" maxLength:"4096"`
}

// Check is one line of the doctor.
type Check struct {
	Name   string `json:"name"`
	Title  string `json:"title"`
	State  string `json:"state" enum:"ok,warning,failed,skipped"`
	Detail string `json:"detail"`
	Remedy string `json:"remedy,omitempty"`
}

// Version says what runs.
type Version struct {
	Version string `json:"version"`
	Commit  string `json:"commit,omitempty"`
	Go      string `json:"go"`
	OS      string `json:"os"`
	Arch    string `json:"arch"`
}

// Event kinds of GET /api/events. The first event after subscribing is a Snapshot; with Last-Event-ID the agent
// replays what was missed when it still has it, and sends a fresh Snapshot when it has not.
const (
	EventSnapshot = "snapshot"
	EventStatus   = "status"
	EventDevice   = "device"
	EventLease    = "lease"
	EventLog      = "log"
	EventOffers   = "offers"
	EventWallet   = "wallet"
	EventHistory  = "history"
)

// Snapshot is everything a window needs to draw its first picture.
type Snapshot struct {
	Status  Status   `json:"status"`
	Devices []Device `json:"devices"`
	Leases  []Lease  `json:"leases" doc:"Those not over, and the newest 50 others"`
	Offers  []Offer  `json:"offers"`
}

// OffersChanged tells that the market moved; ask again for the list.
type OffersChanged struct {
	Live int `json:"live"`
}

// WalletChanged tells that balances or channels moved; ask again.
type WalletChanged struct {
	State string `json:"state" enum:"missing,locked,unlocked"`
}

// HistoryChanged tells that history grew; ask again.
type HistoryChanged struct {
	LeaseID string `json:"lease_id,omitempty"`
}
