import { svelte } from '@sveltejs/vite-plugin-svelte'
import tailwindcss from '@tailwindcss/vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Nothing is ever loaded from elsewhere; the page says so itself, whichever server hands it out. */
const policy = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

export default defineConfig(({ mode }) => ({
  plugins: [tailwindcss(), svelte(), contentSecurityPolicy()],
  // The in-memory adapter travels only in development and test builds, never in what is shipped.
  define: { __MEMORY__: JSON.stringify(mode !== 'production') },
  build: {
    target: 'es2022',
    outDir: mode === 'screens' ? '../test-output/screens-app' : 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 300,
  },
  server: {
    port: 5173,
    proxy: process.env['MOONRIG_URL']
      ? { '/api': process.env['MOONRIG_URL'], '/native': process.env['MOONRIG_URL'] }
      : undefined,
  },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : undefined,
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
    // Two busy cores are slow; a test that hangs still ends.
    testTimeout: 60_000,
  },
}))
