import type { Check, Condition, HistoryEntry, LeaseDetail, Settings, Status } from '../..'
import { hex } from '../random'
import { when } from './disputes'
import { sum } from './history'
import type { Plan } from './plan'
import { HOUR } from './plan'

export function status(
  { mode, bare, now, random, me }: Plan,
  leases: LeaseDetail[],
  history: HistoryEntry[],
  offers: number,
): Status {
  const fresh = mode === 'new'
  const earned = (days: number) => sum(history, 'provider', now - days * 86400)
  const spent = (days: number) => sum(history, 'renter', now - days * 86400)

  const conditions: Condition[] = bare
    ? []
    : [
        {
          id: 'c-backup',
          subject: 'wallet',
          severity: 'warning',
          since: now - 3 * 86400,
          reason: {
            code: 'wallet_not_backed_up',
            text: 'Your recovery phrase is not backed up.',
            remedy: 'Write it down and answer three questions; it takes a minute.',
          },
        },
      ]
  if (mode === 'many') {
    conditions.unshift({
      id: 'dispute/1042/dispute_reply_urgent',
      subject: 'dispute 1042',
      severity: 'critical',
      since: now - 4 * HOUR,
      reason: {
        code: 'dispute_reply_urgent',
        text: `A case of yours is about to be lost because you have not replied: without a reply until ${when(now + 20 * HOUR)} the bond is the provider's`,
        remedy: 'Reply now',
      },
    })
    conditions.push({
      id: 'dispute/0x5f3aA1c09b7F0e3d1C2b84Fe6D7a9E8c0B1d2E3f/1040/dispute_answer_due',
      subject: 'account 0x5f3aA1c09b7F0e3d1C2b84Fe6D7a9E8c0B1d2E3f',
      severity: 'warning',
      since: now - 2 * HOUR,
      reason: {
        code: 'dispute_answer_due',
        text: `A renter opened a case against you: without an answer until ${when(now + 60 * HOUR)} you lose 5 % of your stake, 50.00 MOON; it concerns the account "Savings", so use that one first`,
        remedy: 'Answer it with your evidence before the deadline',
      },
    })
  }
  if (mode === 'error' || mode === 'many') {
    conditions.unshift({
      id: 'c-engine',
      subject: 'engine',
      severity: 'critical',
      since: now - 1_260,
      reason: {
        code: 'engine_absent',
        text: 'The container engine does not answer, so nothing can be lent.',
        remedy: 'Start Docker, then it goes on by itself.',
      },
    })
  }

  return {
    version: '0.1.0',
    started_at: now - 9_200,
    sentence: bare
      ? 'Not lending · Ryzen 9 7950X free'
      : mode === 'error'
        ? 'Lending is held back: the container engine does not answer'
        : 'Lending until 08:00 · RTX 4080 SUPER is working · 2 leases of yours run',
    peer: {
      id: '12D3KooWQ4nV8sTz1rXjK5hYb7mPcE2uL9dFgA6wNvR3tJxS',
      addrs: ['/ip4/127.0.0.1/udp/4101/quic-v1'],
      peers: bare ? 0 : 18,
      offers,
    },
    wallet: fresh
      ? { state: 'missing', backed_up: false }
      : { state: 'unlocked', address: me, backed_up: bare },
    chain: {
      network: 'devnet',
      chain_id: 31337,
      connected: mode !== 'error',
      block: 18_204,
      rpc_url: 'http://127.0.0.1:8545',
      escrow: `0x${hex(random, 40)}`,
      token: `0x${hex(random, 40)}`,
      token_symbol: 'tUSD',
      token_decimals: 6,
      test: true,
      faucet: true,
    },
    engine:
      mode === 'error'
        ? {
            ready: false,
            reason: {
              code: 'engine_absent',
              text: 'The container engine does not answer.',
              remedy: 'Start Docker.',
            },
          }
        : { ready: true, version: '27.3.1' },
    lending: bare
      ? {
          enabled: false,
          active: false,
          reason: {
            code: 'provider_paused',
            text: 'Lending is not started.',
            remedy: 'Start lending on the Provide page.',
          },
        }
      : { enabled: true, active: mode !== 'error', next_stop: now + 5 * HOUR },
    active_leases: leases.filter((l) => !['settled', 'failed', 'ended'].includes(l.state)).length,
    earnings: {
      today_usd_micro: bare ? 0 : 542_500 + earned(0.5),
      days7_usd_micro: earned(7),
      days30_usd_micro: earned(30),
      all_usd_micro: earned(9999),
      unsettled_usd_micro: bare ? 0 : 542_500,
    },
    spending: {
      today_usd_micro: bare ? 0 : 335_000,
      days7_usd_micro: spent(7),
      days30_usd_micro: spent(30),
      all_usd_micro: spent(9999),
      unsettled_usd_micro: bare ? 0 : 335_000,
    },
    conditions,
    onboarded: !fresh,
  }
}

export function settings({ mode }: Plan): Settings {
  const fresh = mode === 'new'
  return {
    home: '/home/mira/.local/share/moonrig',
    config_file: '/home/mira/.config/moonrig/config.toml',
    role: 'both',
    onboarded: !fresh,
    theme: 'system',
    log_level: 'info',
    auto_lock_minutes: 30,
    outputs_dir: '',
    network: 'devnet',
    bootstrap: ['/ip4/127.0.0.1/tcp/4001/p2p/12D3KooWBootstrap'],
    listen: ['/ip4/0.0.0.0/udp/4101/quic-v1', '/ip4/0.0.0.0/tcp/4101'],
  }
}

/** What the doctor finds. */
export function checks({ mode }: Plan): Check[] {
  return [
    mode === 'error'
      ? {
          name: 'engine',
          title: 'Container engine',
          state: 'failed',
          detail: 'Nothing answers at /var/run/docker.sock.',
          remedy: 'Start Docker: sudo systemctl start docker',
        }
      : {
          name: 'engine',
          title: 'Container engine',
          state: 'ok',
          detail: 'Docker 27.3.1 answers in 4 ms.',
        },
    { name: 'driver', title: 'Graphics driver', state: 'ok', detail: 'NVIDIA 560.35.03' },
    { name: 'network', title: 'Network', state: 'ok', detail: '18 other machines are connected.' },
    { name: 'chain', title: 'Payment network', state: 'ok', detail: 'Block 18,204, 2 seconds old.' },
    {
      name: 'wallet',
      title: 'Wallet',
      state: 'warning',
      detail: 'The recovery phrase is not backed up.',
      remedy: 'Back it up on the Wallet page.',
    },
    { name: 'disk', title: 'Disk space', state: 'ok', detail: '412 GB free where leases write.' },
    {
      name: 'amd',
      title: 'AMD graphics',
      state: 'skipped',
      detail: 'There is no AMD card in this machine.',
    },
  ]
}
