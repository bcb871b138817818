import { UNKNOWN_UTILITY } from '../model/criterion.js'
import { besideRoom, boundServing, placesOf } from './bound-beside.js'
import { FAR } from './bound-row.js'
import type { ColumnPlan, RouteKernel, StepKernel } from './column-plan.js'
import { countAny, isMarked, marksRoom } from './marks.js'
import { groupsOf } from './row-groups.js'
import { SEGMENT_MAKERS, type Segment } from './segment.js'
import { stepMarks } from './step-marks.js'

/*
 * What makers that run some of a route, but lack a step of it, could come to as near misses, column by column.
 */

/** By ordinal, of those asked for; written anew for every segment. */
export interface Lacking {
  /** Least effort of what is missed on the steps. */
  readonly efforts: Float32Array
  /** What the score loses on them at the least. */
  readonly lost: Float32Array
}

const serving = besideRoom()
const ofRoute = room()
const least = room()
const lackingRoom = marksRoom()

/** Keeps what single precision rounds up below what is lost. */
const SLACK = 1e-7

/** Capabilities to look at for each maker asked for, up to which it pays. */
const WORTH = 16

/**
 * Bounds those given of a segment, who run something, by the route that suits each best; undefined where that does not
 * pay. O(routes × capabilities that serve their steps × needs).
 */
export function boundLacking(columns: ColumnPlan, segment: Segment, marks: Uint32Array): Lacking | undefined {
  const groups = groupsOf(segment)
  let places = 0
  for (const { steps } of columns.routes) for (const step of steps) if (step.isNeeded) places += placesOf(step, groups)
  if (places > countAny(marks, marks) * WORTH) return undefined
  columns.routes.forEach((route, r) => {
    boundRoute(columns, route, segment, marks)
    if (r === 0) {
      least.efforts.set(ofRoute.efforts.subarray(0, segment.count))
      least.lost.set(ofRoute.lost.subarray(0, segment.count))
      return
    }
    for (let ordinal = 0; ordinal < segment.count; ordinal++) {
      if (ofRoute.efforts[ordinal]! < least.efforts[ordinal]!) least.efforts[ordinal] = ofRoute.efforts[ordinal]!
      if (ofRoute.lost[ordinal]! < least.lost[ordinal]!) least.lost[ordinal] = ofRoute.lost[ordinal]!
    }
  })
  return least
}

/** Adds up the steps that the route needs. */
function boundRoute(columns: ColumnPlan, { steps }: RouteKernel, segment: Segment, marks: Uint32Array): void {
  const { efforts, lost } = ofRoute
  efforts.fill(0, 0, segment.count)
  lost.fill(0, 0, segment.count)
  const lacking = lackingRoom(segment)
  for (const step of steps) {
    if (!step.isNeeded) continue
    boundServing(serving, step, withoutProcess(step), segment, marks, FAR)
    addStep(step, segment, marks, lacking)
  }
  const needed = steps.find(({ isNeeded }) => isNeeded)
  if (!needed || !columns.isSum) return
  // one step that is missing leaves nothing of the process, whatever the others say
  const weight = columns.plan.weights[needed.needs[needed.process]!.criterion]! - SLACK
  for (let ordinal = 0; ordinal < segment.count; ordinal++) if (isMarked(lacking, ordinal)) lost[ordinal]! += weight
}

/** Adds what those given come to on one step: by what serves it, else by its being missing, and marks them then. */
function addStep(step: StepKernel, segment: Segment, marks: Uint32Array, lacking: Uint32Array): void {
  const { efforts, lost } = ofRoute
  const { serving: served, related } = stepMarks(segment, step)
  const unknown = unknownLoss(step)
  for (let w = 0; w < marks.length; w++) {
    for (let word = marks[w]!; word !== 0; word &= word - 1) {
      const bit = word & -word
      const ordinal = w * 32 + 31 - Math.clz32(bit)
      if ((served[w]! & bit) !== 0) {
        efforts[ordinal]! += serving.efforts[ordinal]!
        lost[ordinal]! += serving.lost[ordinal]!
      } else {
        lacking[w]! |= bit
        efforts[ordinal]! += step.missingEffort
        // one beside the step may show the rest
        if ((related[w]! & bit) === 0) lost[ordinal]! += unknown
      }
    }
  }
}

/** What a step loses beside its process by whom nothing is known of it. */
function unknownLoss({ beside }: StepKernel): number {
  let lost = -SLACK
  for (const needs of [beside.leading, beside.rest]) {
    for (const { isProcess, share } of needs) if (!isProcess) lost += (1 - UNKNOWN_UTILITY) * share
  }
  return lost
}

function withoutProcess({ beside }: StepKernel): StepKernel['beside'] {
  const leading = beside.leading.map((need) => (need.isProcess ? { ...need, share: 0 } : need))
  return { leading, rest: beside.rest }
}

function room() {
  return { efforts: new Float32Array(SEGMENT_MAKERS), lost: new Float32Array(SEGMENT_MAKERS) }
}
