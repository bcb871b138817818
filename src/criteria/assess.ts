import type { Manufacturer } from '../model/manufacturer.js'
import type { Match, NearMiss } from '../model/match.js'
import { judge, type Verdict } from './judge.js'
import type { Plan } from './plan.js'
import { toMatch, toNearMiss } from './present.js'

/** How one maker stands to a compiled part, as `match` says it; a near miss where it misses something required. Pure. */
export function assess(plan: Plan, manufacturer: Manufacturer): Match | NearMiss {
  const verdict = judge(plan, manufacturer)
  return verdict.standing === 'misses' ? toNearMiss(plan, verdict) : toMatch(plan, verdict)
}

/**
 * Where an answer shows a maker (DESIGN §5): a match needs positive evidence on a step that counts, or experience; a
 * near miss that step or one near it.
 */
export function placeOf({ standing, interest }: Pick<Verdict, 'standing' | 'interest'>): 'match' | 'nearMiss' | 'none' {
  if (interest === 'none') return 'none'
  if (standing === 'misses') return interest === 'experience' ? 'none' : 'nearMiss'
  return interest === 'near' ? 'none' : 'match'
}
