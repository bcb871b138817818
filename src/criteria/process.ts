import type { ReasonValue } from '../model/basics.js'
import type { Catalog, ProcessRelation } from '../model/catalog.js'
import { type Assessment, type StepCriterion, UNKNOWN_UTILITY } from '../model/criterion.js'
import type { Capability } from '../model/manufacturer.js'
import type { ProcessRoute, RouteStep } from '../model/part.js'
import type { ReasonCode } from '../model/reason-codes.js'
import { checkedAssessments, fromBasis, geometricMean, weakestEvidence, worst } from './assessments.js'
import { atDoor } from './door.js'
import { mayBeSubcontracted, missingProcess, missingStepEffort } from './missing-step.js'

/** Utility of an offer that names only a wider term, by is-a levels between them. */
const BROADER: readonly number[] = [0.7, 0.5, UNKNOWN_UTILITY]

/** The step, and whether only its material suggests it. All that a judgment depends on is here: tables are kept by it. */
interface Need extends RouteStep {
  readonly isGuess?: true
}

/** Whether the maker runs the process of the step; a sibling never satisfies. */
export const processCriterion: StepCriterion<Need> = /* @__PURE__ */ atDoor({
  id: 'process',
  scope: 'step',
  weight: 0.2,
  rejects: 'whenMissed',
  require(route, step, { catalog, part }) {
    const own = route.steps[step]!
    return isOnlyBranch(own, route, part.concept, catalog) ? { ...own, isGuess: true } : own
  },
  assess(need, capability, _, { catalog }) {
    const relation = catalog.processRelation(need.process, capability.process)
    if (relation.kind === 'other' && mayBeSubcontracted(need)) return missingProcess(need)
    const isGuess = need.isGuess && (relation.kind === 'narrower' || relation.kind === 'same')
    const assessment = isGuess
      ? {
          ...judgeRelation(need, capability.process, { ...relation, kind: 'overlapping' }),
          evidence: 'inferred' as const,
        }
      : judgeRelation(need, capability.process, relation)
    return toldIn(capability, fromBasis(assessment, capability.basis, 'process.inferredOffer'))
  },
  combine: combineSteps,
})

/** What the description says is said by the maker, in these words; what only its products suggest is not. */
function toldIn({ source, text }: Capability, assessment: Assessment): Assessment {
  if (source !== 'description' || assessment.reason.code !== 'process.inferredOffer') return assessment
  return { ...assessment, reason: { ...assessment.reason, code: 'process.told', told: text } }
}

/**
 * Where no family says how the part is made, only its material is known, and it suggests a whole branch of processes (all
 * metalworking): what lies in the branch, or is called by its name, need not be what the part takes.
 */
function isOnlyBranch(
  { process, said }: RouteStep,
  { steps }: ProcessRoute,
  family: string | undefined,
  catalog: Catalog,
): boolean {
  if (said !== 'inferred' || catalog.processes.get(process)?.parents.length !== 0) return false
  if (family === undefined) return true
  // of a material that none of the family's routes takes
  const usual = catalog.parts.get(family)?.routes ?? []
  return steps.length === 1 && !usual.some((one) => one.steps.some((step) => step.process === process))
}

function judgeRelation(need: RouteStep, offer: string, relation: ProcessRelation): Assessment {
  const reason = (code: ReasonCode) => ({
    code,
    required: { kind: 'process', id: need.process } as const,
    offered: { kind: 'process', id: offer } as const,
  })
  switch (relation.kind) {
    case 'same':
      return { standing: 'fits', utility: 1, evidence: 'stated', reason: reason('process.same') }
    case 'narrower':
      return { standing: 'fits', utility: 1, evidence: 'implied', reason: reason('process.narrower') }
    case 'broader': {
      const utility = BROADER[Math.min(Math.max(relation.distance, 1), BROADER.length) - 1]!
      return { standing: 'open', utility, evidence: 'implied', reason: reason('process.broader') }
    }
    case 'overlapping':
      return {
        standing: 'open',
        utility: UNKNOWN_UTILITY,
        evidence: 'implied',
        reason: reason('process.overlaps'),
      }
    case 'other':
      return {
        standing: 'misses',
        utility: 0,
        evidence: 'stated',
        reason: reason('process.other'),
        effort: missingStepEffort(need),
      }
  }
}

/** Worst standing, geometric mean of the steps' utilities; the reason tells how many steps are served. */
function combineSteps(steps: readonly Assessment[]): Assessment {
  checkedAssessments(steps)
  if (steps.length === 1) return steps[0]!
  const { standing, effort } = worst(steps)
  const served = steps.filter(isServed).length
  const items = steps.flatMap(({ reason }): ReasonValue[] => (reason.required ? [reason.required] : []))
  return {
    standing,
    utility: geometricMean(steps.map((step) => step.utility)),
    evidence: weakestEvidence(steps),
    reason: {
      code: served === steps.length ? 'process.allSteps' : 'process.someSteps',
      required: { kind: 'list', items },
      offered: { kind: 'share', value: served / steps.length },
    },
    ...(effort ? { effort } : {}),
  }
}

/** A capability answers for the step, at least by a wider term. */
function isServed({ standing, reason }: Assessment): boolean {
  return standing !== 'misses' && reason.code !== 'process.notListed' && reason.code !== 'step.none'
}
