import { quantize } from '../rank/order.js'
import { boundBeside } from './bound-beside.js'
import { boundMaker, boundOwn } from './bound-columns.js'
import { boundPlaces, RUN, run, takePlaces } from './bound-places.js'
import { boundQueue } from './bound-queue.js'
import { boundLeading, clearBound, FAR, type Reach, rowBound } from './bound-row.js'
import type { Candidates } from './candidates.js'
import { FITS, MISSES, OPEN } from './code-table.js'
import type { RouteKernel, StepKernel } from './column-plan.js'
import { ableBeside, driverOf } from './drive-rows.js'
import { BASIS_BITS } from './facets.js'
import { addMarked, keepMarked, marksRoom } from './marks.js'
import { groupsOf, groupsOfProcess } from './row-groups.js'
import { type Judge, queue, type Search, STEP, turnsOf } from './search.js'
import type { Segment } from './segment.js'
import type { TopList } from './top-list.js'

/*
 * Who is judged as a match, and in which order: along the capabilities of each route (see drive-rows.ts), or, where a
 * route can do without every step, everybody who serves one or has experience.
 */

const othersRoom = marksRoom()
const ableSharingRoom = marksRoom()

/** Judges whoever of the candidates could be among the matches. */
export function screenMatches(search: Search, segment: Segment, candidates: Candidates, judge: Judge): void {
  const { routes } = search.columns
  const groups = groupsOf(segment)
  const drivers = routes.map((route) => driverOf(route, groups))
  const others = othersRoom(segment)
  others.set(candidates.experienced)
  if (routes.length > 0 && !drivers.includes(undefined)) {
    routes.forEach((route, r) => {
      alongRows(search, segment, candidates, route, drivers[r]!, judge)
    })
    // who tells of no capability may still make it
    keepMarked(others, groups.bare)
  } else if (routes.length > 0) {
    addMarked(others, candidates.serving)
  }
  oneByOne(search, segment, others, candidates.weights, judge)
}

const groupQueue = boundQueue()
const lead = rowBound()
const reach = { ...FAR }

function alongRows(
  search: Search,
  segment: Segment,
  { alive, weights, sharing }: Candidates,
  route: RouteKernel,
  driver: StepKernel,
  judge: Judge,
): void {
  const { columns, bounds, matches, grades } = search
  const { own } = bounds
  const { owners, flags } = segment
  const processes = segment.rowColumns[0]!
  const groups = groupsOf(segment)
  const { starts } = groups
  const able = ableBeside(route, segment, alive)
  const ableSharing = ableSharingRoom(segment)
  ableSharing.set(sharing)
  if (able) keepMarked(ableSharing, able)
  // what is lost by who shares no word with the part
  const lostUnshared = columns.isSum ? bounds.experienceWeight : 0
  // of several steps the loss of one capability is not all of it
  const isWhole = columns.isSum && columns.routes.length === 1 && route.steps.length === 1
  let { leastGrade, leastScore } = matches
  let { least, spare } = reachOf(matches)
  const beside = isWhole ? undefined : boundBeside(route, driver, segment, able, reach)
  queueGroups(search, segment, driver)
  const turns = turnsOf(matches, segment, judge)
  let left = turns.first
  for (let q = 0; q < groupQueue.count; q++) {
    const at = groupQueue.order[q]!
    const most = groupQueue.grades[at]!
    if (most < leastGrade || (most === leastGrade && groupQueue.scores[at]! + STEP < leastScore)) continue
    const isShared = most === leastGrade && groupQueue.scores[at]! - lostUnshared + STEP < leastScore
    const asked = isShared ? ableSharing : able
    const group = groupQueue.items[at]!
    const [first, end] = [starts[group]!, starts[group + 1]!]
    const isInferred = (groups.beliefs[group]! & 1) === 1
    clearBound(lead)
    boundLeading(lead, driver.leading, processes[first]!, groups.materials[group]!, isInferred, FAR)
    for (let from = first; from < end; from += RUN) {
      const count = takePlaces(segment, from, Math.min(end, from + RUN), asked)
      const close = boundPlaces(lead, driver.rest, segment, count, isInferred, reach, Number.POSITIVE_INFINITY)
      for (let i = 0; i < close; i++) {
        const place = run.places[i]!
        const ordinal = owners[place]!
        let grade = Math.min(run.standings[i]!, most)
        let lost = run.lost[i]!
        if (beside) {
          grade = Math.min(grade, beside.standings[ordinal]!)
          lost += beside.lost[ordinal]!
        }
        if (grade < least || !grades[grade] || (grade <= leastGrade && lost > spare)) continue
        if (isWhole && weights[ordinal] === 0) {
          const mostly = quantize(bounds.mostUnshared - lost)
          if (!matches.admits(segment, ordinal, grade, mostly, flags[place]! & BASIS_BITS)) continue
        }
        boundOwn(columns, bounds, segment, ordinal, weights[ordinal]!)
        if (own.standing < grade) grade = own.standing
        let score = own.score - lost
        if (!grades[grade] || grade < leastGrade || (grade === leastGrade && score + STEP < leastScore)) continue
        let basis = flags[place]! & BASIS_BITS
        if (!isWhole) {
          const bound = boundMaker(columns, bounds, segment, ordinal, least)
          if (bound.standing < grade) grade = bound.standing
          if (bound.score < score) score = bound.score
          basis = bound.basis
          if (!grades[grade] || grade < leastGrade || (grade === leastGrade && score + STEP < leastScore)) continue
        }
        if (matches.admits(segment, ordinal, grade, quantize(score), basis)) queue.push(ordinal, grade, score, basis)
      }
      left -= count
      if (left > 0) continue
      left = turns.next()
      ;({ leastGrade, leastScore } = matches)
      ;({ least, spare } = reachOf(matches))
    }
  }
  turns.end()
}

/** What the list has come to. */
function reachOf({ leastGrade, leastScore }: TopList): Reach {
  reach.least = leastGrade > OPEN ? FITS : OPEN
  reach.grade = leastGrade
  reach.spare = 1 - leastScore + STEP
  return reach
}

/** Queues the groups of capabilities that serve a step and could stand for a match; within `reach`. O(groups). */
function queueGroups({ grades }: Search, segment: Segment, { relations, leading }: StepKernel): void {
  const groups = groupsOf(segment)
  const { materials, beliefs } = groups
  const best = grades[FITS] ? FITS : OPEN
  groupQueue.clear()
  for (const { code } of relations.serving) {
    const [from, to] = groupsOfProcess(groups, code)
    for (let group = from; group < to; group++) {
      clearBound(lead)
      if (!boundLeading(lead, leading, code, materials[group]!, (beliefs[group]! & 1) === 1, reach)) continue
      const grade = lead.standing < best ? lead.standing : best
      if (grades[grade] && grade >= reach.grade) groupQueue.push(group, grade, 1 - lead.lost, 0)
    }
  }
  groupQueue.arrange()
}

function oneByOne(search: Search, segment: Segment, marks: Uint32Array, weights: Float64Array, judge: Judge): void {
  const { columns, bounds, matches, grades } = search
  const { own } = bounds
  const best = grades[FITS] ? FITS : OPEN
  let { leastGrade, leastScore } = matches
  const turns = turnsOf(matches, segment, judge)
  let left = turns.first
  for (let w = 0; w < marks.length; w++) {
    for (let word = marks[w]!; word !== 0; word &= word - 1) {
      const ordinal = w * 32 + 31 - Math.clz32(word & -word)
      left -= 1
      boundOwn(columns, bounds, segment, ordinal, weights[ordinal]!)
      let grade = own.standing < best ? own.standing : best
      if (!grades[grade] || grade < leastGrade || (grade === leastGrade && own.score + STEP < leastScore)) continue
      const { standing, score, basis } = boundMaker(columns, bounds, segment, ordinal, leastGrade > OPEN ? FITS : OPEN)
      if (standing < grade) grade = standing
      if (grade <= MISSES || !grades[grade] || grade < leastGrade) continue
      if (grade === leastGrade && score + STEP < leastScore) continue
      if (matches.admits(segment, ordinal, grade, quantize(score), basis)) queue.push(ordinal, grade, score, basis)
    }
    if (left > 0) continue
    left = turns.next()
    ;({ leastGrade, leastScore } = matches)
  }
  turns.end()
}
