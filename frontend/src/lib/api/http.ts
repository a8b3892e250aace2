import type {
  Abilities,
  AccountRequest,
  Api,
  ChannelEnding,
  Check,
  DepositAddress,
  Device,
  DevicePatch,
  DisputeDetail,
  Disputes,
  EvidenceFile,
  EvidenceRequest,
  Export,
  ExportRequest,
  History,
  HistoryFilter,
  ImportRequest,
  Keychain,
  KeychainRequest,
  Lease,
  LeaseDetail,
  Limits,
  LimitsRequest,
  Listener,
  LogPage,
  NetworkRules,
  Offer,
  OfferFilter,
  PauseRequest,
  Payout,
  PayoutRequest,
  Phrase,
  Preview,
  Provide,
  Quiz,
  QuizAnswer,
  RentRequest,
  Rewards,
  Sample,
  SavedFile,
  Settings,
  SettingsPatch,
  SpendPreview,
  SpendRequest,
  Stake,
  Status,
  Version,
  Votes,
  Wallet,
  WalletAccount,
  WalletTransaction,
} from './types'
import { ApiError } from './types'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Problem {
  code?: string
  title?: string
  detail?: string
  remedy?: string
  id?: string
  fields?: { location?: string; message?: string }[]
}

/** The agent's HTTP API as the window sees it; how events come and what is native differs by adapter. */
export abstract class HttpApi implements Api {
  abstract readonly can: Abilities
  abstract subscribe(listener: Listener): () => void
  abstract openFolder(path: string): Promise<void>
  abstract pickFolder(title?: string): Promise<string | null>
  abstract pickFile(title?: string): Promise<string | null>
  abstract notify(title: string, body: string): Promise<void>
  abstract openUrl(url: string): Promise<void>
  abstract save(file: SavedFile): Promise<string | null>
  abstract drawn(at: number): Promise<void>

  status = () => this.get<Status>('status')
  version = () => this.get<Version>('version')
  doctor = () => this.get<Check[]>('doctor')

  devices = () => this.get<Device[]>('devices')
  deviceHistory = (id: string) => this.get<Sample[]>(`devices/${part(id)}/history`)
  patchDevice = (id: string, patch: DevicePatch) => this.ask<Device>('PATCH', `devices/${part(id)}`, patch)

  provide = () => this.get<Provide>('provide')
  putProvide = (provide: Provide) => this.ask<Provide>('PUT', 'provide', provide)
  start = () => this.act('provide/start')
  pause = (request: PauseRequest) => this.act('provide/pause', request)
  resume = () => this.act('provide/resume')

  offers = (filter: OfferFilter) => this.get<Offer[]>(`offers${query(filter)}`)
  offer = (id: string) => this.get<Offer>(`offers/${part(id)}`)
  preview = (request: RentRequest) => this.ask<Preview>('POST', 'leases/preview', request)
  rent = (request: RentRequest) => this.ask<Lease>('POST', 'leases', request)

  /** All leases, page by page; ten pages are more than a list can use. */
  leases = async () => {
    const all: Lease[] = []
    for (let page = 0; page < 10; page++) {
      const before = all.at(-1)?.id
      const next = await this.get<Lease[]>(`leases${query({ limit: 1000, before })}`)
      all.push(...next)
      if (next.length < 1000) break
    }
    return all
  }
  lease = (id: string) => this.get<LeaseDetail>(`leases/${part(id)}`)
  logs = (id: string, from: number) => this.get<LogPage>(`leases/${part(id)}/logs?from=${from}`)
  outputUrl = (id: string, name: string) => `/api/leases/${part(id)}/outputs${query({ path: name })}`
  cancel = (id: string) => this.act(`leases/${part(id)}/cancel`)

  wallet = () => this.get<Wallet>('wallet')
  createWallet = (passphrase: string) => this.ask<Phrase>('POST', 'wallet/create', { passphrase })
  importWallet = (request: ImportRequest) => this.act('wallet/import', request)
  unlock = (passphrase: string) => this.act('wallet/unlock', { passphrase })
  lock = () => this.act('wallet/lock')
  faucet = () => this.act('wallet/faucet')
  phrase = (passphrase: string) => this.ask<Phrase>('POST', 'wallet/phrase', { passphrase })
  quiz = () => this.get<Quiz>('wallet/quiz')
  answerQuiz = (answer: QuizAnswer) => this.act('wallet/quiz', answer)

  accounts = () => this.get<WalletAccount[]>('wallet/accounts')
  addAccount = (request: AccountRequest) => this.ask<WalletAccount>('POST', 'wallet/accounts', request)
  renameAccount = (address: string, name: string) =>
    this.ask<WalletAccount>('PATCH', `wallet/accounts/${part(address)}`, { name })
  useAccount = (address: string, passphrase: string) =>
    this.act(`wallet/accounts/${part(address)}/use`, { passphrase })
  exportAccount = (address: string, request: ExportRequest) =>
    this.ask<Export>('POST', `wallet/accounts/${part(address)}/export`, request)
  changePassphrase = (old: string, next: string) => this.act('wallet/passphrase', { old, new: next })
  keychain = () => this.get<Keychain>('wallet/keychain')
  setKeychain = (request: KeychainRequest) => this.ask<Keychain>('PUT', 'wallet/keychain', request)

  previewSpend = (request: SpendRequest) => this.ask<SpendPreview>('POST', 'wallet/preview', request)
  send = (previewId: string) =>
    this.ask<WalletTransaction>('POST', 'wallet/transactions', { preview_id: previewId })
  previewChannelEnd = (provider: string) => this.get<ChannelEnding>(`wallet/channels/${part(provider)}/end`)
  endChannel = (provider: string, back: string) =>
    this.ask<ChannelEnding>('POST', `wallet/channels/${part(provider)}/end`, { back })
  transactions = (limit: number) => this.get<WalletTransaction[]>(`wallet/transactions${query({ limit })}`)
  transaction = (hash: string) => this.get<WalletTransaction>(`wallet/transactions/${part(hash)}`)
  depositAddress = () => this.get<DepositAddress>('wallet/deposit')
  limits = () => this.get<Limits>('wallet/limits')
  setLimits = (request: LimitsRequest) => this.ask<Limits>('PUT', 'wallet/limits', request)
  payout = () => this.get<Payout>('wallet/payout')
  setPayout = (request: PayoutRequest) => this.ask<Payout>('PUT', 'wallet/payout', request)
  cancelPayout = () => this.ask<Payout>('DELETE', 'wallet/payout/change')
  stake = () => this.get<Stake>('wallet/stake')
  rewards = () => this.get<Rewards>('wallet/rewards')
  votes = () => this.get<Votes>('wallet/votes')
  networkRules = () => this.get<NetworkRules>('wallet/rules')
  disputes = () => this.get<Disputes>('disputes')
  dispute = (id: string) => this.get<DisputeDetail>(`disputes/${part(id)}`)
  keepEvidence = (request: EvidenceRequest) => this.ask<EvidenceFile>('POST', 'evidence', request)
  evidenceUrl = (sha256: string) => `/api/evidence/${part(sha256)}`
  leaseEvidenceUrl = (id: string) => `/api/leases/${part(id)}/evidence`

  history = (filter: HistoryFilter) => this.get<History>(`history${query(filter)}`)
  historyCsvUrl = (filter: HistoryFilter) => `/api/history.csv${query(filter)}`

  settings = () => this.get<Settings>('settings')
  patchSettings = (patch: SettingsPatch) => this.ask<Settings>('PATCH', 'settings', patch)

  protected get<T>(path: string): Promise<T> {
    return request<T>('GET', `/api/${path}`)
  }

  protected ask<T>(method: Method, path: string, body?: unknown): Promise<T> {
    return request<T>(method, `/api/${path}`, body)
  }

  protected async act(path: string, body?: unknown): Promise<void> {
    await request<unknown>('POST', `/api/${path}`, body)
  }
}

function part(value: string): string {
  return encodeURIComponent(value)
}

function query(values: object): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && value !== '' && value !== false && value !== 0) params.set(key, String(value))
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

export async function request<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const what = `${method} ${path}`
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (error) {
    throw new ApiError('agent_unreachable', message(error), '', 0, what)
  }
  const text = await response.text()
  let parsed: unknown
  try {
    parsed = text ? JSON.parse(text, withoutNull) : undefined
  } catch {
    parsed = undefined
  }
  if (!response.ok) throw problem(response, parsed, text, what)
  return parsed as T
}

/** Absent lists and objects travel as null; undefined is what the types promise. */
function withoutNull(_key: string, value: unknown): unknown {
  return value === null ? undefined : value
}

function problem(response: Response, parsed: unknown, text: string, what: string): ApiError {
  const body = (parsed && typeof parsed === 'object' ? parsed : {}) as Problem
  const fields: Record<string, string> = {}
  for (const f of body.fields ?? []) {
    if (f.message) fields[(f.location ?? '').replace(/^body\./, '')] ??= f.message
  }
  const title = body.detail ?? body.title ?? text.slice(0, 300)
  // The agent's own refusals say the same in the field; those of the schema say it only there.
  const more = Object.entries(fields)
    .filter(([, said]) => !title.includes(said))
    .map(([name, said]) => (name ? `${name}: ${said}` : said))
  return new ApiError(
    body.code ?? `http_${response.status}`,
    [title, more.join('; ')].filter(Boolean).join(' — ') || response.statusText,
    body.remedy ?? '',
    response.status,
    body.id ? `${what} (${body.id})` : what,
    fields,
  )
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
