import { APOSTROPHE, type Canonical, canonicalize } from '../text/canonical.js'
import { latinKey } from '../text/latin-key.js'
import { type Figure, parseFigure } from './number.js'

/** A number, a run of letters or one sign of canonical text. */
export class Lexeme {
  /** Part of a designation, a phone number or an address: never a quantity. */
  code = false
  #key: string | undefined
  #figure: Figure | null | undefined

  readonly kind: 'number' | 'word' | 'sign'
  /** Canonical text; a number without the blanks between its groups. */
  readonly text: string
  /** Offsets in the canonical text, end excluded. */
  readonly start: number
  readonly end: number
  /** Blanks before it; 0 means glued to the lexeme before. */
  readonly gap: number
  /** Written with blanks as thousands separators. */
  readonly grouped: boolean

  constructor(kind: Lexeme['kind'], text: string, start: number, end: number, gap: number, grouped = false) {
    this.kind = kind
    this.text = text
    this.start = start
    this.end = end
    this.gap = gap
    this.grouped = grouped
  }

  /** What words are compared by: Latin key in lower case. Signs and numbers: their text. */
  get key(): string {
    this.#key ??= this.kind === 'word' ? wordKey(this.text) : this.text
    return this.#key
  }

  /** The number that it says; undefined for what is written with separators like no number. */
  get figure(): Figure | undefined {
    if (this.#figure === undefined) {
      this.#figure = this.kind === 'number' ? (parseFigure(this.text, this.grouped) ?? null) : null
    }
    return this.#figure ?? undefined
  }
}

/** A text cut for reading quantities. */
export interface Scan {
  readonly original: string
  readonly canonical: Canonical
  readonly lexemes: readonly Lexeme[]
  /** No lower-case letter in it: case tells nothing. */
  readonly allCaps: boolean
}

let last: Scan | undefined

/** Cuts a text into numbers, words and signs; letters and digits are always apart (`45h6` has four). O(n). */
export function scan(original: string): Scan {
  // every finder of a line asks for the same text
  if (last?.original === original) return last
  const canonical = canonicalize(original)
  const lexemes = lex(canonical.text)
  markAddresses(canonical.text, lexemes)
  markPhones(lexemes)
  markStandards(lexemes)
  last = { original, canonical, lexemes: mergeGroups(lexemes), allCaps: !/\p{Ll}/u.test(canonical.text) }
  return last
}

/** Offsets of lexemes `first` to `end` (excluded) in the original text. */
export function spanOf({ canonical, lexemes, original }: Scan, first: number, end: number): [number, number] {
  const from = canonical.offset(lexemes[first]!.start)
  const to = canonical.offset(lexemes[end - 1]!.end)
  return [from, Math.min(Math.max(to, from + 1), original.length)]
}

/** х is no hour and ц no second: one-letter words that the Latin key would merge. */
const LETTERS: Readonly<Record<string, string>> = { x: '×', х: '×', ц: 'ц', φ: 'Ø', ϕ: 'Ø', q: 'q', ҳ: 'ҳ' }

function wordKey(text: string): string {
  const lower = text.toLowerCase()
  return (text.length === 1 ? LETTERS[lower] : undefined) ?? latinKey(lower)
}

const LETTER = /[\p{L}\p{M}]/u

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code >= 0x400 && code < 0x530) return true
  return code !== 0xd8 && code !== 0x2bc && LETTER.test(text[at] ?? '')
}

function lex(text: string): Lexeme[] {
  const out: Lexeme[] = []
  let gap = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      gap++
      at++
      continue
    }
    let end = at + 1
    let kind: Lexeme['kind'] = 'sign'
    if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)) && startsNumber(out.at(-1), gap))) {
      kind = 'number'
      end = numberEnd(text, at)
    } else if (isLetter(text, at)) {
      kind = 'word'
      end = wordEnd(text, at)
    } else if (code === 46) {
      while (text.charCodeAt(end) === 46) end++
    } else if (code >= 0xd800 && code < 0xdc00) end++
    const piece = kind === 'sign' && code === 46 && end - at > 1 ? '...' : text.slice(at, end)
    out.push(new Lexeme(kind, piece, at, end, gap))
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
    const code = text.charCodeAt(end)
    if (isDigit(code)) end++
    else if ((code === 46 || code === 44) && isDigit(text.charCodeAt(end + 1))) end += 2
    else if (text[end] === APOSTROPHE && isGroup(text, end + 1)) end += 4
    else return end
  }
}

/** Exactly three digits. */
function isGroup(text: string, at: number): boolean {
  return [0, 1, 2].every((k) => isDigit(text.charCodeAt(at + k))) && !isDigit(text.charCodeAt(at + 3))
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    if (isLetter(text, end)) end++
    else if (text[end] === APOSTROPHE && (isLetter(text, end + 1) || /[oOgGоО]/.test(text[end - 1]!))) end++
    else return end
  }
  return end
}

function markAddresses(text: string, lexemes: readonly Lexeme[]): void {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return
  let from = 0
  for (let i = 1; i <= lexemes.length; i++) {
    if (i < lexemes.length && lexemes[i]!.gap === 0) continue
    const chunk = text.slice(lexemes[from]!.start, lexemes[i - 1]!.end)
    if (/@|:\/\/|www\./.test(chunk)) for (let k = from; k < i; k++) lexemes[k]!.code = true
    from = i
  }
}

/** Groups of a phone number at the most: +998 (90) 123-45-67. */
const PHONE_GROUPS = 6
const PHONE_WORDS = new Set(
  'tel telefon phone mob mobile fax faks whatsapp telegram тел телефон моб факс'.split(' ').map(wordKey),
)

function markPhones(lexemes: readonly Lexeme[]): void {
  for (let i = 0; i < lexemes.length; i++) {
    if (lexemes[i]!.kind !== 'number' || lexemes[i]!.code) continue
    const groups: number[] = []
    let digits = 0
    let end = i
    for (let k = i; k < lexemes.length && groups.length < PHONE_GROUPS; k++) {
      const { kind, text, gap } = lexemes[k]!
      if (gap > 1) break
      if (kind === 'number' && !/[.,ʼ]/.test(text)) {
        groups.push(text.length)
        digits += text.length
        end = k + 1
      } else if (kind !== 'sign' || !'()-'.includes(text)) break
    }
    let before = i - 1
    while (before >= 0 && ':.()'.includes(lexemes[before]!.text)) before--
    const sign = lexemes[before]
    const called = sign?.text === '+' || (sign?.kind === 'word' && PHONE_WORDS.has(sign.key))
    const [a, b, c] = groups.slice(-3)
    const shaped = groups.length > 3 && a === 3 && b === 2 && c === 2
    if ((called && digits >= 7 && (sign.text !== '+' || digits >= 9)) || (shaped && digits >= 9 && digits <= 13)) {
      for (let k = i; k < end; k++) lexemes[k]!.code = true
      i = end - 1
    }
  }
}

const STANDARDS = new Set(
  'ГОСТ GOST ОСТ OST ТУ TU DIN ISO ИСО EN ASTM AISI SAE JIS KS GB BS ANSI UNS ТР СТ СанПиН ДСТ DST OzDSt ЎзДСт IATF ECE ЕЭК RAL IP'
    .split(' ')
    .map(wordKey),
)

/** `ГОСТ 1050-88`, `DIN EN ISO 4014:2011`: the number and what hangs on it. */
function markStandards(lexemes: readonly Lexeme[]): void {
  for (let i = 1; i < lexemes.length; i++) {
    const number = lexemes[i]!
    if (number.kind !== 'number' || number.code || !followsStandard(lexemes, i)) continue
    number.code = true
    while ('-.:/'.includes(lexemes[i + 1]?.text ?? ' ') && lexemes[i + 1]!.gap === 0 && lexemes[i + 2]?.gap === 0) {
      if (lexemes[i + 2]!.kind !== 'number') break
      lexemes[i + 2]!.code = true
      i += 2
    }
  }
}

function followsStandard(lexemes: readonly Lexeme[], i: number): boolean {
  let at = i - 1
  if (lexemes[at]!.text === '-' || lexemes[at]!.text === '.') at--
  // the R of ГОСТ Р
  if (lexemes[at]?.kind === 'word' && lexemes[at]!.key.length === 1) at--
  const word = lexemes[at]
  if (word?.kind !== 'word' || word.text.length < 2 || !STANDARDS.has(word.key)) return false
  return word.text === word.text.toUpperCase() || word.text.length > 3
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
const LENGTHS = new Set(['mm', 'sm', 'cm', 'm', 'mkm', 'μm', 'milimetr', '×', '*'])

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
    out.push(new Lexeme('number', text, first.start, lexemes[end - 1]!.end, first.gap, true))
    i = end - 1
  }
  return out
}

function groupsEnd(lexemes: readonly Lexeme[], i: number): number {
  if (!/^[1-9]\d{0,2}$/.test(lexemes[i]!.text)) return i + 1
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
  // 100 200x80: the second number begins a size
  if (after && (after.text === '×' || after.key === '×') && after.gap === 0 && before?.key !== '×') return false
  if (!before) return true
  // 8708 30 910 9
  if (/^\d{4}$/.test(before.text) && !before.code && lexemes[i]!.gap === 1 && lexemes[i]!.text.length === 2)
    return false
  if (before.kind === 'word' && GRADES.has(before.key)) return false
  const glued = before.kind === 'word' && lexemes[i]!.gap === 0
  if (glued && !SIZE_LETTERS.has(before.key) && before.key !== '×') return false
  const hangs = glued || before.key === '×' || '×*=Ø'.includes(before.text)
  return !hangs || (after !== undefined && LENGTHS.has(after.key))
}
