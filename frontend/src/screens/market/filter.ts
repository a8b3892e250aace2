import type { Offer } from '../../lib/api'

/** What the filter rail asks for. It works on the whole list here, so that every choice shows its count at once. */
export interface Filter {
  text: string
  kinds: Set<string>
  vendors: Set<string>
  tiers: Set<string>
  regions: Set<string>
  minVram: number
  maxPrice: number | null
  minSeconds: number
  simulated: boolean
  refused: boolean
}

export type SetKey = 'kinds' | 'vendors' | 'tiers' | 'regions'

export function none(): Filter {
  return {
    text: '',
    kinds: new Set(),
    vendors: new Set(),
    tiers: new Set(),
    regions: new Set(),
    minVram: 0,
    maxPrice: null,
    minSeconds: 0,
    simulated: false,
    refused: false,
  }
}

const value: Record<SetKey, (o: Offer) => string> = {
  kinds: (o) => o.kind,
  vendors: (o) => o.vendor,
  tiers: (o) => o.tier ?? '',
  regions: (o) => o.region ?? '',
}

function setOk(set: Set<string>, v: string): boolean {
  return set.size === 0 || set.has(v)
}

/** Whether an offer passes, leaving one facet aside so that its own counts say what choosing it would give. */
export function passes(o: Offer, f: Filter, except?: SetKey): boolean {
  if (o.simulated && !f.simulated) return false
  if (o.refused && !f.refused && !(o.simulated && f.simulated && o.refused.code === 'simulated_device'))
    return false
  if (f.text && !`${o.vendor} ${o.name}`.toLowerCase().includes(f.text.toLowerCase())) return false
  for (const key of Object.keys(value) as SetKey[]) {
    if (key !== except && !setOk(f[key], value[key](o))) return false
  }
  if (o.vram_bytes < f.minVram) return false
  if (f.maxPrice !== null && o.price_per_hour > f.maxPrice) return false
  return o.max_seconds >= f.minSeconds
}

/** How many offers each value of a facet would show, most first. */
export function counts(offers: Offer[], f: Filter, key: SetKey): { value: string; count: number }[] {
  const map = new Map<string, number>()
  for (const o of offers) {
    const v = value[key](o)
    if (!v) continue
    if (!map.has(v)) map.set(v, 0)
    if (passes(o, f, key)) map.set(v, map.get(v)! + 1)
  }
  return [...map]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}

export function active(f: Filter): number {
  return (
    f.kinds.size +
    f.vendors.size +
    f.tiers.size +
    f.regions.size +
    (f.minVram ? 1 : 0) +
    (f.maxPrice !== null ? 1 : 0) +
    (f.minSeconds ? 1 : 0)
  )
}

/** The share of comparable offers that a test holds for, 0 to 1. */
export function share(offers: Offer[], offer: Offer, test: (other: Offer) => boolean): number {
  const others = offers.filter((o) => o.kind === offer.kind && o.id !== offer.id)
  return others.length ? others.filter(test).length / others.length : 1
}
