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

/**
 * Takes the styles and the program out of the page's head and hands their names to first-paint.js, which brings them once
 * the shell's shape has been drawn: a window that shows itself at once feels quick, and nothing in the shape needs them.
 */
function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const take = (pattern: RegExp): string[] => {
          const found = [...html.matchAll(pattern)]
          html = html.replace(pattern, '')
          return found.map((match) => match[1]!)
        }
        const programs = take(/\s*<script type="module"[^>]* src="([^"]+)"><\/script>/g)
        const styles = take(/\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g)
        const ahead = take(/\s*<link rel="modulepreload"[^>]* href="([^"]+)">/g)
        if (programs.length !== 1 || styles.length !== 1)
          throw new Error(
            `first paint: ${programs.length} programs and ${styles.length} stylesheets, not one of each`,
          )
        const tag = `<script src="/first-paint.js" data-styles="${styles[0]}" data-program="${programs[0]}" async></script>`
        if (ahead.length > 2) throw new Error(`first paint: the program comes in ${ahead.length + 1} pieces`)
        return html.replace('</head>', `  ${tag}\n  </head>`)
      },
    },
  }
}

export default defineConfig(({ mode }) => ({
  plugins: [tailwindcss(), svelte(), contentSecurityPolicy(), firstPaint()],
  // The in-memory adapter travels only in development and test builds, never in what is shipped.
  define: { __MEMORY__: JSON.stringify(mode !== 'production') },
  build: {
    target: 'es2022',
    outDir: mode === 'screens' ? '../test-output/screens-app' : 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 600,
    // What the first picture needs is one file: each file more is another trip between the window's processes.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shell', tags: ['$initial'] }] } } },
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
    // Left to itself it leaves one core free, of two.
    maxWorkers: '100%',
    // Only for a test that hangs: a busy machine may be as slow as it likes.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}))
