import { cleanup } from '@testing-library/svelte'
import { rig } from '../lib/state/rig.svelte'

/** Takes down what a test rendered, and lets the rig forget what it was told, so that the next test begins with nothing. */
export function leave(stop?: () => void) {
  stop?.()
  cleanup()
  rig.status = null
  rig.devices = []
  rig.leases = []
  rig.staleSince = null
}
