// Package archive carries folders as tar streams between machines that do not trust each other: inputs into a sandbox,
// outputs out of it and over the network. It packs plain files and folders only, and unpacks nothing else: no absolute
// or climbing names, links, devices, duplicates, and never more entries or bytes than its Limits say. It knows neither
// containers nor the network.
package archive

import (
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/moonrig/moonrig/backend/condition"
)

// Limits bound what an archive may hold. A zero field means its default.
type Limits struct {
	MaxBytes     int64 // of all files together; default DefaultMaxBytes
	MaxFileBytes int64 // of one file; default MaxBytes
	MaxEntries   int   // files and folders; default DefaultMaxEntries
}

// Defaults and fixed bounds.
const (
	DefaultMaxBytes   = 1 << 30
	DefaultMaxEntries = 10_000
	maxName           = 1024 // bytes of a whole name
	maxPart           = 255  // bytes of one part of a name, as most file systems have it
	maxDepth          = 32
	maxSkipped        = 100
)

func (l Limits) withDefaults() Limits {
	if l.MaxBytes == 0 {
		l.MaxBytes = DefaultMaxBytes
	}
	if l.MaxFileBytes == 0 {
		l.MaxFileBytes = l.MaxBytes
	}
	if l.MaxEntries == 0 {
		l.MaxEntries = DefaultMaxEntries
	}
	return l
}

// File is one file of an archive.
type File struct {
	Name   string `json:"name"` // relative, with forward slashes
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"` // lower-case hex
}

// Manifest lists what an archive held, in its order.
type Manifest struct {
	Files []File `json:"files"`
	Bytes int64  `json:"bytes"`
	// Skipped names what Pack left out because it was neither a plain file nor a folder, or could not be read; the
	// first hundred only.
	Skipped []string `json:"skipped,omitempty"`
}

// add puts a file on the list.
func (m *Manifest) add(f File) {
	m.Files = append(m.Files, f)
	m.Bytes += f.Size
}

// budget counts what is used of the limits.
type budget struct {
	limits  Limits
	entries int
	bytes   int64
}

// entry counts one more file or folder.
func (b *budget) entry() error {
	b.entries++
	if b.entries > b.limits.MaxEntries {
		return condition.Errorf(condition.TooLarge, "more than %d files and folders", b.limits.MaxEntries)
	}
	return nil
}

// file counts the announced size of one more file.
func (b *budget) file(name string, size int64) error {
	if size < 0 || size > b.limits.MaxFileBytes {
		return condition.Errorf(condition.TooLarge, "%s has %d bytes, the limit is %d", name, size, b.limits.MaxFileBytes)
	}
	b.bytes += size // no overflow: both are at most MaxBytes here
	if b.bytes > b.limits.MaxBytes {
		return condition.Errorf(condition.TooLarge, "more than %d bytes in all", b.limits.MaxBytes)
	}
	return nil
}

// errName says why a name is refused.
var errName = errors.New("name not allowed")

// CheckName reports whether a name with forward slashes may stand in an archive: relative, clean, without "..", valid
// UTF-8 without control characters, backslashes or colons-as-drive on this system, not too long or deep. The error
// carries the code BadArchive.
func CheckName(name string) error {
	if err := checkName(name); err != nil {
		return condition.Errorf(condition.BadArchive, "%.120q: %w", name, err)
	}
	return nil
}

func checkName(name string) error {
	switch {
	case name == "" || name == ".":
		return fmt.Errorf("%w: empty", errName)
	case len(name) > maxName:
		return fmt.Errorf("%w: longer than %d bytes", errName, maxName)
	case !utf8.ValidString(name):
		return fmt.Errorf("%w: not UTF-8", errName)
	case strings.HasPrefix(name, "/"):
		return fmt.Errorf("%w: absolute", errName)
	case strings.Contains(name, `\`):
		return fmt.Errorf("%w: holds a backslash", errName)
	case path.Clean(name) != name || strings.HasPrefix(name, "../") || name == "..":
		return fmt.Errorf("%w: not a clean relative path", errName)
	}
	for _, r := range name {
		// Control characters would reach a person's terminal; the directional ones make a name look like another.
		if r < 0x20 || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return fmt.Errorf("%w: holds a control character", errName)
		}
	}
	parts := strings.Split(name, "/")
	if len(parts) > maxDepth {
		return fmt.Errorf("%w: deeper than %d folders", errName, maxDepth)
	}
	for _, part := range parts {
		if len(part) > maxPart {
			return fmt.Errorf("%w: a part is longer than %d bytes", errName, maxPart)
		}
	}
	if !filepath.IsLocal(filepath.FromSlash(name)) { // on Windows also reserved names and drive letters
		return fmt.Errorf("%w on this system", errName)
	}
	return nil
}
