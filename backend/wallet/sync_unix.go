//go:build unix

package wallet

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// syncFolder makes the names in a folder last through a power cut.
func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("open the folder: %w", err)
	}
	defer d.Close()
	if err := d.Sync(); err != nil {
		return fmt.Errorf("sync the folder: %w", err)
	}
	return nil
}

// linkOrRename is publish for file systems whose rename cannot refuse to replace. A second name for the same file refuses
// too; where there are no second names (FAT), the folder's lock and the check before it must do.
func linkOrRename(temp, path string) error {
	err := os.Link(temp, path)
	switch {
	case err == nil:
		return os.Remove(temp)
	case errors.Is(err, fs.ErrExist):
		return err
	}
	return os.Rename(temp, path)
}
