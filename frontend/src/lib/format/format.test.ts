import { describe, expect, it } from 'vitest'
import { plain } from './ansi'
import { sentence } from './text'
import { bytes, clock, duration, milliseconds, moment, momentInline, short } from './quantity'

describe('durations', () => {
  it.each([
    [0, '0 s'],
    [59, '59 s'],
    [61, '1 min 1 s'],
    [3600, '1 h'],
    [3725, '1 h 2 min'],
    [86_400, '24 h'],
    [200_000, '2 d 7 h'],
    [-5, '0 s'],
  ])('%i seconds', (seconds, want) => expect(duration(seconds)).toBe(want))

  it('runs as a clock', () => {
    expect(clock(59)).toBe('0:59')
    expect(clock(3725)).toBe('1:02:05')
  })
  it('shows short stages exactly', () => {
    expect(milliseconds(830)).toBe('830 ms')
    expect(milliseconds(1310)).toBe('1.31 s')
  })
})

describe('sizes and names', () => {
  it.each([
    [0, '0 B'],
    [1023, '1,023 B'],
    [24 * 2 ** 30, '24 GB'],
    [1536, '1.5 KB'],
  ])('%i bytes', (value, want) => expect(bytes(value)).toBe(want))
  it('shortens long names only', () => {
    expect(short('0x1234567890abcdef')).toBe('0x1234…cdef')
    expect(short('0x1234')).toBe('0x1234')
  })
})

describe('moments', () => {
  const now = new Date(2026, 10, 22, 12, 0).getTime()
  const at = (...a: [number, number, number, number, number]) => new Date(...a).getTime() / 1000
  it.each([
    [at(2026, 10, 22, 23, 5), 'Today 23:05'],
    [at(2026, 10, 21, 9, 12), 'Yesterday 09:12'],
    [at(2026, 10, 23, 8, 0), 'Tomorrow 08:00'],
    [at(2026, 10, 3, 9, 12), 'Nov 3, 09:12'],
    [at(2025, 10, 3, 9, 12), 'Nov 3, 2025, 09:12'],
  ])('%i', (unix, want) => expect(moment(unix, now)).toBe(want))
  it('goes on in small letters inside a sentence', () =>
    expect(momentInline(at(2026, 10, 22, 23, 5), now)).toBe('today 23:05'))
})

describe('a log', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a title', '\u001b]0;title\u0007text', 'text'],
    ['a line that redraws itself', '10%\r50%\r100%\ndone', '100%\ndone'],
    ['line ends of other systems', 'a\r\nb\r\n', 'a\nb\n'],
    ['bells and nulls', 'a\u0007b\u0000c', 'abc'],
    ['tabs stay', 'a\tb', 'a\tb'],
  ])('%s', (_name, text, want) => expect(plain(text)).toBe(want))
})

it('ends the agent’s sentences', () => {
  expect(sentence('There is no wallet yet')).toBe('There is no wallet yet.')
  expect(sentence('Try again.')).toBe('Try again.')
  expect(sentence(undefined)).toBe('')
})
