/** Elsewhere: on a network that has no stake and no votes. */
export type Mode = 'new' | 'empty' | 'typical' | 'many' | 'error' | 'elsewhere'

/** What everything in the world is built from. */
export interface Plan {
  mode: Mode
  /** Nothing was ever done here. */
  bare: boolean
  now: number
  random: () => number
  me: string
}

export const GB = 2 ** 30
export const HOUR = 3600
export const kwh = 310_000
export const images = ['moonrig/render:1', 'moonrig/blender:4.2', 'pytorch/pytorch:2.6-cuda12']
export const cards: [string, string, number, number, string, number][] = [
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
