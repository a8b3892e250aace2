import type {
  Abilities,
  Api,
  Check,
  Device,
  HistoryFilter,
  ImportRequest,
  Lease,
  LeaseDetail,
  Listener,
  LogPage,
  Offer,
  OfferFilter,
  PauseRequest,
  Phrase,
  Preview,
  Provide,
  Quiz,
  QuizAnswer,
  RentRequest,
  Sample,
  Settings,
  SettingsPatch,
  Status,
  Version,
  Wallet,
  History,
  DevicePatch,
} from './types'
import { ApiError } from './types'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH'

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
  abstract drawn(at: number): Promise<void>

  status = () => this.get<Status>('status')
  version = () => this.get<Version>('version')
  doctor = () => this.get<Check[]>('doctor')

  devices = () => this.get<Device[]>('devices')
  deviceHistory = (id: string) => this.get<Sample[]>(`devices/${part(id)}/history`)
  patchDevice = (id: string, patch: DevicePatch) => this.send<Device>('PATCH', `devices/${part(id)}`, patch)

  provide = () => this.get<Provide>('provide')
  putProvide = (provide: Provide) => this.send<Provide>('PUT', 'provide', provide)
  start = () => this.act('provide/start')
  pause = (request: PauseRequest) => this.act('provide/pause', request)
  resume = () => this.act('provide/resume')

  offers = (filter: OfferFilter) => this.get<Offer[]>(`offers${query(filter)}`)
  offer = (id: string) => this.get<Offer>(`offers/${part(id)}`)
  preview = (request: RentRequest) => this.send<Preview>('POST', 'leases/preview', request)
  rent = (request: RentRequest) => this.send<Lease>('POST', 'leases', request)

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
  createWallet = (passphrase: string) => this.send<Phrase>('POST', 'wallet/create', { passphrase })
  importWallet = (request: ImportRequest) => this.act('wallet/import', request)
  unlock = (passphrase: string) => this.act('wallet/unlock', { passphrase })
  lock = () => this.act('wallet/lock')
  faucet = () => this.act('wallet/faucet')
  phrase = (passphrase: string) => this.send<Phrase>('POST', 'wallet/phrase', { passphrase })
  quiz = () => this.get<Quiz>('wallet/quiz')
  answerQuiz = (answer: QuizAnswer) => this.act('wallet/quiz', answer)
  thaw = (other: string) => this.act(`wallet/channels/${part(other)}/thaw`)
  withdraw = (other: string) => this.act(`wallet/channels/${part(other)}/withdraw`)

  history = (filter: HistoryFilter) => this.get<History>(`history${query(filter)}`)
  historyCsvUrl = (filter: HistoryFilter) => `/api/history.csv${query(filter)}`

  settings = () => this.get<Settings>('settings')
  patchSettings = (patch: SettingsPatch) => this.send<Settings>('PATCH', 'settings', patch)

  protected get<T>(path: string): Promise<T> {
    return request<T>('GET', `/api/${path}`)
  }

  protected send<T>(method: Method, path: string, body?: unknown): Promise<T> {
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
  const fields = body.fields?.map((f) => [f.location, f.message].filter(Boolean).join(': ')).join('; ')
  const detail = [body.detail ?? body.title ?? text.slice(0, 300), fields].filter(Boolean).join(' — ')
  return new ApiError(
    body.code ?? `http_${response.status}`,
    detail || response.statusText,
    body.remedy ?? '',
    response.status,
    body.id ? `${what} (${body.id})` : what,
  )
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
