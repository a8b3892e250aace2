// Draws every screen in every state, theme and size from the in-memory agent, keeps the pictures in test-output/screens,
// and fails on serious accessibility violations, console errors, page errors, requests elsewhere and sideways scrolling.
//   node e2e/screens.mjs [--only home,market] [--state typical] [--theme dark] [--size 1280x800] [--no-build]
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, serve } from './browser.mjs'
import { screens } from './places.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '..')
const out = resolve(root, '../test-output/screens')
const app = resolve(root, '../test-output/screens-app')
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const arg = (name, all) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? all : process.argv[at + 1].split(',')
}
const sizes = arg('size', ['900x600', '1280x800'])
const themes = arg('theme', ['dark', 'light'])
const states = arg('state', ['empty', 'typical', 'many', 'error', 'loading'])
const only = arg('only', null)

/** The day of all pictures, so that those of two commits can be compared. */
const today = new Date('2026-11-22T12:00:00Z')

if (!process.argv.includes('--no-build')) {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'screens', '--logLevel', 'warn'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
}
if (!only) await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })

const server = await serve(app)
const browser = await launch()
const failures = new Map()
let pictures = 0

/** A page that draws one world after another. What it complains of counts against the picture that is being drawn. */
class Easel {
  problems = []

  async open() {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      locale: 'en-US',
      timezoneId: 'Europe/Berlin',
      // The adapter answers from memory; nothing may be asked of anyone.
      serviceWorkers: 'block',
    })
    await context.clock.setFixedTime(today)
    // Each world begins with somebody who has never been here.
    await context.addInitScript(() => location.protocol.startsWith('http') && localStorage.clear())
    const page = (this.page = await context.newPage())
    page.on('console', (m) => m.type() === 'error' && this.problems.push(`console: ${m.text()}`))
    page.on('pageerror', (e) => this.problems.push(`page: ${e.message}`))
    page.on('request', (r) => {
      if (!r.url().startsWith(server.url) && !/^(data|blob):/.test(r.url()))
        this.problems.push(`request elsewhere: ${r.url()}`)
    })
    return this
  }

  /** Loads the program anew, in a world that nothing has been done in. */
  async begin(screen, state, theme, size) {
    await this.page.goto('about:blank')
    await this.look(theme, size)
    const rest = `${screen.onboarded ? '&onboarded' : ''}${screen.moves ? '' : '&still'}${screen.hash}`
    await this.page.goto(`${server.url}/?adapter=memory&state=${state}${rest}`)
    await this.page.locator('main').waitFor()
    await this.page.evaluate(axe)
  }

  look = async (theme, size) => {
    const [width, height] = size.split('x').map(Number)
    await this.page.setViewportSize({ width, height })
    await this.page.emulateMedia({ colorScheme: theme })
  }

  /** Goes to another screen of the same world. From one room of a screen to the next by way of another screen, so that each is new. */
  async go(hash) {
    await this.page.evaluate(async (hash) => {
      const go = (to) =>
        new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true })
          location.hash = to
        })
      const screen = (of) => of.split(/[/?]/)[1]
      if (location.hash === hash) return
      if (screen(hash) === screen(location.hash) && screen(hash) !== 'onboarding')
        await go(screen(hash) === 'home' ? '#/settings' : '#/home')
      await go(hash)
    }, hash)
  }

  /** Waits until the screen is there, has its fonts, has done moving, and has been laid out. */
  async settle(state) {
    await this.page.locator('main > *').first().waitFor()
    if (state !== 'loading')
      await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: 120_000 })
    await this.page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      await document.fonts.ready
      do await frame().then(frame)
      while (
        document
          .getAnimations()
          .some((a) => a.playState === 'running' && a.effect.getTiming().iterations !== Infinity)
      )
    })
  }

  async draw(name, thoroughly) {
    const { page } = this
    await page.screenshot({ path: join(out, `${name}.png`) })
    const sideways = await page.evaluate(() => {
      const main = document.querySelector('main')
      return (
        document.documentElement.scrollWidth > innerWidth || (main && main.scrollWidth > main.clientWidth)
      )
    })
    if (sideways) this.problems.push('it scrolls sideways')
    if (!thoroughly) return
    const found = await page.evaluate(() =>
      window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
        resultTypes: ['violations'],
      }),
    )
    for (const v of found.violations) {
      if (v.impact !== 'serious' && v.impact !== 'critical') continue
      this.problems.push(
        `axe ${v.id}: ${v.help} — ${v.nodes
          .slice(0, 3)
          .map((n) => n.html.slice(0, 160) + (n.any[0]?.message ? ` (${n.any[0].message})` : ''))
          .join(' | ')}`,
      )
    }
  }

  /** Does one picture, and files what was wrong with it. True when nothing kept it from being drawn. */
  async picture(screen, state, theme, size, prepare) {
    const name = `${screen.name}.${state}.${theme}.${size}`
    let drawn = true
    pictures++
    try {
      await prepare()
      await this.settle(state)
      // What axe looks at changes with the theme and the state, hardly with the size; it takes longer than the picture.
      await this.draw(name, size === sizes.at(-1) || state === 'typical')
    } catch (error) {
      drawn = false
      this.problems.push(`could not be drawn: ${error.message.split('\n')[0]}`)
      await this.page.screenshot({ path: join(out, `${name}.png`) }).catch(() => undefined)
    }
    if (this.problems.length) failures.set(name, this.problems)
    this.problems = []
    return drawn
  }
}

/** What is drawn in one go. Where nothing is done, one world serves all screens, themes and sizes of a state. */
function sheets() {
  const wanted = screens.filter((s) => !only || only.some((o) => s.name === o || s.name.startsWith(`${o}-`)))
  const shared = new Map()
  const own = []
  for (const screen of wanted) {
    for (const state of screen.states ?? states) {
      if (process.argv.includes('--state') && !states.includes(state)) continue
      // What is done may need another place to be scrolled to in another size; a theme moves nothing.
      if (screen.act || screen.onboarded)
        own.push(...sizes.map((size) => (easel) => alone(easel, screen, state, size)))
      else shared.set(state, [...(shared.get(state) ?? []), screen])
    }
  }
  return [
    ...[...shared].map(
      ([state, list]) =>
        (easel) =>
          together(easel, list, state),
    ),
    ...own,
  ]
}

async function together(easel, list, state) {
  let open = false
  for (const screen of list) {
    for (const size of sizes) {
      for (const theme of themes) {
        open = await easel.picture(screen, state, theme, size, async () => {
          if (!open) return easel.begin(screen, state, theme, size)
          await easel.look(theme, size)
          await easel.go(screen.hash)
        })
      }
    }
  }
}

async function alone(easel, screen, state, size) {
  let open = false
  for (const theme of themes) {
    open = await easel.picture(screen, state, theme, size, async () => {
      if (open) return easel.look(theme, size)
      await easel.begin(screen, state, theme, size)
      if (!screen.act) return
      await easel.settle(state)
      await screen.act(easel.page)
    })
  }
}

// Two at once: while one waits for its picture the other is laid out.
const left = sheets()
async function work() {
  const easel = await new Easel().open()
  for (let next; (next = left.shift());) await next(easel)
}
await Promise.all([work(), work()])

await browser.close()
server.close()

for (const [name, problems] of failures) for (const p of problems) console.error(`${name}: ${p}`)
console.log(`${pictures - failures.size} passed, ${failures.size} failed`)
process.exit(failures.size ? 1 : 0)
