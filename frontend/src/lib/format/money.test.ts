import { describe, expect, it } from 'vitest'
import {
  costOf,
  costOfMs,
  decimal,
  micro,
  networkFee,
  parseUsd,
  roundTo,
  token,
  tokenToMicro,
  usd,
  usdField,
} from './money'

describe('usd', () => {
  it.each([
    ['nothing', 0, '$0.00'],
    ['two decimals', 12_340_000, '$12.34'],
    ['rounded half up', 12_345_000, '$12.35'],
    ['thousands', 1_234_567_890_000, '$1,234,567.89'],
    ['small amounts keep what matters', 87_000, '$0.087'],
    ['without zeros that say nothing', 60_000, '$0.06'],
    ['smaller still', 4_200, '$0.0042'],
    ['down to a millionth', 35, '$0.000035'],
    ['and its losses', -35, '-$0.000035'],
    ['negative', -54_000_000, '-$54.00'],
    ['as large as a number can be exact', Number.MAX_SAFE_INTEGER, '$9,007,199,254.74'],
  ])('%s', (_name, value, want) => expect(usd(value)).toBe(want))

  it('signs gains and losses when asked', () => {
    expect(usd(2_790_000, { sign: true })).toBe('+$2.79')
    expect(usd(-2_790_000, { sign: true })).toBe('-$2.79')
    expect(usd(0, { sign: true })).toBe('$0.00')
  })

  it('refuses fractions of a micro-dollar', () => expect(() => usd(0.5)).toThrow(RangeError))

  it('is exact where a float is not', () =>
    expect(usd(9_007_199_254_740_993n, { decimals: 6 })).toBe('$9,007,199,254.740993'))
})

describe('token amounts', () => {
  it.each([
    ['1500000', 6, '1.50 tUSD'],
    ['1500001', 6, '1.500001 tUSD'],
    ['0', 6, '0.00 tUSD'],
    ['-250000', 6, '-0.25 tUSD'],
    ['123456789012345678901234567890', 18, '123,456,789,012.34567890123456789 tUSD'],
  ])('%s with %i decimals', (value, decimals, want) => expect(token(value, decimals, 'tUSD')).toBe(want))

  it('become dollars by their decimals', () => {
    expect(tokenToMicro('1500000', 6)).toBe(1_500_000n)
    expect(tokenToMicro('1000000000000000000', 18)).toBe(1_000_000n)
    expect(tokenToMicro('5', 2)).toBe(50_000n)
  })
})

describe('arithmetic', () => {
  it('rounds half away from zero', () => {
    expect(roundTo(15n, 1, 0)).toBe(2n)
    expect(roundTo(-15n, 1, 0)).toBe(-2n)
    expect(roundTo(14n, 1, 0)).toBe(1n)
  })
  it('prints decimals', () => {
    expect(decimal(5n, 2)).toBe('0.05')
    expect(decimal(-5n, 2)).toBe('-0.05')
    expect(decimal(12n, 0)).toBe('12')
  })
  it('reads only whole amounts', () => {
    expect(micro('abc')).toBe(0n)
    expect(micro('12')).toBe(12n)
  })
  it('costs time, rounded up for a cap and down for a meter', () => {
    expect(costOf(350_000, 3600)).toBe(350_000)
    expect(costOf(1, 1)).toBe(1)
    expect(costOfMs(350_000, 1800_000)).toBe(175_000)
    expect(costOfMs(1, 1)).toBe(0)
  })
})

describe("a network's fee", () => {
  it('says what it is worth where that is known', () =>
    expect(networkFee('5000000000000', 15_000)).toBe('$0.015 (0.000005 ETH)'))
  it('says at least how much it was', () => expect(networkFee('5000000000000')).toBe('0.000005 ETH'))
})

describe('a typed price', () => {
  it.each([
    ['0.35', 350_000],
    ['$0,35', 350_000],
    ['1', 1_000_000],
    ['.5', 500_000],
    ['0.0000001', null],
    ['', null],
    ['.', null],
    ['1e3', null],
    ['-1', null],
    ['12abc', null],
    ['999999999', 999_999_999_000_000],
  ])('%s', (text, want) => expect(parseUsd(text)).toBe(want))

  it('comes back as it was', () => {
    for (const value of [0, 1, 350_000, 355_500, 1_000_000, 12_345_678])
      expect(parseUsd(usdField(value))).toBe(value)
  })
})
