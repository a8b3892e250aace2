import './styles/tokens.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { api, connect } from './lib/api'

// Not awaited at the top: an adapter that comes in a file of its own uses this one, which would then wait for itself.
void connect().then(() => {
  const target = document.getElementById('app')!
  target.replaceChildren()
  mount(App, { target })

  // The shell's shape was told of by first-paint.js; a frame from now the program's own picture is there.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const { startTime } = performance.mark('drawn')
      void api().drawn(performance.timeOrigin + startTime)
    }),
  )
})
