import type { Key } from '../../lib/i18n'

/** The wallet's rooms. Another one needs a line here, its label in the catalogue, and its component in Wallet.svelte. */
export const tabs = ['overview', 'activity', 'accounts', 'limits', 'stake', 'disputes', 'security'] as const
export type Tab = (typeof tabs)[number]

export const label = (tab: Tab): Key => `wallet.tab.${tab}`

export function tabOf(name: string | null): Tab {
  return tabs.find((tab) => tab === name) ?? 'overview'
}

/** What one comes to the wallet for, as `do` in its address: each opens the dialog that begins with it. */
export const acts = [
  { act: 'send', tab: 'overview', label: 'spend.title.send', open: true, locked: false },
  { act: 'receive', tab: 'overview', label: 'receive.open', open: false, locked: false },
  { act: 'unlock', tab: 'overview', label: 'wallet.unlock', open: false, locked: true },
  { act: 'stake', tab: 'stake', label: 'stake.add', open: true, locked: false },
  { act: 'delegate_stake', tab: 'stake', label: 'stake.other', open: true, locked: false },
  { act: 'delegate_votes', tab: 'stake', label: 'votes.other', open: true, locked: false },
  { act: 'propose', tab: 'stake', label: 'votes.propose', open: true, locked: false },
  { act: 'prove_double_sale', tab: 'disputes', label: 'disputes.prove', open: true, locked: false },
  { act: 'backup', tab: 'security', label: 'phrase.title.backup', open: false, locked: false },
] as const satisfies readonly {
  act: string
  tab: Tab
  label: Key
  /** Only while the wallet is open, or only while it is locked. */
  open: boolean
  locked: boolean
}[]
export type Act = (typeof acts)[number]['act']

export const actOf = (name: string | null): Act | undefined => acts.find((a) => a.act === name)?.act
