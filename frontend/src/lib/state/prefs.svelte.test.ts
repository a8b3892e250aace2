import { flushSync } from 'svelte'
import { expect, test, vi } from 'vitest'
import { prefs } from './prefs.svelte'

/** A system that is dark at first. Preferences look at it as soon as they are imported. */
const system = vi.hoisted(() => {
  let tell: (event: { matches: boolean }) => void = () => undefined
  window.matchMedia = () =>
    ({ matches: false, addEventListener: (_: string, listener: typeof tell) => (tell = listener) }) as never
  return { becomes: (theme: 'dark' | 'light') => tell({ matches: theme === 'light' }) }
})

test('what has colours of its own is drawn again when the system changes its theme', () => {
  const drawn: [boolean, string | undefined][] = []
  const stop = $effect.root(() => {
    $effect(() => {
      drawn.push([prefs.dark, document.documentElement.dataset['theme']])
    })
  })
  flushSync()
  system.becomes('light')
  flushSync()
  system.becomes('dark')
  flushSync()
  stop()
  expect(drawn).toEqual([
    [true, 'dark'],
    [false, 'light'],
    [true, 'dark'],
  ])
})

test('a theme that was chosen stays when the system changes its own', () => {
  prefs.theme = 'dark'
  system.becomes('light')
  expect(prefs.dark).toBe(true)
  expect(document.documentElement.dataset['theme']).toBe('dark')
})
