import { disputes } from './en/disputes'
import { history } from './en/history'
import { home } from './en/home'
import { leases } from './en/leases'
import { market } from './en/market'
import { money } from './en/money'
import { onboarding } from './en/onboarding'
import { provide } from './en/provide'
import { settings } from './en/settings'
import { shell } from './en/shell'
import { stake } from './en/stake'
import { wallet } from './en/wallet'

/** Every sentence of the window, in English. Another language is another object of this shape. */
export const en = {
  ...shell,
  ...home,
  ...provide,
  ...market,
  ...leases,
  ...wallet,
  ...money,
  ...stake,
  ...disputes,
  ...history,
  ...settings,
  ...onboarding,
}
