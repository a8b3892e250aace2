import { render, screen, waitFor } from '@testing-library/svelte'
import { afterEach, expect, it } from 'vitest'
import { use } from '../../lib/api'
import { MemoryApi } from '../../lib/api/memory'
import { rig } from '../../lib/state/rig.svelte'
import { byDay } from './days'
import Frame from '../../test/Frame.svelte'
import { leave } from '../../test/leave'

let stop: () => void

async function open(prepare: (api: MemoryApi) => void = () => undefined) {
  const api = new MemoryApi('typical')
  prepare(api)
  use(api)
  location.hash = '#/history'
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  stop = rig.connect()
  render(Frame)
  await waitFor(() => expect(rig.ready).toBe(true))
}

afterEach(() => leave(stop))

const sum = (label: string) => screen.findByText(label).then((e) => e.nextElementSibling?.textContent)
const cents = (text: string | null | undefined) => Math.round(Number(text?.replace(/[^0-9.]/g, '')) * 100)

it('takes what the network kept off what is left', async () => {
  await open()
  expect(await sum('Kept by the network')).toMatch(/0\.06/)
  const [earned, kept, spent, net] = await Promise.all(
    ['Earned', 'Kept by the network', 'Spent', 'Net'].map((label) =>
      screen
        .findAllByText(label, { selector: 'p' })
        .then((all) => cents(all[0]?.nextElementSibling?.textContent)),
    ),
  )
  // Each is rounded to a cent.
  expect(Math.abs(Math.abs(earned! - kept! - spent!) - net!)).toBeLessThanOrEqual(2)
})

it('says nothing of it where the network keeps nothing', async () => {
  await open((api) => {
    const history = api.history
    api.history = async (filter) => {
      const all = await history(filter)
      return {
        entries: all.entries.filter((e) => e.kind !== 'fee'),
        days: all.days.map((d) => ({ ...d, fees_usd_micro: 0 })),
      }
    }
  })
  expect((await screen.findAllByText('Net', { selector: 'p' })).length).toBe(1)
  expect(screen.queryByText('Kept by the network')).toBeNull()
})

it('counts a fee on its day', () => {
  const day = { day: '2026-03-02', earned_usd_micro: 5, spent_usd_micro: 0, fees_usd_micro: 2, metered_ms: 0 }
  expect(byDay([day], 1, new Date(2026, 2, 2, 12))).toMatchObject([{ id: '2026-03-02', earned: 5, fees: 2 }])
})
