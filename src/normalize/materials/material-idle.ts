import type { Catalog } from '../../model/catalog.js'
import { ofPiece } from '../../text/tokenize.js'
import { codeOf } from '../words/lexemes.js'
import { isSpoken } from './grade-spoken.js'
import { mayNameBeside } from './material-context.js'
import { SHORT_WORDS } from './material-hints.js'
import { isPolymer, isStandard, smallSymbol } from './material-signs.js'

/**
 * Whether a word of prose that is part of no name says nothing of materials, wherever it stands: in small letters, no
 * symbol of a polymer, no short word for a metal, no standard and nothing that the thing beside it makes a material of.
 * Most words are such, and each is asked for them but once.
 */
export const isIdleInProse = ofPiece((piece, catalog: Catalog): boolean => {
  const { kind, text } = piece
  if (kind !== 'word' || text[0] !== text[0]!.toLowerCase()) return false
  const code = codeOf(piece)
  if (SHORT_WORDS.has(code) || isStandard({ kind, code }) || isPolymer(piece) || isSpoken(piece)) return false
  return smallSymbol(piece) === undefined && !mayNameBeside(piece, catalog)
})
