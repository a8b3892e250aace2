/** The owner's week: seven days from Monday, 48 half hours each. Pure; the grid draws it, the agent keeps it. */

export const DAYS = 7
export const SLOTS = 48

/** True where lending is allowed, `week[day][slot]`. */
export type Week = boolean[][]

export type Preset = 'always' | 'nights' | 'weekends' | 'nights_weekends' | 'never'

export function fill(value: boolean): Week {
  return Array.from({ length: DAYS }, () => Array.from({ length: SLOTS }, () => value))
}

/** Reads the agent's form. Empty means always; anything malformed reads as not lent, which is the safe side. */
export function parse(schedule: string[]): Week {
  if (schedule.length === 0) return fill(true)
  return Array.from({ length: DAYS }, (_, day) =>
    Array.from({ length: SLOTS }, (_, slot) => schedule[day]?.[slot] === '1'),
  )
}

/** The agent's form; always is the empty list. */
export function format(week: Week): string[] {
  if (week.every((day) => day.every(Boolean))) return []
  return week.map((day) => day.map((on) => (on ? '1' : '0')).join(''))
}

export function hours(week: Week): number {
  return week.reduce((sum, day) => sum + day.filter(Boolean).length, 0) / 2
}

/** A copy with the rectangle between two cells (both inside, any order) set to a value. */
export function paint(week: Week, from: Cell, to: Cell, value: boolean): Week {
  const [d0, d1] = [Math.min(from.day, to.day), Math.max(from.day, to.day)]
  const [s0, s1] = [Math.min(from.slot, to.slot), Math.max(from.slot, to.slot)]
  return week.map((day, d) =>
    d < d0 || d > d1 ? day : day.map((on, s) => (s >= s0 && s <= s1 ? value : on)),
  )
}

export interface Cell {
  day: number
  slot: number
}

/** Moves by keyboard, stopping at the edges. */
export function step(cell: Cell, key: string, wide: boolean): Cell | null {
  const far = wide ? 4 : 1
  switch (key) {
    case 'ArrowLeft':
      return { ...cell, slot: Math.max(0, cell.slot - far) }
    case 'ArrowRight':
      return { ...cell, slot: Math.min(SLOTS - 1, cell.slot + far) }
    case 'ArrowUp':
      return { ...cell, day: Math.max(0, cell.day - 1) }
    case 'ArrowDown':
      return { ...cell, day: Math.min(DAYS - 1, cell.day + 1) }
    case 'Home':
      return { ...cell, slot: 0 }
    case 'End':
      return { ...cell, slot: SLOTS - 1 }
    default:
      return null
  }
}

const night = (slot: number) => slot >= 46 || slot < 16
const weekend = (day: number) => day >= 5

export function preset(name: Preset): Week {
  const allowed: Record<Preset, (day: number, slot: number) => boolean> = {
    always: () => true,
    never: () => false,
    nights: (_, slot) => night(slot),
    weekends: (day) => weekend(day),
    nights_weekends: (day, slot) => weekend(day) || night(slot),
  }
  return fill(false).map((day, d) => day.map((_, s) => allowed[name](d, s)))
}

/** Which preset this week is, if any. */
export function presetOf(week: Week): Preset | null {
  const names: Preset[] = ['always', 'nights', 'weekends', 'nights_weekends', 'never']
  const text = JSON.stringify(format(week))
  return names.find((name) => JSON.stringify(format(preset(name))) === text) ?? null
}

/** "23:00", also "24:00" for the end of a day. */
export function slotTime(slot: number): string {
  return `${String(Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`
}

/** The spans of one day: [[0, 16], [46, 48]]. */
export function spans(day: boolean[]): [number, number][] {
  const out: [number, number][] = []
  let start = -1
  for (let slot = 0; slot <= SLOTS; slot++) {
    const on = day[slot] ?? false
    if (on && start < 0) start = slot
    if (!on && start >= 0) {
      out.push([start, slot])
      start = -1
    }
  }
  return out
}
