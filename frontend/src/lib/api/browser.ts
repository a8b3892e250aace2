import { HttpApi } from './http'
import type { Connection, Events, Listener, RigEvent, SavedFile } from './types'

export const kinds: (keyof Events)[] = [
  'snapshot',
  'status',
  'device',
  'lease',
  'log',
  'offers',
  'wallet',
  'history',
]

/** Turns one event as it travelled into a typed one; unknown kinds are left to newer windows. */
export function decode(kind: unknown, data: unknown): RigEvent | null {
  if (!kinds.includes(kind as keyof Events)) return null
  const value: unknown = typeof data === 'string' ? JSON.parse(data) : data
  return { kind, data: value } as RigEvent
}

/** The same window in an ordinary browser: the server has already set the cookie that lets us in. */
export class BrowserApi extends HttpApi {
  readonly can = { openFolder: false, pickFolder: false, pickFile: false, notify: 'Notification' in window }

  subscribe(listener: Listener): () => void {
    let source: EventSource | null = null
    let retry: ReturnType<typeof setTimeout> | undefined
    let state: Connection = 'connecting'
    const become = (next: Connection) => {
      if (next !== state) listener.connection((state = next))
    }
    const open = () => {
      source = new EventSource('/api/events')
      source.onopen = () => become('live')
      source.onerror = () => {
        become('down')
        // EventSource resumes by itself unless the server answered with an error.
        if (source?.readyState === EventSource.CLOSED) {
          clearTimeout(retry)
          retry = setTimeout(open, 2000)
        }
      }
      for (const kind of kinds) {
        source.addEventListener(kind, (e) => {
          const event = decode(kind, (e as MessageEvent<string>).data)
          if (event) listener.event(event)
        })
      }
    }
    listener.connection(state)
    open()
    return () => {
      clearTimeout(retry)
      source?.close()
    }
  }

  async openFolder() {
    // The folder is on the agent's machine; abilities say so and the button is disabled with that reason.
  }
  async pickFolder() {
    return null
  }
  async pickFile() {
    return null
  }
  async notify(title: string, body: string) {
    if (Notification.permission === 'granted') new Notification(title, { body })
  }
  async openUrl(url: string) {
    window.open(url, '_blank', 'noopener,noreferrer')
  }
  async save(file: SavedFile) {
    const url =
      'href' in file
        ? file.href
        : URL.createObjectURL(new Blob([file.content], { type: 'application/octet-stream' }))
    const link = document.createElement('a')
    link.href = url
    link.download = file.name
    link.click()
    if ('content' in file) URL.revokeObjectURL(url)
    return null
  }
  async drawn() {
    // Only a native window waits for the first picture.
  }
}
