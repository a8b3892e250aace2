package link_test

import (
	"strings"
	"testing"

	"github.com/moonrig/moonrig/backend/agent/link"
	"github.com/moonrig/moonrig/backend/condition"
	"github.com/moonrig/moonrig/chain/rpcpool"
)

// What a server was caught at comes with its name, a sentence and a remedy; and louder where no other server is.
func TestServerReasons(t *testing.T) {
	for kind, code := range map[rpcpool.Kind]condition.Code{
		rpcpool.HidesEvents: condition.ChainHidesEvents, rpcpool.InventsEvents: condition.ChainInventsEvents,
		rpcpool.Outvoted: condition.ChainOutvoted, rpcpool.Contradicted: condition.ChainContradiction,
		rpcpool.HeadBackwards: condition.ChainImplausible, rpcpool.Stalled: condition.ChainSlow,
	} {
		bad := rpcpool.Health{Endpoint: "https://bad.test", Fault: &rpcpool.Fault{Kind: kind, Endpoint: "https://bad.test", Detail: "block 7"}}
		alone := link.ServerReasons([]rpcpool.Health{bad})[bad.Endpoint]
		with := link.ServerReasons([]rpcpool.Health{bad, {Endpoint: "https://good.test"}})
		one := with[bad.Endpoint]
		if len(with) != 1 || alone.Code != code || one.Code != code || one.Remedy == "" || !strings.HasPrefix(one.Text, "One of the payment network's servers is not used. ") {
			t.Errorf("%s: alone it is %+v, with another one %+v", kind, alone, with)
		}
		if strings.Contains(alone.Text, "not used") || !strings.Contains(alone.Text, "https://bad.test") || !strings.Contains(alone.Text, "block 7") {
			t.Errorf("%s: alone it is %q", kind, alone.Text)
		}
		if lies := kind != rpcpool.Stalled; code.ServerLies() != lies || lies && alone.Severity() != condition.Critical {
			t.Errorf("%s: it lies %t, is %s", kind, code.ServerLies(), alone.Severity())
		}
	}
}
