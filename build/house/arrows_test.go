package house_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/moonrig/moonrig"

// root is the repository seen from this package.
const root = "../.."

// floors are the sets of rooms that others may know. Ground holds values and rules, without I/O; wire is all that
// those outside of the agent know of it: its client, what travels, and where its files and its socket are; parts is what the
// parts of the agent that have to do with money may know.
var (
	ground = []string{"backend/money", "backend/condition", "backend/eip712", "backend/market", "backend/lease", "gpu"}
	wire   = []string{"backend/api/client", "backend/api/schema", "backend/config", "backend/condition"}
	parts  = append(slices.Clone(ground), "backend/agent/pace", "backend/agent/words", "backend/api/schema", "backend/store", "backend/wallet", "chain")
)

// rooms says for each room what it may import of this module, besides itself and what is below it. A package belongs to the
// room with the longest prefix. A name ending in /... stands for a whole tree, any other for one package.
var rooms = []struct {
	name string
	may  []string
}{
	// Ground.
	{"backend/condition", nil},
	{"backend/money", nil},
	{"backend/eip712", nil},
	{"backend/config", nil}, // the settings file and the folders: read by who starts the agent, and by who looks for it
	{"backend/market", ground},
	{"backend/lease", ground},
	// Abilities: each knows the ground, none knows another.
	{"backend/network", ground},
	{"backend/sandbox", ground},
	{"backend/wallet", ground},
	{"backend/store", ground},
	{"backend/reputation", ground},
	// Usable without the rest: they know nothing of the backend.
	{"chain", nil},
	{"gpu", nil},
	// Roles: they declare what they need as interfaces.
	{"backend/provider", ground},
	{"backend/renter", ground},
	// Top.
	{"backend/api", append(slices.Clone(ground), "backend/api/schema")},
	{"backend/api/client", []string{"backend/api/schema", "backend/condition", "backend/money"}},
	{"backend/api/schema", ground},
	{"backend/agent", []string{"backend/...", "chain/...", "gpu/..."}},
	// The agent's sub-packages: each knows what it needs, and none of them the agent.
	{"backend/agent/pace", nil},
	{"backend/agent/words", append(slices.Clone(ground), "backend/api/schema", "chain")},
	{"backend/agent/engine", append(slices.Clone(ground), "backend/agent/pace", "backend/provider", "backend/sandbox", "backend/sandbox/archive", "backend/sandbox/docker")},
	{"backend/agent/keys", parts},
	{"backend/agent/evidence", append(slices.Clone(ground), "backend/agent/words", "backend/api/schema")},
	{"backend/agent/link", append(slices.Clone(parts), "chain/rpcpool", "chain/tx")},
	{"backend/agent/escrow", append(slices.Clone(parts), "backend/agent/link", "backend/provider", "chain/follow")},
	{"backend/agent/books", append(slices.Clone(parts), "backend/agent/link", "backend/agent/escrow")},
	{"backend/agent/desk", append(slices.Clone(parts), "backend/agent/link", "backend/agent/escrow")},
	{"backend/agent/stake", append(slices.Clone(parts), "backend/agent/link", "backend/agent/desk", "chain/rewards")},
	{"backend/agent/disputes", append(slices.Clone(parts), "backend/agent/link", "backend/agent/desk")},
	{"app", wire},
	{"app/cli", append(slices.Clone(wire), "app")},
	{"app/moonrig", []string{"app/cli", "backend/agent", "backend/api/...", "backend/config", "chain/devnet", "gpu/probe", "frontend"}},
	{"build", nil},
	{"build/bench", append(slices.Clone(wire), "backend/network", "chain", "chain/bindings")}, // measures from outside; its peers are real ones
	{"build/bench/verify", ground},                                       // two parts that no process shows from outside
	{"build/deploy", []string{"chain", "chain/deploy", "build/keyfile"}}, // contracts onto a chain, without an agent
	{"build/keyfile", nil},                                               // the key of an operator's tool
	{"build/poster", []string{"chain", "chain/rewards", "chain/tx", "build/keyfile", "backend/api/schema", "backend/money"}}, // a day's rewards onto a chain
	{"build/bench/vouchers", append(slices.Clone(ground), "backend/store")},
	{"frontend", nil}, // only embeds what the bundler made
	{"", []string{"app", "frontend"}},
}

// strangers says which rooms may import a library from outside, so that each can be exchanged in one place. A room includes
// what is below it.
var strangers = []struct {
	library string
	rooms   []string
}{
	{"github.com/wailsapp", []string{"app"}},
	{"github.com/docker/docker", []string{"backend/sandbox/docker"}},
	{"github.com/libp2p", []string{"backend/network", "backend/agent", "build/bench/barenode"}},
	{"github.com/mattn/go-sqlite3", []string{"backend/store"}},
	{"github.com/tyler-smith/go-bip39", []string{"backend/wallet"}},
	{"github.com/btcsuite", []string{"backend/wallet"}},
	{"github.com/NVIDIA", []string{"gpu/probe"}},
	{"github.com/danielgtaylor/huma", []string{"backend/api"}},
	{"github.com/spf13", []string{"app/cli", "app/moonrig"}},
}

// source is one Go file, of any platform and any build tag.
type source struct {
	path    string // from the root, with slashes
	dir     string
	test    bool
	name    string // of the package
	doc     string
	imports []string
}

// sources parses the imports of every Go file in the repository.
func sources(t *testing.T) []source {
	t.Helper()
	var out []source
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() && file != root && (name[0] == '.' || name[0] == '_' || name == "node_modules" || name == "testdata") {
			return filepath.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(name, ".go") {
			return nil
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		relative = filepath.ToSlash(relative)
		s := source{path: relative, dir: path.Dir(relative), test: strings.HasSuffix(name, "_test.go"), name: parsed.Name.Name}
		if s.dir == "." {
			s.dir = ""
		}
		if parsed.Doc != nil {
			s.doc = parsed.Doc.Text()
		}
		s.imports = imports(parsed)
		out = append(out, s)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func imports(file *ast.File) []string {
	var out []string
	for _, spec := range file.Imports {
		if name, err := strconv.Unquote(spec.Path.Value); err == nil {
			out = append(out, name)
		}
	}
	return out
}

func TestArrows(t *testing.T) {
	files := sources(t)
	if len(files) < 50 {
		t.Fatalf("found only %d Go files: is this the repository?", len(files))
	}
	for _, file := range files {
		// Tests may join rooms, to try real parts with each other; but what is usable without the backend is tested without.
		if file.test && !inTree(file.dir, "chain") && !inTree(file.dir, "gpu") {
			continue
		}
		for _, name := range file.imports {
			if reason := refuse(file.dir, name); reason != "" {
				t.Errorf("%s imports %s: %s", file.path, name, reason)
			}
		}
		if !file.test && slices.Contains(file.imports, "testing") {
			t.Errorf("%s imports testing: what tests share lives in test files", file.path)
		}
	}
}

// refuse returns why the package in dir may not import name, or nothing.
func refuse(dir, name string) string {
	for _, stranger := range strangers {
		if !inTree(name, stranger.library) {
			continue
		}
		if !slices.ContainsFunc(stranger.rooms, func(room string) bool { return inTree(dir, room) }) {
			return "only " + strings.Join(stranger.rooms, " and ") + " may"
		}
	}
	target, ours := strings.CutPrefix(name, module)
	if !ours || target != "" && target[0] != '/' {
		return ""
	}
	target = strings.TrimPrefix(target, "/")
	from, to := room(dir), room(target)
	if from < 0 {
		return "the package stands in no room; say in build/house/arrows_test.go where"
	}
	if to == from {
		return ""
	}
	for _, may := range rooms[from].may {
		if tree, ok := strings.CutSuffix(may, "/..."); ok && inTree(target, tree) || may == target {
			return ""
		}
	}
	return "the arrows of docs/architecture.md do not allow it"
}

// room returns the index of the room a package belongs to, or -1.
func room(dir string) int {
	best := -1
	for i, r := range rooms {
		if r.name == "" {
			if dir == "" {
				return i
			}
			continue
		}
		if inTree(dir, r.name) && (best < 0 || len(r.name) > len(rooms[best].name)) {
			best = i
		}
	}
	return best
}

func inTree(dir, tree string) bool { return dir == tree || strings.HasPrefix(dir, tree+"/") }

// The rules themselves: what must be refused is refused, so that an empty table would not pass unseen.
func TestArrowsRefuse(t *testing.T) {
	for _, tt := range []struct {
		from, to string
		ok       bool
	}{
		{"backend/lease", "backend/money", true},
		{"backend/money", "backend/lease", false},
		{"backend/lease", "backend/store", false},
		{"backend/market", "gpu", true},
		{"backend/market", "gpu/probe", false},
		{"backend/wallet", "backend/condition", true},
		{"backend/wallet", "backend/store", false},
		{"backend/wallet", "chain", false},
		{"backend/network", "backend/wallet", false},
		{"backend/sandbox/docker", "backend/sandbox", true},
		{"backend/sandbox/docker", "backend/network", false},
		{"backend/provider", "backend/lease", true},
		{"backend/provider", "backend/renter", false},
		{"backend/renter", "backend/provider", false},
		{"backend/provider", "backend/sandbox", false},
		{"backend/agent", "backend/provider", true},
		{"backend/agent", "chain/devnet", true},
		{"backend/agent", "app", false},
		{"backend/agent", "backend/agent/desk", true},
		{"backend/agent/desk", "backend/agent", false},
		{"backend/agent/desk", "backend/agent/disputes", false},
		{"backend/agent/disputes", "backend/agent/desk", true},
		{"backend/agent/link", "backend/agent/words", true},
		{"backend/agent/words", "backend/agent/link", false},
		{"backend/agent/keys", "chain/tx", false},
		{"app", "backend/agent/keys", false},
		{"backend/api", "backend/agent", false},
		{"backend/api/client", "backend/api/schema", true},
		{"chain", "backend/money", false},
		{"chain/tx", "chain", true},
		{"gpu/probe", "gpu", true},
		{"gpu/probe", "backend/condition", false},
		{"app", "backend/api/client", true},
		{"app", "backend/agent", false},
		{"app/cli", "backend/api/client", true},
		{"app/cli", "backend/config", true},
		{"app/cli", "backend/store", false},
		{"app/cli", "backend/api", false},
		{"app/moonrig", "backend/agent", true},
		{"app/moonrig", "backend/store", false},
		{"", "app", true},
		{"", "backend/agent", false},
		{"backend/newroom", "backend/money", false},
	} {
		reason := refuse(tt.from, module+"/"+tt.to)
		if (reason == "") != tt.ok {
			t.Errorf("%q importing %q: got %q, want allowed %t", tt.from, tt.to, reason, tt.ok)
		}
	}
	for _, tt := range []struct {
		from, to string
		ok       bool
	}{
		{"app", "github.com/wailsapp/wails/v2", true},
		{"backend/agent", "github.com/wailsapp/wails/v2/pkg/runtime", false},
		{"", "github.com/wailsapp/wails/v2", false},
		{"backend/store", "github.com/mattn/go-sqlite3", true},
		{"backend/provider", "github.com/mattn/go-sqlite3", false},
		{"backend/renter", "github.com/docker/docker/client", false},
		{"backend/renter", "github.com/docker/go-units", true},
		{"backend/renter", "net/http", true},
	} {
		if reason := refuse(tt.from, tt.to); (reason == "") != tt.ok {
			t.Errorf("%q importing %q: got %q, want allowed %t", tt.from, tt.to, reason, tt.ok)
		}
	}
}
