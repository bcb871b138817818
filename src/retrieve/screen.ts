import type { Plan } from '../criteria/plan.js'
import { quantize } from '../rank/order.js'
import { type BoundScratch, boundMaker } from './bound-columns.js'
import { boundOwn, type OwnBound } from './bound-own.js'
import { type BoundQueue, boundQueue } from './bound-queue.js'
import { leastMiss } from './bound-step.js'
import type { Candidates } from './candidates.js'
import { FITS, MISSES, OPEN } from './code-table.js'
import type { ColumnPlan } from './column-plan.js'
import { type JudgeScratch, judgeMaker } from './judge-columns.js'
import type { MakerStore } from './maker-store.js'
import type { Segment } from './segment.js'
import type { TopList } from './top-list.js'

/*
 * Who is judged, and in which order. Each candidate is looked at three times at the most, every look dearer and closer
 * than the one before, and only if by the last it could still enter the list: its own criteria, its capabilities by the
 * codes that many share, all of it. Between looks the best come first, so that the list soon turns away the rest.
 */

/** One question over one store. */
export interface Search {
  readonly plan: Plan
  readonly store: MakerStore
  readonly columns: ColumnPlan
  readonly judged: JudgeScratch
  readonly own: OwnBound
  readonly bounds: BoundScratch
  readonly isHosted: boolean
  readonly isHostRequired: boolean
  readonly matches: TopList
  readonly nearMisses: TopList
  /** Whether makers of a standing are wanted among the matches. */
  readonly grades: readonly boolean[]
  screened: number
  scored: number
}

/** Judges a maker of the segment and offers it to its list. */
type Judge = (ordinal: number) => void

const firstQueue = boundQueue()
const lastQueue = boundQueue()

/** Two scores closer than this may be one when quantized. */
const STEP = 1e-9

/** Judges whoever of the candidates could be among the matches. */
export function screenMatches(search: Search, segment: Segment, candidates: Candidates, judge: Judge): void {
  const { columns, own, matches, grades } = search
  const { serving, experienced, able, fitting, weights } = candidates
  const { rowStarts } = segment
  const best = grades[FITS] ? FITS : OPEN
  const { leastGrade, leastScore } = matches
  firstQueue.clear()
  for (let w = 0; w < serving.length; w++) {
    for (let word = serving[w]! | experienced[w]!; word !== 0; word &= word - 1) {
      const bit = word & -word
      const ordinal = w * 32 + 31 - Math.clz32(bit)
      // who runs something, but not this, misses it
      if ((able[w]! & bit) === 0 && rowStarts[ordinal] !== rowStarts[ordinal + 1]) continue
      let grade = (fitting[w]! & bit) === 0 ? OPEN : best
      if (grade < leastGrade) continue
      boundOwn(columns, own, segment, ordinal, weights[ordinal]!)
      if (own.standing < grade) grade = own.standing
      if (!grades[grade] || grade < leastGrade) continue
      if (grade === leastGrade && own.score + STEP < leastScore) continue
      firstQueue.push(ordinal, grade, own.score, 0)
    }
  }
  inTurn(matches, segment, judge, (ordinal) => {
    judgeMaker(columns, search.judged, segment, ordinal, weights[ordinal]!)
    const bound = boundMaker(columns, search.bounds, segment, ordinal, Math.max(OPEN, matches.leastGrade))
    if (bound.standing <= MISSES) return
    const grade = Math.min(best, bound.standing)
    if (!grades[grade]) return
    if (matches.admits(segment, ordinal, grade, quantize(bound.score), bound.basis)) {
      lastQueue.push(ordinal, grade, bound.score, bound.basis)
    }
  })
}

/** Judges whoever of the candidates could be among the near misses. */
export function screenNearMisses(search: Search, segment: Segment, candidates: Candidates, judge: Judge): void {
  const { columns, own, nearMisses, bounds } = search
  const { serving, near, able, weights } = candidates
  const { rowStarts } = segment
  if (columns.routes.length === 0) return
  const least = Math.min(bounds.hostEffort, leastMiss(columns))
  const lacking = lackingEffort(columns)
  const nearby = nearbyEffort(columns)
  const { leastGrade, leastScore } = nearMisses
  firstQueue.clear()
  for (let w = 0; w < serving.length; w++) {
    // who only runs something near lacks every step that counts
    const more = -nearby >= leastGrade ? near[w]! : 0
    for (let word = serving[w]! | more; word !== 0; word &= word - 1) {
      const bit = word & -word
      const ordinal = w * 32 + 31 - Math.clz32(bit)
      boundOwn(columns, own, segment, ordinal, weights[ordinal]!)
      const isLacking = (able[w]! & bit) === 0 && rowStarts[ordinal] !== rowStarts[ordinal + 1]
      let effort = own.effort
      if ((serving[w]! & bit) === 0) effort += nearby
      else if (isLacking) effort += lacking
      else if (own.standing !== MISSES) effort += least
      if (-effort < leastGrade || (-effort === leastGrade && own.score + STEP < leastScore)) continue
      if (effort < Number.POSITIVE_INFINITY) firstQueue.push(ordinal, -effort, own.score, 0)
    }
  }
  inTurn(nearMisses, segment, judge, (ordinal) => {
    judgeMaker(columns, search.judged, segment, ordinal, weights[ordinal]!)
    const { effort, nearScore } = boundMaker(columns, bounds, segment, ordinal, MISSES)
    if (!Number.isFinite(effort)) return
    if (nearMisses.admits(segment, ordinal, -effort, quantize(nearScore), 0)) {
      lastQueue.push(ordinal, -effort, nearScore, 0)
    }
  })
}

/** Makers looked at a second time before the best of them are judged; doubled every time. */
const CHUNK = 64

/** Takes the makers of the first queue, best first and some at a time: a second look, then judges those still worth it. */
function inTurn(list: TopList, segment: Segment, judge: Judge, look: (ordinal: number) => void): void {
  firstQueue.arrange()
  let size = CHUNK
  let taken = 0
  lastQueue.clear()
  for (let i = 0; i < firstQueue.count; i++) {
    const at = firstQueue.order[i]!
    if (!isAdmitted(list, segment, firstQueue, at)) continue
    look(firstQueue.ordinals[at]!)
    taken += 1
    if (taken < size) continue
    judgeLast(list, segment, judge)
    taken = 0
    size *= 2
  }
  judgeLast(list, segment, judge)
}

function judgeLast(list: TopList, segment: Segment, judge: Judge): void {
  lastQueue.arrange()
  for (let i = 0; i < lastQueue.count; i++) {
    const at = lastQueue.order[i]!
    if (isAdmitted(list, segment, lastQueue, at)) judge(lastQueue.ordinals[at]!)
  }
  lastQueue.clear()
}

function isAdmitted(list: TopList, segment: Segment, queue: BoundQueue, at: number): boolean {
  const grade = queue.grades[at]!
  if (grade !== list.leastGrade) return grade > list.leastGrade
  const score = queue.scores[at]!
  if (score + STEP < list.leastScore) return false
  return list.admits(segment, queue.ordinals[at]!, grade, quantize(score), queue.bases[at]!)
}

/** Least effort of a maker that runs something, but not what some step of every route cannot do without. */
function lackingEffort({ routes }: ColumnPlan): number {
  let least = Number.POSITIVE_INFINITY
  for (const { steps } of routes) {
    for (const { isOptional, process, missingEffort } of steps) {
      if (!isOptional && process >= 0) least = Math.min(least, missingEffort)
    }
  }
  return least
}

/** Least effort of a maker that serves no step that counts. */
function nearbyEffort({ routes }: ColumnPlan): number {
  const efforts = routes.map(({ steps }) =>
    steps.reduce(
      (sum, { counts, isOptional, process, missingEffort }) =>
        sum + (counts && !isOptional && process >= 0 ? missingEffort : 0),
      0,
    ),
  )
  return Math.min(...efforts)
}
