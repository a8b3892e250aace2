import type { EvidenceFile, EvidenceRequest, SpendPreview, SpendRequest } from '../types'
import { token } from '../../format/money'
import { elsewhere, refusal } from './refusals'
import { blank } from './stake'
import type { World } from './world'
import { when } from './world/disputes'

const seconds = () => Math.floor(Date.now() / 1000)
const refused = (code: string, field: string, text: string, remedy = '') =>
  refusal(code, text, remedy, 422, field)

export const isQuarrel = (kind: string): boolean => kind.endsWith('_dispute') || kind === 'prove_double_sale'

/** The agent keeps a file under its hash; here a hash of its own making, which is as good a name. */
export function keep(world: World, r: EvidenceRequest): EvidenceFile {
  const q = world.quarrels ?? elsewhere()
  const lease = r.content ? undefined : world.leases.find((l) => l.id === r.lease)
  if (!r.content && !lease)
    throw refused('invalid_input', 'content', 'The input is not valid: the file is empty')
  const text = r.content ? atob(r.content) : `${lease!.id} ${r.statement ?? ''}`
  let sum = 0n
  for (const c of text) sum = (sum * 131n + BigInt(c.charCodeAt(0))) % 2n ** 256n
  const sha256 = sum.toString(16).padStart(64, '0')
  if (text.includes('"forged"'))
    throw refused(
      'bad_signature',
      'content',
      'A signature is not valid: the terms are not signed by the provider',
    )
  q.files.set(sha256, text)
  const about = lease?.id ?? /"lease": ?"([^"]+)"/.exec(text)?.[1]
  return { sha256, name: r.name ?? 'case.json', bytes: text.length, ...(about ? { lease_id: about } : {}) }
}

/** What of a case would be signed, in the agent's words. */
export function draft(world: World, r: SpendRequest): SpendPreview {
  const q = world.quarrels ?? elsewhere()
  const { list } = q
  const view = blank(world, r, list.contract)
  const found = list.cases.find((c) => c.id === r.case)
  if (r.case && !found)
    throw refused('not_found', 'case', `There is no such thing: there is no case ${r.case}`)
  for (const hash of r.evidence ?? [])
    if (!q.files.has(hash))
      throw refused('not_found', 'evidence', 'There is no such thing: no such file is kept here')
  switch (r.kind) {
    case 'open_dispute': {
      const lease = world.leases.find((l) => l.id === r.lease)
      if (!lease || lease.role !== 'renter')
        throw refused('not_found', 'lease', 'There is no such thing: no such lease')
      const earlier = list.cases.find((c) => c.lease_id === r.lease)
      if (earlier)
        throw refused(
          'already_disputed',
          'lease',
          `There is a case about this already: case ${earlier.id}`,
          'Look at it',
        )
      view.amount = list.bond
      view.amount_usd_micro = list.bond_usd_micro
      view.balance_after = String(BigInt(view.balance_after) - BigInt(list.bond))
      view.title = `Open a case against ${lease.provider}`
      view.sentences = [
        'You put down a bond of $10.00. It comes back if you win, and if nobody decides. If you lose, the provider gets it.',
        `The provider has until ${when(seconds() + list.rules.answer_seconds)} to answer. If it does not, you have won: it loses 5 % of its stake, and your bond comes back.`,
        "Once it has answered you have 2 days to reply. If you do not, you have lost, and the bond is the provider's.",
        `Then the arbiter ${list.rules.arbiter} has 7 days to rule. It can take up to 50 % of the stake, and a part of that is yours. If it says nothing, nobody has won and the bond goes back.`,
        'Only a fingerprint of your file is published. Keep the file: the arbiter will ask for it.',
      ]
      break
    }
    case 'answer_dispute':
      view.title = `Answer case ${r.case}`
      view.sentences = [
        'You say that you kept your part, and publish a fingerprint of your evidence. Keep the file: the arbiter will ask for it.',
        `The renter then has until ${when(seconds() + list.rules.reply_seconds)} to reply. If it does not, you have won, and its bond of $10.00 is yours.`,
      ]
      break
    case 'reply_dispute':
      view.title = `Reply in case ${r.case}`
      view.sentences = [
        'You stand by your case, publish a fingerprint of what you have to add, and take it to the arbiter. Keep the file.',
        "If the arbiter finds against you, your bond of $10.00 is the provider's.",
      ]
      break
    case 'settle_dispute':
      view.title = `Settle case ${r.case}`
      view.sentences = [
        'The provider did not answer, so it has lost: 5 % of its stake are taken, and the bond goes back to the renter.',
        'What anybody is owed is put down for them and can be withdrawn after this.',
      ]
      break
    case 'collect_dispute':
      view.asset = 'moon'
      view.amount = found?.owed ?? '0'
      view.title = `Collect what is owed in case ${r.case}`
      view.sentences = ['As much of the penalty as today allows is taken now.']
      break
    case 'withdraw_dispute': {
      const credit = list.credits.find((c) => c.asset === r.asset)
      if (!credit)
        throw refused('not_found', 'asset', 'There is no such thing: nothing was put down for this account')
      const said = credit.asset === 'token' ? '$10.00' : token(credit.amount, credit.decimals, credit.symbol)
      view.asset = credit.asset
      view.amount = credit.amount
      if (credit.asset === 'token')
        view.balance_after = String(BigInt(view.balance_after) + BigInt(credit.amount))
      view.title = `Withdraw ${said}`
      view.sentences = [`What cases put down for you, ${said}, comes to your account ${list.account}.`]
      break
    }
    case 'prove_double_sale': {
      const [a = '', b = ''] = (r.evidence ?? []).map((hash) => q.files.get(hash) ?? '')
      const lease = (text: string) => /"lease": ?"([^"]+)"/.exec(text)?.[1]
      if (!lease(a) || !lease(b))
        throw refused('invalid_input', 'evidence', 'The input is not valid: read message: it is no evidence')
      if (lease(a) === lease(b))
        throw refused(
          'not_one_device',
          'evidence',
          'The two files are not about one device of one provider: both files are about one and the same lease',
          'Choose the evidence of two leases of the same device',
        )
      view.title = 'Prove that 0x52908400098527886E0F7030069857D2E4169EE7 sold a device twice'
      view.sentences = [
        'By its own signed meter, two leases used GeForce RTX 4090 for 2 hours within 61 minutes.',
        'It loses 30 % of its stake. A part of that is put down for the two renters, in equal shares.',
        'Nobody has to judge it, and no bond is needed.',
      ]
    }
  }
  view.sentences.push('The network charges at most $0.009 for it (0.000003 ETH).')
  return view
}

/** What becomes of it once it is sent. */
export function settle(world: World, p: SpendPreview, r: SpendRequest): void {
  const q = world.quarrels
  if (!q) return
  const c = q.list.cases.find((x) => x.id === r.case)
  const said = (status: 'answered' | 'contested', turn: 'other' | 'arbiter', headline: string) =>
    c && Object.assign(c, { status, turn, headline, actions: [] })
  if (p.kind === 'answer_dispute') said('answered', 'other', 'The renter has to reply')
  if (p.kind === 'reply_dispute') said('contested', 'arbiter', 'The arbiter has to rule')
  if (p.kind === 'settle_dispute' && c)
    Object.assign(c, { status: 'upheld', turn: 'nobody', headline: 'You have won', actions: [], next: '' })
  if (p.kind === 'withdraw_dispute') q.list.credits = q.list.credits.filter((x) => x.asset !== p.asset)
  if (p.kind === 'open_dispute')
    q.list.cases.unshift({
      id: String(1 + Number(q.list.cases[0]?.id ?? 0)),
      kind: 'lease',
      role: 'claimant',
      status: 'open',
      turn: 'other',
      headline: 'The provider has to answer',
      actions: [],
      claimant: q.list.account,
      respondent: world.leases.find((l) => l.id === r.lease)?.provider ?? '',
      lease_id: r.lease ?? '',
      lease_role: 'renter',
      device: world.leases.find((l) => l.id === r.lease)?.device ?? '',
      deadline: seconds() + q.list.rules.answer_seconds,
      bond: q.list.bond,
      bond_usd_micro: q.list.bond_usd_micro,
      owed: '0',
    })
  q.list = { ...q.list, cases: q.list.cases.map((x) => ({ ...x })) }
}
