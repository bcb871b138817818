import { WORST_FIRST } from '../criteria/assessments.js'
import type { Plan } from '../criteria/plan.js'
import { DEFAULT_EFFORT } from '../criteria/present.js'
import type { Alone } from '../model/consortium.js'
import type { Gap } from '../model/match.js'
import type { Ways } from './legs.js'
import { type Pool, type RouteWork, UNITS, units } from './route-work.js'

/** How one maker of a pool would do with a whole route by itself, by the formula of a chain. O(steps × criteria). */
export function aloneOn(plan: Plan, work: RouteWork, pool: Pool, ways: Ways, maker: number): Alone {
  const fits = work.steps.map((_, s) => work.inWords(s, maker))
  const gaps: Gap[] = plan.manufacturerNeeds.flatMap(({ criterion }, i) => {
    const { standing, reason, effort = DEFAULT_EFFORT } = pool.own(maker)[i]!
    return standing === 'misses' ? [{ criterion: criterion.id, reason, effort }] : []
  })
  fits.forEach(({ assessments }, s) => {
    const { process, needs } = work.plan.steps[s]!
    assessments.forEach(({ standing, reason, effort = DEFAULT_EFFORT }, i) => {
      if (standing === 'misses') gaps.push({ criterion: needs[i]!.criterion.id, process, reason, effort })
    })
  })
  return {
    route: work.route,
    standing: WORST_FIRST[standingAlone(work, maker)]!,
    score: scoreAlone(work, ways, maker),
    lacks: fits.flatMap(({ capability }, s) => (capability === undefined ? [work.plan.steps[s]!.process] : [])),
    gaps,
  }
}

/** The worst standing of a maker over the steps of a route, as its place in `WORST_FIRST`. */
export function standingAlone({ steps }: RouteWork, maker: number): number {
  let worst = WORST_FIRST.length - 1
  for (const { standings } of steps) if (standings[maker]! < worst) worst = standings[maker]!
  return worst
}

function scoreAlone({ steps }: RouteWork, ways: Ways, maker: number): number {
  let value = 0
  for (const { fits } of steps) value += units(fits[maker]! / steps.length)
  return Math.max(0, (value - units(ways.delivery(ways.place[maker]!))) / UNITS)
}

/**
 * The maker that does best alone, over all routes, of those that serve a step: by standing, then score, the first of
 * equals; undefined where nobody does. O(routes × steps × makers).
 */
export function bestAlone(
  works: readonly RouteWork[],
  { count }: Pool,
  ways: Ways,
): { readonly maker: number; readonly work: RouteWork } | undefined {
  let best: { maker: number; work: RouteWork; standing: number; score: number } | undefined
  for (const work of works) {
    for (let maker = 0; maker < count; maker++) {
      if (!work.steps.some(({ capabilities }) => capabilities[maker]! >= 0)) continue
      const standing = standingAlone(work, maker)
      if (best && standing < best.standing) continue
      const score = scoreAlone(work, ways, maker)
      const order = best ? standing - best.standing || score - best.score || best.maker - maker : 1
      if (order > 0) best = { maker, work, standing, score }
    }
  }
  return best
}
