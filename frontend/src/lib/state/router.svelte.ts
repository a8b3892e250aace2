export const screens = ['home', 'provide', 'market', 'leases', 'wallet', 'history', 'settings'] as const
export type Screen = (typeof screens)[number] | 'onboarding'

/** Where the window is: `#/leases/abc?tab=logs`. Hashes work in the window, in a browser and from a file alike. */
class Router {
  screen = $state<Screen>('home')
  id = $state<string | null>(null)
  params = $state.raw(new URLSearchParams())

  constructor() {
    if (typeof window === 'undefined') return
    this.#read()
    window.addEventListener('hashchange', () => this.#read())
  }

  go(screen: Screen, id?: string, params?: Record<string, string>): void {
    location.hash = href(screen, id, params)
  }

  #read(): void {
    const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?')
    const [name = '', id] = path.split('/')
    this.screen = name === 'onboarding' || screens.includes(name as never) ? (name as Screen) : 'home'
    this.id = id ? decodeURIComponent(id) : null
    this.params = new URLSearchParams(query)
  }
}

export function href(screen: Screen, id?: string, params?: Record<string, string>): string {
  const query = params ? `?${new URLSearchParams(params)}` : ''
  return `#/${screen}${id ? `/${encodeURIComponent(id)}` : ''}${query}`
}

export const router = new Router()
