import { type Codes, idBytes, keyCode } from './encode-maker.js'
import { attributeKey } from './facets.js'
import { findId, postingsOf, SEGMENT_MAKERS, type Segment } from './segment.js'
import type { ResolvedWhere } from './where.js'

/*
 * Sets of the makers of one segment, a bit an ordinal.
 */

/** Nobody. */
export function noMarks(segment: Segment): Uint32Array {
  return new Uint32Array((segment.count + 31) >>> 5)
}

/** Gives out one set, empty, again and again: what it held before is over then. A new one for every search costs collections. */
export type MarksRoom = (segment: Segment) => Uint32Array

export function marksRoom(): MarksRoom {
  const room = new Uint32Array((SEGMENT_MAKERS + 31) >>> 5)
  let marks = room
  return ({ count }) => {
    const words = (count + 31) >>> 5
    if (marks.length !== words) marks = room.subarray(0, words)
    return marks.fill(0)
  }
}

export function isMarked(marks: Uint32Array, ordinal: number): boolean {
  return ((marks[ordinal >>> 5]! >>> (ordinal & 31)) & 1) === 1
}

/** Adds everybody who has the key. O(postings). */
export function markKey(marks: Uint32Array, segment: Segment, key: number): void {
  const [from, to] = postingsOf(segment, key)
  const { postings } = segment
  for (let p = from; p < to; p++) {
    const ordinal = postings[p]!
    marks[ordinal >>> 5]! |= 1 << (ordinal & 31)
  }
}

/** Takes away whoever is not in the other set. */
export function keepMarked(marks: Uint32Array, others: Uint32Array): void {
  for (let w = 0; w < marks.length; w++) marks[w]! &= others[w]!
}

/** Adds whoever is in the other set. */
export function addMarked(marks: Uint32Array, others: Uint32Array): void {
  for (let w = 0; w < marks.length; w++) marks[w]! |= others[w]!
}

/** Takes away whoever is gone. */
export function dropGone(marks: Uint32Array, { gone }: Segment): void {
  for (let w = 0; w < marks.length; w++) marks[w]! &= ~gone[w]!
}

function countMarks(marks: Uint32Array): number {
  let count = 0
  for (let w = 0; w < marks.length; w++) count += bitsOf(marks[w]!)
  return count
}

/** How many are in one of two sets. */
export function countAny(a: Uint32Array, b: Uint32Array): number {
  let count = 0
  for (let w = 0; w < a.length; w++) count += bitsOf(a[w]! | b[w]!)
  return count
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The ordinals of a set, ascending. */
export function ordinalsOf(marks: Uint32Array): Uint16Array {
  const ordinals = new Uint16Array(countMarks(marks))
  let n = 0
  for (let w = 0; w < marks.length; w++) {
    for (let word = marks[w]!; word !== 0; word &= word - 1) ordinals[n++] = w * 32 + (31 - Math.clz32(word & -word))
  }
  return ordinals
}

/** A filter by codes of keys: in every list, one must hold. */
export interface KeyFilter {
  readonly anyOf: readonly (readonly number[])[]
  readonly ids: readonly string[] | undefined
}

/** Looks up the keys that a filter needs; a key nobody has is left out of its list. */
export function keyFilterOf(where: ResolvedWhere, codes: Codes): KeyFilter {
  const known = (keys: readonly string[]) => keys.map((key) => keyCode(codes, key)).filter((code) => code >= 0)
  const anyOf: (readonly number[])[] = []
  if (where.places) anyOf.push(known(where.places.flatMap((id) => [`r${id}`, `l${id}`])))
  for (const id of where.certificates ?? []) anyOf.push(known([`c${id}`]))
  for (const [key, value] of where.attributes ?? []) {
    // NaN equals nothing, itself neither
    anyOf.push(Number.isNaN(value) ? [] : known([attributeKey(key, value)]))
  }
  return { anyOf, ids: where.ids }
}

/** Who of a segment passes the filter. O(postings + ids). */
export function filtered(segment: Segment, { anyOf, ids }: KeyFilter): Uint32Array {
  let passed: Uint32Array | undefined
  for (const keys of anyOf) {
    const marks = noMarks(segment)
    for (const key of keys) markKey(marks, segment, key)
    if (passed) keepMarked(passed, marks)
    else passed = marks
  }
  if (ids) {
    const marks = noMarks(segment)
    for (const id of ids) {
      const { bytes, length, hash } = idBytes(id)
      const ordinal = findId(segment, hash, bytes, length)
      if (ordinal >= 0) marks[ordinal >>> 5]! |= 1 << (ordinal & 31)
    }
    if (passed) keepMarked(passed, marks)
    else passed = marks
  }
  return passed ?? noMarks(segment).fill(0xffffffff)
}
