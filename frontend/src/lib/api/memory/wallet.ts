import type {
  AccountRequest,
  ChannelEnding,
  DepositAddress,
  Export,
  ExportRequest,
  KeychainRequest,
  LimitsRequest,
  PayoutRequest,
  SpendPreview,
  SpendRequest,
  WalletAccount,
  WalletTransaction,
} from '../types'
import { decimal, token, usdField } from '../../format/money'
import { address, refusal, units } from './refusals'
import * as quarrel from './disputes'
import { settle, draft } from './stake'
import type { World } from './world'
import { COOLING, FINAL_AFTER } from './world/wallet'

const seconds = () => Math.floor(Date.now() / 1000)

/** What the agent does with keys and money, in the agent's words. */
export class MemoryWallet {
  readonly #world: World
  #previews = new Map<string, SpendPreview>()
  #requests = new Map<string, SpendRequest>()
  #shown = 0

  constructor(world: World) {
    this.#world = world
  }

  /** Every passphrase fits but the word "wrong". */
  check(passphrase: string, field = 'passphrase'): void {
    if (passphrase === 'wrong')
      throw refusal('wrong_passphrase', 'The passphrase is wrong', 'Try again', 403, field)
  }

  add(r: AccountRequest): WalletAccount {
    this.check(r.passphrase)
    const { accounts } = this.#world
    if (r.private_key && !/^(0x)?[0-9a-fA-F]{64}$/.test(r.private_key))
      throw refusal('invalid_input', 'The input is not valid: it is no private key', '', 422, 'private_key')
    const n = accounts.length
    const imported = !!(r.private_key || r.keystore)
    const added: WalletAccount = {
      address: `0x${String(n).padStart(40, '0')}`,
      name: r.name || `Account ${n + 1}`,
      origin: imported ? 'imported' : 'phrase',
      ...(imported ? {} : { path: `m/44'/60'/0'/0/${n}` }),
      active: false,
      balance: '0',
      balance_usd_micro: 0,
      native: '0',
      known: true,
    }
    accounts.push(added)
    return added
  }

  rename(address: string, name: string): WalletAccount {
    const account = this.#account(address)
    account.name = name
    if (account.active) this.#world.wallet.account = name
    return account
  }

  use(address: string, passphrase: string): void {
    this.check(passphrase)
    const next = this.#account(address)
    for (const account of this.#world.accounts) account.active = account === next
    const { wallet } = this.#world
    Object.assign(wallet, {
      account: next.name,
      address: next.address,
      balance: next.balance,
      balance_usd_micro: next.balance_usd_micro,
      native: next.native,
    })
  }

  export(address: string, r: ExportRequest): Export {
    this.check(r.passphrase)
    const account = this.#account(address)
    return r.format === 'private_key'
      ? { address: account.address, format: r.format, private_key: `0x${'5a'.repeat(32)}` }
      : {
          address: account.address,
          format: r.format,
          keystore: '{"version":3}',
          file_name: `UTC--2026-11-22T12-00-00.000000000Z--${account.address.slice(2)}`,
        }
  }

  setKeychain(r: KeychainRequest) {
    if (r.enabled) this.check(r.passphrase ?? '')
    return (this.#world.keychain = { state: r.enabled ? 'on' : 'off' })
  }

  depositAddress(): DepositAddress {
    const { wallet, status } = this.#world
    return {
      address: wallet.address ?? '',
      name: wallet.account,
      network: status.chain.network,
      chain_id: status.chain.chain_id,
      token: status.chain.token,
      token_symbol: status.chain.token_symbol,
      uri: `ethereum:${wallet.address}`,
      warning: `Send ${status.chain.token_symbol}, or ether for fees, on the network ${status.chain.network} only. Anything else sent there is lost.`,
    }
  }

  setLimits(r: LimitsRequest) {
    const { limits } = this.#world
    const looser = (next: number, now: number) => now !== 0 && (next === 0 || next > now)
    if (
      looser(r.daily_usd_micro, limits.daily_usd_micro) ||
      looser(r.per_lease_usd_micro, limits.per_lease_usd_micro)
    )
      this.check(r.passphrase || 'wrong')
    limits.daily_usd_micro = r.daily_usd_micro
    limits.per_lease_usd_micro = r.per_lease_usd_micro
    limits.left_usd_micro = Math.max(0, limits.daily_usd_micro - limits.spent_usd_micro)
    return limits
  }

  setPayout(r: PayoutRequest) {
    const { payout } = this.#world
    if (r.address) address('address', r.address)
    this.check(r.passphrase)
    if (payout.address)
      Object.assign(payout, {
        changing: true,
        next: r.address,
        requested_at: seconds(),
        effective_at: seconds() + COOLING,
      })
    else payout.address = r.address
    return payout
  }

  cancelPayout() {
    const { address, cooling_seconds } = this.#world.payout
    return (this.#world.payout = { ...(address ? { address } : {}), changing: false, cooling_seconds })
  }

  /** The lender whose address ends in 0 never helps. */
  ending(provider: string): ChannelEnding {
    address('provider', provider)
    const channel = this.#world.wallet.channels.find((c) => c.other === provider && c.role === 'renter')
    const back = channel?.free ?? '0'
    return {
      provider,
      back,
      back_usd_micro: Number(back),
      paid: '0',
      paid_usd_micro: 0,
      sentences: [
        `The lender ${provider} is asked to end the deposit with you, now.`,
        `$${usdField(Number(back))} come back to your account ${this.#world.wallet.address}.`,
        "The lender pays the network's fee. It may be away, or say no: then nothing moves, and you can withdraw without it.",
      ],
      ...(back === '0'
        ? {
            refused: {
              code: 'insufficient_balance',
              text: 'The balance is too small: nothing is left of the deposit',
              remedy: 'Add funds',
            },
          }
        : {}),
    }
  }

  end(provider: string, back: string): ChannelEnding {
    const shown = this.ending(provider)
    if (shown.back !== back)
      throw refusal('conflict', 'That cannot be done in the present state: less would come back', '', 409)
    if (provider.endsWith('0'))
      throw refusal(
        'close_refused',
        'The lender does not give this deposit back at once: it has that switched off',
        'Begin to withdraw it; it comes back after its thaw',
        409,
      )
    const { wallet } = this.#world
    wallet.channels = wallet.channels.filter((c) => c.other !== provider || c.role !== 'renter')
    wallet.balance = String(BigInt(wallet.balance) + BigInt(back))
    wallet.balance_usd_micro = Number(wallet.balance)
    return { ...shown, tx: `0x${'c1'.repeat(32)}` }
  }

  preview(r: SpendRequest): SpendPreview {
    const { kind, to = '' } = r
    if (quarrel.isQuarrel(kind)) {
      const view = this.#show(quarrel.draft(this.#world, r))
      this.#requests.set(view.id, r)
      return view
    }
    if (kind !== 'send' && kind !== 'thaw' && kind !== 'withdraw') return this.#show(draft(this.#world, r))
    const { wallet, status, payout, limits } = this.#world
    const native = kind === 'send' && r.asset === 'native'
    const decimals = native ? 18 : status.chain.token_decimals
    const symbol = native ? 'ETH' : status.chain.token_symbol
    address('to', to)
    const held = BigInt(native ? wallet.native : wallet.balance)
    let amount: bigint
    if (kind !== 'send') amount = BigInt(wallet.channels.find((c) => c.other === to)?.free ?? '0')
    else {
      if (to === wallet.address)
        throw refusal(
          'invalid_input',
          'The input is not valid: that is the account that sends',
          '',
          422,
          'to',
        )
      amount = r.amount === 'max' ? held : units(r.amount ?? '', decimals)
      if (amount === 0n)
        throw refusal('invalid_input', 'The input is not valid: the amount is zero', '', 422, 'amount')
      if (amount > held)
        throw refusal(
          'insufficient_balance',
          `The balance is too small: the account holds ${token(held, decimals, '')}`,
          'Add funds',
          402,
          'amount',
        )
    }
    const worth = native ? 0 : Number(amount)
    const dollars = native ? `${decimal(amount, decimals)} ETH` : `$${(worth / 1e6).toFixed(2)}`
    const title = {
      send: `Send ${dollars}`,
      thaw: `Begin to withdraw ${dollars}`,
      withdraw: `Withdraw ${dollars}`,
    }
    const sentences = {
      send: [
        `${decimal(amount, decimals)} ${symbol} go from your account ${wallet.address} to ${to}.`,
        'Once it is final nobody can take it back.',
      ],
      thaw: [
        `Your deposit for ${to} begins to thaw. In a day you can withdraw what is left of it.`,
        'Until then the provider can still collect what you promised for finished work, and opens no new lease on this deposit.',
      ],
      withdraw: [
        `What is left of your deposit for ${to}, now ${dollars}, comes back to your account ${wallet.address}.`,
      ],
    }
    const view: SpendPreview = {
      id: '',
      kind,
      title: title[kind],
      sentences: [...sentences[kind], 'The network charges at most $0.009 for it (0.000003 ETH).'],
      warnings: native
        ? ['Nobody says what an ether is worth here, so the daily limit does not count this.']
        : [],
      from: wallet.address ?? '',
      to,
      asset: native ? 'native' : 'token',
      amount: String(amount),
      amount_usd_micro: worth,
      fee_wei: '3000000000000',
      fee_expected_wei: '2000000000000',
      fee_usd_micro: 9_000,
      usd_known: true,
      balance_after: native ? wallet.balance : String(held - (kind === 'send' ? amount : -amount)),
      native_after: wallet.native,
      expires_at: seconds() + 300,
    }
    if (kind === 'send' && payout.address && payout.address !== to)
      view.refused = {
        code: 'payout_locked',
        text: `Money may be sent to the payout address only: that is ${payout.address}`,
        remedy: 'Send it there, or change the payout address and wait',
      }
    else if (kind === 'send' && limits.daily_usd_micro && worth > limits.left_usd_micro)
      view.refused = {
        code: 'limit_reached',
        text: 'A limit that you set would be passed',
        remedy: 'Wait, or raise the limit with your passphrase',
      }
    return this.#show(view)
  }

  #show(view: SpendPreview): SpendPreview {
    view.id = `preview-${++this.#shown}`
    if (!view.refused) this.#previews.set(view.id, view)
    return view
  }

  send(id: string): WalletTransaction {
    const v = this.#previews.get(id)
    if (!v)
      throw refusal('not_found', 'There is no such thing: what was shown is not known any more', '', 404)
    this.#previews.delete(id)
    const { wallet, transactions } = this.#world
    wallet.balance = v.balance_after
    wallet.balance_usd_micro = Number(v.balance_after)
    const channel = wallet.channels.find((c) => c.other === v.to)
    if (v.kind === 'thaw' && channel) channel.thaw_ends_at = seconds() + 86_400
    if (v.kind === 'withdraw') wallet.channels = wallet.channels.filter((c) => c !== channel)
    const request = this.#requests.get(id)
    if (request) quarrel.settle(this.#world, v, request)
    settle(this.#world, v)
    const made: WalletTransaction = {
      hash: `0x${(transactions.length + 1).toString(16).padStart(64, '0')}`,
      from: v.from,
      nonce: transactions.length,
      foreign: false,
      kind: v.kind,
      title: `${v.title} to ${v.to}`,
      to: v.to,
      asset: v.asset,
      amount: v.amount,
      state: 'stored',
      at: seconds(),
      confirmations: 0,
      final_after: FINAL_AFTER,
      fee_usd_micro: 0,
    }
    transactions.unshift(made)
    return made
  }

  /** The network makes a block. True when a transaction moved. */
  block(): boolean {
    let moved = false
    this.#world.transactions = this.#world.transactions.map((t) => {
      if (t.state === 'final' || t.state === 'failed') return t
      moved = true
      if (t.state === 'stored') return { ...t, state: 'sent' }
      const confirmations = t.confirmations + 1
      const state = confirmations >= t.final_after ? 'final' : 'confirmed'
      return {
        ...t,
        state,
        confirmations,
        block: 18_204,
        mined_at: seconds(),
        fee_wei: '2000000000000',
        fee_usd_micro: 6_000,
      }
    })
    return moved
  }

  #account(address: string): WalletAccount {
    const found = this.#world.accounts.find((a) => a.address === address)
    if (!found) throw refusal('not_found', 'There is no such thing', '', 404)
    return found
  }
}
