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
