import '@testing-library/jest-dom/vitest'
import { configure } from '@testing-library/svelte'

// How long findBy and waitFor wait for what does not come; a busy machine may be as slow as it likes.
configure({ asyncUtilTimeout: 120_000 })
