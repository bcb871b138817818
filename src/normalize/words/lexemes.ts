import { canonicalize } from '../../text/canonical.js'
import { latinLookalikes, scriptOf, unmixWord } from '../../text/homoglyphs.js'
import { latinKey } from '../../text/latin-key.js'
import { RecentTexts } from '../../text/recent-texts.js'
import { stemWord } from '../../text/stem.js'
import { isFunctionWord } from '../../text/terms.js'
import { type Cut, cut, type KeptPiece, ofPiece, type Piece, pieceOf, type Token } from '../../text/tokenize.js'
import { isHaving } from './having.js'

/** A token with everything it is looked up by. */
export interface Lexeme extends Token {
  /** The same wherever it stands. */
  readonly piece: KeptPiece
  /** Stems it may have: the language of one word is rarely certain, so Cyrillic has a Russian and an Uzbek one. */
  readonly stems: readonly string[]
  /** Skeleton of a designation's piece: upper case, look-alikes Latin, separators gone. */
  readonly code: string
  /** Says nothing by itself: `и`, `for`, `uchun`. */
  readonly isFunction: boolean
  /** No term reaches over it: comma, bracket, free-standing dash. */
  readonly isBreak: boolean
}

/** The lexemes of a whole text. */
export interface Lexemes extends ReadonlyArray<Lexeme> {
  /** What readers have worked out of them; see `ofLexemes`. */
  readonly memory: unknown[]
}

/** Properties of lexed texts there are. */
let properties = 0

/** A property of a lexed text that is worked out once for each `basis`, when it is first asked for; never undefined. */
export function ofLexemes<B extends object, T extends object>(
  make: (lexemes: Lexemes, basis: B) => T,
): (lexemes: Lexemes, basis: B) => T {
  const slot = properties
  properties += 2
  return (lexemes, basis) => {
    const { memory } = lexemes
    if (memory[slot] === basis) return memory[slot + 1] as T
    const made = make(lexemes, basis)
    memory[slot] = basis
    memory[slot + 1] = made
    return made
  }
}

/** One layout for every lexeme, as written or changed: readers are compiled for the layouts that they meet. */
class PlacedPiece implements Lexeme {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: Lexeme['kind']
  readonly script: Lexeme['script']
  readonly key: string
  readonly stems: readonly string[]
  readonly code: string
  readonly isFunction: boolean
  readonly isBreak: boolean
  readonly piece: KeptPiece

  constructor(piece: KeptPiece, { stems, code, isFunction, isBreak }: WordFacts, start: number, end: number) {
    this.text = piece.text
    this.start = start
    this.end = end
    this.kind = piece.kind
    this.script = piece.script
    this.key = piece.key
    this.stems = stems
    this.code = code
    this.isFunction = isFunction
    this.isBreak = isBreak
    this.piece = piece
  }
}

/** A lexeme as if other stems, another place or a break were its own. */
export function changed(
  { piece, stems, code, isFunction, isBreak, start, end }: Lexeme,
  to: Partial<Pick<Lexeme, 'stems' | 'isBreak' | 'start' | 'end'>>,
): Lexeme {
  const facts = { stems: to.stems ?? stems, code, isFunction, isBreak: to.isBreak ?? isBreak }
  return new PlacedPiece(piece, facts, to.start ?? start, to.end ?? end)
}

/** What a token is by itself. */
type WordFacts = Pick<Lexeme, 'stems' | 'code' | 'isFunction' | 'isBreak'>

/** Length of a word that `-li` is still cut from here. */
const WITH_SUFFIX = 5

/** A noun in n or s with an Uzbek possessive, and a case behind it. */
const OWN_ENDING = /^(.{4,}?[ns])i(?:ni|ning|ga|da|dan)?$/

/** Texts whose lexemes are kept: the finders of one record ask for the same text one after another. */
const KEPT = 8
const recent = new RecentTexts<Lexemes>(KEPT)

const BREAKS: ReadonlySet<string> = new Set([...',;()[]{}|"=→➔➜<>•·*:!?+'])
const DASH = '-'

/** Tokens of a text with their stems and codes. O(n), memoized for the last few texts. */
export function lexemesOf(text: string): Lexemes {
  return recent.get(text) ?? keep(text, lexemesIn(cut(text), 0, []))
}

function keep(text: string, list: Lexeme[]): Lexemes {
  const lexemes = list as Lexeme[] & { memory: unknown[] }
  lexemes.memory = []
  recent.keep(text, lexemes)
  return lexemes
}

/**
 * Keeps the lexemes of a text in which stretches were replaced by signs and blanks, worked out from those of the text
 * as it was: what stands between other blanks is the same. O(n).
 */
export function keepMasked(
  masked: string,
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): void {
  if (recent.get(masked)) return
  const canonical = canonicalize(text)
  // elsewhere a character may depend on the one before it
  if (!canonical.inPlace) return
  const lexemes = lexemesOf(text)
  const out: Lexeme[] = []
  let next = 0
  let done = 0
  for (const stretch of stretches) {
    const start = Math.max(done, canonical.text.lastIndexOf(' ', stretch.start) + 1)
    const blank = canonical.text.indexOf(' ', Math.max(stretch.end - 1, start))
    const end = blank < 0 ? text.length : blank
    if (end <= start) continue
    while (next < lexemes.length && lexemes[next]!.end <= start) out.push(lexemes[next++]!)
    lexemesIn(cut(masked.slice(start, end)), start, out)
    while (next < lexemes.length && lexemes[next]!.start < end) next++
    done = end
  }
  while (next < lexemes.length) out.push(lexemes[next++]!)
  keep(masked, out)
}

/** `-ga egamiz` says no more than `-ga ega`. */
const OWNER = 'ega'

/** Adds the lexemes of a piece of text that begins at `offset`, between blanks. */
function lexemesIn(text: Cut, offset: number, lexemes: Lexeme[]): Lexeme[] {
  const { pieces, starts, ends } = text
  for (let i = 0; i < pieces.length; i++) {
    const piece = isHaving(pieces, i) ? pieceOf(OWNER) : pieces[i]!
    const own = factsOf(piece, RULES)
    const start = starts[i]!
    const end = ends[i]!
    const isDash = piece.text === DASH && ends[i - 1] !== start && starts[i + 1] !== end
    const isStop =
      piece.text === '.' && endsSentence(pieces[i - 1], pieces[i + 1], ends[i - 1] === start, starts[i + 1] !== end)
    const isJoined = own.isFunction && isJoinedLetter(text, i)
    const facts =
      isJoined || isDash || isStop
        ? {
            stems: own.stems,
            code: own.code,
            isFunction: own.isFunction && !isJoined,
            isBreak: own.isBreak || isDash || isStop,
          }
        : own
    lexemes.push(new PlacedPiece(piece, facts, start + offset, end + offset))
  }
  return lexemes
}

/** The letter of `O-ring`, `O RING`, `TPE-S`, `A-SPICE` belongs to its name. */
function isJoinedLetter({ pieces, starts, ends }: Cut, at: number): boolean {
  return (
    pieces[at]!.text.length === 1 &&
    ((pieces[at - 1]?.text === DASH && ends[at - 1] === starts[at]) ||
      (pieces[at + 1]?.text === DASH && starts[at + 1] === ends[at]) ||
      (pieces[at]!.text === 'O' && pieces[at + 1]?.key.startsWith('ring') === true))
  )
}

/** The pieces of a text that say something: neither signs nor function words. Their stems are not worked out. O(n). */
export function sayingPieces(text: string): readonly KeptPiece[] {
  const all = cut(text)
  return all.pieces.filter(
    (piece, i) => piece.kind !== 'symbol' && !(isFunctionPiece(piece) && !isJoinedLetter(all, i)),
  )
}

/** `general tolerances`: its stem is that of a generator. */
function isFunctionPiece({ kind, key }: Piece): boolean {
  return kind === 'word' && (isFunctionWord(key) || key === 'general')
}

/** A word of this length before a point is no short form: `hammer. Forgings`, but `торм. Диск`. */
const WHOLE_WORD = 6

/** A point between two sentences: behind a long word or a figure, a blank and a capital after it. */
function endsSentence(before: Piece | undefined, next: Piece | undefined, isGlued: boolean, isApart: boolean): boolean {
  if (!before || !next || !isGlued || !isApart || next.kind !== 'word') return false
  if (before.kind === 'word' ? before.text.length < WHOLE_WORD : before.kind !== 'number') return false
  return next.text[0] !== next.text[0]!.toLowerCase() && next.text.slice(1) !== next.text.slice(1).toUpperCase()
}

/** Nothing but this code decides what a piece is. */
const RULES = {}
/** What a piece is by itself. */
const factsOf = ofPiece((piece, _: typeof RULES): WordFacts => {
  const { stems, code, isFunction } = makeFacts(piece)
  return { stems, code, isFunction, isBreak: piece.kind === 'symbol' && BREAKS.has(piece.text) }
})

/**
 * A sign without which a reader finds nothing, asked of a text before its costlier patterns: whether some piece has what
 * `pattern` looks for. Each piece is asked once, for trade texts repeat their words. O(pieces).
 */
export function signIn(pattern: RegExp): (lexemes: readonly Lexeme[]) => boolean {
  const bears = ofPiece(({ text }, sign: RegExp) => sign.test(text))
  return (lexemes) => {
    for (let i = 0; i < lexemes.length; i++) if (bears(lexemes[i]!.piece, pattern)) return true
    return false
  }
}

/** The same asked of a single word. */
export function matching(pattern: RegExp): (lexeme: Pick<Lexeme, 'piece'>) => boolean {
  const matches = ofPiece(({ text }, own: RegExp) => own.test(text))
  return ({ piece }) => matches(piece, pattern)
}

/** Skeleton of a designation's piece. */
export function codeOf(piece: KeptPiece): string {
  return factsOf(piece, RULES).code
}

/** Stems that a piece may have. */
export function stemsOf(piece: KeptPiece): readonly string[] {
  return factsOf(piece, RULES).stems
}

/**
 * What the stemmer makes of the possessive singular, of a plural one: `klapanlari` of `klapani`, whose -ni it takes for a
 * case, `oʻqlari` of `oʻqi`, which it leaves whole.
 */
function ofPlural(key: string, stem: string): readonly string[] {
  const noun = /^(.{4,}[ns])lari$/.exec(key)?.[1]
  if (noun !== undefined) return [stem.slice(0, -1)]
  const short = /^(.{2,3})lar$/.exec(stem)?.[1]
  return short === undefined ? [] : [`${short}i`]
}

function signCode(sign: string): string {
  return /[-.,:;_ʼ]/.test(sign) ? '' : sign === '×' || sign === '*' ? 'X' : sign
}

function makeFacts(piece: Piece): Omit<WordFacts, 'isBreak'> {
  const { text, kind, script, key } = piece
  if (kind === 'symbol') return { stems: [], code: signCode(text), isFunction: false }
  if (kind === 'number') return { stems: [key], code: key.replaceAll('.', ''), isFunction: false }
  if (kind === 'code') return { stems: [latinKey(key)], code: key.toUpperCase(), isFunction: false }
  const word = script === 'mixed' ? unmixWord(text) : text
  const neutral = stemWord(word)
  const other = stemWord(word, scriptOf(word) === 'latin' ? 'en' : 'ru')
  const code = latinLookalikes(text.toUpperCase().replaceAll('Ё', 'Е')).replaceAll('ʼ', '')
  // qumli: the stemmer leaves short words whole
  const root = key.length === WITH_SUFFIX && key.endsWith('li') ? key.slice(0, -2) : neutral
  // kronshteyni, korpusini: no case and no possessive of -ni and -si, the noun ends in n or s
  const noun = script === 'latin' ? OWN_ENDING.exec(key)?.[1] : undefined
  const stems = [neutral, other, root, ...(noun === undefined ? [] : [noun]), ...ofPlural(key, neutral)]
  return { stems: [...new Set(stems)], code, isFunction: isFunctionPiece(piece) }
}
