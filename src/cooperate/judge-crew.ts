import { WORST_FIRST } from '../criteria/assessments.js'
import type { Plan } from '../criteria/plan.js'
import type { Assessment } from '../model/criterion.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import type { CandidateSource } from '../model/source.js'
import { answerMissing, answerServing, type StepScratch, scoreOf, setJudged } from '../retrieve/answer-columns.js'
import { candidateKeysOf, candidatesOf, clearWeights } from '../retrieve/candidates.js'
import { FITS, MISSES, OPEN, SHOWN } from '../retrieve/code-table.js'
import { type ColumnPlan, columnPlanOf, type StepKernel } from '../retrieve/column-plan.js'
import { type Codes, decodeMaker, valueAt } from '../retrieve/encode-maker.js'
import { capabilityOf, ROW_FACETS } from '../retrieve/facets.js'
import { askHosts } from '../retrieve/host-criteria.js'
import { type JudgeScratch, judgeMaker, judgeScratch } from '../retrieve/judge-columns.js'
import { columnsOf } from '../retrieve/memory-source.js'
import { recordAt, type Segment } from '../retrieve/segment.js'
import type { Crew } from './crew.js'
import { freeCapacity, type Pool, type RouteWork, type StepWork } from './route-work.js'
import { ownAssessments, type StepFit, stepFit } from './step-fit.js'

/*
 * Judges a crew on every step of every route: in numbers for all, for that is all a search for chains needs, and in words
 * for whoever is shown. Makers in columns are judged from the tables of a match, without their records; the others, and
 * all where the plan holds what columns cannot say, by `stepFit`. Both give the same numbers.
 */

/** A crew with what it could do: on the steps of each route, in the order of the part's routes. */
export interface JudgedCrew {
  readonly pool: Pool
  readonly works: readonly RouteWork[]
}

/** O(makers × steps × capabilities × criteria), of one state of the source. */
export function judgeCrew(plan: Plan, crew: Crew, source: CandidateSource): JudgedCrew {
  const owns: (readonly Assessment[])[] = []
  const own = (maker: number) => {
    owns[maker] ??= ownAssessments(plan, crew.maker(maker))
    return owns[maker]
  }
  const works = plan.routes.map((routePlan, route): RouteWork => {
    const told = routePlan.steps.map((): StepFit[] => [])
    return {
      route,
      plan: routePlan,
      steps: routePlan.steps.map(() => noWork(crew.count)),
      inWords: (step, maker) => {
        told[step]![maker] ??= stepFit(plan, routePlan, step, crew.maker(maker), own(maker))
        return told[step]![maker]
      },
    }
  })
  const columns = columnsOf(source)
  const compiled = columns && columnPlanOf(plan, columns.room)
  if (compiled) judgeHeld(compiled, columns.store.codes, crew, works)
  for (let maker = 0; maker < crew.count; maker++) {
    if (!compiled || !crew.held(maker)) judgeRecord(plan, crew, works, maker)
  }
  return { pool: { ...crew, own }, works }
}

function noWork(makers: number): StepWork {
  return {
    capabilities: new Int32Array(makers).fill(-1),
    standings: new Uint8Array(makers),
    fits: new Float64Array(makers),
    capacities: new Float64Array(makers).fill(Number.NaN),
    leadTimes: new Float64Array(makers).fill(Number.NaN),
  }
}

function judgeRecord(plan: Plan, crew: Crew, works: readonly RouteWork[], maker: number): void {
  for (const { steps, inWords } of works) {
    steps.forEach((work, s) => {
      const { capability, standing, fit: value } = inWords(s, maker)
      work.standings[maker] = WORST_FIRST.indexOf(standing)
      work.fits[maker] = value
      if (capability === undefined) return
      const said = crew.maker(maker).capabilities[capability]!
      work.capabilities[maker] = capability
      work.capacities[maker] = freeCapacity(plan, said) ?? Number.NaN
      work.leadTimes[maker] = said.leadTimeDays ?? Number.NaN
    })
  }
}

/** What a step is judged by beside its own needs, and with which weights; as `judgedBy`. */
interface StepWeighing {
  /** Positions in `Plan.criteria` of what is asked of the maker. */
  readonly own: readonly number[]
  /** Of the needs of the step, then of these; sum 1. */
  readonly weights: readonly number[]
  /** Written anew for every maker. */
  readonly utilities: number[]
}

function judgeHeld(columns: ColumnPlan, codes: Codes, crew: Crew, works: readonly RouteWork[]): void {
  const keys = candidateKeysOf(columns, codes, undefined)
  const scratch = judgeScratch(columns)
  const isHosted = columns.makers.some(({ kind }) => kind === 'host')
  const weighing = columns.routes.map(({ steps }) => steps.map((step) => weighingOf(columns, step)))
  const figures = figureReader(columns.plan, codes)
  for (const [segment, makers] of bySegment(crew)) {
    const { weights } = candidatesOf(segment, keys)
    try {
      for (const maker of makers) {
        const { ordinal } = crew.held(maker)!
        judgeMaker(columns, scratch, segment, ordinal, weights[ordinal]!)
        if (isHosted) askHosts(columns, scratch, decodeMaker(recordAt(segment, ordinal), codes.known))
        for (let r = 0; r < works.length; r++) {
          for (let s = 0; s < works[r]!.steps.length; s++) {
            const work = works[r]!.steps[s]!
            const row = answerStep(columns, r, s, scratch.steps[r]![s]!, segment, ordinal)
            rate(columns, columns.routes[r]!.steps[s]!, weighing[r]![s]!, scratch, scratch.steps[r]![s]!, work, maker)
            if (row < 0) continue
            const place = segment.places[segment.rowStarts[ordinal]! + row]!
            work.capabilities[maker] = row
            work.capacities[maker] = figures.capacity(segment, place)
            work.leadTimes[maker] = figures.leadTime(segment, place)
          }
        }
      }
    } finally {
      clearWeights(segment, keys)
    }
  }
}

function bySegment(crew: Crew): ReadonlyMap<Segment, readonly number[]> {
  const makers = new Map<Segment, number[]>()
  for (let maker = 0; maker < crew.count; maker++) {
    const segment = crew.held(maker)?.segment
    if (!segment) continue
    const same = makers.get(segment)
    if (same) same.push(maker)
    else makers.set(segment, [maker])
  }
  return makers
}

function weighingOf({ plan }: ColumnPlan, step: StepKernel): StepWeighing {
  const own = plan.manufacturerNeeds.flatMap(({ index, criterion }) => (criterion.id === 'proximity' ? [] : [index]))
  const asked = [...step.needs.map(({ criterion }) => criterion), ...own]
  const total = asked.reduce((sum, index) => sum + plan.weights[index]!, 0)
  return {
    own,
    weights: asked.map((index) => (total > 0 ? plan.weights[index]! / total : 1 / asked.length)),
    utilities: new Array<number>(asked.length).fill(0.5),
  }
}

/** Answers one step into its scratch as `stepFit` does; which of the maker's capabilities it is, −1 where none. */
function answerStep(
  columns: ColumnPlan,
  r: number,
  s: number,
  answer: StepScratch,
  segment: Segment,
  ordinal: number,
): number {
  const route = columns.routes[r]!
  const { needs, isOptional, missingEffort } = route.steps[s]!
  const serves = answerServing(columns, route.steps[s]!, answer, segment, ordinal)
  if (answer.basis >= 0) return answer.row
  if (serves) answerMissing(columns, route, s, answer, segment, ordinal)
  else {
    for (let n = 0; n < needs.length; n++) {
      if (needs[n]!.isProcess && !isOptional) setJudged(answer.best, n, MISSES, 0, missingEffort)
      else setJudged(answer.best, n, OPEN, UNKNOWN_UTILITY, 0)
    }
  }
  return -1
}

/** Writes standing and fit of a step that was answered last. */
function rate(
  columns: ColumnPlan,
  { needs }: StepKernel,
  { own, weights, utilities }: StepWeighing,
  scratch: JudgeScratch,
  { best }: StepScratch,
  work: StepWork,
  maker: number,
): void {
  const { required } = columns.plan
  let standing = FITS
  for (let n = 0; n < needs.length; n++) {
    utilities[n] = best.utilities[n]!
    if (needs[n]!.isRequired && best.standings[n]! < standing) standing = best.standings[n]!
  }
  for (let i = 0; i < own.length; i++) {
    const c = own[i]!
    const said = scratch.own.standings[c]!
    utilities[needs.length + i] = scratch.own.utilities[c]!
    const isOpenTo = said === OPEN && columns.isLenient[c]! && scratch.own.efforts[c]! < SHOWN
    if (required[c] && !isOpenTo && said < standing) standing = said
  }
  work.standings[maker] = standing
  work.fits[maker] = utilities.length > 0 ? scoreOf(columns, utilities, weights) : 0
}

const CAPACITY = ROW_FACETS.indexOf('capacity')
const LEAD_TIME = ROW_FACETS.indexOf('leadTime')

/** Free capacity and lead time of capabilities in columns, each code read once; NaN where they are not known. */
function figureReader(plan: Plan, codes: Codes) {
  const reader = (column: number, read: (value: unknown) => number | undefined) => {
    const known = new Map<number, number>()
    return (segment: Segment, place: number): number => {
      const code = segment.rowColumns[column]![place]!
      if (code === 0) return Number.NaN
      let figure = known.get(code)
      if (figure === undefined) {
        figure = read(valueAt(codes.rowFacets[column]!, code, codes.known)) ?? Number.NaN
        known.set(code, figure)
      }
      return figure
    }
  }
  return {
    capacity: reader(CAPACITY, (value) => freeCapacity(plan, capabilityOf('capacity', value))),
    leadTime: reader(LEAD_TIME, (value) => value as number),
  }
}
