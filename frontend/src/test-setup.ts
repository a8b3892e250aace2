import '@testing-library/jest-dom/vitest'
import { configure } from '@testing-library/svelte'

// How long findBy and waitFor wait for what does not come; a busy machine may be as slow as it likes.
configure({ asyncUtilTimeout: 120_000 })

// What jsdom has not, as a page that is never laid out would have it.
window.matchMedia = () =>
  ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as never
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined
Element.prototype.hasPointerCapture = () => false
