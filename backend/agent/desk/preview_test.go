package desk_test

import (
	"fmt"
	"testing"

	"github.com/moonrig/moonrig/backend/agent/desk"
	"github.com/moonrig/moonrig/backend/api/schema"
)

// What was shown is taken once; of too many the oldest is forgotten; and with another account all are.
func TestPreviewsWait(t *testing.T) {
	k := desk.New(desk.Config{})
	show := func(n int) { k.Show(schema.SpendPreview{ID: fmt.Sprint(n), ExpiresAt: int64(n)}) }
	for n := range desk.MaxPreviews + 1 {
		show(n)
	}
	if k.Take("0") {
		t.Error("the oldest waits still")
	}
	if !k.Take("1") || k.Take("1") {
		t.Error("one is not taken exactly once")
	}
	k.Clear()
	if k.Take("2") {
		t.Error("one waits still although all were forgotten")
	}
}
