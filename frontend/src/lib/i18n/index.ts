import { en } from './en'

type Plural = { one: string; other: string; zero?: string }
export type Key = keyof typeof en
export type Params = Record<string, string | number>

const catalog: Record<string, string | Plural> = en
const plurals = new Intl.PluralRules('en')
const numbers = new Intl.NumberFormat('en-US')

/** The sentence for a key. `{name}` is filled in; a plural is chosen by `count`. */
export function t(key: Key, params: Params = {}): string {
  const entry = catalog[key]
  if (entry === undefined) return key
  const text = typeof entry === 'string' ? entry : choose(entry, Number(params['count'] ?? 0))
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? numbers.format(value) : value
  })
}

/** For words that the agent may add to: the catalogue's sentence, or the fallback. */
export function tryT(key: string, fallback: string): string {
  return key in catalog ? t(key as Key) : fallback
}

function choose(entry: Plural, count: number): string {
  if (count === 0 && entry.zero !== undefined) return entry.zero
  return plurals.select(count) === 'one' ? entry.one : entry.other
}
