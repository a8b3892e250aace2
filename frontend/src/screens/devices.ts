import type { Device, Lease, LeaseState } from '../lib/api'
import { t } from '../lib/i18n'
import type { Key } from '../lib/i18n'

export type Tone = 'work' | 'money' | 'act' | 'idle' | 'hollow'

export const deviceTone: Record<Device['state'], Tone> = {
  off: 'hollow',
  waiting: 'idle',
  offered: 'work',
  leased: 'money',
  unavailable: 'act',
}

export const leaseTone: Record<LeaseState, Tone> = {
  quoted: 'idle',
  agreed: 'idle',
  funded: 'idle',
  preparing: 'work',
  running: 'work',
  paused: 'idle',
  ending: 'work',
  ended: 'hollow',
  settled: 'hollow',
  failed: 'act',
}

export function tierLabel(tier: string): string {
  return tier.charAt(0).toUpperCase() + tier.slice(1)
}

export function tierName(tier: string | undefined): string {
  return tier ? t('device.tier', { tier: tierLabel(tier) }) : ''
}

const makers: Record<string, string> = { nvidia: 'NVIDIA', amd: 'AMD', intel: 'Intel', apple: 'Apple' }

/** A maker's name as it writes it. */
export function makerName(vendor: string): string {
  return makers[vendor.toLowerCase()] ?? vendor
}

/** A device with its maker, once: most names begin with it already. */
export function fullName(device: { vendor: string; name: string }): string {
  const { vendor, name } = device
  return name.toLowerCase().startsWith(vendor.toLowerCase()) ? name : `${makerName(vendor)} ${name}`
}

/** What a lease is called where its owner gave it no name. */
export function leaseName(lease: Lease): string {
  return lease.label || lease.image.replace(/^.*\//, '').replace(/:.*$/, '')
}

export function leaseStateKey(state: LeaseState): Key {
  return `state.lease.${state}`
}

/** How long a lease may still run, in seconds. */
export function timeLeft(lease: Lease): number {
  return Math.max(0, lease.max_seconds - lease.metered_ms / 1000)
}
