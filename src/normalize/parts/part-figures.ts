import { latinKey } from '../../text/latin-key.js'
import { isUnit } from '../materials/material-signs.js'
import type { Lexeme } from '../words/lexemes.js'

/** Units of what a thing does; no field has them. */
const RATINGS: ReadonlySet<string> = new Set(
  (
    'v в вольт volt w вт vt kw квт kvt a а ah ач hp лс nm нм kn rpm об ob ayl айл hz гц bar бар атм atm lph l л m3 м3 ' +
    'mpa мпа kpa psi db дб gb мин min ч h soat соат ohm ом ω вольтли voltli vatt ватт amper ампер ' +
    'sets pairs pieces kits boxes cartons pallets dona дона juft жуфт штук штуки комплектов комплекта пар пары'
  )
    .split(' ')
    .map((word) => latinKey(word)),
)

/** A unit right behind a figure, or behind the sign of one: `45 шт`, `12 V`, `об/мин`, `А·ч`. O(1). */
export function isOfFigure(all: readonly Lexeme[], i: number): boolean {
  const before = all[i - 1]
  if (before === undefined) return false
  const at = before.text === '/' || before.text === '·' ? i - 2 : i
  const unit = all[at]
  return unit !== undefined && isFigure(all[at - 1]) && (isUnit(unit) || RATINGS.has(unit.key))
}

function isFigure(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'number' || lexeme?.kind === 'code'
}
