// Tells the desktop window once its first frame with content has been drawn; a browser has nobody to tell.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    if (window.runtime) fetch('/native/painted', { method: 'POST' }).catch(() => {})
  }),
)
