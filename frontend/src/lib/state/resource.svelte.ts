import { untrack } from 'svelte'
import { ApiError } from '../api'

/** Something asked of the agent: loading, there, failed, or there but old because asking again failed. */
export class Resource<T> {
  data = $state.raw<T | undefined>(undefined)
  error = $state.raw<ApiError | null>(null)
  loading = $state(true)
  /** When the data was good, in Unix milliseconds. */
  asOf = $state(0)

  #ask: () => Promise<T>
  #turn = 0

  constructor(ask: () => Promise<T>) {
    this.#ask = ask
  }

  /** Asks again; an answer that was overtaken by a newer question is dropped. */
  load = async (): Promise<void> => {
    const turn = ++this.#turn
    this.loading = true
    try {
      const data = await this.#ask()
      if (turn !== this.#turn) return
      this.data = data
      this.error = null
      this.asOf = Date.now()
    } catch (error) {
      if (turn !== this.#turn) return
      this.error = asApiError(error)
    } finally {
      if (turn === this.#turn) this.loading = false
    }
  }

  get stale(): boolean {
    return this.error !== null && this.data !== undefined
  }
}

/** A resource that is asked for at once and again whenever `when` reads something that changed. */
export function resource<T>(ask: () => Promise<T>, when: () => unknown = () => undefined): Resource<T> {
  const it = new Resource(ask)
  $effect(() => {
    when()
    untrack(() => void it.load())
  })
  return it
}

export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError('window_error', error instanceof Error ? error.message : String(error))
}
