import type { Check, Device, HistoryEntry, LeaseDetail, Offer, Provide, Settings, Status } from '..'
import { seeded } from './random'
import { devices, provide } from './world/devices'
import { history } from './world/history'
import { leases } from './world/leases'
import { offers } from './world/offers'
import type { Mode, Plan } from './world/plan'
import { quarrels } from './world/disputes'
import type { Quarrels } from './world/disputes'
import { governed } from './world/governed'
import type { Governed } from './world/governed'
import { checks, settings, status } from './world/status'
import { purse } from './world/wallet'
import type { Purse } from './world/wallet'

export type { Mode } from './world/plan'

export interface World extends Purse {
  status: Status
  devices: Device[]
  provide: Provide
  offers: Offer[]
  leases: LeaseDetail[]
  history: HistoryEntry[]
  settings: Settings
  checks: Check[]
  /** Stake, rewards and votes; null on a network without them. */
  governed: Governed | null
  /** Cases; null on a network without them. */
  quarrels: Quarrels | null
}

/** A whole world in one of its states. The same every time, but for the clock. */
export function build(mode: Mode, now = Math.floor(Date.now() / 1000)): World {
  const plan: Plan = {
    mode,
    bare: mode === 'empty' || mode === 'new',
    now,
    random: seeded(20261122),
    me: '0x7B1e4F0c92A1D3865cb24f8E9d0A3c61F5e2b847',
  }
  const own = devices(plan)
  const market = offers(plan)
  const work = leases(plan, own[0]!)
  const past = history(plan, work)
  const state = status(plan, work, past, market.length)
  return {
    status: state,
    devices: own,
    provide: provide(plan),
    offers: market,
    leases: work,
    history: past,
    settings: settings(plan),
    checks: checks(plan),
    ...purse(plan, state),
    governed: governed(plan),
    quarrels: quarrels(plan, work),
  }
}
