import { render, screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { afterEach, expect, it, vi } from 'vitest'
import { ApiError, use } from '../../lib/api'
import { MemoryApi } from '../../lib/api/memory'
import { rig } from '../../lib/state/rig.svelte'
import RentForm from './RentForm.svelte'
import { leave } from '../../test/leave'

let stop: () => void
afterEach(() => leave(stop))

it('keeps why a lease did not begin while its offer is only told again', async () => {
  const api = new MemoryApi()
  api.rent = () => Promise.reject(new ApiError('peer_unreachable', 'The lender does not answer.'))
  const preview = vi.spyOn(api, 'preview')
  use(api)
  stop = rig.connect()
  await waitFor(() => expect(rig.ready).toBe(true))
  const offer = api.world.offers.find((o) => !o.refused)!
  const form = render(RentForm, { open: true, offer, onback: () => undefined })
  const button = await screen.findByRole('button', { name: /^Rent for at most/ })
  await waitFor(() => expect(button).toBeEnabled())
  await userEvent.click(button)
  expect(await screen.findByText('The lender does not answer.')).toBeVisible()
  const asked = preview.mock.calls.length

  await form.rerender({ offer: { ...offer, expires_at: offer.expires_at + 45 } })
  await tick()
  expect(screen.getByText('The lender does not answer.')).toBeVisible()

  // Another price is another question.
  await form.rerender({ offer: { ...offer, price_per_hour: offer.price_per_hour + 1 } })
  await waitFor(() => expect(preview.mock.calls.length).toBe(asked + 1))
  expect(screen.queryByText('The lender does not answer.')).toBeNull()
})

it('does not hold a button back for the name of a lease', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  try {
    const api = new MemoryApi()
    const preview = vi.spyOn(api, 'preview')
    use(api)
    stop = rig.connect()
    await vi.waitFor(() => expect(rig.ready).toBe(true))
    const offer = api.world.offers.find((o) => !o.refused)!
    render(RentForm, { open: true, offer, onback: () => undefined })
    await vi.waitFor(() => expect(screen.getByRole('button', { name: /^Rent for at most/ })).toBeEnabled())
    const asked = preview.mock.calls.length
    const type = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    await type.click(screen.getByRole('button', { name: 'More options' }))
    await type.type(await screen.findByLabelText(/^Name/), 'First light')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(preview.mock.calls.length).toBe(asked)
    // What costs something is asked for.
    await type.type(screen.getByLabelText(/^Command/), 'x')
    expect(screen.getByRole('button', { name: /^Rent for at most/ })).toBeDisabled()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(preview.mock.calls.length).toBe(asked + 1)
    await vi.waitFor(() => expect(screen.getByRole('button', { name: /^Rent for at most/ })).toBeEnabled())
  } finally {
    vi.useRealTimers()
  }
})
