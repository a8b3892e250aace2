import type { NetworkRules, Proposal, RewardEpoch, Rewards, Stake, StakePosition, Votes } from '../..'
import { hex } from '../random'
import type { Plan } from './plan'
import { HOUR } from './plan'

/** What is staked and voted on. */
export interface Governed {
  stake: Stake
  rewards: Rewards
  votes: Votes
  rules: NetworkRules
  /** Proposals that were shown and not sent yet, by the words that they were shown with. */
  shown: Map<string, Proposal>
}

const DAY = 24 * HOUR
export const UNBONDING = 14 * DAY
export const moon = (n: number) => `${Math.round(n * 100)}${'0'.repeat(16)}`.replace(/^0+(?=\d)/, '')
const asset = { symbol: 'MOON', decimals: 18 }

export function governed(plan: Plan): Governed | null {
  if (plan.mode === 'elsewhere') return null
  const own = votes(plan)
  return { stake: stake(plan), rewards: rewards(plan), votes: own, rules: rules(own), shown: new Map() }
}

/** Some of what a vote can change: one of each kind of value. */
function rules({ votes }: Votes): NetworkRules {
  const rule = (id: string, title: string, now: string, ...fields: NetworkRules['rules'][0]['fields']) => ({
    id,
    title,
    now,
    fields,
  })
  return {
    ...asset,
    threshold: moon(100_000),
    votes,
    delay_seconds: DAY,
    voting_seconds: 5 * DAY,
    wait_seconds: 2 * DAY,
    rules: [
      rule(
        'LeaseEscrow.setTokenAllowed',
        'Tokens for deposits',
        '',
        { label: 'Token', kind: 'address' },
        { label: 'Deposits in it are taken', kind: 'switch' },
      ),
      rule(
        'LeaseEscrow.setFee',
        "The network's fee",
        'The escrow keeps 0.00 % of what providers are paid, for nobody, of deposits from then on.',
        { label: 'Of what providers are paid', kind: 'percent', value: '0.00' },
        { label: 'For', kind: 'address' },
      ),
      rule(
        'ProviderRegistry.setUnbondingDelay',
        'How long stake takes to leave',
        'Taking stake out takes 14 days.',
        { label: 'Time', kind: 'duration', value: '14 days' },
      ),
      rule('ProviderRegistry.setMinStake', 'The smallest stake', 'The smallest stake is 1,000.00 MOON.', {
        label: 'Amount',
        kind: 'moon',
        value: '1,000.00',
      }),
      rule(
        'ProviderRegistry.setMaintenanceLimits',
        'Announced absences',
        'Maintenance may last a day, and the next one has to wait 30 days.',
        { label: 'Longest', kind: 'duration', value: '1 day' },
        { label: 'Until the next one', kind: 'duration', value: '30 days' },
      ),
      rule('ProviderRegistry.setPaused', 'New stake', 'Whether new stake is stopped: no.', {
        label: 'New stake is stopped',
        kind: 'switch',
        value: 'no',
      }),
    ],
  }
}

function stake({ bare, mode, now, random, me }: Plan): Stake {
  const position = (provider: string, worth: number, unbonding: [number, number][] = []): StakePosition => ({
    provider,
    own: provider === me,
    worth: moon(worth),
    unbonding: unbonding.map(([n, at]) => ({ worth: moon(n), free_at: at, free: at <= now })),
    free: moon(unbonding.reduce((sum, [n, at]) => sum + (at <= now ? n : 0), 0)),
  })
  const rules = { ...asset, provider: me, registry: `0x${hex(random, 40)}`, min_stake: moon(1000) }
  const limits = {
    day_loss: 3000,
    day_loss_least: 100,
    day_loss_most: 5000,
    hold_seconds: 30 * DAY,
    payout_seconds: 3 * DAY,
    notice_seconds: HOUR,
    longest_seconds: DAY,
    gap_seconds: 30 * DAY,
  }
  const begun = { unbonding_seconds: UNBONDING, rules: limits, payout: me, cases: 0 }
  if (bare)
    return {
      ...rules,
      ...begun,
      balance: moon(5000),
      total: '0',
      active: '0',
      own: '0',
      delegated: '0',
      tier: {
        tier: 7,
        multiplier: 0,
        rule: 'Tier 7 asks for more than 75 % of the promised time and an answer within 500 ms, and multiplies rewards by 0.0. 3 days in a row that are good enough for tier 6 lead there.',
      },
      maintenance: [],
      positions: [position(me, 0)],
    }
  return {
    ...rules,
    ...begun,
    balance: moon(88_400.5),
    total: moon(16_250.5),
    active: moon(15_500),
    own: moon(12_000),
    delegated: moon(3_500),
    joined_at: now - 61 * DAY,
    tier: {
      tier: 4,
      multiplier: 12,
      rule: 'Tier 4 asks for more than 95 % of the promised time and an answer within 250 ms, and multiplies rewards by 1.2. A day below 70 % earns nothing and can cost stake. 17 days in a row that are good enough for tier 3 lead there. 14 days in a row that are not good enough lead to tier 5.',
    },
    maintenance: [{ start: now + 2 * DAY, end: now + 2 * DAY + 6 * HOUR }],
    next_payout: `0x${hex(random, 40)}`,
    next_payout_at: now + 2 * DAY + 3 * HOUR,
    positions: [
      position(me, 12_000, [
        [250.5, now - HOUR],
        [500, now + 9 * DAY + 4 * HOUR],
      ]),
      position(`0x${hex(random, 40)}`, 2_000, [[100, now + 11 * DAY]]),
      ...(mode === 'many'
        ? Array.from({ length: 19 }, (_, i) => position(`0x${hex(random, 40)}`, 1_000 + 137 * i))
        : []),
    ],
  }
}

function rewards({ bare, mode, now, random, me }: Plan): Rewards {
  const today = Math.floor(now / DAY)
  const epoch = (ago: number, state: RewardEpoch['state']): RewardEpoch => ({
    epoch: today - ago,
    day: new Date((today - ago) * DAY * 1000).toISOString().slice(0, 10),
    state,
    claimable_at: (today - ago + 1) * DAY + 3 * DAY,
    root: `0x${hex(random, 64)}`,
    total: moon(41_000 + ago * 311.25),
    left: moon(9_000 + ago * 90),
  })
  const days = Array.from({ length: mode === 'many' ? 31 : 7 }, (_, i) =>
    epoch(i + 1, i === 2 ? 'challenged' : i < 3 ? 'waiting' : i < 5 ? 'claimable' : 'claimed'),
  )
  return {
    ...asset,
    provider: me,
    contract: `0x${hex(random, 40)}`,
    epochs: bare ? [] : days,
    from_epoch: today - 31,
    to_epoch: today - 1,
    note: bare
      ? 'No epoch has been posted yet.'
      : 'The chain has only a hash of each day. What you earned is claimed with a file from whoever posted the day.',
  }
}

function votes({ bare, mode, now, random, me }: Plan): Votes {
  const proposal = (n: number, p: Partial<Proposal>): Proposal => ({
    id: String(7_000 + n),
    description: '',
    changes: [],
    proposer: `0x${hex(random, 40)}`,
    state: 'executed',
    ready: false,
    vote_start: now - (n + 3) * 7 * DAY,
    vote_end: now - (n + 2) * 7 * DAY,
    for: moon(61_000_000),
    against: moon(8_000_000),
    abstain: moon(1_000_000),
    quorum: moon(40_000_000),
    own_votes: moon(100_400.5),
    ...p,
  })
  const some = [
    proposal(0, {
      description: 'Providers keep more of what they earn. The network has grown and needs less.',
      changes: ['The network keeps 1.00 % of what providers are paid.'],
      state: 'active',
      vote_start: now - 2 * DAY,
      vote_end: now + 3 * DAY + 2 * HOUR,
      for: moon(31_250_000),
      against: moon(12_400_000.25),
      abstain: moon(900_000),
    }),
    proposal(4, {
      description: 'A penalty that is felt less while the network is young.',
      changes: ['A day takes at most 10.00 % of a stake.'],
      proposer: me,
      state: 'pending',
      vote_start: now + 14 * HOUR,
      vote_end: now + 14 * HOUR + 5 * DAY,
      for: '0',
      against: '0',
      abstain: '0',
      quorum: '0',
      own_votes: '0',
    }),
    proposal(1, {
      description: 'Give people a week less to wait.',
      changes: ['Stake waits 7 days on its way out.'],
      state: 'queued',
      ready_at: now - HOUR,
      ready: true,
      own_vote: 'against',
    }),
    proposal(2, {
      changes: ['A day pays at most 40,000.00 MOON in rewards.'],
      description: 'Pay a little more for being there.',
      state: 'succeeded',
      own_vote: 'for',
    }),
    proposal(3, {
      changes: ['At least 1,000.00 MOON can be staked at once.'],
      description: 'A smaller first stake.',
      own_vote: 'for',
    }),
  ]
  return {
    ...asset,
    account: me,
    balance: bare ? moon(5000) : moon(88_400.5),
    ...(bare ? {} : { delegate: me }),
    votes: bare ? '0' : moon(100_400.5),
    complete: mode !== 'many',
    proposals: bare
      ? []
      : mode === 'many'
        ? [
            ...some,
            ...Array.from({ length: 45 }, (_, i) =>
              proposal(i + 5, {
                description: `An earlier proposal, number ${45 - i}.`,
                changes: ['At least 1,000.00 MOON can be staked at once.'],
                state: i % 3 ? 'executed' : 'defeated',
              }),
            ),
          ]
        : some,
  }
}
