// Package wallet keeps the keys: it makes or imports them, stores them encrypted in a folder of its own, and signs digests
// with the one that is in use for the purposes a caller was given. It knows the ground only (condition); it must not know what the digests say,
// the chain, the network or any role, and it never puts a secret into a log or an error.
//
// The folder holds key.json (Web3 secret storage v3, readable by other wallets; the recovery phrase is a second encrypted
// blob in the same file, and so are further accounts, so that one rename makes all real or none), accounts.json (their
// names and which one is in use; no secret), backed-up-ADDRESS (a marker) and .lock. A file is replaced only by one that was
// read back from the disk and opened.
package wallet

import (
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"io"
	"log/slog"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
)

// State says what can be done with the wallet now. Serialised as these words.
type State string

// The states.
const (
	// Missing: there is no wallet in the folder; create or import one.
	Missing State = "missing"
	// Locked: there is one, its address is known, it cannot sign.
	Locked State = "locked"
	// Unlocked: the key is in memory and signs.
	Unlocked State = "unlocked"
	// Damaged: the file is there and cannot be used; it is left as it is and nothing is written beside it. See Problem.
	Damaged State = "damaged"
)

// Options are how a wallet behaves. The zero value is fit for production.
type Options struct {
	// ScryptN and ScryptP are the cost of guessing the passphrase; 0 means 2^18 and 1 (256 MiB and about a second).
	// Only tests and demonstrations may choose less.
	ScryptN, ScryptP int
	// Words is how many words Create's phrase has: 12 (also 0) or 24.
	Words int
	// AutoLock locks the wallet when it has not signed for so long; 0 means never.
	AutoLock time.Duration
	// Now is the clock of AutoLock; nil means time.Now.
	Now func() time.Time
	// Rand is where new phrases come from; nil means crypto/rand.
	Rand io.Reader
	// Log receives what happens, never a secret; nil discards it.
	Log *slog.Logger
}

// Wallet is the keys of this agent, of which one is in use. Safe for concurrent use.
type Wallet struct {
	// Constant after Open.
	dir  string
	opts Options
	log  *slog.Logger

	counts    map[Purpose]*atomic.Uint64
	lastUse   atomic.Pointer[time.Time] // the last unlock or signature, for AutoLock
	idleLimit atomic.Int64              // AutoLock in nanoseconds

	// kdf is held while scrypt runs, so that several attempts at once do not each take its 256 MiB.
	kdf sync.Mutex

	mu      sync.RWMutex // guards the following fields
	file    *walletFile  // nil while missing or damaged
	problem error        // why file is nil although there is something in the folder
	key     *ecdsa.PrivateKey
	quiz    *quiz
	timer   *time.Timer               // runs while unlocked and AutoLock is set
	active  common.Address            // the account in use; one of file's
	names   map[common.Address]string // what the person calls the accounts

	changes sync.Mutex // held while key.json or accounts.json is read and replaced
	hold    atomic.Pointer[func() bool]

	crash func(step string) // tests only: called between the steps of writing
}

// Open returns the wallet in dir, reading key.json when there is one and writing nothing. It always succeeds: State and
// Problem say what was found.
func Open(dir string, opts Options) *Wallet {
	if opts.ScryptN == 0 {
		opts.ScryptN = keystore.StandardScryptN
	}
	if opts.ScryptP == 0 {
		opts.ScryptP = keystore.StandardScryptP
	}
	if opts.Words == 0 {
		opts.Words = 12
	}
	if opts.Now == nil {
		opts.Now = time.Now
	}
	if opts.Rand == nil {
		opts.Rand = rand.Reader
	}
	if opts.Log == nil {
		opts.Log = slog.New(slog.DiscardHandler)
	}
	w := &Wallet{dir: dir, opts: opts, log: opts.Log, counts: map[Purpose]*atomic.Uint64{}}
	w.idleLimit.Store(int64(opts.AutoLock))
	for _, p := range Purposes() {
		w.counts[p] = new(atomic.Uint64)
	}
	w.load()
	return w
}

// Path returns where the key file is or will be.
func (w *Wallet) Path() string { return filepath.Join(w.dir, keyFile) }

// State returns what the wallet is now. A file that appeared in the folder since Open is noticed.
func (w *Wallet) State() State {
	w.refresh()
	w.lockIfIdle()
	w.mu.RLock()
	defer w.mu.RUnlock()
	switch {
	case w.key != nil:
		return Unlocked
	case w.file != nil:
		return Locked
	case w.problem != nil:
		return Damaged
	}
	return Missing
}

// Problem returns why the wallet is Damaged, as a *condition.Error, or nil.
func (w *Wallet) Problem() error {
	w.refresh()
	w.mu.RLock()
	defer w.mu.RUnlock()
	return w.problem
}

// Address returns the address of the account in use, known also while it is locked, or the zero address when there is no wallet.
func (w *Wallet) Address() common.Address {
	w.refresh()
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.file == nil {
		return common.Address{}
	}
	return w.active
}

// HasPhrase reports whether the wallet can reveal a recovery phrase: not when it was imported from a bare key.
func (w *Wallet) HasPhrase() bool {
	w.refresh()
	w.mu.RLock()
	defer w.mu.RUnlock()
	return w.file != nil && w.file.phrase != nil
}

// Unlock brings the key into memory. It takes about a second. Errors: WalletMissing, WalletDamaged, WrongPassphrase.
// Unlocking an unlocked wallet checks the passphrase again.
func (w *Wallet) Unlock(passphrase string) error {
	file, err := w.current()
	if err != nil {
		return err
	}
	address := w.Address()
	key, err := w.decryptKey(file, address, passphrase)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.active != address { // switched meanwhile, which unlocks by itself
		zero(key)
		return nil
	}
	w.unlocked(key)
	w.log.Info("Wallet unlocked", "address", address)
	return nil
}

// Lock removes the key from memory, overwriting it as far as Go allows. A signature that is being made is finished first.
func (w *Wallet) Lock() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.lock("asked")
}

// lock needs mu.
func (w *Wallet) lock(why string) {
	if w.timer != nil {
		w.timer.Stop()
		w.timer = nil
	}
	w.quiz = nil
	if w.key == nil {
		return
	}
	zero(w.key)
	w.key = nil
	w.log.Info("Wallet locked", "why", why)
}

// unlocked needs mu. It takes over key.
func (w *Wallet) unlocked(key *ecdsa.PrivateKey) {
	if w.key != nil {
		zero(w.key)
	}
	w.key = key
	w.touch()
	w.watchIdle()
}

func (w *Wallet) touch() {
	now := w.opts.Now()
	w.lastUse.Store(&now)
}

// idleFor returns how long the wallet has not been used: by the monotonic clock, or by the wall clock when that says
// more, because the monotonic one stands still while a laptop sleeps.
func (w *Wallet) idleFor() time.Duration {
	last := w.lastUse.Load()
	if last == nil {
		return 0
	}
	now := w.opts.Now()
	return max(now.Sub(*last), now.Round(0).Sub(last.Round(0)))
}

// lockIfIdle locks a wallet whose time is up even when the timer has not fired yet, as after a sleep.
func (w *Wallet) lockIfIdle() {
	if limit := w.autoLock(); limit <= 0 || w.idleFor() < limit {
		return
	}
	if w.held() {
		w.touch()
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if limit := w.autoLock(); limit > 0 && w.idleFor() >= limit {
		w.lock("idle")
	}
}

// idleTimer runs when the wallet may have been idle for long enough; when it was used meanwhile, it waits for the rest.
func (w *Wallet) idleTimer() {
	held := w.held()
	w.mu.Lock()
	defer w.mu.Unlock()
	if held {
		w.touch()
	}
	if w.timer == nil {
		return // locked meanwhile
	}
	limit := w.autoLock()
	if limit <= 0 {
		return
	}
	if rest := limit - w.idleFor(); rest > 0 {
		w.timer.Reset(rest)
		return
	}
	w.lock("idle")
}

// load reads the folder.
func (w *Wallet) load() {
	file, err := readWallet(w.Path())
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.key != nil {
		return
	}
	w.file, w.problem = nil, nil
	switch {
	case err == nil:
		w.file = file
		w.readLabels()
	case !errors.Is(err, errNoFile):
		w.problem = err
	}
}

// refresh reads the folder again while there is no usable wallet: a file may have been put there, or mended.
func (w *Wallet) refresh() {
	w.mu.RLock()
	known := w.file != nil
	w.mu.RUnlock()
	if !known {
		w.load()
	}
}

// current returns the wallet file as it is on disk now, or why there is none.
func (w *Wallet) current() (*walletFile, error) {
	file, err := readWallet(w.Path())
	if errors.Is(err, errNoFile) {
		w.load()
		return nil, condition.Errorf(condition.WalletMissing, "nothing is stored in the wallet folder")
	}
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.key != nil && w.file.address != file.address {
		return nil, condition.Errorf(condition.WalletDamaged, "it was exchanged while the wallet was unlocked")
	}
	w.file, w.problem = file, nil
	if _, ok := file.keyOf(w.active); !ok {
		w.readLabels()
	}
	return file, nil
}

func zero(key *ecdsa.PrivateKey) { clear(key.D.Bits()) }

// SetAutoLock changes after how much idle time the wallet locks itself; 0 means never. Safe for concurrent use.
func (w *Wallet) SetAutoLock(idle time.Duration) {
	w.idleLimit.Store(int64(idle))
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.key != nil {
		w.watchIdle()
	}
}

// watchIdle starts the timer anew for the limit of now. It needs mu.
func (w *Wallet) watchIdle() {
	if w.timer != nil {
		w.timer.Stop()
	}
	if limit := w.autoLock(); limit > 0 {
		w.timer = time.AfterFunc(max(limit-w.idleFor(), 0), w.idleTimer)
	}
}

// SetHold sets what keeps the wallet open although it is idle, such as a lease that must be able to sign. Being held counts
// as being used: the idle time begins when it ends. The function must not call the wallet.
func (w *Wallet) SetHold(needed func() bool) { w.hold.Store(&needed) }

func (w *Wallet) held() bool {
	needed := w.hold.Load()
	return needed != nil && *needed != nil && (*needed)()
}

// LocksAt returns when the wallet will lock itself unless it is used or held, or the zero time: never, or it is not open.
func (w *Wallet) LocksAt() time.Time {
	w.mu.RLock()
	defer w.mu.RUnlock()
	limit := w.autoLock()
	if w.key == nil || limit <= 0 {
		return time.Time{}
	}
	return w.opts.Now().Add(max(limit-w.idleFor(), 0))
}

func (w *Wallet) autoLock() time.Duration { return time.Duration(w.idleLimit.Load()) }
