// What MOON is for, and what happens when a lease goes wrong: with real agents on a real chain, in the window alone.
import { check, until } from './person.mjs'

/** Signs what is shown and waits until it is final. */
async function sign(person, name) {
  const dialog = person.page.getByRole('dialog')
  await dialog.getByRole('button', { name }).click()
  await person.see('Final: nobody can take it back')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await dialog.waitFor({ state: 'detached' })
}

const look = (person) =>
  person.page.getByRole('dialog').getByRole('button', { name: 'See what it costs' }).click()
const tab = (person, name) => person.page.getByRole('tab', { name, exact: true }).click()

/** The lender puts down MOON that it can lose, takes a part out again, and votes with the rest. */
export async function stakeAndVotes(p, station) {
  const dialog = p.page.getByRole('dialog')
  const amount = dialog.getByLabel('Amount')
  await p.go('Wallet')
  await tab(p, 'Stake and votes')
  await station('stake-refused', p, () =>
    p.expecting(/status of 4\d\d .*\/api\/wallet\/preview/, async () => {
      await p.click('Stake MOON')
      for (const [typed, reason] of [
        ['0.5', 'It takes at least 100.00 MOON at a time.'],
        ['200001', /^The balance is too small: there are 200,000\.00 MOON/],
        ['-1', 'It is negative.'],
      ]) {
        await amount.fill(typed)
        await look(p)
        await p.see(reason)
        check((await amount.getAttribute('aria-invalid')) === 'true', `the stake ${typed} is not marked`)
      }
    }),
  )
  await station('stake-preview', p, async () => {
    await amount.fill('5000')
    await look(p)
    await p.see(/^at most /)
  })
  await station('stake', p, async () => {
    await sign(p, 'Stake 5,000.00 MOON')
    await p.see('5,000.00 MOON')
  })
  await station('unbond', p, async () => {
    await p.click('Take out')
    await amount.fill('1500')
    await look(p)
    await sign(p, /1,500\.00 MOON/)
    await p.see('On its way out')
    await p.see('3,500.00 MOON')
  })
  await station('votes', p, async () => {
    await p.click('Vote yourself')
    await sign(p, 'Vote yourself')
    await p.see('Your MOON count when you vote.')
  })
}

/** The renter says that a lease went wrong; the lender answers; the renter replies. */
export async function quarrel(r, p, station) {
  const said = (person) => person.page.getByRole('dialog').getByLabel('What happened', { exact: true })
  await station('case-form', r, async () => {
    await r.go('Leases')
    await r.page.getByRole('row').filter({ hasText: 'Settled' }).first().click()
    await r.page.getByRole('link', { name: 'Something went wrong with this lease' }).click()
    await said(r).fill('Half of the pictures are black.')
  })
  await station('case-preview', r, async () => {
    await look(r)
    await r.see(/^You put down a bond of \$\d/)
  })
  await station('case-opened', r, async () => {
    await sign(r, /^Open a case against/)
    await r.see('Their turn')
  })
  await station('case-answered', p, async () => {
    await p.go('Wallet')
    await tab(p, 'Disputes')
    await speak(p, 'Answer it', 'All eight pictures were delivered.')
    await p.see('Their turn')
  })
  await station('case-replied', r, async () => {
    await until('the renter hears of the answer', async () => {
      await tab(r, 'Overview')
      await tab(r, 'Disputes')
      return r.text('Your turn').isVisible()
    })
    await speak(r, 'Reply', 'Look at the pictures four to eight.')
    await r.see('Arbiter')
  })
}

/** Says something in the only case there is. */
async function speak(person, verb, words) {
  await person.page.getByRole('button', { name: /Case 1/ }).click()
  await person.click(verb)
  await person.page.getByRole('dialog').getByLabel('What happened', { exact: true }).fill(words)
  await look(person)
  await person.see(/^at most /)
  await sign(person, new RegExp(`^${verb.split(' ')[0]}`))
}
