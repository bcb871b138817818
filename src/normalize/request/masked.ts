import { diameterPlaces } from '../figures/diameter-place.js'
import { scan, spanOf } from '../figures/scan.js'
import { keepMasked } from '../words/lexemes.js'
import { inOrder, type Stretch } from './readings.js'

/** The text with what was read as signs that part words; offsets hold. */
export function masked(text: string, taken: readonly Stretch[]): string {
  if (taken.length === 0) return text
  let out = ''
  let at = 0
  const sorted = [...taken].sort(inOrder)
  for (const { start, end } of sorted) {
    if (end <= at) continue
    const from = Math.max(start, at)
    out += `${text.slice(at, from)};${' '.repeat(end - from - 1)}`
    at = end
  }
  out += text.slice(at)
  keepMasked(out, text, sorted)
  return out
}

/** The text without words of place that say which diameter a number is: `tashqi 40, ichki 30`. O(n). */
export function withoutDiameterPlaces(text: string): string {
  if (!/\d/.test(text)) return text
  const cut = scan(text)
  return masked(
    text,
    diameterPlaces(cut).map(([first, end]) => {
      const [start, to] = spanOf(cut, first, end)
      return { start, end: to }
    }),
  )
}
