import { fail, ok, type Read } from '../common/read.js'
import { tidy } from './number.js'
import { scan } from './scan.js'
import { type Unit, unitAt } from './units.js'
import { type Field, type QuantityInput, readWhole, type Whole } from './whole.js'

/** A figure of a process in any form of `rangeForm`. */
export type MeasureInput =
  | string
  | number
  | {
      readonly value?: string | number | undefined
      readonly min?: string | number | undefined
      readonly max?: string | number | undefined
      readonly unit?: string | undefined
      readonly material?: string | number | undefined
    }

/** A closed range in one unit; an absent end is open, a single figure is both ends. */
export interface Measure {
  readonly min?: number
  readonly max?: number
  readonly unit: string
}

/** A press of 160 t presses with 160 tf. */
const TONNE_FORCE: Unit = { id: 'tf', dimension: 'force', factor: 9.80665 }

/**
 * Reads a figure into a parameter's base unit (`mm`, `kg`, `kN`, `HRC`, `°C`, `µm`, `mm2`, `piece`, `hour` …): `5–80 мм`,
 * `до 3 мм`, `160 t` of force. A unit that the library does not know is kept as it is: only the same text fits it. O(n).
 */
export function readMeasure(input: MeasureInput, unit: string): Read<Measure> {
  const base = unitNamed(unit)
  const example = `a figure in ${unit || 'its unit'}, e.g. 5–80 ${unit}`.trimEnd()
  if (typeof input !== 'object' || input === null) return rangeOf(input, unit, base, example)
  const { value, min, max } = input
  const joined = (one: string | number): QuantityInput =>
    input.unit === undefined || input.unit === '' ? one : { value: one, unit: input.unit }
  if (value !== undefined) return rangeOf(joined(value), unit, base, example)
  const low = min === undefined ? undefined : rangeOf(joined(min), unit, base, example)
  const high = max === undefined ? undefined : rangeOf(joined(max), unit, base, example)
  if (low && !low.ok) return low
  if (high && !high.ok) return high
  if (!low && !high) return fail('value.missing', example)
  const from = low?.value.min ?? low?.value.max
  const to = high?.value.max ?? high?.value.min
  if (from !== undefined && to !== undefined && from > to) return fail('range.order', example)
  return ok({ ...(from === undefined ? {} : { min: from }), ...(to === undefined ? {} : { max: to }), unit }, [
    ...(low?.notes ?? []),
    ...(high?.notes ?? []),
  ])
}

function rangeOf(input: QuantityInput, unit: string, base: Unit | undefined, example: string): Read<Measure> {
  const own = base ?? { id: unit, dimension: 'other', factor: 1 }
  const field: Field = {
    dimensions: own.dimension === 'force' ? ['force', 'mass'] : [own.dimension],
    example,
    assumed: own,
    ...(own.dimension === 'temperature' ? { signed: true } : {}),
  }
  const read = readWhole(base ? input : withoutUnit(input, unit), field)
  if (!read.ok) return read
  if (!isSameScale(read.value.unit, own)) return fail('unit.dimension', example)
  const plain = own.dimension === 'piece' || !base
  const notes = plain ? read.notes.filter((note) => note.code !== 'unit.assumed') : read.notes
  return ok({ ...ends(read.value, own), unit }, notes)
}

/** Every hardness scale is its own; all else converts inside its dimension. */
function isSameScale(read: Unit, own: Unit): boolean {
  if (own.dimension === 'hardness' || own.dimension === 'other') return read.id === own.id
  return true
}

function ends({ low, high, unit }: Whole, own: Unit): Omit<Measure, 'unit'> {
  const force = own.dimension === 'force' && unit.dimension === 'mass'
  // a mass came in kg: 160 t are 160 000
  const factor = force ? TONNE_FORCE.factor / 1000 / own.factor : 1 / own.factor
  const scaled = (value: number) => tidy(value * factor)
  return {
    ...(low === undefined ? {} : { min: scaled(low) }),
    ...(high === undefined ? {} : { max: scaled(high) }),
  }
}

function unitNamed(unit: string): Unit | undefined {
  const { lexemes } = scan(`1 ${unit}`)
  const hit = unitAt(lexemes, 1)
  return hit && hit.end === lexemes.length && hit.unit.dimension !== 'other' ? hit.unit : undefined
}

/** A unit of the host's own is cut off by its text. */
function withoutUnit(input: QuantityInput, unit: string): QuantityInput {
  if (typeof input === 'object')
    return typeof input?.unit === 'string' && input.unit.trim() === unit ? input.value : input
  if (typeof input !== 'string' || unit === '' || !input.trim().endsWith(unit)) return input
  return input.trim().slice(0, -unit.length)
}
