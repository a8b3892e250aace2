import { decode } from './browser'
import { HttpApi, request } from './http'
import type { Listener, SavedFile } from './types'

interface WailsRuntime {
  EventsOn(name: string, callback: (...data: unknown[]) => void): () => void
}

declare global {
  interface Window {
    runtime?: WailsRuntime
  }
}

/** What the window's Go side sends: one agent event, or how its own stream to the agent fares. */
interface Forwarded {
  id?: string
  kind?: string
  type?: string
  event?: string
  data?: unknown
}

/** The desktop window: requests go through its asset handler, events come as window events. */
export class WailsApi extends HttpApi {
  readonly can = { openFolder: true, pickFolder: true, pickFile: true, notify: true }

  subscribe(listener: Listener): () => void {
    listener.connection('connecting')
    const stop = window.runtime?.EventsOn('moonrig:event', (payload: unknown) => {
      const forwarded = (typeof payload === 'string' ? JSON.parse(payload) : payload) as Forwarded
      const kind = forwarded.kind ?? forwarded.event ?? forwarded.type
      if (kind === 'up' || kind === 'down') {
        listener.connection(kind === 'up' ? 'live' : 'down')
        return
      }
      const event = decode(kind, forwarded.data)
      if (!event) return
      if (event.kind === 'snapshot') listener.connection('live')
      listener.event(event)
    })
    // The Go side may have sent its snapshot before this page could listen: ask for a fresh one.
    void request('POST', '/native/subscribe').catch(() => undefined)
    return () => stop?.()
  }

  async openFolder(path: string) {
    await request('POST', '/native/open-folder', { path })
  }
  pickFolder = (title = '') => picked(request('POST', '/native/pick-folder', { title }))
  pickFile = (title = '') => picked(request('POST', '/native/pick-file', { title }))
  /** A webview has no downloads: the window asks where to, and writes the file. */
  save = ({ name, title, ...from }: SavedFile) =>
    picked(
      request(
        'POST',
        '/native/save',
        'href' in from ? { name, title, url: from.href } : { name, title, content: from.content },
      ),
    )
  async notify(title: string, body: string) {
    await request('POST', '/native/notify', { title, body })
  }
  async openUrl(url: string) {
    await request('POST', '/native/open-url', { url })
  }
  async drawn(at: number) {
    await request('POST', '/native/drawn', { at }).catch(() => undefined)
  }
}

async function picked(answer: Promise<{ path?: string } | undefined>): Promise<string | null> {
  return (await answer)?.path || null
}
