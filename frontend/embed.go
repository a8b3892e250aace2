// Package frontend holds the window's pages as they were built, and what they may load. It knows nothing else.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// ContentSecurityPolicy is what the pages may load: their own files and nothing from anywhere else. Styles may be set
// on elements, which the components do; scripts may not.
const ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
	"font-src 'self'; connect-src 'self'; media-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Files returns the pages, index.html at the root. A build without the frontend has none.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // developer error: the folder is named in the directive above
	}
	return files
}
