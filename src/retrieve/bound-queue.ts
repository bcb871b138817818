/** Makers or groups of capabilities of one segment with what they could come to, to be taken nearly best first. */
export interface BoundQueue {
  /** Which of them: an ordinal, or a group. */
  items: Uint32Array
  grades: Int16Array
  scores: Float64Array
  /** Lower is better. */
  bases: Uint8Array
  /** After `arrange`: places in the arrays, by falling (grade, score) up to the width of a bucket, then as they came. */
  order: Uint32Array
  readonly count: number
  clear(): void
  /** Amortized O(1). */
  push(item: number, grade: number, score: number, basis: number): void
  /** O(n). */
  arrange(): void
}

const BUCKETS = 512
const FIRST_ROOM = 1024
/** So few are sorted one by one. */
const FEW = 24

export function boundQueue(): BoundQueue {
  const starts = new Uint32Array(BUCKETS + 1)
  let count = 0
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY

  const queue: BoundQueue = {
    ...roomFor(FIRST_ROOM),
    get count() {
      return count
    },
    clear() {
      count = 0
      low = Number.POSITIVE_INFINITY
      high = Number.NEGATIVE_INFINITY
    },
    push(item, grade, score, basis) {
      if (count === queue.items.length) enlarge()
      queue.items[count] = item
      queue.grades[count] = grade
      queue.scores[count] = score
      queue.bases[count] = basis
      count += 1
      const key = grade + score / 2
      if (key < low) low = key
      if (key > high) high = key
    },
    arrange() {
      if (count === 0) return
      const { grades, scores, order } = queue
      const scale = high > low ? (BUCKETS - 1) / (high - low) : 0
      const bucketOf = (i: number) => ((high - grades[i]! - scores[i]! / 2) * scale) | 0
      if (count <= FEW) {
        // into its place among those before: the buckets are more than these
        for (let i = 0; i < count; i++) {
          const bucket = bucketOf(i)
          let at = i
          for (; at > 0 && bucketOf(order[at - 1]!) > bucket; at--) order[at] = order[at - 1]!
          order[at] = i
        }
        return
      }
      starts.fill(0)
      for (let i = 0; i < count; i++) starts[bucketOf(i) + 1]! += 1
      for (let b = 1; b <= BUCKETS; b++) starts[b]! += starts[b - 1]!
      for (let i = 0; i < count; i++) order[starts[bucketOf(i)]!++] = i
    },
  }

  const enlarge = () => {
    const { items, grades, scores, bases } = queue
    Object.assign(queue, roomFor(count * 2))
    queue.items.set(items)
    queue.grades.set(grades)
    queue.scores.set(scores)
    queue.bases.set(bases)
  }
  return queue
}

function roomFor(count: number) {
  return {
    items: new Uint32Array(count),
    grades: new Int16Array(count),
    scores: new Float64Array(count),
    bases: new Uint8Array(count),
    order: new Uint32Array(count),
  }
}
