import { HamkorError } from '../errors.js'
import type { Catalog } from '../model/catalog.js'
import type { Criterion, CriterionContext, ManufacturerCriterion, StepCriterion } from '../model/criterion.js'
import type { Part, ProcessRoute } from '../model/part.js'
import type { RankingMethod } from '../model/ranking.js'
import { sharesOf } from '../rank/scoring.js'

/** A step criterion with what it demands of one step. */
export interface StepNeed {
  /** Position in `Plan.criteria`. */
  readonly index: number
  readonly criterion: StepCriterion
  readonly need: unknown
}

/** One step of a route, ready to be asked of capabilities. */
export interface StepPlan {
  readonly process: string
  /** Whether a maker of this step counts as evidence that it could make the part. */
  readonly counts: boolean
  readonly needs: readonly StepNeed[]
}

/** One route of the part, ready to be judged. */
export interface RoutePlan {
  readonly route: ProcessRoute
  readonly steps: readonly StepPlan[]
  /** Per criterion: the steps that it asks, and where among their needs; undefined for a criterion of the maker. */
  readonly asked: readonly (readonly AskedStep[] | undefined)[]
}

/** Where a criterion asks a route. */
export interface AskedStep {
  readonly step: number
  /** Position among the needs of the step. */
  readonly need: number
}

/** A maker criterion with what the part demands of it. */
export interface ManufacturerNeed {
  readonly index: number
  readonly criterion: ManufacturerCriterion
  readonly need: unknown
}

/** A part compiled against a list of criteria: everything that does not depend on the maker. */
export interface Plan {
  readonly part: Part
  readonly context: CriterionContext
  readonly method: RankingMethod
  /** The criteria that this part makes applicable. */
  readonly criteria: readonly Criterion[]
  /** One per criterion, ≥ 0, sum 1. */
  readonly weights: readonly number[]
  /** Whether a miss on the criterion rejects. */
  readonly required: readonly boolean[]
  readonly routes: readonly RoutePlan[]
  readonly manufacturerNeeds: readonly ManufacturerNeed[]
}

/** How a part is to be judged. */
export interface PlanOptions {
  readonly catalog: Catalog
  readonly criteria: readonly Criterion[]
  readonly method: RankingMethod
  /** By criterion id; replaces a criterion's own weight. */
  readonly weights?: Readonly<Record<string, number>>
}

/**
 * Compiles a part: asks every criterion once what it demands of every step and of the maker.
 * Throws HamkorError `CRITERION` where a criterion throws, `INPUT` where no weight is left.
 * O(routes × steps × criteria).
 */
export function planOf(part: Part, options: PlanOptions): Plan {
  const context: CriterionContext = { catalog: options.catalog, part }
  const asked = options.criteria.map((criterion) => demandsOf(criterion, part, context))
  const applicable = asked.flatMap((demands, i) => (demands.applies ? [i] : []))
  const criteria = applicable.map((i) => options.criteria[i]!)
  const routes = part.routes.map((route, r) => {
    const steps = route.steps.map((step, s) => ({
      process: step.process,
      counts: countsAsEvidence(route, s),
      needs: applicable.flatMap((i, index) => {
        const criterion = options.criteria[i]!
        const need = asked[i]!.steps[r]?.[s]
        return criterion.scope === 'step' && need !== undefined ? [{ index, criterion, need }] : []
      }),
    }))
    return { route, steps, asked: criteria.map((criterion, c) => askedSteps(steps, criterion, c)) }
  })
  const manufacturerNeeds = applicable.flatMap((i, index) => {
    const criterion = options.criteria[i]!
    return criterion.scope === 'manufacturer' ? [{ index, criterion, need: asked[i]!.manufacturer }] : []
  })
  return {
    part,
    context,
    method: options.method,
    criteria,
    weights: normalizedWeights(criteria, options.weights),
    required: criteria.map((criterion) => isRequired(criterion, part)),
    routes,
    manufacturerNeeds,
  }
}

function askedSteps(steps: readonly StepPlan[], { scope }: Criterion, index: number): readonly AskedStep[] | undefined {
  if (scope !== 'step') return undefined
  return steps.flatMap(({ needs }, step) => {
    const need = needs.findIndex((one) => one.index === index)
    return need < 0 ? [] : [{ step, need }]
  })
}

/** A step whose maker is of interest: primary, or any where the route has no primary step. */
export function countsAsEvidence(route: ProcessRoute, step: number): boolean {
  return route.steps[step]!.role === 'primary' || route.steps.every((s) => s.role !== 'primary')
}

function isRequired(criterion: Criterion, part: Part): boolean {
  if (part.require) return part.require.includes(criterion.id)
  return criterion.rejects === 'whenMissed'
}

interface Demands {
  readonly applies: boolean
  readonly steps: readonly (readonly unknown[])[]
  readonly manufacturer: unknown
}

function demandsOf(criterion: Criterion, part: Part, context: CriterionContext): Demands {
  try {
    if (criterion.scope === 'manufacturer') {
      const need: unknown = criterion.require(part, context)
      return { applies: need !== undefined, steps: [], manufacturer: need }
    }
    const steps = part.routes.map((route) => route.steps.map((_, s): unknown => criterion.require(route, s, context)))
    return { applies: steps.some((route) => route.some((need) => need !== undefined)), steps, manufacturer: undefined }
  } catch (cause) {
    throw criterionError(criterion.id, 'require', cause)
  }
}

/** Names the criterion that threw; errors of our own pass as they are. */
export function criterionError(id: string, verb: 'require' | 'assess' | 'combine', cause: unknown): HamkorError {
  if (cause instanceof HamkorError) return cause
  const why = cause instanceof Error ? cause.message : String(cause)
  return new HamkorError('CRITERION', `criterion "${id}" threw in ${verb}: ${why}`, { criterion: id, verb }, { cause })
}

function normalizedWeights(criteria: readonly Criterion[], given: Readonly<Record<string, number>> = {}): number[] {
  const raw = criteria.map((criterion) =>
    Object.hasOwn(given, criterion.id) ? given[criterion.id]! : criterion.weight,
  )
  if (criteria.length > 0 && !raw.some((weight) => weight > 0)) {
    throw new HamkorError('INPUT', 'the weights of the criteria that apply to this part add up to 0', {
      criteria: criteria.map((criterion) => criterion.id),
    })
  }
  return sharesOf(raw)
}
