import { describe, expect, it } from 'vitest'
import { en } from './en'
import { t, tryT } from './index'

describe('the catalogue', () => {
  it('fills in and chooses the plural', () => {
    expect(t('nav.running', { count: 1 })).toBe('1 running')
    expect(t('top.needs', { count: 0 })).toBe('Nothing needs you')
    expect(t('top.needs', { count: 1 })).toBe('1 thing needs you')
    expect(t('market.count', { count: 10_000 })).toBe('10,000 devices for rent')
  })
  it('falls back for words it does not know', () =>
    expect(tryT('tx.something_new', 'Something new')).toBe('Something new'))

  const sentences = Object.entries(en as Record<string, string | Record<string, string>>).flatMap(
    ([key, v]) =>
      typeof v === 'string' ? [[key, v] as const] : Object.values(v).map((s) => [key, s] as const),
  )
  it('speaks calmly: no exclamation marks, no jargon, no emoji', () => {
    for (const [key, text] of sentences) {
      expect(text, key).not.toMatch(/!|\p{Extended_Pictographic}/u)
      expect(text.toLowerCase(), key).not.toMatch(
        /escrow|voucher|\bpeer\b|blockchain|\bgas\b|smart contract|\bnonce\b/,
      )
    }
  })
})
