// How people come to the window for the first time, and who is kept out of it.
import { check } from './person.mjs'

/** Nobody gets in without the agent's token. */
export async function strangers(browser, origin) {
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

export async function enter(person, url) {
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
export async function welcome(person, role, station) {
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
