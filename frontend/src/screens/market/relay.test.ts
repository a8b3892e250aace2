import { render, screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { use } from '../../lib/api'
import { MemoryApi } from '../../lib/api/memory'
import { rig } from '../../lib/state/rig.svelte'
import Frame from '../../test/Frame.svelte'
import DepositFee from './DepositFee.svelte'
import { leave } from '../../test/leave'

let api: MemoryApi
let stop: () => void

async function start(prepare: (api: MemoryApi) => void = () => undefined) {
  api = new MemoryApi()
  prepare(api)
  use(api)
  stop = rig.connect()
  await waitFor(() => expect(rig.ready).toBe(true))
}
const row = async (native: string, seconds: number) => {
  await start((a) => (a.world.wallet.native = native))
  const offer = api.world.offers.find((o) => !o.refused)!
  return render(DepositFee, {
    preview: await api.preview({ offer_id: offer.id, job: { image: 'a' }, max_seconds: seconds }),
  })
}

afterEach(() => leave(stop))

describe('the fee of a deposit', () => {
  it('is paid by the lender where the wallet has no coin for it', async () => {
    await row('0', 36_000)
    expect(screen.getByText("The lender pays the network's fee for your deposit")).toBeVisible()
    expect(screen.getByText('$0.00')).toBeVisible()
  })

  it('is told where the wallet pays it', async () => {
    await row('1000000000000000000', 36_000)
    expect(screen.getByText('up to $0.009')).toBeVisible()
    expect(screen.queryByText(/The lender pays/)).toBeNull()
  })

  it('is not told where nothing is deposited', async () => {
    const { container } = await row('0', 1)
    expect(container.textContent.trim()).toBe('')
  })
})

describe("what a lender pays for renters without the network's coin", () => {
  async function limits() {
    location.hash = '#/provide?tab=limits'
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    await start()
    render(Frame)
    return screen.findByLabelText("Network's fee for renters without the network's coin")
  }

  it.each([
    ['0', 0],
    ['2,5', 250],
  ])('is set to %s percent', async (typed, want) => {
    const field = await limits()
    expect(field).toHaveValue('1')
    const kept = vi.spyOn(api, 'putProvide')
    await userEvent.clear(field)
    await userEvent.type(field, typed)
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(kept).toHaveBeenCalledTimes(1))
    expect(kept.mock.calls[0]?.[0].relay_fee_bp).toBe(want)
  })

  it.each(['101', '0.001'])('is not set to %s', async (typed) => {
    const field = await limits()
    await userEvent.clear(field)
    await userEvent.type(field, typed)
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'))
  })
})

describe("the network's fee of a lease", () => {
  it.each([
    [
      'L-prov-1',
      { network_fee_wei: '5000000000000', network_fee_usd_micro: 15_000 },
      '$0.015 (0.000005 ETH)',
    ],
    ['L-rent-1', {}, 'Paid by the lender'],
  ])('is told with %s', async (id, fee, want) => {
    location.hash = `#/leases/${id}`
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    await start((a) =>
      Object.assign(
        a.world.leases.find((l) => l.id === id)!,
        { relayed: true, ...fee },
      ),
    )
    render(Frame)
    expect(await screen.findByText(want)).toBeVisible()
  })
})
