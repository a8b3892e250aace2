import './styles/tokens.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { api, connect } from './lib/api'

await connect()
mount(App, { target: document.getElementById('app')! })

// Two frames later something has really been drawn; a native window shows itself then.
requestAnimationFrame(() => requestAnimationFrame(() => void api().painted()))
