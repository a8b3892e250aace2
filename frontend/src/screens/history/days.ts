import type { DayTotal } from '../../lib/api'

export interface Day {
  id: string
  /** Unix seconds of noon, so that no time zone moves it to a neighbour. */
  at: number
  earned: number
  spent: number
  /** What the network kept of payments. */
  fees: number
}

/** Every day of the range, those without anything too; without a range from the first day that has something. */
export function byDay(days: DayTotal[], range: number | null, today = new Date()): Day[] {
  const known = new Map(days.map((d) => [d.day, d]))
  const last = new Date(today.getFullYear(), today.getMonth(), today.getDate(), 12)
  const first = new Date(last)
  if (range !== null) first.setDate(first.getDate() - range + 1)
  else if (days[0]) {
    const [y = 0, m = 1, d = 1] = days[0].day.split('-').map(Number)
    first.setTime(new Date(y, m - 1, d, 12).getTime())
  }
  const out: Day[] = []
  for (const at = first; at <= last && out.length < 4000; at.setDate(at.getDate() + 1)) {
    const id = dayId(at)
    const total = known.get(id)
    out.push({
      id,
      at: Math.floor(at.getTime() / 1000),
      earned: total?.earned_usd_micro ?? 0,
      spent: total?.spent_usd_micro ?? 0,
      fees: total?.fees_usd_micro ?? 0,
    })
  }
  return out
}

export function dayId(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
}
