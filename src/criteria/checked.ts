import { HamkorError } from '../errors.js'
import type { Assessment, Criterion } from '../model/criterion.js'
import { EFFORT } from '../model/match.js'
import { shown } from '../refuse.js'
import { criterionError } from './plan.js'

const STANDINGS: readonly unknown[] = ['fits', 'open', 'misses']
const EVIDENCE: readonly unknown[] = ['stated', 'implied', 'inferred', 'none']

/**
 * Runs a criterion. Throws HamkorError `CRITERION`, naming it, where it throws, its utility is not in [low, high], the effort
 * of a miss is none of `EFFORT`, or its answer lacks what every answer has: it would be ranked, and only be found out where
 * it is explained.
 */
export function checked(
  criterion: Criterion,
  low: number,
  high: number,
  run: () => Assessment,
  verb: 'assess' | 'combine' = 'assess',
): Assessment {
  let assessment: Assessment
  try {
    assessment = run()
  } catch (cause) {
    throw criterionError(criterion.id, verb, cause)
  }
  const utility: unknown = assessment?.utility
  if (typeof utility !== 'number' || !(utility >= low && utility <= high)) {
    refuse(criterion, 'utility', utility, `a number from ${low} to ${high}`)
  }
  const { standing, evidence, reason, effort } = assessment
  if (!STANDINGS.includes(standing)) refuse(criterion, 'standing', standing, 'fits, open or misses')
  if (!EVIDENCE.includes(evidence)) refuse(criterion, 'evidence', evidence, 'stated, implied, inferred or none')
  if (typeof reason?.code !== 'string') refuse(criterion, 'reason', reason, 'an object with a code, e.g. host.approved')
  // elsewhere nobody reads it
  if (standing === 'misses' && effort !== undefined && !isEffort(effort)) {
    refuse(criterion, 'effort', effort, `${Object.keys(EFFORT).join(', ')}, or none`)
  }
  return assessment
}

function isEffort(effort: unknown): boolean {
  return typeof effort === 'string' && Object.hasOwn(EFFORT, effort)
}

function refuse({ id }: Criterion, what: string, given: unknown, expected: string): never {
  throw new HamkorError('CRITERION', `criterion "${id}" gave the ${what} ${shown(given)}; expected ${expected}`, {
    criterion: id,
    [what]: given,
  })
}
