import { api } from '../api'
import type { SavedFile } from '../api'
import { t } from '../i18n'
import { attempt, toasts } from './toasts.svelte'

/** Saves a file where the person chooses and says where it is. The browser says so itself. */
export async function save(file: SavedFile): Promise<void> {
  await attempt(async () => {
    const path = await api().save(file)
    if (path) toasts.done(t('saved.as', { path }))
  })
}

/** For a link that downloads: a click saves through the window, where there is one. */
export function saveLink(name: string, href: string, title: string): (event: MouseEvent) => void {
  return (event) => {
    event.preventDefault()
    void save({ name, href, title })
  }
}
