package schema

// LeaseQuery selects leases, newest first.
type LeaseQuery struct {
	Role   string `query:"role" json:"role,omitempty" enum:"provider,renter," doc:"provider or renter; empty for both"`
	Active bool   `query:"active" json:"active,omitempty" doc:"Only those that are not over"`
	Limit  int    `query:"limit" json:"limit,omitempty" minimum:"0" maximum:"1000" doc:"Zero for 100"`
	Before string `query:"before" json:"before,omitempty" maxLength:"80" doc:"ID of a lease: only older ones"`
}

// PeerAddress names a peer to connect to.
type PeerAddress struct {
	Addr string `json:"addr" minLength:"1" maxLength:"512" doc:"Multiaddr ending in /p2p/ and the peer's ID"`
}

// Problem is what every error looks like: problem details as of RFC 9457, with a stable code and a remedy.
type Problem struct {
	Status int            `json:"status" doc:"HTTP status"`
	Title  string         `json:"title" doc:"The status in words"`
	Detail string         `json:"detail" doc:"One sentence for a person"`
	Code   string         `json:"code" doc:"Stable, for programs"`
	Remedy string         `json:"remedy,omitempty" doc:"What the reader can do"`
	ID     string         `json:"id,omitempty" doc:"Of an internal error: what to look for in the agent's log"`
	Fields []ProblemField `json:"fields,omitempty" doc:"Which parts of the input are wrong"`
}

// ProblemField is one wrong part of the input.
type ProblemField struct {
	Location string `json:"location" doc:"Where it is, for example body.max_seconds"`
	Message  string `json:"message"`
}
