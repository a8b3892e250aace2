import { api } from '../api'
import type { Connection, Device, Lease, LogChunk, RigEvent, Sample, Status } from '../api'

/** Two minutes at one sample a second or two, for the little curves. */
const SAMPLES = 90

export const over = new Set<Lease['state']>(['ended', 'settled', 'failed'])

/** What is known of this rig right now: a snapshot, then deltas. One instance, fed by one subscription. */
export class Rig {
  status = $state.raw<Status | null>(null)
  /** Whether the welcome is behind this person. Stays true: an event that was on its way may still say otherwise. */
  welcomed = $state(false)
  devices = $state.raw<Device[]>([])
  leases = $state.raw<Lease[]>([])
  connection = $state<Connection>('connecting')
  /** Since when what is shown may be old; null while live. */
  staleSince = $state<number | null>(null)
  /** Count up when a list should be asked for again. */
  market = $state(0)
  money = $state(0)
  past = $state(0)
  curves = $state.raw<Record<string, Sample[]>>({})

  #logs = new Set<(chunk: LogChunk) => void>()
  #askedMarket = 0
  #waiting: ReturnType<typeof setTimeout> | undefined
  #seeded = new Set<string>()
  #lastHeard = Date.now()

  get ready(): boolean {
    return this.status !== null
  }
  get live(): boolean {
    return this.connection === 'live'
  }

  connect(): () => void {
    return api().subscribe({
      event: (event) => this.apply(event),
      connection: (state) => {
        this.connection = state
        if (state === 'live') this.staleSince = null
        else if (state === 'down') this.staleSince ??= this.#lastHeard
      },
    })
  }

  apply(event: RigEvent): void {
    this.#lastHeard = Date.now()
    switch (event.kind) {
      case 'snapshot':
        this.status = event.data.status
        this.welcomed ||= event.data.status.onboarded
        this.devices = event.data.devices
        this.leases = event.data.leases
        for (const device of event.data.devices) {
          this.#sample(device)
          void this.#seed(device.id)
        }
        this.market++
        this.money++
        this.past++
        break
      case 'status':
        this.status = event.data
        this.welcomed ||= event.data.onboarded
        break
      case 'device':
        this.devices = upsert(this.devices, event.data)
        this.#sample(event.data)
        break
      case 'lease':
        this.leases = upsert(this.leases, event.data)
        break
      case 'log':
        for (const listen of this.#logs) listen(event.data)
        break
      case 'offers':
        this.#marketMoved()
        break
      case 'wallet':
        this.money++
        break
      case 'history':
        this.past++
        break
    }
  }

  /** Puts an answer of the API in place before the stream tells of it, so that a click shows at once. */
  setDevice(device: Device): void {
    this.devices = upsert(this.devices, device)
  }
  /** A new lease; one that the stream has told of already is further along than the answer that made it. */
  addLease(lease: Lease): void {
    if (!this.leases.some((l) => l.id === lease.id && l.role === lease.role))
      this.leases = [lease, ...this.leases]
  }

  /** Offers come and go by the hundred; the list is asked for at most once in two seconds. */
  #marketMoved(): void {
    const wait = this.#askedMarket + 2000 - Date.now()
    if (wait <= 0) {
      this.#askedMarket = Date.now()
      this.market++
    } else
      this.#waiting ??= setTimeout(() => {
        this.#waiting = undefined
        this.#askedMarket = Date.now()
        this.market++
      }, wait)
  }

  onLog(listen: (chunk: LogChunk) => void): () => void {
    this.#logs.add(listen)
    return () => this.#logs.delete(listen)
  }

  /** The minutes before this window opened, once per device; without them the curve just starts now. */
  async #seed(id: string): Promise<void> {
    if (this.#seeded.has(id)) return
    this.#seeded.add(id)
    const samples = await api()
      .deviceHistory(id)
      .catch(() => [])
    const newer = this.curves[id] ?? []
    const first = newer[0]?.at ?? Infinity
    this.curves = { ...this.curves, [id]: [...samples.filter((s) => s.at < first), ...newer].slice(-SAMPLES) }
  }

  #sample(device: Device): void {
    if (!device.sample) return
    const known = this.curves[device.id] ?? []
    if (known.at(-1)?.at === device.sample.at) return
    this.curves = { ...this.curves, [device.id]: [...known, device.sample].slice(-SAMPLES) }
  }
}

function upsert<T extends { id: string; role?: string }>(list: T[], item: T): T[] {
  const at = list.findIndex((x) => x.id === item.id && x.role === item.role)
  if (at < 0) return [item, ...list]
  const copy = list.slice()
  copy[at] = item
  return copy
}

export const rig = new Rig()

/** The wall clock for running displays, one tick a second for the whole window. */
class Clock {
  now = $state(Date.now())
  constructor() {
    if (typeof window !== 'undefined') setInterval(() => (this.now = Date.now()), 1000)
  }
}
export const clock = new Clock()
