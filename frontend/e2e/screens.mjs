// Draws every screen in every state, theme and size from the in-memory agent, keeps the pictures in test-output/screens,
// and fails on serious accessibility violations, console errors, page errors, requests elsewhere and sideways scrolling.
//   node e2e/screens.mjs [--only home,market] [--state typical] [--theme dark] [--size 1280x800] [--no-build]
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch, serve } from './browser.mjs'

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

/** A screen, where it is, and what to do there before the picture is taken. */
const screens = [
  { name: 'home', hash: '#/home' },
  { name: 'provide', hash: '#/provide' },
  { name: 'provide-schedule', hash: '#/provide?tab=schedule' },
  { name: 'provide-limits', hash: '#/provide?tab=limits' },
  { name: 'market', hash: '#/market' },
  { name: 'market-offer', hash: '#/market', states: ['typical'], act: (p) => openOffer(p) },
  {
    name: 'market-rent',
    hash: '#/market',
    states: ['typical'],
    act: async (p) => {
      await openOffer(p)
      await p.getByRole('button', { name: 'Rent', exact: true }).click()
      await p.getByRole('button', { name: /Rent for at most/ }).waitFor()
    },
  },
  {
    name: 'market-refused',
    hash: '#/market',
    states: ['typical'],
    act: (p) => p.getByText('Show what is left out').click(),
  },
  { name: 'leases', hash: '#/leases' },
  { name: 'lease-running', hash: '#/leases/L-rent-1', states: ['typical', 'loading'] },
  { name: 'lease-failed', hash: '#/leases/L-rent-4', states: ['typical'] },
  { name: 'lease-settled', hash: '#/leases/L-rent-3', states: ['typical'] },
  { name: 'lease-missing', hash: '#/leases/none', states: ['typical'] },
  {
    name: 'lease-viewer',
    hash: '#/leases/L-rent-3',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: /frame-0002/ }).click(),
  },
  {
    name: 'lease-cancel',
    hash: '#/leases/L-rent-1',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Cancel', exact: true }).click(),
  },
  { name: 'wallet', hash: '#/wallet' },
  { name: 'wallet-activity', hash: '#/wallet?tab=activity' },
  {
    name: 'wallet-activity-all',
    hash: '#/wallet?tab=activity',
    states: ['many'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Load all' }).click()
      await p.getByRole('heading', { name: '10,000 transactions' }).waitFor()
    },
  },
  {
    name: 'wallet-transaction',
    hash: '#/wallet?tab=activity',
    states: ['typical'],
    act: (p) => p.getByRole('row').filter({ hasText: 'Confirmed' }).click(),
  },
  { name: 'wallet-accounts', hash: '#/wallet?tab=accounts' },
  { name: 'wallet-limits', hash: '#/wallet?tab=limits' },
  {
    name: 'wallet-limits-raise',
    hash: '#/wallet?tab=limits',
    states: ['typical'],
    act: (p) => p.getByRole('switch', { name: 'For one lease' }).click(),
  },
  { name: 'wallet-stake', hash: '#/wallet?tab=stake' },
  { name: 'wallet-stake-elsewhere', hash: '#/wallet?tab=stake', states: ['elsewhere'] },
  {
    name: 'wallet-stake-votes',
    hash: '#/wallet?tab=stake',
    states: ['empty', 'typical', 'many'],
    act: (p) =>
      p
        .getByRole('heading', { name: 'Votes', exact: true })
        .evaluate((e) => e.closest('main').scrollBy(0, e.getBoundingClientRect().top - 72)),
  },
  {
    name: 'wallet-stake-form',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: (p) => openStake(p),
  },
  {
    name: 'wallet-stake-refused',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await openStake(p)
      await p.getByLabel('Amount').fill('999')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('alert').waitFor()
    },
  },
  {
    name: 'wallet-stake-preview',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await openStake(p)
      await p.getByLabel('Amount').fill('2500')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('button', { name: 'Stake 2,500.00 MOON' }).waitFor()
    },
  },
  {
    name: 'wallet-stake-other',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Stake with another lender' }).click()
      await p.getByLabel('Lender', { exact: true }).fill('0x52908400098527886E0F7030069857D2E4169EE7')
      await p.getByLabel('Amount').fill('2500')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('alert').waitFor()
    },
  },
  {
    name: 'wallet-stake-votes-other',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Let somebody else vote' }).click()
      await p.getByLabel('Address of who shall vote').fill('0x52908400098527886E0F7030069857D2E4169EE7')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByRole('button', { name: /^Let 0x5290/ }).waitFor()
    },
  },
  {
    name: 'wallet-stake-away',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Announce an absence' }).click()
      // The fields begin in an hour, which no two pictures agree on.
      await p.getByLabel('Away from').fill('2027-01-31T20:00')
      await p.getByLabel('Back at').fill('2027-01-31T22:00')
    },
  },
  {
    name: 'wallet-stake-proofs',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Claim with a file' }).click(),
  },
  {
    name: 'wallet-stake-vote',
    hash: '#/wallet?tab=stake',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Vote for' }).click()
      await p.getByRole('dialog').getByRole('button', { name: 'Vote for' }).waitFor()
    },
  },
  { name: 'wallet-security', hash: '#/wallet?tab=security' },
  {
    name: 'wallet-receive',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Add money' }).click()
      await p.getByRole('img', { name: /^Code of the address/ }).waitFor()
    },
  },
  { name: 'wallet-send', hash: '#/wallet', states: ['typical'], act: (p) => openSend(p) },
  {
    name: 'wallet-send-refused',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await openSend(p)
      await p.getByRole('button', { name: 'Use the payout address' }).click()
      await p.getByLabel('Amount').fill('1.2345678')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByText(/too many decimals/).waitFor()
    },
  },
  { name: 'wallet-send-preview', hash: '#/wallet', states: ['typical'], act: (p) => previewSend(p) },
  {
    name: 'wallet-send-locked-out',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await openSend(p)
      await p.getByLabel('To', { exact: true }).fill('0x52908400098527886E0F7030069857D2E4169EE7')
      await p.getByLabel('Amount').fill('12.5')
      await p.getByRole('button', { name: 'See what it costs' }).click()
      await p.getByText(/payout address only/).waitFor()
    },
  },
  {
    name: 'wallet-send-progress',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await previewSend(p)
      await p.getByRole('button', { name: 'Send $12.50' }).click()
      await p.getByText(/^Final: nobody/).waitFor()
    },
  },
  {
    name: 'wallet-thaw',
    hash: '#/wallet',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Withdraw', exact: true }).first().click()
      await p.getByText(/begins to thaw/).waitFor()
    },
  },
  {
    name: 'wallet-account-add',
    hash: '#/wallet?tab=accounts',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Add account' }).click(),
  },
  {
    name: 'wallet-account-export',
    hash: '#/wallet?tab=accounts',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Export Savings' }).click(),
  },
  {
    name: 'wallet-account-use',
    hash: '#/wallet?tab=accounts',
    states: ['empty'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Add account' }).click()
      await p.getByLabel('Passphrase').fill('a long sentence of mine')
      await p.getByRole('dialog').getByRole('button', { name: 'Add account' }).click()
      await p.getByRole('button', { name: 'Switch to Account 2' }).click()
      await p.getByRole('dialog').getByLabel('Passphrase').waitFor()
    },
  },
  {
    name: 'wallet-phrase',
    hash: '#/wallet?tab=security',
    states: ['typical'],
    act: async (p) => {
      await p.getByRole('button', { name: 'Show recovery phrase' }).click()
      await p.getByRole('dialog').getByLabel('Passphrase').fill('a long sentence of mine')
      await p.getByRole('button', { name: 'Show the words' }).click()
      await p.getByRole('button', { name: 'Show the words' }).click()
      await p.locator('[data-word="1"]').waitFor()
    },
  },
  {
    name: 'wallet-passphrase',
    hash: '#/wallet?tab=security',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Change passphrase' }).click(),
  },
  {
    name: 'wallet-payout',
    hash: '#/wallet?tab=limits',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Change payout address' }).click(),
  },
  { name: 'history', hash: '#/history' },
  { name: 'settings', hash: '#/settings' },
  { name: 'palette', hash: '#/home', states: ['typical'], act: (p) => p.keyboard.press('Control+k') },
  { name: 'shortcuts', hash: '#/home', states: ['typical'], act: (p) => p.keyboard.press('?') },
  {
    name: 'needs',
    hash: '#/home',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: /needs? you/ }).click(),
  },
  {
    name: 'pause',
    hash: '#/home',
    states: ['typical'],
    act: (p) => p.getByRole('button', { name: 'Pause' }).click(),
  },
  { name: 'onboarding-role', hash: '#/onboarding/role', states: ['new'] },
  { name: 'onboarding-rig', hash: '#/onboarding/rig', states: ['new'] },
  { name: 'onboarding-wallet', hash: '#/onboarding/wallet', states: ['new'] },
  {
    name: 'onboarding-create',
    hash: '#/onboarding/wallet',
    states: ['new'],
    act: (p) => p.getByRole('button', { name: /Create a new wallet/ }).click(),
  },
  { name: 'onboarding-phrase', hash: '#/onboarding/wallet', states: ['new'], act: (p) => makeWallet(p) },
  {
    name: 'onboarding-quiz',
    hash: '#/onboarding/wallet',
    states: ['new'],
    act: async (p) => {
      await makeWallet(p)
      await p.getByRole('button', { name: 'I have written them down' }).click()
      await p
        .getByLabel(/Word number/)
        .first()
        .waitFor()
    },
  },
  { name: 'onboarding-start', hash: '#/onboarding/start', states: ['new'] },
  { name: 'wallet-missing', hash: '#/wallet', states: ['new'], onboarded: true },
]

async function openOffer(p) {
  await p.getByRole('row').nth(2).click()
  await p.getByRole('dialog').waitFor()
}

async function openStake(p) {
  await p.getByRole('button', { name: 'Stake MOON' }).click()
  await p.getByLabel('Amount').waitFor()
}

async function openSend(p) {
  await p.getByRole('button', { name: 'Send', exact: true }).click()
  await p.getByRole('button', { name: 'Use the payout address' }).waitFor()
}

async function previewSend(p) {
  await openSend(p)
  await p.getByRole('button', { name: 'Use the payout address' }).click()
  await p.getByLabel('Amount').fill('12.5')
  await p.getByRole('button', { name: 'See what it costs' }).click()
  await p.getByRole('button', { name: 'Send $12.50' }).waitFor()
}

async function makeWallet(p) {
  await p.getByRole('button', { name: /Create a new wallet/ }).click()
  await p.getByLabel('Passphrase').fill('a long sentence of mine')
  await p.getByLabel('Once more').fill('a long sentence of mine')
  await p.getByRole('button', { name: 'Create wallet' }).click()
  await p.getByRole('button', { name: 'Show the words' }).click()
}

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
const failures = []
let pictures = 0

async function draw(page, screen, state, theme, size) {
  const name = `${screen.name}.${state}.${theme}.${size}`
  const problems = []
  const onConsole = (m) => m.type() === 'error' && problems.push(`console: ${m.text()}`)
  const onError = (e) => problems.push(`page: ${e.message}`)
  const onRequest = (r) => {
    if (!r.url().startsWith(server.url) && !/^(data|blob):/.test(r.url()))
      problems.push(`request elsewhere: ${r.url()}`)
  }
  page.on('console', onConsole)
  page.on('pageerror', onError)
  page.on('request', onRequest)
  try {
    const skip = screen.onboarded ? '&onboarded' : ''
    await page.goto('about:blank')
    await page.goto(`${server.url}/?adapter=memory&state=${state}${skip}${screen.hash}`)
    await page.locator('main').waitFor()
    if (state !== 'loading')
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout: 120_000 })
    if (screen.act) await screen.act(page)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForFunction(() =>
      document
        .getAnimations()
        .every((a) => a.playState !== 'running' || a.effect.getTiming().iterations === Infinity),
    )
    await page.screenshot({ path: join(out, `${name}.png`) })
    pictures++
    const sideways = await page.evaluate(() => {
      const main = document.querySelector('main')
      return (
        document.documentElement.scrollWidth > innerWidth || (main && main.scrollWidth > main.clientWidth)
      )
    })
    if (sideways) problems.push('it scrolls sideways')
    // What axe looks at changes with the theme and the state, hardly with the size; it takes longer than the picture.
    if (size !== sizes.at(-1) && state !== 'typical') return
    await page.evaluate(axe)
    const found = await page.evaluate(() =>
      window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
        resultTypes: ['violations'],
      }),
    )
    for (const v of found.violations) {
      if (v.impact !== 'serious' && v.impact !== 'critical') continue
      problems.push(
        `axe ${v.id}: ${v.help} — ${v.nodes
          .slice(0, 3)
          .map((n) => n.html.slice(0, 160) + (n.any[0]?.message ? ` (${n.any[0].message})` : ''))
          .join(' | ')}`,
      )
    }
  } catch (error) {
    problems.push(`could not be drawn: ${error.message.split('\n')[0]}`)
    await page.screenshot({ path: join(out, `${name}.png`) }).catch(() => undefined)
  } finally {
    page.off('console', onConsole)
    page.off('pageerror', onError)
    page.off('request', onRequest)
    for (const p of problems) failures.push(`${name}: ${p}`)
  }
}

/** Draws everything in one theme and size. */
async function drawAll(theme, size) {
  const [width, height] = size.split('x').map(Number)
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    // The adapter answers from memory; nothing may be asked of anyone.
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  for (const screen of screens) {
    if (only && !only.some((o) => screen.name === o || screen.name.startsWith(`${o}-`))) continue
    for (const state of screen.states ?? states) {
      if (process.argv.includes('--state') && !states.includes(state)) continue
      await draw(page, screen, state, theme, size)
    }
  }
  await context.close()
}

// The themes side by side: while one page waits for its picture the other is laid out.
for (const size of sizes) await Promise.all(themes.map((theme) => drawAll(theme, size)))

await browser.close()
server.close()

for (const f of failures) console.error(f)
console.log(
  `${pictures - new Set(failures.map((f) => f.split(':')[0])).size} passed, ${new Set(failures.map((f) => f.split(':')[0])).size} failed`,
)
process.exit(failures.length ? 1 : 0)
