package network_test

import (
	"bytes"
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/libp2p/go-libp2p/core/crypto"

	"github.com/moonrig/moonrig/backend/network"
)

func TestIdentityPersists(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "identity")
	cfg := network.Config{IdentityPath: path, Listen: network.LoopbackAddrs(0), Namespace: "test"}
	var ids []string
	for range 2 {
		n, err := network.Open(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, n.ID())
		if err := n.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if ids[0] != ids[1] {
		t.Errorf("peer IDs = %v, want the same twice", ids)
	}
	if info, err := os.Stat(path); err != nil || (runtime.GOOS != "windows" && info.Mode().Perm() != 0o600) {
		t.Errorf("identity file: mode %v, %v", info.Mode(), err)
	}
	if left, err := filepath.Glob(filepath.Join(filepath.Dir(path), ".identity-*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestIdentityCreatedOnceByMany(t *testing.T) {
	path := filepath.Join(t.TempDir(), "identity")
	var wg sync.WaitGroup
	keys := make([]crypto.PrivKey, 8)
	for i := range keys {
		wg.Go(func() {
			var err error
			if keys[i], err = network.LoadIdentity(path); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	for _, k := range keys {
		if k == nil || !k.Equals(keys[0]) {
			t.Fatal("two callers got different keys")
		}
	}
}

func TestIdentityDamaged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "identity")
	if _, err := network.LoadIdentity(path); err != nil {
		t.Fatal(err)
	}
	sound, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := base64.StdEncoding.DecodeString(string(bytes.TrimSpace(sound)))
	if err != nil {
		t.Fatal(err)
	}
	flipped := bytes.Clone(raw)
	flipped[10] ^= 1
	tests := []struct {
		name string
		text string
	}{
		{"empty", ""},
		{"cut off", string(sound[:len(sound)/2])},
		{"one bit of the seed", base64.StdEncoding.EncodeToString(flipped)},
		{"no base64", "not a key at all\n"},
		{"much too large", strings.Repeat("A", 1<<20)},
		{"a public key", base64.StdEncoding.EncodeToString(raw[:36])},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := os.WriteFile(path, []byte(tt.text), 0o600); err != nil {
				t.Fatal(err)
			}
			_, err := network.Open(t.Context(), network.Config{IdentityPath: path, Listen: network.LoopbackAddrs(0), Namespace: "test"})
			if !errors.Is(err, network.ErrIdentityDamaged) || !strings.Contains(err.Error(), path) {
				t.Errorf("Open = %v, want ErrIdentityDamaged naming %s", err, path)
			}
			if got, err := os.ReadFile(path); err != nil || string(got) != tt.text {
				t.Errorf("the file was changed (%v)", err)
			}
		})
	}
}

func FuzzParseIdentity(f *testing.F) {
	path := filepath.Join(f.TempDir(), "identity")
	if _, err := network.LoadIdentity(path); err != nil {
		f.Fatal(err)
	}
	sound, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(sound)
	f.Add([]byte("CAESQA=="))
	f.Fuzz(func(t *testing.T, text []byte) {
		key, err := network.ParseIdentity(text)
		if err != nil {
			return
		}
		// What passes is a key that can sign.
		sig, err := key.Sign([]byte("x"))
		if err != nil {
			t.Fatal(err)
		}
		if ok, err := key.GetPublic().Verify([]byte("x"), sig); err != nil || !ok {
			t.Fatalf("an accepted key does not fit itself: %v", err)
		}
	})
}
