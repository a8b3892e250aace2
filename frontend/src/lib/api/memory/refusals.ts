import { ApiError } from '../types'

/** A refusal as the agent puts it. */
export function refusal(code: string, text: string, remedy = '', status = 422, field?: string): ApiError {
  return new ApiError(code, text, remedy, status, '', field ? { [field]: text } : {})
}

/** Refuses what is no address. */
export function address(field: string, text: string): void {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text.trim()))
    throw refusal(
      'invalid_input',
      `The input is not valid: "${text}" is not an address: 0x and 40 hexadecimal digits`,
      'Correct it and try again',
      422,
      field,
    )
}

/** An amount as the agent reads it, with the agent's refusals. */
export function units(text: string, decimals: number, field = 'amount'): bigint {
  const bad = (why: string) =>
    refusal('invalid_input', `The input is not valid: not a valid amount: ${why}`, '', 422, field)
  const typed = text.trim()
  if (!typed) throw bad('it is empty')
  const match = /^(-?)(\d+|\d{1,3}(?:,\d{3})+(?=\.))(?:\.(\d+))?$/.exec(typed)
  if (!match) throw bad('it is not a decimal number such as 12.5')
  const [, minus, grouped = '', part = ''] = match
  const whole = grouped.replaceAll(',', '')
  if (minus) throw bad('it is negative')
  if (part.slice(decimals).replace(/0/g, '')) throw bad(`it has too many decimals: at most ${decimals}`)
  if (whole.length > 78) throw bad('it is larger than any amount can be')
  return BigInt(whole + part.slice(0, decimals).padEnd(decimals, '0'))
}

/** What the agent says where the network's address book lacks a contract. */
export function elsewhere(): never {
  throw refusal(
    'not_on_network',
    'This network has no stakes, rewards, votes or disputes yet',
    'Renting and lending work without them',
    503,
  )
}
