import { isAdHoc } from '../model/basics.js'
import type { Assessment, CriterionContext } from '../model/criterion.js'
import type { EffortClass } from '../model/match.js'
import type { ProcessRoute, RouteStep } from '../model/part.js'
import { unknown } from './assessments.js'

/**
 * What a criterion says of a step that no capability of the maker serves. The process is missing: a miss where the
 * buyer stated the step or it is primary, else open, for it may be subcontracted. Any other criterion has nothing to
 * judge and stays open.
 */
export function assessMissingStep(
  criterionId: string,
  route: ProcessRoute,
  position: number,
  _context: CriterionContext,
): Assessment {
  return criterionId === 'process' ? missingProcess(route.steps[position]!) : unknown('step.none')
}

/** A process that the maker does not list at all. */
export function missingProcess(step: RouteStep): Assessment {
  const required = { kind: 'process', id: step.process } as const
  if (mayBeSubcontracted(step)) return unknown('process.notListed', required)
  return {
    standing: 'misses',
    utility: 0,
    evidence: 'none',
    reason: { code: 'process.none', required },
    effort: missingStepEffort(step),
  }
}

/** An inferred step rejects only where it is primary; of a process that was not understood nobody is shown to lack it. */
export function mayBeSubcontracted({ process, said, role }: RouteStep): boolean {
  return isAdHoc(process) || (said === 'inferred' && role !== 'primary')
}

/** A missing primary step is another plant, any other is equipment. */
export function missingStepEffort(step: RouteStep): EffortClass {
  return step.role === 'primary' ? 'build' : 'equip'
}
