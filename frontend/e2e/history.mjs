// The renter's history and the file of it.
import { readFile } from 'node:fs/promises'
import { check } from './person.mjs'

export async function renterHistory(r, first) {
  await r.go('History')
  const row = r.page.getByRole('row').filter({ hasText: 'First light' })
  await row.filter({ hasText: `−${first.cost}` }).waitFor()
  const coming = r.page.waitForEvent('download')
  await r.page.getByRole('link', { name: 'Download CSV' }).click()
  const download = await coming
  check(
    download.suggestedFilename() === 'moonrig-history.csv',
    `the file is called ${download.suggestedFilename()}`,
  )
  const [head, ...rows] = parseCsv(await readFile(await download.path(), 'utf8'))
  check(
    rows.length > 0 && rows.every((cells) => cells.length === head.length),
    'the CSV has rows of different lengths',
  )
  const entries = rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])))
  const lease = entries.filter((e) => e.kind === 'lease' && e.lease === first.id)
  check(
    lease.length === 1 && lease[0].label === 'First light',
    `the CSV does not tell of the lease once: ${JSON.stringify(entries)}`,
  )
  check(
    units(first.collected) === BigInt(lease[0].token_units),
    `the CSV says ${lease[0].token_units}, the lease ${first.collected}`,
  )
}

/** "0.012345 USD" in the token's smallest unit, of which there are a million. */
function units(text) {
  const [, whole, part = ''] = /^([\d,]+)(?:\.(\d{1,6}))? /.exec(text) ?? []
  check(whole !== undefined, `"${text}" is not an amount`)
  return BigInt(whole.replaceAll(',', '') + part.padEnd(6, '0'))
}

function parseCsv(text) {
  const rows = [['']]
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const row = rows.at(-1)
    if (quoted && text[i] === '"' && text[i + 1] === '"') row[row.length - 1] += text[i++]
    else if (text[i] === '"') quoted = !quoted
    else if (!quoted && text[i] === ',') row.push('')
    else if (!quoted && text[i] === '\n') rows.push([''])
    else row[row.length - 1] += text[i]
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '')
}
