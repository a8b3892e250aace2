/** Sizes, times and shares as text, by Intl. */

const locale = 'en-US'
const KB = 1024
const sizes = ['B', 'KB', 'MB', 'GB', 'TB', 'PB']

/** 25769803776 → "24 GB". */
export function bytes(value: number): string {
  let at = 0
  let size = value
  while (size >= KB && at < sizes.length - 1) {
    size /= KB
    at++
  }
  return `${number(size, size >= 100 || at === 0 || Number.isInteger(size) ? 0 : 1)} ${sizes[at]}`
}

export function number(value: number, decimals = 0): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value)
}

/** 0.83 → "83%". */
export function percent(value: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value)
}

export function watts(value: number): string {
  return `${number(value)} W`
}

export function celsius(value: number): string {
  return `${number(value)} °C`
}

/** A length of time with two units at most: 3725 → "1 h 2 min". */
export function duration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds))
  if (s < 60) return `${s} s`
  const m = Math.floor(s / 60)
  if (m < 60) return s % 60 && m < 10 ? `${m} min ${s % 60} s` : `${m} min`
  const h = Math.floor(m / 60)
  if (h < 48) return m % 60 ? `${h} h ${m % 60} min` : `${h} h`
  const d = Math.floor(h / 24)
  return h % 24 ? `${d} d ${h % 24} h` : `${d} d`
}

/** Stages are short: 830 → "0.83 s". */
export function milliseconds(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${number(ms / 1000, ms < 10_000 ? 2 : 1)} s`
  return duration(ms / 1000)
}

/** A running clock: 3725 → "1:02:05". */
export function clock(seconds: number): string {
  const s = Math.max(0, Math.floor(seconds))
  const two = (n: number) => String(n).padStart(2, '0')
  const h = Math.floor(s / 3600)
  return h
    ? `${h}:${two(Math.floor((s % 3600) / 60))}:${two(s % 60)}`
    : `${Math.floor(s / 60)}:${two(s % 60)}`
}

const timeOnly = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false })
const timeSeconds = new Intl.DateTimeFormat(locale, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
})
const dayShort = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' })
const dayYear = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric' })
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' })
const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' })

/** "23:05". */
export function time(unix: number): string {
  return timeOnly.format(unix * 1000)
}

export function timeWithSeconds(ms: number): string {
  return timeSeconds.format(ms)
}

/** "Today 23:05", "Yesterday 09:12", "Nov 3, 09:12". */
export function moment(unix: number, now = Date.now()): string {
  const then = new Date(unix * 1000)
  const days = daysBetween(then, new Date(now))
  if (days === 0) return `Today ${time(unix)}`
  if (days === 1) return `Yesterday ${time(unix)}`
  if (days === -1) return `Tomorrow ${time(unix)}`
  if (days < 0 && days > -7) return `${weekday.format(then)} ${time(unix)}`
  const sameYear = then.getFullYear() === new Date(now).getFullYear()
  return `${(sameYear ? dayShort : dayYear).format(then)}, ${time(unix)}`
}

/** The same inside a sentence: "today 23:05". */
export function momentInline(unix: number, now = Date.now()): string {
  return moment(unix, now).replace(/^(Today|Yesterday|Tomorrow)/, (word) => word.toLowerCase())
}

/** "Nov 3". */
export function day(date: Date | number): string {
  return dayShort.format(date)
}

export function exactly(unix: number): string {
  return full.format(unix * 1000)
}

function daysBetween(a: Date, b: Date): number {
  const start = (d: Date) => Date.UTC(d.getFullYear(), d.getMonth(), d.getDate())
  return Math.round((start(b) - start(a)) / 86_400_000)
}

/** "0x12ab…89cd", for addresses and ids whose whole form is a click away. */
export function short(id: string, head = 6, tail = 4): string {
  return id.length > head + tail + 1 ? `${id.slice(0, head)}…${id.slice(-tail)}` : id
}
