import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BrowserApi, decode } from './browser'
import { ApiError } from './types'
import { WailsApi } from './wails'

const answer = (status: number, body: unknown) =>
  new Response(body === undefined ? null : JSON.stringify(body), { status })

describe('the agent over HTTP', () => {
  const calls: { path: string; init: RequestInit }[] = []
  let next: () => Promise<Response>
  beforeEach(() => {
    calls.length = 0
    next = async () => answer(200, {})
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
      calls.push({ path, init })
      return next()
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('asks with only the filters that are set', async () => {
    next = async () => answer(200, [])
    await new BrowserApi().offers({ all: true, simulated: false, min_vram_bytes: 0, name: '4090' })
    expect(calls[0]?.path).toBe('/api/offers?all=true&name=4090')
  })

  it('reads problems in the agent’s words and keeps no secrets', async () => {
    next = async () =>
      answer(403, {
        code: 'wrong_passphrase',
        title: 'Forbidden',
        detail: 'That is not it.',
        remedy: 'Try again.',
        status: 403,
      })
    const error = await new BrowserApi().unlock('my secret').catch((e: unknown) => e)
    expect(error).toBeInstanceOf(ApiError)
    const e = error as ApiError
    expect([e.code, e.message, e.remedy, e.status]).toEqual([
      'wrong_passphrase',
      'That is not it.',
      'Try again.',
      403,
    ])
    expect(e.details).not.toContain('my secret')
  })

  it('names the fields that are wrong', async () => {
    next = async () =>
      answer(422, {
        code: 'invalid_input',
        detail: 'Not valid.',
        fields: [{ location: 'body.max_seconds', message: 'too large' }],
      })
    const refused = new BrowserApi().provide()
    await expect(refused).rejects.toThrow('Not valid. — max_seconds: too large')
    await expect(refused).rejects.toMatchObject({ fields: { max_seconds: 'too large' } })
  })

  it('says what the agent says of a field only once', async () => {
    const text = 'The balance is too small: the account holds 1.50'
    next = async () =>
      answer(402, {
        code: 'insufficient_balance',
        detail: text,
        fields: [{ location: 'body.amount', message: text }],
      })
    await expect(new BrowserApi().previewSpend({ kind: 'send', to: '0x1' })).rejects.toMatchObject({
      message: text,
      fields: { amount: text },
    })
  })

  it('says so when nobody answers', async () => {
    next = () => Promise.reject(new TypeError('Failed to fetch'))
    await expect(new BrowserApi().status()).rejects.toMatchObject({ code: 'agent_unreachable' })
  })

  it('survives an answer that is no JSON', async () => {
    next = async () => new Response('<html>', { status: 502 })
    await expect(new BrowserApi().status()).rejects.toMatchObject({ code: 'http_502' })
  })

  it('turns absent lists into nothing rather than null', async () => {
    next = async () => answer(200, { channels: null, state: 'missing' })
    expect((await new BrowserApi().wallet()).channels).toBeUndefined()
  })

  it('reads lists of leases page by page', async () => {
    const page = Array.from({ length: 1000 }, (_, i) => ({ id: `l${i}` }))
    const pages = [page, [{ id: 'last' }]]
    next = async () => answer(200, pages.shift())
    expect(await new BrowserApi().leases()).toHaveLength(1001)
    expect(calls[1]?.path).toBe('/api/leases?limit=1000&before=l999')
  })

  it('asks the window for folders', async () => {
    next = async () => answer(200, { path: '/home/a' })
    expect(await new WailsApi().pickFolder()).toBe('/home/a')
    expect(calls[0]?.path).toBe('/native/pick-folder')
    next = async () => answer(204, undefined)
    expect(await new WailsApi().pickFile()).toBeNull()
  })

  it('saves files through the window', async () => {
    next = async () => answer(200, { path: '/home/a/b.csv' })
    const bodies = () => calls.map((c) => [c.path, JSON.parse(c.init.body as string)])
    expect(await new WailsApi().save({ name: 'b.csv', title: 'Save', href: '/api/x' })).toBe('/home/a/b.csv')
    next = async () => answer(200, { path: '' })
    expect(await new WailsApi().save({ name: 'k.json', title: 'Save', content: '{}' })).toBeNull()
    expect(bodies()).toEqual([
      ['/native/save', { name: 'b.csv', title: 'Save', url: '/api/x' }],
      ['/native/save', { name: 'k.json', title: 'Save', content: '{}' }],
    ])
  })

  it('escapes what goes into a path', () => {
    expect(new BrowserApi().outputUrl('a/b', 'dir/frame 1.png')).toBe(
      '/api/leases/a%2Fb/outputs?path=dir%2Fframe+1.png',
    )
  })
})

describe('events', () => {
  it('are read from text or objects', () => {
    expect(decode('offers', '{"live":3}')).toEqual({ kind: 'offers', data: { live: 3 } })
    expect(decode('offers', { live: 3 })).toEqual({ kind: 'offers', data: { live: 3 } })
  })
  it('of unknown kinds are left alone', () => expect(decode('weather', '{}')).toBeNull())
})
