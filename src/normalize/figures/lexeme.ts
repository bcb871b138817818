import { latinKey } from '../../text/latin-key.js'
import { StretchTable } from '../../text/stretch-table.js'
import { type Commas, type Figure, parseFigure } from './number.js'

/** What a piece of text is, wherever it stands: kept once for all the texts that have it. */
export interface Word {
  readonly text: string
  /** What words are compared by: Latin key in lower case. Signs and numbers: their text. */
  readonly key: string
  /** The number that it says without grouping; null for what says none. */
  readonly figure: Figure | null
  /** What readers have worked out of it; see `ofWord`. */
  readonly memory: unknown[]
}

/** Properties of words there are. */
let properties = 0

/** A property of words that is worked out once for each, when it is first asked for; never undefined. */
export function ofWord<T extends object | string | number | boolean | null>(
  make: (word: Word) => T,
): (word: Word) => T {
  const slot = properties++
  return (word) => {
    const known = word.memory[slot] as T | undefined
    if (known !== undefined) return known
    const made = make(word)
    word.memory[slot] = made
    return made
  }
}

/** Whether a pattern finds the key of a word; each word is asked once. */
export function keyMatching(pattern: RegExp): (lexeme: { readonly word: Word }) => boolean {
  const matches = ofWord(({ key }) => pattern.test(key))
  return ({ word }) => matches(word)
}

/** A number, a run of letters or one sign of canonical text. */
export class Lexeme {
  /** Part of a designation, a phone number or an address: never a quantity. */
  code = false
  /** What a comma before three digits parts in its text. */
  commas: Commas = 'decimal'

  readonly kind: 'number' | 'word' | 'sign'
  /** Canonical text; a number without the blanks between its groups. */
  readonly text: string
  /** What words are compared by: Latin key in lower case. Signs and numbers: their text. */
  readonly key: string
  /** Offsets in the canonical text, end excluded. */
  readonly start: number
  readonly end: number
  /** Blanks before it; 0 means glued to the lexeme before. */
  readonly gap: number
  /** Written with blanks as thousands separators. */
  readonly grouped: boolean
  readonly word: Word

  constructor(kind: Lexeme['kind'], word: Word, start: number, end: number, gap: number, grouped = false) {
    this.kind = kind
    this.text = word.text
    this.key = word.key
    this.start = start
    this.end = end
    this.gap = gap
    this.grouped = grouped
    this.word = word
  }

  /** The number that it says; undefined for what is written with separators like no number. */
  get figure(): Figure | undefined {
    // blanks between its groups leave a point only one meaning
    if (this.kind === 'number' && (this.grouped || this.commas !== 'decimal'))
      return parseFigure(this.text, this.grouped, this.commas)
    return this.word.figure ?? undefined
  }
}

/** х is no hour and ц no second: one-letter words that the Latin key would merge. */
const LETTERS: Readonly<Record<string, string>> = { x: '×', х: '×', ц: 'ц', φ: 'Ø', ϕ: 'Ø', q: 'q', ҳ: 'ҳ' }

const MEMORY = 20_000
const LONGEST_KEPT = 64
const words = new StretchTable<Word>()

/** What a piece is depends on its text alone, and trade texts repeat their words. */
export function wordOf(kind: Lexeme['kind'], text: string): Word {
  return wordAt(kind, text, 0, text.length)
}

/** The same of a stretch of canonical text. */
export function wordAt(kind: Lexeme['kind'], source: string, start: number, end: number): Word {
  const known = words.get(source, start, end)
  if (known) return known
  const text = source.slice(start, end)
  const made: Word = {
    text,
    key: kind === 'word' ? wordKey(text) : text,
    figure: kind === 'number' ? (parseFigure(text) ?? null) : null,
    memory: [],
  }
  if (words.size >= MEMORY) words.clear()
  if (text.length <= LONGEST_KEPT) words.add(made)
  return made
}

/** What a word is compared by: its Latin key in lower case. O(n). */
export function wordKey(text: string): string {
  const lower = text.toLowerCase()
  return (text.length === 1 ? LETTERS[lower] : undefined) ?? latinKey(lower)
}
