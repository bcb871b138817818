import type { RouteKernel, StepKernel } from './column-plan.js'
import { keepMarked, marksRoom } from './marks.js'
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

const ableRoom = marksRoom()

/**
 * Who, of those given, can be met along the driver's capabilities and serves every step that the route needs; undefined
 * where that is everybody. Until the next is asked for.
 */
export function ableBeside(
  route: RouteKernel,
  segment: Segment,
  alive: Uint32Array | undefined,
): Uint32Array | undefined {
  if (route.steps.filter(({ isNeeded }) => isNeeded).length < 2) return alive
  const able = ableRoom(segment)
  if (alive) able.set(alive)
  else able.fill(0xffffffff)
  keepAble(able, route, segment)
  return able
}

/** Takes away whoever serves not every step that the route needs. */
export function keepAble(marks: Uint32Array, { steps }: RouteKernel, segment: Segment): void {
  for (const step of steps) if (step.isNeeded) keepMarked(marks, stepMarks(segment, step).serving)
}
