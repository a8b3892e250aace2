// A deposit that comes back, with the lender's consent and without it, in the window alone.
import { check } from './person.mjs'
import { sign } from './stakes.mjs'

const overview = async (r) => {
  await r.go('Wallet')
  await r.page.getByRole('tab', { name: 'Overview', exact: true }).click()
}

const thawing = (r) => r.page.getByRole('row').filter({ hasText: 'Ready ' })

/** The lender gives the rest of the deposit back at once, and pays for that. */
export async function depositBack(r, station) {
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

/** The renter gives the lender the time that the contract names to collect what it holds. */
export async function thaw(r, station) {
  await overview(r)
  await station('thaw-preview', r, async () => {
    await r.button('Withdraw').click()
    await r.page.getByRole('dialog').getByRole('button', { name: 'Withdraw without the lender' }).click()
    await r.see(/begins to thaw\. In a minute you can withdraw what is left of it\.$/)
  })
  await station('thaw', r, async () => {
    await sign(r, /^Begin to withdraw \$/)
    await thawing(r).waitFor()
  })
}

/** The time is over: what is left comes back. */
export async function takeBack(r, station) {
  await overview(r)
  await station('thawed', r, async () => {
    await thawing(r).waitFor({ state: 'detached' })
    await r.button('Take home').click()
    await r.see(/comes back to your account/)
  })
  await station('taken-back', r, async () => {
    const promised = await r.fact('Balance after it')
    check((await r.text(promised).count()) === 1, `${promised} is there before it came back`)
    await sign(r, /^Withdraw \$/)
    await r.see('No deposits')
    await r.see(promised)
  })
}
