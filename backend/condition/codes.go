package condition

// Code names a cause. Codes are part of the API: they are never renamed, only added.
type Code string

// The codes, by who usually gives them.
const (
	// Anything.
	Internal     Code = "internal"
	InvalidInput Code = "invalid_input"
	NotFound     Code = "not_found"
	Conflict     Code = "conflict"
	Unavailable  Code = "unavailable"
	TooLarge     Code = "too_large"
	RateLimited  Code = "rate_limited"
	Forbidden    Code = "forbidden"

	// Engine and sandbox.
	EngineAbsent   Code = "engine_absent"
	EngineTooOld   Code = "engine_too_old"
	EngineError    Code = "engine_error"
	ImageMissing   Code = "image_missing"
	GuestMissing   Code = "guest_missing"
	DiskFull       Code = "disk_full"
	OutOfMemory    Code = "out_of_memory"
	NonZeroExit    Code = "non_zero_exit"
	StartFailed    Code = "start_failed"
	OutputTooLarge Code = "output_too_large"
	BadArchive     Code = "bad_archive"
	SandboxLost    Code = "sandbox_lost"

	// Devices.
	DriverMissing Code = "driver_missing"
	DriverError   Code = "driver_error"
	DeviceLost    Code = "device_lost"
	NotLendable   Code = "not_lendable"

	// Wallet.
	WalletMissing   Code = "wallet_missing"
	WalletLocked    Code = "wallet_locked"
	WalletExists    Code = "wallet_exists"
	WalletDamaged   Code = "wallet_damaged"
	WrongPassphrase Code = "wrong_passphrase"
	WrongPhrase     Code = "wrong_phrase"
	// KeychainUnavailable: the system has no keychain that answers.
	KeychainUnavailable Code = "keychain_unavailable"
	// LimitReached: a limit that the owner set would be passed.
	LimitReached Code = "limit_reached"
	// PayoutLocked: money may be sent to the payout address only.
	PayoutLocked Code = "payout_locked"
	// LeaseUnsigned: a lease that goes on needs signatures, and the wallet is locked.
	LeaseUnsigned Code = "lease_unsigned"

	// Chain.
	ChainUnreachable Code = "chain_unreachable"
	WrongChain       Code = "wrong_chain"
	ContractMissing  Code = "contract_missing"
	// NotOnNetwork: stake, rewards, votes or disputes, whose contracts this network does not have.
	NotOnNetwork     Code = "not_on_network"
	ChainSlow        Code = "chain_slow"
	ChainRateLimited Code = "chain_rate_limited"
	ChainRefuses     Code = "chain_refuses"
	ChainGarbled     Code = "chain_garbled"
	ChainImplausible Code = "chain_implausible"
	// ChainHidesEvents, ChainInventsEvents and ChainOutvoted: a server of the payment network was caught at saying what is not so.
	ChainHidesEvents   Code = "chain_hides_events"
	ChainInventsEvents Code = "chain_invents_events"
	ChainOutvoted      Code = "chain_outvoted"
	// ChainContradiction: one of two servers says what is not so, and nobody can tell which.
	ChainContradiction Code = "chain_contradiction"
	ContractChanged    Code = "contract_changed"
	KeyBusy            Code = "key_busy"
	FeeTooHigh         Code = "fee_too_high"
	TransactionWaiting Code = "transaction_waiting"
	SettlementWaits    Code = "settlement_waits"
	// SettlementUndone: the block in which a lease was paid for was replaced.
	SettlementUndone    Code = "settlement_undone"
	InsufficientBalance Code = "insufficient_balance"
	InsufficientGas     Code = "insufficient_gas"
	TransactionFailed   Code = "transaction_failed"
	// RelayRefused: a provider does not submit a renter's deposit. RelayPending: a deposit that was signed for somebody else to
	// submit may still be executed. RelayMissed: it was not submitted in time.
	RelayRefused Code = "relay_refused"
	RelayPending Code = "relay_pending"
	RelayMissed  Code = "relay_missed"
	// CloseRefused: a provider does not end a channel at once. ChannelClosing: an end that both sides signed may still be executed.
	// CloseMissed: it was not in time.
	CloseRefused   Code = "close_refused"
	ChannelClosing Code = "channel_closing"
	CloseMissed    Code = "close_missed"

	// Disputes. Due: a day or more is left; urgent: less.
	DisputeAnswerDue    Code = "dispute_answer_due"
	DisputeAnswerUrgent Code = "dispute_answer_urgent"
	DisputeReplyDue     Code = "dispute_reply_due"
	DisputeReplyUrgent  Code = "dispute_reply_urgent"
	DisputeSettle       Code = "dispute_settle"
	DisputeCollect      Code = "dispute_collect"
	DisputeWithdraw     Code = "dispute_withdraw"
	// AlreadyDisputed: there is a case over the lease, or the fault was punished.
	AlreadyDisputed Code = "already_disputed"
	NothingAtStake  Code = "nothing_at_stake"
	ClaimTooLate    Code = "claim_too_late"
	// NotOneDevice, NoOverlap, EvidenceTooOld: what is shown proves no double sale.
	NotOneDevice   Code = "not_one_device"
	NoOverlap      Code = "no_overlap"
	EvidenceTooOld Code = "evidence_too_old"
	// OtherLease: the evidence is about another lease than the case.
	OtherLease Code = "other_lease"

	// Network.
	PeerUnreachable Code = "peer_unreachable"
	BadSignature    Code = "bad_signature"
	Expired         Code = "expired"
	WrongPeer       Code = "wrong_peer"

	// Market.
	DeviceBusy      Code = "device_busy"
	OutsideSchedule Code = "outside_schedule"
	ProviderPaused  Code = "provider_paused"
	PriceTooHigh    Code = "price_too_high"
	PriceChanged    Code = "price_changed"
	NoMatchingOffer Code = "no_matching_offer"
	VRAMTooSmall    Code = "vram_too_small"
	MemoryTooSmall  Code = "memory_too_small"
	WrongKind       Code = "wrong_kind"
	WrongRegion     Code = "wrong_region"
	SimulatedDevice Code = "simulated_device"
	WrongNetwork    Code = "wrong_network"
	ImageNotPresent Code = "image_not_present"
	OwnOffer        Code = "own_offer"

	// Leases: why one ended or failed.
	Completed         Code = "completed"
	CancelledByRenter Code = "cancelled_by_renter"
	StoppedByProvider Code = "stopped_by_provider"
	Reclaimed         Code = "reclaimed"
	BudgetSpent       Code = "budget_spent"
	TimeUp            Code = "time_up"
	QuoteExpired      Code = "quote_expired"
	NotFunded         Code = "not_funded"
	NoVoucher         Code = "no_voucher"
	NoHeartbeat       Code = "no_heartbeat"
	ChannelThawing    Code = "channel_thawing"
	ChannelTooSmall   Code = "channel_too_small"
	VoucherRefused    Code = "voucher_refused"
	MeterDisagrees    Code = "meter_disagrees"
	// ClocksDiffer: what the provider signs carries a time that the renter's clock does not allow.
	ClocksDiffer      Code = "clocks_differ"
	ProviderRestarted Code = "provider_restarted"
	RenterRestarted   Code = "renter_restarted"
	OutputsLost       Code = "outputs_lost"
)

// ServerLies reports whether a code says that a server of the payment network told what is not so: what depends on its word is
// not known then, rather than missing.
func (c Code) ServerLies() bool {
	switch c {
	case ChainHidesEvents, ChainInventsEvents, ChainOutvoted, ChainContradiction, ChainImplausible:
		return true
	}
	return false
}

type entry struct {
	severity Severity
	text     string
	remedy   string
}

var catalogue = map[Code]entry{
	Internal:     {Critical, "Something unexpected went wrong", "Try again; if it happens twice, run the doctor and report what it prints"},
	InvalidInput: {Warning, "The input is not valid", "Correct it and try again"},
	NotFound:     {Warning, "There is no such thing", ""},
	Conflict:     {Warning, "That cannot be done in the present state", ""},
	Unavailable:  {Warning, "Not available now", "Try again in a moment"},
	TooLarge:     {Warning, "Larger than allowed", ""},
	RateLimited:  {Warning, "Too many requests", "Wait a little and try again"},
	Forbidden:    {Warning, "Not allowed", ""},

	EngineAbsent:   {Critical, "The Docker engine does not answer", "Install Docker, or start it"},
	EngineTooOld:   {Critical, "The Docker engine is too old", "Update Docker to version 20.10 or newer"},
	EngineError:    {Warning, "The Docker engine reported an error", "Look at the engine's own log"},
	ImageMissing:   {Warning, "The job's image is not on the provider's machine", "Choose an image the provider has"},
	GuestMissing:   {Critical, "This build has no guest program for the engine's platform", "Install a build made for this platform"},
	DiskFull:       {Critical, "There is no space left on the disk", "Free some space"},
	OutOfMemory:    {Warning, "The job used more memory than its limit", "Ask for more memory or make the job smaller"},
	NonZeroExit:    {Warning, "The job ended with an error", "Read the job's log"},
	StartFailed:    {Warning, "The job could not be started", "Check the image and its command"},
	OutputTooLarge: {Warning, "The outputs are larger than allowed", "Write less, or raise the limit"},
	BadArchive:     {Warning, "The archive holds something that is not allowed", "Send plain files and folders with relative names"},
	SandboxLost:    {Warning, "The job's container is gone", "Start the job again"},

	DriverMissing: {Info, "The graphics driver is not installed", "Install the vendor's driver and start again"},
	DriverError:   {Warning, "The graphics driver does not answer", "Restart the computer, or reinstall the driver"},
	DeviceLost:    {Critical, "The device is no longer there", "Check the card and its driver"},
	NotLendable:   {Info, "This device cannot be lent on this system", ""},

	WalletMissing:   {Warning, "There is no wallet yet", "Create one or import one"},
	WalletLocked:    {Warning, "The wallet is locked", "Unlock it with your passphrase"},
	WalletExists:    {Warning, "There is a wallet already", "Remove or move it first"},
	WalletDamaged:   {Critical, "The wallet file is damaged", "Restore it from your recovery phrase; the file was left as it is"},
	WrongPassphrase: {Warning, "The passphrase is wrong", "Try again"},
	WrongPhrase:     {Warning, "The recovery phrase is not valid", "Check each word and its place"},

	KeychainUnavailable: {Warning, "The system's keychain does not answer", "Use a passphrase file on a computer that nobody sits at"},
	LimitReached:        {Warning, "A limit that you set would be passed", "Wait, or raise the limit with your passphrase"},
	PayoutLocked:        {Warning, "Money may be sent to the payout address only", "Send it there, or change the payout address and wait"},
	LeaseUnsigned:       {Critical, "A lease goes on and the wallet is locked, so nothing can be signed for it and it will end", "Unlock the wallet now"},

	ChainUnreachable:   {Critical, "The payment network cannot be reached", "Check the connection and the network settings"},
	WrongChain:         {Critical, "The server is on another payment network than configured", "Correct the network settings"},
	ContractMissing:    {Critical, "There is no escrow contract at the configured address", "Correct the network settings"},
	NotOnNetwork:       {Info, "This network has no stakes, rewards, votes or disputes yet", "Renting and lending work without them"},
	ChainSlow:          {Critical, "The payment network's server does not answer in time", "Wait, or name another server in the network settings"},
	ChainRateLimited:   {Warning, "The payment network's server limits how often it is asked", "Wait a minute, or name a second server in the network settings"},
	ChainRefuses:       {Critical, "The payment network's server refuses to serve", "Name another server in the network settings"},
	ChainGarbled:       {Critical, "The payment network's server answers something that is not understood", "Check its address in the network settings"},
	ChainImplausible:   {Critical, "The payment network's server says what cannot be true", "Check this computer's clock; if it is right, name another server in the network settings"},
	ChainHidesEvents:   {Critical, "The payment network's server kept back a payment or a withdrawal of yours", "Name another server in the network settings; this one cannot be trusted with your money"},
	ChainInventsEvents: {Critical, "The payment network's server told of a payment or a withdrawal that never happened", "Name another server in the network settings; this one cannot be trusted with your money"},
	ChainOutvoted:      {Critical, "The payment network's server contradicts most of the others", "Remove it from the network settings"},
	ChainContradiction: {Critical, "Two payment network servers contradict each other, and one of them must be wrong",
		"Name a third server in the network settings, or remove the one that you do not trust; until then nothing that they disagree about is believed"},
	ContractChanged:     {Critical, "The contract is not the one that the address book names", "Do not pay; check the address book and the server in the network settings"},
	KeyBusy:             {Warning, "Another program is sending payments with the same wallet", "Close the other program and try again"},
	FeeTooHigh:          {Warning, "The network's fees are above your limit", "Wait for lower fees, or raise the limit in the settings"},
	TransactionWaiting:  {Info, "The transaction was sent and waits for its block", "Nothing needs doing; it is sent again until the network takes it"},
	SettlementUndone:    {Info, "The payment network took back the block in which this was paid; it is collected again", ""},
	SettlementWaits:     {Info, "Earnings wait for lower fees or for more to collect with them", ""},
	InsufficientBalance: {Warning, "The balance is too small", "Add funds"},
	InsufficientGas:     {Warning, "There is not enough to pay the network fee", "Add funds for fees"},
	TransactionFailed:   {Warning, "The transaction failed", "Try again"},
	RelayRefused:        {Warning, "The lender does not pay the network's fee for this deposit", "Put a little of the network's coin into the wallet, or choose another offer"},
	RelayPending:        {Info, "A deposit that you signed may still be submitted by its lender", "Wait two minutes and try again"},
	RelayMissed: {Warning, "The lender did not submit the deposit in time, and none of it was moved",
		"Choose another offer, or put a little of the network's coin into the wallet"},
	CloseRefused:   {Warning, "The lender does not give this deposit back at once", "Begin to withdraw it; it comes back after its thaw"},
	ChannelClosing: {Info, "This deposit is being given back", "Wait two minutes and try again"},
	CloseMissed:    {Warning, "The lender did not give the deposit back in time, and nothing was moved", "Try again, or begin to withdraw it"},

	DisputeAnswerDue:    {Warning, "A renter opened a case against you", "Answer it with your evidence before the deadline"},
	DisputeAnswerUrgent: {Critical, "A case against you is about to be lost because you have not answered", "Answer it now"},
	DisputeReplyDue:     {Warning, "The provider has answered your case", "Reply before the deadline, or you lose the case and the bond"},
	DisputeReplyUrgent:  {Critical, "A case of yours is about to be lost because you have not replied", "Reply now"},
	DisputeSettle:       {Info, "The other side of your case was silent", "Settle the case; anybody may"},
	DisputeCollect:      {Info, "A penalty in your favour was not taken in full yet", "Collect the rest before it is forgiven"},
	DisputeWithdraw:     {Info, "Money from a case was put down for you", "Withdraw it"},
	AlreadyDisputed:     {Info, "There is a case about this already", "Look at it"},
	NothingAtStake:      {Info, "The provider has nothing staked that could be taken", "There is nothing to win by a case"},
	ClaimTooLate:        {Info, "It is too late to open a case about this lease", ""},
	NotOneDevice:        {Warning, "The two files are not about one device of one provider", "Choose the evidence of two leases of the same device"},
	NoOverlap:           {Warning, "The two leases may have followed each other", ""},
	EvidenceTooOld:      {Warning, "The evidence is older than 30 days, or not of this time", ""},
	OtherLease:          {Warning, "The file is about another lease", "Choose the evidence of this one"},

	PeerUnreachable: {Warning, "The other side cannot be reached", "Try again or choose another offer"},
	BadSignature:    {Warning, "A signature is not valid", ""},
	Expired:         {Warning, "It has expired", "Ask for a fresh one"},
	WrongPeer:       {Warning, "It was sent by somebody else than it names", ""},

	DeviceBusy:      {Info, "The device is leased to somebody", "Choose another, or wait"},
	OutsideSchedule: {Info, "The owner does not lend at this time", "Choose another, or wait"},
	ProviderPaused:  {Info, "The owner has paused lending", "Choose another, or wait"},
	PriceTooHigh:    {Info, "The price is above your limit", "Raise the limit"},
	PriceChanged:    {Warning, "The price has changed since the offer", "Look at the new offer"},
	NoMatchingOffer: {Warning, "No offer matches", "Loosen a filter"},
	VRAMTooSmall:    {Info, "Too little graphics memory", ""},
	MemoryTooSmall:  {Info, "Too little memory", ""},
	WrongKind:       {Info, "Another kind of device", ""},
	WrongRegion:     {Info, "Another region", ""},
	SimulatedDevice: {Info, "A simulated device", ""},
	WrongNetwork:    {Info, "Paid on another network", ""},
	ImageNotPresent: {Info, "The provider does not have the image", ""},
	OwnOffer:        {Info, "This is your own offer", ""},

	Completed:         {Info, "The job is done", ""},
	CancelledByRenter: {Info, "The renter ended the lease", ""},
	StoppedByProvider: {Warning, "The provider ended the lease", "Choose another offer"},
	Reclaimed:         {Warning, "The owner came back and needs the device", "Choose another offer"},
	BudgetSpent:       {Warning, "The lease's budget is spent", "Start again with a higher cap"},
	TimeUp:            {Warning, "The lease's time is up", "Start again with more time"},
	QuoteExpired:      {Warning, "The quote was not taken up in time", "Ask again"},
	NotFunded:         {Warning, "The deposit did not arrive", "Check the wallet and try again"},
	NoVoucher:         {Warning, "The renter stopped paying", ""},
	NoHeartbeat:       {Warning, "The provider went silent", "Choose another offer"},
	ChannelThawing:    {Warning, "The renter is withdrawing the deposit", ""},
	ChannelTooSmall:   {Warning, "The deposit does not cover the lease", "Deposit more"},
	VoucherRefused:    {Warning, "A payment was not accepted", ""},
	MeterDisagrees:    {Warning, "The provider's meter runs faster than the clock", "Choose another offer"},
	ClocksDiffer: {Warning, "The clocks of the two computers differ",
		"Let the system set this computer's clock; if it is right, the other side has to set its own"},
	ProviderRestarted: {Warning, "The provider's computer restarted", "Start again"},
	RenterRestarted:   {Warning, "The renter's computer restarted", "Start again"},
	OutputsLost:       {Warning, "The outputs could not be brought home", ""},
}
