import type { Dispute, DisputeDetail, Disputes, DisputeStep, LeaseDetail } from '../..'
import { hex } from '../random'
import type { Plan } from './plan'
import { HOUR } from './plan'
import { moon } from './governed'

const DAY = 24 * HOUR
const BOND = 10_000_000

const inFull = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
/** A moment as the agent writes it. */
export const when = (unix: number) => inFull.format(unix * 1000).replace(' at ', ', ')

/** The cases, with what happened in each. */
export interface Quarrels {
  list: Disputes
  steps: Record<string, DisputeStep[]>
  /** Names of the files that are kept, by hash. */
  files: Map<string, string>
}

export function quarrels(plan: Plan, leases: LeaseDetail[]): Quarrels | null {
  if (plan.mode === 'elsewhere') return null
  const { bare, mode, now, random, me } = plan
  const hash = () => hex(random, 64)
  const address = () => `0x${hex(random, 40)}`
  const files = new Map<string, string>()
  const steps: Record<string, DisputeStep[]> = {}

  const step = (
    kind: DisputeStep['kind'],
    at: number,
    text: string,
    part: Partial<DisputeStep> = {},
  ): DisputeStep => ({
    kind,
    at,
    text,
    kept: false,
    tx: `0x${hash()}`,
    ...part,
  })
  const made = (id: number, c: Partial<Dispute>): Dispute => ({
    id: String(id),
    kind: 'lease',
    role: 'claimant',
    status: 'open',
    turn: 'other',
    headline: '',
    actions: [],
    claimant: me,
    respondent: address(),
    lease_id: hash(),
    lease_role: 'renter',
    device: 'GeForce RTX 4090',
    bond: String(BOND),
    bond_usd_micro: BOND,
    owed: '0',
    claim: hash(),
    ...c,
  })
  const opened = (c: Dispute, at: number) => {
    const mine = c.role === 'claimant'
    if (mine && c.claim) files.set(c.claim, 'case.json')
    return step('opened', at, 'The renter opened the case with a bond of $10.00', {
      by: c.claimant,
      evidence: c.claim ?? '',
      kept: mine,
    })
  }
  const answered = (c: Dispute, at: number) =>
    step('answered', at, 'The provider answered', { by: c.respondent, evidence: c.answer ?? hash() })

  const cases: Dispute[] = []
  const add = (c: Dispute, story: DisputeStep[]) => {
    cases.push(c)
    steps[c.id] = story
  }
  if (!bare) {
    const soon = now + 20 * HOUR
    const reply = made(1042, {
      status: 'answered',
      turn: 'you',
      actions: ['reply'],
      headline: `You have to reply until ${when(soon)}`,
      next: `On ${when(soon)} the case is lost if you have said nothing: you have lost, and the bond is the provider's.`,
      deadline: soon,
      answer: hash(),
    })
    add(reply, [opened(reply, now - 3 * DAY), answered(reply, now - DAY)])
    const later = now + 2 * DAY + 3 * HOUR
    const answer = made(1039, {
      role: 'respondent',
      claimant: address(),
      respondent: me,
      lease_id: 'L-prov-1',
      lease_role: 'provider',
      device: 'GeForce RTX 4080 SUPER',
      turn: 'you',
      actions: ['answer'],
      headline: `You have to answer until ${when(later)}`,
      next: `On ${when(later)} the case is lost if you have said nothing: you lose 5 % of your stake, and the bond goes back to the renter.`,
      deadline: later,
    })
    add(answer, [opened(answer, now - 21 * HOUR)])
    const failed = leases.find((l) => l.id === 'L-rent-4')
    const open = made(1031, {
      lease_id: 'L-rent-4',
      device: failed?.device ?? 'GeForce RTX 3090',
      headline: `The provider has to answer until ${when(now + DAY)}`,
      next: 'If it says nothing: the provider loses 5 % of its stake, and the bond goes back to you.',
      deadline: now + DAY,
    })
    add(open, [opened(open, now - 2 * DAY)])
    const silent = made(1024, {
      turn: 'anybody',
      actions: ['settle'],
      headline: 'The time for this step is over',
      next: 'Anybody can settle the case: the provider loses 5 % of its stake, and the bond goes back to you.',
      deadline: now - 5 * HOUR,
    })
    add(silent, [opened(silent, now - 3 * DAY - 5 * HOUR)])
    const ruled = made(987, {
      status: 'contested',
      turn: 'arbiter',
      headline: `The arbiter has to rule until ${when(now + 4 * DAY)}`,
      next: 'If it says nothing: nobody has won, and the bond goes back to you.',
      deadline: now + 4 * DAY,
      answer: hash(),
      reply: hash(),
    })
    add(ruled, [
      opened(ruled, now - 6 * DAY),
      answered(ruled, now - 4 * DAY),
      step('replied', now - 3 * DAY, 'The renter replied and took the case to the arbiter', {
        evidence: ruled.reply ?? '',
      }),
    ])
    const owing = made(951, {
      kind: 'proof',
      lease_role: '',
      device: '',
      status: 'upheld',
      turn: 'anybody',
      actions: ['collect'],
      headline: 'It was proved that the provider broke a rule',
      next: `1,200.00 MOON of the penalty are still to be taken, a part each day. What is left on ${when(now + 9 * DAY)} is forgiven.`,
      deadline: now + 9 * DAY,
      bond: '0',
      bond_usd_micro: 0,
      owed: moon(1200),
      reason: 'double_sale',
      claim: '',
    })
    delete owing.lease_id
    add(owing, [
      step('proved', now - 5 * DAY, 'Signatures of the provider proved that it broke a rule', { by: me }),
      step('resolved', now - 5 * DAY, 'The case ended: the provider has lost 4,200.00 MOON of its stake'),
      step(
        'collected',
        now - 5 * DAY,
        "3,000.00 MOON of the stake were taken, of which 750.00 MOON are the renter's",
      ),
    ])
    const lost = made(903, {
      status: 'dismissed',
      turn: 'nobody',
      headline: 'You have lost, and with it the bond',
      answer: hash(),
    })
    add(lost, [
      opened(lost, now - 40 * DAY),
      answered(lost, now - 38 * DAY),
      step('resolved', now - 36 * DAY, "The case ended: the renter has lost, and the bond is the provider's"),
    ])
    if (mode === 'many')
      for (let i = 0; i < 193; i++) {
        const c = made(800 - i, {
          status: 'undecided',
          turn: 'nobody',
          headline: 'Nobody has won, and the bond went back',
        })
        add(c, [opened(c, now - (60 + i) * DAY)])
      }
  }
  return {
    steps,
    files,
    list: {
      account: me,
      contract: address(),
      symbol: 'tUSD',
      decimals: 6,
      bond: String(BOND),
      bond_usd_micro: BOND,
      rules: {
        answer_seconds: 3 * DAY,
        reply_seconds: 2 * DAY,
        ruling_seconds: 7 * DAY,
        claim_seconds: 14 * DAY,
        collect_seconds: 14 * DAY,
        silence: 500,
        ruling: 5000,
        double_sale: 3000,
        reward: 2500,
        arbiter: address(),
      },
      credits: bare
        ? []
        : [
            { asset: 'token', symbol: 'tUSD', decimals: 6, amount: String(BOND), usd_micro: BOND },
            { asset: 'moon', symbol: 'MOON', decimals: 18, amount: moon(375), usd_micro: 0 },
          ],
      cases,
      complete: mode !== 'many',
    },
  }
}

/** What has become of a case, for its own page. */
export function caseDetail(q: Quarrels, id: string): DisputeDetail | undefined {
  const found = q.list.cases.find((c) => c.id === id)
  return found && { ...found, steps: q.steps[id] ?? [], complete: true }
}
