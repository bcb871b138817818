import { type Canonical, canonicalize } from '../../text/canonical.js'
import { codeAt } from '../../text/code-at.js'
import { RecentTexts } from '../../text/recent-texts.js'
import type { Found } from '../common/read.js'
import { Lexeme, ofWord, wordAt, wordKey, wordOf } from './lexeme.js'
import { markAddresses, markDashes, markPhones, markQuotes, markStandards } from './lexeme-marks.js'
import { commasOf } from './number.js'

/** A text cut for reading quantities. */
export interface Scan {
  readonly original: string
  readonly canonical: Canonical
  readonly lexemes: readonly Lexeme[]
  /** No lower-case letter in it: case tells nothing. */
  readonly allCaps: boolean
  /** What readers have worked out of it; see `ofScan`. */
  readonly memory: unknown[]
}

/** Properties of cut texts there are. */
let properties = 0

/** A property of a cut text that is worked out once, when it is first asked for; never undefined. */
export function ofScan<T extends object | number | boolean>(make: (scan: Scan) => T): (scan: Scan) => T {
  const slot = properties++
  return (scan) => {
    const known = scan.memory[slot] as T | undefined
    if (known !== undefined) return known
    const made = make(scan)
    scan.memory[slot] = made
    return made
  }
}

/** Texts that are kept: the finders of a line ask for the same one, and some for a piece of it in between. */
const KEPT = 4
const recent = new RecentTexts<Scan>(KEPT)

/** Cuts a text into numbers, words and signs; letters and digits are always apart (`45h6` has four). O(n). */
export function scan(original: string): Scan {
  const known = recent.get(original)
  if (known) return known
  const canonical = canonicalize(original)
  const lexemes = lex(canonical.text)
  markAddresses(canonical.text, lexemes)
  markQuotes(lexemes, canonical, original)
  markDashes(lexemes, canonical, original)
  markPhones(lexemes)
  markStandards(lexemes)
  if (commasOf(canonical.text) === 'thousands') for (const lexeme of lexemes) lexeme.commas = 'thousands'
  const allCaps = !/\p{Ll}/u.test(canonical.text)
  const cut = { original, canonical, lexemes: mergeGroups(lexemes), allCaps, memory: [] }
  recent.keep(original, cut)
  return cut
}

/** Offsets of lexemes `first` to `end` (excluded) in the original text. */
export function spanOf({ canonical, lexemes, original }: Scan, first: number, end: number): [number, number] {
  const from = canonical.offset(lexemes[first]!.start)
  const to = canonical.offset(lexemes[end - 1]!.end)
  return [from, Math.min(Math.max(to, from + 1), original.length)]
}

/** Findings in order of the text; of two that share a word the later one begins after it. O(n log n). */
export function apart<T>(found: readonly Found<T>[]): Found<T>[] {
  if (found.length === 0) return []
  const out: Found<T>[] = []
  let free = 0
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const start = Math.max(one.start, free)
    if (start >= one.end) continue
    out.push(start === one.start ? one : { ...one, start })
    free = one.end
  }
  return out
}

const LETTER = /[\p{L}\p{M}]/u

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(text: string, at: number): boolean {
  const code = codeAt(text, at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code >= 0x400 && code < 0x530) return true
  return code !== 0xd8 && code !== 0x2bc && LETTER.test(text[at] ?? '')
}

function lex(text: string): Lexeme[] {
  const out: Lexeme[] = []
  let gap = 0
  let at = 0
  const { length } = text
  while (at < length) {
    const code = codeAt(text, at)
    if (code === 32) {
      gap++
      at++
      continue
    }
    let end = at + 1
    let kind: Lexeme['kind'] = 'sign'
    if (isDigit(code) || (code === 46 && isDigit(codeAt(text, at + 1)) && startsNumber(out.at(-1), gap))) {
      kind = 'number'
      end = numberEnd(text, at)
    } else if (isLetter(text, at)) {
      kind = 'word'
      end = wordEnd(text, at)
    } else if (code === 46) {
      while (codeAt(text, end) === 46) end++
    } else if (code >= 0xd800 && code < 0xdc00) end++
    const word = kind === 'sign' && code === 46 && end - at > 1 ? wordOf(kind, '...') : wordAt(kind, text, at, end)
    out.push(new Lexeme(kind, word, at, end, gap))
    gap = 0
    at = end
  }
  return out
}

/** `.5` is a number after a blank or a sign, not after a word or a number. */
function startsNumber(before: Lexeme | undefined, gap: number): boolean {
  return before === undefined || gap > 0 || (before.kind === 'sign' && before.text !== '.' && before.text !== '...')
}

function numberEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const code = codeAt(text, end)
    if (isDigit(code)) end++
    else if ((code === 46 || code === 44) && isDigit(codeAt(text, end + 1))) end += 2
    else if (code === 0x2bc && isGroup(text, end + 1)) end += 4
    else return end
  }
}

/** Exactly three digits. */
function isGroup(text: string, at: number): boolean {
  for (let k = 0; k < 3; k++) if (!isDigit(codeAt(text, at + k))) return false
  return !isDigit(codeAt(text, at + 3))
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  const { length } = text
  while (end < length) {
    if (isLetter(text, end)) end++
    else if (codeAt(text, end) === 0x2bc && (isLetter(text, end + 1) || /[oOgGоО]/.test(text[end - 1]!))) end++
    else return end
  }
  return end
}

/** Words whose number is a grade or a model: the next number is another one (`сталь 45 120 шт`). */
const GRADES = new Set(
  (
    'сталь стали steel stal poʼlat пулат ст марка marka grade чугун choʼyan бронза латунь сч вч кч ак ал амг hrc hb hv нв ra rz ' +
    'cobalt damas nexia gentra spark lacetti matiz tico labo malibu captiva tracker onix orlando epica кобальт дамас ' +
    'нексия джентра спарк ласетти матиз тико лабо малибу каптива трекер оникс isuzu man'
  )
    .split(' ')
    .map(wordKey),
)
/** Letters that a size hangs on: `L1 250 мм`. */
const SIZE_LETTERS = new Set(['l', 'b', 'h', 's', 'd', 'f', 'Ø', 'n', 'v'])
/** What is counted or paid, before its sign: `MOQ = 10 000`. */
const COUNTED =
  /^(?:mok|eau|lot|batch|partiya|partiyasi|qty|kty|kuantity|kol|vo|kolichestvo|soni|mikdori|obem|hajmi|volume|programma|plan|cena|sena|narhi?|price|summa)$/
const LENGTHS = new Set(['×', '*', 'mm', 'sm', 'cm', 'm', 'mkm', 'μm', 'milimetr'])

/** Joins `120 000`: groups of exactly three digits after one blank each. */
function mergeGroups(lexemes: readonly Lexeme[]): Lexeme[] {
  const out: Lexeme[] = []
  for (let i = 0; i < lexemes.length; i++) {
    const first = lexemes[i]!
    const end = first.kind === 'number' && !first.code ? groupsEnd(lexemes, i) : i + 1
    if (end === i + 1 || !mayMerge(lexemes, i, end)) {
      out.push(first)
      continue
    }
    const text = lexemes
      .slice(i, end)
      .map((group) => group.text)
      .join('')
    out.push(new Lexeme('number', wordOf('number', text), first.start, lexemes[end - 1]!.end, first.gap, true))
    i = end - 1
  }
  return out
}

const isFirstGroup = ofWord(({ text }) => /^[1-9]\d{0,2}$/.test(text))

function groupsEnd(lexemes: readonly Lexeme[], i: number): number {
  if (lexemes[i + 1]?.kind !== 'number' || !isFirstGroup(lexemes[i]!.word)) return i + 1
  let end = i + 1
  while (end < lexemes.length) {
    const { kind, text, gap, code } = lexemes[end]!
    if (kind !== 'number' || gap !== 1 || code || !/^\d{3}(?:[.,]\d+)?$/.test(text)) break
    end++
    if (text.length > 3) break
  }
  return end
}

function mayMerge(lexemes: readonly Lexeme[], i: number, end: number): boolean {
  const before = lexemes[i - 1]
  const after = lexemes[end]
  if (!before) return true
  // 8708 30 910 9
  if (/^\d{4}$/.test(before.text) && !before.code && lexemes[i]!.gap === 1 && lexemes[i]!.text.length === 2)
    return false
  if (before.kind === 'word' && GRADES.has(before.key)) return false
  const glued = before.kind === 'word' && lexemes[i]!.gap === 0
  if (glued && !SIZE_LETTERS.has(before.key) && before.key !== '×') return false
  if (before.text === '=' && COUNTED.test(lexemes[i - 2]?.key ?? '')) return true
  const hangs = glued || before.key === '×' || '×*=Ø'.includes(before.text)
  return !hangs || (after !== undefined && LENGTHS.has(after.key))
}
