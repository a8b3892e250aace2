// Finding, renting, watching and ending, in the window alone.
import { IMAGE } from './lending.mjs'
import { AGENT_IS_DOWN, check, until } from './person.mjs'

export async function market(r) {
  await r.go('Market')
  await offer(r).waitFor()
  const search = r.page.getByRole('searchbox')
  await search.fill('no such card')
  await r.see('Nothing fits these filters')
  await r.click('Clear filters')
  await offer(r).waitFor()
  const most = r.page.getByLabel('At most, per hour')
  await most.fill('0.01')
  await r.see('Nothing fits these filters')
  await most.fill('')
  await offer(r).waitFor()
}

function offer(r) {
  return r.page.getByRole('row').filter({ hasText: '$3.60' })
}

async function openRentForm(r) {
  await r.go('Market')
  await offer(r).click()
  await r.page.getByRole('dialog').getByRole('button', { name: 'Rent', exact: true }).click()
  await r.page.getByLabel(/^Program/).waitFor()
}

async function time(r, name) {
  await r.page
    .getByLabel(/^Longest time/)
    .first()
    .click()
  await r.page.getByRole('option', { name, exact: true }).click()
}

/** Rents, and returns the lease's number. Keeps a list of the states that the page shows. */
async function rent(r) {
  await r.click(/^Rent for at most \$/)
  await r.page.waitForURL(/#\/leases\/.+/)
  await r.page.locator('main h1').waitFor()
  await r.page.evaluate(() => {
    const seen = (window.seenStates = [])
    const look = () => {
      const now = document.querySelector('main header p[aria-live]')?.textContent.split('·')[0].trim()
      if (now && seen.at(-1) !== now) seen.push(now)
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    look()
  })
  return decodeURIComponent(r.page.url().split('#/leases/')[1])
}

function log(r) {
  return r.page.locator('section[aria-label="Log"] pre')
}

function state(r, name) {
  const shown = r.page.locator('main header p[aria-live]')
  return shown.filter({ hasText: new RegExp(`^\\s*${name}`) }).waitFor()
}

export async function firstLease(r, station) {
  const { page } = r
  await station('rent-refused', r, async () => {
    await openRentForm(r)
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
    id = await rent(r)
    await log(r).filter({ hasText: /frame/i }).waitFor()
  })
  await station('lease-settled', r, async () => {
    await state(r, 'Settled')
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

export async function secondLease(r, lender, station) {
  await station('rent-again-preview', r, async () => {
    await openRentForm(r)
    await r.page.getByLabel(/^Command/).fill('--frames 2000 --size 640x360')
    await time(r, '30 min')
    await r.see(/^Nothing, \$\d.* is still deposited with this lender$/)
    await r.button('Rent for at most $1.80').waitFor()
  })
  await station('lease-running', r, async () => {
    await rent(r)
    await log(r).filter({ hasText: /frame/i }).waitFor()
    await state(r, 'Running')
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
    await state(r, 'Settled')
    await r.see('The renter ended the lease')
    await until('the container is gone', () => lender.containers().length === 0)
  })
}

export async function thirdLease(r, p, lender, station) {
  await openRentForm(r)
  await r.page.getByLabel(/^Command/).fill('--frames 8 --size 320x180 --samples 8')
  await time(r, '10 min')
  await r.button('Rent for at most $0.60').waitFor()
  await rent(r)
  await log(r).filter({ hasText: /frame/i }).waitFor()
  await station('provider-killed', r, (id) =>
    p.expecting(AGENT_IS_DOWN, async () => {
      await lender.kill()
      await p.see(/^Not up to date since/)
      await p.picture(`${id}-provider`)
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
    await state(r, 'Settled')
    await until('all pictures are home', async () => (await r.page.locator('main img').count()) === 8)
    check(lender.containers().length === 0, 'a container is left')
  })
}

/** A short one, to have a deposit again. */
export async function fourthLease(r) {
  await openRentForm(r)
  await r.page.getByLabel(/^Command/).fill('--frames 2 --size 160x90 --samples 2')
  await time(r, '10 min')
  await r.button('Rent for at most $0.60').waitFor()
  await rent(r)
  await state(r, 'Settled')
}
