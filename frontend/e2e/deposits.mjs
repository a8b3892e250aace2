// A deposit that comes back without the lender's consent, in the window alone.
import { check } from './person.mjs'
import { sign } from './stakes.mjs'

const overview = async (r) => {
  await r.go('Wallet')
  await r.page.getByRole('tab', { name: 'Overview', exact: true }).click()
}

const thawing = (r) => r.page.getByRole('row').filter({ hasText: 'Ready ' })

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
