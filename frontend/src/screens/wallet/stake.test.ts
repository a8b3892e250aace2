import { render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError, use } from '../../lib/api'
import { MemoryApi } from '../../lib/api/memory'
import { clock, rig } from '../../lib/state/rig.svelte'
import Frame from '../../test/Frame.svelte'
import { click, dialog, press } from '../../test/act'
import { toFill } from './fill'
import { leave } from '../../test/leave'

let api: MemoryApi
let stop: () => void

async function open(mode = 'typical', prepare: (api: MemoryApi) => void = () => undefined) {
  api = new MemoryApi(mode)
  prepare(api)
  use(api)
  location.hash = '#/wallet?tab=stake'
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  stop = rig.connect()
  render(Frame)
  await waitFor(() => expect(rig.ready).toBe(true))
}
const look = (sheet: Awaited<ReturnType<typeof dialog>>) =>
  userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
const DAY = 86_400

afterEach(() => leave(stop))

describe('staking', () => {
  it.each([
    ['999', 'It takes at least 1,000.00 MOON at a time.'],
    ['1.0000000000000000001', 'It has too many decimals: at most 18.'],
    ['200000', 'The balance is too small: there are 88,400.50 MOON.'],
    ['0', 'The amount is zero.'],
    ['much', 'It is not a decimal number such as 12.5.'],
  ])('refuses %s in the field, with the reason, and signs nothing', async (amount, reason) => {
    await open()
    const sent = vi.spyOn(api, 'send')
    await click('Stake MOON')
    const form = await dialog()
    const field = await form.findByLabelText('Amount')
    await userEvent.type(field, amount)
    await userEvent.click(form.getByRole('button', { name: 'See what it costs' }))
    expect(await form.findByText(reason)).toBeVisible()
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(field).toHaveAccessibleDescription(reason)
    await waitFor(() => expect(field).toHaveFocus())
    await userEvent.clear(field)
    expect(field).not.toHaveAttribute('aria-invalid')
    expect(sent).not.toHaveBeenCalled()
  })

  it('says what can be lost and for how long, shows what would be signed, and signs that once', async () => {
    await open()
    const sent = vi.spyOn(api, 'send')
    await click('Stake MOON')
    const sheet = await dialog()
    expect(
      await sheet.findByText(/at most 30% a day\. Votes can change that to between 1% and 50%\./),
    ).toBeVisible()
    expect(sheet.getByText(/You wait 14 days .* up to 30 days more/)).toBeVisible()
    await userEvent.type(sheet.getByLabelText('Amount'), '2500')
    await userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
    expect(await sheet.findByText(/are held by the registry/)).toBeVisible()
    expect(sheet.getByText('85,900.50 MOON')).toBeVisible()
    expect(sent).not.toHaveBeenCalled()
    // What was typed is still there when one goes back.
    await userEvent.click(sheet.getByRole('button', { name: 'Back' }))
    expect(await sheet.findByLabelText('Amount')).toHaveValue('2500')
    await userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
    await userEvent.dblClick(await sheet.findByRole('button', { name: 'Stake 2,500.00 MOON' }))
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
    expect(sent).toHaveBeenCalledTimes(1)
    expect(await screen.findByText('14,500.00 MOON')).toBeInTheDocument()
  })

  it('takes out at most what is staked, and withdraws what is free', async () => {
    await open()
    await screen.findByText('Free now')
    await click('Withdraw 250.50 MOON')
    let sheet = await dialog()
    await userEvent.click(await sheet.findByRole('button', { name: 'Withdraw 250.50 MOON' }))
    await sheet.findByText('Signed and kept')
    await userEvent.click(sheet.getAllByRole('button', { name: 'Close' })[0]!)
    await waitFor(() => expect(screen.queryByText('Free now')).toBeNull())
    await click('Take out')
    sheet = await dialog()
    await userEvent.type(await sheet.findByLabelText('Amount'), '12001')
    await userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
    expect(await sheet.findByText(/there are 12,000.00 MOON/)).toBeVisible()
  })

  it('stakes with a lender of the market, and takes it out again', async () => {
    await open()
    const lender = api.world.offers[0]!.provider
    const tail = lender.slice(-4)
    await click('Stake with another lender')
    let sheet = await dialog()
    const field = await sheet.findByLabelText('Lender')
    const amount = sheet.getByLabelText('Amount')
    expect(sheet.getByText(/It earns you nothing by itself/)).toBeVisible()
    // The market's lenders are suggested.
    await waitFor(() =>
      expect([...document.querySelectorAll('datalist option')].map((o) => o.getAttribute('value'))).toContain(
        lender,
      ),
    )
    for (const [to, reason] of [
      ['nobody', /is not an address/],
      [api.world.governed!.stake.provider, 'That is your own account; stake instead.'],
      ['0x52908400098527886E0F7030069857D2E4169EE7', /^That provider has staked less than 1,000/],
    ] as const) {
      await userEvent.clear(field)
      await userEvent.type(field, to)
      await userEvent.clear(amount)
      await userEvent.type(amount, '1500')
      await look(sheet)
      expect(await sheet.findByText(reason)).toBeVisible()
      expect(field).toHaveAttribute('aria-invalid', 'true')
      await waitFor(() => expect(field).toHaveFocus())
    }
    await userEvent.clear(field)
    await userEvent.type(field, ` ${lender} `)
    await userEvent.clear(amount)
    await userEvent.type(amount, '999')
    await look(sheet)
    expect(await sheet.findByText('It takes at least 1,000.00 MOON at a time.')).toBeVisible()
    await userEvent.clear(amount)
    await userEvent.type(amount, '1500')
    await look(sheet)
    expect(await sheet.findByText(/stand behind what 0x/)).toBeVisible()
    expect(sheet.getByText(/at most \$/, { selector: 'dd' })).toBeVisible()
    await userEvent.click(
      sheet.getByRole('button', { name: new RegExp(`^Stake 1,500.00 MOON on .*${tail}$`) }),
    )
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
    await userEvent.click(sheet.getAllByRole('button', { name: 'Close' })[0]!)

    await click(new RegExp(`^Take out of the stake with .*${tail}$`))
    sheet = await dialog()
    expect(await sheet.findByText('1,500.00 MOON are staked.')).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: 'All of it' }))
    await look(sheet)
    await userEvent.click(await sheet.findByRole('button', { name: 'Begin to take out 1,500.00 MOON' }))
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
    expect(api.world.governed!.stake.positions.at(-1)).toMatchObject({ provider: lender, worth: '0' })
  })

  it('stakes more with a lender that one has staked with', async () => {
    await open()
    const there = api.world.governed!.stake.positions[1]!.provider
    await click(new RegExp(`^Stake more with .*${there.slice(-4)}$`))
    const sheet = await dialog()
    expect(await sheet.findByLabelText('Lender')).toHaveValue(there)
  })

  it('does nothing while the wallet is locked, and says why', async () => {
    await open('typical', (a) => {
      a.world.wallet.state = 'locked'
      a.world.status.wallet.state = 'locked'
    })
    const button = await screen.findByRole('button', { name: 'Stake MOON' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('refuses an absence that ends before it begins, at its end', async () => {
    await open()
    await click('Announce an absence')
    const sheet = await dialog()
    const start = sheet.getByLabelText('Away from')
    const end = sheet.getByLabelText('Back at')
    await userEvent.clear(start)
    await userEvent.type(start, '2027-01-31T22:00')
    await userEvent.clear(end)
    await userEvent.type(end, '2027-01-31T20:00')
    await userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
    expect(await sheet.findByText('It ends before it begins.')).toBeVisible()
    expect(end).toHaveAttribute('aria-invalid', 'true')
  })
})

describe('rewards', () => {
  const proof = (provider: string) => ({
    epoch: 20_029,
    provider,
    promised: 14_400,
    kept: 14_400,
    response_ms: 70,
    tier: 3,
    weight: 100,
    amount: '9000000000000000000',
    proof: [],
  })
  // The test's browser has files without text().
  const written = (text: string) =>
    Object.assign(new File([text], 'rewards.json'), { text: () => Promise.resolve(text) })
  const file = (what: unknown) => written(JSON.stringify(what))

  it('says so when nothing was posted', async () => {
    await open('empty')
    expect(await screen.findByText('Nothing to claim yet')).toBeVisible()
    expect(screen.getByText(/any of the last 31 days/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Claim with a file' })).toBeNull()
  })

  it('claims from a file, and tells what is wrong with one', async () => {
    await open()
    await click('Claim with a file')
    const sheet = await dialog()
    const input = sheet.getByLabelText('Choose the file', { selector: 'input' })
    await userEvent.upload(input, written('not json'))
    expect(await sheet.findByText('There are no rewards in this file.')).toBeVisible()
    await userEvent.upload(input, file(Array.from({ length: 65 }, () => proof('0x00'))))
    expect(await sheet.findByText('There are too many days in this file: 64 at most.')).toBeVisible()
    await userEvent.upload(input, file([proof('0x52908400098527886E0F7030069857D2E4169EE7')]))
    expect(await sheet.findByText(/It is the reward of 0x5290/)).toBeVisible()
    await userEvent.upload(input, file([proof(api.world.governed!.stake.provider)]))
    expect(await sheet.findByRole('button', { name: 'Claim 9.00 MOON' })).toBeVisible()
  })
})

describe('votes', () => {
  it('votes on what is open, once it was shown', async () => {
    await open()
    const look = vi.spyOn(api, 'previewSpend')
    await click('Vote against')
    expect(look).toHaveBeenCalledWith({ kind: 'vote', proposal: '7000', vote: 'against' })
    const sheet = await dialog()
    expect(await sheet.findByText(/It cannot be taken back/)).toBeVisible()
    expect(sheet.getByText(/keeps 1.00 % of what providers are paid/)).toBeVisible()
  })

  it('lets the account vote itself, as long as nobody does', async () => {
    await open('empty')
    expect(await screen.findByText('Nobody yet')).toBeVisible()
    await click('Vote yourself')
    const sheet = await dialog()
    await userEvent.click(await sheet.findByRole('button', { name: 'Vote yourself' }))
    await waitFor(() => expect(api.world.governed?.votes.delegate).toBe(api.world.governed?.votes.account))
  })

  it('lets another address vote, and takes the vote back', async () => {
    await open()
    const votes = api.world.governed!.votes
    expect(await screen.findByText('Your MOON count when you vote.')).toBeVisible()
    await click('Let somebody else vote')
    let sheet = await dialog()
    const field = await sheet.findByLabelText('Address of who shall vote')
    for (const [to, reason] of [
      ['maria.eth', /is not an address/],
      [votes.account, 'Your MOON vote there already.'],
    ] as const) {
      await userEvent.clear(field)
      await userEvent.type(field, to)
      await userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
      expect(await sheet.findByText(reason)).toBeVisible()
      await waitFor(() => expect(field).toHaveFocus())
    }
    const other = '0x52908400098527886E0F7030069857D2E4169EE7'
    await userEvent.clear(field)
    await userEvent.type(field, other)
    await userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
    expect(await sheet.findByText(/They stay yours, and you can change this at any time/)).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: /^Let 0x5290/ }))
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
    await userEvent.click(sheet.getAllByRole('button', { name: 'Close' })[0]!)
    expect(await screen.findByText('Your MOON count when this address votes:')).toBeVisible()
    expect(screen.getAllByText(other)[0]).toBeVisible()

    await click('Vote yourself')
    sheet = await dialog()
    await userEvent.click(await sheet.findByRole('button', { name: 'Vote yourself' }))
    await waitFor(() => expect(votes.delegate).toBe(votes.account))
    expect(await screen.findByText('Your MOON count when you vote.')).toBeInTheDocument()
  })

  it('proposes a change once it was shown, and refuses in the field what cannot be', async () => {
    await open('typical', (a) => {
      const rules = a.world.governed!.rules
      rules.rules = rules.rules.filter((r) => r.title === 'The smallest stake')
    })
    const votes = api.world.governed!.votes
    const before = votes.proposals.length
    await click('Propose a change')
    const sheet = await dialog()
    expect(await sheet.findByText('Now: The smallest stake is 1,000.00 MOON.')).toBeVisible()
    const amount = sheet.getByLabelText('Amount')
    expect(amount).toHaveValue('1,000.00')
    await look(sheet)
    expect(await sheet.findByText('Say why; whoever votes reads it.')).toBeVisible()
    await userEvent.clear(amount)
    await userEvent.type(amount, '-5')
    await look(sheet)
    expect(await sheet.findByText('It is negative.')).toBeVisible()
    expect(amount).toHaveAttribute('aria-invalid', 'true')
    await waitFor(() => expect(amount).toHaveFocus())
    await userEvent.clear(amount)
    await userEvent.type(amount, '500')
    await userEvent.type(sheet.getByLabelText('Why'), 'Let more people in')
    await look(sheet)
    expect(await sheet.findByText(/vote on this: The smallest stake: 500\./)).toBeVisible()
    expect(votes.proposals).toHaveLength(before)
    // What was typed is still there when one goes back.
    await userEvent.click(sheet.getByRole('button', { name: 'Back' }))
    expect(await sheet.findByLabelText('Amount')).toHaveValue('500')
    expect(sheet.getByLabelText('Why')).toHaveValue('Let more people in')
    await look(sheet)
    await userEvent.click(await sheet.findByRole('button', { name: 'Propose a change' }))
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
    expect(votes.proposals).toHaveLength(before + 1)
    expect(await screen.findByText('“Let more people in”')).toBeInTheDocument()
  })

  it("withdraws the own proposal until the vote begins, and nobody else's", async () => {
    await open('typical', (a) => {
      const { votes } = a.world.governed!
      const [one] = votes.proposals
      votes.proposals = ['own', 'foreign', 'begun'].map((id) => ({
        ...one!,
        id,
        proposer: id === 'foreign' ? one!.proposer : votes.account,
        state: id === 'begun' ? 'active' : 'pending',
      }))
      if (one!.proposer === votes.account) throw new Error('the world has no foreign proposal')
    })
    expect(await screen.findAllByRole('button', { name: 'Withdraw it' })).toHaveLength(1)
    const own = within(screen.getByRole('article', { name: 'Proposal own' }))
    await press(own.getByRole('button', { name: 'Withdraw it' }))
    const sheet = await dialog()
    expect(await sheet.findByText(/cannot be proposed again/)).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: 'Withdraw your proposal' }))
    await sheet.findByText('Signed and kept')
    await userEvent.click(sheet.getAllByRole('button', { name: 'Close' })[0]!)
    expect(await own.findByText('Withdrawn')).toBeVisible()
    // Its vote never began, so there is nothing to count and no end of it.
    expect(own.getByText('Nobody voted on it')).toBeVisible()
    expect(own.queryByText(/Voting ended|It counts once/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Withdraw it' })).toBeNull()
  })

  it('says how many votes proposing takes to whoever has fewer', async () => {
    await open('typical', (a) => {
      a.world.governed!.rules.votes = '0'
    })
    await click('Propose a change')
    const sheet = await dialog()
    expect(
      await sheet.findByText(/Proposing takes votes of 100,000\.00 MOON, and you vote with 0/),
    ).toBeVisible()
  })

  it('takes what was accepted to its next step', async () => {
    await open()
    const votes = api.world.governed!.votes
    const ready = votes.proposals.find((p) => p.state === 'queued')!
    const accepted = votes.proposals.find((p) => p.state === 'succeeded')!
    const card = async (id: string) => within(await screen.findByRole('article', { name: `Proposal ${id}` }))
    await press((await card(ready.id)).getByRole('button', { name: 'Put it into effect' }))
    let sheet = await dialog()
    expect(await sheet.findByText(ready.changes[0]!)).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: 'Put an accepted change into effect' }))
    await sheet.findByText('Signed and kept')
    expect(ready.state).toBe('executed')
    await userEvent.click(sheet.getAllByRole('button', { name: 'Close' })[0]!)
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Put it into effect' })).toBeNull())
    await userEvent.click(
      (await card(accepted.id)).getByRole('button', { name: 'Let its waiting time begin' }),
    )
    sheet = await dialog()
    await userEvent.click(await sheet.findByRole('button', { name: 'Have an accepted change wait its time' }))
    await sheet.findByText('Signed and kept')
    expect(accepted.state).toBe('queued')
  })

  it('asks again while the network says that it is too early, and lets it be signed then', async () => {
    await open()
    const ready = api.world.governed!.votes.proposals.find((p) => p.state === 'queued')!
    const real = api.previewSpend
    let early = true
    api.previewSpend = async (r) => ({
      ...(await real(r)),
      ...(early
        ? {
            refused: {
              code: 'conflict',
              text: 'That cannot be done in the present state: it waits',
              remedy: '',
            },
          }
        : {}),
    })
    await click('Put it into effect')
    const sheet = await dialog()
    const confirm = () => sheet.findByRole('button', { name: 'Put an accepted change into effect' })
    expect(await confirm()).toHaveAttribute('aria-disabled', 'true')
    early = false
    clock.now += 5_000
    await waitFor(() => expect(sheet.queryByText(/it waits/)).toBeNull())
    await userEvent.click(await confirm())
    await sheet.findByText('Signed and kept')
    expect(ready.state).toBe('executed')
  })

  it('cannot vote where the account had none when it began', async () => {
    await open('typical', (a) => {
      a.world.governed!.votes.proposals[0]!.own_votes = '0'
    })
    expect(await screen.findByText('You had no votes when this vote began.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Vote for' })).toHaveAttribute('aria-disabled', 'true')
  })
})

it('says calmly that a network has none of it', async () => {
  await open('elsewhere')
  expect(await screen.findByText('This network has no stakes and no votes')).toBeVisible()
  expect(screen.getByText(/work without them/)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('shows the other parts when one cannot be had', async () => {
  await open('typical', (a) => {
    a.votes = () => Promise.reject(new ApiError('chain_slow', 'The server does not answer in time', 'Wait'))
  })
  expect(await screen.findByText('The server does not answer in time.')).toBeVisible()
  expect(screen.getByText('Service tier 4')).toBeVisible()
})

it('asks for what a request lacks', () => {
  expect(toFill({ kind: 'stake' })).toBe('amount')
  expect(toFill({ kind: 'stake', amount: 'max' })).toBeNull()
  expect(toFill({ kind: 'delegate_votes' })).toBe('address')
  expect(toFill({ kind: 'delegate_stake', to: '0x1' })).toBe('amount')
  expect(toFill({ kind: 'claim_rewards', rewards: [] })).toBe('proofs')
  expect(toFill({ kind: 'maintenance', start: DAY, end: 2 * DAY })).toBeNull()
  expect(toFill({ kind: 'vote', proposal: '1', vote: 'for' })).toBeNull()
  expect(toFill({ kind: 'propose' })).toBe('proposal')
  expect(toFill({ kind: 'execute_proposal', proposal: '1' })).toBeNull()
  expect(toFill({ kind: 'cancel_proposal', proposal: '1' })).toBeNull()
})
