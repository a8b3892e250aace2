import type { ApiError } from '../api'
import { asApiError } from './resource.svelte'

export interface Toast {
  id: number
  kind: 'done' | 'failed'
  text: string
  remedy?: string
  details?: string
  undo?: () => void
}

class Toasts {
  list = $state.raw<Toast[]>([])
  #next = 1

  done(text: string, undo?: () => void): void {
    this.#add({ kind: 'done', text, ...(undo ? { undo } : {}) }, undo ? 8000 : 4000)
  }

  failed(error: unknown): ApiError {
    const e = asApiError(error)
    this.#add({ kind: 'failed', text: e.message, remedy: e.remedy, details: e.details }, 12_000)
    return e
  }

  dismiss(id: number): void {
    this.list = this.list.filter((t) => t.id !== id)
  }

  #add(toast: Omit<Toast, 'id'>, ms: number): void {
    const id = this.#next++
    this.list = [...this.list.slice(-3), { id, ...toast }]
    setTimeout(() => this.dismiss(id), ms)
  }
}

export const toasts = new Toasts()

/** Runs something a person asked for; failures become a message. True when it worked. */
export async function attempt(act: () => Promise<unknown>, done?: string): Promise<boolean> {
  try {
    await act()
    if (done) toasts.done(done)
    return true
  } catch (error) {
    toasts.failed(error)
    return false
  }
}
