import { afterEach, expect, it, vi } from 'vitest'
import { ApiError, use } from '../api'
import type { Api, SavedFile } from '../api'
import { save, saveLink } from './save'
import { toasts } from './toasts.svelte'

const asked: SavedFile[] = []
let answer: () => Promise<string | null>
use({
  save: (file: SavedFile) => {
    asked.push(file)
    return answer()
  },
} as Api)
afterEach(() => {
  asked.length = 0
  toasts.list = []
})

it('says where the file is, and nothing when the person declined', async () => {
  answer = async () => '/home/a/key.json'
  await save({ name: 'key.json', title: 'Save file', content: '{}' })
  expect(asked).toEqual([{ name: 'key.json', title: 'Save file', content: '{}' }])
  expect(toasts.list.map((t) => t.text)).toEqual(['Saved as /home/a/key.json.'])
  answer = async () => null
  await save({ name: 'key.json', title: 'Save file', content: '{}' })
  expect(toasts.list).toHaveLength(1)
})

it('says why it could not be saved', async () => {
  answer = async () => {
    throw new ApiError('unavailable', 'The disk is full.')
  }
  await save({ name: 'key.json', title: 'Save file', content: '{}' })
  expect(toasts.list[0]).toMatchObject({ kind: 'failed', text: 'The disk is full.' })
})

it('keeps a click on a link from leaving the page', async () => {
  answer = async () => null
  const click = { preventDefault: vi.fn() }
  saveLink('a.csv', '/api/history/export', 'Download CSV')(click as unknown as MouseEvent)
  expect(click.preventDefault).toHaveBeenCalledOnce()
  expect(asked).toEqual([{ name: 'a.csv', title: 'Download CSV', href: '/api/history/export' }])
})
