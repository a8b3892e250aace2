// Two newcomers with real agents, in a real browser: one lends, one rents; money moves; agents are killed on the way.
// Nothing is prepared through the API: what a person cannot do in the window, this does not do either.
//   node e2e/newcomers.mjs --programs build/bin --folder /tmp/empty --pictures test-output/browser
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { enter, strangers, welcome } from './arrivals.mjs'
import { launch } from './browser.mjs'
import { depositBack, takeBack, thaw } from './deposits.mjs'
import { renterHistory } from './history.mjs'
import { House } from './house.mjs'
import { moveIn, ownKeys } from './keys.mjs'
import { earned, lend } from './lending.mjs'
import { AGENT_IS_DOWN, Person, check, until } from './person.mjs'
import { purse, testMoney } from './purse.mjs'
import { firstLease, fourthLease, market, secondLease, thirdLease } from './renting.mjs'
import { propose, putIntoEffect, quarrel, stakeAndVotes } from './stakes.mjs'

const arg = (name) => resolve(process.argv[process.argv.indexOf(`--${name}`) + 1])
const pictures = arg('pictures')
const folder = arg('folder')
await mkdir(pictures, { recursive: true })

let number = 0
let began = Date.now()
async function station(name, person, act) {
  const id = `${String(++number).padStart(2, '0')}-${name}`
  await act(id)
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

  await station('refused-without-token', null, () => strangers(browser, studio.origin))
  await station('renter-enters', renter, () => enter(renter, studioUrl))
  await welcome(renter, /Rent computing power/, station)
  await station('renter-home', renter, async () => {
    await renter.click('Done')
    await renter.see('No work of yours is running')
  })
  await station('provider-enters', provider, () => enter(provider, lenderUrl))
  await welcome(provider, /Earn with my computer/, station)
  await station('provider-home', provider, async () => {
    await provider.page.getByRole('switch', { name: 'Start lending now' }).click()
    await provider.click('Done')
    await provider.see('What is earning')
  })

  await lend(provider, station)
  // Renting takes money, and so does collecting: the network's fee.
  await station('provider-test-money', provider, () => testMoney(provider))
  await station('renter-test-money', renter, () => testMoney(renter))
  await purse(renter, station)
  await station('renter-market', renter, () => market(renter))
  const first = await firstLease(renter, station)
  await station('renter-history', renter, () => renterHistory(renter, first))
  await station('provider-earned', provider, () => earned(provider, first))
  await secondLease(renter, lender, station)
  await thirdLease(renter, provider, lender, station)
  await depositBack(renter, station)
  await station('fourth-lease', renter, () => fourthLease(renter))
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
