// Lets the shell's shape be drawn before anything else is fetched, then brings the styles and the program, whose names
// the build wrote on this script. Tells the desktop window when that was; a browser has nobody to tell.
{
  const { styles, program } = document.currentScript.dataset
  const bring = (() => {
    let brought = false
    return () => {
      if (brought) return
      brought = true
      const ahead = document.createElement('link')
      ahead.rel = 'modulepreload'
      ahead.href = program
      const sheet = document.createElement('link')
      sheet.rel = 'stylesheet'
      sheet.href = styles
      sheet.onload = sheet.onerror = () => {
        const script = document.createElement('script')
        script.type = 'module'
        script.src = program
        document.head.append(script)
      }
      document.head.append(ahead, sheet)
    }
  })()
  // A frame's callbacks run before it is drawn, a task after them when it has been. A window nobody sees draws no
  // frames, yet its program must run.
  requestAnimationFrame(() => setTimeout(bring))
  setTimeout(bring, 300)

  if (window.runtime && window.PerformanceObserver) {
    new PerformanceObserver((list, observer) => {
      for (const entry of list.getEntriesByName('first-contentful-paint')) {
        observer.disconnect()
        const at = performance.timeOrigin + entry.startTime
        fetch('/native/painted', { method: 'POST', body: JSON.stringify({ at }) }).catch(() => {})
      }
    }).observe({ type: 'paint', buffered: true })
  }
}
