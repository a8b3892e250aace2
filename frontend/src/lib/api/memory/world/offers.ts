import type { Offer } from '../..'
import { hex, pick } from '../random'
import type { Plan } from './plan'
import { GB, HOUR, cards, images } from './plan'

const processors: [string, string, number][] = [
  ['AMD', 'Ryzen 9 7950X', 32],
  ['Intel', 'Core i7-13700K', 24],
  ['AMD', 'Ryzen 7 5800X3D', 16],
]
const regions = ['EU-Central', 'EU-North', 'US-East', 'US-West', 'Asia-East']

/** What others offer: dozens, or ten thousand. */
export function offers({ mode, bare, now, random }: Plan): Offer[] {
  const all: Offer[] = []
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
    all.push(offer)
  }
  all.sort((a, b) => b.score - a.score)
  return all
}
