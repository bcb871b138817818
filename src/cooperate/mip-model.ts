import type { LinearModel } from '../model/mip.js'
import type { Packing } from './packing.js'

/** A model of a packing, with the way there and back. */
export interface MipModel {
  readonly model: LinearModel
  /** Objective of the packing per unit of the model's. */
  readonly scale: number
  /** Columns of a placement. */
  columnsOf(quantity: Float64Array): Float64Array
  /** Quantities of columns: not yet rounded to whole pieces. */
  quantitiesOf(columns: Float64Array): Float64Array
  /** Prices of the model's rows as `pricedBound` takes them. */
  pricesOf(rowPrices: Float64Array): Float64Array
}

/** Whole pieces matter to the model up to this many; beyond, rounding down costs less than a thousandth of a lot. */
const COUNTED = 1000
const NONE = Number.NEGATIVE_INFINITY
const MANY = Number.POSITIVE_INFINITY

/**
 * The packing as a linear program, maximized. Per offer the share `s` of its largest lot, and where it has a least lot,
 * a set-up or a place among limited makers, whether it is taken up, `y`: low/high·y ≤ s ≤ y. Resources are rows in
 * shares of their room. `relaxed` leaves y out (y = s): the optimum of the linear relaxation in half the size.
 * O(offers + uses).
 */
export function mipModel(packing: Packing, form: 'whole' | 'relaxed'): MipModel {
  const { parts, offers, least, most, high, room } = packing
  const sketch = newSketch()
  const scale = Math.max(1e-9, totalGain(packing)) / 1000
  const quantityColumn = new Int32Array(offers).fill(-1)
  const takenColumn = new Int32Array(offers).fill(-1)
  const placedColumn = new Int32Array(parts).fill(-1)
  const countRow = new Int32Array(parts).fill(-1)
  const unit = new Float64Array(offers).fill(1)
  const resourceRow = Int32Array.from(room, (size) => (size > 0 ? sketch.row(NONE, 1) : -1))

  for (let p = 0; p < parts; p++) {
    const able = ableOffers(packing, p)
    if (able.length < Math.max(1, least[p]!)) continue
    const shared = least[p]! > 1
    const whole = form === 'whole' ? 1 : 0
    const rows = partRows(sketch, { able: able.length, least: least[p]!, most: most[p]!, whole })
    placedColumn[p] = rows.placed
    countRow[p] = rows.count
    for (const o of able) {
      const isTaken = shared || (whole === 1 && (rows.count >= 0 || needsTaken(packing, o)))
      const pieces = whole === 1 && packing.whole[p] === 1 && high[o]! < COUNTED
      if (!pieces) unit[o] = high[o]!
      if (isTaken) takenColumn[o] = sketch.column(-packing.setup[o]! / scale, 1, whole)
      const spread = isTaken ? 0 : packing.setup[o]! / high[o]!
      const cost = ((packing.gain[o]! - spread) * unit[o]!) / scale
      quantityColumn[o] = sketch.column(cost, high[o]! / unit[o]!, pieces ? 1 : 0)
      offerRows(packing, sketch, rows, {
        offer: o,
        unit: unit[o]!,
        quantity: quantityColumn[o]!,
        taken: takenColumn[o]!,
        resourceRow,
      })
    }
  }
  return {
    model: sketch.model(),
    scale,
    columnsOf: (quantity) => {
      const values = new Float64Array(sketch.columns())
      for (let o = 0; o < offers; o++) {
        if (quantityColumn[o]! < 0 || quantity[o] === 0) continue
        values[quantityColumn[o]!] = quantity[o]! / unit[o]!
        if (takenColumn[o]! >= 0) values[takenColumn[o]!] = 1
        if (placedColumn[packing.part[o]!]! >= 0) values[placedColumn[packing.part[o]!]!] = 1
      }
      return values
    },
    quantitiesOf: (values) =>
      Float64Array.from({ length: offers }, (_, o) => {
        const x = quantityColumn[o]!
        if (x < 0 || (takenColumn[o]! >= 0 && values[takenColumn[o]!]! < 0.5)) return 0
        return Math.max(0, values[x]! * unit[o]!)
      }),
    pricesOf: (rowPrices) => {
      const price = (row: number, size: number) => (row < 0 ? 0 : Math.abs(rowPrices[row]!) * size * scale)
      return Float64Array.from([
        ...Array.from(resourceRow, (row) => price(row, 1)),
        ...Array.from(countRow, (row, p) => price(row, most[p]!)),
      ])
    },
  }
}

/** Rows and the column that all offers of one part share; −1 for one that it does not need. */
interface PartRows {
  readonly demand: number
  readonly count: number
  readonly least: number
  readonly placed: number
}

/** Offers of a part that could be taken up at all. */
function ableOffers({ first, low, high }: Packing, p: number): number[] {
  const able: number[] = []
  for (let o = first[p]!; o < first[p + 1]!; o++) if (high[o]! > 0 && high[o]! >= low[o]!) able.push(o)
  return able
}

function partRows(
  sketch: Sketch,
  of: { readonly able: number; readonly least: number; readonly most: number; readonly whole: 0 | 1 },
): PartRows {
  const shared = of.least > 1
  const rows = {
    demand: sketch.row(NONE, 1),
    count: of.most < of.able ? sketch.row(NONE, of.most) : -1,
    least: shared ? sketch.row(0, MANY) : -1,
    placed: shared ? sketch.column(0, 1, of.whole) : -1,
  }
  if (shared) sketch.add(rows.least, rows.placed, -of.least)
  return rows
}

/** An offer as the model holds it: pieces in one unit of its quantity, and its columns; −1 for one that it does not need. */
interface OfferColumns {
  readonly offer: number
  readonly unit: number
  readonly quantity: number
  readonly taken: number
  readonly resourceRow: Int32Array
}

function offerRows(
  packing: Packing,
  { row, add }: Sketch,
  part: PartRows,
  { offer: o, unit, quantity: x, taken, resourceRow }: OfferColumns,
): void {
  const { high, low, use, useOf, per, once, room, demand } = packing
  const share = unit / high[o]!
  add(part.demand, x, unit / demand[packing.part[o]!]!)
  for (let k = use[o]!; k < use[o + 1]!; k++) {
    const r = useOf[k]!
    if (resourceRow[r]! < 0) continue
    add(resourceRow[r]!, x, ((per[k]! + (taken < 0 ? once[k]! / high[o]! : 0)) * unit) / room[r]!)
    if (taken >= 0) add(resourceRow[r]!, taken, once[k]! / room[r]!)
  }
  if (part.count >= 0) add(part.count, taken < 0 ? x : taken, taken < 0 ? share : 1)
  if (taken < 0) return
  const upper = row(NONE, 0)
  add(upper, x, share)
  add(upper, taken, -1)
  const lower = row(0, MANY)
  add(lower, x, share)
  add(lower, taken, -low[o]! / high[o]!)
  if (part.placed < 0) return
  add(part.least, taken, 1)
  const both = row(NONE, 0)
  add(both, taken, 1)
  add(both, part.placed, -1)
}

/** Whether something of its own hangs on an offer being taken up at all. */
function needsTaken({ setup, use, once, low, whole, part }: Packing, o: number): boolean {
  if (setup[o]! > 0 || low[o]! > (whole[part[o]!] ? 1 : 0)) return true
  for (let k = use[o]!; k < use[o + 1]!; k++) if (once[k]! > 0) return true
  return false
}

/** What the whole list would bring at its best offers. */
function totalGain({ parts, first, gain, demand }: Packing): number {
  let sum = 0
  for (let p = 0; p < parts; p++) {
    let best = 0
    for (let o = first[p]!; o < first[p + 1]!; o++) best = Math.max(best, gain[o]!)
    sum += best * demand[p]!
  }
  return sum
}

/** A model that grows row by row and column by column. */
interface Sketch {
  column(cost: number, upper: number, whole: number): number
  row(lower: number, upper: number): number
  add(row: number, column: number, value: number): void
  columns(): number
  model(): LinearModel
}

function newSketch(): Sketch {
  const cost: number[] = []
  const columnUpper: number[] = []
  const whole: number[] = []
  const rowLower: number[] = []
  const rowUpper: number[] = []
  const indices: number[][] = []
  const values: number[][] = []
  return {
    column: (c, upper, isWhole) => {
      columnUpper.push(upper)
      whole.push(isWhole)
      return cost.push(c) - 1
    },
    row: (lower, upper) => {
      rowUpper.push(upper)
      indices.push([])
      values.push([])
      return rowLower.push(lower) - 1
    },
    add: (row, column, value) => {
      if (value === 0) return
      indices[row]!.push(column)
      values[row]!.push(value)
    },
    columns: () => cost.length,
    model: () => {
      const starts = new Int32Array(rowLower.length + 1)
      indices.forEach((row, r) => {
        starts[r + 1] = starts[r]! + row.length
      })
      return {
        cost: Float64Array.from(cost),
        columnUpper: Float64Array.from(columnUpper),
        rowLower: Float64Array.from(rowLower),
        rowUpper: Float64Array.from(rowUpper),
        starts,
        indices: Int32Array.from(indices.flat()),
        values: Float64Array.from(values.flat()),
        whole: Int32Array.from(whole),
      }
    },
  }
}
