package link

import (
	"errors"

	"github.com/moonrig/moonrig/backend/agent/words"
	"github.com/moonrig/moonrig/backend/api/schema"
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
		why := condition.Of(Explain(h.Fault))
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
func (l *Link) health() (servers []rpcpool.Health, disputed condition.Reason) {
	l.mu.Lock()
	client, problem := l.client, l.problem
	l.mu.Unlock()
	if client == nil || !problem.IsZero() {
		return nil, condition.Reason{}
	}
	if f := client.Disputed(); f != nil {
		disputed = condition.Of(Explain(f))
	}
	return client.Health(), disputed
}

// Servers is what a person should know of the network's servers, and what two of them contradict each other about. Since when
// each has held is left open.
func (l *Link) Servers() (unwell []schema.Condition, disputed condition.Reason) {
	servers, disputed := l.health()
	for server, why := range serverReasons(servers) {
		unwell = append(unwell, schema.Condition{ID: "chain/" + server + "/" + string(why.Code), Subject: server,
			Severity: string(serverSeverity(servers, why)), Reason: words.Reason(why)})
	}
	return unwell, disputed
}

// Distrusted is the worst that was found out about what the network's servers say; zero while nothing was. It is for
// whoever looks after the whole network, and leaves out what only concerns one of several servers that answers late or not.
func (l *Link) Distrusted() condition.Reason {
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
