#!/bin/sh
# Builds the desktop window into build/bin, and on Linux the driver that draws nothing for its webview.
# Usage: build/scripts/window.sh LDFLAGS
set -eu
cd "$(dirname "$0")/../.."
bin=build/bin
ldflags=$1
mkdir -p "$bin"
if [ "$(uname -s)" = Linux ]; then
	${CC:-cc} -O2 -Wall -Wextra -Werror -shared -fPIC -Wl,-z,now,--as-needed -o "$bin/moonrig-nogl.so" app/nogl/nogl.c
	# Where WebKitGTK is linked with the speech synthesiser's large voice, so is the window: the dynamic linker then looks its
	# 31,000 names up there early instead of in the fifty-six libraries before it. See mappedVoice in app/webview_linux.go.
	webkit=$(pkg-config --variable=libdir webkit2gtk-4.1)/libwebkit2gtk-4.1.so
	voice=$(ldd "$webkit" 2>/dev/null | sed -n 's/^[[:space:]]*\(libflite_cmu_time_awb\.so\.[0-9]*\) => \/.*/\1/p')
	[ -z "$voice" ] || ldflags="$ldflags -extldflags '-Wl,--push-state,--no-as-needed,-l:$voice,--pop-state'"
fi
exec go build -tags desktop,production,webkit2_41 -ldflags "$ldflags" -o "$bin/moonrig-desktop" .
