import { api } from '../../lib/api'
import type { LogChunk } from '../../lib/api'
import { plain } from '../../lib/format/ansi'
import { rig } from '../../lib/state/rig.svelte'

/** How much of a log is kept on screen; the agent keeps more. */
const KEEP = 400_000

/** One job's log: the page that is kept, then what the stream brings, without gaps or repeats. */
export class Log {
  raw = $state.raw('')
  dropped = $state(0)
  complete = $state(false)
  error = $state.raw<unknown>(null)
  loading = $state(true)
  #next = 0
  #fetching = false
  #again = false

  constructor(readonly id: string) {}

  get text(): string {
    return plain(this.raw)
  }

  open(): () => void {
    void this.fetch()
    return rig.onLog((chunk) => this.take(chunk))
  }

  take(chunk: LogChunk): void {
    if (chunk.lease_id !== this.id) return
    if (this.#fetching) void this.fetch()
    // A character cut in two counts differently here and there, by a few bytes at most.
    else if (Math.abs(chunk.offset - this.#next) < 8) this.#append(chunk)
    else if (chunk.offset > this.#next) void this.fetch()
  }

  async fetch(): Promise<void> {
    if (this.#fetching) {
      this.#again = true
      return
    }
    this.#fetching = true
    try {
      const page = await api().logs(this.id, this.#next)
      if (this.#next === 0) this.dropped = page.dropped
      for (const chunk of page.chunks) if (chunk.offset >= this.#next) this.#append(chunk)
      this.#next = Math.max(this.#next, page.next)
      this.complete = page.complete
      this.error = null
    } catch (error) {
      this.error = error
    } finally {
      this.#fetching = false
      this.loading = false
    }
    if (this.#again) {
      this.#again = false
      await this.fetch()
    }
  }

  #append(chunk: LogChunk): void {
    this.raw = (this.raw + chunk.text).slice(-KEEP)
    this.#next = chunk.offset + new TextEncoder().encode(chunk.text).length
  }
}
