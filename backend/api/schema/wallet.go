package schema

// WalletAccount is one key of the wallet.
type WalletAccount struct {
	Address string `json:"address"`
	Name    string `json:"name" doc:"What the person calls it; never empty"`
	Origin  string `json:"origin" enum:"phrase,imported" doc:"Whether the recovery phrase brings it back, or only its own backup"`
	Path    string `json:"path,omitempty" doc:"BIP-44 path of a key of the phrase"`
	Active  bool   `json:"active" doc:"This one signs and is paid"`
	// The following are of the payment network.
	Balance         string `json:"balance" doc:"Tokens, smallest unit"`
	BalanceUSDMicro int64  `json:"balance_usd_micro"`
	Native          string `json:"native" doc:"Gas money, in wei"`
	Known           bool   `json:"known" doc:"False while the chain cannot be asked"`
}

// AccountRequest adds an account: a key given as private key or keystore file, or else the next one of the phrase.
type AccountRequest struct {
	Passphrase         string `json:"passphrase" minLength:"1" maxLength:"1024" doc:"The wallet's"`
	Name               string `json:"name,omitempty" maxLength:"64"`
	PrivateKey         string `json:"private_key,omitempty" maxLength:"128"`
	Keystore           string `json:"keystore,omitempty" maxLength:"65536"`
	KeystorePassphrase string `json:"keystore_passphrase,omitempty" maxLength:"1024"`
}

// AccountPatch renames an account.
type AccountPatch struct {
	Name string `json:"name" minLength:"1" maxLength:"64"`
}

// PassphraseChange protects the wallet with another passphrase.
type PassphraseChange struct {
	Old string `json:"old" minLength:"1" maxLength:"1024"`
	New string `json:"new" minLength:"1" maxLength:"1024"`
}

// ExportRequest asks for an account's key.
type ExportRequest struct {
	Passphrase string `json:"passphrase" minLength:"1" maxLength:"1024" doc:"The wallet's"`
	Format     string `json:"format" enum:"keystore,private_key" doc:"An encrypted file for other wallets, or the bare key"`
	// FilePassphrase protects the keystore file.
	FilePassphrase string `json:"file_passphrase,omitempty" maxLength:"1024" doc:"Of the keystore file; empty for the wallet's own"`
}

// Export is an account's key for another wallet. It is the money itself and is never cached.
type Export struct {
	Address    string `json:"address"`
	Format     string `json:"format" enum:"keystore,private_key"`
	Keystore   string `json:"keystore,omitempty" doc:"Content of a Web3 secret storage file, version 3"`
	FileName   string `json:"file_name,omitempty" doc:"What other wallets call such a file"`
	PrivateKey string `json:"private_key,omitempty" doc:"0x and 64 hexadecimal digits"`
}

// Keychain says whether the system's keychain unlocks the wallet when the agent starts.
type Keychain struct {
	State  string `json:"state" enum:"on,off,unavailable"`
	Reason Reason `json:"reason,omitzero" doc:"Why it is unavailable"`
}

// KeychainRequest puts the passphrase into the system's keychain, or takes it out.
type KeychainRequest struct {
	Enabled    bool   `json:"enabled"`
	Passphrase string `json:"passphrase,omitempty" maxLength:"1024" doc:"Needed to turn it on"`
}

// AutoLock says when the wallet locks itself.
type AutoLock struct {
	Minutes int    `json:"minutes" doc:"Zero for never; a setting"`
	LocksAt int64  `json:"locks_at,omitempty" doc:"When it will lock unless it is used before"`
	HeldBy  Reason `json:"held_by,omitzero" doc:"What keeps it open now: a lease that needs signatures"`
}

// Limits bound what the wallet spends. Spent counts what left the wallet within 24 hours: transfers, and deposits for leases.
type Limits struct {
	DailyUSDMicro    int64 `json:"daily_usd_micro" doc:"Most that may leave the wallet within 24 hours; zero for no limit"`
	PerLeaseUSDMicro int64 `json:"per_lease_usd_micro" doc:"Most that one lease may cost; zero for no limit"`
	SpentUSDMicro    int64 `json:"spent_usd_micro" doc:"What left the wallet within the last 24 hours"`
	LeftUSDMicro     int64 `json:"left_usd_micro" doc:"What may leave it now; means nothing without a daily limit"`
	FreesAt          int64 `json:"frees_at,omitempty" doc:"When the oldest part of what was spent stops counting"`
}

// LimitsRequest replaces the limits.
type LimitsRequest struct {
	DailyUSDMicro    int64  `json:"daily_usd_micro" minimum:"0" maximum:"1000000000000000"`
	PerLeaseUSDMicro int64  `json:"per_lease_usd_micro" minimum:"0" maximum:"1000000000000000"`
	Passphrase       string `json:"passphrase,omitempty" maxLength:"1024" doc:"Needed to raise a limit or to remove one"`
}

// Payout is the address lock: while an address is set, money is sent there and nowhere else.
type Payout struct {
	Address        string `json:"address,omitempty" doc:"Empty while money may be sent anywhere"`
	Changing       bool   `json:"changing" doc:"Whether a change waits for its time"`
	Next           string `json:"next,omitempty" doc:"The address after the change; empty when the lock will be removed"`
	RequestedAt    int64  `json:"requested_at,omitempty"`
	EffectiveAt    int64  `json:"effective_at,omitempty" doc:"When the change takes effect unless it is cancelled"`
	CoolingSeconds int64  `json:"cooling_seconds" doc:"How long a change waits"`
}

// PayoutRequest sets, changes or removes the payout address.
type PayoutRequest struct {
	Address    string `json:"address" maxLength:"64" doc:"Empty to remove the lock"`
	Passphrase string `json:"passphrase" minLength:"1" maxLength:"1024"`
}

// SpendRequest says what is to be sent; it signs nothing. Which fields count follows from the kind.
type SpendRequest struct {
	Kind  string `json:"kind" enum:"send,thaw,withdraw,stake,delegate_stake,unbond,withdraw_stake,claim_rewards,delegate_votes,vote,propose,cancel_proposal,queue_proposal,execute_proposal,maintenance,payout_address,cancel_payout_address,open_dispute,answer_dispute,reply_dispute,settle_dispute,collect_dispute,withdraw_dispute,prove_double_sale" doc:"What is to be done, for example: send money; begin to withdraw a deposit; withdraw a deposit that has thawed"`
	Asset string `json:"asset,omitempty" enum:"token,native,moon," doc:"Of send: tokens or gas money; of withdraw_dispute: tokens or MOON"`
	To    string `json:"to,omitempty" maxLength:"64" doc:"Who gets it; the provider of the deposit or of the stake (of unbond and withdraw_stake: empty for the own one); who shall vote; where the registry pays"`
	// Amount is as a person types it.
	Amount   string          `json:"amount,omitempty" maxLength:"100" doc:"Of send, stake, delegate_stake and unbond: whole tokens as a decimal number, such as 12.5, or \"max\""`
	Proposal string          `json:"proposal,omitempty" maxLength:"80" doc:"Of vote, cancel_proposal, queue_proposal and execute_proposal: the proposal's id"`
	Vote     string          `json:"vote,omitempty" enum:"for,against,abstain," doc:"Of vote"`
	Change   *ProposedChange `json:"change,omitempty" doc:"Of propose"`
	Start    int64           `json:"start,omitempty" minimum:"0" maximum:"1000000000000" doc:"Of maintenance"`
	End      int64           `json:"end,omitempty" minimum:"0" maximum:"1000000000000" doc:"Of maintenance"`
	Rewards  []RewardProof   `json:"rewards,omitempty" maxItems:"64" doc:"Of claim_rewards"`
	Lease    string          `json:"lease,omitempty" maxLength:"128" doc:"Of open_dispute: the lease that was rented"`
	Case     string          `json:"case,omitempty" maxLength:"80" doc:"Of answer_dispute, reply_dispute, settle_dispute and collect_dispute"`
	// Evidence names files that the agent keeps.
	Evidence []string `json:"evidence,omitempty" maxItems:"2" doc:"Hashes of files that were kept with keep-evidence: one of open_dispute, answer_dispute and reply_dispute, two of prove_double_sale"`
}

// SpendPreview says in plain words what would be signed and what it costs. Sending takes its id, and nothing else than what
// is shown here is signed.
type SpendPreview struct {
	ID             string   `json:"id" doc:"Digest of what is shown; good once and until expires_at"`
	Kind           string   `json:"kind" enum:"send,thaw,withdraw,stake,delegate_stake,unbond,withdraw_stake,claim_rewards,delegate_votes,vote,propose,cancel_proposal,queue_proposal,execute_proposal,maintenance,payout_address,cancel_payout_address,open_dispute,answer_dispute,reply_dispute,settle_dispute,collect_dispute,withdraw_dispute,prove_double_sale"`
	Title          string   `json:"title" doc:"A few words"`
	Sentences      []string `json:"sentences" doc:"What happens, in plain words"`
	Warnings       []string `json:"warnings" doc:"What to look at twice"`
	From           string   `json:"from" doc:"The account that signs"`
	To             string   `json:"to"`
	Asset          string   `json:"asset" enum:"token,native,moon"`
	Amount         string   `json:"amount" doc:"Smallest unit: what is sent, staked or claimed, or what comes back"`
	AmountUSDMicro int64    `json:"amount_usd_micro"`
	// The fee is the most that can be charged; what is charged is usually less.
	FeeWei         string `json:"fee_wei" doc:"The most that the network can charge"`
	FeeExpectedWei string `json:"fee_expected_wei" doc:"What it would charge now"`
	FeeUSDMicro    int64  `json:"fee_usd_micro" doc:"fee_wei in dollars"`
	USDKnown       bool   `json:"usd_known" doc:"False when nobody says what the gas money is worth in dollars"`
	BalanceAfter   string `json:"balance_after" doc:"Tokens, smallest unit, as far as known now"`
	NativeAfter    string `json:"native_after" doc:"At least so much gas money will be left, in wei"`
	MoonAfter      string `json:"moon_after,omitempty" doc:"MOON, smallest unit; only where the kind is about it"`
	ExpiresAt      int64  `json:"expires_at"`
	Refused        Reason `json:"refused,omitzero" doc:"Why it cannot be sent now; then there is nothing to confirm"`
}

// SendRequest sends what a preview showed.
type SendRequest struct {
	PreviewID string `json:"preview_id" minLength:"1" maxLength:"80"`
}

// WalletTransaction is one that this agent signed, with what became of it.
type WalletTransaction struct {
	Hash    string `json:"hash"`
	From    string `json:"from" doc:"Who signed it; where foreign, the account of this wallet that it concerns"`
	Nonce   int64  `json:"nonce" doc:"Zero where foreign"`
	Foreign bool   `json:"foreign" doc:"It was not signed here: somebody paid, or submitted what was signed here, or the account is used elsewhere, too. It is listed once it is final"`
	Kind    string `json:"kind" enum:"send,deposit,redemption,thaw,withdraw,close,stake,delegate_stake,unbond,withdraw_stake,claim_rewards,delegate_votes,vote,propose,cancel_proposal,queue_proposal,execute_proposal,maintenance,payout_address,cancel_payout_address,forward,open_dispute,answer_dispute,reply_dispute,settle_dispute,collect_dispute,withdraw_dispute,prove_double_sale,received,faucet,other"`
	Title   string `json:"title" doc:"What it does, in plain words"`
	To      string `json:"to,omitempty" doc:"Who gets the money, or paid it, or the other side of the channel or stake"`
	Asset   string `json:"asset" enum:"token,native,moon"`
	Amount  string `json:"amount" doc:"Smallest unit; zero where it is not known, or not yet: what is collected or comes back is, once the transaction is final"`
	State   string `json:"state" enum:"stored,sent,confirmed,final,failed"`
	At      int64  `json:"at" doc:"When it was signed; where foreign, its block's time"`
	Block   int64  `json:"block,omitempty"`
	MinedAt int64  `json:"mined_at,omitempty"`
	// Confirmations count the block of the transaction itself.
	Confirmations int64  `json:"confirmations" doc:"How many blocks hold or follow it"`
	FinalAfter    int64  `json:"final_after" doc:"How many confirmations make it final"`
	FeeWei        string `json:"fee_wei,omitempty" doc:"What the network charged"`
	FeeUSDMicro   int64  `json:"fee_usd_micro" doc:"The same in dollars, where known"`
	Reason        Reason `json:"reason,omitzero" doc:"Why it failed"`
	ExplorerURL   string `json:"explorer_url,omitempty" doc:"Where the network shows it; empty on a development chain"`
}

// TransactionQuery selects transactions, newest first.
type TransactionQuery struct {
	Limit int `query:"limit" json:"limit,omitempty" minimum:"0" maximum:"10000" doc:"Zero for 100"`
}

// DepositAddress is where money comes in.
type DepositAddress struct {
	Address     string `json:"address"`
	Name        string `json:"name" doc:"The account's"`
	Network     string `json:"network"`
	ChainID     uint64 `json:"chain_id"`
	Token       string `json:"token" doc:"Contract of the token"`
	TokenSymbol string `json:"token_symbol"`
	URI         string `json:"uri" doc:"For a QR code: EIP-681"`
	Warning     string `json:"warning" doc:"What not to send there"`
	ExplorerURL string `json:"explorer_url,omitempty"`
}

// StatementQuery selects the lines of a statement, newest first.
type StatementQuery struct {
	Asset string `query:"asset" json:"asset,omitempty" enum:"token,native,moon," doc:"token, native or moon; empty for all"`
	From  int64  `query:"from" json:"from,omitempty" minimum:"0"`
	To    int64  `query:"to" json:"to,omitempty" minimum:"0"`
}

// Statement is every movement of the active account as the chain tells it. For each asset, opening plus every line is closing.
type Statement struct {
	Account string         `json:"account"`
	Block   int64          `json:"block" doc:"Up to which block it is complete"`
	AsOf    int64          `json:"as_of"`
	Assets  []AssetAccount `json:"assets"`
}

// AssetAccount is the movements of one asset.
type AssetAccount struct {
	Asset    string          `json:"asset" enum:"token,native,moon"`
	Symbol   string          `json:"symbol"`
	Decimals uint8           `json:"decimals"`
	Opening  string          `json:"opening" doc:"Smallest unit, before the first line"`
	Closing  string          `json:"closing" doc:"Smallest unit, after the last line"`
	Lines    []StatementLine `json:"lines" doc:"Newest first"`
}

// StatementLine is one movement.
type StatementLine struct {
	At          int64  `json:"at"`
	Block       int64  `json:"block"`
	Kind        string `json:"kind" enum:"received,sent,faucet,deposit,redemption,protocol_fee,withdrawal,stake,unstake,reward,bond,dispute,fee,other" doc:"A fee is for a transaction; a protocol_fee is what the network kept of the redemption before it; a bond was put down for a case, and dispute is what came out of one"`
	Amount      string `json:"amount" doc:"Smallest unit; negative when it left"`
	After       string `json:"after" doc:"What the account held after it"`
	Other       string `json:"other,omitempty" doc:"The other side, where the chain names one"`
	Tx          string `json:"tx,omitempty"`
	ExplorerURL string `json:"explorer_url,omitempty"`
}
