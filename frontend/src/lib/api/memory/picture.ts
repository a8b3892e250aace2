/** A stand-in for a rendered frame: a moonlit ball over hills, moving with the frame's number. */
export function frame(name: string): string {
  const n = Number(/(\d+)/.exec(name)?.[1] ?? 1)
  const x = 60 + ((n * 37) % 200)
  const y = 40 + ((n * 13) % 40)
  const hue = 210 + ((n * 17) % 40)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue} 45% 12%)"/><stop offset="1" stop-color="hsl(${hue} 42% 38%)"/></linearGradient><radialGradient id="b" cx=".35" cy=".3" r=".8"><stop offset="0" stop-color="#fff4dc"/><stop offset=".45" stop-color="#f0b866"/><stop offset="1" stop-color="#6b3d16"/></radialGradient></defs><rect width="320" height="180" fill="url(#s)"/><path d="M0 140 Q60 ${110 + (n % 5) * 3} 130 138 T260 126 T320 134 V180 H0Z" fill="hsl(${hue} 34% 16%)"/><ellipse cx="${x}" cy="152" rx="34" ry="6" fill="#000" opacity=".35"/><circle cx="${x}" cy="${y + 72}" r="32" fill="url(#b)"/><path d="M0 160 Q90 142 180 160 T320 154 V180 H0Z" fill="hsl(${hue} 40% 9%)"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
