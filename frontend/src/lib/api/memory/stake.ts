import type { Proposal, SpendPreview, SpendRequest, Votes } from '../types'
import { token } from '../../format/money'
import { address, elsewhere, refusal, units } from './refusals'
import type { World } from './world'
import type { Governed } from './world/governed'
import { UNBONDING } from './world/governed'

const DECIMALS = 18
const seconds = () => Math.floor(Date.now() / 1000)
const moon = (n: bigint) => token(n, DECIMALS, 'MOON')
const invalid = (field: string, text: string) =>
  refusal('invalid_input', `The input is not valid: ${text}`, 'Correct it and try again', 422, field)

/** What of stake, rewards and votes would be signed, in the agent's words. */
export function draft(world: World, r: SpendRequest): SpendPreview {
  const { stake: s, votes: v } = world.governed ?? elsewhere()
  const to = r.to || s.provider
  address('to', to)
  const view = blank(world, r, s.registry)
  const about = (amount: bigint, after?: bigint) => {
    view.asset = 'moon'
    view.amount = String(amount)
    if (after !== undefined) view.moon_after = String(after)
  }
  const position = s.positions.find((p) => p.provider === to)
  const days = `${s.unbonding_seconds / 86_400} days`
  switch (r.kind) {
    case 'stake': {
      const amount = moonAmount(r.amount, BigInt(s.balance))
      if (amount < BigInt(s.min_stake))
        throw invalid('amount', `it takes at least ${moon(BigInt(s.min_stake))} at a time`)
      about(amount, BigInt(s.balance) - amount)
      view.title = `Stake ${moon(amount)}`
      view.sentences = [
        `${moon(amount)} of your account ${s.provider} are held by the registry and stand behind what you lend.`,
        'If you break a promise that can be proven, a part of them is taken.',
        `To have them back you begin to take them out, wait ${days}, and withdraw them.`,
      ]
      view.warnings = ['Nobody says what a MOON is worth, so the daily limit does not count this.']
      break
    }
    case 'delegate_stake': {
      if (to === s.provider) throw invalid('to', 'that is your own account; stake instead')
      const amount = moonAmount(r.amount, BigInt(s.balance))
      const least = moon(BigInt(s.min_stake))
      if (amount < BigInt(s.min_stake)) throw invalid('amount', `it takes at least ${least} at a time`)
      if (!position && !world.offers.some((o) => o.provider === to))
        throw invalid('to', `that provider has staked less than ${least} of its own`)
      about(amount, BigInt(s.balance) - amount)
      view.to = to
      view.title = `Stake ${moon(amount)} on ${to}`
      view.sentences = [
        `${moon(amount)} of your account ${s.provider} are held by the registry and stand behind what ${to} lends.`,
        'If that provider breaks a promise, a part of them is taken together with its own.',
        `To have them back you begin to take them out, wait ${days}, and withdraw them.`,
      ]
      view.warnings = ['Nobody says what a MOON is worth, so the daily limit does not count this.']
      break
    }
    case 'unbond': {
      const amount = moonAmount(r.amount, BigInt(position?.worth ?? '0'))
      about(amount)
      view.to = to
      view.title = `Begin to take out ${moon(amount)}`
      view.sentences = [
        `${moon(amount)} begin to leave the stake with ${to}. In ${days} you can withdraw them.`,
        'Until they are withdrawn they can still be taken for a broken promise. This cannot be called off, but they can be staked again.',
      ]
      break
    }
    case 'withdraw_stake': {
      const free = BigInt(position?.free ?? '0')
      about(free, BigInt(s.balance) + free)
      view.to = to
      view.title = `Withdraw ${moon(free)}`
      view.sentences = [
        `What is free of your stake with ${to}, now ${moon(free)}, goes to ${to === s.provider ? s.payout : s.provider}.`,
      ]
      break
    }
    case 'maintenance':
      if (!r.start) throw invalid('start', 'it has no beginning')
      if ((r.end ?? 0) <= r.start) throw invalid('end', 'it ends before it begins')
      view.title = 'Announce maintenance'
      view.sentences = [
        `You announce that you will be away from ${when(r.start)} to ${when(r.end ?? 0)}. Downtime in it costs no stake.`,
        'It cannot be called off, and the next one can begin 30 days after it at the earliest.',
      ]
      break
    case 'payout_address':
      if (to === s.payout) throw invalid('to', 'stake and rewards go there already')
      view.to = to
      view.title = `Pay stake and rewards to ${to}`
      view.sentences = [
        `In 3 days and from then on, what you withdraw of your own stake and all your rewards go to ${to} instead of ${s.payout}.`,
        'Until then you can call it off. What leases earn is not touched by it.',
      ]
      break
    case 'cancel_payout_address':
      view.title = `Keep the payout address ${s.payout}`
      view.sentences = [`Stake and rewards go on to ${s.payout}, and not to ${s.next_payout ?? ''}.`]
      break
    case 'claim_rewards': {
      const list = r.rewards ?? []
      const bad = list.findIndex((p) => p.provider !== s.provider)
      if (bad >= 0)
        throw invalid(
          `rewards[${bad}]`,
          `it is the reward of ${list[bad]?.provider}, and this account is ${s.provider}`,
        )
      const sum = list.reduce((all, p) => all + BigInt(p.amount), 0n)
      about(sum, BigInt(s.balance) + sum)
      view.title = `Claim ${moon(sum)}`
      view.sentences = [
        `The rewards of ${list.length === 1 ? '1 day' : `${list.length} days`}, ${moon(sum)}, go to ${s.payout}. Each was checked against what is posted on the chain.`,
      ]
      break
    }
    case 'delegate_votes':
      if (to === v.delegate) throw invalid('to', 'your MOON vote there already')
      about(BigInt(v.balance), BigInt(v.balance))
      view.to = to
      view.title = to === v.account ? 'Vote yourself' : `Let ${to} vote`
      view.sentences = [
        `All MOON of your account, now ${moon(BigInt(v.balance))}, count when ${to === v.account ? 'you vote' : `${to} votes`}.`,
        'They stay yours, and you can change this at any time. It counts for votes that start later.',
      ]
      break
    case 'vote': {
      const p = v.proposals.find((x) => x.id === r.proposal)
      if (!p)
        throw refusal('not_found', 'There is no such thing: there is no such proposal', '', 404, 'proposal')
      const words = r.vote === 'abstain' ? 'neither for nor against' : r.vote
      about(BigInt(p.own_votes))
      view.title = `Vote ${words}`
      view.sentences = [
        `You vote ${words} this proposal of ${p.proposer}. It cannot be taken back.`,
        ...p.changes,
        `Your vote weighs ${moon(BigInt(p.own_votes))}.`,
      ]
      break
    }
    case 'propose': {
      const { rules, shown } = world.governed!
      const change = r.change
      const rule = rules.rules.find((x) => x.id === change?.rule)
      if (!change || !rule) throw invalid('rule', `"${change?.rule ?? ''}" is no rule that a vote can change`)
      rule.fields.forEach((f, i) => checkValue(f.kind, change.values[i] ?? '', `values[${i}]`))
      if (!change.description.trim()) throw invalid('description', 'say why; whoever votes reads it')
      const words = `${rule.title}: ${change.values.join(', ')}.`
      view.title = 'Propose a change'
      view.sentences = [
        `You ask everybody who holds MOON to vote on this: ${words}`,
        ...(rule.now ? [`As it is now: ${rule.now}`] : []),
        `Your words, which stay on the chain for everybody: “${change.description}”`,
        'The vote begins after a day and takes 5 days. If it is accepted, it waits for 2 days before it takes effect.',
      ]
      if (BigInt(rules.votes) < BigInt(rules.threshold))
        view.refused = {
          code: 'conflict',
          text: `Proposing takes ${moon(BigInt(rules.threshold))} of votes`,
          remedy: 'Ask for votes',
        }
      shown.set(view.sentences[0]!, proposed(v, words, change.description))
      break
    }
    case 'cancel_proposal': {
      const p = v.proposals.find((x) => x.id === r.proposal)
      if (!p)
        throw refusal('not_found', 'There is no such thing: there is no such proposal', '', 404, 'proposal')
      view.title = 'Withdraw your proposal'
      view.sentences = [
        'Nobody will vote on this:',
        ...p.changes,
        'It stays on the chain as withdrawn. The same change in the same words cannot be proposed again; in others it can.',
      ]
      view.to = p.id
      if (p.proposer !== v.account || p.state !== 'pending')
        view.refused = {
          code: 'conflict',
          text:
            p.proposer === v.account
              ? 'The vote has begun, and from then on only the votes decide'
              : `Only ${p.proposer}, who made the proposal, can withdraw it`,
          remedy: '',
        }
      break
    }
    case 'queue_proposal':
    case 'execute_proposal': {
      const p = v.proposals.find((x) => x.id === r.proposal)
      if (!p)
        throw refusal('not_found', 'There is no such thing: there is no such proposal', '', 404, 'proposal')
      const queue = r.kind === 'queue_proposal'
      view.title = queue ? 'Have an accepted change wait its time' : 'Put an accepted change into effect'
      view.sentences = [
        queue
          ? 'The vote was won. From now on it waits for 2 days, in which whoever disagrees can leave; after that anybody can put it into effect.'
          : 'The vote was won and its time has passed. From now on:',
        ...p.changes,
        'You get nothing for it; anybody can do it.',
      ]
      view.to = p.id
      break
    }
    default:
      throw invalid('kind', `"${r.kind}" is not known`)
  }
  view.sentences.push('The network charges at most $0.009 for it (0.000003 ETH).')
  return view
}

/** Refuses what cannot be read as a value of its kind. */
function checkValue(kind: string, text: string, field: string) {
  if (kind === 'address' && text !== 'nobody') address(field, text)
  if (kind === 'duration' && !/^(an?|[\d,]+) *[a-z]+$/.test(text.trim()))
    throw invalid(field, `"${text}" is not a period like 14 days, 36 hours or 90 seconds`)
  if (kind === 'moon') units(text, DECIMALS, field)
  if (kind === 'percent') units(text, 2, field)
}

function proposed(v: Votes, words: string, description: string): Proposal {
  return {
    id: String(9_000 + v.proposals.length),
    description,
    changes: [words],
    proposer: v.account,
    state: 'pending',
    vote_start: seconds() + 86_400,
    vote_end: seconds() + 6 * 86_400,
    for: '0',
    against: '0',
    abstain: '0',
    quorum: '0',
    ready: false,
    own_votes: '0',
  }
}

/** What becomes of it once it is sent. */
export function settle(world: World, p: SpendPreview): void {
  if (!world.governed) return
  step(world.governed, p)
  if (p.asset !== 'moon') return
  const { stake: s, votes: v } = world.governed
  const own = s.positions[0]!
  const add = (n: string, more: bigint) => String(BigInt(n) + more)
  const amount = BigInt(p.amount)
  if (p.moon_after) s.balance = p.moon_after
  if (p.kind === 'stake')
    for (const part of ['own', 'active', 'total'] as const) s[part] = add(s[part], amount)
  if (p.kind === 'stake') own.worth = add(own.worth, amount)
  if (p.kind === 'delegate_stake') {
    const there = s.positions.find((x) => x.provider === p.to)
    if (there) there.worth = add(there.worth, amount)
    else s.positions.push({ provider: p.to, own: false, worth: p.amount, unbonding: [], free: '0' })
  }
  const from = s.positions.find((x) => x.provider === p.to)
  if (p.kind === 'unbond' && from) {
    from.worth = add(from.worth, -amount)
    from.unbonding.push({ worth: p.amount, free_at: seconds() + UNBONDING, free: false })
    if (from === own) {
      s.own = add(s.own, -amount)
      s.active = add(s.active, -amount)
    }
  }
  if (p.kind === 'withdraw_stake' && from)
    Object.assign(from, { unbonding: from.unbonding.filter((u) => !u.free), free: '0' })
  if (p.kind === 'delegate_votes') v.delegate = p.to
}

/** Takes a proposal to where its next step leads. */
function step({ votes, shown }: Governed, p: SpendPreview) {
  const made = shown.get(p.sentences[0]!)
  if (p.kind === 'propose' && made) votes.proposals.unshift(made)
  const known = votes.proposals.find((x) => x.id === p.to)
  if (p.kind === 'queue_proposal' && known)
    Object.assign(known, { state: 'queued', ready: false, ready_at: seconds() + 2 * 86_400 })
  if (p.kind === 'cancel_proposal' && known) known.state = 'canceled'
  if (p.kind === 'execute_proposal' && known) known.state = 'executed'
}

function moonAmount(text = '', most: bigint): bigint {
  const amount = text === 'max' ? most : units(text, DECIMALS)
  if (amount === 0n) throw invalid('amount', 'the amount is zero')
  if (amount > most)
    throw refusal(
      'insufficient_balance',
      `The balance is too small: there are ${token(most, DECIMALS, 'MOON')}`,
      'Add funds',
      402,
      'amount',
    )
  return amount
}

const when = (unix: number) => new Date(unix * 1000).toISOString().slice(0, 16).replace('T', ' ')

/** A preview in which nothing is said yet. */
export function blank({ wallet }: World, r: SpendRequest, to: string): SpendPreview {
  return {
    id: '',
    kind: r.kind,
    title: '',
    sentences: [],
    warnings: [],
    from: wallet.address ?? '',
    to,
    asset: 'token',
    amount: '0',
    amount_usd_micro: 0,
    fee_wei: '3000000000000',
    fee_expected_wei: '2000000000000',
    fee_usd_micro: 9_000,
    usd_known: true,
    balance_after: wallet.balance,
    native_after: wallet.native,
    expires_at: seconds() + 300,
  }
}
