import { BASES } from '../model/basics.js'
import { BASIS_BITS, UNSUPPORTED } from './facets.js'

/** How a capability is believed, as far as it decides who could stand where: nobody said it 1, unsupported 2. */
export function beliefOf(flags: number): number {
  return ((flags & BASIS_BITS) === BASES.length - 1 ? 1 : 0) + ((flags & UNSUPPORTED) === 0 ? 0 : 2)
}

/** Capabilities in the order of their makers. */
export interface MakerRows {
  /** `makers + 1` entries. */
  readonly rowStarts: Uint32Array
  readonly rowColumns: readonly Uint32Array[]
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

/** Orders capabilities by process, material and belief, those of one group by their makers. O(capabilities). */
export function placeRows({ rowStarts, rowColumns, flags }: MakerRows): PlacedRows {
  const beliefs = flags.map(beliefOf)
  // three stable passes, the strongest key last
  const order = [beliefs, rowColumns[1]!, rowColumns[0]!].reduce<Uint32Array>(
    sortedBy,
    Uint32Array.from(flags, (_, row) => row),
  )
  const byRow = new Uint16Array(flags.length)
  for (let maker = 0; maker + 1 < rowStarts.length; maker++) byRow.fill(maker, rowStarts[maker]!, rowStarts[maker + 1]!)
  const places = new Uint32Array(flags.length)
  for (let place = 0; place < order.length; place++) places[order[place]!] = place
  return {
    rowColumns: rowColumns.map((column) => order.map((row) => column[row]!)),
    flags: Uint8Array.from(order, (row) => flags[row]!),
    owners: Uint16Array.from(order, (row) => byRow[row]!),
    places,
  }
}

/** The rows in the order of a column, those of one code in the order given. */
function sortedBy(order: Uint32Array, column: Uint8Array | Uint32Array): Uint32Array {
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
