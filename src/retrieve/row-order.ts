import { BASES } from '../model/basics.js'
import { BASIS_BITS, ROW_FACETS, UNSUPPORTED } from './facets.js'

/** How a capability is believed, as far as it decides who could stand where: nobody said it 1, unsupported 2. */
export function beliefOf(flags: number): number {
  return ((flags & BASIS_BITS) === BASES.length - 1 ? 1 : 0) + ((flags & UNSUPPORTED) === 0 ? 0 : 2)
}

/** Capabilities in the order of their makers. */
export interface MakerRows {
  /** `makers + 1` entries. */
  readonly rowStarts: Uint32Array
  /** Per capability one code a facet, in the order of `ROW_FACETS`. */
  readonly rows: Uint32Array
  readonly flags: Uint8Array
}

/** Capabilities in the order that a search reads them in. */
export interface PlacedRows {
  readonly rowColumns: readonly Uint32Array[]
  readonly flags: Uint8Array
  /** By place: whose it is. */
  readonly owners: Uint16Array
  /** In the order of their makers: where each capability lies. */
  readonly places: Uint32Array
}

const WIDTH = ROW_FACETS.length

/** Orders capabilities by process, material and belief, those of one group by their makers. O(capabilities). */
export function placeRows({ rowStarts, rows, flags }: MakerRows): PlacedRows {
  const { length } = flags
  const byBelief = new Uint32Array(length)
  for (let row = 0; row < length; row++) byBelief[row] = beliefOf(flags[row]!)
  // three stable passes, the strongest key last
  let order = new Uint32Array(length)
  for (let row = 0; row < length; row++) order[row] = row
  for (const keys of [byBelief, columnOf(rows, 1), columnOf(rows, 0)]) order = sortedBy(order, keys)
  const byRow = new Uint16Array(length)
  for (let maker = 0; maker + 1 < rowStarts.length; maker++) byRow.fill(maker, rowStarts[maker]!, rowStarts[maker + 1]!)
  const placed = {
    rowColumns: ROW_FACETS.map((_, f) => columnOf(rows, f, order)),
    flags: new Uint8Array(length),
    owners: new Uint16Array(length),
    places: new Uint32Array(length),
  }
  for (let place = 0; place < length; place++) {
    const row = order[place]!
    placed.flags[place] = flags[row]!
    placed.owners[place] = byRow[row]!
    placed.places[row] = place
  }
  return placed
}

/** The codes of one facet, in an order of the rows or as they came. */
function columnOf(rows: Uint32Array, facet: number, order?: Uint32Array): Uint32Array {
  const column = new Uint32Array(rows.length / WIDTH)
  if (order) for (let i = 0; i < column.length; i++) column[i] = rows[order[i]! * WIDTH + facet]!
  else for (let row = 0; row < column.length; row++) column[row] = rows[row * WIDTH + facet]!
  return column
}

/** The rows in the order of a column, those of one code in the order given. */
function sortedBy(order: Uint32Array, column: Uint32Array): Uint32Array<ArrayBuffer> {
  let most = 0
  for (let i = 0; i < column.length; i++) if (column[i]! > most) most = column[i]!
  const next = new Uint32Array(most + 2)
  for (let i = 0; i < column.length; i++) next[column[i]! + 1]! += 1
  for (let code = 1; code < next.length; code++) next[code]! += next[code - 1]!
  const sorted = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) {
    const code = column[order[i]!]!
    sorted[next[code]!] = order[i]!
    next[code]! += 1
  }
  return sorted
}
