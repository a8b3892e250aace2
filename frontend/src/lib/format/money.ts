/**
 * Money without floats. Micro-USD travel as integers (exact in a JS number up to 2^53, some nine billion dollars);
 * token amounts travel as decimal strings in the smallest unit and are BigInt here. The last step, and only that, is text.
 */

const MICRO = 1_000_000n

/** Micro-USD as an exact BigInt. Anything that is not a whole number is a programming error. */
export function micro(value: number | bigint | string): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'string') return /^-?\d+$/.test(value) ? BigInt(value) : 0n
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole amount: ${value}`)
  return BigInt(value)
}

/** Rounds half away from zero to the given number of decimals, from `scale` decimals. */
export function roundTo(value: bigint, scale: number, decimals: number): bigint {
  if (decimals >= scale) return value * 10n ** BigInt(decimals - scale)
  const unit = 10n ** BigInt(scale - decimals)
  const half = unit / 2n
  return value < 0n ? -((-value + half) / unit) : (value + half) / unit
}

/** A plain decimal number as text, e.g. (12345n, 2) → "123.45". */
export function decimal(value: bigint, decimals: number): string {
  const negative = value < 0n
  const digits = (negative ? -value : value).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const rest = digits.slice(digits.length - decimals)
  return (negative ? '-' : '') + whole + (decimals ? `.${rest}` : '')
}

const formats = new Map<string, Intl.NumberFormat>()

function currency(locale: string, decimals: number, sign: boolean): Intl.NumberFormat {
  const key = `${locale}/${decimals}/${sign}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: sign ? 'exceptZero' : 'negative',
    })
    formats.set(key, format)
  }
  return format
}

export interface UsdOptions {
  locale?: string
  /** Decimals to show; by default two, and up to six where two would hide a small amount. */
  decimals?: number
  sign?: boolean
}

/** How many decimals an amount of this size needs so that it is not shown as nothing. */
function needed(size: bigint): number {
  if (size === 0n || size >= 100_000n) return 2
  if (size >= 10_000n) return 3
  return size >= 1_000n ? 4 : 6
}

/** "$12.34". Small amounts get the decimals they need, down to a millionth: "$0.0042", "$0.000035". */
export function usd(value: number | bigint | string, options: UsdOptions = {}): string {
  const amount = micro(value)
  const locale = options.locale ?? 'en-US'
  const size = amount < 0n ? -amount : amount
  let decimals = options.decimals ?? needed(size)
  let rounded = roundTo(amount, 6, decimals)
  while (options.decimals === undefined && decimals > 2 && rounded % 10n === 0n) {
    rounded /= 10n
    decimals--
  }
  // Intl accepts a decimal string and keeps it exact; TypeScript's library does not know yet.
  return currency(locale, decimals, options.sign ?? false).format(
    decimal(rounded, decimals) as unknown as number,
  )
}

/** A token amount with its symbol: ("1500000", 6, "tUSD") → "1.50 tUSD". Never rounds away what is there. */
export function token(value: string | bigint, decimals: number, symbol: string, locale = 'en-US'): string {
  const amount = micro(value)
  const text = decimal(amount, decimals)
  const [whole = '0', rest = ''] = text.split('.')
  const trimmed = rest.replace(/0+$/, '').padEnd(Math.min(2, decimals), '0')
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole))
  const sign = text.startsWith('-') && BigInt(whole) === 0n ? '-' : ''
  return `${sign}${grouped}${trimmed ? `.${trimmed}` : ''} ${symbol}`.trim()
}

/** A network's fee in wei, by what it is worth where that is known, with the exact amount. */
export function networkFee(wei: string, usdMicro = 0): string {
  const exact = token(wei, 18, 'ETH')
  return usdMicro > 0 ? `${usd(usdMicro)} (${exact})` : exact
}

/** Token units as micro-USD, for a token that is a dollar. Rounds half away from zero. */
export function tokenToMicro(value: string | bigint, decimals: number): bigint {
  return roundTo(micro(value), decimals, 6)
}

/** What a person typed into a price field, as micro-USD; null when it is no amount. Accepts "0.35", "$0,35", "1". */
export function parseUsd(text: string): number | null {
  const match = /^\$?\s*(\d{1,9})?(?:[.,](\d{0,6}))?$/.exec(text.trim())
  if (!match || (match[1] === undefined && !match[2])) return null
  const value = BigInt(match[1] ?? '0') * MICRO + BigInt((match[2] ?? '').padEnd(6, '0'))
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null
}

/** Micro-USD as text for a field: 350000 → "0.35". */
export function usdField(value: number): string {
  const text = decimal(micro(value), 6)
  return text.replace(/(\.\d\d\d*?)0+$/, '$1')
}

/** price per hour × seconds, rounded up: the most that time can cost. */
export function costOf(pricePerHour: number, seconds: number): number {
  const cost = (micro(pricePerHour) * BigInt(Math.round(seconds)) + 3599n) / 3600n
  return Number(cost)
}

/** The same from what milliseconds of meter cost, for running displays. */
export function costOfMs(pricePerHour: number, ms: number): number {
  return Number((micro(pricePerHour) * BigInt(Math.round(ms))) / 3_600_000n)
}
