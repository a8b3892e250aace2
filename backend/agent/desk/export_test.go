package desk

import "github.com/moonrig/moonrig/backend/api/schema"

// MaxPreviews bounds how many previews wait.
const MaxPreviews = maxPreviews

// Show lets a preview wait on the desk.
func (k *Desk) Show(v schema.SpendPreview) { k.previews.put(shown{view: v}) }

// Take takes a preview that waits.
func (k *Desk) Take(id string) bool {
	_, ok := k.previews.take(id)
	return ok
}
