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

export function tierName(tier: string | undefined): string {
  return tier ? t('device.tier', { tier }) : ''
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
