import { quantize } from '../rank/order.js'
import { boundBeside } from './bound-beside.js'
import { boundMaker, boundOwn, leastOwnMiss, mostOwnScore } from './bound-columns.js'
import { boundLacking } from './bound-lacking.js'
import { boundPlaces, RUN, run, takePlaces } from './bound-places.js'
import { boundQueue } from './bound-queue.js'
import { boundLeading, clearBound, FAR, leastMiss, rowBound } from './bound-row.js'
import type { Candidates } from './candidates.js'
import { MISSES } from './code-table.js'
import type { ColumnPlan, NeedKernel, RouteKernel, StepKernel } from './column-plan.js'
import { ableBeside, driverOf, keepAble } from './drive-rows.js'
import { marksRoom } from './marks.js'
import { groupsOf, groupsOfProcess, type RowGroups } from './row-groups.js'
import { type Judge, queue, type Search, STEP, turnsOf } from './search.js'
import type { Segment } from './segment.js'

/*
 * Who is judged as a near miss: along the capabilities of each route those that run all it needs and miss something
 * else, then, as long as so much effort could enter the list, those that lack a step.
 */

const othersRoom = marksRoom()
const ableRoom = marksRoom()

/** Judges whoever of the candidates could be among the near misses. */
export function screenNearMisses(search: Search, segment: Segment, candidates: Candidates, judge: Judge): void {
  const { columns, nearMisses } = search
  const { routes } = columns
  if (routes.length === 0) return
  const groups = groupsOf(segment)
  const others = othersRoom(segment)
  others.set(candidates.related)
  const drivers = routes.map((route) => driverOf(route, groups))
  let least = 0
  if (!drivers.includes(undefined)) {
    routes.forEach((route, r) => {
      alongRows(search, segment, candidates, route, drivers[r]!, judge)
    })
    least = lackingEffort(columns)
    if (-least < nearMisses.leastGrade) return
    dropAble(others, segment, routes)
  }
  oneByOne(search, segment, candidates, others, least, judge)
}

const groupQueue = boundQueue()
const lead = rowBound()
const NOTHING: readonly NeedKernel[] = []

function alongRows(
  search: Search,
  segment: Segment,
  { alive, weights }: Candidates,
  route: RouteKernel,
  driver: StepKernel,
  judge: Judge,
): void {
  const { columns, bounds, nearMisses } = search
  const { own, hostEffort } = bounds
  const { owners } = segment
  const groups = groupsOf(segment)
  const { starts } = groups
  const processes = segment.rowColumns[0]!
  const able = ableBeside(route, segment, alive)
  const isWhole = columns.isSum && columns.routes.length === 1 && route.steps.length === 1
  // what a required miss costs that is not known yet
  const unknown = Math.min(hostEffort, leastMiss(columns))
  const ownMiss = leastOwnMiss(bounds)
  const beside = isWhole ? undefined : boundBeside(route, driver, segment, able, FAR)
  queueGroups(search, segment, driver, Math.min(ownMiss.effort, unknown))
  const lostByOwn = columns.isSum ? ownMiss.lost : 0
  let { leastGrade, leastScore } = nearMisses
  const turns = turnsOf(nearMisses, segment, judge)
  let left = turns.first
  for (let q = 0; q < groupQueue.count; q++) {
    const at = groupQueue.order[q]!
    const most = groupQueue.grades[at]!
    if (most < leastGrade || (most === leastGrade && groupQueue.scores[at]! + STEP < leastScore)) continue
    const group = groupQueue.items[at]!
    const [first, end] = [starts[group]!, starts[group + 1]!]
    const belief = groups.beliefs[group]!
    leadOf(driver, groups, group, processes[first]!)
    for (let from = first; from < end; from += RUN) {
      const count = takePlaces(segment, from, Math.min(end, from + RUN), able)
      // one that is not believed may count as not there
      const needs = (belief & 2) === 0 ? driver.rest : NOTHING
      const close = boundPlaces(lead, needs, segment, count, (belief & 1) === 1, FAR, -leastGrade)
      const seen = isWhole ? Math.min(run.unseen, hostEffort) : Math.min(run.unseen, unknown)
      for (let i = 0; i < close; i++) {
        // what lies side by side first
        if (-run.efforts[i]! < leastGrade) continue
        const ordinal = owners[run.places[i]!]!
        let more = beside ? beside.efforts[ordinal]! : 0
        const lost = run.lost[i]! + (beside ? beside.lost[ordinal]! : 0)
        // what it misses is of this capability or another, or of the maker's own
        const isMissed = run.missed[i] === 1
        const byOther = -run.efforts[i]! - (isMissed ? more : Math.max(more, seen))
        const byOwn = isMissed ? byOther : -run.efforts[i]! - more - ownMiss.effort
        if (byOther < leastGrade && byOwn < leastGrade) continue
        if (byOther <= leastGrade && byOwn <= leastGrade) {
          const most = mostOwnScore(columns, bounds, weights[ordinal]!) - (byOther < leastGrade ? lostByOwn : 0)
          if (most - lost + STEP < leastScore) continue
        }
        boundOwn(columns, bounds, segment, ordinal, weights[ordinal]!)
        // what was not seen may be what is missed on another step
        if (own.standing !== MISSES && !isMissed && seen > more) more = seen
        let grade = -own.effort - run.efforts[i]! - more
        let score = own.score - lost
        if (grade < leastGrade || (grade === leastGrade && score + STEP < leastScore)) continue
        if (!isWhole) {
          const bound = boundMaker(columns, bounds, segment, ordinal, MISSES)
          // a route that cannot miss
          if (bound.effort === Number.NEGATIVE_INFINITY) continue
          if (-bound.effort < grade) grade = -bound.effort
          if (bound.nearScore < score) score = bound.nearScore
        }
        if (!Number.isFinite(grade) || grade < leastGrade) continue
        if (grade === leastGrade && score + STEP < leastScore) continue
        if (nearMisses.admits(segment, ordinal, grade, quantize(score), 0)) queue.push(ordinal, grade, score, 0)
      }
      left -= count
      if (left > 0) continue
      left = turns.next()
      ;({ leastGrade, leastScore } = nearMisses)
    }
  }
  turns.end()
}

/** What the capabilities of a group have in common; one that is not believed may count as not there. */
function leadOf(driver: StepKernel, { materials, beliefs }: RowGroups, group: number, process: number): void {
  clearBound(lead)
  const belief = beliefs[group]!
  if ((belief & 2) !== 0) lead.unseen = driver.missingEffort
  else boundLeading(lead, driver.leading, process, materials[group]!, (belief & 1) === 1, FAR)
}

/**
 * Queues the groups of capabilities that serve a step and could stand for a near miss; `least` is the effort of what
 * their makers may miss besides. O(groups).
 */
function queueGroups({ nearMisses }: Search, segment: Segment, driver: StepKernel, least: number): void {
  const { leastGrade, leastScore } = nearMisses
  const groups = groupsOf(segment)
  groupQueue.clear()
  for (const { code } of driver.relations.serving) {
    const [from, to] = groupsOfProcess(groups, code)
    for (let group = from; group < to; group++) {
      leadOf(driver, groups, group, code)
      const grade = -lead.effort - (lead.isMissed ? 0 : Math.min(least, lead.unseen))
      const score = 1 - lead.lost
      if (grade < leastGrade || (grade === leastGrade && score + STEP < leastScore)) continue
      if (Number.isFinite(grade)) groupQueue.push(group, grade, score, 0)
    }
  }
  groupQueue.arrange()
}

/** Takes away whoever lacks nothing that a route needs, in any route. */
function dropAble(marks: Uint32Array, segment: Segment, routes: readonly RouteKernel[]): void {
  const able = ableRoom(segment).fill(0xffffffff)
  for (const route of routes) keepAble(able, route, segment)
  for (let w = 0; w < marks.length; w++) marks[w]! &= ~able[w]!
}

/** Judges of those marked whoever could enter; `lacking` is the effort that each of them takes at the least. */
function oneByOne(
  search: Search,
  segment: Segment,
  { weights, serving }: Candidates,
  marks: Uint32Array,
  lacking: number,
  judge: Judge,
): void {
  const { columns, nearMisses, bounds } = search
  const { own } = bounds
  const bulk = lacking > 0 ? boundLacking(columns, segment, marks) : undefined
  const unknown = lacking > 0 ? lacking : Math.min(bounds.hostEffort, leastMiss(columns))
  // who only runs something near lacks every step that counts
  const nearby = nearbyEffort(columns)
  let { leastGrade, leastScore } = nearMisses
  const turns = turnsOf(nearMisses, segment, judge)
  let left = turns.first
  for (let w = 0; w < marks.length; w++) {
    for (let word = marks[w]!; word !== 0; word &= word - 1) {
      const bit = word & -word
      const ordinal = w * 32 + 31 - Math.clz32(bit)
      left -= 1
      const isServing = (serving[w]! & bit) !== 0
      if (!isServing && -nearby < leastGrade) continue
      if (bulk && -bulk.efforts[ordinal]! < leastGrade) continue
      boundOwn(columns, bounds, segment, ordinal, weights[ordinal]!)
      let grade = -own.effort
      if (!isServing) grade -= nearby
      else if (lacking > 0 || own.standing !== MISSES) grade -= unknown
      let { score } = own
      if (bulk) {
        grade = Math.min(grade, -own.effort - bulk.efforts[ordinal]!)
        score -= bulk.lost[ordinal]!
      }
      if (grade < leastGrade || (grade === leastGrade && score + STEP < leastScore)) continue
      const { effort, nearScore } = boundMaker(columns, bounds, segment, ordinal, MISSES)
      if (!Number.isFinite(effort) || -effort < leastGrade) continue
      if (-effort === leastGrade && nearScore + STEP < leastScore) continue
      if (nearMisses.admits(segment, ordinal, -effort, quantize(nearScore), 0)) {
        queue.push(ordinal, -effort, nearScore, 0)
      }
    }
    if (left > 0) continue
    left = turns.next()
    ;({ leastGrade, leastScore } = nearMisses)
  }
  turns.end()
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
