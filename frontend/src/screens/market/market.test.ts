import { describe, expect, it } from 'vitest'
import type { Offer } from '../../lib/api'
import { environment, words } from './command'
import { active, counts, none, passes, share } from './filter'

const offer = (over: Partial<Offer>): Offer => ({
  id: 'o',
  provider: '0x',
  peer: 'p',
  device_id: 'd',
  kind: 'gpu',
  vendor: 'NVIDIA',
  name: 'GeForce RTX 4090',
  vram_bytes: 24 * 2 ** 30,
  memory_bytes: 0,
  cores: 8,
  simulated: false,
  price_per_hour: 400_000,
  max_seconds: 3600,
  images: [],
  busy: false,
  expires_at: 0,
  score: 0.7,
  ...over,
})

describe('a command', () => {
  it.each([
    ['render --frames 24', ['render', '--frames', '24']],
    ['sh -c "echo a b"', ['sh', '-c', 'echo a b']],
    ['echo \'a "b"\'', ['echo', 'a "b"']],
    ['a\\ b', ['a b']],
    ['  ', []],
    ['x ""', ['x', '']],
  ])('%s', (text, want) => expect(words(text)).toEqual(want))
})

describe('settings for the program', () => {
  it('reads names and values', () =>
    expect(environment('A=1\n\n# no\nB=x=y').values).toEqual({ A: '1', B: 'x=y' }))
  it('names the bad line', () => expect(environment('A=1\nnot it').bad).toBe(2))
})

describe('filters', () => {
  const offers = [
    offer({ id: '1' }),
    offer({ id: '2', vendor: 'AMD', name: 'Radeon', price_per_hour: 200_000 }),
    offer({ id: '3', simulated: true }),
    offer({ id: '4', refused: { code: 'device_busy', text: 'busy' } }),
  ]
  it('leaves out what is refused or simulated until asked', () => {
    expect(offers.filter((o) => passes(o, none())).map((o) => o.id)).toEqual(['1', '2'])
    expect(offers.filter((o) => passes(o, { ...none(), refused: true, simulated: true }))).toHaveLength(4)
  })
  it('counts what each choice would show, whatever else is chosen there', () => {
    const f = { ...none(), vendors: new Set(['AMD']) }
    expect(counts(offers, f, 'vendors')).toEqual([
      { value: 'AMD', count: 1 },
      { value: 'NVIDIA', count: 1 },
    ])
    expect(offers.filter((o) => passes(o, f)).map((o) => o.id)).toEqual(['2'])
  })
  it('knows how many are on', () => expect(active({ ...none(), maxPrice: 0, minVram: 1 })).toBe(2))
  it('compares with others of the same kind', () =>
    expect(share(offers, offers[1]!, (o) => o.price_per_hour >= 200_000)).toBe(1))
})
