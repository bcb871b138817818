import { cut, type KeptPiece, pieceOf } from '../../text/tokenize.js'
import { type Lexeme, sayingPieces } from '../words/lexemes.js'
import { PLAIN_WORD } from '../words/term-stems.js'
import { AND, JOINED } from './work-evidence.js'
import { meanings } from './work-meanings.js'

/* Words as classes: a word may have several meanings, so a phrase is read in several ways. */

/** The classes that words say together, each once. */
export type Reading = readonly string[]

/** Words of a phrase that is tried, and ways to read it. */
const LONGEST = 8
const READINGS = 96

/** Every way to read a phrase as classes; none where it is too long. O(words). */
export function readingsOf(lexemes: readonly Lexeme[]): readonly Reading[] {
  const words = lexemes.filter((lexeme) => lexeme.kind !== 'symbol' && !lexeme.isFunction)
  return readingsOfPieces(
    words.map(({ piece }) => piece),
    lexemes.some(({ key }) => AND.has(key)),
  )
}

/** The same of a text. O(n). */
export function readingsOfText(text: string): readonly Reading[] {
  return readingsOfPieces(
    sayingPieces(text),
    cut(text).pieces.some(({ key }) => AND.has(key)),
  )
}

/** What a word of one script says wherever it stands. */
interface PlainWord {
  readonly piece: KeptPiece
  readonly isSaying: boolean
  readonly isAnd: boolean
}

/** A reader of many names; most are of plain words, which repeat and need not be cut out anew. */
export function nameReader(): (name: string) => readonly Reading[] {
  const known = new Map<string, PlainWord | undefined>()
  const wordOf = (text: string): PlainWord | undefined => {
    if (!known.has(text)) known.set(text, plainWord(text))
    return known.get(text)
  }
  return (name) => {
    const saying: KeptPiece[] = []
    let isJoined = false
    for (const text of name.split(' ')) {
      const word = wordOf(text)
      if (!word) return readingsOfText(name)
      if (word.isSaying) saying.push(word.piece)
      if (word.isAnd) isJoined = true
    }
    return readingsOfPieces(saying, isJoined)
  }
}

/** Undefined for signs, figures and single letters: what these say depends on what stands beside them. */
function plainWord(text: string): PlainWord | undefined {
  if (text.length === 1 || !PLAIN_WORD.test(text)) return undefined
  const piece = pieceOf(text)
  return { piece, isSaying: sayingPieces(text).length > 0, isAnd: AND.has(piece.key) }
}

function readingsOfPieces(words: readonly KeptPiece[], isJoined: boolean): readonly Reading[] {
  if (words.length === 0 || words.length > LONGEST || (words.length === 1 && isMisspelt(words[0]!.key))) return []
  let ways: string[][] = [isJoined ? [JOINED] : []]
  for (const piece of words) {
    const own = meanings(piece)
    if (own.length === 1) for (const way of ways) addMeaning(way, own[0]!)
    else ways = ways.flatMap((way) => own.map((meaning) => addMeaning([...way], meaning))).slice(0, READINGS)
  }
  return ways
}

/** The classes of a way with those of a word, each once. */
function addMeaning(way: string[], meaning: readonly string[]): string[] {
  for (const sign of meaning) if (!way.includes(sign)) way.push(sign)
  return way
}

/** `frezerofka`: no work ends so in any of the languages; for what is misspelt a name is suggested. */
export function isMisspelt(key: string): boolean {
  return /fk\w?$/.test(key)
}
