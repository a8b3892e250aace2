import type { DayTotal, HistoryEntry, LeaseDetail } from '../..'
import { hex } from '../random'
import type { Plan } from './plan'

/** What is over, with the money that moved besides. */
export function history({ bare, now, random }: Plan, leases: LeaseDetail[]): HistoryEntry[] {
  const all: HistoryEntry[] = []
  for (const l of leases) {
    if (l.state !== 'settled' && l.state !== 'failed') continue
    all.push({
      at: l.ended_at ?? l.created_at,
      role: l.role,
      kind: 'lease',
      lease_id: l.id,
      device: l.device,
      ...(l.label ? { label: l.label } : {}),
      other: l.role === 'provider' ? l.renter : l.provider,
      state: l.state,
      ...(l.reason ? { reason: l.reason } : {}),
      metered_ms: l.metered_ms,
      amount: String(l.cost_usd_micro),
      usd_micro: l.cost_usd_micro,
    })
  }
  if (!bare) {
    for (const [kind, days, amount] of [
      ['deposit', 1.1, 5_000_000],
      ['redemption', 2.2, 6_420_000],
      ['fee', 2.2, 64_200],
      ['deposit', 9, 10_000_000],
      ['withdrawal', 12, 3_210_000],
    ] as const) {
      all.push({
        at: now - Math.round(days * 86400),
        role: kind === 'redemption' || kind === 'fee' ? 'provider' : 'renter',
        kind,
        other: `0x${hex(random, 40)}`,
        amount: String(amount),
        usd_micro: amount,
        tx: `0x${hex(random, 64)}`,
      })
    }
  }
  all.sort((a, b) => b.at - a.at)
  return all
}

export function sum(history: HistoryEntry[], role: 'provider' | 'renter', from: number): number {
  return history.reduce(
    (s, e) => (e.role === role && e.kind === 'lease' && e.at >= from ? s + e.usd_micro : s),
    0,
  )
}

export function days(history: HistoryEntry[]): DayTotal[] {
  const map = new Map<string, DayTotal>()
  for (const e of history) {
    if (e.kind !== 'lease' && e.kind !== 'fee') continue
    const d = new Date(e.at * 1000)
    const day = `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`
    const total = map.get(day) ?? {
      day,
      earned_usd_micro: 0,
      spent_usd_micro: 0,
      fees_usd_micro: 0,
      metered_ms: 0,
    }
    if (e.kind === 'fee') total.fees_usd_micro += e.usd_micro
    else if (e.role === 'provider') total.earned_usd_micro += e.usd_micro
    else total.spent_usd_micro += e.usd_micro
    total.metered_ms += e.metered_ms ?? 0
    map.set(day, total)
  }
  return [...map.values()].sort((a, b) => a.day.localeCompare(b.day))
}
