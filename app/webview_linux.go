package app

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"
)

// vendorsVariable tells libglvnd which drivers there are; preloadVariable tells the dynamic linker what to load first.
const vendorsVariable, preloadVariable = "__EGL_VENDOR_LIBRARY_FILENAMES", "LD_PRELOAD"

// prepare sets what the webview reads at its start, unless the person has set it. Must run before the window exists. Undo
// takes it back once the page is there, so that a browser or file manager that the window opens does not draw by it.
func prepare() (undo func()) {
	variables := webviewVariables("/")
	if vendors := drawNothing("/"); vendors != "" {
		variables[vendorsVariable] = vendors
	}
	if maps, err := os.Open("/proc/self/maps"); err == nil {
		if voice := mappedVoice(maps); voice != "" {
			variables[preloadVariable] = voice
		}
		_ = maps.Close() // was only read
	}
	var set []string
	for name, value := range variables {
		if _, there := os.LookupEnv(name); !there && os.Setenv(name, value) == nil {
			set = append(set, name)
		}
	}
	return func() {
		for _, name := range set {
			_ = os.Unsetenv(name) // fails for impossible names only
		}
	}
}

// webviewVariables returns the environment that WebKitGTK draws well in, on the machine whose files are below root.
//
// The window asks for no hardware acceleration: the card is for rent. WebKitGTK still sets up OpenGL in the window's own
// process to find out whether it could, before it starts the page's process; told that it need not, it does not. Where
// there is no card to draw with that is software OpenGL with a compiler of its own, and nothing of it is ever used, so the
// buffers on a card and the question which card are left out as well.
func webviewVariables(root string) map[string]string {
	const noBuffers, noCompositing, device = "WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE", "WEBKIT_WEB_RENDER_DEVICE_FILE"
	v := map[string]string{noCompositing: "1"}
	// With NVIDIA's driver this renderer shows an empty window. It would also take memory of the card that is for rent.
	if _, err := os.Stat(filepath.Join(root, "sys/module/nvidia")); err == nil {
		v[noBuffers] = "1"
	}
	if nodes, err := filepath.Glob(filepath.Join(root, "dev/dri/renderD*")); err == nil && len(nodes) == 0 {
		v[noBuffers], v[device] = "1", "/dev/null"
	}
	return v
}

// drawNothing returns the value of vendorsVariable that gives the webview the driver that draws nothing (nogl/nogl.c), or ""
// where that does not lie beside the program. Should libglvnd not like it, Mesa's, whose files are below root, is asked next.
func drawNothing(root string) string {
	program, err := os.Executable()
	if err != nil {
		return ""
	}
	if program, err = filepath.EvalSymlinks(program); err != nil {
		return ""
	}
	driver := filepath.Join(filepath.Dir(program), "moonrig-nogl.so")
	if info, err := os.Stat(driver); err != nil || !info.Mode().IsRegular() {
		return ""
	}
	file, err := keptInMemory("moonrig-nogl.json", vendorFile(driver))
	if err != nil {
		return ""
	}
	vendors := []string{file}
	for _, folder := range []string{"etc/glvnd/egl_vendor.d", "usr/share/glvnd/egl_vendor.d"} {
		// NVIDIA's is left out: it would find the card.
		mesa, _ := filepath.Glob(filepath.Join(root, folder, "*mesa*.json")) // fails for bad patterns only
		vendors = append(vendors, mesa...)
	}
	return strings.Join(vendors, ":")
}

// vendorFile returns the text by which libglvnd knows a driver. It wants the driver's whole path.
func vendorFile(driver string) []byte {
	text, err := json.Marshal(map[string]any{"file_format_version": "1.0.0", "ICD": map[string]string{"library_path": driver}})
	if err != nil {
		panic(err) // text always can
	}
	return text
}

// keptInMemory returns a path by which this user's programs read text while this one runs. Nothing is left behind on a disk.
func keptInMemory(name string, text []byte) (string, error) {
	fd, err := unix.MemfdCreate(name, unix.MFD_CLOEXEC)
	if err != nil {
		return "", fmt.Errorf("keep %s in memory: %w", name, err)
	}
	if n, err := unix.Write(fd, text); err != nil || n != len(text) {
		_ = unix.Close(fd) // of no use to anybody
		return "", fmt.Errorf("keep %s in memory: %d of %d bytes: %w", name, n, len(text), err)
	}
	return fmt.Sprintf("/proc/%d/fd/%d", os.Getpid(), fd), nil
}

// mappedVoice returns the file of the speech synthesiser's largest voice from what a process has mapped, or "".
//
// WebKitGTK is linked with that voice, which has 31,000 names to look up and is the fifty-seventh of its libraries: each of
// its processes looks every name up in fifty-six other libraries first, 1.8 of 3.5 million questions that the dynamic linker
// asks before the page's process begins. With the voice loaded first they are answered at once. Its names are its own.
func mappedVoice(maps io.Reader) string {
	for lines := bufio.NewScanner(maps); lines.Scan(); {
		_, path, found := strings.Cut(lines.Text(), "/")
		if found && strings.HasPrefix(filepath.Base(path), "libflite_cmu_time_awb.so") && !strings.ContainsAny(path, ": ") {
			return "/" + path
		}
	}
	return ""
}
