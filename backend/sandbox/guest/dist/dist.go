// Package dist carries the guest's programs, one for each platform of a container engine, inside this program. They are
// built by go generate and not checked in; a build without them works, but cannot run jobs and says so.
package dist

import (
	"embed"
	"io/fs"

	"github.com/moonrig/moonrig/backend/condition"
)

//go:generate sh ../../../../build/scripts/guest.sh

//go:embed all:files
var files embed.FS

// Guest returns the guest's program for an engine of the given operating system and architecture, in Go's words. The
// error carries the code GuestMissing.
func Guest(goos, goarch string) ([]byte, error) {
	program, err := fs.ReadFile(files, "files/moonrig-guest-"+goos+"-"+goarch)
	if err != nil {
		return nil, condition.Errorf(condition.GuestMissing, "%s/%s", goos, goarch)
	}
	return program, nil
}
