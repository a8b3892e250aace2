import type { Device, Provide, Sample } from '../..'
import type { Plan } from './plan'
import { GB, HOUR, cards, images, kwh } from './plan'

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

/** The computer's own devices: one earning, one on offer, its processor waiting. */
export function devices({ mode, bare, now }: Plan): Device[] {
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
  const all = bare ? [cpu] : [gpu, second, cpu]
  if (mode === 'many') {
    for (let i = 0; i < 9; i++) {
      const card = cards[i % cards.length]!
      all.push({
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
  return all
}

const night = '1'.repeat(16) + '0'.repeat(30) + '11'
const schedule = [night, night, night, night, night, '1'.repeat(48), '1'.repeat(48)]

export function provide({ bare }: Plan): Provide {
  return {
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
    relay_fee_bp: 100,
  }
}
