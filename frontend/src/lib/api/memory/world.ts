import type {
  Channel,
  Check,
  Condition,
  DayTotal,
  Device,
  HistoryEntry,
  Lease,
  LeaseDetail,
  LeaseEvent,
  Offer,
  Provide,
  Sample,
  Settings,
  Status,
  Wallet,
} from '..'
import { hex, pick, seeded } from './random'

export type Mode = 'new' | 'empty' | 'typical' | 'many' | 'error'

const GB = 2 ** 30
const HOUR = 3600

export interface World {
  status: Status
  devices: Device[]
  provide: Provide
  offers: Offer[]
  leases: LeaseDetail[]
  wallet: Wallet
  history: HistoryEntry[]
  settings: Settings
  checks: Check[]
  phrase: string
}

const cards: [string, string, number, number, string, number][] = [
  // vendor, name, GB, list price in dollars, tier, watts
  ['NVIDIA', 'GeForce RTX 4090', 24, 1599, 'Low', 450],
  ['NVIDIA', 'GeForce RTX 4080 SUPER', 16, 999, 'Entry', 320],
  ['NVIDIA', 'GeForce RTX 4070 Ti', 12, 799, 'Entry', 285],
  ['NVIDIA', 'GeForce RTX 3090', 24, 1499, 'Low', 350],
  ['NVIDIA', 'GeForce RTX 3060', 12, 329, 'Entry', 170],
  ['NVIDIA', 'RTX 6000 Ada Generation', 48, 6800, 'High', 300],
  ['NVIDIA', 'GeForce RTX 5090', 32, 1999, 'Low', 575],
  ['NVIDIA', 'L40S', 48, 7500, 'High', 350],
  ['AMD', 'Radeon RX 7900 XTX', 24, 999, 'Entry', 355],
  ['AMD', 'Radeon PRO W7900', 48, 3999, 'Medium', 295],
]
const processors: [string, string, number][] = [
  ['AMD', 'Ryzen 9 7950X', 32],
  ['Intel', 'Core i7-13700K', 24],
  ['AMD', 'Ryzen 7 5800X3D', 16],
]
const regions = ['EU-Central', 'EU-North', 'US-East', 'US-West', 'Asia-East']
const images = ['moonrig/render:1', 'moonrig/blender:4.2', 'pytorch/pytorch:2.6-cuda12']

function sample(at: number, load: number, vram: number, watts: number, gpu: boolean, lease: boolean): Sample {
  return {
    at,
    utilisation: load,
    memory_used_bytes: Math.round(vram * (0.08 + load * 0.55)),
    temperature_c: Math.round(38 + load * 34),
    power_watts: Math.round(watts * (0.09 + load * 0.82)),
    processes: gpu
      ? lease
        ? [{ pid: 48213, name: 'blender', memory_bytes: Math.round(vram * 0.5) }]
        : [
            { pid: 1204, name: 'Xorg', memory_bytes: 402653184 },
            { pid: 2290, name: 'steam', memory_bytes: 167772160 },
          ]
      : [],
  }
}

export function wave(base: number, at: number, seed: number): number {
  const v = base + 0.05 * Math.sin(at / 4 + seed) + 0.04 * Math.sin(at / 1.7 + seed * 3)
  return Math.min(1, Math.max(0, v))
}

function estimate(price: number, watts: number, kwh: number, hoursPerWeek: number) {
  const power = Math.round((watts * kwh) / 1000)
  const occupancy = 40
  const net = price - power
  return {
    gross_per_hour: price,
    power_per_hour: power,
    net_per_hour: net,
    net_per_month: Math.round((net * hoursPerWeek * 52 * occupancy) / 12 / 100),
    hours_per_week: hoursPerWeek,
    occupancy_percent: occupancy,
    watts,
    kwh_price: kwh,
    explanation: `At $${(price / 1e6).toFixed(2)} an hour, less ${watts} W at $${(kwh / 1e6).toFixed(2)} per kWh, for ${hoursPerWeek} hours a week of which ${occupancy}% are expected to be rented.`,
  }
}

export function build(mode: Mode, now = Math.floor(Date.now() / 1000)): World {
  const random = seeded(20261122)
  const fresh = mode === 'new'
  const bare = mode === 'empty' || fresh
  const me = '0x7b1e4f0c92a1d3865cb24f8e9d0a3c61f5e2b847'
  const kwh = 310_000
  const night = '1'.repeat(16) + '0'.repeat(30) + '11'
  const schedule = [night, night, night, night, night, '1'.repeat(48), '1'.repeat(48)]

  const gpu: Device = {
    id: 'gpu-3f8a92c1',
    kind: 'gpu',
    vendor: 'NVIDIA',
    name: 'GeForce RTX 4080 SUPER',
    vram_bytes: 16 * GB,
    memory_bytes: 64 * GB,
    cores: 16,
    driver: '560.35.03',
    simulated: mode !== 'empty',
    tier: 'Entry',
    list_price_usd: 999,
    enabled: true,
    state: 'leased',
    lease_id: 'L-prov-1',
    price_per_hour: 350_000,
    suggested_price_per_hour: 380_000,
    earnings: estimate(350_000, 320, kwh, 88),
    sample: sample(now, 0.91, 16 * GB, 320, true, true),
  }
  const cpu: Device = {
    id: 'cpu-0',
    kind: 'cpu',
    vendor: 'AMD',
    name: 'Ryzen 9 7950X',
    vram_bytes: 0,
    memory_bytes: 64 * GB,
    cores: 32,
    simulated: false,
    tier: 'Entry',
    list_price_usd: 699,
    enabled: true,
    state: bare ? 'off' : 'waiting',
    reason: bare
      ? { code: 'provider_paused', text: 'Lending is not started.', remedy: 'Start lending on this page.' }
      : {
          code: 'outside_schedule',
          text: 'It is outside your lending hours.',
          remedy: 'Lending starts tonight at 23:00, or change the hours.',
        },
    price_per_hour: 60_000,
    suggested_price_per_hour: 60_000,
    earnings: estimate(60_000, 105, kwh, 88),
    sample: sample(now, 0.12, 64 * GB, 105, false, false),
  }
  const second: Device = {
    ...gpu,
    id: 'gpu-77b0',
    name: 'GeForce RTX 3060',
    vram_bytes: 12 * GB,
    list_price_usd: 329,
    enabled: true,
    state: 'offered',
    reason: {
      code: 'no_renter',
      text: 'It is on offer and nobody has rented it yet.',
      remedy: 'A lower price is found sooner: the usual one is $0.12 an hour.',
    },
    price_per_hour: 140_000,
    suggested_price_per_hour: 120_000,
    earnings: estimate(140_000, 170, kwh, 88),
    sample: sample(now, 0.03, 12 * GB, 170, true, false),
  }
  delete second.lease_id
  const devices = bare ? [cpu] : [gpu, second, cpu]
  if (mode === 'many') {
    for (let i = 0; i < 9; i++) {
      const card = cards[i % cards.length]!
      devices.push({
        ...second,
        id: `gpu-many-${i}`,
        name: card[1],
        vendor: card[0],
        vram_bytes: card[2] * GB,
        tier: card[4],
        list_price_usd: card[3],
      })
    }
  }

  const offers: Offer[] = []
  const offerCount = bare ? 0 : mode === 'many' ? 10_000 : 46
  for (let i = 0; i < offerCount; i++) {
    const asGpu = random() > 0.12
    const card = pick(random, cards)
    const processor = pick(random, processors)
    const price = asGpu
      ? Math.round((card[3] * 220 * (0.8 + random() * 0.9)) / 10_000) * 10_000
      : Math.round((40_000 + random() * 80_000) / 5000) * 5000
    const simulated = random() < 0.06
    const busy = random() < 0.14
    const refused = busy || simulated || random() < 0.1
    const offer: Offer = {
      id: `of-${hex(random, 12)}`,
      provider: `0x${hex(random, 40)}`,
      peer: `12D3KooW${hex(random, 36)}`,
      device_id: `d-${hex(random, 6)}`,
      kind: asGpu ? 'gpu' : 'cpu',
      vendor: asGpu ? card[0] : processor[0],
      name: asGpu ? card[1] : processor[1],
      ...(asGpu ? { tier: card[4] } : {}),
      vram_bytes: asGpu ? card[2] * GB : 0,
      memory_bytes: pick(random, [16, 32, 64, 128]) * GB,
      cores: asGpu ? pick(random, [8, 12, 16, 24, 32]) : processor[2],
      simulated,
      price_per_hour: Math.max(20_000, price),
      max_seconds: pick(random, [2, 4, 8, 12, 24, 72]) * HOUR,
      region: pick(random, regions),
      images: images.slice(0, 1 + Math.floor(random() * 3)),
      busy,
      expires_at: now + 300 + Math.floor(random() * 900),
      score: refused ? 0 : 1 / (1 + Math.max(20_000, price) / 1e6),
    }
    if (refused) {
      offer.refused = busy
        ? { code: 'device_busy', text: 'Somebody else is renting it now.' }
        : simulated
          ? {
              code: 'simulated_device',
              text: 'It is a simulated device, for trying things out.',
              remedy: 'Turn on simulated devices to see it.',
            }
          : { code: 'vram_too_small', text: 'It has less graphics memory than you asked for.' }
    }
    offers.push(offer)
  }
  offers.sort((a, b) => b.score - a.score)

  const leases: LeaseDetail[] = []
  if (!bare) {
    leases.push(
      lease(
        {
          id: 'L-prov-1',
          role: 'provider',
          state: 'running',
          label: '',
          image: 'moonrig/render:1',
          device_id: gpu.id,
          device: gpu.name,
          price_per_hour: 350_000,
          cap_usd_micro: 1_400_000,
          max_seconds: 4 * HOUR,
          created_at: now - 5_640,
          metered_ms: 5_580_000,
        },
        me,
        now,
      ),
      lease(
        {
          id: 'L-rent-1',
          role: 'renter',
          state: 'running',
          label: 'Harbour at dusk, shots 010–040',
          image: 'moonrig/render:1',
          command: ['render', '--scene', 'harbour', '--frames', '24'],
          device: 'GeForce RTX 4090',
          price_per_hour: 450_000,
          cap_usd_micro: 900_000,
          max_seconds: 2 * HOUR,
          created_at: now - 2_712,
          metered_ms: 2_680_000,
        },
        me,
        now,
        14,
      ),
      lease(
        {
          id: 'L-rent-2',
          role: 'renter',
          state: 'preparing',
          label: 'Turntable, lamp',
          image: 'moonrig/blender:4.2',
          command: ['turntable', 'lamp.blend'],
          device: 'Radeon RX 7900 XTX',
          price_per_hour: 290_000,
          cap_usd_micro: 290_000,
          max_seconds: HOUR,
          created_at: now - 14,
          metered_ms: 0,
        },
        me,
        now,
      ),
      lease(
        {
          id: 'L-rent-3',
          role: 'renter',
          state: 'settled',
          label: 'Harbour at dusk, test frames',
          image: 'moonrig/render:1',
          command: ['render', '--scene', 'harbour', '--frames', '12'],
          device: 'GeForce RTX 4090',
          price_per_hour: 450_000,
          cap_usd_micro: 450_000,
          max_seconds: HOUR,
          created_at: now - 26 * HOUR,
          metered_ms: 1_114_000,
        },
        me,
        now,
        12,
      ),
      lease(
        {
          id: 'L-rent-4',
          role: 'renter',
          state: 'failed',
          reason: {
            code: 'out_of_memory',
            text: 'The job used more memory than it was given.',
            remedy: 'Ask for more memory, or make the scene smaller.',
          },
          label: 'City block, full size',
          image: 'moonrig/blender:4.2',
          command: ['render', 'city.blend'],
          device: 'GeForce RTX 3060',
          price_per_hour: 120_000,
          cap_usd_micro: 480_000,
          max_seconds: 4 * HOUR,
          created_at: now - 50 * HOUR,
          metered_ms: 402_000,
          exit_code: 137,
        },
        me,
        now,
      ),
      lease(
        {
          id: 'L-prov-2',
          role: 'provider',
          state: 'settled',
          reason: { code: 'completed', text: 'The job finished.' },
          label: '',
          image: 'pytorch/pytorch:2.6-cuda12',
          device_id: gpu.id,
          device: gpu.name,
          price_per_hour: 350_000,
          cap_usd_micro: 2_800_000,
          max_seconds: 8 * HOUR,
          created_at: now - 33 * HOUR,
          metered_ms: 7.4 * HOUR * 1000,
        },
        me,
        now,
      ),
    )
    for (let i = 0; i < (mode === 'many' ? 9_994 : 12); i++) {
      const role = random() > 0.4 ? 'provider' : 'renter'
      const failed = random() < 0.08
      const price = pick(random, [120_000, 290_000, 350_000, 450_000])
      const hours = pick(random, [1, 2, 4, 8])
      leases.push(
        lease(
          {
            id: `L-${hex(random, 10)}`,
            role,
            state: failed ? 'failed' : 'settled',
            ...(failed
              ? {
                  reason: { code: 'peer_unreachable', text: 'The other side could not be reached any more.' },
                }
              : { reason: { code: 'completed', text: 'The job finished.' } }),
            label:
              role === 'renter'
                ? pick(random, ['Harbour at dusk', 'Turntable, lamp', 'Lookdev, fabric', 'Training run 7'])
                : '',
            image: pick(random, images),
            device: role === 'provider' ? gpu.name : pick(random, cards)[1],
            price_per_hour: price,
            cap_usd_micro: price * hours,
            max_seconds: hours * HOUR,
            created_at: now - Math.round((3 + i * (mode === 'many' ? 0.4 : 1.9)) * 24 * HOUR * 0.9),
            metered_ms: Math.round(random() * hours * HOUR * 1000),
          },
          me,
          now,
        ),
      )
    }
  }

  const history: HistoryEntry[] = []
  for (const l of leases) {
    if (l.state !== 'settled' && l.state !== 'failed') continue
    history.push({
      at: l.ended_at ?? l.created_at,
      role: l.role,
      kind: 'lease',
      lease_id: l.id,
      device: l.device,
      ...(l.label ? { label: l.label } : {}),
      other: l.role === 'provider' ? l.renter : l.provider,
      state: l.state,
      ...(l.reason ? { reason: l.reason } : {}),
      metered_ms: l.metered_ms,
      amount: String(l.cost_usd_micro),
      usd_micro: l.cost_usd_micro,
    })
  }
  if (!bare) {
    for (const [kind, days, amount] of [
      ['deposit', 1.1, 5_000_000],
      ['redemption', 2.2, 6_420_000],
      ['deposit', 9, 10_000_000],
      ['withdrawal', 12, 3_210_000],
    ] as const) {
      history.push({
        at: now - Math.round(days * 86400),
        role: kind === 'redemption' ? 'provider' : 'renter',
        kind,
        other: `0x${hex(random, 40)}`,
        amount: String(amount),
        usd_micro: amount,
        tx: `0x${hex(random, 64)}`,
      })
    }
  }
  history.sort((a, b) => b.at - a.at)

  const earned = (days: number) => sum(history, 'provider', now - days * 86400)
  const spent = (days: number) => sum(history, 'renter', now - days * 86400)

  const conditions: Condition[] = bare
    ? []
    : [
        {
          id: 'c-backup',
          subject: 'wallet',
          severity: 'warning',
          since: now - 3 * 86400,
          reason: {
            code: 'wallet_not_backed_up',
            text: 'Your recovery phrase is not backed up.',
            remedy: 'Write it down and answer three questions; it takes a minute.',
          },
        },
      ]
  if (mode === 'error' || mode === 'many') {
    conditions.unshift({
      id: 'c-engine',
      subject: 'engine',
      severity: 'critical',
      since: now - 1_260,
      reason: {
        code: 'engine_absent',
        text: 'The container engine does not answer, so nothing can be lent.',
        remedy: 'Start Docker, then it goes on by itself.',
      },
    })
  }

  const status: Status = {
    version: '0.1.0',
    started_at: now - 9_200,
    sentence: bare
      ? 'Not lending · Ryzen 9 7950X free'
      : mode === 'error'
        ? 'Lending is held back: the container engine does not answer'
        : 'Lending until 08:00 · RTX 4080 SUPER is working · 2 leases of yours run',
    peer: {
      id: '12D3KooWQ4nV8sTz1rXjK5hYb7mPcE2uL9dFgA6wNvR3tJxS',
      addrs: ['/ip4/127.0.0.1/udp/4101/quic-v1'],
      peers: bare ? 0 : 18,
      offers: offers.length,
    },
    wallet: fresh
      ? { state: 'missing', backed_up: false }
      : { state: 'unlocked', address: me, backed_up: bare },
    chain: {
      network: 'devnet',
      chain_id: 31337,
      connected: mode !== 'error',
      block: 18_204,
      rpc_url: 'http://127.0.0.1:8545',
      escrow: `0x${hex(random, 40)}`,
      token: `0x${hex(random, 40)}`,
      token_symbol: 'tUSD',
      token_decimals: 6,
      test: true,
      faucet: true,
    },
    engine:
      mode === 'error'
        ? {
            ready: false,
            reason: {
              code: 'engine_absent',
              text: 'The container engine does not answer.',
              remedy: 'Start Docker.',
            },
          }
        : { ready: true, version: '27.3.1' },
    lending: bare
      ? {
          enabled: false,
          active: false,
          reason: {
            code: 'provider_paused',
            text: 'Lending is not started.',
            remedy: 'Start lending on the Provide page.',
          },
        }
      : { enabled: true, active: mode !== 'error', next_stop: now + 5 * HOUR },
    active_leases: leases.filter((l) => !['settled', 'failed', 'ended'].includes(l.state)).length,
    earnings: {
      today_usd_micro: bare ? 0 : 542_500 + earned(0.5),
      days7_usd_micro: earned(7),
      days30_usd_micro: earned(30),
      all_usd_micro: earned(9999),
      unsettled_usd_micro: bare ? 0 : 542_500,
    },
    spending: {
      today_usd_micro: bare ? 0 : 335_000,
      days7_usd_micro: spent(7),
      days30_usd_micro: spent(30),
      all_usd_micro: spent(9999),
      unsettled_usd_micro: bare ? 0 : 335_000,
    },
    conditions,
    onboarded: !fresh,
  }

  const channel = (
    role: 'provider' | 'renter',
    balance: number,
    promised: number,
    claimed: number,
    thaw?: number,
  ): Channel => ({
    role,
    other: `0x${hex(random, 40)}`,
    balance: String(balance),
    claimed: String(claimed),
    promised: String(promised),
    free: String(Math.max(0, balance - (promised - claimed) - (role === 'renter' && !thaw ? 450_000 : 0))),
    ...(thaw ? { thaw_ends_at: thaw } : {}),
  })

  const wallet: Wallet = {
    ...status.wallet,
    balance: bare ? '0' : '41870000',
    balance_usd_micro: bare ? 0 : 41_870_000,
    native: bare ? '0' : '998200000000000000',
    known: mode !== 'error',
    as_of: mode === 'error' ? now - 1_800 : now - 4,
    has_phrase: true,
    account: 'Account 1',
    auto_lock: { minutes: 0 },
    channels: bare
      ? []
      : [
          channel('renter', 5_000_000, 1_335_000, 1_000_000),
          channel('renter', 2_400_000, 800_000, 800_000, now + 3 * HOUR),
          channel('renter', 1_100_000, 300_000, 300_000, now - 60),
          channel('provider', 6_000_000, 3_942_500, 3_400_000),
          ...(mode === 'many'
            ? Array.from({ length: 40 }, () => channel('renter', 1_000_000, 200_000, 0))
            : []),
        ],
    transactions: bare
      ? []
      : [
          { hash: `0x${hex(random, 64)}`, purpose: 'deposit', state: 'pending', at: now - 12 },
          { hash: `0x${hex(random, 64)}`, purpose: 'deposit', state: 'done', at: now - 26 * HOUR },
          { hash: `0x${hex(random, 64)}`, purpose: 'redeem', state: 'done', at: now - 51 * HOUR },
          { hash: `0x${hex(random, 64)}`, purpose: 'withdraw', state: 'failed', at: now - 80 * HOUR },
          { hash: `0x${hex(random, 64)}`, purpose: 'faucet', state: 'done', at: now - 9 * 86400 },
        ],
  }

  return {
    status,
    devices,
    provide: {
      enabled: !bare,
      schedule: bare ? [] : schedule,
      time_zone: '',
      kwh_price: kwh,
      occupancy_percent: 40,
      region: 'EU-Central',
      max_lease_seconds: 8 * HOUR,
      grace_seconds: 30,
      image_policy: 'listed',
      images: images.slice(0, 2),
      cpus: 0,
      memory_bytes: 0,
      scratch_bytes: 0,
    },
    offers,
    leases,
    wallet,
    history,
    settings: {
      home: '/home/mira/.local/share/moonrig',
      config_file: '/home/mira/.config/moonrig/config.toml',
      role: 'both',
      onboarded: !fresh,
      theme: 'system',
      log_level: 'info',
      auto_lock_minutes: 30,
      outputs_dir: '',
      network: 'devnet',
      bootstrap: ['/ip4/127.0.0.1/tcp/4001/p2p/12D3KooWBootstrap'],
      listen: ['/ip4/0.0.0.0/udp/4101/quic-v1', '/ip4/0.0.0.0/tcp/4101'],
    },
    checks: [
      mode === 'error'
        ? {
            name: 'engine',
            title: 'Container engine',
            state: 'failed',
            detail: 'Nothing answers at /var/run/docker.sock.',
            remedy: 'Start Docker: sudo systemctl start docker',
          }
        : {
            name: 'engine',
            title: 'Container engine',
            state: 'ok',
            detail: 'Docker 27.3.1 answers in 4 ms.',
          },
      { name: 'driver', title: 'Graphics driver', state: 'ok', detail: 'NVIDIA 560.35.03' },
      { name: 'network', title: 'Network', state: 'ok', detail: '18 other machines are connected.' },
      { name: 'chain', title: 'Payment network', state: 'ok', detail: 'Block 18,204, 2 seconds old.' },
      {
        name: 'wallet',
        title: 'Wallet',
        state: 'warning',
        detail: 'The recovery phrase is not backed up.',
        remedy: 'Back it up on the Wallet page.',
      },
      { name: 'disk', title: 'Disk space', state: 'ok', detail: '412 GB free where leases write.' },
      {
        name: 'amd',
        title: 'AMD graphics',
        state: 'skipped',
        detail: 'There is no AMD card in this machine.',
      },
    ],
    phrase: 'lantern river copper orbit meadow silent harbor velvet anchor winter maple echo',
  }
}

function sum(history: HistoryEntry[], role: 'provider' | 'renter', from: number): number {
  return history.reduce(
    (s, e) => (e.role === role && e.kind === 'lease' && e.at >= from ? s + e.usd_micro : s),
    0,
  )
}

export function days(history: HistoryEntry[]): DayTotal[] {
  const map = new Map<string, DayTotal>()
  for (const e of history) {
    if (e.kind !== 'lease') continue
    const d = new Date(e.at * 1000)
    const day = `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`
    const total = map.get(day) ?? { day, earned_usd_micro: 0, spent_usd_micro: 0, metered_ms: 0 }
    if (e.role === 'provider') total.earned_usd_micro += e.usd_micro
    else total.spent_usd_micro += e.usd_micro
    total.metered_ms += e.metered_ms ?? 0
    map.set(day, total)
  }
  return [...map.values()].sort((a, b) => a.day.localeCompare(b.day))
}

type Seed = Partial<Lease> &
  Pick<
    Lease,
    | 'id'
    | 'role'
    | 'state'
    | 'image'
    | 'device'
    | 'price_per_hour'
    | 'cap_usd_micro'
    | 'max_seconds'
    | 'created_at'
    | 'metered_ms'
  >

export function lease(seed: Seed, me: string, now: number, outputs = 0): LeaseDetail {
  const cost = Math.round((seed.price_per_hour * seed.metered_ms) / 3_600_000)
  const done = seed.state === 'settled' || seed.state === 'failed' || seed.state === 'ended'
  const started = seed.metered_ms > 0 ? seed.created_at + 3 : undefined
  const ended = done ? seed.created_at + 3 + Math.round(seed.metered_ms / 1000) : undefined
  const random = seeded(seed.id.length * 7919 + seed.id.charCodeAt(seed.id.length - 1) * 104729)
  const other = `0x${hex(random, 40)}`
  const order: Lease['state'][] = [
    'quoted',
    'agreed',
    'funded',
    'preparing',
    'running',
    'ending',
    'ended',
    'settled',
  ]
  const events: LeaseEvent[] = []
  const at = [0, 60, 240, 900, 1_800]
  const endMs = ((ended ?? now) - seed.created_at) * 1000
  const reached = seed.state === 'failed' ? 5 : order.indexOf(seed.state) + 1
  for (let i = 0; i < reached; i++) {
    const ms = seed.created_at * 1000 + (i < 5 ? at[i]! : endMs + (i - 5) * 640)
    events.push({
      at: Math.floor(ms / 1000),
      at_ms: ms,
      ...(i ? { from: order[i - 1]! } : {}),
      to: order[i]!,
      ...(order[i] === 'ending' && seed.reason ? { reason: seed.reason } : {}),
    })
  }
  if (seed.state === 'failed')
    events.push({
      at: ended ?? now,
      at_ms: seed.created_at * 1000 + endMs,
      from: 'running',
      to: 'failed',
      ...(seed.reason ? { reason: seed.reason } : {}),
    })
  return {
    label: '',
    command: [],
    device_id: 'd-1',
    provider: seed.role === 'provider' ? me : other,
    renter: seed.role === 'provider' ? other : me,
    peer: `12D3KooW${hex(random, 36)}`,
    cap: String(seed.cap_usd_micro),
    cost_usd_micro: cost,
    promised_usd_micro: cost,
    paid_usd_micro: seed.state === 'settled' ? cost : 0,
    promised: String(cost),
    paid: seed.state === 'settled' ? String(cost) : '0',
    deposited: seed.role === 'renter' ? String(seed.cap_usd_micro) : '0',
    channel_left: seed.state === 'settled' ? String(seed.cap_usd_micro - cost) : '0',
    ...(seed.state === 'running' ? { load: 0.93, last_heartbeat: now - 2 } : {}),
    ...(seed.state === 'settled' ? { exit_code: 0 } : {}),
    ...(started ? { started_at: started } : {}),
    ...(ended ? { ended_at: ended } : {}),
    ...(seed.role === 'renter' ? { outputs_dir: `/home/mira/.local/share/moonrig/outputs/${seed.id}` } : {}),
    outputs: Array.from({ length: outputs }, (_, i) => ({
      name: `frame-${String(i + 1).padStart(4, '0')}.png`,
      bytes: 380_000 + ((i * 7919) % 120_000),
      sha256: hex(random, 64),
    })),
    stages_ms: {
      find: 12,
      quote: 48,
      fund: 180,
      prepare: 660,
      first_log: 410,
      ...(done ? { run: seed.metered_ms, settle: 640 } : {}),
      rent_to_first_log: 1_310,
    },
    events,
    ...seed,
  } as LeaseDetail
}

export function log(l: Lease): string {
  const lines = [
    '\u001b[36mmoonrig render 1.0\u001b[0m  scene harbour, 24 frames, 1280×720',
    `device: ${l.device}`,
    'loading 214 objects, 38 textures',
    'building the tree … 1.84 s',
  ]
  for (let i = 1; i <= Math.max(10, l.outputs?.length ?? 0); i++) {
    lines.push(
      `frame ${String(i).padStart(4, '0')}  64 samples  ${(9 + ((i * 37) % 30) / 10).toFixed(1)} s  written to /out/frame-${String(i).padStart(4, '0')}.png`,
    )
  }
  if (l.state === 'failed') lines.push('\u001b[31mfatal: could not allocate 6.2 GB for the tree\u001b[0m')
  else if (l.state === 'settled') lines.push('done')
  else lines.push('frame 0015  21 of 64 samples')
  return lines.join('\n') + '\n'
}
