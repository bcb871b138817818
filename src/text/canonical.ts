/** Text in one form of characters, with the way back to the original. */
export interface Canonical {
  readonly text: string
  /** Index in the original of the character that `text[i]` came from; `text.length` maps to the original's length. */
  offset(i: number): number
}

/** The one apostrophe of canonical text. */
export const APOSTROPHE = 'ʼ'

const PLAIN = /^[\x20-\x26\x28-\x5f\x61-\x7e]*$/
const APOSTROPHES = /['`´ʹʻʼʽˈ‘’‛′＇]/
const QUOTES = /[«»“”„‟″〃＂]/
const DASHES = /[‐‑‒–—―−﹣－⁃]/
const INVISIBLE = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0\p{Cs}]/u
const VULGAR = /[½⅓⅔¼¾⅛⅜⅝⅞]/
/** What belongs to the character before it: combining marks, and the vowels and finals of Hangul. */
const JOINING = /[\p{M}\u1161-\u1175\u11a8-\u11c2]/u
/** Marks of one character and length of one that takes more, so that no text is quadratic. */
const MAX_MARKS = 8
const MAX_CLUSTER = 16

/**
 * One form for comparison and parsing: NFKC, invisible and bidi characters gone, every blank a space, dashes and the
 * minus sign `-`, apostrophes `ʼ`, quotation marks and double primes `"`, diameter signs `Ø`, case kept. Idempotent, and
 * the same for composed and decomposed input. O(n); the offsets cost a second pass only for texts outside plain ASCII.
 */
export function canonicalize(original: string): Canonical {
  if (PLAIN.test(original)) return { text: original, offset: (i) => Math.min(Math.max(i, 0), original.length) }
  const out: string[] = []
  const starts: number[] = []
  for (let at = 0; at < original.length; ) {
    const start = at
    at += clusterLength(original, at)
    const piece = canonicalCluster(original.slice(start, at), out.at(-1))
    if (piece === '') continue
    const before = out.at(-1)
    // what stood between a letter and its mark was invisible
    if (before !== undefined && before.length <= MAX_CLUSTER && JOINING.test(characterAt(piece, 0))) {
      out[out.length - 1] = (before + piece).normalize('NFKC')
    } else {
      out.push(piece)
      starts.push(start)
    }
  }
  const offsets = out.flatMap((piece, i) => new Array<number>(piece.length).fill(starts[i]!))
  offsets.push(original.length)
  return { text: out.join(''), offset: (i) => offsets[Math.min(Math.max(i, 0), offsets.length - 1)]! }
}

/** A character with what belongs to it. */
function clusterLength(text: string, at: number): number {
  let end = at + characterAt(text, at).length
  for (let k = 0; k < MAX_MARKS && end < text.length && text.charCodeAt(end) >= 0x300; k++) {
    const next = characterAt(text, end)
    if (!JOINING.test(next)) break
    end += next.length
  }
  return end - at
}

function characterAt(text: string, at: number): string {
  return text.codePointAt(at)! > 0xffff ? text.slice(at, at + 2) : text.charAt(at)
}

function canonicalCluster(cluster: string, before: string | undefined): string {
  if (cluster.length === 1) {
    const code = cluster.charCodeAt(0)
    if (code >= 0x400 && code < 0x500) return cluster
    const single = canonicalCharacter(cluster)
    if (single !== undefined) return single
    if (VULGAR.test(cluster)) return (/\d$/.test(before ?? '') ? ' ' : '') + cluster.normalize('NFKC').replace('⁄', '/')
    if (cluster === '…') return '...'
  }
  let kept = ''
  for (const character of cluster.normalize('NFKC')) {
    kept += canonicalCharacter(character) ?? (INVISIBLE.test(character) ? '' : character)
  }
  return kept.normalize('NFKC')
}

/** The form of a character that has one of its own here. */
function canonicalCharacter(character: string): string | undefined {
  const code = character.charCodeAt(0)
  if (code > 0x20 && code < 0x7f && code !== 0x27 && code !== 0x60) return character
  if (/\s/.test(character)) return ' '
  if (APOSTROPHES.test(character)) return APOSTROPHE
  if (QUOTES.test(character)) return '"'
  if (DASHES.test(character)) return '-'
  if (/[⌀∅ø]/.test(character)) return 'Ø'
  if (character === 'º' || character === '˚') return '°'
  if (/[⁄∕]/.test(character)) return '/'
  return undefined
}
