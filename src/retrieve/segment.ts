import { type ByteReader, compareBytes, readText, readVarint } from './bytes.js'
import { MAKER_FACETS } from './facets.js'

/*
 * A run of up to 65,535 makers in columns, in the order of their ids ("ordinal" is the place in it). Frozen but for the
 * marks of who is gone. Bytes per maker, with C capabilities (some 4) and K keys (some 25) each:
 *
 *   capabilities   37·C   nine columns of codes (see facets.ts) 36, basis 1; in the order of a search (row-order.ts)
 *   owners, places  6·C   whose each is, and the way back
 *   starts            4   first of each maker's places
 *   maker codes      12   certificates, place, own manufacture
 *   ids          4 + 3–6  hash of the id, and a table to find it by
 *   postings        2·K   ordinals by key, plus 8 per key that occurs in the segment
 *   record       4 + its  where it is, and the maker as written (value-codec.ts): decoded only when it is shown
 *   gone            1/8
 *   dictionaries  1–270  of the codes, shared by all segments (interned.ts): what is said first costs some 20 and its own
 *                        length, again nothing; some 270 for 60 makers that differ, 70 for 400, 1 for 20,000 of 60 kinds
 *   groups          1·C   made when it is searched first (row-groups.ts); not kept in a snapshot
 */

/** Makers per segment at the most: an ordinal, and one more, must fit 16 bits. */
export const SEGMENT_MAKERS = 0xffff

/** Everything of a segment that does not change. */
export interface SegmentArrays {
  /** Into `places`; `count + 1` entries. */
  readonly rowStarts: Uint32Array
  /** Where the capabilities of each maker lie, in its order. */
  readonly places: Uint32Array
  /** By place: whose it is. */
  readonly owners: Uint16Array
  /** By place; in the order of `ROW_FACETS`. */
  readonly rowColumns: readonly Uint32Array[]
  /** By place. */
  readonly flags: Uint8Array
  /** Of each maker one code a facet, in the order of `MAKER_FACETS`. */
  readonly makerCodes: Uint32Array
  readonly idHashes: Uint32Array
  /** Ordinal + 1 by hash, 0 where free. */
  readonly idSlots: Uint16Array
  /** Codes of the keys that occur, ascending. */
  readonly keys: Uint32Array
  /** `keys.length + 1` entries. */
  readonly keyStarts: Uint32Array
  /** Ascending within a key. */
  readonly postings: Uint16Array
  /** `count + 1` entries. */
  readonly recordStarts: Uint32Array
  readonly records: Uint8Array
}

/** A segment and who of it is gone. */
export interface Segment extends SegmentArrays {
  readonly count: number
  /** Bit set: removed. */
  readonly gone: Uint32Array
  /** Makers that are not gone. */
  live: number
}

/** Nobody of it is gone, unless told so. */
export function segmentOf(arrays: SegmentArrays, gone?: Uint32Array): Segment {
  const count = arrays.rowStarts.length - 1
  const marks = gone ?? new Uint32Array((count + 31) >>> 5)
  let live = count
  for (let ordinal = 0; ordinal < count; ordinal++) live -= (marks[ordinal >>> 5]! >>> (ordinal & 31)) & 1
  return { ...arrays, count, gone: marks, live }
}

export function isGone({ gone }: Segment, ordinal: number): boolean {
  return ((gone[ordinal >>> 5]! >>> (ordinal & 31)) & 1) === 1
}

/** What a maker as a whole says for a facet. */
export function makerCode({ makerCodes }: SegmentArrays, ordinal: number, facet: number): number {
  return makerCodes[ordinal * MAKER_FACETS.length + facet]!
}

/** The ordinal of the maker with this id, given as bytes with their hash; −1 where it is not there or gone. */
export function findId(segment: Segment, hash: number, id: Uint8Array, length: number): number {
  const { idSlots, idHashes, records } = segment
  const mask = idSlots.length - 1
  for (let slot = hash & mask; idSlots[slot] !== 0; slot = (slot + 1) & mask) {
    const ordinal = idSlots[slot]! - 1
    if (idHashes[ordinal] !== hash || isGone(segment, ordinal)) continue
    const reader = recordAt(segment, ordinal)
    const end = readVarint(reader) + reader.at
    if (compareBytes(records, reader.at, end, id, 0, length) === 0) return ordinal
  }
  return -1
}

/** Where the record of a maker begins: its id as length and text, then the rest. */
export function recordAt({ records, recordStarts }: SegmentArrays, ordinal: number): ByteReader {
  return { bytes: records, at: recordStarts[ordinal]! }
}

export function idOf(segment: SegmentArrays, ordinal: number): string {
  const reader = recordAt(segment, ordinal)
  return readText(reader, readVarint(reader))
}

/** Negative where the first maker's id comes before the second's. */
export function compareIds(a: SegmentArrays, first: number, b: SegmentArrays, second: number): number {
  const one = recordAt(a, first)
  const other = recordAt(b, second)
  const oneEnd = readVarint(one) + one.at
  const otherEnd = readVarint(other) + other.at
  return compareBytes(a.records, one.at, oneEnd, b.records, other.at, otherEnd)
}

/** How many makers of the segment have an id before this one's; their ordinals are the lower ones. */
export function ordinalsBefore(segment: Segment, of: SegmentArrays, ordinal: number): number {
  let low = 0
  let high = segment.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareIds(segment, middle, of, ordinal) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the postings of a key begin and end; both 0 where nobody has it. */
export function postingsOf({ keys, keyStarts }: SegmentArrays, key: number): readonly [from: number, to: number] {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys[middle]! < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? [keyStarts[low]!, keyStarts[low + 1]!] : [0, 0]
}

/** The table of ids; a third to two thirds full. */
export function slotsOf(hashes: Uint32Array): Uint16Array {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 1.5))))
  const mask = slots.length - 1
  hashes.forEach((hash, ordinal) => {
    let slot = hash & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = ordinal + 1
  })
  return slots
}
