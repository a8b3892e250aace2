// Two newcomers with real agents, in a real browser: one lends, one rents; money moves; agents are killed on the way.
// Nothing is prepared through the API: what a person cannot do in the window, this does not do either.
//   node e2e/newcomers.mjs --programs build/bin --folder /tmp/empty --pictures test-output/browser
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { launch } from './browser.mjs'
import { takeBack, thaw } from './deposits.mjs'
import { House } from './house.mjs'
import { moveIn, ownKeys } from './keys.mjs'
import { AGENT_IS_DOWN, Person, check, until } from './person.mjs'
import { propose, putIntoEffect, quarrel, stakeAndVotes } from './stakes.mjs'

const arg = (name) => resolve(process.argv[process.argv.indexOf(`--${name}`) + 1])
const pictures = arg('pictures')
const folder = arg('folder')
await mkdir(pictures, { recursive: true })

const IMAGE = 'moonrig/render:1'

let number = 0
let began = Date.now()
async function station(name, person, act) {
  const id = `${String(++number).padStart(2, '0')}-${name}`
  await act()
  if (person) await person.picture(id)
  console.log(`${String(((Date.now() - began) / 1000).toFixed(1)).padStart(6)} s  ${name}`)
}

const house = new House(arg('programs'), folder)
const browser = await launch()
const renter = new Person('renter', 'a quiet studio by the river', pictures)
const provider = new Person('provider', 'nobody plays before six', pictures)
const laptop = new Person('laptop', 'the same person elsewhere', pictures)
let failed = false

async function close() {
  await browser.close().catch(() => undefined)
  await house.close()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => void close().finally(() => process.exit(130)))
}

try {
  await story()
  const complaints = [...renter.complaints, ...provider.complaints, ...laptop.complaints]
  check(complaints.length === 0, `the browser complained:\n  ${complaints.join('\n  ')}`)
} catch (error) {
  failed = true
  console.error(error.stack ?? error)
  for (const person of [renter, provider, laptop]) {
    if (!person.page) continue
    console.error(`${person.name} is at ${person.page.url()}`)
    for (const c of person.complaints) console.error(`  ${c}`)
    await person.picture(`failed-${person.name}`).catch(() => undefined)
  }
  for (const agent of house.agents) {
    const { peer, sentence } = agent.status() ?? {}
    console.error(`${agent.name}'s agent: ${sentence}; ${peer?.peers} peers, ${peer?.offers} offers`)
  }
  for (const name of ['chain', 'provider', 'renter']) {
    const log = await readFile(join(folder, `${name}.log`), 'utf8').catch(() => '')
    console.error(`-- the end of ${name}'s log\n${log.split('\n').slice(-15).join('\n')}`)
  }
} finally {
  await close()
}
console.log(
  failed
    ? 'browser test: failed'
    : `browser test: passed, ${number} stations in ${((Date.now() - began) / 1000).toFixed(0)} s`,
)
process.exit(failed ? 1 : 0)

async function story() {
  await house.chain()
  const lender = await house.furnish('provider')
  const lenderUrl = await lender.start()
  await until('the lender is on the network', () => lender.addresses().length > 0)
  const studio = await house.furnish('renter', lender.addresses())
  const studioUrl = await studio.start()
  provider.origin = lender.origin
  renter.origin = studio.origin
  await renter.sit(browser)
  await provider.sit(browser)
  began = Date.now()

  await station('refused-without-token', null, () => strangers(studio.origin))
  await station('renter-enters', renter, () => enter(renter, studioUrl))
  await welcome(renter, /Rent computing power/, 'Rent what others have')
  await station('renter-home', renter, async () => {
    await renter.click('Done')
    await renter.see('No work of yours is running')
  })
  await station('provider-enters', provider, () => enter(provider, lenderUrl))
  await welcome(provider, /Earn with my computer/, 'Lend')
  await station('provider-home', provider, async () => {
    await provider.page.getByRole('switch', { name: 'Start lending now' }).click()
    await provider.click('Done')
    await provider.see('What is earning')
  })

  await lend()
  // Renting takes money, and so does collecting: the network's fee.
  await station('provider-test-money', provider, () => testMoney(provider))
  await station('renter-test-money', renter, () => testMoney(renter))
  await purse()
  await station('renter-market', renter, market)
  const first = await firstLease()
  await station('renter-history', renter, () => renterHistory(first))
  await station('provider-earned', provider, () => earned(first))
  await secondLease(lender)
  await thirdLease(lender)
  await depositBack()
  await station('fourth-lease', renter, fourthLease)
  await thaw(renter, station)
  await stakeAndVotes(provider, station)
  await propose(provider, station)
  await quarrel(renter, provider, station)
  await otherComputer(lender, await ownKeys(renter, station))
  await takeBack(renter, station)
  await putIntoEffect(provider, station)
  await agentDown(studio)
}

async function otherComputer(lender, key) {
  const third = await house.furnish('laptop', lender.addresses())
  const url = await third.start()
  laptop.origin = third.origin
  await laptop.sit(browser)
  await laptop.page.goto(url)
  await moveIn(laptop, key, station)
}

/** Nobody gets in without the agent's token. */
async function strangers(origin) {
  const context = await browser.newContext()
  const page = await context.newPage()
  for (const path of ['/', '/?token=AAAAAAAAAAAAAAAAAAAAAAAAAA', '/api/status', '/assets/none.js']) {
    const answer = await page.goto(origin + path)
    check(answer.status() === 401, `a stranger at ${path} is answered ${answer.status()}`)
    check((await page.locator('main, script').count()) === 0, `a stranger at ${path} gets the page`)
  }
  check((await context.cookies()).length === 0, 'a stranger is given a cookie')
  await context.close()
}

async function enter(person, url) {
  await person.page.goto(url)
  await person.see('What brings you here?')
  check(!person.page.url().includes('token'), `the token is still in ${person.page.url()}`)
  const cookies = await person.context.cookies()
  check(
    cookies.length === 1 && cookies[0].httpOnly && cookies[0].sameSite === 'Strict',
    'the cookie is not HttpOnly and SameSite',
  )
}

/** The first start, up to its last step. */
async function welcome(person, role) {
  const { page, name } = person
  await person.click(role)
  await station(`${name}-rig`, person, () => person.see('What this computer can do'))
  await person.click('Continue')
  await person.click(/Create a new wallet/)
  const passphrase = page.getByLabel('Passphrase', { exact: true })
  const again = page.getByLabel('Once more', { exact: true })
  await station(`${name}-passphrase-short`, person, async () => {
    await passphrase.fill('short')
    await again.fill('short')
    await person.click('Create wallet')
    await person.see('Use at least 8 characters.')
    check((await passphrase.getAttribute('aria-invalid')) === 'true', 'the short passphrase is not marked')
  })
  await station(`${name}-passphrase-differs`, person, async () => {
    await passphrase.fill(person.passphrase)
    await again.fill(person.passphrase + '!')
    await person.click('Create wallet')
    await person.see('The two are not the same.')
    check((await again.getAttribute('aria-invalid')) === 'true', 'the differing passphrase is not marked')
  })
  await again.fill(person.passphrase)
  await person.click('Create wallet')
  let words = []
  await person.button('Show the words').waitFor()
  check((await page.locator('[data-word]').count()) === 0, 'the words are shown without being asked for')
  await person.click('Show the words')
  await page.locator('[data-word="1"]').waitFor()
  words = await page.locator('[data-word]').allInnerTexts()
  check(
    [12, 24].includes(words.length) && words.every((w) => /^[a-z]{3,8}$/.test(w)),
    'these are no recovery words',
  )
  // The picture must not hold the words.
  await page.evaluate(() =>
    document.querySelectorAll('[data-word]').forEach((e) => (e.style.filter = 'blur(6px)')),
  )
  await station(`${name}-phrase`, person, async () => undefined)
  await person.click('I have written them down')
  const asked = page.getByLabel(/^\s*Word number \d+/)
  await asked.first().waitFor()
  check((await page.locator('[data-word]').count()) === 0, 'the words stay on the page during the quiz')
  const labels = await page.locator('label', { hasText: /Word number \d+/ }).allInnerTexts()
  const positions = labels.map((text) => Number(/\d+/.exec(text)[0]))
  await station(`${name}-quiz-wrong`, person, () =>
    person.expecting(/status of 4\d\d .*\/api\/wallet\/quiz/, async () => {
      for (let i = 0; i < positions.length; i++) await asked.nth(i).fill('moon')
      await person.click('Check')
      await person.see(/word \d+ is another one/)
    }),
  )
  for (const [i, position] of positions.entries()) await asked.nth(i).fill(words[position - 1])
  await person.click('Check')
  await person.button('Done').waitFor()
  await station(`${name}-start`, person, async () => undefined)
}

/** The provider's rooms: price, hours, limits, and the switch. */
async function lend() {
  const p = provider
  const { page } = p
  await station('provider-device', p, async () => {
    await p.go('Provide')
    await page.locator('dl dt:text-is("Load") + dd', { hasText: /^\d+%$/ }).waitFor()
    await p.see('Why am I not earning?')
    const why = await page.locator('p:text-is("Why am I not earning?") + p').innerText()
    check(why.length > 10 && !/still finding out/.test(why), `"Why am I not earning?" is answered "${why}"`)
  })
  await station('provider-price', p, async () => {
    const price = page.getByLabel('Price per hour')
    await price.fill('a lot')
    check((await price.getAttribute('aria-invalid')) === 'true', 'a price that is no number is not marked')
    await price.fill('3.60')
    await price.press('Enter')
    await p.see(/asks \$3\.60 an hour now/)
  })
  await station('provider-schedule', p, async () => {
    await page.getByRole('tab', { name: 'When' }).click()
    await p.see(/^168 hours a week ·/)
    await p.click('Clear')
    await p.see(/^0 hours a week/)
    // Monday from 00:00 by keyboard, two hours; Wednesday 05:00 to 10:30 by mouse.
    await page.locator('[data-cell="0-0"]').focus()
    await page.keyboard.press('Space')
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight')
    await p.see(/^2 hours a week/)
    const from = await page.locator('[data-cell="2-10"]').boundingBox()
    const to = await page.locator('[data-cell="2-20"]').boundingBox()
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 })
    await page.mouse.up()
    await p.see(/^7\.5 hours a week/)
    await p.click('Save')
    await p.button('Save').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('tab', { name: 'When' }).click()
    await p.see(/^7\.5 hours a week/)
  })
  await p.click('Always')
  await p.click('Save')
  await p.button('Save').waitFor({ state: 'detached' })
  await p.see(/^168 hours a week ·/)
  await station('provider-limits', p, async () => {
    await page.getByRole('tab', { name: 'Limits' }).click()
    await page.getByRole('radio', { name: 'Only those listed' }).click()
    await page.locator('textarea').fill(IMAGE)
    await page
      .getByLabel(/^Time to save/)
      .first()
      .click()
    await page.getByRole('option', { name: '0 seconds', exact: true }).click()
    await p.click('Save')
    await p.see(/^Saved$/)
  })
  await station('provider-lending', p, async () => {
    await page.getByRole('tab', { name: 'Devices' }).click()
    await p.click('Start lending')
    await p.button('Stop lending').waitFor()
    await p.see('On offer')
  })
}

async function testMoney(person) {
  const balance = () => person.page.locator('main .text-hero').innerText()
  await person.go('Wallet')
  check((await balance()) === '$0.00', `a new wallet holds ${await balance()}`)
  await person.click('Get test money')
  await until('the test money arrives', async () => (await balance()) !== '$0.00')
}

/** What a wallet is for besides leases: accounts, sending, and what bounds it. */
async function purse() {
  const r = renter
  const { page } = r
  const dialog = page.getByRole('dialog')
  const tab = (name) => page.getByRole('tab', { name, exact: true }).click()
  const secret = () => dialog.getByLabel('Passphrase', { exact: true })
  let second
  await station('renter-account', r, async () => {
    await tab('Accounts')
    await r.click('Add account')
    await dialog.getByLabel(/^\s*Name/).fill('Second')
    await secret().fill('not the passphrase')
    await r.expecting(/status of 4\d\d .*\/api\/wallet\/accounts/, async () => {
      await dialog.getByRole('button', { name: 'Add account' }).click()
      await r.see(/^The passphrase is wrong/)
    })
    await secret().fill(r.passphrase)
    await dialog.getByRole('button', { name: 'Add account' }).click()
    await r.button('Switch to Second').waitFor()
    second = await page
      .locator('li', { hasText: 'Second' })
      .locator('span[title]')
      .first()
      .getAttribute('title')
    check(/^0x[0-9a-fA-F]{40}$/.test(second), `the second account is at "${second}"`)
  })
  await station('renter-deposit-address', r, async () => {
    await tab('Overview')
    await r.click('Add money')
    await dialog.getByRole('img', { name: /^Code of the address 0x/ }).waitFor()
    const shown = await dialog.locator('[data-address]').innerText()
    check(/^0x[0-9a-fA-F]{40}$/.test(shown) && shown !== second, `money is asked for at "${shown}"`)
  })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  const amount = dialog.getByLabel('Amount')
  const look = () => dialog.getByRole('button', { name: 'See what it costs' }).click()
  await station('renter-send-refused', r, () =>
    r.expecting(/status of 4\d\d .*\/api\/wallet\/preview/, async () => {
      await r.click('Send')
      await dialog.getByLabel('To', { exact: true }).fill(second)
      for (const [typed, reason] of [
        ['-3', 'It is negative.'],
        ['9'.repeat(90), 'It is larger than any amount can be.'],
        ['999999999', /^The balance is too small: /],
        ['1.2345678', 'It has too many decimals: at most 6.'],
      ]) {
        await amount.fill(typed)
        await look()
        await r.see(reason)
        check((await amount.getAttribute('aria-invalid')) === 'true', `the amount ${typed} is not marked`)
      }
    }),
  )
  await station('renter-send-preview', r, async () => {
    await amount.fill('12.5')
    await look()
    await r.see(/go from your account/)
    await r.see(/^at most /)
    await dialog.getByRole('button', { name: 'Send $12.50' }).waitFor()
  })
  await station('renter-send-final', r, async () => {
    await dialog.getByRole('button', { name: 'Send $12.50' }).click()
    await r.see('Final: nobody can take it back')
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await tab('Accounts')
    await page.locator('li', { hasText: 'Second' }).getByText('$12.50', { exact: true }).waitFor()
    await tab('Activity')
    await page.getByRole('row').filter({ hasText: 'Final' }).filter({ hasText: '−$12.50' }).waitFor()
  })
  await station('renter-limits', r, async () => {
    await tab('Limits')
    await page.getByRole('switch', { name: 'In 24 hours' }).click()
    await page.getByLabel('In 24 hours: At most').fill('50')
    await r.click('Save limits')
    await r.see(/^\$12\.50 spent, \$37\.50 left\./)
  })
  await station('renter-payout', r, async () => {
    await r.click('Set payout address')
    await dialog.getByLabel('Payout address').fill(second)
    await secret().fill(r.passphrase)
    await dialog.getByRole('button', { name: 'Set payout address' }).click()
    await r.see('Money is sent here only')
    await r.click('Change payout address')
    await dialog.getByLabel('Payout address').fill('0x52908400098527886E0F7030069857D2E4169EE7')
    await secret().fill(r.passphrase)
    await dialog.getByRole('button', { name: 'Ask for the change' }).click()
    await r.see(/^A change takes effect in (2 days|1 day and 23 hours)$/)
  })
  await station('renter-payout-cancelled', r, async () => {
    await r.click('Cancel this change')
    await r.text(/^A change takes effect/).waitFor({ state: 'detached' })
    await r.see(second)
  })
}

async function market() {
  const r = renter
  await r.go('Market')
  await offer().waitFor()
  const search = r.page.getByRole('searchbox')
  await search.fill('no such card')
  await r.see('Nothing fits these filters')
  await r.click('Clear filters')
  await offer().waitFor()
  const most = r.page.getByLabel('At most, per hour')
  await most.fill('0.01')
  await r.see('Nothing fits these filters')
  await most.fill('')
  await offer().waitFor()
}

function offer() {
  return renter.page.getByRole('row').filter({ hasText: '$3.60' })
}

async function openRentForm() {
  await renter.go('Market')
  await offer().click()
  await renter.page.getByRole('dialog').getByRole('button', { name: 'Rent', exact: true }).click()
  await renter.page.getByLabel(/^Program/).waitFor()
}

async function time(name) {
  await renter.page
    .getByLabel(/^Longest time/)
    .first()
    .click()
  await renter.page.getByRole('option', { name, exact: true }).click()
}

/** Rents, and returns the lease's number. Keeps a list of the states that the page shows. */
async function rent() {
  await renter.click(/^Rent for at most \$/)
  await renter.page.waitForURL(/#\/leases\/.+/)
  await renter.page.locator('main h1').waitFor()
  await renter.page.evaluate(() => {
    const seen = (window.seenStates = [])
    const look = () => {
      const now = document.querySelector('main header p[aria-live]')?.textContent.split('·')[0].trim()
      if (now && seen.at(-1) !== now) seen.push(now)
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    look()
  })
  return decodeURIComponent(renter.page.url().split('#/leases/')[1])
}

function log() {
  return renter.page.locator('section[aria-label="Log"] pre')
}
function state(name) {
  const shown = renter.page.locator('main header p[aria-live]')
  return shown.filter({ hasText: new RegExp(`^\\s*${name}`) }).waitFor()
}

async function firstLease() {
  const r = renter
  const { page } = r
  await station('rent-refused', r, async () => {
    await openRentForm()
    const image = page.getByLabel(/^Program/)
    const go = page.getByRole('dialog').getByRole('button', { name: /^Rent/ })
    await image.fill('')
    await r.see('Name the program to run.')
    check((await image.getAttribute('aria-invalid')) === 'true', 'the missing program is not marked')
    check((await go.getAttribute('aria-disabled')) === 'true', 'one can rent without a program')
    // The lender's word counts in the end, and it comes when one tries.
    await image.fill('somebody/else:9')
    await r.expecting(/status of 4\d\d .*\/api\/leases\)/, async () => {
      await r.click(/^Rent for at most \$/)
      await r.see(/does not lend to the image somebody\/else:9/)
    })
    check(page.url().endsWith('#/market'), 'a refused lease is opened')
  })
  await station('rent-preview', r, async () => {
    await page
      .getByLabel(/^Longest time/)
      .first()
      .click()
    const times = await page.getByRole('option').allInnerTexts()
    check(
      times.includes('1 h') && !times.some((t) => / d/.test(t)),
      `longer than the lender allows: ${times}`,
    )
    await page.getByRole('option', { name: '1 h', exact: true }).click()
    await page.getByLabel(/^Program/).fill(IMAGE)
    await page.getByLabel(/^Command/).fill('--frames 3 --size 320x180 --samples 4')
    await r.click('More options')
    await page.getByLabel(/^Name/).fill('First light')
    await r.see('Held until the lease is over; what is not used stays yours')
    await r.button('Rent for at most $3.60').waitFor()
  })
  let id
  await station('lease-begins', r, async () => {
    id = await rent()
    await log().filter({ hasText: /frame/i }).waitFor()
  })
  await station('lease-settled', r, async () => {
    await state('Settled')
    const shown = page.locator('main img')
    await until('three pictures are home', async () => (await shown.count()) === 3)
    for (let i = 0; i < 3; i++) {
      await shown.nth(i).scrollIntoViewIfNeeded()
      await until(`picture ${i + 1} is loaded`, () =>
        shown.nth(i).evaluate((img) => img.complete && img.naturalWidth > 0),
      )
    }
    const states = await page.evaluate(() => window.seenStates)
    check(states.includes('Running') && states.at(-1) === 'Settled', `the page showed ${states.join(', ')}`)
    const story = await page.locator('ol').innerText()
    for (const step of ['Signed', 'Paid in', 'Preparing', 'Running', 'Ended', 'Settled']) {
      check(story.includes(step), `the timeline lacks "${step}": ${story}`)
    }
  })
  await station('lease-picture', r, async () => {
    await page
      .locator('main button', { has: page.locator('img') })
      .first()
      .click()
    const big = page.getByRole('dialog').locator('img')
    await until('the picture is shown large', () => big.evaluate((img) => img.naturalWidth === 320))
    await page.keyboard.press('ArrowRight')
    await r.see('Picture 2 of 3')
  })
  await page.keyboard.press('Escape')
  return { id, cost: await r.amount('Cost'), collected: await r.fact('Collected') }
}

async function renterHistory(first) {
  const r = renter
  await r.go('History')
  const row = r.page.getByRole('row').filter({ hasText: 'First light' })
  await row.filter({ hasText: `−${first.cost}` }).waitFor()
  const coming = r.page.waitForEvent('download')
  await r.page.getByRole('link', { name: 'Download CSV' }).click()
  const download = await coming
  check(
    download.suggestedFilename() === 'moonrig-history.csv',
    `the file is called ${download.suggestedFilename()}`,
  )
  const [head, ...rows] = parseCsv(await readFile(await download.path(), 'utf8'))
  check(
    rows.length > 0 && rows.every((cells) => cells.length === head.length),
    'the CSV has rows of different lengths',
  )
  const entries = rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])))
  const lease = entries.filter((e) => e.kind === 'lease' && e.lease === first.id)
  check(
    lease.length === 1 && lease[0].label === 'First light',
    `the CSV does not tell of the lease once: ${JSON.stringify(entries)}`,
  )
  check(
    units(first.collected) === BigInt(lease[0].token_units),
    `the CSV says ${lease[0].token_units}, the lease ${first.collected}`,
  )
}

/** "0.012345 USD" in the token's smallest unit, of which there are a million. */
function units(text) {
  const [, whole, part = ''] = /^([\d,]+)(?:\.(\d{1,6}))? /.exec(text) ?? []
  check(whole !== undefined, `"${text}" is not an amount`)
  return BigInt(whole.replaceAll(',', '') + part.padEnd(6, '0'))
}

function parseCsv(text) {
  const rows = [['']]
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const row = rows.at(-1)
    if (quoted && text[i] === '"' && text[i + 1] === '"') row[row.length - 1] += text[i++]
    else if (text[i] === '"') quoted = !quoted
    else if (!quoted && text[i] === ',') row.push('')
    else if (!quoted && text[i] === '\n') rows.push([''])
    else row[row.length - 1] += text[i]
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '')
}

async function earned(first) {
  const p = provider
  await p.go('History')
  await p.page
    .getByRole('row')
    .filter({ hasText: 'Lent out' })
    .filter({ hasText: `+${first.cost}` })
    .waitFor()
  await p.go('Home')
  const hero = p.page.getByRole('region', { name: 'Earned' })
  await hero.getByText(first.cost, { exact: true }).first().waitFor()
  await p.page.getByRole('link', { name: /On offer/ }).waitFor()
}

async function secondLease(lender) {
  const r = renter
  await station('rent-again-preview', r, async () => {
    await openRentForm()
    await r.page.getByLabel(/^Command/).fill('--frames 2000 --size 640x360')
    await time('30 min')
    await r.see(/^Nothing, \$\d.* is still deposited with this lender$/)
    await r.button('Rent for at most $1.80').waitFor()
  })
  await station('lease-running', r, async () => {
    await rent()
    await log().filter({ hasText: /frame/i }).waitFor()
    await state('Running')
    await until('the meter moves', async () => (await r.amount('Cost so far')) !== '$0.00')
    check(lender.containers().length === 1, 'there is not one container')
  })
  await station('lease-cancel', r, async () => {
    await r.click('Cancel')
    await r.page
      .getByRole('alertdialog')
      .getByText(/You pay \$/)
      .waitFor()
  })
  await station('lease-cancelled', r, async () => {
    await r.page.getByRole('alertdialog').getByRole('button', { name: 'Cancel this lease' }).click()
    await state('Settled')
    await r.see('The renter ended the lease')
    await until('the container is gone', () => lender.containers().length === 0)
  })
}

async function thirdLease(lender) {
  const [r, p] = [renter, provider]
  await openRentForm()
  await r.page.getByLabel(/^Command/).fill('--frames 8 --size 320x180 --samples 8')
  await time('10 min')
  await r.button('Rent for at most $0.60').waitFor()
  await rent()
  await log().filter({ hasText: /frame/i }).waitFor()
  await station('provider-killed', r, () =>
    p.expecting(AGENT_IS_DOWN, async () => {
      await lender.kill()
      await p.see(/^Not up to date since/)
      await p.picture(`${String(number + 1).padStart(2, '0')}-provider-killed-provider`)
      await r.see(/The lender has not been heard for \d+ s/)
      await lender.start()
      await p.text(/^Not up to date since/).waitFor({ state: 'detached' })
    }),
  )
  await station('provider-back', p, async () => {
    await p.unlock()
    await p.see('Payment collected')
  })
  await station('lease-survived', r, async () => {
    await state('Settled')
    await until('all pictures are home', async () => (await r.page.locator('main img').count()) === 8)
    check(lender.containers().length === 0, 'a container is left')
  })
}

/** A short one, to have a deposit again. */
async function fourthLease() {
  await openRentForm()
  await renter.page.getByLabel(/^Command/).fill('--frames 2 --size 160x90 --samples 2')
  await time('10 min')
  await renter.button('Rent for at most $0.60').waitFor()
  await rent()
  await state('Settled')
}

/** The lender gives the rest of the deposit back at once, and pays for that. */
async function depositBack() {
  const r = renter
  const dialog = r.page.getByRole('dialog')
  await r.go('Wallet')
  const fees = () => r.text(/ for network fees$/).innerText()
  const before = await fees()
  await station('deposit-back-preview', r, async () => {
    await r.button('Withdraw').click()
    await r.see(/is asked to end the deposit with you, now\.$/)
    await dialog.getByRole('button', { name: 'Withdraw without the lender' }).waitFor()
  })
  await station('deposit-back', r, async () => {
    await dialog.getByRole('button', { name: /^Take \$\d.* back now$/ }).click()
    await r.see(/^\$\d.* came back\.$/)
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await r.see('No deposits')
    check((await fees()) === before, `the renter had ${before} and has ${await fees()}`)
  })
  await station('activity', r, async () => {
    await r.page.getByRole('tab', { name: 'Activity' }).click()
    const row = (what) => r.page.getByRole('row').filter({ hasText: what })
    await row('Deposit settled').filter({ hasText: '+$' }).waitFor() // the lender's transaction
    await row('From the faucet').filter({ hasText: '+$' }).waitFor()
  })
}

async function agentDown(studio) {
  const r = renter
  await r.page.evaluate(() => (window.sameWindow = true))
  await r.expecting(AGENT_IS_DOWN, async () => {
    await station('renter-agent-down', r, async () => {
      await studio.kill()
      await r.see(/^Not up to date since (today )?\d\d:\d\d/)
    })
    await studio.start()
    await r.text(/^Not up to date since/).waitFor({ state: 'detached' })
  })
  check(await r.page.evaluate(() => window.sameWindow === true), 'the page was loaded again')
  await station('renter-back', r, async () => {
    await r.unlock()
    await r.go('Leases')
    await until(
      'four leases are listed',
      async () => (await r.page.getByRole('row').filter({ hasText: 'Settled' }).count()) === 4,
    )
  })
}
