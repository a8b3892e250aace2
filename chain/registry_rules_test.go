package chain_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/moonrig/moonrig/chain"
)

// TestRegistryRules holds what the registry's code fixes against its source.
func TestRegistryRules(t *testing.T) {
	t.Parallel()
	var source string
	for _, name := range []string{"RegistryParameters", "RegistryProviders", "RegistryPools"} {
		text, err := os.ReadFile("contracts/src/abstracts/" + name + ".sol")
		if err != nil {
			t.Fatal(err)
		}
		source += string(text)
	}
	for name, want := range map[string]string{
		"MAX_HOLD":           fmt.Sprintf("%d days", chain.MaxHold/(24*time.Hour)),
		"PAYOUT_DELAY":       fmt.Sprintf("%d days", chain.PayoutDelay/(24*time.Hour)),
		"MAINTENANCE_NOTICE": fmt.Sprintf("%d hours", chain.MaintenanceNotice/time.Hour),
		"MIN_SLASH_CAP":      fmt.Sprint(chain.MinSlashCap),
		"MAX_SLASH_CAP":      fmt.Sprint(chain.MaxSlashCap),
	} {
		if !strings.Contains(source, " constant "+name+" = "+want+";") {
			t.Errorf("the registry's %s is not %s", name, want)
		}
	}
}
