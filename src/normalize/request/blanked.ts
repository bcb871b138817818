/** A pattern that is looked for where a cheaper one finds something. */
export interface Blank {
  readonly hint: RegExp
  /** Global. */
  readonly pattern: RegExp
}

/**
 * A text with what patterns find blanked out: a sign that parts, then blanks. Offsets hold, also of decomposed letters; a
 * text in which nothing is found comes back itself. O(n).
 */
export function blankedBy(text: string, blanks: readonly Blank[]): string {
  return onComposed(text, (composed) => replaced(composed, blanks))
}

/** What `blanking` makes of a text with composed letters, in which it only puts other signs in place; offsets hold. O(n). */
export function onComposed(text: string, blanking: (composed: string) => string): string {
  const composed = text.normalize('NFC')
  if (composed === text) return blanking(text)
  // letters of several units: patterns are of whole ones
  let joined = ''
  const starts: number[] = []
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const one = letter.normalize('NFC')
    for (let i = 0; i < one.length; i++) starts.push(index)
    joined += one
  }
  starts.push(text.length)
  const out = blanking(joined)
  let result = ''
  let at = 0
  for (let i = 0; i < out.length; i++) {
    const [start, end] = [starts[i]!, starts[i + 1]!]
    if (out[i] === joined[i]) continue
    if (end <= at) continue
    result += text.slice(at, start) + out[i]!.padEnd(end - start)
    at = end
  }
  return result + text.slice(at)
}

const LETTERS = /\P{M}\p{M}*|\p{M}+/gu

function replaced(text: string, blanks: readonly Blank[]): string {
  let out = text
  for (const { hint, pattern } of blanks) if (hint.test(out)) out = out.replace(pattern, blank)
  return out
}

/** A sign that parts and blanks, as long as what it stands for. */
export function blank(said: string): string {
  return said.length === 0 ? '' : `;${' '.repeat(said.length - 1)}`
}
