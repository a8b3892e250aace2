import { describe, expect, it } from 'vitest'
import { SLOTS, fill, format, hours, paint, parse, preset, presetOf, slotTime, spans, step } from './schedule'
import type { Preset } from './schedule'

describe('the week', () => {
  it('is always when the agent keeps nothing, and keeps nothing when it is always', () => {
    expect(hours(parse([]))).toBe(168)
    expect(format(fill(true))).toEqual([])
  })
  it('comes back as it was sent', () => {
    const week = paint(fill(false), { day: 1, slot: 3 }, { day: 4, slot: 9 }, true)
    expect(parse(format(week))).toEqual(week)
    expect(format(week)).toHaveLength(7)
    for (const day of format(week)) expect(day).toMatch(/^[01]{48}$/)
  })
  it('never lends where the agent’s form is damaged', () => expect(hours(parse(['xx', '1']))).toBe(0.5))
})

describe('painting', () => {
  it('takes corners in any order and leaves the rest alone', () => {
    const before = fill(false)
    const week = paint(before, { day: 3, slot: 10 }, { day: 2, slot: 8 }, true)
    expect(hours(week)).toBe(3)
    expect(hours(before)).toBe(0)
    expect(week[2]?.[8]).toBe(true)
    expect(week[1]?.[8]).toBe(false)
  })
  it('takes away as well', () =>
    expect(hours(paint(fill(true), { day: 0, slot: 0 }, { day: 6, slot: 47 }, false))).toBe(0))
})

describe('the keyboard', () => {
  it.each([
    ['ArrowRight', { day: 0, slot: 1 }],
    ['ArrowDown', { day: 1, slot: 0 }],
    ['ArrowLeft', { day: 0, slot: 0 }],
    ['End', { day: 0, slot: SLOTS - 1 }],
  ])('%s', (key, want) => expect(step({ day: 0, slot: 0 }, key, false)).toEqual(want))
  it('does not leave the week', () =>
    expect(step({ day: 6, slot: 47 }, 'ArrowDown', true)).toEqual({ day: 6, slot: 47 }))
  it('leaves other keys alone', () => expect(step({ day: 0, slot: 0 }, 'a', false)).toBeNull())
})

describe('presets', () => {
  it.each([
    ['always', 168],
    ['nights', 63],
    ['weekends', 48],
    ['nights_weekends', 93],
    ['never', 0],
  ] as [Preset, number][])('%s', (name, want) => {
    expect(hours(preset(name))).toBe(want)
    expect(presetOf(preset(name))).toBe(name)
  })
  it('are not seen in a week of one’s own', () =>
    expect(presetOf(paint(fill(false), { day: 0, slot: 0 }, { day: 0, slot: 0 }, true))).toBeNull())
})

it('names times and spans', () => {
  expect(slotTime(46)).toBe('23:00')
  expect(slotTime(1)).toBe('00:30')
  expect(slotTime(48)).toBe('24:00')
  expect(spans(preset('nights')[0]!)).toEqual([
    [0, 16],
    [46, 48],
  ])
})
