import type { Codes, EncodedMaker } from './encode-maker.js'
import { MAKER_FACETS, ROW_FACETS } from './facets.js'
import type { Segment } from './segment.js'

/** What the codes of each dictionary became, by old code; undefined where they stay. */
export interface Renumbered {
  /** In the order of `ROW_FACETS`. */
  readonly rows: readonly (Uint32Array | undefined)[]
  /** In the order of `MAKER_FACETS`. */
  readonly makers: readonly (Uint32Array | undefined)[]
  readonly keys: Uint32Array | undefined
}

/** Numbers the codes of each dictionary anew of which most are free; undefined where there is none. */
export function renumber({ rowFacets, makerFacets, keys }: Codes): Renumbered | undefined {
  const rows = rowFacets.map((dictionary) => dictionary.renumbered())
  const makers = makerFacets.map((dictionary) => dictionary.renumbered())
  const own = { rows, makers, keys: keys.renumbered() }
  return [...rows, ...makers, own.keys].some((one) => one !== undefined) ? own : undefined
}

/** The segment with the codes as they are now; codes keep their order, so everything stays where it is. O(size). */
export function recodedSegment(segment: Segment, { rows, makers, keys }: Renumbered): Segment {
  return {
    ...segment,
    rowColumns: segment.rowColumns.map((column, f) => recoded(column, rows[f])),
    makerCodes: segment.makerCodes.map((code, i) => makers[i % MAKER_FACETS.length]?.[code] ?? code),
    keys: recoded(segment.keys, keys),
  }
}

/** The same for a maker that is in no segment yet. */
export function recodedMaker(maker: EncodedMaker, { rows, makers, keys }: Renumbered): EncodedMaker {
  return {
    ...maker,
    rows: maker.rows.map((code, i) => rows[i % ROW_FACETS.length]?.[code] ?? code),
    facets: maker.facets.map((code, f) => makers[f]?.[code] ?? code),
    keys: recoded(maker.keys, keys),
  }
}

function recoded(codes: Uint32Array, moved: Uint32Array | undefined): Uint32Array {
  return moved ? codes.map((code) => moved[code]!) : codes
}
