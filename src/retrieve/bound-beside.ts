import { boundPlaces, RUN, run, takePlaces } from './bound-places.js'
import { boundLeading, clearBound, type Reach, rowBound } from './bound-row.js'
import { MISSES } from './code-table.js'
import type { RouteKernel, StepKernel } from './column-plan.js'
import { groupsOf, groupsOfProcess, type RowGroups } from './row-groups.js'
import { SEGMENT_MAKERS, type Segment } from './segment.js'

/*
 * What makers could come to on the steps of a route beside the one that it is walked along, column by column: looking
 * up the capabilities of one maker after the other costs some fifty times as much for each.
 */

/** By ordinal; written anew for every route and segment. */
export interface Beside {
  /** Best standing on every step looked at. */
  readonly standings: Uint8Array
  /** What the score loses on them together at the least; Infinity where one of them is out of reach. */
  readonly lost: Float32Array
  /** Least effort of what is missed on them together. */
  readonly efforts: Float32Array
}

const all = besideRoom()
const one = besideRoom()
const DOUBTED: StepKernel['beside'] = { leading: [], rest: [] }
const lead = rowBound()

/** Keeps what single precision rounds up below what is lost. */
const SLACK = 1e-7

/** Capabilities of another step for each of the driver's, up to which it pays to look at them all. */
const WORTH = 64

/**
 * Bounds those given of a segment on the other steps that the route needs; undefined where no step is worth it. Who does
 * not serve one of them is out of reach, and so is who stands beyond `reach`. O(capabilities that serve them × needs).
 */
export function boundBeside(
  { steps }: RouteKernel,
  driver: StepKernel,
  segment: Segment,
  able: Uint32Array | undefined,
  reach: Readonly<Reach>,
): Beside | undefined {
  const groups = groupsOf(segment)
  const most = placesOf(driver, groups) * WORTH
  let isFirst = true
  for (const step of steps) {
    if (!step.isNeeded || step === driver || placesOf(step, groups) > most) continue
    const into = isFirst ? all : one
    boundServing(into, step, step.beside, segment, able, reach)
    if (!isFirst) addBeside(segment.count)
    isFirst = false
  }
  return isFirst ? undefined : all
}

/** How many capabilities serve a step. */
export function placesOf({ relations }: StepKernel, groups: RowGroups): number {
  let count = 0
  for (const { code } of relations.serving) {
    const [from, to] = groupsOfProcess(groups, code)
    count += groups.starts[to]! - groups.starts[from]!
  }
  return count
}

/** Bounds those given by the best of what serves one step, in the needs given; the others are out of reach. */
export function boundServing(
  { standings, lost, efforts }: Beside,
  { relations }: StepKernel,
  needs: StepKernel['beside'],
  segment: Segment,
  able: Uint32Array | undefined,
  reach: Readonly<Reach>,
): void {
  standings.fill(MISSES, 0, segment.count)
  lost.fill(Number.POSITIVE_INFINITY, 0, segment.count)
  efforts.fill(Number.POSITIVE_INFINITY, 0, segment.count)
  const groups = groupsOf(segment)
  const { starts, materials, beliefs } = groups
  const { owners } = segment
  for (const { code } of relations.serving) {
    const [from, to] = groupsOfProcess(groups, code)
    for (let group = from; group < to; group++) {
      const isInferred = (beliefs[group]! & 1) === 1
      // one that is not believed may count as not there
      const isDoubted = (beliefs[group]! & 2) !== 0
      const { leading, rest } = isDoubted ? DOUBTED : needs
      clearBound(lead)
      if (!boundLeading(lead, leading, code, materials[group]!, isInferred, reach)) continue
      const end = starts[group + 1]!
      for (let first = starts[group]!; first < end; first += RUN) {
        const count = takePlaces(segment, first, Math.min(end, first + RUN), able)
        const left = boundPlaces(lead, rest, segment, count, isInferred, reach, Number.POSITIVE_INFINITY)
        for (let i = 0; i < left; i++) {
          const standing = run.standings[i]!
          if (standing < reach.least) continue
          const ordinal = owners[run.places[i]!]!
          if (standing > standings[ordinal]!) standings[ordinal] = standing
          const least = run.lost[i]! - SLACK
          if (least < lost[ordinal]!) lost[ordinal] = least
          if (run.efforts[i]! < efforts[ordinal]!) efforts[ordinal] = run.efforts[i]!
        }
      }
    }
  }
}

function addBeside(count: number): void {
  for (let ordinal = 0; ordinal < count; ordinal++) {
    if (one.standings[ordinal]! < all.standings[ordinal]!) all.standings[ordinal] = one.standings[ordinal]!
    all.lost[ordinal]! += one.lost[ordinal]!
    all.efforts[ordinal]! += one.efforts[ordinal]!
  }
}

export function besideRoom(): Beside {
  return {
    standings: new Uint8Array(SEGMENT_MAKERS),
    lost: new Float32Array(SEGMENT_MAKERS),
    efforts: new Float32Array(SEGMENT_MAKERS),
  }
}
