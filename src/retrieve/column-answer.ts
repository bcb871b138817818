import { answerOf } from '../criteria/answer-step.js'
import { WORST_FIRST } from '../criteria/assessments.js'
import {
  assessOwn,
  type BestVerdict,
  compareRoutes,
  isExperienced,
  judgeBest,
  type OwnAssessments,
} from '../criteria/judge.js'
import type { Plan } from '../criteria/plan.js'
import { toMatches, toNearMiss } from '../criteria/present.js'
import { BASES } from '../model/basics.js'
import type { RouteResult } from '../model/match.js'
import type { MatchRank } from '../rank/order.js'
import { answerRoute } from './answer-columns.js'
import type { Answer, AnswerOptions } from './answer-shape.js'
import { boundScratch } from './bound-columns.js'
import { type Candidates, candidateKeysOf, candidatesOf, clearWeights } from './candidates.js'
import { MISSES } from './code-table.js'
import { type ColumnPlan, columnPlanOf } from './column-plan.js'
import { decodeMaker } from './encode-maker.js'
import { askHosts, setOwn } from './host-criteria.js'
import { judgeColumns, judgeMaker, judgeScratch, rankRoute } from './judge-columns.js'
import type { HeldMakers } from './maker-store.js'
import { countAny, isMarked } from './marks.js'
import { screenMatches } from './screen-matches.js'
import { screenNearMisses } from './screen-near-misses.js'
import type { Search } from './search.js'
import { idOf, recordAt, SEGMENT_MAKERS, type Segment } from './segment.js'
import { shownMaker } from './shown-makers.js'
import { stepMarks } from './step-marks.js'
import type { TableRoom } from './table-room.js'
import { type TopEntry, topList } from './top-list.js'
import { resolveWhere } from './where.js'

/*
 * The exact answer over columns: candidates are screened by what they could come to, whoever could still enter a list is
 * judged, best first, and only those listed are decoded and explained.
 */

/** The answer over a store; undefined where the plan holds what columns cannot say. Synchronous: it sees one state. */
export function columnAnswer(
  plan: Plan,
  store: HeldMakers,
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
    bounds: boundScratch(columns),
    isHosted: hosts.length > 0,
    isHostRequired: hosts.some(({ criterion }) => plan.required[criterion]),
    // one more than is shown: the last one's neighbour
    matches: topList(options.limit > 0 ? options.limit + 1 : 0),
    nearMisses: topList(options.nearMissLimit),
    grades: [false, options.standing.includes('open'), options.standing.includes('fits')],
    screened: 0,
    able: 0,
  }
  if (plan.part.routes.length > 0 || plan.part.terms.length > 0) {
    const keys = candidateKeysOf(columns, store.codes, where)
    // the small ones fill the lists, so that of the large ones most falls out at once
    for (const segment of [...store.segments()].sort((a, b) => a.live - b.live)) {
      try {
        searchSegment(search, segment, candidatesOf(segment, keys), options)
      } finally {
        clearWeights(segment, keys)
      }
    }
  }
  const { matches, nearMisses, screened, able } = search
  const listed = matches.entries.slice(0, options.limit)
  const next = matches.entries[options.limit]
  const missed = nearMisses.entries.map((entry) => explained(search, entry))
  const nearby = nearMisses.entries.filter((entry, i) => !isServing(columns, entry) && !isExperienced(plan, missed[i]!))
  return {
    matches: toMatches(
      plan,
      listed.map((entry) => explained(search, entry)),
      next && rankOfEntry(next),
    ),
    nearMisses: missed.map((verdict) => toNearMiss(plan, verdict)),
    considered: {
      indexed: store.size,
      screened,
      scored: able + nearby.length,
      noEvidence: store.size - screened,
      answer: 'exact',
    },
  }
}

function searchSegment(search: Search, segment: Segment, candidates: Candidates, options: AnswerOptions): void {
  search.screened += countAny(candidates.related, candidates.experienced)
  search.able += countAny(candidates.serving, candidates.experienced)
  done.fill(0, 0, candidates.related.length)
  const judgeIt = (ordinal: number) => judgeOne(search, segment, ordinal, candidates.weights[ordinal]!)
  if (options.limit > 0) screenMatches(search, segment, candidates, judgeIt)
  if (options.nearMissLimit > 0) screenNearMisses(search, segment, candidates, judgeIt)
}

/** The verdict on a maker that is listed, by the capabilities that answered for it. */
function explained(search: Search, { segment, ordinal }: TopEntry): BestVerdict {
  const { plan, columns, judged, store } = search
  columns.routes.forEach((route, r) => {
    answerRoute(columns, route, judged.steps[r]!, segment, ordinal)
  })
  const maker = shownMaker(segment, ordinal, store.codes)
  const own = assessOwn(plan, maker, (n, assess) => columns.makers[n]!.said?.of(maker, assess) ?? assess())
  const routes = rankedRoutes(search, own)
  const steps = judged.steps[routes[0].route]
  const kernels = columns.routes[routes[0].route]
  return judgeBest(plan, maker, own, routes, (route, position) => {
    const { basis, row } = steps![position]!
    const { needs } = kernels!.steps[position]!
    return answerOf(plan, route, position, maker, basis < 0 ? undefined : row, (n, capability, assess) => {
      return needs[n]!.said?.of(capability, assess) ?? assess()
    })
  })
}

/** The routes of the maker whose steps were answered last, best first; the only one is not ranked. */
function rankedRoutes(search: Search, own: OwnAssessments): readonly [Pick<RouteResult, 'route'>, ...RouteResult[]] {
  const { columns, judged, plan } = search
  const { length } = columns.routes
  if (length < 2) return [{ route: length - 1 }]
  for (const { index } of plan.manufacturerNeeds) setOwn(plan, judged, index, own[index]!)
  const routes = columns.routes.map((_, route): RouteResult => {
    const { standing, score } = rankRoute(columns, judged, route)
    return { route, standing: WORST_FIRST[standing]!, score }
  })
  return routes.sort(compareRoutes) as [RouteResult, ...RouteResult[]]
}

/** Whether the maker runs something that serves a step that counts. */
function isServing({ routes }: ColumnPlan, { segment, ordinal }: TopEntry): boolean {
  return routes.some(({ steps }) =>
    steps.some((step) => step.counts && isMarked(stepMarks(segment, step).serving, ordinal)),
  )
}

function rankOfEntry({ segment, ordinal, grade, score, basis }: TopEntry): MatchRank {
  return { standing: WORST_FIRST[grade]!, score, basis: BASES[basis]!, id: idOf(segment, ordinal) }
}

/** Makers of the segment that are judged already. */
const done = new Uint32Array((SEGMENT_MAKERS >>> 5) + 1)

/** Judges a maker whole and offers it to the list it belongs to. */
function judgeOne(search: Search, segment: Segment, ordinal: number, experience: number): void {
  if (isMarked(done, ordinal)) return
  done[ordinal >>> 5]! |= 1 << (ordinal & 31)
  const { columns, judged, store } = search
  judgeMaker(columns, judged, segment, ordinal, experience)
  let verdict = judgeColumns(columns, judged, segment, ordinal)
  if (search.isHosted) {
    const isOpen = verdict.standing !== MISSES && search.isHostRequired
    if (!isOpen && !couldEnter(search, segment, ordinal)) return
    askHosts(columns, judged, decodeMaker(recordAt(segment, ordinal), store.codes.known))
    verdict = judgeColumns(columns, judged, segment, ordinal)
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
