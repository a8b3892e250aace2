package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
)

// jsonMembers returns an object's members. Unlike encoding/json it refuses a name that comes twice.
func jsonMembers(raw []byte) (map[string]json.RawMessage, error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	if t, err := dec.Token(); err != nil {
		return nil, err
	} else if t != json.Delim('{') {
		return nil, errors.New("not an object")
	}
	out := make(map[string]json.RawMessage)
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return nil, err
		}
		name, _ := t.(string)
		if _, ok := out[name]; ok {
			return nil, fmt.Errorf("member %q comes twice", name)
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return nil, err
		}
		if bytes.Equal(value, []byte("null")) {
			return nil, fmt.Errorf("member %q is null", name)
		}
		out[name] = value
	}
	if _, err := dec.Token(); err != nil { // the closing brace
		return nil, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("something follows the object")
	}
	return out, nil
}

// exactMembers is jsonMembers for an object that must have exactly the named members, spelled so.
func exactMembers(raw []byte, names ...string) (map[string]json.RawMessage, error) {
	members, err := jsonMembers(raw)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if _, ok := members[name]; !ok {
			return nil, fmt.Errorf("member %q is missing", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(members)) {
		if !slices.Contains(names, name) {
			return nil, fmt.Errorf("member %q is not known", name)
		}
	}
	return members, nil
}
