package stake

import "github.com/moonrig/moonrig/chain"

// ParameterTexts returns the sentences about what can be voted on.
func ParameterTexts() map[chain.Parameter]string {
	out := map[chain.Parameter]string{}
	for p, words := range parameterWords {
		out[p] = words.text
	}
	return out
}

// ProposalWords is proposalWords.
var ProposalWords = proposalWords
