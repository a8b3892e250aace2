import type { SpendRequest } from '../../lib/api'

export type Fill = 'send' | 'amount' | 'times' | 'address' | 'proofs' | 'proposal' | 'evidence' | 'sales'

/** What has to be filled in before a request can be previewed; null when it is whole. */
export function toFill(r: SpendRequest): Fill | null {
  switch (r.kind) {
    case 'send':
      return 'send'
    case 'stake':
    case 'delegate_stake':
    case 'unbond':
      return r.amount ? null : 'amount'
    case 'maintenance':
      return r.start ? null : 'times'
    case 'payout_address':
    case 'delegate_votes':
      return r.to ? null : 'address'
    case 'claim_rewards':
      return r.rewards?.length ? null : 'proofs'
    case 'propose':
      return r.change?.description ? null : 'proposal'
    case 'open_dispute':
    case 'answer_dispute':
    case 'reply_dispute':
      return r.evidence?.length ? null : 'evidence'
    case 'prove_double_sale':
      return r.evidence?.length === 2 ? null : 'sales'
    default:
      return null
  }
}
