import { render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError, use } from '../../lib/api'
import { MemoryApi } from '../../lib/api/memory'
import { rig } from '../../lib/state/rig.svelte'
import Frame from '../../test/Frame.svelte'
import { click, dialog } from '../../test/act'
import { Shown } from './shown.svelte'
import { left } from './words'
import { leave } from '../../test/leave'

let api: MemoryApi
let stop: () => void
const FRIEND = '0x52908400098527886E0F7030069857D2E4169EE7'

async function open(tab = '', mode = 'typical', prepare: (api: MemoryApi) => void = () => undefined) {
  api = new MemoryApi(mode)
  prepare(api)
  use(api)
  location.hash = `#/wallet${tab ? `?tab=${tab}` : ''}`
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  stop = rig.connect()
  render(Frame)
  await waitFor(() => expect(rig.ready).toBe(true))
}
const free = (a: MemoryApi) => (a.world.payout = { changing: false, cooling_seconds: 172_800 })

afterEach(() => leave(stop))

describe('sending money', () => {
  it.each([
    ['1.2345678', 'It has too many decimals: at most 6.'],
    ['-1', 'It is negative.'],
    ['1'.padEnd(90, '0'), 'It is larger than any amount can be.'],
    ['42', 'The balance is too small: the account holds 41.87.'],
    ['a lot', 'It is not a decimal number such as 12.5.'],
    ['0', 'The amount is zero.'],
  ])('refuses %s in the field, with the reason', async (amount, reason) => {
    await open('', 'typical', free)
    const sent = vi.spyOn(api, 'send')
    await click('Send')
    const form = await dialog()
    await userEvent.type(form.getByLabelText('To'), FRIEND)
    const field = form.getByLabelText('Amount')
    await userEvent.type(field, amount)
    await userEvent.click(form.getByRole('button', { name: 'See what it costs' }))
    expect(await form.findByText(reason)).toBeVisible()
    expect(field).toHaveAttribute('aria-invalid', 'true')
    expect(field).toHaveAccessibleDescription(reason)
    await waitFor(() => expect(field).toHaveFocus())
    // What was wrong is not held against what is typed next.
    await userEvent.clear(field)
    await userEvent.type(field, '2')
    expect(field).not.toHaveAttribute('aria-invalid')
    expect(sent).not.toHaveBeenCalled()
  })

  it('refuses what is no address in its own field', async () => {
    await open('', 'typical', free)
    await click('Send')
    const form = await dialog()
    await userEvent.type(form.getByLabelText('To'), 'my friend')
    await userEvent.type(form.getByLabelText('Amount'), '2')
    await userEvent.click(form.getByRole('button', { name: 'See what it costs' }))
    expect(await form.findByText(/"my friend" is not an address/)).toBeVisible()
    expect(form.getByLabelText('To')).toHaveAttribute('aria-invalid', 'true')
    expect(form.getByLabelText('Amount')).not.toHaveAttribute('aria-invalid')
  })

  it('shows what it costs before anything is signed, signs exactly that once, and follows it to the end', async () => {
    await open('', 'typical', free)
    const sent = vi.spyOn(api, 'send')
    await click('Send')
    const sheet = await dialog()
    await userEvent.type(sheet.getByLabelText('To'), FRIEND)
    await userEvent.type(sheet.getByLabelText('Amount'), '12.5')
    await userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
    expect(await sheet.findByText('at most $0.009')).toBeVisible()
    expect(sheet.getByText(/12\.500000 tUSD go from your account/)).toBeVisible()
    expect(sheet.getByText('$29.37')).toBeVisible()
    expect(sent).not.toHaveBeenCalled()
    await userEvent.dblClick(sheet.getByRole('button', { name: 'Send $12.50' }))
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
    expect(sent).toHaveBeenCalledTimes(1)
    expect(sent).toHaveBeenCalledWith('preview-1')
    for (let block = 0; block < 4; block++) api.tick()
    expect(await sheet.findByText('Final: nobody can take it back')).toBeVisible()
    expect(api.world.wallet.balance).toBe('29370000')
  })

  it('says why it cannot be confirmed, and confirms nothing', async () => {
    await open()
    const sent = vi.spyOn(api, 'send')
    await click('Send')
    const sheet = await dialog()
    await userEvent.type(sheet.getByLabelText('To'), FRIEND)
    await userEvent.type(sheet.getByLabelText('Amount'), '1')
    await userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
    expect(await sheet.findByText(/payout address only/)).toBeVisible()
    const confirm = sheet.getByRole('button', { name: 'Send $1.00' })
    expect(confirm).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(confirm)
    expect(sent).not.toHaveBeenCalled()
  })

  it('does not sign what was shown too long ago', async () => {
    await open('', 'typical', free)
    const look = api.previewSpend
    api.previewSpend = async (r) => ({ ...(await look(r)), expires_at: Math.floor(Date.now() / 1000) - 1 })
    await click('Send')
    const sheet = await dialog()
    await userEvent.type(sheet.getByLabelText('To'), FRIEND)
    await userEvent.type(sheet.getByLabelText('Amount'), '1')
    await userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
    expect(await sheet.findByRole('button', { name: 'Look again' })).toBeVisible()
    expect(sheet.queryByRole('button', { name: 'Send $1.00' })).toBeNull()
  })

  it('takes a deposit back at once with its lender', async () => {
    const first = (a: MemoryApi) =>
      a.world.wallet.channels.find((c) => c.role === 'renter' && c.free !== '0' && !c.thaw_ends_at)!
    await open('', 'typical', (a) => (first(a).other = FRIEND))
    const mine = { ...first(api) }
    const before = BigInt(api.world.wallet.balance)
    const asked = vi.spyOn(api, 'endChannel')
    await userEvent.click((await screen.findAllByRole('button', { name: 'Withdraw' }))[0]!)
    const sheet = await dialog()
    expect(await sheet.findByText(/is asked to end the deposit/)).toBeVisible()
    expect(asked).not.toHaveBeenCalled()
    await userEvent.dblClick(sheet.getByRole('button', { name: /^Take \$.* back now$/ }))
    expect(await sheet.findByText(/came back\./)).toBeVisible()
    expect(asked).toHaveBeenCalledTimes(1)
    expect(asked).toHaveBeenCalledWith(FRIEND, mine.free)
    expect(BigInt(api.world.wallet.balance)).toBe(before + BigInt(mine.free))
  })

  it('says why a lender does not help, and offers the way without it', async () => {
    await open()
    api.endChannel = () =>
      Promise.reject(
        new ApiError('peer_unreachable', 'The other side cannot be reached', 'Try later', 503, '', {}),
      )
    await userEvent.click((await screen.findAllByRole('button', { name: 'Withdraw' }))[0]!)
    const sheet = await dialog()
    await userEvent.click(await sheet.findByRole('button', { name: /^Take \$.* back now$/ }))
    expect(await sheet.findByText('The other side cannot be reached.')).toBeVisible()
    expect(sheet.getByRole('button', { name: 'Withdraw without the lender' })).toBeEnabled()
  })

  it('withdraws a deposit without its lender the same way as it sends', async () => {
    await open()
    const button = (await screen.findAllByRole('button', { name: 'Withdraw' }))[0]!
    await userEvent.click(button)
    await userEvent.click((await dialog()).getByRole('button', { name: 'Withdraw without the lender' }))
    const sheet = await dialog()
    expect(await sheet.findByText(/begins to thaw/)).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: /^Begin to withdraw/ }))
    await waitFor(() => expect(api.world.transactions[0]?.kind).toBe('thaw'))
  })
})

describe('accounts', () => {
  it('adds one, renames it and switches to it, saying what that changes', async () => {
    await open('accounts', 'empty')
    await click('Add account')
    let sheet = await dialog()
    await userEvent.type(sheet.getByLabelText(/^Name/), 'Studio')
    await userEvent.type(sheet.getByLabelText('Passphrase'), 'wrong')
    await userEvent.click(sheet.getByRole('button', { name: 'Add account' }))
    expect(await sheet.findByText('The passphrase is wrong.')).toBeVisible()
    expect(sheet.getByLabelText('Passphrase')).toHaveValue('')
    await userEvent.type(sheet.getByLabelText('Passphrase'), 'a long sentence')
    await userEvent.click(sheet.getByRole('button', { name: 'Add account' }))
    await click('Switch to Studio')
    sheet = await dialog()
    expect(sheet.getByText(/pays for what you rent and receives what you earn/)).toBeVisible()
    expect(sheet.getByText(/deposits of Account 1 stay/)).toBeVisible()
    await userEvent.type(sheet.getByLabelText('Passphrase'), 'a long sentence')
    await userEvent.click(sheet.getByRole('button', { name: 'Switch to Studio' }))
    await waitFor(() => expect(api.world.wallet.account).toBe('Studio'))
    await click('Rename Account 1')
    sheet = await dialog()
    await userEvent.clear(sheet.getByLabelText('Name'))
    await userEvent.type(sheet.getByLabelText('Name'), 'Old one{Enter}')
    expect(await screen.findByText('Old one')).toBeVisible()
  })

  it('does not switch while a lease needs the present one', async () => {
    await open('accounts')
    expect(await screen.findByRole('button', { name: 'Switch to Savings' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  })

  it('hides an exported key again', async () => {
    await open('accounts')
    await click('Export Savings')
    const sheet = await dialog()
    await userEvent.click(sheet.getByRole('radio', { name: 'Private key' }))
    await userEvent.type(sheet.getByLabelText('Passphrase'), 'a long sentence')
    await userEvent.click(sheet.getByRole('button', { name: 'Show the private key' }))
    expect(await sheet.findByText(/^0x5a5a/)).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: 'Hide now' }))
    expect(sheet.queryByText(/^0x5a5a/)).toBeNull()
    expect(sheet.getByLabelText('Passphrase')).toHaveValue('')
  })
})

describe('limits', () => {
  it('asks for the passphrase to raise one, and not to lower one', async () => {
    await open('limits')
    const set = vi.spyOn(api, 'setLimits')
    const field = await screen.findByLabelText('In 24 hours: At most')
    await userEvent.clear(field)
    await userEvent.type(field, '20')
    expect(screen.queryByLabelText('Passphrase')).toBeNull()
    await click('Save limits')
    await waitFor(() =>
      expect(set).toHaveBeenLastCalledWith({ daily_usd_micro: 20_000_000, per_lease_usd_micro: 10_000_000 }),
    )
    const again = await screen.findByLabelText('In 24 hours: At most')
    await userEvent.clear(again)
    await userEvent.type(again, '500')
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'wrong')
    await click('Save limits')
    expect(await screen.findByText('The passphrase is wrong.')).toBeVisible()
    await userEvent.type(screen.getByLabelText('Passphrase'), 'a long sentence')
    await click('Save limits')
    await waitFor(() => expect(api.world.limits.daily_usd_micro).toBe(500_000_000))
  })

  it('changes the payout address after its time, and takes the change back', async () => {
    await open('limits', 'typical', (a) => {
      a.world.payout = { address: FRIEND, changing: false, cooling_seconds: 172_800 }
    })
    await click('Change payout address')
    const sheet = await dialog()
    await userEvent.type(sheet.getByLabelText('Payout address'), '0x12')
    await userEvent.type(sheet.getByLabelText('Passphrase'), 'a long sentence')
    await userEvent.click(sheet.getByRole('button', { name: 'Ask for the change' }))
    expect(await sheet.findByText(/is not an address/)).toBeVisible()
    await userEvent.clear(sheet.getByLabelText('Payout address'))
    await userEvent.type(sheet.getByLabelText('Payout address'), FRIEND.toLowerCase())
    await userEvent.type(sheet.getByLabelText('Passphrase'), 'a long sentence')
    await userEvent.click(sheet.getByRole('button', { name: 'Ask for the change' }))
    expect(await screen.findByText(/^A change takes effect in (2 days|1 day and 23 hours)$/)).toBeVisible()
    await click('Cancel this change')
    await waitFor(() => expect(screen.queryByText(/^A change takes effect/)).toBeNull())
    expect(api.world.payout.changing).toBe(false)
  })
})

describe('security', () => {
  it('shows the phrase behind the passphrase and forgets it', async () => {
    await open('security')
    await click('Show recovery phrase')
    const sheet = await dialog()
    await userEvent.type(sheet.getByLabelText('Passphrase'), 'wrong{Enter}')
    expect(await sheet.findByText('The passphrase is wrong.')).toBeVisible()
    await userEvent.type(sheet.getByLabelText('Passphrase'), 'a long sentence{Enter}')
    expect(await sheet.findByText('lantern')).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: 'Hide now' }))
    expect(sheet.queryByText('lantern')).toBeNull()
  })

  it('says why the keychain cannot be used', async () => {
    await open('security', 'empty')
    expect(await screen.findByText(/The system's keychain does not answer\./)).toBeVisible()
    expect(screen.getByRole('switch', { name: /Unlock it when this computer starts/ })).toBeDisabled()
  })

  it('refuses a wrong present passphrase in its field', async () => {
    await open('security')
    await click('Change passphrase')
    const sheet = await dialog()
    await userEvent.type(sheet.getByLabelText('Present passphrase'), 'wrong')
    await userEvent.type(sheet.getByLabelText('New passphrase'), 'another long sentence')
    await userEvent.type(sheet.getByLabelText('Once more'), 'another long sentence')
    await userEvent.click(sheet.getByRole('button', { name: 'Change passphrase' }))
    expect(await sheet.findByText('The passphrase is wrong.')).toBeVisible()
    expect(sheet.getByLabelText('Present passphrase')).toHaveAttribute('aria-invalid', 'true')
  })

  it('keeps a secret no longer than it is shown', () => {
    vi.useFakeTimers()
    try {
      const shown = new Shown<string>(3)
      shown.show('words')
      vi.advanceTimersByTime(2_000)
      expect([shown.value, shown.left]).toEqual(['words', 1])
      vi.advanceTimersByTime(1_000)
      expect([shown.value, shown.left]).toEqual([null, 0])
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})

it('shows what others sent, and warns of taking their address from there', async () => {
  await open('activity')
  const grid = within(await screen.findByRole('grid', { name: 'Activity' }))
  await userEvent.click(grid.getByText('Received'))
  const sheet = await dialog()
  expect(sheet.getByText('+$25.00')).toBeVisible()
  expect(sheet.getByText(/^Final\. It was sent elsewhere/)).toBeVisible()
  expect(sheet.getByText(/address made to look like one you know/)).toBeVisible()
  expect(sheet.queryByText('Network fee')).toBeNull()
  expect(sheet.getAllByRole('button', { name: /Copy/ })).toHaveLength(1) // the transaction's, not the sender's
})

it('draws only the rows in sight of ten thousand', async () => {
  await open('activity', 'many')
  await click('Load all')
  expect(await screen.findByText('10,000 transactions')).toBeVisible()
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
})

it.each([
  [172_800, '2 days'],
  [169_200, '1 day and 23 hours'],
  [3_660, '1 hour and 1 minute'],
  [59, '1 minute'],
  [-5, '1 minute'],
])('%i seconds are %s', (seconds, words) => expect(left(seconds)).toBe(words))
