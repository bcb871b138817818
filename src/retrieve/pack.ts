import { compareText } from '../model/basics.js'
import type { Codes, EncodedMaker } from './encode-maker.js'
import { MAKER_FACETS, ROW_FACETS } from './facets.js'
import { placeRows } from './row-order.js'
import { compareIds, isGone, makerCode, type Segment, type SegmentArrays, slotsOf } from './segment.js'

/** Puts makers with different ids into the columns of a segment. O(n log n). */
export function packMakers(given: readonly EncodedMaker[]): SegmentArrays {
  const makers = [...given].sort((a, b) => compareText(a.id, b.id))
  const columns = emptyColumns(
    makers.reduce((sum, { flags }) => sum + flags.length, 0),
    makers.length,
  )
  const records = new Uint8Array(makers.reduce((sum, { record }) => sum + record.length, 0))
  let row = 0
  let byte = 0
  makers.forEach((maker, m) => {
    const { rows, flags, facets } = maker
    // loops: a call for so few elements takes longer than they do
    for (let r = 0; r < flags.length; r++) columns.flags[row + r] = flags[r]!
    for (let i = 0, at = row * ROW_FACETS.length; i < rows.length; i++) columns.rows[at + i] = rows[i]!
    for (let f = 0, at = m * MAKER_FACETS.length; f < facets.length; f++) columns.makerCodes[at + f] = facets[f]!
    row += flags.length
    columns.rowStarts[m + 1] = row
    columns.idHashes[m] = maker.idHash
    records.set(maker.record, byte)
    byte += maker.record.length
    columns.recordStarts[m + 1] = byte
  })
  return segmentFrom(columns, { records, ...postingsFrom(makers) })
}

/** The columns, filled, in the order of a search. */
function segmentFrom(
  { rows, ...columns }: ReturnType<typeof emptyColumns>,
  more: Pick<SegmentArrays, 'keys' | 'keyStarts' | 'postings' | 'records'>,
): SegmentArrays {
  return { ...columns, ...placeRows({ ...columns, rows }), idSlots: slotsOf(columns.idHashes), ...more }
}

/** Empty columns for so many capabilities and makers. */
function emptyColumns(rows: number, makers: number) {
  return {
    rowStarts: new Uint32Array(makers + 1),
    /** Per capability one code a facet. */
    rows: new Uint32Array(rows * ROW_FACETS.length),
    flags: new Uint8Array(rows),
    makerCodes: new Uint32Array(makers * MAKER_FACETS.length),
    idHashes: new Uint32Array(makers),
    recordStarts: new Uint32Array(makers + 1),
  }
}

/** Postings of makers by counting: how many have each key, then who. O(keys of the makers + codes up to the highest). */
function postingsFrom(makers: readonly EncodedMaker[]): Pick<SegmentArrays, 'keys' | 'keyStarts' | 'postings'> {
  let total = 0
  let most = 0
  for (const { keys } of makers) {
    total += keys.length
    for (let k = 0; k < keys.length; k++) if (keys[k]! > most) most = keys[k]!
  }
  const counts = new Uint32Array(most + 1)
  for (const { keys } of makers) for (let k = 0; k < keys.length; k++) counts[keys[k]!]! += 1
  const keys = Uint32Array.from(heldIn(counts))
  const keyStarts = new Uint32Array(keys.length + 1)
  // from here on: where the next maker with the key goes
  const next = counts
  keys.forEach((key, k) => {
    keyStarts[k + 1] = keyStarts[k]! + counts[key]!
    next[key] = keyStarts[k]!
  })
  const postings = new Uint16Array(total)
  for (let m = 0; m < makers.length; m++) {
    const own = makers[m]!.keys
    for (let k = 0; k < own.length; k++) {
      const key = own[k]!
      postings[next[key]!] = m
      next[key]! += 1
    }
  }
  return { keys, keyStarts, postings }
}

/** Codes that are counted at all, ascending. */
function heldIn(counts: Uint32Array): number[] {
  const held: number[] = []
  for (let code = 0; code < counts.length; code++) if (counts[code]! > 0) held.push(code)
  return held
}

/** Where each maker of the merged segments goes. */
interface Placement {
  /** Segment and ordinal of each maker, in the new order. */
  readonly from: Uint8Array
  readonly ordinals: Uint32Array
  /** Per segment: new ordinal by old, −1 for who is gone. */
  readonly moved: readonly Int32Array[]
}

/** Joins up to 256 segments into one without those who are gone, whose codes are given back. O(makers × segments + size). */
export function mergeSegments(segments: readonly Segment[], codes: Codes): SegmentArrays {
  const placement = placementOf(segments)
  const makers = placement.from.length
  let rows = 0
  let bytes = 0
  for (let m = 0; m < makers; m++) {
    const { rowStarts, recordStarts } = segments[placement.from[m]!]!
    const o = placement.ordinals[m]!
    rows += rowStarts[o + 1]! - rowStarts[o]!
    bytes += recordStarts[o + 1]! - recordStarts[o]!
  }
  const columns = emptyColumns(rows, makers)
  const records = new Uint8Array(bytes)
  const width = MAKER_FACETS.length
  let row = 0
  let byte = 0
  for (let m = 0; m < makers; m++) {
    const segment = segments[placement.from[m]!]!
    const o = placement.ordinals[m]!
    const first = segment.rowStarts[o]!
    const count = segment.rowStarts[o + 1]! - first
    for (let r = 0; r < count; r++) {
      const place = segment.places[first + r]!
      columns.flags[row + r] = segment.flags[place]!
      const at = (row + r) * ROW_FACETS.length
      for (let f = 0; f < ROW_FACETS.length; f++) columns.rows[at + f] = segment.rowColumns[f]![place]!
    }
    row += count
    columns.rowStarts[m + 1] = row
    for (let f = 0; f < width; f++) columns.makerCodes[m * width + f] = makerCode(segment, o, f)
    columns.idHashes[m] = segment.idHashes[o]!
    const [start, end] = [segment.recordStarts[o]!, segment.recordStarts[o + 1]!]
    records.set(segment.records.subarray(start, end), byte)
    byte += end - start
    columns.recordStarts[m + 1] = byte
  }
  const postings = mergePostings(segments, placement, codes)
  for (const segment of segments) releaseGone(segment, codes)
  return segmentFrom(columns, { records, ...postings })
}

function placementOf(segments: readonly Segment[]): Placement {
  const makers = segments.reduce((sum, { live }) => sum + live, 0)
  const from = new Uint8Array(makers)
  const ordinals = new Uint32Array(makers)
  const moved = segments.map(({ count }) => new Int32Array(count).fill(-1))
  const heads = segments.map((segment) => nextLive(segment, 0))
  for (let m = 0; m < makers; m++) {
    let least = -1
    for (let s = 0; s < segments.length; s++) {
      const segment = segments[s]!
      if (heads[s]! >= segment.count) continue
      if (least < 0 || compareIds(segment, heads[s]!, segments[least]!, heads[least]!) < 0) least = s
    }
    from[m] = least
    ordinals[m] = heads[least]!
    moved[least]![heads[least]!] = m
    heads[least] = nextLive(segments[least]!, heads[least]! + 1)
  }
  return { from, ordinals, moved }
}

function nextLive(segment: Segment, from: number): number {
  let ordinal = from
  while (ordinal < segment.count && isGone(segment, ordinal)) ordinal += 1
  return ordinal
}

function mergePostings(
  segments: readonly Segment[],
  { moved }: Placement,
  codes: Codes,
): Pick<SegmentArrays, 'keys' | 'keyStarts' | 'postings'> {
  const at = segments.map(() => 0)
  const keys: number[] = []
  const keyStarts: number[] = [0]
  const postings = new Uint16Array(segments.reduce((sum, segment) => sum + segment.postings.length, 0))
  let length = 0
  for (;;) {
    let key = Number.POSITIVE_INFINITY
    for (let s = 0; s < segments.length; s++) key = Math.min(key, segments[s]!.keys[at[s]!] ?? Number.POSITIVE_INFINITY)
    if (key === Number.POSITIVE_INFINITY) break
    const start = length
    let isSorted = true
    for (let s = 0; s < segments.length; s++) {
      const segment = segments[s]!
      const k = at[s]!
      if (segment.keys[k] !== key) continue
      at[s] = k + 1
      for (let p = segment.keyStarts[k]!; p < segment.keyStarts[k + 1]!; p++) {
        const ordinal = moved[s]![segment.postings[p]!]!
        if (ordinal < 0) {
          codes.keys.release(key)
          continue
        }
        if (length > start && postings[length - 1]! > ordinal) isSorted = false
        postings[length++] = ordinal
      }
    }
    if (length === start) continue
    if (!isSorted) postings.subarray(start, length).sort()
    keys.push(key)
    keyStarts.push(length)
  }
  return { keys: Uint32Array.from(keys), keyStarts: Uint32Array.from(keyStarts), postings: postings.slice(0, length) }
}

function releaseGone(segment: Segment, codes: Codes): void {
  if (segment.live === segment.count) return
  for (let ordinal = 0; ordinal < segment.count; ordinal++) {
    if (!isGone(segment, ordinal)) continue
    for (let row = segment.rowStarts[ordinal]!; row < segment.rowStarts[ordinal + 1]!; row++) {
      segment.rowColumns.forEach((column, f) => {
        codes.rowFacets[f]!.release(column[segment.places[row]!]!)
      })
    }
    codes.makerFacets.forEach((dictionary, f) => {
      dictionary.release(makerCode(segment, ordinal, f))
    })
  }
}
