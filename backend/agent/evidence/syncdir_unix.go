//go:build unix

package evidence

import (
	"errors"
	"fmt"
	"os"
)

// syncDir makes the names in a folder last through a power cut.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("open folder of evidence: %w", err)
	}
	if err := errors.Join(d.Sync(), d.Close()); err != nil {
		return fmt.Errorf("sync folder of evidence: %w", err)
	}
	return nil
}
