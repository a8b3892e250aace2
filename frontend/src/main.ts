import './styles/tokens.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { api, connect } from './lib/api'

await connect()
const target = document.getElementById('app')!
target.replaceChildren()
mount(App, { target })

// The first frame of the shell's shape was told by first-paint.js; two frames from now the program's own is there.
requestAnimationFrame(() => requestAnimationFrame(() => void api().painted()))
