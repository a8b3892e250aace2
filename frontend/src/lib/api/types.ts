import type { components } from './schema'

type Schemas = components['schemas']

export type Reason = Schemas['Reason']
export type Condition = Schemas['Condition']
export type Status = Schemas['Status']
export type Totals = Schemas['Totals']
export type Device = Schemas['Device']
export type Estimate = Schemas['Estimate']
export type Sample = Schemas['Sample']
export type DevicePatch = Schemas['DevicePatch']
export type Provide = Schemas['Provide']
export type PauseRequest = Schemas['PauseRequest']
export type Offer = Schemas['Offer']
export type Job = Schemas['Job']
export type RentRequest = Schemas['RentRequest']
export type Preview = Schemas['Preview']
export type Lease = Schemas['Lease']
export type LeaseDetail = Schemas['LeaseDetail']
export type LeaseEvent = Schemas['LeaseEvent']
export type LeaseState = Lease['state']
export type Output = Schemas['Output']
export type LogChunk = Schemas['LogChunk']
export type LogPage = Schemas['LogPage']
export type Wallet = Schemas['Wallet']
export type Channel = Schemas['Channel']
export type ChannelEnding = Schemas['ChannelEnding']
export type WalletAccount = Schemas['WalletAccount']
export type AccountRequest = Schemas['AccountRequest']
export type ExportRequest = Schemas['ExportRequest']
export type Export = Schemas['Export']
export type Keychain = Schemas['Keychain']
export type KeychainRequest = Schemas['KeychainRequest']
export type AutoLock = Schemas['AutoLock']
export type SpendRequest = Schemas['SpendRequest']
export type SpendPreview = Schemas['SpendPreview']
export type WalletTransaction = Schemas['WalletTransaction']
export type DepositAddress = Schemas['DepositAddress']
export type Limits = Schemas['Limits']
export type LimitsRequest = Schemas['LimitsRequest']
export type Payout = Schemas['Payout']
export type PayoutRequest = Schemas['PayoutRequest']
export type Stake = Schemas['Stake']
export type StakePosition = Schemas['StakePosition']
export type Rewards = Schemas['Rewards']
export type RewardEpoch = Schemas['RewardEpoch']
export type RewardProof = Schemas['RewardProof']
export type Votes = Schemas['Votes']
export type NetworkRules = Schemas['NetworkRules']
export type NetworkRule = Schemas['NetworkRule']
export type RuleField = Schemas['RuleField']
export type Proposal = Schemas['Proposal']
export type Dispute = Schemas['Dispute']
export type Disputes = Schemas['Disputes']
export type DisputeDetail = Schemas['DisputeDetail']
export type DisputeStep = Schemas['DisputeStep']
export type EvidenceRequest = Schemas['EvidenceRequest']
export type EvidenceFile = Schemas['EvidenceFile']
export type ImportRequest = Schemas['ImportRequest']
export type Phrase = Schemas['Phrase']
export type Quiz = Schemas['Quiz']
export type QuizAnswer = Schemas['QuizAnswer']
export type History = Schemas['History']
export type HistoryEntry = Schemas['HistoryEntry']
export type DayTotal = Schemas['DayTotal']
export type Settings = Schemas['Settings']
export type SettingsPatch = Schemas['SettingsPatch']
export type Check = Schemas['Check']
export type Version = Schemas['Version']
export type Snapshot = Schemas['Snapshot']

export type Role = 'provider' | 'renter'

export interface OfferFilter {
  kind?: 'gpu' | 'cpu'
  vendor?: string
  name?: string
  min_vram_bytes?: number
  min_memory_bytes?: number
  min_cores?: number
  max_price_per_hour?: number
  region?: string
  image?: string
  simulated?: boolean
  all?: boolean
}

export interface HistoryFilter {
  role?: Role
  from?: number
  to?: number
  limit?: number
}

/** What the stream carries, by kind. The first after (re)connecting is a snapshot, later ones are deltas. */
export interface Events {
  snapshot: Snapshot
  status: Status
  device: Device
  lease: Lease
  log: LogChunk
  offers: { live: number }
  wallet: { state: Status['wallet']['state'] }
  history: { lease_id?: string }
}

export type RigEvent = { [K in keyof Events]: { kind: K; data: Events[K] } }[keyof Events]

export type Connection = 'connecting' | 'live' | 'down'

export interface Listener {
  event(event: RigEvent): void
  connection(state: Connection): void
}

/** What this window's surroundings can do. A browser cannot open folders of the agent's machine. */
export interface Abilities {
  openFolder: boolean
  pickFolder: boolean
  pickFile: boolean
  notify: boolean
}

/** A refusal or failure, in the agent's words. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  constructor(
    readonly code: string,
    message: string,
    readonly remedy = '',
    readonly status = 0,
    readonly what = '',
    /** What is wrong with which field of the input: { amount: "…" }. */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }

  /** Everything a person would paste into a report; never holds secrets, as bodies are not kept. */
  get details(): string {
    return [
      `${this.code}: ${this.message}`,
      this.remedy,
      [this.what, this.status || ''].filter(Boolean).join(' → '),
      new Date().toISOString(),
    ]
      .filter(Boolean)
      .join('\n')
  }
}

/** The one door to the world. Every method rejects with an ApiError. */
/** A file to save: what the agent has at `href`, or `content`. */
export type SavedFile = { name: string; title: string } & ({ href: string } | { content: string })

export interface Api {
  readonly can: Abilities

  /** Follows the event stream until the returned function is called. Reconnects and resumes by itself. */
  subscribe(listener: Listener): () => void

  status(): Promise<Status>
  version(): Promise<Version>
  doctor(): Promise<Check[]>

  devices(): Promise<Device[]>
  deviceHistory(id: string): Promise<Sample[]>
  patchDevice(id: string, patch: DevicePatch): Promise<Device>

  provide(): Promise<Provide>
  putProvide(provide: Provide): Promise<Provide>
  start(): Promise<void>
  pause(request: PauseRequest): Promise<void>
  resume(): Promise<void>

  offers(filter: OfferFilter): Promise<Offer[]>
  offer(id: string): Promise<Offer>
  preview(request: RentRequest): Promise<Preview>
  rent(request: RentRequest): Promise<Lease>

  leases(): Promise<Lease[]>
  lease(id: string): Promise<LeaseDetail>
  logs(id: string, from: number): Promise<LogPage>
  outputUrl(id: string, name: string): string
  cancel(id: string): Promise<void>

  wallet(): Promise<Wallet>
  createWallet(passphrase: string): Promise<Phrase>
  importWallet(request: ImportRequest): Promise<void>
  unlock(passphrase: string): Promise<void>
  lock(): Promise<void>
  faucet(): Promise<void>
  phrase(passphrase: string): Promise<Phrase>
  quiz(): Promise<Quiz>
  answerQuiz(answer: QuizAnswer): Promise<void>

  accounts(): Promise<WalletAccount[]>
  addAccount(request: AccountRequest): Promise<WalletAccount>
  renameAccount(address: string, name: string): Promise<WalletAccount>
  /** Makes an account the one that signs and is paid. */
  useAccount(address: string, passphrase: string): Promise<void>
  exportAccount(address: string, request: ExportRequest): Promise<Export>
  changePassphrase(old: string, next: string): Promise<void>
  keychain(): Promise<Keychain>
  setKeychain(request: KeychainRequest): Promise<Keychain>

  /** What would be signed, in plain words; signs nothing. */
  previewSpend(request: SpendRequest): Promise<SpendPreview>
  /** Signs and sends what a preview showed. */
  send(previewId: string): Promise<WalletTransaction>
  /** What it would bring to end the deposit for a provider at once. */
  previewChannelEnd(provider: string): Promise<ChannelEnding>
  /** Ends it together with the provider, which may take two minutes; signs nothing for less than `back`. */
  endChannel(provider: string, back: string): Promise<ChannelEnding>
  /** The newest transactions, newest first. */
  transactions(limit: number): Promise<WalletTransaction[]>
  transaction(hash: string): Promise<WalletTransaction>
  depositAddress(): Promise<DepositAddress>
  limits(): Promise<Limits>
  setLimits(request: LimitsRequest): Promise<Limits>
  payout(): Promise<Payout>
  setPayout(request: PayoutRequest): Promise<Payout>
  cancelPayout(): Promise<Payout>
  /** Rejects with not_on_network where the network has no stakes; so do the next three. */
  stake(): Promise<Stake>
  rewards(): Promise<Rewards>
  votes(): Promise<Votes>
  /** What a vote can change; asks the network about each rule. */
  networkRules(): Promise<NetworkRules>
  /** Cases that concern the account; rejects like stake. */
  disputes(): Promise<Disputes>
  dispute(id: string): Promise<DisputeDetail>
  /** Has the agent keep a file of evidence, or put one together. Its content is base64. */
  keepEvidence(request: EvidenceRequest): Promise<EvidenceFile>
  evidenceUrl(sha256: string): string
  /** What this side can show of a lease, as a file. */
  leaseEvidenceUrl(id: string): string

  history(filter: HistoryFilter): Promise<History>
  historyCsvUrl(filter: HistoryFilter): string

  settings(): Promise<Settings>
  patchSettings(patch: SettingsPatch): Promise<Settings>

  openFolder(path: string): Promise<void>
  pickFolder(title?: string): Promise<string | null>
  pickFile(title?: string): Promise<string | null>
  notify(title: string, body: string): Promise<void>
  openUrl(url: string): Promise<void>
  /** Saves a file where the person chooses. Returns the path, or null where only the browser knows it or the person declined. */
  save(file: SavedFile): Promise<string | null>
  /** Tells the native window when the program's first picture was drawn, in milliseconds since 1970. */
  drawn(at: number): Promise<void>
}
