// What MOON is for, and what happens when a lease goes wrong: with real agents on a real chain, in the window alone.
import { check, until } from './person.mjs'

/** Signs what is shown and waits until it is final. */
export async function sign(person, name) {
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

/** The lender proposes a change of the rules, and votes for it. */
export async function propose(p, station) {
  const dialog = p.page.getByRole('dialog')
  const time = dialog.getByLabel('Time', { exact: true })
  const why = dialog.getByLabel('Why')
  await station('propose-refused', p, () =>
    p.expecting(/status of 4\d\d .*\/api\/wallet\/preview/, async () => {
      await p.click('Propose a change')
      await dialog.getByRole('combobox', { name: /^What should change/ }).click()
      await p.page.getByRole('option', { name: 'How long stake takes to leave' }).click()
      await p.see('Now: Taking stake out takes 14 days.')
      check((await time.inputValue()) === '14 days', 'the field does not begin with what is so now')
      for (const [typed, words, reason] of [
        ['10 days', '', 'Say why; whoever votes reads it.'],
        ['soon', 'x', /^"soon" is not a period like/],
        ['60 days', 'x', 'It must be from 7 days to 28 days.'],
      ]) {
        await time.fill(typed)
        await why.fill(words)
        await look(p)
        await p.see(reason)
      }
      check((await time.getAttribute('aria-invalid')) === 'true', 'what the contract refuses is not marked')
    }),
  )
  await station('propose-preview', p, async () => {
    await time.fill('10 days')
    await why.fill('Two weeks are long.')
    await look(p)
    await p.see(/vote on this: Taking stake out takes 10 days\.$/)
    await p.see(/^at most /)
  })
  await station('proposed', p, async () => {
    await sign(p, 'Propose a change')
    await p.see('“Two weeks are long.”')
  })
  await station('voted', p, async () => {
    await p.click('Vote for')
    await sign(p, 'Vote for')
    await p.see('You voted for, with 195,000.00 MOON.')
  })
}

/** What was voted for waits its time and takes effect; the window notices by itself that the vote is over. */
export async function putIntoEffect(p, station) {
  await p.go('Wallet')
  await tab(p, 'Stake and votes')
  await station('vote-over', p, () => p.button('Let its waiting time begin').waitFor())
  await station('in-the-queue', p, async () => {
    await p.click('Let its waiting time begin')
    await sign(p, 'Have an accepted change wait its time')
    await p.button('Put it into effect').waitFor()
  })
  await station('in-effect', p, async () => {
    await p.click('Put it into effect')
    await sign(p, 'Put an accepted change into effect')
    await p.see('In effect')
    await p.click('Take out')
    await p.see(/10 days/)
    await p.page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
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
