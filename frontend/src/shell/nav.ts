import type { Component } from 'svelte'
import History from '@lucide/svelte/icons/chart-column'
import Home from '@lucide/svelte/icons/house'
import Leases from '@lucide/svelte/icons/square-play'
import Market from '@lucide/svelte/icons/store'
import Provide from '@lucide/svelte/icons/cpu'
import Settings from '@lucide/svelte/icons/settings-2'
import Wallet from '@lucide/svelte/icons/wallet'
import type { screens } from '../lib/state/router.svelte'

export const icons: Record<(typeof screens)[number], Component> = {
  home: Home,
  provide: Provide,
  market: Market,
  leases: Leases,
  wallet: Wallet,
  history: History,
  settings: Settings,
}
