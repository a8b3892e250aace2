package app

import (
	"context"
	"fmt"
	"sync/atomic"

	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// wailsWindow is the window of Wails, once it exists: before that nothing can be asked of it.
type wailsWindow struct {
	ctx      atomic.Pointer[context.Context]
	notifies atomic.Bool
	counter  atomic.Int64
}

var _ window = (*wailsWindow)(nil)

// opened makes the window usable. Wails insists on the very context it has given.
func (w *wailsWindow) opened(ctx context.Context) { w.ctx.Store(&ctx) }

// Emit implements window. What is sent before the window exists is lost; the page asks for a snapshot.
func (w *wailsWindow) Emit(name string, payload any) {
	if ctx := w.ctx.Load(); ctx != nil {
		runtime.EventsEmit(*ctx, name, payload)
	}
}

// PickFolder implements window.
func (w *wailsWindow) PickFolder(title string) (string, error) {
	return runtime.OpenDirectoryDialog(*w.ctx.Load(), runtime.OpenDialogOptions{Title: title, CanCreateDirectories: true})
}

// PickFile implements window.
func (w *wailsWindow) PickFile(title string) (string, error) {
	return runtime.OpenFileDialog(*w.ctx.Load(), runtime.OpenDialogOptions{Title: title})
}

// PickNewFile implements window.
func (w *wailsWindow) PickNewFile(title, name string) (string, error) {
	return runtime.SaveFileDialog(*w.ctx.Load(), runtime.SaveDialogOptions{Title: title, DefaultFilename: name, CanCreateDirectories: true})
}

// Notify implements window. A system without notifications is normal; the error says so.
func (w *wailsWindow) Notify(title, body string) error {
	ctx := *w.ctx.Load()
	if w.notifies.CompareAndSwap(false, true) {
		if err := runtime.InitializeNotifications(ctx); err != nil {
			w.notifies.Store(false)
			return fmt.Errorf("set up notifications: %w", err)
		}
	}
	return runtime.SendNotification(ctx, runtime.NotificationOptions{ID: fmt.Sprintf("moonrig-%d", w.counter.Add(1)), Title: title, Body: body})
}

// OpenURL implements window.
func (w *wailsWindow) OpenURL(url string) { runtime.BrowserOpenURL(*w.ctx.Load(), url) }

// OpenFolder implements window.
func (w *wailsWindow) OpenFolder(path string) error {
	cmd := showFolder(path)
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("open file manager: %w", err)
	}
	// It is waited for only so that it leaves no zombie; what it says is its own affair.
	go func() { _ = cmd.Wait() }()
	return nil
}

// show brings the window to the front, for a second start of the program.
func (w *wailsWindow) show() {
	if ctx := w.ctx.Load(); ctx != nil {
		runtime.WindowUnminimise(*ctx)
		runtime.WindowShow(*ctx)
	}
}
