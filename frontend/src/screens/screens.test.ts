import { render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { use } from '../lib/api'
import { MemoryApi } from '../lib/api/memory'
import { rig } from '../lib/state/rig.svelte'
import Frame from '../test/Frame.svelte'
import { leave } from '../test/leave'

let api: MemoryApi
let stop: () => void

async function open(hash: string, mode = 'typical') {
  api = new MemoryApi(mode)
  use(api)
  location.hash = hash
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  stop = rig.connect()
  const view = render(Frame)
  await waitFor(() => expect(rig.ready).toBe(true))
  return view
}

afterEach(() => leave(stop))

describe.each([
  '#/home',
  '#/provide',
  '#/market',
  '#/leases',
  '#/wallet',
  '#/wallet?tab=disputes',
  '#/history',
  '#/settings',
])('%s', (hash) => {
  it.each(['empty', 'typical', 'error'])('is accessible when %s', async (mode) => {
    const { container } = await open(hash, mode)
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull())
    const found = await axe.run(container, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      // Colours need a real browser; the pictures check them.
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    })
    expect(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([])
  })
})

describe('what a person does', () => {
  it('changes a price, which the agent is told once', async () => {
    await open('#/provide')
    const told = vi.spyOn(api, 'patchDevice')
    const card = await screen.findByRole('region', { name: 'Ryzen 9 7950X' })
    const field = within(card).getByLabelText('Price per hour')
    await userEvent.clear(field)
    await userEvent.type(field, '0.25{Enter}')
    await waitFor(() => expect(told).toHaveBeenCalledWith('cpu-0', { price_per_hour: 250_000 }))
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('keeps a price that is being typed while the device goes on', async () => {
    await open('#/provide')
    const told = vi.spyOn(api, 'patchDevice')
    const card = await screen.findByRole('region', { name: 'Ryzen 9 7950X' })
    const field = within(card).getByLabelText('Price per hour')
    await userEvent.clear(field)
    await userEvent.type(field, '0.25')
    api.tick()
    await userEvent.type(field, '{Enter}')
    await waitFor(() => expect(told).toHaveBeenCalledWith('cpu-0', { price_per_hour: 250_000 }))
  })

  it('is told why a device earns nothing', async () => {
    await open('#/provide')
    const card = await screen.findByRole('region', { name: 'Ryzen 9 7950X' })
    expect(within(card).getByText('Why am I not earning?')).toBeVisible()
    expect(within(card).getByText('It is outside your lending hours.')).toBeVisible()
  })

  it('paints the week with the keyboard and saves it', async () => {
    await open('#/provide?tab=schedule', 'empty')
    const kept = vi.spyOn(api, 'putProvide')
    await userEvent.click(await screen.findByRole('button', { name: 'Clear' }))
    const cell = screen.getByRole('gridcell', { name: /Monday, 00:00 to 00:30/ })
    cell.focus()
    await userEvent.keyboard(' {Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(kept).toHaveBeenCalledTimes(1))
    expect(kept.mock.calls[0]?.[0].schedule[0]).toBe('111' + '0'.repeat(45))
  })

  it('confirms the end of a lease with its numbers first', async () => {
    await open('#/leases/L-rent-1')
    const ended = vi.spyOn(api, 'cancel')
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(dialog).toHaveTextContent(
      /You pay \$0\.3\d for the 44 min that ran\. \$0\.5\d of the deposit stays yours/,
    )
    expect(ended).not.toHaveBeenCalled()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel this lease' }))
    await waitFor(() => expect(ended).toHaveBeenCalledWith('L-rent-1'))
  })

  it('shows the log without colours', async () => {
    await open('#/leases/L-rent-1')
    const log = await screen.findByText(/moonrig render 1\.0/)
    expect(log.textContent).not.toContain('\u001b')
  })

  it('cannot start lending without a wallet, and reads why', async () => {
    await open('#/provide', 'new')
    const started = vi.spyOn(api, 'start')
    const button = await screen.findByRole('button', { name: 'Start lending' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(button)
    expect(started).not.toHaveBeenCalled()
  })

  it('makes a wallet, writes the words down and answers the quiz', async () => {
    await open('#/wallet', 'new')
    await userEvent.click(await screen.findByRole('button', { name: 'Create wallet' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.type(within(dialog).getByLabelText('Passphrase'), 'short')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Create wallet' }))
    expect(await within(dialog).findByText('Use at least 8 characters.')).toBeVisible()
    await userEvent.type(within(dialog).getByLabelText('Passphrase'), ' no longer')
    await userEvent.type(within(dialog).getByLabelText('Once more'), 'short no longer')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Create wallet' }))
    expect(screen.queryByText('lantern')).toBeNull()
    await userEvent.click(await screen.findByRole('button', { name: 'Show the words' }))
    expect(await screen.findByText('lantern')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'I have written them down' }))
    const words = api.world.phrase.split(' ')
    await userEvent.type(await screen.findByLabelText('Word number 3'), 'wrong')
    await userEvent.type(screen.getByLabelText('Word number 7'), words[6]!)
    await userEvent.type(screen.getByLabelText('Word number 11'), words[10]!)
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    expect(await screen.findByText('At least one word is not right.')).toBeVisible()
    await userEvent.clear(screen.getByLabelText('Word number 3'))
    await userEvent.type(screen.getByLabelText('Word number 3'), words[2]!)
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    await waitFor(() => expect(api.world.wallet.backed_up).toBe(true))
  })

  it('says what went wrong and tries again', async () => {
    await open('#/wallet', 'error')
    expect(await screen.findByText('The agent does not answer.')).toBeVisible()
    const asked = vi.spyOn(api, 'wallet')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(asked).toHaveBeenCalled()
  })
})
