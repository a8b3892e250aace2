import type { Key } from '../../lib/i18n'

/** The wallet's rooms. Another one needs a line here, its label in the catalogue, and its component in Wallet.svelte. */
export const tabs = ['overview', 'activity', 'accounts', 'limits', 'stake', 'security'] as const
export type Tab = (typeof tabs)[number]

export const label = (tab: Tab): Key => `wallet.tab.${tab}`

export function tabOf(name: string | null): Tab {
  return tabs.find((tab) => tab === name) ?? 'overview'
}
