/** Text in one form of characters, with the way back to the original. */
export interface Canonical {
  readonly text: string
  /** Index in the original of the character that `text[i]` came from; `text.length` maps to the original's length. */
  offset(i: number): number
}

/** The one apostrophe of canonical text. */
export const APOSTROPHE = 'ʼ'

const PLAIN = /^[\x20-\x26\x28-\x7e]*$/
const APOSTROPHES = /['`´ʹʻʼʽˈ‘’‛′＇]/
const QUOTES = /[«»“”„‟″〃＂]/
const DASHES = /[‐‑‒–—―−﹣－⁃]/
const INVISIBLE = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0\p{Cs}]/u
const MARK = /\p{M}/u

/**
 * One form for comparison and parsing: NFKC, invisible and bidi characters gone, every blank a space, dashes and the
 * minus sign `-`, apostrophes `ʼ`, quotation marks and double primes `"`, diameter signs `Ø`, case kept.
 * O(n); the offsets cost a second pass only for texts outside plain ASCII.
 */
export function canonicalize(original: string): Canonical {
  if (PLAIN.test(original)) return { text: original, offset: (i) => Math.min(Math.max(i, 0), original.length) }
  const out: string[] = []
  const offsets: number[] = []
  let at = 0
  while (at < original.length) {
    const start = at
    at += clusterLength(original, at)
    const piece = canonicalCluster(original.slice(start, at), out.at(-1))
    if (piece === '') continue
    out.push(piece)
    for (let k = 0; k < piece.length; k++) offsets.push(start)
  }
  offsets.push(original.length)
  return { text: out.join(''), offset: (i) => offsets[Math.min(Math.max(i, 0), offsets.length - 1)]! }
}

/** A base character with its combining marks; at most eight, so that no text is quadratic. */
function clusterLength(text: string, at: number): number {
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  for (let k = 0; k < 8 && end < text.length && text.charCodeAt(end) >= 0x300 && MARK.test(text[end]!); k++) end++
  return end - at
}

function canonicalCluster(cluster: string, before: string | undefined): string {
  if (cluster.length === 1) {
    const code = cluster.charCodeAt(0)
    if (code >= 0x20 && code < 0x7f) return code === 0x27 || code === 0x60 ? APOSTROPHE : cluster
    if (code >= 0x400 && code < 0x500) return cluster
    if (/\s/.test(cluster)) return ' '
    if (APOSTROPHES.test(cluster)) return APOSTROPHE
    if (QUOTES.test(cluster)) return '"'
    if (DASHES.test(cluster)) return '-'
    if (/[⌀∅ø]/.test(cluster)) return 'Ø'
    if (cluster === 'º' || cluster === '˚') return '°'
    if (/[⁄∕]/.test(cluster)) return '/'
    if (/[½⅓⅔¼¾⅛⅜⅝⅞]/.test(cluster))
      return (/\d$/.test(before ?? '') ? ' ' : '') + cluster.normalize('NFKC').replace('⁄', '/')
    if (cluster === '…') return '...'
  }
  const normal = cluster.normalize('NFKC')
  let kept = ''
  for (const character of normal) {
    if (/\s/.test(character)) kept += ' '
    else if (!INVISIBLE.test(character)) kept += character
  }
  return kept
}
