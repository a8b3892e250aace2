/** The agent's sentences come without a full stop, so that a list can join them; standing alone they get one. */
export function sentence(text: string | undefined): string {
  const trimmed = text?.trim() ?? ''
  return trimmed && !/[.!?…:]$/.test(trimmed) ? `${trimmed}.` : trimmed
}
