import { SEGMENT_MAKERS } from './segment.js'

/** Makers of one segment with what they could come to, handed out nearly best first. */
export interface BoundQueue {
  clear(): void
  push(ordinal: number, grade: number, score: number): void
  /** Hands out all, by falling (grade, score) up to the width of a bucket, then in the order they came. O(n). */
  drain(visit: (ordinal: number, grade: number, score: number) => void): void
}

const BUCKETS = 512

export function boundQueue(): BoundQueue {
  const ordinals = new Uint16Array(SEGMENT_MAKERS + 1)
  const grades = new Int16Array(SEGMENT_MAKERS + 1)
  const scores = new Float64Array(SEGMENT_MAKERS + 1)
  const order = new Uint16Array(SEGMENT_MAKERS + 1)
  const starts = new Uint32Array(BUCKETS + 1)
  let count = 0
  const keyOf = (i: number) => grades[i]! + scores[i]! / 2

  /** Sorts the places by buckets of (grade, score). */
  const arrange = () => {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let i = 0; i < count; i++) {
      const key = keyOf(i)
      if (key < low) low = key
      if (key > high) high = key
    }
    const scale = high > low ? (BUCKETS - 1) / (high - low) : 0
    const bucketOf = (i: number) => Math.floor((high - keyOf(i)) * scale)
    starts.fill(0)
    for (let i = 0; i < count; i++) starts[bucketOf(i) + 1]! += 1
    for (let b = 1; b <= BUCKETS; b++) starts[b]! += starts[b - 1]!
    for (let i = 0; i < count; i++) order[starts[bucketOf(i)]!++] = i
  }

  return {
    clear() {
      count = 0
    },
    push(ordinal, grade, score) {
      ordinals[count] = ordinal
      grades[count] = grade
      scores[count] = score
      count += 1
    },
    drain(visit) {
      if (count === 0) return
      arrange()
      for (let i = 0; i < count; i++) {
        const at = order[i]!
        visit(ordinals[at]!, grades[at]!, scores[at]!)
      }
    },
  }
}
