package wallet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/gofrs/flock"

	"github.com/moonrig/moonrig/backend/condition"
)

const (
	tempPrefix = ".new-"
	// lockWait bounds how long another process may hold the folder; it needs milliseconds.
	lockWait  = 10 * time.Second
	lockRetry = 20 * time.Millisecond
)

// write makes a new file in the wallet's folder: whole and on the disk, or not at all. A file that exists is never
// replaced: WalletExists.
func (w *Wallet) write(name string, data []byte) error {
	return w.inFolder(func() error {
		path := filepath.Join(w.dir, name)
		if _, err := os.Lstat(path); err == nil {
			return errExists()
		}
		temp, err := w.writeTemp(data)
		if err != nil {
			return writeError(err)
		}
		err = publish(temp, path)
		if err != nil {
			_ = os.Remove(temp) // ours, and not published
		}
		if errors.Is(err, fs.ErrExist) {
			return errExists()
		}
		if err != nil {
			return writeError(fmt.Errorf("put the file in place: %w", err))
		}
		return w.published()
	})
}

// replace puts a new file in the place of the one whose content was old (nil: of none), whole and on the disk, or leaves
// the old one as it is. The new file is read back from the disk and must pass check before the old one is given up.
// Conflict when another process changed the file meanwhile.
func (w *Wallet) replace(name string, old, data []byte, check func(written []byte) error) error {
	return w.inFolder(func() error {
		path := filepath.Join(w.dir, name)
		present, err := readBounded(path)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return writeError(err)
		}
		if !bytes.Equal(present, old) {
			return condition.Errorf(condition.Conflict, "another program changed the wallet meanwhile; nothing was changed")
		}
		temp, err := w.writeTemp(data)
		if err != nil {
			return writeError(err)
		}
		written, err := readBounded(temp)
		if err == nil {
			err = check(written)
		}
		if err == nil {
			w.step("checked")
			err = os.Rename(temp, path)
		}
		if err != nil {
			_ = os.Remove(temp) // ours, and not in place
			var known *condition.Error
			if errors.As(err, &known) {
				return err
			}
			return writeError(fmt.Errorf("put the file in place: %w", err))
		}
		return w.published()
	})
}

// inFolder runs f while no other process writes in the folder.
func (w *Wallet) inFolder(f func() error) error {
	if err := makeFolder(w.dir); err != nil {
		return writeError(err)
	}
	lock := flock.New(filepath.Join(w.dir, lockFile), flock.SetPermissions(0o600))
	ctx, cancel := context.WithTimeout(context.Background(), lockWait)
	defer cancel()
	if _, err := lock.TryLockContext(ctx, lockRetry); err != nil {
		return condition.Errorf(condition.Unavailable, "lock the wallet folder: %w", err)
	}
	defer lock.Close()
	w.step("locked")
	w.removeLeftovers()
	w.step("cleaned")
	return f()
}

// published makes a file that has its name last.
func (w *Wallet) published() error {
	w.step("published")
	if err := syncFolder(w.dir); err != nil {
		return writeError(err)
	}
	w.step("synced")
	return nil
}

func (w *Wallet) writeTemp(data []byte) (path string, err error) {
	f, err := os.CreateTemp(w.dir, tempPrefix) // 0600
	if err != nil {
		return "", fmt.Errorf("create a file: %w", err)
	}
	w.step("created")
	defer func() {
		if err != nil {
			_ = f.Close()
			_ = os.Remove(f.Name())
		}
	}()
	// In two halves only so that a test can stop between them.
	half := len(data) / 2
	for _, part := range [][]byte{data[:half], data[half:]} {
		if _, err := f.Write(part); err != nil {
			return "", fmt.Errorf("write the file: %w", err)
		}
		w.step("wrote")
	}
	if err := f.Sync(); err != nil {
		return "", fmt.Errorf("sync the file: %w", err)
	}
	if err := f.Close(); err != nil {
		return "", fmt.Errorf("close the file: %w", err)
	}
	w.step("closed")
	return f.Name(), nil
}

// removeLeftovers removes what a killed process left half written. Nobody was ever told that those wallets exist. The
// folder's lock is held, so none of them is being written.
func (w *Wallet) removeLeftovers() {
	entries, err := os.ReadDir(w.dir)
	if err != nil {
		return // the write that follows says why
	}
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), tempPrefix) && entry.Type().IsRegular() {
			_ = os.Remove(filepath.Join(w.dir, entry.Name()))
		}
	}
}

func (w *Wallet) step(name string) {
	if w.crash != nil {
		w.crash(name)
	}
}

// makeFolder makes the wallet's folder, closed to others, and lasting.
func makeFolder(dir string) error {
	info, err := os.Stat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return fmt.Errorf("create the wallet folder: %w", err)
		}
		return syncFolder(filepath.Dir(dir))
	}
	if err != nil {
		return fmt.Errorf("look at the wallet folder: %w", err)
	}
	if info.IsDir() && info.Mode().Perm()&0o077 != 0 {
		if err := os.Chmod(dir, 0o700); err != nil {
			return fmt.Errorf("close the wallet folder to others: %w", err)
		}
	}
	return nil
}

// writeError gives a failed write its reason.
func writeError(err error) error {
	if errors.Is(err, syscall.ENOSPC) {
		return condition.Errorf(condition.DiskFull, "%w", err)
	}
	return condition.Errorf(condition.Unavailable, "the wallet folder cannot be written: %w", err)
}

// BackedUp reports whether the key is known to exist outside this folder: the backup was confirmed, or the key was imported.
func (w *Wallet) BackedUp() bool {
	w.refresh()
	w.mu.RLock()
	file := w.file
	w.mu.RUnlock()
	if file == nil {
		return false
	}
	if file.origin != originCreated {
		return true
	}
	_, err := os.Stat(filepath.Join(w.dir, backupMarker(file)))
	return err == nil
}

// MarkBackedUp records that the person has a backup. ConfirmBackup does so after checking. Errors: WalletMissing,
// WalletDamaged, and those of writing.
func (w *Wallet) MarkBackedUp() error {
	file, err := w.current()
	if err != nil {
		return err
	}
	if w.BackedUp() {
		return nil
	}
	err = w.write(backupMarker(file), []byte("The recovery phrase of this wallet was written down.\n"))
	if err != nil && !condition.Is(err, condition.WalletExists) { // two callers at once are as good as one
		return err
	}
	w.log.Info("Wallet backed up", "address", file.address)
	return nil
}

// backupMarker names the wallet, so that the marker of one that was moved away says nothing about its successor.
func backupMarker(file *walletFile) string {
	return backupPrefix + strings.ToLower(file.address.Hex())
}
