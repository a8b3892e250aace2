package tx

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"
)

// KeyLocks keep a key from being used by two senders at once.
type KeyLocks interface {
	// TryLock takes the key on a chain or returns ErrKeyBusy at once. The function gives it back. A lock
	// must end with the process that holds it, however that ends.
	TryLock(chainID uint64, key common.Address) (release func(), err error)
}

// FileLocks lock keys by files in a folder, between processes as well as within one. The operating
// system drops such a lock when the process dies, so a killed process keeps nobody out; the files stay,
// empty, and mean nothing by themselves.
type FileLocks struct {
	// Dir is the folder; it is made when it is missing. All senders that might share a key must name the
	// same one.
	Dir string
}

var _ KeyLocks = FileLocks{}

// TryLock implements KeyLocks.
func (l FileLocks) TryLock(chainID uint64, key common.Address) (release func(), err error) {
	if err := os.MkdirAll(l.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("make folder of key locks: %w", err)
	}
	file := flock.New(filepath.Join(l.Dir, fmt.Sprintf("%d-%x.lock", chainID, key)), flock.SetPermissions(0o600))
	ok, err := file.TryLock()
	switch {
	case err != nil:
		return nil, fmt.Errorf("lock key: %w", err)
	case !ok:
		return nil, ErrKeyBusy
	}
	return func() { _ = file.Close() }, nil // closing is all that unlocking takes, and cannot be tried again
}
