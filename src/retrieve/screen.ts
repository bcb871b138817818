import type { Plan } from '../criteria/plan.js'
import { quantize } from '../rank/order.js'
import { type BoundScratch, beginSegment, boundMaker, boundOwn } from './bound-columns.js'
import { boundQueue } from './bound-queue.js'
import { leastMiss } from './bound-step.js'
import type { Candidates } from './candidates.js'
import { FITS, MISSES, OPEN } from './code-table.js'
import type { ColumnPlan } from './column-plan.js'
import type { JudgeScratch } from './judge-columns.js'
import type { MakerStore } from './maker-store.js'
import type { Segment } from './segment.js'
import type { TopList } from './top-list.js'

/*
 * Who is judged, and in which order. Candidates are looked at in the order of their columns, twice at the most and the
 * second time only if by the first they could still enter the list: their own criteria, then their capabilities by the
 * codes that many share. Some at a time the best of them are judged, so that the list soon turns away the rest.
 */

/** One question over one store. */
export interface Search {
  readonly plan: Plan
  readonly store: MakerStore
  readonly columns: ColumnPlan
  readonly judged: JudgeScratch
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

const queue = boundQueue()

/** Two scores closer than this may be one when quantized. */
const STEP = 1e-9

/** Candidates passed before the best of them are judged; twice as many every time. */
const FIRST_TURN = 256

/** Judges whoever of the candidates could be among the matches. */
export function screenMatches(search: Search, segment: Segment, candidates: Candidates, judge: Judge): void {
  const { columns, bounds, matches, grades } = search
  const { own } = bounds
  const { serving, experienced, able, fitting, weights } = candidates
  const { rowStarts } = segment
  const best = grades[FITS] ? FITS : OPEN
  // of several steps, or of another method, the loss of one capability is not that of the score
  const isPlain = columns.isSum && columns.routes.length === 1 && columns.routes[0]!.steps.length === 1
  let { leastGrade, leastScore } = matches
  let left = FIRST_TURN
  let turn = FIRST_TURN
  queue.clear()
  beginSegment(bounds, segment)
  for (let w = 0; w < serving.length; w++) {
    for (let word = serving[w]! | experienced[w]!; word !== 0; word &= word - 1) {
      const bit = word & -word
      const ordinal = w * 32 + 31 - Math.clz32(bit)
      left -= 1
      // who runs something, but not this, misses it
      if ((able[w]! & bit) === 0 && rowStarts[ordinal] !== rowStarts[ordinal + 1]) continue
      let grade = (fitting[w]! & bit) === 0 ? OPEN : best
      if (grade < leastGrade) continue
      boundOwn(columns, bounds, segment, ordinal, weights[ordinal]!)
      if (own.standing < grade) grade = own.standing
      if (!grades[grade] || grade < leastGrade || (grade === leastGrade && own.score + STEP < leastScore)) continue
      bounds.step.spareGrade = leastGrade
      bounds.step.spare = isPlain ? own.score - leastScore + STEP : Number.POSITIVE_INFINITY
      const { standing, score, basis } = boundMaker(columns, bounds, segment, ordinal, leastGrade > OPEN ? FITS : OPEN)
      if (standing < grade) grade = standing
      if (grade <= MISSES || !grades[grade] || grade < leastGrade) continue
      if (grade === leastGrade && score + STEP < leastScore) continue
      if (matches.admits(segment, ordinal, grade, quantize(score), basis)) queue.push(ordinal, grade, score, basis)
    }
    if (left > 0) continue
    judgeQueued(matches, segment, judge)
    leastGrade = matches.leastGrade
    leastScore = matches.leastScore
    turn *= 2
    left = turn
  }
  judgeQueued(matches, segment, judge)
}

/** Judges whoever of the candidates could be among the near misses. */
export function screenNearMisses(search: Search, segment: Segment, candidates: Candidates, judge: Judge): void {
  const { columns, nearMisses, bounds } = search
  const { own } = bounds
  const { serving, near, able, weights } = candidates
  const { rowStarts } = segment
  if (columns.routes.length === 0) return
  const least = Math.min(bounds.hostEffort, leastMiss(columns))
  const lacking = lackingEffort(columns)
  const nearby = nearbyEffort(columns)
  let { leastGrade, leastScore } = nearMisses
  let left = FIRST_TURN
  let turn = FIRST_TURN
  queue.clear()
  beginSegment(bounds, segment)
  for (let w = 0; w < serving.length; w++) {
    // who only runs something near lacks every step that counts
    const more = -nearby >= leastGrade ? near[w]! : 0
    for (let word = serving[w]! | more; word !== 0; word &= word - 1) {
      const bit = word & -word
      const ordinal = w * 32 + 31 - Math.clz32(bit)
      left -= 1
      boundOwn(columns, bounds, segment, ordinal, weights[ordinal]!)
      const isLacking = (able[w]! & bit) === 0 && rowStarts[ordinal] !== rowStarts[ordinal + 1]
      let grade = -own.effort
      if ((serving[w]! & bit) === 0) grade -= nearby
      else if (isLacking) grade -= lacking
      else if (own.standing !== MISSES) grade -= least
      if (grade < leastGrade || (grade === leastGrade && own.score + STEP < leastScore)) continue
      bounds.step.spare = Number.POSITIVE_INFINITY
      const { effort, nearScore } = boundMaker(columns, bounds, segment, ordinal, MISSES)
      if (!Number.isFinite(effort) || -effort < leastGrade) continue
      if (-effort === leastGrade && nearScore + STEP < leastScore) continue
      if (nearMisses.admits(segment, ordinal, -effort, quantize(nearScore), 0)) {
        queue.push(ordinal, -effort, nearScore, 0)
      }
    }
    if (left > 0) continue
    judgeQueued(nearMisses, segment, judge)
    leastGrade = nearMisses.leastGrade
    leastScore = nearMisses.leastScore
    turn *= 2
    left = turn
  }
  judgeQueued(nearMisses, segment, judge)
}

/** Judges those queued, best first, as long as they could still enter. */
function judgeQueued(list: TopList, segment: Segment, judge: Judge): void {
  queue.arrange()
  for (let i = 0; i < queue.count; i++) {
    const at = queue.order[i]!
    const ordinal = queue.ordinals[at]!
    if (list.admits(segment, ordinal, queue.grades[at]!, quantize(queue.scores[at]!), queue.bases[at]!)) judge(ordinal)
  }
  queue.clear()
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
