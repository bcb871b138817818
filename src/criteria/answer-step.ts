import { BASES, type Standing } from '../model/basics.js'
import type { Assessment, StepCriterion } from '../model/criterion.js'
import type { Capability, Manufacturer } from '../model/manufacturer.js'
import { quantize } from '../rank/order.js'
import { asUnproven, compareStanding, unknown } from './assessments.js'
import { checked } from './checked.js'
import { assessMissingStep, mayBeSubcontracted } from './missing-step.js'
import type { Plan, RoutePlan, StepNeed, StepPlan } from './plan.js'

/** How one capability (or the lack of one) answers for one step. */
export interface StepAnswer {
  /** Position among the maker's capabilities; absent where none serves the step. */
  readonly capability?: number
  /** One per need of the step. */
  readonly assessments: readonly Assessment[]
}

/** Taxonomic distance up to which another process is worth showing as a near miss. */
export const NEAR_DISTANCE = 2

/** The maker's best single capability for a step by (standing, score); no mixing of rows. */
export function answerStep(
  plan: Plan,
  route: RoutePlan,
  step: StepPlan,
  position: number,
  manufacturer: Manufacturer,
): StepAnswer {
  const { catalog } = plan.context
  const best = bestOf(plan, step, manufacturer, (capability) =>
    catalog.processRelation(step.process, capability.process).kind === 'other'
      ? undefined
      : answerBy(plan, route, position, capability, manufacturer),
  )
  return best ?? { assessments: answerMissing(plan, route, position, manufacturer) }
}

/**
 * The answer of the capability that is known to be the best for a step; undefined where none serves it. `ask` may know
 * already what it says of a need, by position.
 */
export function answerOf(
  plan: Plan,
  route: RoutePlan,
  position: number,
  manufacturer: Manufacturer,
  capability: number | undefined,
  ask: AskStep,
): StepAnswer {
  if (capability === undefined) return { assessments: answerMissing(plan, route, position, manufacturer) }
  const own = manufacturer.capabilities[capability]!
  return { capability, assessments: answerBy(plan, route, position, own, manufacturer, ask)! }
}

type AskStep = (need: number, capability: Capability, assess: () => Assessment) => Assessment

function askNow(_: number, __: Capability, assess: () => Assessment): Assessment {
  return assess()
}

/** What a capability that serves a step says of each need; undefined where it is as if it were not there. */
function answerBy(
  plan: Plan,
  route: RoutePlan,
  position: number,
  capability: Capability,
  manufacturer: Manufacturer,
  ask: AskStep = askNow,
): readonly Assessment[] | undefined {
  const assessments = route.steps[position]!.needs.map((need, n) =>
    ask(n, capability, () => assessStep(plan, need, capability, manufacturer)),
  )
  if (capability.unsupported) return asUnproven(assessments)
  // what was only inferred is not held against the maker where the step may be done elsewhere
  const isHarmless = capability.basis === 'inferred' && mayBeSubcontracted(route.route.steps[position]!)
  return isHarmless && assessments.some(({ standing }) => standing === 'misses') ? undefined : assessments
}

/** The best by (standing, score, basis) of the capabilities that answer at all; the first of equals. */
function bestOf(
  plan: Plan,
  step: StepPlan,
  manufacturer: Manufacturer,
  answer: (capability: Capability) => readonly Assessment[] | undefined,
): { readonly capability: number; readonly assessments: readonly Assessment[] } | undefined {
  let best: (StepRank & { readonly capability: number; readonly assessments: readonly Assessment[] }) | undefined
  manufacturer.capabilities.forEach((capability, c) => {
    const assessments = answer(capability)
    if (!assessments) return
    const basis = BASES.indexOf(capability.basis)
    const candidate = { capability: c, assessments, basis, ...standingAndScore(plan, step.needs, assessments) }
    if (!best || compareRanks(candidate, best) < 0) best = candidate
  })
  return best && { capability: best.capability, assessments: best.assessments }
}

interface StepRank {
  readonly standing: Standing
  readonly score: number
  readonly basis: number
}

/** Negative where `a` is better. */
function compareRanks(a: StepRank, b: StepRank): number {
  return compareStanding(b.standing, a.standing) || b.score - a.score || a.basis - b.basis
}

function standingAndScore(plan: Plan, needs: readonly StepNeed[], assessments: readonly Assessment[]) {
  let standing: Standing = 'fits'
  let total = 0
  for (let i = 0; i < needs.length; i++) {
    total += plan.weights[needs[i]!.index]!
    if (plan.required[needs[i]!.index] && compareStanding(assessments[i]!.standing, standing) < 0) {
      standing = assessments[i]!.standing
    }
  }
  const weights = needs.map((need) => (total > 0 ? plan.weights[need.index]! / total : 1 / needs.length))
  const utilities = assessments.map((assessment) => assessment.utility)
  return { standing, score: needs.length > 0 ? quantize(plan.method.score(utilities, weights).score) : 0 }
}

function assessStep(plan: Plan, need: StepNeed, capability: Capability, manufacturer: Manufacturer): Assessment {
  const { criterion } = need
  return checked(criterion, 0, 1, () => criterion.assess(need.need, capability, manufacturer, plan.context))
}

/**
 * A maker without any capability record is unknown on every step. One that runs a related process is judged on the best
 * of the nearest too, so that all its gaps are told; its process itself stays missing. A step that it may subcontract is
 * nobody's yet: nothing of the maker's own is held against it.
 */
function answerMissing(
  plan: Plan,
  route: RoutePlan,
  position: number,
  manufacturer: Manufacturer,
): readonly Assessment[] {
  const step = route.steps[position]!
  if (manufacturer.capabilities.length === 0) {
    const required = { kind: 'process', id: step.process } as const
    return step.needs.map(({ criterion }) => unknown('step.none', criterion.id === 'process' ? required : undefined))
  }
  const absent = (id: string) => assessMissingStep(id, route.route, position, plan.context)
  const nothing = step.needs.map((need) => absent(need.criterion.id))
  if (absent('process').standing !== 'misses') {
    return step.needs.map((need, n) => shownElsewhere(plan, route, position, need, manufacturer) ?? nothing[n]!)
  }
  const distance = nearestDistance(plan, step, manufacturer)
  if (distance > NEAR_DISTANCE) return nothing
  const nearest = bestOf(plan, step, manufacturer, (capability) =>
    distanceTo(plan, step, capability) > distance
      ? undefined
      : step.needs.map((need) =>
          need.criterion.id === 'process'
            ? missingBeside(absent('process'), step, capability)
            : assessStep(plan, need, capability, manufacturer),
        ),
  )
  return nearest?.assessments ?? nothing
}

/** What belongs to the part as a whole: who shows it on one step need not be asked again for one that another may do. */
export const OF_THE_PART: ReadonlySet<string> = new Set(['material', 'precision', 'envelope'])

/** A demand that the maker meets on another step of the route; only a fit counts. */
function shownElsewhere(
  plan: Plan,
  route: RoutePlan,
  position: number,
  need: StepNeed,
  manufacturer: Manufacturer,
): Assessment | undefined {
  if (!OF_THE_PART.has(need.criterion.id)) return undefined
  let best: Assessment | undefined
  for (const capability of manufacturer.capabilities) {
    const serves = route.steps.some(
      (step, s) =>
        s !== position && plan.context.catalog.processRelation(step.process, capability.process).kind !== 'other',
    )
    if (!serves) continue
    const assessment = assessStep(plan, need, capability, manufacturer)
    if (
      assessment.standing === 'fits' &&
      isShown(need.criterion, assessment) &&
      assessment.utility > (best?.utility ?? -1)
    )
      best = assessment
  }
  return best
}

/** What a process usually attains speaks for the step it belongs to, not for another. */
export function isShown({ id }: StepCriterion, { evidence }: Assessment): boolean {
  return evidence === 'stated' || (evidence === 'implied' && id === 'material')
}

/** The missing process, with the one that the maker runs instead. */
function missingBeside(assessment: Assessment, step: StepPlan, capability: Capability): Assessment {
  return {
    ...assessment,
    reason: {
      code: 'process.other',
      required: { kind: 'process', id: step.process },
      offered: { kind: 'process', id: capability.process },
    },
  }
}

/** Whether the maker runs a process within taxonomic distance 2 of the step's. */
export function isNear(plan: Plan, step: StepPlan, manufacturer: Manufacturer): boolean {
  return nearestDistance(plan, step, manufacturer) <= NEAR_DISTANCE
}

function nearestDistance(plan: Plan, step: StepPlan, manufacturer: Manufacturer): number {
  return Math.min(...manufacturer.capabilities.map((capability) => distanceTo(plan, step, capability)))
}

function distanceTo(plan: Plan, step: StepPlan, capability: Capability): number {
  return plan.context.catalog.processRelation(step.process, capability.process).distance
}
