import { latinLookalikes } from '../text/homoglyphs.js'
import { latinKey } from '../text/latin-key.js'
import { stemWord } from '../text/stem.js'
import { isFunctionWord } from '../text/terms.js'
import { type Token, tokenize } from '../text/tokenize.js'

/** A token with everything it is looked up by. */
export interface Lexeme extends Token {
  /** Stems it may have: the language of one word is rarely certain, so Cyrillic has a Russian and an Uzbek one. */
  readonly stems: readonly string[]
  /** Skeleton of a designation's piece: upper case, look-alikes Latin, separators gone. */
  readonly code: string
  /** Says nothing by itself: `и`, `for`, `uchun`. */
  readonly isFunction: boolean
  /** No term reaches over it: comma, bracket, free-standing dash. */
  readonly isBreak: boolean
}

type WordFacts = Pick<Lexeme, 'stems' | 'code' | 'isFunction'>

const MEMORY = 20_000
const LONGEST_WORD = 64
/** Length of a word that `-li` is still cut from here. */
const WITH_SUFFIX = 5
const facts = new Map<string, WordFacts>()

/** Texts whose lexemes are kept: the finders of one record ask for the same text one after another. */
const KEPT = 8
const kept: { readonly text: string; readonly lexemes: readonly Lexeme[] }[] = []

/** Short texts that are kept besides: the cells of a column repeat. */
const CELLS = 256
const LONGEST_CELL = 32
const cells = new Map<string, readonly Lexeme[]>()

const BREAKS: ReadonlySet<string> = new Set([...',;()[]{}|"=→➔➜<>•·*:!?+'])
const DASH = '-'

/** Tokens of a text with their stems and codes. O(n), memoized for the last few texts. */
export function lexemesOf(text: string): readonly Lexeme[] {
  const short = cells.get(text)
  if (short) return short
  for (const entry of kept) if (entry.text === text) return entry.lexemes
  const tokens = tokenize(text)
  const lexemes = tokens.map((token, i) => lexemeOf(token, tokens[i - 1], tokens[i + 1]))
  if (text.length <= LONGEST_CELL) {
    if (cells.size >= CELLS) cells.clear()
    cells.set(text, lexemes)
    return lexemes
  }
  if (kept.length === KEPT) kept.shift()
  kept.push({ text, lexemes })
  return lexemes
}

function lexemeOf(token: Token, before: Token | undefined, after: Token | undefined): Lexeme {
  const { text, start, end, kind, script, key } = token
  const { stems, code, isFunction } = kind === 'symbol' ? SIGN : factsOf(token)
  const isBreak =
    kind === 'symbol' && (BREAKS.has(text) || (text === DASH && before?.end !== start && after?.start !== end))
  return {
    text,
    start,
    end,
    kind,
    script,
    key,
    stems,
    code: kind === 'symbol' ? signCode(text) : code,
    isFunction: isFunction && !isJoined(token, before, after),
    isBreak,
  }
}

/** The letter of `O-ring`, `TPE-S`, `A-SPICE` belongs to its name. */
function isJoined({ text, start, end }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (text.length > 1) return false
  return (before?.text === DASH && before.end === start) || (after?.text === DASH && after.start === end)
}

const SIGN: WordFacts = { stems: [], code: '', isFunction: false }

function signCode(sign: string): string {
  return /[-.,:;_ʼ]/.test(sign) ? '' : sign === '×' || sign === '*' ? 'X' : sign
}

function factsOf(token: Token): WordFacts {
  const known = facts.get(token.text)
  if (known) return known
  const made = makeFacts(token)
  if (facts.size >= MEMORY) facts.clear()
  if (token.text.length <= LONGEST_WORD) facts.set(token.text, made)
  return made
}

function makeFacts({ text, kind, script, key }: Token): WordFacts {
  if (kind === 'number') return { stems: [key], code: key.replaceAll('.', ''), isFunction: false }
  if (kind === 'code') return { stems: [latinKey(key)], code: key.toUpperCase(), isFunction: false }
  const neutral = stemWord(text)
  const other = stemWord(text, script === 'latin' ? 'en' : 'ru')
  const code = latinLookalikes(text.toUpperCase().replaceAll('Ё', 'Е')).replaceAll('ʼ', '')
  // qumli: the stemmer leaves short words whole
  const root = key.length === WITH_SUFFIX && key.endsWith('li') ? key.slice(0, -2) : neutral
  // `general tolerances`: its stem is that of a generator
  const isFunction = isFunctionWord(key) || key === 'general'
  return { stems: [...new Set([neutral, other, root])], code, isFunction }
}
