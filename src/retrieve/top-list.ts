import { compareIds, ordinalsBefore, type Segment } from './segment.js'

/** One place of a list. */
export interface TopEntry {
  readonly segment: Segment
  readonly ordinal: number
  /** Higher is better: the standing of a match, the negative effort of a near miss. */
  readonly grade: number
  /** Quantized; higher is better. */
  readonly score: number
  /** Lower is better. */
  readonly basis: number
}

/** The best `limit` of everything offered, in order: by grade, score, basis, then id. */
export interface TopList {
  /** Whether something of this grade and score, at the best basis, could still enter from this place. */
  admits(segment: Segment, ordinal: number, grade: number, score: number, basis: number): boolean
  offer(entry: TopEntry): void
  /** Nothing below this grade enters any more; −Infinity as long as there is room. */
  readonly leastGrade: number
  /** Of the least grade nothing below this score. */
  readonly leastScore: number
  readonly entries: readonly TopEntry[]
}

export function topList(limit: number): TopList {
  const entries: TopEntry[] = []
  // ids are compared once per change of the last place and segment: ordinals are in the order of ids
  let last: TopEntry | undefined
  let boundaryOf: Segment | undefined
  let boundary = 0

  return {
    entries,
    get leastGrade() {
      return limit === 0 ? Number.POSITIVE_INFINITY : last ? last.grade : Number.NEGATIVE_INFINITY
    },
    get leastScore() {
      return last ? last.score : Number.NEGATIVE_INFINITY
    },
    admits(segment, ordinal, grade, score, basis) {
      if (!last) return limit > 0
      if (grade !== last.grade) return grade > last.grade
      if (score !== last.score) return score > last.score
      if (basis !== last.basis) return basis < last.basis
      if (boundaryOf !== segment) {
        boundaryOf = segment
        boundary = ordinalsBefore(segment, last.segment, last.ordinal)
      }
      return ordinal < boundary
    },
    offer(entry) {
      let at = entries.length
      while (at > 0 && isBefore(entry, entries[at - 1]!)) at -= 1
      if (at >= limit) return
      entries.splice(at, 0, entry)
      if (entries.length > limit) entries.pop()
      if (entries.length < limit) return
      const [now] = entries.slice(-1)
      if (now === last) return
      last = now
      boundaryOf = undefined
    },
  }
}

function isBefore(a: TopEntry, b: TopEntry): boolean {
  if (a.grade !== b.grade) return a.grade > b.grade
  if (a.score !== b.score) return a.score > b.score
  if (a.basis !== b.basis) return a.basis < b.basis
  return compareIds(a.segment, a.ordinal, b.segment, b.ordinal) < 0
}
