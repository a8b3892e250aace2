// The keys of a wallet: another passphrase, the words, a key file, and the same account on another computer.
import { readFile } from 'node:fs/promises'
import { check } from './person.mjs'

const tab = (person, name) => person.page.getByRole('tab', { name, exact: true }).click()
const WRONG = /status of 4\d\d .*\/api\/wallet\//

/** Another passphrase, and then the words and a key file behind it. Returns the file and the address that it is of. */
export async function ownKeys(r, station) {
  const dialog = r.page.getByRole('dialog')
  const press = (name) => dialog.getByRole('button', { name, exact: true }).click()
  const secret = (name) => dialog.getByLabel(name, { exact: true })
  const next = 'a quieter studio by the sea'
  await r.go('Wallet')
  await tab(r, 'Security')
  await station('passphrase-changed', r, async () => {
    await r.click('Change passphrase')
    await secret('New passphrase').fill(next)
    await secret('Once more').fill(next)
    await r.expecting(WRONG, async () => {
      await secret('Present passphrase').fill('not the passphrase')
      await press('Change passphrase')
      await r.see(/^The passphrase is wrong/)
    })
    await secret('Present passphrase').fill(r.passphrase)
    await press('Change passphrase')
    await r.see('The passphrase is changed')
  })
  await station('words-again', r, async () => {
    await r.click('Show recovery phrase')
    await r.expecting(WRONG, async () => {
      await secret('Passphrase').fill(r.passphrase)
      await press('Show the words')
      await r.see(/^The passphrase is wrong/)
    })
    r.passphrase = next
    await secret('Passphrase').fill(next)
    await press('Show the words')
    await r.see(/^Hidden again in \d+ seconds$/)
    check((await r.page.locator('[data-word]').count()) >= 12, 'the words are not shown')
    await press('Hide now')
    check((await r.page.locator('[data-word]').count()) === 0, 'the words stay on the page')
  })
  await r.page.keyboard.press('Escape')
  await tab(r, 'Accounts')
  const address = await r.page
    .locator('li', { hasText: 'In use' })
    .locator('span[title]')
    .first()
    .getAttribute('title')
  let content
  await station('key-file', r, async () => {
    await r.click('Export Account 1')
    await secret('Passphrase').fill(next)
    await dialog.getByLabel(/^\s*Passphrase of the file/).fill('only for the file')
    await press('Make the file')
    const download = r.page.waitForEvent('download')
    await press('Save file')
    content = await readFile(await (await download).path(), 'utf8')
  })
  const file = JSON.parse(content)
  check(file.version === 3 && file.crypto.kdf === 'scrypt', 'this is no key file that other wallets read')
  check(
    `0x${file.address}`.toLowerCase() === address.toLowerCase(),
    `the file is of ${file.address}, not ${address}`,
  )
  await r.page.keyboard.press('Escape')
  return { content, address }
}

/** The account moves to a computer that knew nothing of it, with all that it has. */
export async function moveIn(person, key, station) {
  const { page } = person
  await person.see('What brings you here?')
  await person.click(/Rent computing power/)
  await person.see('What this computer can do')
  await person.click('Continue')
  await person.click(/Bring in one I have/)
  for (const label of ['Passphrase', 'Once more'])
    await page.getByLabel(label, { exact: true }).fill(person.passphrase)
  await station('words-refused', person, () =>
    person.expecting(WRONG, async () => {
      const words = page.getByLabel('Recovery phrase')
      for (const [typed, reason] of [
        ['rocketship '.repeat(12), /word 1 is not a word of the list/],
        ['moon moon moon', /it has 3 words; most phrases have 12 or 24/],
        ['moon '.repeat(12), /each word is known but they do not belong together/],
      ]) {
        await words.fill(typed)
        await person.click('Bring it in')
        await person.see(reason)
        check((await words.getAttribute('aria-invalid')) === 'true', `the words ${typed} are not marked`)
      }
    }),
  )
  await page.getByRole('radio', { name: 'Key file' }).click()
  await page.getByLabel('Contents of the key file').fill(key.content)
  await station('key-file-refused', person, () =>
    person.expecting(WRONG, async () => {
      await page.getByLabel('Passphrase of that file').fill('not of the file')
      await person.click('Bring it in')
      await person.see(/^The passphrase is wrong/)
    }),
  )
  await station('key-file-moved', person, async () => {
    await page.getByLabel('Passphrase of that file').fill('only for the file')
    await person.click('Bring it in')
    await person.click('Done')
    await person.go('Wallet')
    await tab(person, 'Accounts')
    await page.getByTitle(key.address).filter({ visible: true }).first().waitFor()
    await tab(person, 'Overview')
  })
}
