import type { Found } from '../common/read.js'
import type { Lexeme, Word } from './lexeme.js'
import { type Scan, spanOf } from './scan.js'
import { isRoundMark } from './size-labels.js'
import { unitAt } from './units.js'

/*
 * The bare number behind the word for round stock is its diameter: `круг 40 ст.45`, `пруток 18`, `катанка 8 мм`, `арматура 12`.
 */

const ROUND = /^(?:krug(?:a|i|om)?|prut(?:ok|ka|ki|kov)|katank[aiu]|armatur[aiu]|chivik)$/
/** Rolled and drawn rounds, in mm. */
const LEAST = 1
const MOST = 400

/** A diameter, told without its sign. */
interface Diameter {
  readonly mm: number
  readonly label: 'diameter'
}

/** Whether a word may stand before the diameter of round stock. */
export function saysRound({ key }: Word): boolean {
  return ROUND.test(key)
}

/** None where a diameter is marked: the bare number is a grade then. O(n). */
export function barDiameters(scan: Scan): Found<Diameter>[] {
  const { lexemes } = scan
  const at = lexemes.findIndex((one, i) => one.kind === 'word' && ROUND.test(one.key) && isBare(lexemes, i + 1))
  if (at < 0 || lexemes.some((one, i) => isRoundMark(one, lexemes[i + 1]))) return []
  const mm = lexemes[at + 1]!.figure!.value
  const isMeasured = unitAt(lexemes, at + 2)?.unit.id === 'mm'
  const [start, end] = spanOf(scan, at + 1, isMeasured ? at + 3 : at + 2)
  return [{ value: { mm, label: 'diameter' }, start, end, notes: [] }]
}

/** A number that nothing hangs on: no grade `40Х`, no size of a wheel `125х1`, no count. */
function isBare(lexemes: readonly Lexeme[], i: number): boolean {
  const [number, next] = [lexemes[i], lexemes[i + 1]]
  if (number?.kind !== 'number' || !number.figure || number.code || number.gap === 0) return false
  const { value } = number.figure
  if (value < LEAST || value > MOST) return false
  if (next === undefined) return true
  if (next.gap === 0) return ',;|)'.includes(next.text)
  if (next.key === '×' || '-–/×*%'.includes(next.text)) return false
  const unit = unitAt(lexemes, i + 1)?.unit
  return unit === undefined || unit.id === 'mm'
}
