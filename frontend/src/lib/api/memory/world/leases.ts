import type { Device, Lease, LeaseDetail, LeaseEvent } from '../..'
import { hex, pick, seeded } from '../random'
import type { Plan } from './plan'
import { HOUR, cards, images } from './plan'

/** Leases in every state, and a past of a dozen or of thousands. */
export function leases({ mode, bare, now, random, me }: Plan, gpu: Device): LeaseDetail[] {
  const all: LeaseDetail[] = []
  if (!bare) {
    all.push(
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
      all.push(
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
  return all
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
