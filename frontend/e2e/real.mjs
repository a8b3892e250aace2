// A person's first minutes against a REAL agent that serves the window to browsers. Nothing here is pretended.
//
//   MOONRIG_URL="http://127.0.0.1:PORT/?token=…"   the renter's (or only) agent, freshly started with an empty home
//   MOONRIG_PROVIDER_URL=…                         optional: another fresh agent, which then starts lending from its window
//   MOONRIG_RENT=1                                 rent the best offer, wait for its end and look at the pictures
//   MOONRIG_IMAGE, MOONRIG_COMMAND                 what to run, where the offer's own suggestion is not enough
//   MOONRIG_RENT_TIMEOUT_S                         how long the lease may take (600)
//
// Prints one line a step, pictures go to test-output/real; ends with 0 only if everything happened.
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from './browser.mjs'

const out = resolve(dirname(fileURLToPath(import.meta.url)), '../../test-output/real')
await mkdir(out, { recursive: true })

const url = process.env.MOONRIG_URL
if (!url) {
  console.error('Set MOONRIG_URL to the address that "moonrig agent --web" prints.')
  process.exit(2)
}
/** How long anything may take before it counts as not happening: only for what hangs. */
const PATIENCE = 180_000
const passphrase = 'a sentence for this test only'
const problems = []
let passed = 0

async function step(name, act) {
  const start = Date.now()
  const value = await act()
  passed++
  console.log(`ok ${name} (${Date.now() - start} ms)`)
  return value
}

async function open(browser, address, name) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'dark',
    locale: 'en-US',
  })
  const page = await context.newPage()
  const origin = new URL(address).origin
  page.setDefaultTimeout(PATIENCE)
  page.on('pageerror', (e) => problems.push(`${name}: ${e.message}`))
  page.on('console', (m) => {
    // A refused request is an answer, shown to the person; only what the page itself got wrong counts.
    if (m.type() === 'error' && !/Failed to load resource/.test(m.text()))
      problems.push(`${name}: ${m.text()}`)
  })
  page.on('request', (r) => {
    if (!r.url().startsWith(origin) && !/^(data|blob):/.test(r.url()))
      problems.push(`${name}: asked elsewhere: ${r.url()}`)
  })
  await page.goto(address)
  let at = 0
  return {
    page,
    picture: (what) =>
      page.screenshot({ path: join(out, `${name}-${String(++at).padStart(2, '0')}-${what}.png`) }),
  }
}

const settled = (page) => page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' })

/** First steps: role, what was found, a new wallet with its backup checked, and the start. */
async function welcome({ page, picture }, role, lend) {
  await page.getByRole('heading', { name: 'What brings you here?' }).waitFor()
  await picture('role')
  await page.getByRole('button', { name: role }).click()
  await page.getByRole('heading', { name: 'What this computer can do' }).waitFor()
  await settled(page)
  await picture('rig')
  await page.getByRole('button', { name: 'Continue' }).click()

  await page.getByRole('button', { name: /Create a new wallet/ }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Once more').fill(passphrase)
  await page.getByRole('button', { name: 'Create wallet' }).click()
  await page.getByRole('button', { name: 'Show the words' }).click()
  const words = await page.locator('[data-word]').allInnerTexts()
  if (words.length < 12) throw new Error(`the phrase has ${words.length} words`)
  await page.getByRole('button', { name: 'I have written them down' }).click()

  // A wrong answer is refused, in words.
  const fields = page.getByRole('textbox', { name: /^Word number \d+/ })
  await fields.first().waitFor()
  const labels = await page.locator('label', { hasText: 'Word number' }).allInnerTexts()
  for (let i = 0; i < labels.length; i++) await fields.nth(i).fill('zebra')
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByRole('alert').first().waitFor()
  for (const [i, label] of labels.entries()) await fields.nth(i).fill(words[Number(/\d+/.exec(label)[0]) - 1])
  await page.getByRole('button', { name: 'Check' }).click()

  await page.getByRole('button', { name: 'Done' }).waitFor()
  const start = page.getByRole('switch', { name: 'Start lending now' })
  if ((await start.count()) && ((await start.getAttribute('aria-checked')) === 'true') !== lend)
    await start.click()
  await picture('start')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('navigation', { name: 'Screens' }).waitFor()
  await picture('home')
}

async function go(page, screen) {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click()
  await page.locator(`main[aria-label="${screen}"]`).waitFor()
  await settled(page)
}

async function wallet({ page, picture }) {
  await go(page, 'Wallet')
  await page.getByText('Backed up', { exact: true }).waitFor()
  const faucet = page.getByRole('button', { name: 'Get test money' })
  if (await faucet.count()) {
    await faucet.click()
    await page.waitForFunction(() =>
      /\$[1-9][\d,]*\.\d\d/.test(document.querySelector('main')?.innerText ?? ''),
    )
  }
  await picture('wallet')
}

async function devices({ page, picture }) {
  await go(page, 'Provide')
  const cards = page.locator('main section').filter({ has: page.getByRole('switch') })
  await cards.first().waitFor()
  const names = await cards.evaluateAll((all) => all.map((c) => c.getAttribute('aria-label')))
  await picture('devices')
  await page.getByRole('tab', { name: 'When' }).click()
  await page.getByRole('grid', { name: 'Weekly lending hours' }).waitFor()
  await picture('schedule')
  return names
}

async function everyScreen({ page, picture }) {
  for (const screen of ['Home', 'Market', 'Leases', 'History', 'Settings']) {
    await go(page, screen)
    await picture(screen.toLowerCase())
  }
}

async function rent({ page, picture }) {
  await go(page, 'Market')
  const row = page.locator('[role="grid"] [role="row"][aria-rowindex="2"]')
  await row.waitFor()
  await row.click()
  await page.getByRole('button', { name: 'Rent', exact: true }).click()
  if (process.env.MOONRIG_IMAGE)
    await page.getByRole('textbox', { name: 'Program', exact: true }).fill(process.env.MOONRIG_IMAGE)
  if (process.env.MOONRIG_COMMAND)
    await page.getByRole('textbox', { name: /^Command/ }).fill(process.env.MOONRIG_COMMAND)
  const confirm = page.getByRole('button', { name: /^Rent for at most \$/ })
  await confirm.waitFor()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some(
      (b) => /^Rent for at most/.test(b.innerText) && !b.disabled && !b.ariaDisabled,
    ),
  )
  await picture('cost')
  await confirm.click()
  await page.waitForURL(/#\/leases\/.+/)
  await page.getByRole('heading', { name: 'What happened' }).waitFor()
  await picture('lease')
  const limit = Number(process.env.MOONRIG_RENT_TIMEOUT_S ?? 600) * 1000
  await page.waitForFunction(
    () => /(^|\n)\s*(Settled|Ended|Failed) ·/.test(document.querySelector('main header')?.innerText ?? ''),
    null,
    { timeout: limit },
  )
  const state = await page.locator('main header p').first().innerText()
  await picture('lease-over')
  if (/Failed/.test(state)) throw new Error(`the lease failed: ${await page.locator('main').innerText()}`)
  const images = page.getByRole('listitem').locator('img')
  await images.first().waitFor()
  const sizes = await images.evaluateAll((all) =>
    Promise.all(
      all.map(
        async (i) => (
          (i.loading = 'eager'),
          await i.decode().catch(() => undefined),
          [i.alt, i.naturalWidth, i.naturalHeight]
        ),
      ),
    ),
  )
  const broken = sizes.filter(([, w, h]) => !w || !h)
  if (!sizes.length || broken.length)
    throw new Error(`pictures that do not show: ${JSON.stringify(broken)} of ${sizes.length}`)
  await images.first().click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('ArrowRight')
  await picture('viewer')
  await page.keyboard.press('Escape')
  await go(page, 'History')
  await page.getByRole('heading', { name: 'What happened' }).waitFor()
  await picture('history')
  return sizes.length
}

const browser = await launch()
let failed = 0
try {
  if (process.env.MOONRIG_PROVIDER_URL) {
    const provider = await open(browser, process.env.MOONRIG_PROVIDER_URL, 'provider')
    await step('provider: first steps', () => welcome(provider, /Earn with my computer/, true))
    console.log(`   devices: ${(await step('provider: devices', () => devices(provider))).join(', ')}`)
    await step('provider: wallet', () => wallet(provider))
  }
  const renter = await open(browser, url, 'renter')
  await step('first steps', () => welcome(renter, /Rent computing power/, false))
  await step('wallet', () => wallet(renter))
  console.log(`   devices: ${(await step('devices', () => devices(renter))).join(', ')}`)
  await step('every screen', () => everyScreen(renter))
  if (process.env.MOONRIG_RENT) console.log(`   pictures: ${await step('a lease', () => rent(renter))}`)
  await step('comes back where it was after a reload', async () => {
    await renter.page.reload()
    await renter.page.getByRole('navigation', { name: 'Screens' }).waitFor()
    await settled(renter.page)
  })
} catch (error) {
  failed = 1
  console.error(`not ok ${error.stack}`)
  for (const [i, context] of browser.contexts().entries()) {
    for (const page of context.pages())
      await page.screenshot({ path: join(out, `failed-${i}.png`) }).catch(() => undefined)
  }
} finally {
  await browser.close()
}
for (const p of problems) console.error(`not ok ${p}`)
console.log(`${passed} passed, ${failed + problems.length} failed`)
process.exit(failed || problems.length ? 1 : 0)
