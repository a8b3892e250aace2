package chain_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/moonrig/moonrig/chain"
)

var (
	solFunction = regexp.MustCompile(`(?m)^    function (\w+)`)
	solEnd      = regexp.MustCompile(`(?m)^    }`)
	// Who is asked for by name. Parties to a case, a channel or a stake act for themselves: that is no privilege.
	solRole = regexp.MustCompile(`onlyGovernance|msg\.sender [!=]= (?:governance|guardian|poster|resolver|arbiter|tierKeeper)\b|isSlasher\(msg\.sender\)|_checkSlasher\(\)|onlySlasher`)
	// docRow is a row of the table: contract, function, who.
	docRow = regexp.MustCompile("(?m)^\\| `(\\w+)` \\| `(\\w+)` \\| ([^|]+) \\|")
)

// concrete names the contract that an abstract one is a part of.
var concrete = map[string]string{
	"EscrowTerms":        chain.EscrowContract,
	"RegistryParameters": chain.RegistryContract, "RegistryProviders": chain.RegistryContract, "RegistryPools": chain.RegistryContract,
	"RegistrySlashes": chain.RegistryContract, "DisputeParameters": chain.DisputesContract, "DisputePenalties": chain.DisputesContract,
	"DisputeEvidence": chain.DisputesContract, "RewardsParameters": chain.RewardsContract, "RewardsPostings": chain.RewardsContract,
}

// privileged reads the contracts' sources for functions that ask who calls, as "Contract.function", and
// which of them ask for governance.
func privileged(t *testing.T) (all, governance []string) {
	t.Helper()
	var files []string
	for _, pattern := range []string{"contracts/src/*.sol", "contracts/src/abstracts/*.sol"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	if len(files) < 8 {
		t.Fatalf("found only %d sources", len(files))
	}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		contract := strings.TrimSuffix(filepath.Base(file), ".sol")
		if contract == "Governed" {
			continue // the modifier itself
		}
		if name, ok := concrete[contract]; ok {
			contract = name
		}
		text := string(source)
		starts := solFunction.FindAllStringSubmatchIndex(text, -1)
		helpers := map[string]string{}
		body := func(i int) (name, text2 string) {
			name = text[starts[i][2]:starts[i][3]]
			rest := text[starts[i][0]:]
			if end := solEnd.FindStringIndex(rest); end != nil {
				rest = rest[:end[1]]
			}
			return name, rest
		}
		for i := range starts {
			if name, code := body(i); strings.HasPrefix(name, "_") && solRole.MatchString(code) {
				helpers[name] = code
			}
		}
		for i := range starts {
			name, code := body(i)
			asks := solRole.MatchString(code)
			for helper, inner := range helpers {
				if strings.Contains(code, helper+"(") {
					asks, code = true, code+inner
				}
			}
			if strings.HasPrefix(name, "_") || name == "isSlasher" || !asks {
				continue
			}
			all = append(all, contract+"."+name)
			if strings.Contains(code, "onlyGovernance") || strings.Contains(code, "msg.sender != governance") {
				governance = append(governance, contract+"."+name)
			}
		}
	}
	slices.Sort(all)
	slices.Sort(governance)
	return slices.Compact(all), slices.Compact(governance)
}

// The table of docs/contracts.md, the governor's list and the sources name the same functions.
func TestEveryPrivilegeIsWrittenDown(t *testing.T) {
	all, governance := privileged(t)
	doc, err := os.ReadFile("../docs/contracts.md")
	if err != nil {
		t.Fatal(err)
	}
	var rows, rowsOfGovernance []string
	for _, m := range docRow.FindAllStringSubmatch(string(doc), -1) {
		name := m[1] + "." + m[2]
		rows = append(rows, name)
		if strings.Contains(m[3], "governance") {
			rowsOfGovernance = append(rowsOfGovernance, name)
		}
	}
	slices.Sort(rows)
	slices.Sort(rowsOfGovernance)
	var list []string
	for _, p := range chain.Parameters() {
		list = append(list, p.Contract+"."+p.Setter)
	}
	slices.Sort(list)
	compare(t, "functions that ask who calls", all, "rows of the table", rows)
	compare(t, "functions of governance", governance, "rows of governance", rowsOfGovernance)
	compare(t, "functions of governance", governance, "the governor's list", list)
}

func compare(t *testing.T, whatA string, a []string, whatB string, b []string) {
	t.Helper()
	if slices.Equal(a, b) {
		return
	}
	report := fmt.Sprintf("%s are not %s:", whatA, whatB)
	for _, name := range a {
		if !slices.Contains(b, name) {
			report += "\n  only in the first: " + name
		}
	}
	for _, name := range b {
		if !slices.Contains(a, name) {
			report += "\n  only in the second: " + name
		}
	}
	t.Error(report)
}
