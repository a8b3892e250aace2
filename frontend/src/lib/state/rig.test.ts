import { beforeEach, describe, expect, it } from 'vitest'
import { use } from '../api'
import type { Api, Listener } from '../api'
import { MemoryApi } from '../api/memory'
import { Rig } from './rig.svelte'
import { Resource } from './resource.svelte'

/** An adapter whose stream the test holds in its hands. */
class Held extends MemoryApi {
  listener!: Listener
  override subscribe = (listener: Listener) => {
    this.listener = listener
    return () => undefined
  }
}

describe('the rig', () => {
  let api: Held
  let rig: Rig
  beforeEach(() => {
    api = new Held()
    use(api as Api)
    rig = new Rig()
    rig.connect()
  })
  const snapshot = () => {
    const { status, devices, leases, offers } = api.world
    return { kind: 'snapshot' as const, data: { status, devices, leases, offers } }
  }

  it('starts with a snapshot and goes on with deltas', () => {
    expect(rig.ready).toBe(false)
    api.listener.event(snapshot())
    expect(rig.devices).toHaveLength(3)
    const device = { ...api.world.devices[0]!, state: 'off' as const }
    api.listener.event({ kind: 'device', data: device })
    expect(rig.devices[0]?.state).toBe('off')
    expect(rig.devices).toHaveLength(3)
    const { events: _events, ...lease } = { ...api.world.leases[0]!, id: 'new' }
    api.listener.event({ kind: 'lease', data: lease })
    expect(rig.leases[0]?.id).toBe('new')
  })

  it('does not let a slow answer put a lease back', () => {
    const { events: _events, ...lease } = { ...api.world.leases[0]!, id: 'new', state: 'failed' as const }
    api.listener.event({ kind: 'lease', data: lease })
    rig.addLease({ ...lease, state: 'quoted' })
    expect(rig.leases.find((l) => l.id === 'new')?.state).toBe('failed')
  })

  it('replaces everything with a fresh snapshot after a gap', () => {
    api.listener.event(snapshot())
    api.listener.event({ ...snapshot(), data: { ...snapshot().data, devices: [] } })
    expect(rig.devices).toEqual([])
  })

  it('knows since when it may be old', () => {
    api.listener.connection('live')
    api.listener.event(snapshot())
    expect(rig.staleSince).toBeNull()
    api.listener.connection('down')
    expect(rig.staleSince).toBeGreaterThan(0)
    const since = rig.staleSince
    api.listener.connection('down')
    expect(rig.staleSince).toBe(since)
    api.listener.connection('live')
    expect(rig.staleSince).toBeNull()
  })

  it('asks again when told, and hands logs to who listens', () => {
    const before = [rig.market, rig.money, rig.past]
    api.listener.event({ kind: 'offers', data: { live: 1 } })
    api.listener.event({ kind: 'wallet', data: { state: 'locked' } })
    api.listener.event({ kind: 'history', data: {} })
    expect([rig.market, rig.money, rig.past]).toEqual(before.map((n) => n + 1))
    const heard: string[] = []
    const stop = rig.onLog((c) => heard.push(c.text))
    api.listener.event({ kind: 'log', data: { lease_id: 'l', offset: 0, stream: 'stdout', text: 'a' } })
    stop()
    api.listener.event({ kind: 'log', data: { lease_id: 'l', offset: 1, stream: 'stdout', text: 'b' } })
    expect(heard).toEqual(['a'])
  })
})

describe('a resource', () => {
  it('keeps old data when asking again fails, and says so', async () => {
    let fail = false
    const it = new Resource(async () => {
      if (fail) throw new Error('gone')
      return 1
    })
    await it.load()
    expect(it.data).toBe(1)
    fail = true
    await it.load()
    expect(it.data).toBe(1)
    expect(it.stale).toBe(true)
    expect(it.error?.message).toBe('gone')
  })

  it('drops an answer that was overtaken', async () => {
    const waiting: ((v: number) => void)[] = []
    const it = new Resource(() => new Promise<number>((r) => waiting.push(r)))
    const first = it.load()
    const second = it.load()
    waiting[1]!(2)
    waiting[0]!(1)
    await Promise.all([first, second])
    expect(it.data).toBe(2)
  })
})
