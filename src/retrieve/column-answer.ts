import { WORST_FIRST } from '../criteria/assessments.js'
import { checked } from '../criteria/checked.js'
import { judge } from '../criteria/judge.js'
import type { Plan } from '../criteria/plan.js'
import { DEFAULT_EFFORT, toMatches, toNearMiss } from '../criteria/present.js'
import type { Manufacturer } from '../model/manufacturer.js'
import { EFFORT } from '../model/match.js'
import { quantize } from '../rank/order.js'
import type { Answer, AnswerOptions } from './answer-shape.js'
import {
  type Bound,
  type BoundScratch,
  boundOwn,
  boundRoutes,
  boundScratch,
  lateEffort,
  nearbyEffort,
} from './bound-columns.js'
import { boundQueue } from './bound-queue.js'
import { type Candidates, candidateKeysOf, candidatesOf } from './candidates.js'
import { FITS, MISSES, OPEN } from './code-table.js'
import { type ColumnPlan, columnPlanOf } from './column-plan.js'
import { decodeMaker } from './encode-maker.js'
import { type JudgeScratch, judgeColumns, judgeMaker, judgeScratch } from './judge-columns.js'
import type { MakerStore } from './maker-store.js'
import { countAny, isMarked } from './marks.js'
import { recordAt, SEGMENT_MAKERS, type Segment } from './segment.js'
import type { TableRoom } from './table-room.js'
import { type TopEntry, type TopList, topList } from './top-list.js'
import { resolveWhere } from './where.js'

/*
 * The exact answer over columns: every candidate is bounded, whoever could still enter a list is judged, best bounds
 * first, and only those listed are decoded and explained.
 */

interface Search {
  readonly plan: Plan
  readonly store: MakerStore
  readonly columns: ColumnPlan
  readonly judged: JudgeScratch
  readonly bounds: BoundScratch
  readonly late: number
  readonly nearbyEffort: number
  readonly isHosted: boolean
  readonly isHostRequired: boolean
  readonly matches: TopList
  readonly nearMisses: TopList
  /** Whether makers of a standing are wanted among the matches. */
  readonly grades: readonly boolean[]
  readonly nearMissLimit: number
  screened: number
  scored: number
}

/** The answer over a store; undefined where the plan holds what columns cannot say. Synchronous: it sees one state. */
export function columnAnswer(
  plan: Plan,
  store: MakerStore,
  room: TableRoom,
  options: AnswerOptions,
): Answer | undefined {
  const columns = columnPlanOf(plan, room)
  if (!columns) return undefined
  const where = options.where && resolveWhere(options.where, plan.context.catalog)
  const judged = judgeScratch(columns)
  const hosts = columns.makers.filter(({ kind }) => kind === 'host')
  const search: Search = {
    plan,
    store,
    columns,
    judged,
    bounds: boundScratch(columns, judged.own),
    late: lateEffort(columns),
    nearbyEffort: nearbyEffort(columns),
    isHosted: hosts.length > 0,
    isHostRequired: hosts.some(({ criterion }) => plan.required[criterion]),
    // one more than is shown: the last one's neighbour
    matches: topList(options.limit > 0 ? options.limit + 1 : 0),
    nearMisses: topList(options.nearMissLimit),
    grades: [false, options.standing.includes('open'), options.standing.includes('fits')],
    nearMissLimit: options.nearMissLimit,
    screened: 0,
    scored: 0,
  }
  if (plan.part.routes.length > 0 || plan.part.terms.length > 0) {
    const keys = candidateKeysOf(columns, store.codes, where)
    for (const segment of store.segments()) searchSegment(search, segment, candidatesOf(segment, keys))
  }
  const { matches, nearMisses, screened, scored } = search
  const verdict = ({ segment, ordinal }: TopEntry) =>
    judge(plan, decodeMaker(recordAt(segment, ordinal), store.codes.known))
  return {
    matches: toMatches(plan, matches.entries.map(verdict), options.limit),
    nearMisses: nearMisses.entries.map((entry) => toNearMiss(plan, verdict(entry))),
    considered: {
      indexed: store.size,
      screened,
      scored,
      noEvidence: store.size - screened,
      answer: 'exact',
    },
  }
}

/** Makers bounded before the best of them are judged: early ones, so that the lists soon turn away the rest. */
const BATCH = 2048

function searchSegment(search: Search, segment: Segment, candidates: Candidates): void {
  const { serving, near, experienced, weights } = candidates
  const nearby = search.nearMissLimit > 0 ? near : serving
  search.screened += countAny(serving, near, experienced)
  done.fill(0, 0, serving.length)
  let waiting = 0
  for (let w = 0; w < serving.length; w++) {
    const mayMatch = serving[w]! | experienced[w]!
    const mayNearMiss = serving[w]! | nearby[w]!
    for (let word = mayMatch | nearby[w]!; word !== 0; word &= word - 1) {
      const bit = word & -word
      const ordinal = w * 32 + 31 - Math.clz32(bit)
      enqueue(search, segment, ordinal, weights[ordinal]!, (mayMatch & bit) !== 0, (mayNearMiss & bit) !== 0)
      waiting += 1
    }
    if (waiting < BATCH) continue
    judgeQueued(search, segment, weights)
    waiting = 0
  }
  judgeQueued(search, segment, weights)
}

const matchQueue = boundQueue()
const nearQueue = boundQueue()
/** Makers of the segment that are judged already. */
const done = new Uint32Array((SEGMENT_MAKERS >>> 5) + 1)

/** Puts a maker among those to be judged, unless its bounds keep it out of both lists. */
function enqueue(
  search: Search,
  segment: Segment,
  ordinal: number,
  experience: number,
  mayMatch: boolean,
  mayNearMiss: boolean,
): void {
  const { columns, bounds, late } = search
  judgeMaker(columns, search.judged, segment, ordinal, experience)
  const bound = boundOwn(columns, bounds, late)
  // who only runs a process nearby lacks every step that counts
  if (!mayMatch) bound.effort = Math.max(bound.effort, bounds.ownEffort + search.nearbyEffort)
  let isMatch = mayMatch && couldMatch(search, segment, ordinal, bound)
  let isNearMiss = mayNearMiss && couldNearMiss(search, segment, ordinal, bound)
  if (!isMatch && !isNearMiss) return
  boundRoutes(columns, search.store.codes, bounds, late, segment, ordinal)
  isMatch &&= couldMatch(search, segment, ordinal, bound)
  isNearMiss &&= couldNearMiss(search, segment, ordinal, bound)
  if (isMatch) matchQueue.push(ordinal, wantedGrade(search, bound.standing), bound.score)
  if (isNearMiss) nearQueue.push(ordinal, -bound.effort, bound.nearScore)
}

/** The best standing that the host wants to see. */
function wantedGrade({ grades }: Search, standing: number): number {
  return standing === FITS && !grades[FITS] ? OPEN : standing
}

function couldMatch(search: Search, segment: Segment, ordinal: number, { standing, score }: Bound): boolean {
  if (standing === MISSES) return false
  if (search.isHostRequired) return true
  const grade = wantedGrade(search, standing)
  return search.grades[grade]! && search.matches.admits(segment, ordinal, grade, quantize(score), 0)
}

function couldNearMiss(
  { nearMisses }: Search,
  segment: Segment,
  ordinal: number,
  { effort, nearScore }: Bound,
): boolean {
  return Number.isFinite(effort) && nearMisses.admits(segment, ordinal, -effort, quantize(nearScore), 0)
}

/** Judges those queued, best bounds first, as long as they could still enter. */
function judgeQueued(search: Search, segment: Segment, weights: Float64Array): void {
  const { matches, nearMisses, isHostRequired } = search
  matchQueue.drain((ordinal, grade, score) => {
    if (!isHostRequired && !matches.admits(segment, ordinal, grade, quantize(score), 0)) return
    judgeOne(search, segment, ordinal, weights[ordinal]!)
  })
  nearQueue.drain((ordinal, grade, score) => {
    if (nearMisses.admits(segment, ordinal, grade, quantize(score), 0))
      judgeOne(search, segment, ordinal, weights[ordinal]!)
  })
  matchQueue.clear()
  nearQueue.clear()
}

/** Judges a maker whole and offers it to the list it belongs to. */
function judgeOne(search: Search, segment: Segment, ordinal: number, experience: number): void {
  if (isMarked(done, ordinal)) return
  done[ordinal >>> 5]! |= 1 << (ordinal & 31)
  search.scored += 1
  const { columns, judged, store } = search
  judgeMaker(columns, judged, segment, ordinal, experience)
  let verdict = judgeColumns(columns, store.codes, judged, segment, ordinal)
  if (search.isHosted) {
    const isOpen = verdict.standing !== MISSES && search.isHostRequired
    if (!isOpen && !couldEnter(search, segment, ordinal)) return
    askHosts(search, decodeMaker(recordAt(segment, ordinal), store.codes.known))
    verdict = judgeColumns(columns, store.codes, judged, segment, ordinal)
  }
  const { standing, score, basis, effort, place } = verdict
  if (place === 'match' && search.grades[standing]) {
    search.matches.offer({ segment, ordinal, grade: standing, score, basis })
  }
  if (place === 'nearMiss') search.nearMisses.offer({ segment, ordinal, grade: -effort, score, basis: 0 })
}

function couldEnter(
  { judged: { verdict }, matches, nearMisses, grades }: Search,
  segment: Segment,
  ordinal: number,
): boolean {
  const { standing, score, basis, effort, place } = verdict
  if (place === 'match') return grades[standing]! && matches.admits(segment, ordinal, standing, score, basis)
  return place === 'nearMiss' && nearMisses.admits(segment, ordinal, -effort, score, 0)
}

/** Puts what the host's own criteria say of a maker into the scratch. */
function askHosts({ columns, judged: { own }, plan }: Search, manufacturer: Manufacturer): void {
  for (const { kind, source, need, low, high, criterion } of columns.makers) {
    if (kind !== 'host') continue
    const said = checked(source, low, high, () => source.assess(need, manufacturer, plan.context))
    own.standings[criterion] = WORST_FIRST.indexOf(said.standing)
    own.utilities[criterion] = said.utility
    own.efforts[criterion] = said.standing === 'misses' ? EFFORT[said.effort ?? DEFAULT_EFFORT] : 0
  }
}
