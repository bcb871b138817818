import type { Manufacturer } from '../model/manufacturer.js'
import type { Assessed, Match, NearMiss } from '../model/match.js'
import { judge, type Verdict } from './judge.js'
import type { Plan } from './plan.js'
import { toMatch, toNearMiss } from './present.js'

/** How one maker stands to a compiled part, as `match` says it; a near miss where it misses something required. Pure. */
export function assess(plan: Plan, manufacturer: Manufacturer): Match | NearMiss {
  return assessedIn(plan, manufacturer).match
}

/** The same with where an answer would show it. */
export function assessedIn(plan: Plan, manufacturer: Manufacturer): Pick<Assessed, 'match' | 'place'> {
  const verdict = judge(plan, manufacturer)
  const present = verdict.standing === 'misses' ? toNearMiss : toMatch
  return { place: placeOf(verdict), match: present(plan, verdict) }
}

/**
 * Where an answer shows a maker (DESIGN §5): a match needs positive evidence on a step that counts, or experience; a
 * near miss that step or one near it.
 */
export function placeOf({ standing, interest }: Pick<Verdict, 'standing' | 'interest'>): Assessed['place'] {
  if (interest === 'none') return 'none'
  if (standing === 'misses') return interest === 'experience' ? 'none' : 'nearMiss'
  return interest === 'near' ? 'none' : 'match'
}
