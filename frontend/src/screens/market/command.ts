/** Splits a typed command into words as a shell would: quotes group, a backslash keeps the next character. */
export function words(text: string): string[] {
  const out: string[] = []
  let word = ''
  let quote = ''
  let open = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\\' && quote !== "'" && i + 1 < text.length) {
      word += text[++i]
      open = true
    } else if (quote) {
      if (c === quote) quote = ''
      else word += c
    } else if (c === '"' || c === "'") {
      quote = c
      open = true
    } else if (/\s/.test(c)) {
      if (open) out.push(word)
      word = ''
      open = false
    } else {
      word += c
      open = true
    }
  }
  if (open) out.push(word)
  return out
}

/** NAME=value lines; the number of the first bad line, counted from 1, when there is one. */
export function environment(text: string): { values: Record<string, string>; bad: number | null } {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim()
    if (!line || line.startsWith('#')) continue
    const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line)
    if (!match) return { values, bad: i + 1 }
    values[match[1]!] = match[2]!
  }
  return { values, bad: null }
}
