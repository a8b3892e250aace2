import type { Dispute } from '../../lib/api'
import type { Key } from '../../lib/i18n'
import { clock } from '../../lib/state/rig.svelte'

const DAY = 86_400

/** A part of the penalty is still to be taken. */
export const owing = (c: Dispute): boolean => c.status === 'upheld' && c.turn === 'anybody'

/** It is one's own turn, and less than a day is left. */
export const urgent = (c: Dispute): boolean =>
  c.turn === 'you' && !!c.deadline && c.deadline - clock.now / 1000 < DAY

export const turnOf = (c: Dispute): Key => `case.turn.${c.turn}`

export const toneOf = (c: Dispute) =>
  urgent(c)
    ? ('act' as const)
    : c.turn === 'you'
      ? ('money' as const)
      : c.turn === 'anybody'
        ? ('work' as const)
        : ('plain' as const)

/** Which side the account is. */
export function roleOf(c: Dispute): Key {
  if (c.kind === 'proof' && c.role === 'claimant') return 'case.proved'
  if (c.kind === 'proof' && c.role === 'respondent') return 'case.proved.respondent'
  return `case.role.${c.role}`
}
