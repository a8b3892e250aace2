package schema

// ChannelEnding is what it brings to end a deposit at once, together with its lender, or has brought.
type ChannelEnding struct {
	Provider     string   `json:"provider"`
	Back         string   `json:"back" doc:"Token units that come back to the wallet"`
	BackUSDMicro int64    `json:"back_usd_micro"`
	Paid         string   `json:"paid" doc:"Token units that the lender gets, promised before and not collected yet"`
	PaidUSDMicro int64    `json:"paid_usd_micro"`
	Sentences    []string `json:"sentences" doc:"What happens, in plain words"`
	Refused      Reason   `json:"refused,omitzero" doc:"Why it cannot be asked for now"`
	Tx           string   `json:"tx,omitempty" doc:"The lender's transaction, where it is known"`
	ExplorerURL  string   `json:"explorer_url,omitempty"`
}

// ChannelEndRequest asks for it.
type ChannelEndRequest struct {
	Back string `json:"back" minLength:"1" maxLength:"40" doc:"What was shown to come back, in token units: nothing is signed for less"`
}
