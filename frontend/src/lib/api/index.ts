/** The window's only door to the world. Nothing outside this folder calls fetch or knows which adapter is in use. */
import { BrowserApi } from './browser'
import type { Api } from './types'
import { WailsApi } from './wails'

export * from './types'

declare const __MEMORY__: boolean

let current: Api | undefined

/** Chooses the adapter once: the desktop window, a browser, or (in development and tests only) memory. */
export async function connect(): Promise<Api> {
  if (current) return current
  if (__MEMORY__) {
    const params = new URLSearchParams(location.search)
    if (params.get('adapter') === 'memory' || (import.meta.env.DEV && !import.meta.env['VITE_LIVE'])) {
      const { MemoryApi } = await import('./memory')
      return (current = new MemoryApi(
        params.get('state') ?? 'typical',
        params.has('onboarded'),
        params.has('still'),
      ))
    }
  }
  return (current = window.runtime ? new WailsApi() : new BrowserApi())
}

/** For component tests: puts an adapter in place. */
export function use(api: Api): void {
  current = api
}

/** The adapter in use; connect() has run before anything is drawn. */
export function api(): Api {
  if (!current) throw new Error('The window is not connected yet.')
  return current
}
