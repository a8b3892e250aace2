package rpcpool

import "errors"

// SettledDepth is how far below the newest block a block is no longer expected to be replaced while it is read.
const SettledDepth = 128

// ErrMoved says that blocks were replaced while they were read. It is nobody's fault: read again.
var ErrMoved = errors.New("blocks were replaced while they were read")

// Decide lets pinned views that contradict each other vote: agree says whether two of them say the same. It accuses those whom
// more than half contradict, ends the dispute about what they voted on, and returns the first view's fault if it is one of
// them, nil if it is right. Without such a majority it is a dispute, which is the error, and ErrMoved when they agree by now.
// The detail says what they differ in.
func (p *Pool) Decide(about string, voters []*View, agree func(i, j int) bool, detail string) error {
	var first error
	for i := range voters {
		with := 0
		for j := range voters {
			if agree(i, j) {
				with++
			}
		}
		if with == len(voters) {
			return ErrMoved
		}
		if 2*with <= len(voters) {
			continue
		}
		for j := range voters {
			if agree(i, j) {
				continue
			}
			fault := voters[j].Accuse(Outvoted, "%d of %d others contradict it: %s", with, len(voters)-1, detail)
			if j == 0 {
				first = fault
			}
		}
		p.Agreed(about)
		return first
	}
	for j := range voters {
		if !agree(0, j) {
			return p.Dispute(about, voters[0], voters[j], detail)
		}
	}
	return ErrMoved
}
