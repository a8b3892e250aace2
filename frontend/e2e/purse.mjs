// What a wallet is for besides leases, in the window alone.
import { check, until } from './person.mjs'

export async function testMoney(person) {
  const balance = () => person.page.locator('main .text-hero').innerText()
  await person.go('Wallet')
  check((await balance()) === '$0.00', `a new wallet holds ${await balance()}`)
  await person.click('Get test money')
  await until('the test money arrives', async () => (await balance()) !== '$0.00')
}

/** What a wallet is for besides leases: accounts, sending, and what bounds it. */
export async function purse(r, station) {
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
