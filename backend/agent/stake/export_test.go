package stake

import "github.com/moonrig/moonrig/chain"

// RuleTexts returns the sentences about what can be voted on, and how many fields each has.
func RuleTexts() (texts map[chain.Parameter]string, fields map[chain.Parameter]int) {
	texts, fields = map[chain.Parameter]string{}, map[chain.Parameter]int{}
	for p, r := range rules {
		texts[p], fields[p] = r.text, len(r.fields)
	}
	return texts, fields
}

// ReadChange is readChange.
var ReadChange = readChange

// ProposalWords is proposalWords.
var ProposalWords = proposalWords
