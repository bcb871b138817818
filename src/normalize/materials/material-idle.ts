import type { Catalog } from '../../model/catalog.js'
import { type KeptPiece, ofPiece } from '../../text/tokenize.js'
import { codeOf, type Lexeme } from '../words/lexemes.js'
import { opensCompound } from './compound.js'
import { opensGrade } from './grade-opening.js'
import { isSpoken } from './grade-spoken.js'
import { isNumberedBrand } from './material-brands.js'
import { mayNameBeside } from './material-context.js'
import { SHORT_WORDS } from './material-hints.js'
import { isPolymer, isStandard, smallSymbol } from './material-signs.js'

/**
 * Whether a word of prose that is part of no name says nothing of materials: no symbol of a polymer, no short word for a
 * metal, no standard, nothing that the thing beside it makes a material of, and in capitals no beginning of a designation.
 * Most words are such, and each is asked for them but once.
 */
export function isIdleInProse(lexemes: readonly Lexeme[], at: number, catalog: Catalog): boolean {
  const idle = idleOf(lexemes[at]!.piece, catalog)
  if (idle !== 'alone') return idle === 'always'
  const next = lexemes[at + 1]?.kind
  return next !== 'number' && next !== 'code'
}

/** Alone: where no number or code stands right behind it, which may go on with what it sounds like. */
type Idle = 'always' | 'alone' | 'never'

const idleOf = ofPiece((piece, catalog: Catalog): Idle => {
  if (piece.kind !== 'word' || saysMaterial(piece, catalog)) return 'never'
  const { text } = piece
  if (text[0] === text[0]!.toLowerCase()) return 'always'
  const isOpening = isNumberedBrand(piece) || opensGrade(piece, codeOf(piece), catalog) || opensCompound(piece, catalog)
  return isOpening ? 'never' : 'alone'
})

function saysMaterial(piece: KeptPiece, catalog: Catalog): boolean {
  const { kind } = piece
  const code = codeOf(piece)
  if (SHORT_WORDS.has(code) || isStandard({ kind, code }) || isPolymer(piece) || isSpoken(piece)) return true
  return smallSymbol(piece) !== undefined || mayNameBeside(piece, catalog)
}
