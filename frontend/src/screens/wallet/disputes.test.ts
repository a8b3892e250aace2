import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiError, use } from '../../lib/api'
import { MemoryApi } from '../../lib/api/memory'
import { rig } from '../../lib/state/rig.svelte'
import Frame from '../../test/Frame.svelte'
import { click, dialog } from '../../test/act'
import { LARGEST } from './evidence'
import { toFill } from './fill'
import { leave } from '../../test/leave'

let api: MemoryApi
let stop: () => void

async function open(
  hash = '#/wallet?tab=disputes',
  mode = 'typical',
  prepare: (api: MemoryApi) => void = () => undefined,
) {
  api = new MemoryApi(mode)
  prepare(api)
  use(api)
  location.hash = hash
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  stop = rig.connect()
  render(Frame)
  await waitFor(() => expect(rig.ready).toBe(true))
}
type Sheet = Awaited<ReturnType<typeof dialog>>
const look = (sheet: Sheet) => userEvent.click(sheet.getByRole('button', { name: 'See what it costs' }))
const json = (name: string, text: string) => new File([text], name, { type: 'application/json' })

afterEach(() => leave(stop))

describe('a lease that went wrong', () => {
  it('leads to a case, whose bond and deadlines are shown before it is signed once', async () => {
    await open('#/leases/L-rent-3')
    const sent = vi.spyOn(api, 'send')
    const kept = vi.spyOn(api, 'keepEvidence')
    expect(
      await screen.findByText(/You can open a case against the lender until .* a bond of \$10\.00\./),
    ).toBeVisible()
    await userEvent.click(screen.getByRole('link', { name: 'Something went wrong with this lease' }))
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    const sheet = await dialog()
    await userEvent.type(await sheet.findByLabelText('What happened'), 'Half of the frames are black.')
    await look(sheet)
    expect(await sheet.findByText(/If you lose, the provider gets it/)).toBeVisible()
    expect(sheet.getByText('$10.00')).toBeVisible()
    expect(sheet.getByText(/has until .* to answer/)).toBeVisible()
    expect(kept).toHaveBeenCalledWith({
      lease: 'L-rent-3',
      role: 'renter',
      statement: 'Half of the frames are black.',
    })
    expect(sent).not.toHaveBeenCalled()
    // What was said is still there when one goes back.
    await userEvent.click(sheet.getByRole('button', { name: 'Back' }))
    await look(sheet)
    await userEvent.dblClick(await sheet.findByRole('button', { name: /^Open a case against/ }))
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
    expect(sent).toHaveBeenCalledTimes(1)
    expect(api.world.quarrels?.list.cases[0]?.lease_id).toBe('L-rent-3')
  })

  it('shows its case, and offers no second one', async () => {
    await open('#/leases/L-rent-4')
    expect(await screen.findByText('There is a case about this lease.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Something went wrong with this lease' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Look at the case' })).toHaveAttribute(
      'href',
      '#/wallet?tab=disputes&case=1031',
    )
    expect(screen.getByRole('link', { name: 'Save the evidence' })).toHaveAttribute('download')
  })

  it('says nothing of cases to its lender, and nothing where there are none', async () => {
    await open('#/leases/L-prov-1', 'typical', (api) => (api.world.quarrels!.list.cases = []))
    await screen.findByRole('heading', { name: 'Details' })
    await waitFor(() => expect(screen.queryByText('Something went wrong?')).toBeNull())
    stop()
    cleanup()
    await open('#/leases/L-rent-3', 'elsewhere')
    await screen.findByRole('heading', { name: 'Details' })
    expect(screen.queryByText('Something went wrong?')).toBeNull()
  })
})

describe('a case', () => {
  it('against oneself is answered with what this computer knows', async () => {
    await open()
    const kept = vi.spyOn(api, 'keepEvidence')
    await click(/^You have to answer until .* Your turn$/)
    let sheet = await dialog()
    expect(await sheet.findByText(/you lose 5 % of your stake/)).toBeVisible()
    expect(sheet.getByText('The renter opened the case with a bond of $10.00.')).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: 'Answer it' }))
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Answer a case' })).toBeVisible())
    sheet = await dialog()
    await userEvent.type(await sheet.findByLabelText('What happened'), 'It ran as ordered.')
    await look(sheet)
    await userEvent.click(await sheet.findByRole('button', { name: 'Answer case 1039' }))
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
    expect(kept).toHaveBeenCalledWith({
      lease: 'L-prov-1',
      role: 'provider',
      statement: 'It ran as ordered.',
    })
    expect(api.world.quarrels?.list.cases.find((c) => c.id === '1039')?.status).toBe('answered')
  })

  it('is replied to with a file, which has to be one that can be kept', async () => {
    await open('#/wallet?tab=disputes&case=1042')
    let sheet = await dialog()
    expect(await sheet.findByText('20 hours left.')).toBeVisible()
    await userEvent.click(sheet.getByRole('button', { name: 'Reply' }))
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Reply in a case' })).toBeVisible())
    sheet = await dialog()
    // The lease of this case is not known here, so only a file can be shown.
    const kept = vi.spyOn(api, 'keepEvidence')
    await userEvent.click(await sheet.findByRole('radio', { name: 'A file of mine' }))
    expect(sheet.getByRole('button', { name: 'See what it costs' })).toHaveAttribute('aria-disabled', 'true')
    const input = sheet.getByLabelText('A file of mine', { selector: 'input' })
    await userEvent.upload(input, new File([], 'empty.txt'))
    expect(await sheet.findByText('The file is empty.')).toBeVisible()
    const large = new File(['x'], 'film.mp4')
    Object.defineProperty(large, 'size', { value: LARGEST + 1 })
    await userEvent.upload(input, large)
    expect(await sheet.findByText('The file is larger than 8 MB.')).toBeVisible()
    expect(kept).not.toHaveBeenCalled()
    await userEvent.upload(input, new File(['dear arbiter'], 'letter.txt'))
    await look(sheet)
    await userEvent.click(await sheet.findByRole('button', { name: 'Reply in case 1042' }))
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
    expect(kept).toHaveBeenCalledExactlyOnceWith({ name: 'letter.txt', content: btoa('dear arbiter') })
  })

  it('that is over in silence is ended, and what it brought is taken', async () => {
    await open()
    await click(/^The time for this step is over/)
    let sheet = await dialog()
    await userEvent.click(await sheet.findByRole('button', { name: 'End the case' }))
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'End a case' })).toBeVisible())
    sheet = await dialog()
    await userEvent.click(await sheet.findByRole('button', { name: 'Settle case 1024' }))
    await sheet.findByText('Signed and kept')
    await userEvent.click(sheet.getAllByRole('button', { name: 'Close' })[0]!)
    for (const amount of ['$10.00', '375.00 MOON']) {
      await click(`Withdraw ${amount}`)
      sheet = await dialog()
      await userEvent.click(await sheet.findByRole('button', { name: `Withdraw ${amount}` }))
      await sheet.findByText('Signed and kept')
      await userEvent.click(sheet.getAllByRole('button', { name: 'Close' })[0]!)
    }
    await waitFor(() => expect(screen.queryByText('Put down for you')).toBeNull())
  })

  it('is told of on Home, and found from there', async () => {
    await open('#/home', 'many')
    const told = await screen.findByText(/A case of yours is about to be lost/)
    const row = within(told.closest('li')!)
    expect(row.getByLabelText(/act now|critical/i)).toBeInTheDocument()
    expect(row.getByRole('link', { name: 'Look at the case' })).toHaveAttribute(
      'href',
      '#/wallet?tab=disputes&case=1042',
    )
  })

  it('cannot be touched while the wallet is locked, which is said', async () => {
    await open('#/wallet?tab=disputes&case=1042', 'typical', (api) => {
      api.world.wallet.state = 'locked'
      api.world.status.wallet.state = 'locked'
    })
    const sheet = await dialog()
    expect(await sheet.findByRole('button', { name: 'Reply' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('of an account that is not in use is told of too, and leads to the accounts', async () => {
    await open('#/wallet?tab=disputes', 'many')
    expect(await screen.findByText('Another account of yours has a case.')).toBeVisible()
    expect(screen.getByText(/it concerns the account "Savings", so use that one first/)).toBeVisible()
    const change = screen.getByRole('link', { name: 'Change account' })
    expect(change).toHaveAttribute('href', expect.stringMatching(/^#\/wallet\?tab=accounts$/))
  })

  it('that is not there says so, and so do networks without cases', async () => {
    await open('#/wallet?tab=disputes&case=9999')
    expect(await (await dialog()).findByRole('button', { name: 'Try again' })).toBeVisible()
    stop()
    cleanup()
    await open('#/wallet?tab=disputes', 'elsewhere')
    expect(await screen.findByText('This network settles no disputes')).toBeVisible()
  })

  it('stays readable while the agent does not answer, with a warning', async () => {
    await open()
    await screen.findByText(/^The time for this step is over/)
    vi.spyOn(api, 'disputes').mockRejectedValue(new ApiError('unavailable', 'The agent does not answer.'))
    rig.money++
    expect(await screen.findByText('The agent does not answer.')).toBeVisible()
    expect(screen.getByText(/^The time for this step is over/)).toBeVisible()
  })
})

describe('a double sale', () => {
  it('is proved by two files, each of which is checked before a fee is paid', async () => {
    await open()
    const sent = vi.spyOn(api, 'send')
    await click('Prove a double sale')
    const sheet = await dialog()
    const [first, second] = [
      sheet.getByLabelText('Evidence of one lease', { selector: 'input' }),
      sheet.getByLabelText('Evidence of the other lease', { selector: 'input' }),
    ]
    const button = sheet.getByRole('button', { name: 'See what it costs' })
    await userEvent.upload(first, json('forged.json', '{"lease": "L-1", "terms": "forged"}'))
    expect(await sheet.findByText(/not signed by the provider/)).toBeVisible()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.upload(first, json('mine.json', '{"lease": "L-1"}'))
    expect(await sheet.findByText('Lease L-1')).toBeVisible()
    await userEvent.upload(second, json('same.json', '{"lease": "L-1"}'))
    await waitFor(() => expect(sheet.getAllByText('Lease L-1')).toHaveLength(2))
    await look(sheet)
    expect(await sheet.findByText(/both files are about one and the same lease/)).toBeVisible()
    await userEvent.upload(second, json('theirs.json', '{"lease": "L-2"}'))
    await sheet.findByText('Lease L-2')
    await look(sheet)
    expect(await sheet.findByText(/loses 30 % of its stake/)).toBeVisible()
    expect(sent).not.toHaveBeenCalled()
    await userEvent.click(sheet.getByRole('button', { name: /^Prove that 0x5290…9EE7 sold a device twice$/ }))
    expect(await sheet.findByText('Signed and kept')).toBeVisible()
  })
})

it('asks for what a case needs, and only for that', () => {
  const hash = 'a'.repeat(64)
  expect(toFill({ kind: 'open_dispute', lease: 'L' })).toBe('evidence')
  expect(toFill({ kind: 'reply_dispute', case: '1', evidence: [hash] })).toBeNull()
  expect(toFill({ kind: 'prove_double_sale', evidence: [hash] })).toBe('sales')
  expect(toFill({ kind: 'prove_double_sale', evidence: [hash, hash] })).toBeNull()
  expect(toFill({ kind: 'settle_dispute', case: '1' })).toBeNull()
})
