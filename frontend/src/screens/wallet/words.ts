import { t } from '../../lib/i18n'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A time that is left, in words and with two units at most: "1 day and 23 hours". Rounds up, so that it never says nothing. */
export function left(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / MINUTE))
  const s = minutes * MINUTE
  const days = Math.floor(s / DAY)
  const hours = Math.floor((s % DAY) / HOUR)
  const rest = minutes % 60
  const parts = days
    ? [t('time.days', { count: days }), hours ? t('time.hours', { count: hours }) : '']
    : [hours ? t('time.hours', { count: hours }) : '', rest ? t('time.minutes', { count: rest }) : '']
  const [first = '', second] = parts.filter(Boolean)
  return second ? t('time.and', { first, second }) : first
}

const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 })

/** A share that is given in hundredths of a per cent: 3000 is "30%". */
export const share = (hundredths: number): string => percent.format(hundredths / 10_000)
