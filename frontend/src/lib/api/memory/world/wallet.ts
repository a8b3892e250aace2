import type {
  Channel,
  Keychain,
  Limits,
  Payout,
  Status,
  Wallet,
  WalletAccount,
  WalletTransaction,
} from '../..'
import { hex, pick } from '../random'
import type { Plan } from './plan'
import { HOUR } from './plan'

/** Everything of the wallet. */
export interface Purse {
  wallet: Wallet
  accounts: WalletAccount[]
  /** Newest first. */
  transactions: WalletTransaction[]
  limits: Limits
  payout: Payout
  keychain: Keychain
  phrase: string
}

export const FINAL_AFTER = 3
export const COOLING = 48 * HOUR

const explorer = 'https://explorer.example/tx/'

export function purse(plan: Plan, status: Status): Purse {
  const { mode, bare, now, random, me } = plan
  const balance = bare ? '0' : '41870000'
  const native = bare ? '0' : '998200000000000000'
  const account = (address: string, name: string, path: string, held: number): WalletAccount => ({
    address,
    name,
    origin: path ? 'phrase' : 'imported',
    ...(path ? { path } : {}),
    active: address === me,
    balance: String(held),
    balance_usd_micro: held,
    native: held ? native : '0',
    known: mode !== 'error',
  })
  const savings = `0x${hex(random, 40)}`
  return {
    wallet: {
      ...status.wallet,
      balance,
      balance_usd_micro: Number(balance),
      native,
      known: mode !== 'error',
      as_of: mode === 'error' ? now - 1_800 : now - 4,
      has_phrase: true,
      account: 'Account 1',
      auto_lock: bare
        ? { minutes: 30, locks_at: now + 1_800 }
        : {
            minutes: 30,
            held_by: { code: 'lease_running', text: 'A lease goes on that needs signatures' },
          },
      channels: channels(plan),
      transactions: [],
    },
    accounts:
      mode === 'new'
        ? []
        : [
            account(me, 'Account 1', "m/44'/60'/0'/0/0", Number(balance)),
            ...(bare
              ? []
              : [
                  account(savings, 'Savings', "m/44'/60'/0'/0/1", 120_000_000),
                  account(`0x${hex(random, 40)}`, 'Old rig', '', 0),
                ]),
            ...(mode === 'many'
              ? Array.from({ length: 27 }, (_, i) =>
                  account(
                    `0x${hex(random, 40)}`,
                    `Project ${i + 1}`,
                    `m/44'/60'/0'/0/${i + 2}`,
                    i * 1_000_000,
                  ),
                )
              : []),
          ],
    transactions: transactions(plan),
    limits: bare
      ? { daily_usd_micro: 0, per_lease_usd_micro: 0, spent_usd_micro: 0, left_usd_micro: 0 }
      : {
          daily_usd_micro: 25_000_000,
          per_lease_usd_micro: 10_000_000,
          spent_usd_micro: 7_400_000,
          left_usd_micro: 17_600_000,
          frees_at: now + 9 * HOUR,
        },
    payout: bare
      ? { changing: false, cooling_seconds: COOLING }
      : {
          address: savings,
          changing: true,
          next: `0x${hex(random, 40)}`,
          requested_at: now - 5 * HOUR,
          effective_at: now - 5 * HOUR + COOLING,
          cooling_seconds: COOLING,
        },
    keychain: bare
      ? {
          state: 'unavailable',
          reason: {
            code: 'keychain_unavailable',
            text: "The system's keychain does not answer",
            remedy: 'Use a passphrase file on a computer that nobody sits at',
          },
        }
      : { state: 'off' },
    phrase: 'lantern river copper orbit meadow silent harbor velvet anchor winter maple echo',
  }
}

function channels({ mode, bare, now, random }: Plan): Channel[] {
  const channel = (
    role: 'provider' | 'renter',
    balance: number,
    promised: number,
    claimed: number,
    thaw?: number,
  ): Channel => ({
    role,
    other: `0x${hex(random, 40)}`,
    balance: String(balance),
    claimed: String(claimed),
    promised: String(promised),
    free: String(Math.max(0, balance - (promised - claimed) - (role === 'renter' && !thaw ? 450_000 : 0))),
    ...(thaw ? { thaw_ends_at: thaw } : {}),
  })
  if (bare) return []
  return [
    channel('renter', 5_000_000, 1_335_000, 1_000_000),
    channel('renter', 2_400_000, 800_000, 800_000, now + 3 * HOUR),
    channel('renter', 1_100_000, 300_000, 300_000, now - 60),
    channel('provider', 6_000_000, 3_942_500, 3_400_000),
    ...(mode === 'many' ? Array.from({ length: 40 }, () => channel('renter', 1_000_000, 200_000, 0)) : []),
  ]
}

const titles = {
  send: 'Send $12.00 to',
  deposit: 'Deposit $5.00 for leases with',
  redemption: 'Collect what leases earned from',
  withdraw: 'Withdraw the deposit for',
  received: '$25.00 from',
  close: '$1.79 of the deposit came back from',
} as const

function transactions({ mode, bare, now, random, me }: Plan): WalletTransaction[] {
  if (bare) return []
  const made = (
    kind: keyof typeof titles,
    state: WalletTransaction['state'],
    amount: number,
    at: number,
    nonce: number,
    confirmations = 4_000,
    foreign = false,
  ): WalletTransaction => {
    const to = `0x${hex(random, 40)}`
    const hash = `0x${hex(random, 64)}`
    const mined = state === 'confirmed' || state === 'final' || state === 'failed'
    return {
      hash,
      from: me,
      nonce,
      foreign,
      kind,
      title: `${titles[kind]} ${to}`,
      to,
      asset: 'token',
      amount: String(amount),
      state,
      at,
      confirmations: mined ? confirmations : 0,
      final_after: FINAL_AFTER,
      fee_usd_micro: mined && !foreign ? 6_000 : 0,
      ...(mined
        ? {
            block: 18_000,
            mined_at: at + 2,
            explorer_url: explorer + hash,
            ...(foreign ? {} : { fee_wei: '2000000000000' }),
          }
        : {}),
      ...(state === 'failed'
        ? {
            reason: {
              code: 'transaction_failed',
              text: 'The transaction failed: the deposit had not thawed yet',
              remedy: 'Try again',
            },
          }
        : {}),
    }
  }
  const some = [
    made('deposit', 'sent', 5_000_000, now - 4, 12),
    made('send', 'confirmed', 12_000_000, now - 9, 11, 2),
    made('received', 'final', 25_000_000, now - 20 * HOUR, 0, FINAL_AFTER, true),
    made('deposit', 'final', 5_000_000, now - 26 * HOUR, 10),
    made('close', 'final', 1_790_000, now - 30 * HOUR, 0, FINAL_AFTER, true),
    made('redemption', 'final', 6_420_000, now - 51 * HOUR, 9),
    made('withdraw', 'failed', 0, now - 80 * HOUR, 8),
    made('withdraw', 'final', 3_210_000, now - 12 * 24 * HOUR, 7),
  ]
  if (mode !== 'many') return some
  const kinds = ['send', 'deposit', 'redemption', 'withdraw'] as const
  for (let i = some.length; i < 10_000; i++) {
    const amount = Math.round(random() * 20_000_000)
    some.push(made(pick(random, kinds), 'final', amount, now - 12 * 24 * HOUR - i * 3_000, 10_000 - i))
  }
  return some
}
