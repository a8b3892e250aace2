// What both end-to-end scripts need: the system's Chromium, and a server for a built folder. Nothing leaves this machine.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { chromium } from 'playwright-core'

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

export async function launch() {
  const executablePath = candidates.find((p) => p && existsSync(p))
  if (!executablePath)
    throw new Error('Chromium is missing: install the package "chromium", or set CHROMIUM.')
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  })
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves a folder on a free loopback port; returns its address and how to stop it. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    const file = normalize(join(folder, path === '/' ? 'index.html' : decodeURIComponent(path)))
    if (!file.startsWith(folder)) return response.writeHead(403).end()
    try {
      const body = await readFile(file)
      response
        .writeHead(200, {
          'Content-Type': types[extname(file)] ?? 'application/octet-stream',
          // Names under assets carry a hash of what they hold.
          'Cache-Control': path.startsWith('/assets/') ? 'max-age=3600, immutable' : 'no-store',
        })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
