import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import {
  type Codes,
  codesOf,
  decodeMaker,
  type EncodedMaker,
  encodeMaker,
  idBytes,
  releaseMaker,
  settleCodes,
} from './encode-maker.js'
import { mergeSegments, packMakers } from './pack.js'
import { recodedMaker, recodedSegment, renumber } from './recode.js'
import { findId, recordAt, SEGMENT_MAKERS, type Segment, segmentOf } from './segment.js'

/*
 * Makers in segments: the latest wait in a list and are packed when somebody looks or when they are many: many given at
 * once fill whole segments, each sorted and packed a single time. As many
 * segments of one size become one of the next (log-structured merge, O'Neil and others 1996), a segment of which half is
 * gone is packed anew; both inside the call that changed something, at most a segment's makers at a time.
 *
 * Segments never change, so that a state is a list of them, and codes that keep their meaning while it is looked at.
 */

/** Waiting makers that become a segment. */
const HEAD = 1000
/** Segments of about one size that are joined. */
const FAN = 4

/** Makers to look at: as they are now, or as they were at one moment. */
export interface HeldMakers {
  readonly codes: Codes
  readonly size: number
  /** All makers; the waiting ones as a segment of their own. */
  segments(): readonly Segment[]
  get(id: string): Manufacturer | undefined
  has(id: string): boolean
}

/** The makers of a memory source. */
export interface MakerStore extends HeldMakers {
  /** Inserts or replaces. Amortized O(size of the record). */
  put(manufacturer: Manufacturer): void
  /** The same for many at once, which are packed without merging. O(size of the records + n log n). */
  putAll(manufacturers: Iterable<Manufacturer>): void
  /** Whether it was there. */
  remove(id: string): boolean
  /** The makers as they are now, until they are let go, which gives back what was kept for them alone. O(waiting makers). */
  hold(): { readonly makers: HeldMakers; readonly release: () => void }
}

/** Starts empty, or with the codes and segments of a snapshot. */
export function makerStore(
  catalog: Catalog,
  from?: { readonly codes: Codes; readonly segments: readonly Segment[] },
): MakerStore {
  const codes = from?.codes ?? codesOf(catalog)
  let frozen: readonly Segment[] = from?.segments ?? []
  const waiting = new Map<string, EncodedMaker>()
  let head: Segment | undefined

  const all = (): readonly Segment[] => {
    const packed = packHead()
    return packed ? [...frozen, packed] : frozen
  }

  const packHead = (): Segment | undefined => {
    if (waiting.size > 0) head ??= segmentOf(packMakers([...waiting.values()]))
    return waiting.size > 0 ? head : undefined
  }

  const freezeHead = () => {
    const packed = packHead()
    if (packed) frozen = [...frozen, packed]
    waiting.clear()
    head = undefined
    settle()
    tidy()
  }

  /** Joins until no size has too many segments and none is half gone. */
  const settle = () => {
    for (let due = dueTogether(frozen); due.length > 0; due = dueTogether(frozen)) {
      const rest = frozen.filter((segment) => !due.includes(segment))
      const live = due.filter((segment) => segment.live > 0)
      const merged = segmentOf(mergeSegments(due, codes))
      frozen = live.length > 0 ? [...rest, merged] : rest
    }
  }

  /** Gives back the codes that nobody holds any more. */
  const tidy = () => {
    const moved = renumber(codes)
    if (!moved) return
    frozen = frozen.map((segment) => recodedSegment(segment, moved))
    for (const [id, maker] of waiting) waiting.set(id, recodedMaker(maker, moved))
    head = undefined
  }

  const remove = (id: string): boolean => {
    const held = waiting.get(id)
    if (held) {
      waiting.delete(id)
      releaseMaker(codes, held)
      head = undefined
      tidy()
      return true
    }
    const found = findIn(frozen, id)
    if (!found) return false
    const { segment, ordinal } = found
    // a copy: who looks at the old one sees one state
    const gone = segment.gone.slice()
    gone[ordinal >>> 5]! |= 1 << (ordinal & 31)
    const changed = { ...segment, gone, live: segment.live - 1 }
    frozen = frozen.map((one) => (one === segment ? changed : one))
    if (isSparse(changed)) {
      settle()
      tidy()
    }
    return true
  }

  const wait = (manufacturer: Manufacturer) => {
    remove(manufacturer.id)
    waiting.set(manufacturer.id, encodeMaker(codes, manufacturer))
    head = undefined
  }

  return {
    codes,
    get size() {
      return frozen.reduce((sum, { live }) => sum + live, waiting.size)
    },
    segments: all,
    put(manufacturer) {
      wait(manufacturer)
      if (waiting.size >= HEAD) freezeHead()
    },
    putAll(manufacturers) {
      for (const manufacturer of manufacturers) {
        wait(manufacturer)
        if (waiting.size === SEGMENT_MAKERS) freezeHead()
      }
      if (waiting.size >= HEAD) freezeHead()
    },
    remove,
    has: (id) => waiting.has(id) || findIn(frozen, id) !== undefined,
    get(id) {
      const held = waiting.get(id)
      return held ? decodeMaker({ bytes: held.record, at: 0 }, codes.known) : getIn(frozen, id, codes)
    },
    hold() {
      const end = codes.holds.begin()
      const segments = all()
      return {
        makers: {
          codes,
          size: segments.reduce((sum, { live }) => sum + live, 0),
          segments: () => segments,
          get: (id) => getIn(segments, id, codes),
          has: (id) => findIn(segments, id) !== undefined,
        },
        release: () => {
          end()
          settleCodes(codes)
          tidy()
        },
      }
    },
  }
}

function findIn(
  segments: readonly Segment[],
  id: string,
): { readonly segment: Segment; readonly ordinal: number } | undefined {
  if (segments.length === 0) return undefined
  const { bytes, length, hash } = idBytes(id)
  for (const segment of segments) {
    const ordinal = findId(segment, hash, bytes, length)
    if (ordinal >= 0) return { segment, ordinal }
  }
  return undefined
}

function getIn(segments: readonly Segment[], id: string, { known }: Codes): Manufacturer | undefined {
  const found = findIn(segments, id)
  return found && decodeMaker(recordAt(found.segment, found.ordinal), known)
}

/** Segments to be joined now: `FAN` of one size, or one that is half gone; none: empty. */
function dueTogether(segments: readonly Segment[]): readonly Segment[] {
  const sparse = segments.find(isSparse)
  if (sparse) return [sparse]
  const bySize = new Map<number, Segment[]>()
  for (const segment of segments) {
    const size = sizeClass(segment.live)
    const same = bySize.get(size)
    if (same) same.push(segment)
    else bySize.set(size, [segment])
  }
  for (const same of [...bySize.entries()].sort((a, b) => a[0] - b[0])) {
    const due = same[1].slice(0, FAN)
    if (due.length === FAN && due.reduce((sum, { live }) => sum + live, 0) <= SEGMENT_MAKERS) return due
  }
  return []
}

function isSparse({ live, count }: Segment): boolean {
  return live * 2 < count || live === 0
}

/** 0 up to `HEAD` makers, one more for every factor of `FAN`. */
function sizeClass(live: number): number {
  let size = 0
  for (let most = HEAD; live > most; most *= FAN) size += 1
  return size
}
