import type { Lexeme, Word } from './lexeme.js'
import { ofScan } from './scan.js'
import { PIECE, type Unit, unitAt } from './units.js'

/*
 * The unit of a row of a list where it stands in a cell of its own: `шт; 500`, `ЕИ КОМПЛ; ЗАЯВКА 350`, `2,000; PCS`.
 */

const UNITS_OF_ROW = /^(?:sht|pcs|ea|dona)$/

/** Whether a word, whatever stands beside it, may be such a unit. */
export function saysUnitOfRow({ key }: Word): boolean {
  return UNITS_OF_ROW.test(key)
}

/** `шт; 500`, `кол. 500`, `ШТ 500` at the end of a saying; not `12 шт; 500`. */
export function isUnitOfRow(lexemes: readonly Lexeme[], first: number): boolean {
  const sign = lexemes[first - 1]
  const at = sign && ';|:.'.includes(sign.text) ? first - 2 : first - 1
  const label = lexemes[at]
  if (label?.kind !== 'word' || lexemes[at - 1]?.kind === 'number') return false
  if (label.key === 'kol') return sign?.text === '.' || at === first - 1
  return UNITS_OF_ROW.test(label.key) && (lexemes[at - 1] === undefined || ';|,'.includes(lexemes[at - 1]!.text))
}

/** The unit that is all of the cell behind a figure: `2,000; PCS; 8484.10`. */
export function unitOfNextCell(lexemes: readonly Lexeme[], end: number): Unit | undefined {
  if (!isEdge(lexemes[end]) || lexemes[end + 1]?.kind !== 'word') return undefined
  const hit = unitAt(lexemes, end + 1)
  const after = hit && lexemes[lexemes[hit.end]?.text === '.' ? hit.end + 1 : hit.end]
  if (!hit || (after && !isEdge(after))) return undefined
  return hit.unit.dimension === 'piece' || hit.unit.dimension === 'set' ? hit.unit : undefined
}

function isEdge(lexeme: Lexeme | undefined): boolean {
  return lexeme?.text === ';' || lexeme?.text === '|'
}

/** `ЕИ КОМПЛ; ЗАЯВКА 350`, `UOM EA`: the unit of a row of a list; pieces where none is told. */
export const unitOfRow = ofScan(({ lexemes }): Unit => {
  const at = lexemes.findIndex(({ key }) => UNIT_LABEL.test(key))
  const next = lexemes[at + 1]
  const unit = at < 0 ? undefined : unitAt(lexemes, next && ':.'.includes(next.text) ? at + 2 : at + 1)?.unit
  return unit && (unit.dimension === 'piece' || unit.dimension === 'set') ? unit : PIECE
})

const UNIT_LABEL = /^(?:ei|uom|izm)$/
