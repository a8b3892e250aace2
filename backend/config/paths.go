// Package config says where the agent keeps its files and what its owner wishes of it: folders as each system wants them,
// and a TOML file that is checked key by key. It knows no other part of Moonrig and changes nothing by itself.
package config

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
)

// HomeVariable names the environment variable that moves every file into one folder, so that several agents live on
// one machine.
const HomeVariable = "MOONRIG_HOME"

// maxSocketPath is the longest path of a unix socket that every system takes, without the zero at its end.
const maxSocketPath = 103

// Paths are where the files of one agent are. All are absolute.
type Paths struct {
	// Home is the folder of everything the agent keeps: store, wallet, identity.
	Home string
	// ConfigFile is what Load reads; it need not exist.
	ConfigFile string
	// Socket is where the agent answers. Its folder is the agent's alone.
	Socket string
	// TokenFile holds what browsers have to show.
	TokenFile string
	// Outputs is where results go, unless the owner wishes another folder.
	Outputs string
	// KeyLocks is the folder of the locks that keep a key from being used by two agents at once: one for all agents of a user,
	// unless the agent keeps every file in a folder of its own.
	KeyLocks string
	// LogFile is where an agent without a terminal writes its log.
	LogFile string
}

// Locate returns the paths as the environment wants them. It looks at folders but makes none.
func Locate() (Paths, error) {
	if home := os.Getenv(HomeVariable); home != "" {
		return Under(home)
	}
	data := filepath.Join(xdg.DataHome, "moonrig")
	run := filepath.Join(xdg.RuntimeDir, "moonrig")
	if info, err := os.Stat(xdg.RuntimeDir); err != nil || !info.IsDir() {
		// No login session, as in a container or under cron.
		run = filepath.Join(data, "run")
	}
	return Paths{
		Home:       data,
		ConfigFile: filepath.Join(xdg.ConfigHome, "moonrig", "config.toml"),
		Socket:     socketIn(run),
		TokenFile:  filepath.Join(data, "run", "web-token"),
		Outputs:    filepath.Join(data, "outputs"),
		KeyLocks:   filepath.Join(xdg.StateHome, "moonrig", "keys"),
		LogFile:    filepath.Join(xdg.StateHome, "moonrig", "agent.log"),
	}, nil
}

// Under returns the paths of an agent that keeps every file in one folder.
func Under(home string) (Paths, error) {
	home, err := filepath.Abs(home)
	if err != nil {
		return Paths{}, fmt.Errorf("find home folder: %w", err)
	}
	return Paths{
		Home:       home,
		ConfigFile: filepath.Join(home, "config.toml"),
		Socket:     socketIn(filepath.Join(home, "run")),
		TokenFile:  filepath.Join(home, "run", "web-token"),
		Outputs:    filepath.Join(home, "outputs"),
		KeyLocks:   filepath.Join(home, "keys"),
		LogFile:    filepath.Join(home, "logs", "agent.log"),
	}, nil
}

// socketIn returns the socket's path in a folder, or in a shorter one made of the folder's hash: the same for everybody
// who asks for the same folder.
func socketIn(dir string) string {
	path := filepath.Join(dir, "agent.sock")
	if len(path) <= maxSocketPath {
		return path
	}
	sum := sha256.Sum256([]byte(dir))
	short := fmt.Sprintf("moonrig-%d-%s", os.Getuid(), hex.EncodeToString(sum[:6]))
	if info, err := os.Stat(xdg.RuntimeDir); err == nil && info.IsDir() {
		if path := filepath.Join(xdg.RuntimeDir, short, "agent.sock"); len(path) <= maxSocketPath {
			return path
		}
	}
	return filepath.Join(os.TempDir(), short, "agent.sock")
}
