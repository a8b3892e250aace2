package keychain

import "runtime"

// CanBeAbsent says whether this system may have no keychain at all.
const CanBeAbsent = runtime.GOOS == "linux"
