/** The agent's sentences come without a full stop, so that a list can join them; standing alone they get one. */
export function sentence(text: string | undefined): string {
  const trimmed = text?.trim() ?? ''
  return trimmed && !/[.!?…:]$/.test(trimmed) ? `${trimmed}.` : trimmed
}

/** The same beside the field that it is about, where nobody needs to be told that the input is meant. */
export function inField(text: string): string {
  const said = text.replace(/^The input is not valid: /, '').replace(/^not a valid amount: /, '')
  return sentence(said.charAt(0).toUpperCase() + said.slice(1))
}
