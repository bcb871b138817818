import { HamkorError } from '../errors.js'
import type { Assessment, Criterion } from '../model/criterion.js'
import { criterionError } from './plan.js'

/** Runs a criterion. Throws HamkorError `CRITERION`, naming it, where it throws or its utility is not in [low, high]. */
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
    throw new HamkorError(
      'CRITERION',
      `criterion "${criterion.id}" gave the utility ${String(utility)}; expected a number from ${low} to ${high}`,
      { criterion: criterion.id, utility },
    )
  }
  return assessment
}
