package house_test

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every package has exactly one package comment, in one file, and it begins with the package's name.
func TestPackageDocs(t *testing.T) {
	type key struct{ dir, name string }
	found := map[key][]source{}
	for _, file := range sources(t) {
		if file.test || file.name == "main" && file.dir == "" {
			continue // the root's files have build tags of their own
		}
		k := key{file.dir, file.name}
		found[k] = append(found[k], file)
	}
	for k, files := range found {
		var documented []string
		for _, file := range files {
			if file.doc == "" {
				continue
			}
			documented = append(documented, file.path)
			if k.name != "main" && !strings.HasPrefix(file.doc, "Package "+k.name+" ") {
				t.Errorf("%s: the package comment does not begin with %q", file.path, "Package "+k.name)
			}
		}
		switch len(documented) {
		case 0:
			t.Errorf("package %s has no package comment: say what it knows and what it must not know", k.dir)
		case 1:
		default:
			t.Errorf("package %s has %d package comments: %s", k.dir, len(documented), strings.Join(documented, ", "))
		}
	}
}

// Packages are named for what they hold. These names hold anything.
func TestPackageNames(t *testing.T) {
	for _, file := range sources(t) {
		switch path.Base(file.dir) {
		case "util", "utils", "common", "helper", "helpers", "misc", "shared", "lib", "models", "services":
			t.Errorf("%s: a package called %q says nothing", file.path, path.Base(file.dir))
		}
	}
}

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)(?:\s+"[^"]*")?\)`)
	fence   = regexp.MustCompile("(?ms)^```.*?^```[^\n]*$")
	heading = regexp.MustCompile(`(?m)^#{1,6}\s+(.+?)\s*#*$`)
	symbols = regexp.MustCompile(`[^\p{L}\p{N} _-]`)
)

// Links between documents, and from documents to files, lead somewhere.
func TestLinksInDocuments(t *testing.T) {
	documents := 0
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() && file != root && (name[0] == '.' || name == "node_modules" || name == "testdata" || name == "dist") {
			return filepath.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(name, ".md") {
			return nil
		}
		documents++
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		for _, match := range link.FindAllStringSubmatch(fence.ReplaceAllString(string(text), ""), -1) {
			if reason := broken(file, match[1]); reason != "" {
				t.Errorf("%s links to %s: %s", strings.TrimPrefix(file, root+"/"), match[1], reason)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if documents == 0 {
		t.Fatal("found no documents: is this the repository?")
	}
}

func broken(from, to string) string {
	if strings.Contains(to, "://") || strings.HasPrefix(to, "mailto:") {
		return "" // a test does not ask the world
	}
	target, anchor, _ := strings.Cut(to, "#")
	file := from
	if target != "" {
		file = filepath.Join(filepath.Dir(from), filepath.FromSlash(target))
	}
	info, err := os.Stat(file)
	if err != nil {
		return "there is no such file"
	}
	if anchor == "" || info.IsDir() || !strings.HasSuffix(file, ".md") {
		return ""
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return err.Error()
	}
	for _, match := range heading.FindAllStringSubmatch(fence.ReplaceAllString(string(text), ""), -1) {
		if anchorOf(match[1]) == anchor {
			return ""
		}
	}
	return "there is no such heading"
}

// anchorOf is how forges name headings.
func anchorOf(title string) string {
	title = strings.ToLower(symbols.ReplaceAllString(title, ""))
	return strings.ReplaceAll(title, " ", "-")
}

var decision = regexp.MustCompile(`^\d{4}-[a-z0-9-]+\.md$`)

// Decisions are numbered, each number once, and say what they are made of.
func TestDecisions(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(root, "docs/decisions/*"))
	if err != nil {
		t.Fatal(err)
	}
	numbers := map[string]string{}
	for _, file := range files {
		name := filepath.Base(file)
		if name == "README.md" {
			continue
		}
		if !decision.MatchString(name) {
			t.Errorf("docs/decisions/%s: the name is not NNNN-title.md", name)
			continue
		}
		if other, taken := numbers[name[:4]]; taken {
			t.Errorf("docs/decisions/%s has the number of %s", name, other)
		}
		numbers[name[:4]] = name
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range []string{"Context", "Decision", "Consequences"} {
			if !strings.Contains(string(text), "## "+part) {
				t.Errorf("docs/decisions/%s has no part %q", name, part)
			}
		}
	}
}
