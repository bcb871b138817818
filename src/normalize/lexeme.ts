import { latinKey } from '../text/latin-key.js'
import { type Commas, type Figure, parseFigure } from './number.js'

/** A number, a run of letters or one sign of canonical text. */
export class Lexeme {
  /** Part of a designation, a phone number or an address: never a quantity. */
  code = false
  /** What a comma before three digits parts in its text. */
  commas: Commas = 'decimal'
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
      this.#figure = this.kind === 'number' ? (parseFigure(this.text, this.grouped, this.commas) ?? null) : null
    }
    return this.#figure ?? undefined
  }
}

/** х is no hour and ц no second: one-letter words that the Latin key would merge. */
const LETTERS: Readonly<Record<string, string>> = { x: '×', х: '×', ц: 'ц', φ: 'Ø', ϕ: 'Ø', q: 'q', ҳ: 'ҳ' }

const MEMORY = 20_000
const LONGEST_KEPT = 64
const keys = new Map<string, string>()

/** What a word is compared by: its Latin key in lower case. Memoized up to a bound: trade texts repeat their words. */
export function wordKey(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const made = makeKey(text)
  if (keys.size >= MEMORY) keys.clear()
  if (text.length <= LONGEST_KEPT) keys.set(text, made)
  return made
}

function makeKey(text: string): string {
  const lower = text.toLowerCase()
  return (text.length === 1 ? LETTERS[lower] : undefined) ?? latinKey(lower)
}
