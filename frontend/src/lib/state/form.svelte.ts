import type { ApiError } from '../api'
import { inField } from '../format/text'
import { asApiError } from './resource.svelte'

/** What became of a form that was handed in: a refusal goes to the field that it is about, anything else above all of them. */
export class Form {
  busy = $state(false)
  failure = $state.raw<ApiError | null>(null)
  readonly #fields: readonly string[]

  /** `fields` are those that this form shows, as the agent calls them. */
  constructor(...fields: string[]) {
    this.#fields = fields
  }

  /** Runs it; true when it was accepted. */
  run = async (act: () => Promise<unknown>): Promise<boolean> => {
    if (this.busy) return false
    this.busy = true
    this.failure = null
    try {
      await act()
      return true
    } catch (error) {
      this.failure = asApiError(error)
      return false
    } finally {
      this.busy = false
    }
  }

  /** Why a field was refused. */
  of(field: string): string | undefined {
    const f = this.failure
    if (!f) return undefined
    if (f.fields[field]) return inField(f.fields[field])
    if (Object.keys(f.fields).length) return undefined
    const secret = this.#fields.find((name) => name === 'passphrase' || name === 'old')
    return f.code === 'wrong_passphrase' && field === secret ? inField(f.message) : undefined
  }

  /** What no field of this form is to blame for. */
  get rest(): ApiError | null {
    return this.failure && !this.#fields.some((name) => this.of(name)) ? this.failure : null
  }

  clear = (): void => {
    this.failure = null
  }
}
