// A person at a browser of their own, in tests with real agents.
import { join } from 'node:path'

/** How long anything may take before it counts as not happening: only for what hangs, as the machine may be slow. */
const PATIENCE = 180_000
export const AGENT_IS_DOWN =
  /ERR_(CONNECTION_\w+|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|NETWORK_\w+|SOCKET_\w+)/

/** Ends the test unless it holds. */
export function check(holds, text) {
  if (!holds) throw new Error(text)
}

/** Asks again until it holds: for what lies outside the page. */
export async function until(what, holds) {
  const end = Date.now() + PATIENCE
  while (!(await holds())) {
    check(Date.now() < end, `in ${PATIENCE / 1000} s it did not become true: ${what}`)
    await new Promise((r) => setTimeout(r, 50))
  }
}

/** Somebody at a browser of their own. What the browser complains about counts unless it was expected. */
export class Person {
  complaints = []
  #expected = []

  constructor(name, passphrase, pictures) {
    this.name = name
    this.pictures = pictures
    this.passphrase = passphrase
  }

  async sit(browser) {
    this.context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      locale: 'en-US',
      acceptDownloads: true,
    })
    this.context.setDefaultTimeout(PATIENCE)
    const page = (this.page = await this.context.newPage())
    const complain = (text) =>
      this.#expected.some((e) => e.test(text)) || this.complaints.push(`${this.name}: ${text}`)
    page.on('console', (m) => m.type() === 'error' && complain(`${m.text()} (${m.location().url})`))
    page.on('pageerror', (e) => complain(e.message))
    page.on('request', (r) => {
      if (!/^(data|blob):/.test(r.url()) && !r.url().startsWith(this.origin))
        complain(`request elsewhere: ${r.url()}`)
    })
    return this
  }

  /** While `act` runs, the browser may complain of this. */
  async expecting(pattern, act) {
    this.#expected.push(pattern)
    await act()
    // Its messages come in order: once this one is here, the earlier ones are too.
    const mark = this.page.waitForEvent('console', (m) => m.text() === 'mark')
    await this.page.evaluate(() => console.log('mark'))
    await mark
    this.#expected = this.#expected.filter((e) => e !== pattern)
  }

  button = (name) => this.page.getByRole('button', { name, exact: typeof name === 'string' })
  text = (text) => this.page.getByText(text).filter({ visible: true }).first()
  see = (text) => this.text(text).waitFor()
  click = (name) => this.button(name).click()
  fill = (label, value) => this.page.getByLabel(label).first().fill(value)
  go = (screen) =>
    this.page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click()
  picture = (name) => this.page.screenshot({ path: join(this.pictures, `${name}.png`) })

  /** The value beside a label of a list of facts. */
  async fact(label) {
    const row = this.page.locator('dl > div', {
      has: this.page.locator('dt', { hasText: new RegExp(`^${label}$`) }),
    })
    return (await row.locator('dd').innerText()).trim()
  }

  /** What the person sees of money under a heading like "Cost". */
  async amount(heading) {
    const text = await this.page.locator(`p:text-is("${heading}") + p > span`).first().innerText()
    check(/^\$\d/.test(text), `${heading} is "${text}", not an amount`)
    return text
  }

  async unlock() {
    await this.go('Wallet')
    await this.click('Unlock')
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Passphrase').fill(this.passphrase)
    await dialog.getByRole('button', { name: 'Unlock' }).click()
    await this.button('Lock').waitFor()
  }
}
