package agent

import (
	"errors"

	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/chain"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// serverReasons says of each of the payment network's servers that is not well why, in the words for the one that is used all
// the same because there is no other, or for one that another serves for.
func serverReasons(health []rpcpool.Health) map[string]condition.Reason {
	out := map[string]condition.Reason{}
	well := 0
	for _, h := range health {
		if h.Fault == nil {
			well++
		}
	}
	for _, h := range health {
		if h.Fault == nil {
			continue
		}
		why := condition.Of(chainError(h.Fault))
		if well > 0 {
			why.Text = "One of the payment network's servers is not used. " + why.Text
		}
		out[h.Endpoint] = why
	}
	return out
}

// serverSeverity is a warning at most where another server does the work.
func serverSeverity(health []rpcpool.Health, why condition.Reason) condition.Severity {
	for _, h := range health {
		if h.Fault == nil {
			return condition.Warning
		}
	}
	return why.Severity()
}

// health is what is known of the network's servers, and disputed what two of them contradict each other about. There is
// neither while the whole network is the news.
func (l *chainLink) health() (servers []rpcpool.Health, disputed condition.Reason) {
	l.mu.Lock()
	client, problem := l.client, l.problem
	l.mu.Unlock()
	if client == nil || !problem.IsZero() {
		return nil, condition.Reason{}
	}
	if f := client.Disputed(); f != nil {
		disputed = condition.Of(chainError(f))
	}
	return client.Health(), disputed
}

// distrusted is the worst that was found out about what the network's servers say; zero while nothing was. It is for
// whoever looks after the whole network, and leaves out what only concerns one of several servers that answers late or not.
func (l *chainLink) distrusted() condition.Reason {
	servers, disputed := l.health()
	if !disputed.IsZero() {
		return disputed
	}
	for _, h := range servers {
		if h.Fault != nil && errors.Is(h.Fault, chain.ErrLying) {
			return serverReasons(servers)[h.Endpoint]
		}
	}
	return condition.Reason{}
}

// chainDetail is what a person is told besides the sentence: of a lie, which server said it and about what.
func chainDetail(err error) string {
	var fault *rpcpool.Fault
	if errors.Is(err, chain.ErrLying) && errors.As(err, &fault) && fault.Detail != "" {
		return fault.Endpoint + ", " + fault.Detail
	}
	return err.Error()
}
