import type { Segment } from './segment.js'

/** Makers of a segment whose own columns are equal have one profile, and are looked at once. */
export interface Profiles {
  /** By ordinal; below `count`. */
  readonly codes: Uint16Array
  readonly count: number
}

/** Two bytes a maker, made when a segment is searched first; columns do not change. */
const byColumns = new WeakMap<readonly Uint32Array[], Profiles>()

/** O(makers) the first time. */
export function profilesOf({ makerColumns, count }: Segment): Profiles {
  const held = byColumns.get(makerColumns)
  if (held) return held
  const codes = new Uint16Array(count)
  let different = Math.min(1, count)
  for (const column of makerColumns) {
    // a pair of numbers below 2^16 and 2^32 is exact in one
    const byPair = new Map<number, number>()
    for (let ordinal = 0; ordinal < count; ordinal++) {
      const pair = codes[ordinal]! * 0x100000000 + column[ordinal]!
      let code = byPair.get(pair)
      if (code === undefined) {
        code = byPair.size
        byPair.set(pair, code)
      }
      codes[ordinal] = code
    }
    different = byPair.size
  }
  const made = { codes, count: different }
  byColumns.set(makerColumns, made)
  return made
}
