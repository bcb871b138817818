import { codeAt } from './code-at.js'

/** Text in one form of characters, with the way back to the original. */
export interface Canonical {
  readonly text: string
  /** Index in the original of the character that `text[i]` came from; `text.length` maps to the original's length. */
  offset(i: number): number
  /** Every character stands where it stood, whatever stands beside it. */
  readonly inPlace: boolean
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

/** Characters that stay as they are where no mark follows: ASCII without its apostrophes, Cyrillic letters. */
const KEPT = /[ -&(-_a-~\u0400-\u0481\u048a-\u04ff]+/y

/** A stretch of canonical text: copied character by character, or made of one cluster. */
interface Stretch {
  text: string
  readonly origin: number
  readonly copied: boolean
}

/** Texts that are kept: the readers of one record ask for the same few one after another. */
const MOST_KEPT = 4
const kept: (Canonical & { readonly original: string })[] = []

/**
 * One form for comparison and parsing: NFKC, invisible and bidi characters gone, every blank a space, dashes and the
 * minus sign `-`, apostrophes `ʼ`, quotation marks and double primes `"`, diameter signs `Ø`, case kept. Idempotent, and
 * the same for composed and decomposed input. O(n); an offset costs O(log n) in texts outside plain ASCII.
 */
export function canonicalize(original: string): Canonical {
  if (PLAIN.test(original))
    return { text: original, offset: (i) => Math.min(Math.max(i, 0), original.length), inPlace: true }
  for (const known of kept) if (known.original === original) return known
  const made = inPlace(original) ?? byCluster(original)
  if (kept.length === MOST_KEPT) kept.shift()
  kept.push(made)
  return made
}

/** Code of the one character that a character becomes where nothing joins it; 0 not known yet, −1 several or none. */
const singles = new Int32Array(0x10000)

function singleOf(code: number): number {
  const character = String.fromCharCode(code)
  const isPair = code >= 0xd800 && code < 0xe000
  const form = isPair || JOINING.test(character) ? '' : canonicalCluster(character, undefined)
  const single = form.length === 1 && !JOINING.test(form) && !VULGAR.test(character) ? form.charCodeAt(0) : -1
  singles[code] = single
  return single
}

/** Most texts keep every character in its place; undefined for one that does not. */
function inPlace(original: string): (Canonical & { readonly original: string }) | undefined {
  let text = ''
  let from = 0
  const { length } = original
  for (let i = 0; i < length; i++) {
    const code = codeAt(original, i)
    const single = singles[code] || singleOf(code)
    if (single === code) continue
    if (single < 0) return undefined
    text += original.slice(from, i) + String.fromCharCode(single)
    from = i + 1
  }
  return {
    original,
    text: from === 0 ? original : text + original.slice(from),
    offset: (i) => Math.min(Math.max(i, 0), length),
    inPlace: true,
  }
}

function byCluster(original: string): Canonical & { readonly original: string } {
  const out: Stretch[] = []
  for (let at = 0; at < original.length; ) {
    const origin = at
    const kept = keptEnd(original, at)
    if (kept > at) {
      at = kept
      out.push({ text: original.slice(origin, at), origin, copied: true })
      continue
    }
    at += clusterLength(original, at)
    const piece = canonicalCluster(original.slice(origin, at), out.at(-1)?.text)
    if (piece === '') continue
    // what stood between a letter and its mark was invisible
    const before = JOINING.test(characterAt(piece, 0)) ? lastCluster(out) : undefined
    if (before && before.text.length <= MAX_CLUSTER) before.text = (before.text + piece).normalize('NFKC')
    else out.push({ text: piece, origin, copied: false })
  }
  return {
    original,
    text: out.map((stretch) => stretch.text).join(''),
    offset: offsetsOf(out, original.length),
    inPlace: false,
  }
}

/** End of the characters from one on that stay; one that carries a mark is left to its cluster. */
function keptEnd(text: string, at: number): number {
  KEPT.lastIndex = at
  if (!KEPT.test(text)) return at
  const end = KEPT.lastIndex
  return end < text.length && JOINING.test(characterAt(text, end)) ? end - 1 : end
}

/** The last cluster as a stretch of its own. */
function lastCluster(out: Stretch[]): Stretch | undefined {
  const stretch = out.at(-1)
  if (!stretch?.copied) return stretch
  const head = stretch.text.slice(0, -1)
  const cluster = { text: stretch.text.slice(-1), origin: stretch.origin + head.length, copied: false }
  if (head === '') out.pop()
  else stretch.text = head
  out.push(cluster)
  return cluster
}

/** The way back to the original, by bisection. */
function offsetsOf(stretches: readonly Stretch[], originalLength: number): Canonical['offset'] {
  const begins: number[] = []
  let length = 0
  for (const { text } of stretches) {
    begins.push(length)
    length += text.length
  }
  // most texts keep every character in its place
  const isSame = stretches.every(({ text, origin, copied }, k) => origin === begins[k] && (copied || text.length === 1))
  if (isSame && length === originalLength) return (i) => Math.min(Math.max(i, 0), length)
  return (i) => {
    const at = Math.max(i, 0)
    if (at >= length) return originalLength
    let low = 0
    let high = begins.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (begins[middle]! <= at) low = middle
      else high = middle - 1
    }
    const { origin, copied } = stretches[low]!
    return copied ? origin + at - begins[low]! : origin
  }
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

const MEMORY = 5_000
const forms = new Map<string, string | undefined>()

/** The form of a character that has one of its own here. */
function canonicalCharacter(character: string): string | undefined {
  const code = character.charCodeAt(0)
  if (code > 0x20 && code < 0x7f && code !== 0x27 && code !== 0x60) return character
  const known = forms.get(character)
  if (known !== undefined || forms.has(character)) return known
  const made = formOf(character)
  if (forms.size >= MEMORY) forms.clear()
  forms.set(character, made)
  return made
}

function formOf(character: string): string | undefined {
  if (/\s/.test(character)) return ' '
  if (APOSTROPHES.test(character)) return APOSTROPHE
  if (QUOTES.test(character)) return '"'
  if (DASHES.test(character)) return '-'
  if (/[⌀∅ø]/.test(character)) return 'Ø'
  if (character === 'º' || character === '˚') return '°'
  if (/[⁄∕]/.test(character)) return '/'
  return undefined
}
