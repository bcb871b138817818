import { ofPiece } from '../../text/tokenize.js'
import { type Lexeme, stemsOf } from './lexemes.js'

/* What a word is wherever it stands: asked once of each piece, for trade texts repeat their words. */

/** Nothing but this code decides how a word is written. */
const RULES = {}
const inCapitals = ofPiece(({ text }, _: typeof RULES): boolean => text === text.toUpperCase())
const inSmallLetters = ofPiece(({ text }, _: typeof RULES): boolean => text === text.toLowerCase())

/** Whether a word has no small letter; a sign has none. */
export function isLoud({ piece }: Pick<Lexeme, 'piece'>): boolean {
  return inCapitals(piece, RULES)
}

/** Whether a word has no capital. */
export function isQuiet({ piece }: Pick<Lexeme, 'piece'>): boolean {
  return inSmallLetters(piece, RULES)
}

/** Whether a word has a stem of some kind, which `basis` decides: a word taken for another is asked anew. O(stems). */
export function havingStem<B extends object>(
  isOne: (stem: string, basis: B) => boolean,
): (lexeme: Pick<Lexeme, 'piece' | 'stems'>, basis: B) => boolean {
  const own = ofPiece((piece, basis: B): boolean => stemsOf(piece).some((stem) => isOne(stem, basis)))
  return ({ piece, stems }, basis) =>
    stems === stemsOf(piece) ? own(piece, basis) : stems.some((stem) => isOne(stem, basis))
}
