import type {
  AccountRequest,
  Api,
  Device,
  DevicePatch,
  EvidenceRequest,
  ExportRequest,
  HistoryFilter,
  ImportRequest,
  KeychainRequest,
  Lease,
  LimitsRequest,
  Listener,
  Offer,
  OfferFilter,
  PauseRequest,
  PayoutRequest,
  Preview,
  Provide,
  QuizAnswer,
  RentRequest,
  Sample,
  SettingsPatch,
  Snapshot,
  SpendRequest,
} from '../types'
import { ApiError } from '../types'
import { frame } from './picture'
import { keep } from './disputes'
import { elsewhere } from './refusals'
import { MemoryWallet } from './wallet'
import { build } from './world'
import type { Mode, World } from './world'
import { wave } from './world/devices'
import { days } from './world/history'
import { caseDetail } from './world/disputes'
import { lease, log } from './world/leases'

/** An agent that lives in this page, for component tests, screenshots and design. Never shipped. */
export class MemoryApi implements Api {
  readonly can = { openFolder: true, pickFolder: true, pickFile: true, notify: false }
  readonly world: World
  readonly #mode: Mode | 'loading'
  readonly #still: boolean
  readonly #purse: MemoryWallet
  #listeners = new Set<Listener>()

  /** In a world that stands still no moment passes by itself, so that a picture does not depend on when it is taken. */
  constructor(mode = 'typical', onboarded = false, still = false) {
    this.#mode = mode as Mode | 'loading'
    this.#still = still
    this.world = build(mode === 'loading' ? 'typical' : (mode as Mode))
    this.#purse = new MemoryWallet(this.world)
    if (onboarded) this.world.status.onboarded = true
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    listener.connection('connecting')
    if (this.#mode === 'loading') return () => this.#listeners.delete(listener)
    queueMicrotask(() => {
      listener.connection('live')
      listener.event({ kind: 'snapshot', data: this.#snapshot() })
      if (this.#mode === 'error') listener.connection('down')
    })
    const timer = this.#still ? undefined : setInterval(() => this.tick(), 1500)
    return () => {
      clearInterval(timer)
      this.#listeners.delete(listener)
    }
  }

  status = () => this.#answer(() => this.world.status)
  version = () =>
    this.#answer(() => ({ version: '0.1.0', commit: 'a1b2c3d', go: 'go1.26', os: 'linux', arch: 'amd64' }))
  doctor = () => this.#answer(() => this.world.checks)

  devices = () => this.#answer(() => this.world.devices)
  deviceHistory = (id: string) =>
    this.#answer(() => {
      const d = this.world.devices.find((x) => x.id === id)
      const now = Math.floor(Date.now() / 1000)
      return Array.from({ length: 90 }, (_, i) => this.#sample(d!, now - (90 - i) * 2))
    })
  patchDevice = (id: string, patch: DevicePatch) =>
    this.#change(() => {
      const devices = this.world.devices
      const at = devices.findIndex((d) => d.id === id)
      const next = { ...devices[at]!, ...patch } as Device
      if (patch.enabled === false) {
        next.state = 'off'
        next.reason = {
          code: 'not_lendable',
          text: 'You do not lend it.',
          remedy: 'Switch it on to lend it.',
        }
      } else if (patch.enabled) next.state = 'offered'
      devices[at] = next
      this.#tell({ kind: 'device', data: next })
      return next
    })

  provide = () => this.#answer(() => this.world.provide)
  putProvide = (provide: Provide) => this.#change(() => (this.world.provide = provide))
  start = () => this.#lending({ enabled: true, active: true })
  pause = (r: PauseRequest) =>
    this.#lending({
      enabled: true,
      active: false,
      paused_until: r.minutes ? Math.floor(Date.now() / 1000) + r.minutes * 60 : -1,
    })
  resume = () => this.#lending({ enabled: true, active: true })

  offers = (f: OfferFilter) =>
    this.#answer(() => this.world.offers.filter((o) => (f.all || !o.refused) && matches(o, f)))
  offer = (id: string) => this.#answer(() => this.#find(this.world.offers, id))
  preview = (r: RentRequest) =>
    this.#answer((): Preview => {
      const offer = r.offer_id ? this.#find(this.world.offers, r.offer_id) : this.world.offers[0]!
      const cap = Math.ceil((offer.price_per_hour * r.max_seconds) / 3600)
      return {
        offer,
        cap_usd_micro: cap,
        cap: String(cap),
        channel_free: '200000',
        deposit: String(Math.max(0, cap - 200_000)),
        balance: this.world.wallet.balance,
        id: `${offer.id}-${cap}`,
        sentences: [`You rent ${offer.name} and pay at most ${cap / 1_000_000} dollars in all.`],
        // A wallet without the network's coin, in a world that has one: the lender helps.
        ...(this.world.wallet.native === '0'
          ? { relayed: true, fee_wei: '0', fee_usd_micro: 0 }
          : { fee_wei: '3000000000000', fee_usd_micro: 9_000 }),
        usd_known: true,
        ...(r.max_seconds > offer.max_seconds
          ? {
              refused: {
                code: 'invalid_input',
                text: 'It is lent for a shorter time than that.',
                remedy: 'Choose a shorter time limit.',
              },
            }
          : offer.refused
            ? { refused: offer.refused }
            : {}),
      }
    })
  rent = (r: RentRequest) =>
    this.#change((): Lease => {
      const offer = this.#find(this.world.offers, r.offer_id ?? '')
      const now = Math.floor(Date.now() / 1000)
      const detail = lease(
        {
          id: `L-${now}`,
          role: 'renter',
          state: 'preparing',
          label: r.label ?? '',
          image: r.job.image,
          command: r.job.command ?? [],
          device: offer.name,
          price_per_hour: offer.price_per_hour,
          cap_usd_micro: Math.ceil((offer.price_per_hour * r.max_seconds) / 3600),
          max_seconds: r.max_seconds,
          created_at: now,
          metered_ms: 0,
        },
        this.world.wallet.address ?? '',
        now,
      )
      this.world.leases.unshift(detail)
      this.#tell({ kind: 'lease', data: detail })
      return detail
    })

  leases = () => this.#answer(() => this.world.leases)
  lease = (id: string) => this.#answer(() => this.#find(this.world.leases, id))
  logs = (id: string, from: number) =>
    this.#answer(() => {
      const l = this.#find(this.world.leases, id)
      const text = l.state === 'preparing' ? '' : log(l)
      return {
        from,
        next: text.length,
        dropped: 0,
        chunks:
          from < text.length
            ? [{ lease_id: id, offset: from, stream: 'stdout' as const, text: text.slice(from) }]
            : [],
        complete: l.state === 'settled' || l.state === 'failed',
      }
    })
  outputUrl = (_id: string, name: string) => frame(name)
  cancel = (id: string) =>
    this.#change(() => {
      const l = this.#find(this.world.leases, id)
      l.state = 'ending'
      l.reason = { code: 'cancelled_by_renter', text: 'You cancelled it.' }
      this.#tell({ kind: 'lease', data: { ...l } })
    })

  wallet = () => this.#answer(() => this.world.wallet)
  createWallet = (_passphrase: string) =>
    this.#change(() => {
      this.#wallet({
        state: 'unlocked',
        address: '0x7b1e4f0c92a1d3865cb24f8e9d0a3c61f5e2b847',
        backed_up: false,
      })
      return { phrase: this.world.phrase, address: this.world.wallet.address ?? '' }
    })
  importWallet = (_request: ImportRequest) =>
    this.#change(() =>
      this.#wallet({
        state: 'unlocked',
        address: '0x7b1e4f0c92a1d3865cb24f8e9d0a3c61f5e2b847',
        backed_up: true,
      }),
    )
  unlock = (passphrase: string) =>
    this.#change(() => {
      this.#purse.check(passphrase)
      this.#wallet({ ...this.world.status.wallet, state: 'unlocked' })
    })
  lock = () => this.#change(() => this.#wallet({ ...this.world.status.wallet, state: 'locked' }))
  faucet = () =>
    this.#change(() => {
      const w = this.world.wallet
      w.balance = String(BigInt(w.balance) + 100_000_000n)
      w.balance_usd_micro += 100_000_000
      this.#moved()
    })
  phrase = (passphrase: string) =>
    this.#answer(() => {
      this.#purse.check(passphrase)
      return { phrase: this.world.phrase, address: this.world.wallet.address ?? '' }
    })
  quiz = () => this.#answer(() => ({ positions: [3, 7, 11] }))
  answerQuiz = (answer: QuizAnswer) =>
    this.#change(() => {
      const words = this.world.phrase.split(' ')
      if (!answer.positions.every((p, i) => words[p - 1] === answer.words[i]?.trim().toLowerCase()))
        throw new ApiError(
          'wrong_phrase',
          'At least one word is not right.',
          'Look at what you wrote down and try again.',
          422,
        )
      this.#wallet({ ...this.world.status.wallet, backed_up: true })
    })
  accounts = () => this.#answer(() => this.world.accounts)
  addAccount = (r: AccountRequest) => this.#money(() => this.#purse.add(r))
  renameAccount = (address: string, name: string) => this.#money(() => this.#purse.rename(address, name))
  useAccount = (address: string, passphrase: string) =>
    this.#change(() => {
      this.#purse.use(address, passphrase)
      this.#wallet({ ...this.world.status.wallet, state: 'unlocked', address })
    })
  exportAccount = (address: string, r: ExportRequest) => this.#answer(() => this.#purse.export(address, r))
  changePassphrase = (old: string, _next: string) => this.#change(() => this.#purse.check(old, 'old'))
  keychain = () => this.#answer(() => this.world.keychain)
  setKeychain = (r: KeychainRequest) => this.#change(() => this.#purse.setKeychain(r))

  previewSpend = (r: SpendRequest) => this.#answer(() => this.#purse.preview(r))
  send = (id: string) => this.#money(() => this.#purse.send(id))
  previewChannelEnd = (provider: string) => this.#answer(() => this.#purse.ending(provider))
  endChannel = (provider: string, back: string) => this.#money(() => this.#purse.end(provider, back))
  transactions = (limit: number) => this.#answer(() => this.world.transactions.slice(0, limit))
  transaction = (hash: string) =>
    this.#answer(() => this.world.transactions.find((t) => t.hash === hash) ?? missing())
  depositAddress = () => this.#answer(() => this.#purse.depositAddress())
  limits = () => this.#answer(() => this.world.limits)
  setLimits = (r: LimitsRequest) => this.#money(() => this.#purse.setLimits(r))
  payout = () => this.#answer(() => this.world.payout)
  setPayout = (r: PayoutRequest) => this.#money(() => this.#purse.setPayout(r))
  cancelPayout = () => this.#money(() => this.#purse.cancelPayout())
  stake = () => this.#answer(() => this.world.governed?.stake ?? elsewhere())
  rewards = () => this.#answer(() => this.world.governed?.rewards ?? elsewhere())
  votes = () => this.#answer(() => this.world.governed?.votes ?? elsewhere())
  networkRules = () => this.#answer(() => this.world.governed?.rules ?? elsewhere())
  disputes = () => this.#answer(() => (this.world.quarrels ?? elsewhere()).list)
  dispute = (id: string) =>
    this.#answer(() => caseDetail(this.world.quarrels ?? elsewhere(), id) ?? missing())
  keepEvidence = (r: EvidenceRequest) => this.#answer(() => keep(this.world, r))
  evidenceUrl = (sha256: string) => `data:application/octet-stream,${sha256}`
  leaseEvidenceUrl = (id: string) => `data:application/json,${id}`

  history = (f: HistoryFilter) =>
    this.#answer(() => {
      const entries = this.world.history.filter(
        (e) => (!f.role || e.role === f.role) && e.at >= (f.from ?? 0) && e.at <= (f.to ?? Infinity),
      )
      return { entries, days: days(entries) }
    })
  historyCsvUrl = () => 'data:text/csv,at'

  settings = () => this.#quiet(() => this.world.settings)
  patchSettings = (patch: SettingsPatch) =>
    this.#quiet(() => {
      Object.assign(this.world.settings, patch)
      if (patch.auto_lock_minutes !== undefined) this.world.wallet.auto_lock.minutes = patch.auto_lock_minutes
      if (patch.onboarded !== undefined) {
        this.world.status = { ...this.world.status, onboarded: patch.onboarded }
        this.#tell({ kind: 'status', data: this.world.status })
      }
      return this.world.settings
    })

  async openFolder() {}
  async pickFolder() {
    return '/home/mira/Projects/harbour'
  }
  async pickFile() {
    return '/home/mira/Projects/harbour/scene.blend'
  }
  async notify() {}
  async openUrl() {}
  async save() {
    return null
  }
  async drawn() {}

  #snapshot(): Snapshot {
    const { status, devices, leases, offers } = this.world
    return { status, devices, leases: leases.slice(0, 56), offers: offers.slice(0, 200) }
  }

  #sample(d: Device, at: number): Sample {
    const base = d.state === 'leased' ? 0.9 : d.kind === 'cpu' ? 0.12 : 0.03
    const load = wave(base, at, d.id.length)
    return {
      ...d.sample!,
      at,
      utilisation: load,
      temperature_c: Math.round(38 + load * 34),
      power_watts: Math.round(d.earnings.watts * (0.09 + load * 0.82)),
    }
  }

  /** A moment passes: meters run, and the network makes a block. */
  tick(): void {
    if (this.#mode === 'error') return
    if (this.#purse.block()) this.#moved()
    const now = Math.floor(Date.now() / 1000)
    for (const device of this.world.devices) {
      device.sample = this.#sample(device, now)
      this.#tell({ kind: 'device', data: { ...device } })
    }
    for (const l of this.world.leases) {
      if (l.state !== 'running') continue
      l.metered_ms += 1500
      l.cost_usd_micro = Math.round((l.price_per_hour * l.metered_ms) / 3_600_000)
      l.load = wave(0.93, now, l.id.length)
      l.last_heartbeat = now
      const { events: _events, ...plain } = l
      this.#tell({ kind: 'lease', data: plain })
    }
  }

  #tell(event: Parameters<Listener['event']>[0]): void {
    for (const l of this.#listeners) l.event(event)
  }

  #wallet(next: World['status']['wallet']): void {
    Object.assign(this.world.wallet, next)
    this.world.status = { ...this.world.status, wallet: next }
    this.#tell({ kind: 'status', data: this.world.status })
    this.#tell({ kind: 'wallet', data: { state: next.state } })
  }

  /** Changes the wallet and tells of it. */
  #money<T>(write: () => T): Promise<T> {
    return this.#change(() => {
      const done = write()
      this.#moved()
      return done
    })
  }

  #moved(): void {
    this.#tell({ kind: 'wallet', data: { state: this.world.status.wallet.state } })
  }

  #lending(lending: World['status']['lending']): Promise<void> {
    return this.#change(() => {
      this.world.status = { ...this.world.status, lending }
      this.#tell({ kind: 'status', data: this.world.status })
    })
  }

  #find<T extends { id: string }>(list: T[], id: string): T {
    return list.find((x) => x.id === id) ?? missing()
  }

  async #answer<T>(read: () => T): Promise<T> {
    if (this.#mode === 'loading') return new Promise<T>(() => undefined)
    if (this.#mode === 'error') {
      throw new ApiError(
        'agent_unreachable',
        'The agent does not answer.',
        'It is started again by itself. If this stays, restart Moonrig.',
        503,
        'GET /api',
      )
    }
    return structuredClone(read())
  }

  async #quiet<T>(read: () => T): Promise<T> {
    return structuredClone(read())
  }

  #change<T>(write: () => T): Promise<T> {
    return this.#answer(write)
  }
}

function missing(): never {
  throw new ApiError('not_found', 'There is nothing with this name any more.', 'Go back to the list.', 404)
}

function matches(o: Offer, f: OfferFilter): boolean {
  return (
    (!f.kind || o.kind === f.kind) &&
    (!f.vendor || o.vendor === f.vendor) &&
    (!f.name || o.name.toLowerCase().includes(f.name.toLowerCase())) &&
    o.vram_bytes >= (f.min_vram_bytes ?? 0) &&
    (!f.max_price_per_hour || o.price_per_hour <= f.max_price_per_hour) &&
    (!f.region || o.region === f.region)
  )
}
