// The provider's rooms, in the window alone: price, hours, limits, the switch, and what came of it.
import { check } from './person.mjs'

/** The program that leases run here. */
export const IMAGE = 'moonrig/render:1'

/** The provider's rooms: price, hours, limits, and the switch. */
export async function lend(p, station) {
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

export async function earned(p, first) {
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
