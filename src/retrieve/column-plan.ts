import { OF_THE_PART } from '../criteria/answer-step.js'
import { smallest, together, worst } from '../criteria/assessments.js'
import { type ExperienceNeed, experienceCriterion } from '../criteria/experience.js'
import { mayBeSubcontracted, missingStepEffort } from '../criteria/missing-step.js'
import type { ManufacturerNeed, Plan, RoutePlan, StepNeed, StepPlan } from '../criteria/plan.js'
import { processCriterion } from '../criteria/process.js'
import type { ManufacturerCriterion } from '../model/criterion.js'
import { EFFORT } from '../model/match.js'
import { weightedSum } from '../rank/weighted-sum.js'
import type { CodeTable, LeastMiss } from './code-table.js'
import type { Said } from './said.js'
import { makerFacetOf, type RelationTable, rowFacetOf, type TableRoom } from './table-room.js'

/** How the steps' utilities of a criterion become one. */
export type Fold = 'mean' | 'least' | 'worst'

/** One demand of a step, by codes. */
export interface NeedKernel {
  /** Position in `Plan.criteria`. */
  readonly criterion: number
  /** Position in `ROW_FACETS`. */
  readonly column: number
  readonly table: CodeTable
  /** Where the process decides when no material is offered. */
  readonly byProcess: CodeTable | undefined
  /** The process decides whatever is offered. */
  readonly isByProcess: boolean
  /** What was said of the demand, in words, by capability; undefined: nothing is kept. */
  readonly said: Said | undefined
  /** A code of the column stands for several capabilities. */
  readonly isShared: boolean
  readonly isProcess: boolean
  readonly isOfThePart: boolean
  readonly isRequired: boolean
  /** Of all needs of the step; sum 1. */
  readonly weight: number
  /** What the score loses at the least for every point of utility missing here, whatever the other steps say. */
  readonly share: number
}

/** One step of a route, by codes. */
export interface StepKernel {
  /** By code of a process: how it stands to the step's (see `RelationTable`). */
  readonly relations: RelationTable
  readonly counts: boolean
  readonly isOptional: boolean
  readonly missingEffort: number
  readonly needs: readonly NeedKernel[]
  /** Of these: what makers share most, and the rest. */
  readonly leading: readonly NeedKernel[]
  readonly rest: readonly NeedKernel[]
  /** The same with that part of each share that adds up with those of other steps. */
  readonly beside: Pick<StepKernel, 'leading' | 'rest'>
  /** Position among `needs`; −1 where not asked. */
  readonly process: number
  /** Who runs something, but nothing that serves the step, misses it. */
  readonly isNeeded: boolean
  /** Weights of the needs, in their order. */
  readonly weights: readonly number[]
}

export interface RouteKernel {
  readonly steps: readonly StepKernel[]
  readonly asked: RoutePlan['asked']
  /** Criteria that some step is asked by. */
  readonly criteria: readonly number[]
}

/** A criterion of the maker. */
export interface MakerKernel {
  readonly criterion: number
  readonly kind: 'table' | 'experience' | 'host'
  /** Position in `MAKER_FACETS`. */
  readonly column: number
  readonly table: CodeTable | undefined
  /** The least of all misses that the table says. */
  readonly leastMiss: (() => LeastMiss) | undefined
  /** What was said of the demand, in words, by maker; undefined: nothing is kept. */
  readonly said: Said | undefined
  readonly source: ManufacturerCriterion
  readonly need: unknown
  readonly low: number
  readonly high: number
  readonly weight: number
  readonly isRequired: boolean
  /** An open standing leaves the maker's alone. */
  readonly isLenient: boolean
}

/** A plan compiled against the codes of a store. */
export interface ColumnPlan {
  readonly plan: Plan
  readonly routes: readonly RouteKernel[]
  readonly makers: readonly MakerKernel[]
  readonly folds: readonly Fold[]
  /** Position of experience among the criteria; −1 where it does not apply. */
  readonly experience: number
  readonly experienceNeed: ExperienceNeed | undefined
  /** Whether an open standing leaves the maker's alone. */
  readonly isLenient: readonly boolean[]
  /** The score is the sum of weighted utilities, at most 1. */
  readonly isSum: boolean
}

/** Known by the function that adds. */
const SUM = weightedSum().value

const FOLDS = new Map<unknown, Fold>([
  [processCriterion.combine, 'mean'],
  [together, 'mean'],
  [smallest, 'least'],
  [worst, 'worst'],
  [undefined, 'worst'],
])

/**
 * Compiles a plan for the columns. Undefined where it holds what no column can say: a host's own step criterion or way
 * of putting steps together, or its own idea of experience; then makers are judged one by one.
 */
export function columnPlanOf(plan: Plan, room: TableRoom): ColumnPlan | undefined {
  const folds: Fold[] = []
  for (const criterion of plan.criteria) {
    const fold = criterion.scope === 'step' ? FOLDS.get(criterion.combine) : 'worst'
    if (!fold || (criterion.scope === 'step' && !rowFacetOf(criterion))) return undefined
    folds.push(fold)
  }
  const experience = plan.criteria.findIndex(({ id }) => id === 'experience')
  if (experience >= 0 && plan.criteria[experience]!.assess !== experienceCriterion.assess) return undefined
  room.begin(plan)
  const makers = plan.manufacturerNeeds.map((need) => makerKernel(plan, need, room))
  const isSum = plan.method.value === SUM
  return {
    plan,
    routes: plan.routes.map((route) => routeKernel(plan, route, isSum ? folds : undefined, room)),
    makers,
    folds,
    experience,
    experienceNeed: makers.find(({ kind }) => kind === 'experience')?.need as ExperienceNeed | undefined,
    isLenient: plan.criteria.map(({ id }) => id === 'ownManufacture'),
    isSum,
  }
}

const EVERYTHING = [0, 1] as const

function makerKernel(plan: Plan, { index, criterion, need }: ManufacturerNeed, room: TableRoom): MakerKernel {
  const [low, high] = criterion.bounds ?? EVERYTHING
  const isExperience = criterion.assess === experienceCriterion.assess
  const facet = isExperience ? undefined : makerFacetOf(criterion)
  const judged = facet && room.makerTable(facet, criterion, need)
  // written out, as needs are
  return {
    criterion: index,
    kind: judged ? 'table' : isExperience ? 'experience' : 'host',
    column: judged ? judged.column : -1,
    table: judged?.table,
    leastMiss: judged?.leastMiss,
    said: judged?.said,
    source: criterion,
    need,
    low,
    high,
    weight: plan.weights[index]!,
    isRequired: plan.required[index]!,
    isLenient: criterion.id === 'ownManufacture',
  }
}

function routeKernel(plan: Plan, route: RoutePlan, folds: readonly Fold[] | undefined, room: TableRoom): RouteKernel {
  const { asked } = route
  const shares = plan.weights.map((weight, c) => (folds ? weight * shareOf(folds[c]!, asked[c]?.length ?? 0) : 0))
  const addsUp = (c: number) => asked[c]?.length === 1 || folds?.[c] !== 'least'
  const steps = route.steps.map((step, s) => stepKernel(plan, route, step, s, shares, addsUp, room))
  return { steps, asked, criteria: asked.flatMap((one, c) => (one && one.length > 0 ? [c] : [])) }
}

function stepKernel(
  plan: Plan,
  route: RoutePlan,
  step: StepPlan,
  position: number,
  shares: readonly number[],
  addsUp: (criterion: number) => boolean,
  room: TableRoom,
): StepKernel {
  const own = route.route.steps[position]!
  const total = step.needs.reduce((sum, { index }) => sum + plan.weights[index]!, 0)
  const needs = step.needs.map((need) => needKernel(plan, need, step.needs.length, total, shares[need.index]!, room))
  const process = needs.findIndex(({ column }) => column === 0)
  const whole = parted(needs)
  const isAddedUp = needs.every((need) => addsUp(need.criterion))
  const isOptional = mayBeSubcontracted(own)
  return {
    relations: room.relations(step.process),
    counts: step.counts,
    isOptional,
    missingEffort: EFFORT[missingStepEffort(own)],
    needs,
    leading: whole.leading,
    rest: whole.rest,
    beside: isAddedUp ? whole : parted(needs.map((need) => (addsUp(need.criterion) ? need : { ...need, share: 0 }))),
    process,
    isNeeded: !isOptional && process >= 0 && needs[process]!.isRequired,
    weights: needs.map(({ weight }) => weight),
  }
}

function parted(needs: readonly NeedKernel[]): Pick<StepKernel, 'leading' | 'rest'> {
  return { leading: needs.filter(({ column }) => column <= 1), rest: needs.filter(({ column }) => column > 1) }
}

/**
 * Share of a loss on one of several steps: of a mean at least its part of them (Bernoulli's inequality), of the least
 * all, of the worst by standing perhaps nothing.
 */
function shareOf(fold: Fold, steps: number): number {
  return steps === 1 || fold === 'least' ? 1 : fold === 'mean' ? 1 / steps : 0
}

function needKernel(
  plan: Plan,
  need: StepNeed,
  count: number,
  total: number,
  share: number,
  room: TableRoom,
): NeedKernel {
  const { index, criterion } = need
  const { column, table, byProcess, isByProcess, isShared, said } = room.rowTables(
    rowFacetOf(criterion)!,
    criterion,
    need.need,
  )
  // written out: copying objects takes longer than finding the tables
  return {
    criterion: index,
    column,
    table,
    byProcess,
    isByProcess,
    isShared,
    said,
    isProcess: criterion.id === 'process',
    isOfThePart: OF_THE_PART.has(criterion.id),
    isRequired: plan.required[index]!,
    share,
    weight: total > 0 ? plan.weights[index]! / total : 1 / count,
  }
}
