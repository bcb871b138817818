import { compareStanding } from '../criteria/assessments.js'
import type { Plan } from '../criteria/plan.js'
import { DEFAULT_EFFORT } from '../criteria/present.js'
import type { Standing } from '../model/basics.js'
import type { Alone } from '../model/consortium.js'
import type { Gap } from '../model/match.js'
import type { Ways } from './legs.js'
import { type Pool, type RouteWork, UNITS, units } from './route-work.js'

/** How one maker of a pool would do with a whole route by itself, by the formula of a chain. O(steps × criteria). */
export function aloneOn(plan: Plan, work: RouteWork, pool: Pool, ways: Ways, maker: number): Alone {
  const fits = work.fits.map((step) => step[maker]!)
  const value = fits.reduce((sum, { fit }) => sum + units(fit / fits.length), 0)
  const gaps: Gap[] = plan.manufacturerNeeds.flatMap(({ criterion }, i) => {
    const { standing, reason, effort = DEFAULT_EFFORT } = pool.own[maker]![i]!
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
    standing: fits.reduce<Standing>(
      (worst, { standing }) => (compareStanding(standing, worst) < 0 ? standing : worst),
      'fits',
    ),
    score: Math.max(0, (value - units(ways.delivery(ways.place[maker]!))) / UNITS),
    lacks: fits.flatMap(({ capability }, s) => (capability === undefined ? [work.plan.steps[s]!.process] : [])),
    gaps,
  }
}

/** The maker that does best alone, over all routes, of those that serve a step; undefined where nobody does. */
export function bestAlone(
  plan: Plan,
  works: readonly RouteWork[],
  pool: Pool,
  ways: Ways,
): { readonly maker: number; readonly alone: Alone } | undefined {
  let best: { readonly maker: number; readonly alone: Alone } | undefined
  for (const work of works) {
    pool.makers.forEach((_, maker) => {
      if (work.fits.every((step) => step[maker]!.capability === undefined)) return
      const alone = aloneOn(plan, work, pool, ways, maker)
      if (!best || compareAlone(alone, maker, best) < 0) best = { maker, alone }
    })
  }
  return best
}

function compareAlone(alone: Alone, maker: number, best: { readonly maker: number; readonly alone: Alone }): number {
  return compareStanding(best.alone.standing, alone.standing) || best.alone.score - alone.score || maker - best.maker
}
