package wallet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/moonrig/moonrig/backend/condition"
)

// labelsFile holds what is no secret and changes often, so that key.json, which is, need not be written for it.
const labelsFile = "accounts.json"

type labelsJSON struct {
	Active common.Address            `json:"active"`
	Names  map[common.Address]string `json:"names,omitempty"`
}

// readLabels takes up which account is in use and what the accounts are called. A file that is missing or not readable
// means the first account: no key depends on it. It needs mu, and a file.
func (w *Wallet) readLabels() {
	w.active, w.names = w.file.address, nil
	data, err := readBounded(filepath.Join(w.dir, labelsFile))
	if errors.Is(err, fs.ErrNotExist) {
		return
	}
	var labels labelsJSON
	if err == nil {
		labels, err = decodeLabels(data)
	}
	if err != nil {
		w.log.Warn("The accounts' names cannot be read; the first account is in use", "err", err)
		return
	}
	w.names = labels.Names
	if _, ok := w.file.keyOf(labels.Active); ok {
		w.active = labels.Active
	}
}

func decodeLabels(data []byte) (labelsJSON, error) {
	var labels labelsJSON
	if err := decodeJSON(data, &labels); err != nil {
		return labels, errLabels
	}
	if len(labels.Names) > maxAccounts+1 {
		return labels, errLabels
	}
	for _, name := range labels.Names {
		if !utf8.ValidString(name) || utf8.RuneCountInString(name) > MaxAccountName {
			return labels, errLabels
		}
	}
	return labels, nil
}

// writeLabels replaces the file. It needs changes.
func (w *Wallet) writeLabels(labels labelsJSON) error {
	old, err := readBounded(filepath.Join(w.dir, labelsFile))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return writeError(err)
	}
	data, err := json.MarshalIndent(labels, "", "  ")
	if err != nil {
		return condition.Errorf(condition.Internal, "%w", err)
	}
	return w.replace(labelsFile, old, append(data, '\n'), func(written []byte) error {
		if _, err := decodeLabels(written); err != nil {
			return fmt.Errorf("read the names back: %w", err)
		}
		return nil
	})
}
