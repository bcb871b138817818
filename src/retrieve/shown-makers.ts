import type { Manufacturer } from '../model/manufacturer.js'
import { deepFrozen } from '../text/deep-frozen.js'
import { type Codes, decodeMaker } from './encode-maker.js'
import { recordAt, type Segment } from './segment.js'

/*
 * Makers that answers show, decoded once for all of them: the same few are shown for most parts of a list. Answers share
 * them, so they are frozen. Kept are the last `KEPT` to twice as many that were asked for (some 6 kB each), for all
 * sources of the process together; those of a segment that is gone go with it.
 */

const KEPT = 2048

/** By the records of a segment, then by ordinal. */
type Decoded = WeakMap<Uint8Array, Map<number, Manufacturer>>

let latest: Decoded = new WeakMap()
let older: Decoded = new WeakMap()
let count = 0

/** A maker as it was written; frozen. O(1) where it was shown lately, else O(size of the record). */
export function shownMaker(segment: Segment, ordinal: number, codes: Codes): Manufacturer {
  const { records } = segment
  const held = latest.get(records)?.get(ordinal)
  if (held) return held
  const maker = older.get(records)?.get(ordinal) ?? deepFrozen(decodeMaker(recordAt(segment, ordinal), codes.known))
  if (count === KEPT) {
    older = latest
    latest = new WeakMap()
    count = 0
  }
  count += 1
  const ofSegment = latest.get(records)
  if (ofSegment) ofSegment.set(ordinal, maker)
  else latest.set(records, new Map([[ordinal, maker]]))
  return maker
}
