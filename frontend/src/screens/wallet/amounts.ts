import type { WalletTransaction } from '../../lib/api'
import { token, tokenToMicro, usd } from '../../lib/format/money'
import { short } from '../../lib/format/quantity'
import { t, tryT } from '../../lib/i18n'
import { rig } from '../../lib/state/rig.svelte'

/** What is staked and voted with. */
const MOON = { decimals: 18, symbol: 'MOON' }

type Asset = WalletTransaction['asset']

/** The chain's own money, which pays its fees. */
const NATIVE = { decimals: 18, symbol: 'ETH' }

/** An amount in the smallest unit as it is said: dollars, or the fee money as such. */
export function said(units: string, asset: Asset = 'token'): string {
  if (asset === 'native') return wei(units)
  if (asset === 'moon') return exact(units, asset)
  const chain = rig.status?.chain
  return chain ? usd(tokenToMicro(units, chain.token_decimals)) : ''
}

/** The same to the last unit. */
export function exact(units: string | bigint, asset: Asset = 'token'): string {
  if (asset === 'moon') return token(units, MOON.decimals, MOON.symbol)
  if (asset === 'native') return token(units, NATIVE.decimals, NATIVE.symbol)
  const chain = rig.status?.chain
  return chain ? token(units, chain.token_decimals, chain.token_symbol) : ''
}

/** Fee money with five decimals, which is less than a cent. */
export function wei(units: string): string {
  const all = BigInt(units)
  const step = 10n ** 13n
  if (all !== 0n && all < step) return t('wallet.fees.little')
  return token((all / step) * step, NATIVE.decimals, NATIVE.symbol)
}

/** What a transaction did, in two or three words, and with whom. */
export function purpose(tx: WalletTransaction): { what: string; other: string } {
  if (tx.kind === 'other') return { what: tx.title, other: '' }
  return { what: tryT(`tx.${tx.kind}`, shorten(tx.title)), other: tx.to ?? '' }
}

/** Whether its money leaves the wallet, comes home, or neither. */
export function direction(tx: WalletTransaction): '−' | '+' | '' {
  if (/^0*$/.test(tx.amount)) return ''
  if (['send', 'deposit', 'open_dispute'].includes(tx.kind)) return '−'
  return income.has(tx.kind) ? '+' : ''
}

const income = new Set<WalletTransaction['kind']>([
  'redemption',
  'withdraw',
  'close',
  'withdraw_dispute',
  'withdraw_stake',
  'claim_rewards',
  'received',
  'faucet',
])

/** One transaction of somebody else's can bring several assets; each is a row. */
export const row = (tx: WalletTransaction) => [tx.hash, tx.from, tx.asset, tx.kind].join('-')

export function progress(tx: WalletTransaction): string {
  return tx.state === 'confirmed'
    ? t('tx.state.confirmed', { n: tx.confirmations, of: tx.final_after })
    : t(`tx.state.${tx.state}`)
}

export const over = (tx: WalletTransaction) => tx.state === 'final' || tx.state === 'failed'
export const tone = (tx: WalletTransaction) =>
  tx.state === 'failed' ? ('act' as const) : tx.state === 'final' ? ('hollow' as const) : ('work' as const)

/** The agent writes addresses whole; in a sentence their ends are enough, and the whole is beside it. */
export function shorten(text: string): string {
  return text.replace(/0x[0-9a-fA-F]{40}/g, (address) => short(address))
}
