import { SEGMENT_MAKERS } from './segment.js'

/** Makers of one segment with what they could come to, to be taken nearly best first. */
export interface BoundQueue {
  readonly ordinals: Uint16Array
  readonly grades: Int16Array
  readonly scores: Float64Array
  /** Lower is better. */
  readonly bases: Uint8Array
  /** After `arrange`: places in the arrays, by falling (grade, score) up to the width of a bucket, then as they came. */
  readonly order: Uint16Array
  readonly count: number
  clear(): void
  push(ordinal: number, grade: number, score: number, basis: number): void
  /** O(n). */
  arrange(): void
}

const BUCKETS = 512

export function boundQueue(): BoundQueue {
  const ordinals = new Uint16Array(SEGMENT_MAKERS + 1)
  const grades = new Int16Array(SEGMENT_MAKERS + 1)
  const scores = new Float64Array(SEGMENT_MAKERS + 1)
  const bases = new Uint8Array(SEGMENT_MAKERS + 1)
  const order = new Uint16Array(SEGMENT_MAKERS + 1)
  const starts = new Uint32Array(BUCKETS + 1)
  let count = 0
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY

  return {
    ordinals,
    grades,
    scores,
    bases,
    order,
    get count() {
      return count
    },
    clear() {
      count = 0
      low = Number.POSITIVE_INFINITY
      high = Number.NEGATIVE_INFINITY
    },
    push(ordinal, grade, score, basis) {
      ordinals[count] = ordinal
      grades[count] = grade
      scores[count] = score
      bases[count] = basis
      count += 1
      const key = grade + score / 2
      if (key < low) low = key
      if (key > high) high = key
    },
    arrange() {
      if (count === 0) return
      const scale = high > low ? (BUCKETS - 1) / (high - low) : 0
      const bucketOf = (i: number) => ((high - grades[i]! - scores[i]! / 2) * scale) | 0
      starts.fill(0)
      for (let i = 0; i < count; i++) starts[bucketOf(i) + 1]! += 1
      for (let b = 1; b <= BUCKETS; b++) starts[b]! += starts[b - 1]!
      for (let i = 0; i < count; i++) order[starts[bucketOf(i)]!++] = i
    },
  }
}
