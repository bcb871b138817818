import { flatMap } from '../../text/flat-map.js'
import { type Found, type Note, ok, type Read } from '../common/read.js'
import { boltLengths } from './bolt-length.js'
import { isWall } from './hollow.js'
import type { Lexeme } from './lexeme.js'
import { type Mentions, mentionsIn, mentionsOf } from './mentions.js'
import type { Quantity } from './quantity-at.js'
import { isDiameterOf } from './round-goods.js'
import { apart, ofScan, type Scan, spanOf } from './scan.js'
import { labelAfter, labelBefore } from './size-labels.js'
import type { SizeLabel } from './size-letters.js'
import { ownerOf } from './size-owner.js'
import type { Unit } from './units.js'
import { type Field, inBase, type QuantityInput, readWhole, scalarOf, wholeOf } from './whole.js'

export type { QuantityInput } from './whole.js'

/** A single length, with the size that it is called. */
export interface LabelledLength {
  readonly mm: number
  readonly label?: SizeLabel
  /** A thickness of the wall of something hollow: no side of it. */
  readonly isWall?: true
}

const MILLIMETER: Unit = { id: 'mm', dimension: 'length', factor: 1 }
const KILOGRAM: Unit = { id: 'kg', dimension: 'mass', factor: 1 }
const LENGTH: Field = { dimensions: ['length'], example: 'a length, e.g. 256 mm', assumed: MILLIMETER }
const MASS: Field = { dimensions: ['mass'], example: 'a mass, e.g. 6.2 kg', assumed: KILOGRAM }

/** Reads a length in mm: `15"`, `1 1/2 in`, `1,2 м`, `3/4 дюйма`; no unit is mm, noted. Of a range the upper end. O(n). */
export function readLengthMm(input: QuantityInput): Read<number> {
  return readScalar(input, LENGTH)
}

/** Reads a mass in kg: `6,2 кг`, `350 g`, `2 ц`, `до 50 кг`; no unit is kg, noted. Of a range the upper end. O(n). */
export function readMassKg(input: QuantityInput): Read<number> {
  return readScalar(input, MASS)
}

/** Reads one figure of a field in its base unit. */
export function readScalar(input: QuantityInput, field: Field): Read<number> {
  const read = readWhole(input, field)
  if (!read.ok) return read
  const notes = [...read.notes]
  return ok(scalarOf(read.value, notes), notes)
}

/** Finds single lengths: with a unit, or with a label; not tolerances, roughness, pitches and other details. O(n). */
export function findLengths(text: string): Found<LabelledLength>[] {
  const mentions = mentionsOf(text)
  const { scan, chains } = mentions
  const found = lengthsIn(mentions).map((length) => length.found)
  for (const chain of chains) {
    const side = chain.sides[0]!
    if (chain.sides.length > 1 || !side.round || side.upper) continue
    const notes: Note[] = []
    const mm = inBase(side.scaled, side.unit ?? MILLIMETER, false, notes)
    const said = labelBefore(scan.lexemes, chain.first)
    const owner = ownerOf(scan.lexemes, chain.first, chain.end, 1)
    if (owner === 'other' || owner === 'stock') continue
    const [start, end] = spanOf(scan, said?.label === 'diameter' ? said.first : chain.first, chain.end)
    found.push({ value: { mm, label: 'diameter' }, start, end, notes })
  }
  if (found.every(({ value }) => value.label !== 'length')) found.push(...boltLengths(scan))
  return apart(found.filter(({ value }) => value.mm > 0))
}

/** A quantity that is a length, with what it was read as. */
export interface LengthMention {
  readonly quantity: Quantity
  readonly found: Found<LabelledLength>
}

/** The single lengths among the quantities of a text, worked out once for `findLengths` and `findDimensions`. O(n). */
export function lengthsIn({ scan }: Mentions): readonly LengthMention[] {
  return lengthsOf(scan)
}

const lengthsOf = ofScan((scan): readonly LengthMention[] =>
  flatMap(mentionsIn(scan).quantities, (quantity) => {
    const found = lengthOf(scan, quantity)
    return found && found.value.mm > 0 ? [{ quantity, found }] : []
  }),
)

function lengthOf(scan: Scan, quantity: Quantity): Found<LabelledLength> | undefined {
  const { lexemes } = scan
  if (quantity.negative || quantity.rate || quantity.per || quantity.high || quantity.bound === 'atLeast')
    return undefined
  if (quantity.low.times !== 1 || isTolerance(scan, quantity)) return undefined
  const before = labelBefore(lexemes, quantity.first)
  if (before?.label === 'detail') return undefined
  const hasUnit = quantity.unit?.dimension === 'length'
  if (quantity.unit && !hasUnit) return undefined
  if (!hasUnit && (!before || before.weak || isHung(scan, quantity))) return undefined
  const film = hasUnit && !before && quantity.unit!.id === 'um' && isFilm(lexemes, quantity.first)
  if (hasUnit && !before && (isDoubtful(scan, quantity) || (quantity.unit!.id === 'um' && !film))) return undefined
  if (hasUnit && !before && isRunning(quantity)) return undefined
  if (hasUnit && !before && quantity.unit!.id === 'inch' && isFitted(lexemes, quantity)) return undefined
  // cap for 25 mm tube
  if (hasUnit && !before && ownerOf(lexemes, quantity.first, quantity.end, 1) === 'other') return undefined
  const after = before ? undefined : labelAfter(lexemes, quantity.end)
  const label = before?.label ?? (film ? 'thickness' : after?.label)
  const unit = quantity.unit ?? before?.unit ?? MILLIMETER
  const notes: Note[] = []
  const mm = scalarOf(wholeOf({ ...quantity, unit }, unit, notes), notes)
  const isRound = label === undefined && isDiameterOf(lexemes, quantity.first, mm)
  // so short a length is no size of a part
  if (!before && !after && !film && !isRound && mm < SHORTEST_MM) return undefined
  if (!quantity.unit && !before?.unit)
    notes.push({ code: 'unit.assumed', expected: `${quantity.low.figure.text} read as ${mm} mm` })
  const [start, end] = spanOf(scan, before ? before.first : quantity.first, after ? after.end : quantityEnd(quantity))
  const wall = label === 'thickness' && isWall(scan, mm) ? ({ isWall: true } as const) : {}
  return { value: isRound ? { mm, label: 'diameter' } : label ? { mm, label, ...wall } : { mm }, start, end, notes }
}

/** Lexemes between a fitting and its bore. */
const REACH = 4
const FITTINGS =
  /^(?:kran|nip+el|muft|shtucer|shtuser|fiting|fit+ing|klapan|ventil|filtr|truba|trub|valve|niple|coupling|elbow|te$|tee|hose|shlang|rukav|pipe|kuvur)/

/** `кран 3/4"`, `hose 1/2 in`: the bore of a pipe, no size of the thing. */
function isFitted(lexemes: readonly Lexeme[], { first, low }: Quantity): boolean {
  if (low.over === undefined && low.figure.value > 4) return false
  return lexemes.slice(Math.max(0, first - REACH), first).some(({ kind, key }) => kind === 'word' && FITTINGS.test(key))
}

/** `film 80 micron`, `плёнка ПВД 80 мкм`: of a film so small a length is its thickness; its coating is told behind a comma. */
function isFilm(lexemes: readonly Lexeme[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const { kind, key } = lexemes[at]!
    if (kind !== 'word' && kind !== 'number') return false
    if (/^(?:film|pl[eoy]+nk|foil|folg)/.test(key)) return true
  }
  return false
}

/** Below it a bare length is an accuracy, a layer, a play, the thickness of a sheet. */
const SHORTEST_MM = 5

/** A tolerance after the size belongs to another reader. */
function quantityEnd(quantity: Quantity): number {
  return quantity.tolerance && !quantity.low.unit ? quantity.numberEnd : quantity.end
}

function isPlus(lexeme: Lexeme | undefined): boolean {
  return lexeme?.text === '±' || lexeme?.text === '+'
}

/** `±0,05 мм`, `+0.1`. */
function isTolerance({ lexemes }: Scan, { number, first }: Quantity): boolean {
  return isPlus(lexemes[number - 1]) || isPlus(lexemes[first - 1])
}

/** A letter or sign after the bare number makes it something else: `L=320W`, `d=3/4`. */
function isHung({ lexemes }: Scan, quantity: Quantity): boolean {
  const next = lexemes[quantity.numberEnd]
  if (quantity.stranger?.gap === 0)
    return !/^[A-Za-zНКМ]{1,2}$/.test(quantity.stranger.text) || lexemes[quantity.numberEnd + 1]?.gap !== 0
  return next?.gap === 0 && (next.text === '/' || next.text === '°' || next.text === ':')
}

/** A capital M, T, G beside small letters is a model, a thread, a million. */
export function isDoubtful(scan: Scan, quantity: Quantity): boolean {
  return quantity.doubtful === true && !scan.allCaps
}

/** `500 м кабеля в год` is read elsewhere; `10 000 м` alone is an amount. */
function isRunning({ unit, low }: Quantity): boolean {
  return unit!.id === 'km' || (unit!.id === 'm' && low.figure.value >= 100)
}

/** One value of a quantity with its span. */
export function foundScalar(scan: Scan, quantity: Quantity, unit: Unit, notes: Note[]): Found<number> {
  const value = scalarOf(wholeOf(quantity, unit, notes), notes)
  const [start, end] = spanOf(scan, quantity.first, quantity.end)
  return { value, start, end, notes }
}
