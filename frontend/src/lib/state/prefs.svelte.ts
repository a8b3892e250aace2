import { api } from '../api'
import type { Settings } from '../api'

export type Emphasis = 'earn' | 'rent'
type Theme = Settings['theme']

/** How this person likes the window. Kept by the agent; the last known theme also here, so that the first paint is right. */
class Prefs {
  theme = $state<Theme>('system')
  emphasis = $state<Emphasis>('earn')
  /** What the system has, for a theme that follows it. */
  #light = $state(false)

  constructor() {
    if (typeof window === 'undefined') return
    this.theme = (read('theme') as Theme | null) ?? 'system'
    this.emphasis = (read('emphasis') as Emphasis | null) ?? 'earn'
    const light = window.matchMedia?.('(prefers-color-scheme: light)')
    this.#light = light?.matches ?? false
    light?.addEventListener?.('change', (e) => {
      this.#light = e.matches
      this.apply()
    })
    this.apply()
  }

  get dark(): boolean {
    if (this.theme !== 'system') return this.theme === 'dark'
    return !this.#light
  }

  apply(): void {
    document.documentElement.dataset['theme'] = this.dark ? 'dark' : 'light'
  }

  async load(): Promise<Settings> {
    const settings = await api().settings()
    this.theme = settings.theme
    if (read('emphasis') === null) this.emphasis = settings.role === 'renter' ? 'rent' : 'earn'
    write('theme', this.theme)
    this.apply()
    return settings
  }

  async setTheme(theme: Theme): Promise<void> {
    this.theme = theme
    write('theme', theme)
    this.apply()
    await api().patchSettings({ theme })
  }

  setEmphasis(emphasis: Emphasis): void {
    this.emphasis = emphasis
    write('emphasis', emphasis)
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(`moonrig.${key}`)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`moonrig.${key}`, value)
  } catch {
    // A window without storage forgets this; nothing else depends on it.
  }
}

export const prefs = new Prefs()
