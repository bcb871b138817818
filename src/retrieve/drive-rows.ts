import type { RouteKernel, StepKernel } from './column-plan.js'
import { keepMarked } from './marks.js'
import { groupsOfProcess, type RowGroups } from './row-groups.js'
import type { Segment } from './segment.js'
import { stepMarks } from './step-marks.js'

/*
 * A route that cannot do without a step is walked along the capabilities that serve it (of several such steps that with
 * the fewest): by groups of equal process and material, the most promising first, so that whole groups fall out once
 * the list is filled by better ones.
 */

/** The needed step of a route that the fewest capabilities serve; undefined where the route needs none. */
export function driverOf({ steps }: RouteKernel, groups: RowGroups): StepKernel | undefined {
  let driver: StepKernel | undefined
  let least = Number.POSITIVE_INFINITY
  for (const step of steps) {
    if (!step.isNeeded) continue
    let count = 0
    for (const { code } of step.relations.serving) {
      const [from, to] = groupsOfProcess(groups, code)
      count += groups.starts[to]! - groups.starts[from]!
    }
    if (count < least) {
      least = count
      driver = step
    }
  }
  return driver
}

/** Who serves the other steps that the route needs, of those given; undefined where that is everybody. */
export function ableBeside(
  { steps }: RouteKernel,
  driver: StepKernel | undefined,
  segment: Segment,
  alive: Uint32Array | undefined,
): Uint32Array | undefined {
  let able = alive
  let isOwn = false
  for (const step of steps) {
    if (!step.isNeeded || step === driver) continue
    const { serving } = stepMarks(segment, step)
    if (able && !isOwn) {
      able = able.slice()
      isOwn = true
    }
    if (able) keepMarked(able, serving)
    else able = serving
  }
  return able
}
