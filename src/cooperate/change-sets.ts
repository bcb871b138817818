import { together, typicalDays } from '../catalog/typical-days.js'
import { judge, type Verdict } from '../criteria/judge.js'
import { missingStepEffort } from '../criteria/missing-step.js'
import type { Plan, RoutePlan, StepPlan } from '../criteria/plan.js'
import { toMatch } from '../criteria/present.js'
import type { Change, ChangeSet } from '../model/advice.js'
import { compareText, type Reason, type ReasonValue } from '../model/basics.js'
import type { Assessment } from '../model/criterion.js'
import type { Manufacturer } from '../model/manufacturer.js'
import { EFFORT, type EffortClass } from '../model/match.js'
import { ADVISED, changedMaker, type Repair } from './changed-maker.js'

/** A repair with what is said of it. */
export interface Proposed extends Repair {
  readonly process?: string
  readonly reason: Reason
  readonly effort: EffortClass
}

/** Repairs that together make the maker a match. */
export interface ProposedSet {
  readonly route: RoutePlan
  readonly repairs: readonly Proposed[]
  readonly effort: number
  /** The changed maker, judged on the whole part. */
  readonly verdict: Verdict
}

/** What would make a maker a match, and what nobody but the host can say. */
export interface Proposals {
  readonly today: Verdict
  readonly sets: readonly ProposedSet[]
  readonly unadvised: readonly string[]
}

/** Combinations of ways to mend the steps that are tried per route, least effort first. */
const MOST_COMBINATIONS = 64

/**
 * The smallest sets of changes after which the maker no longer misses anything required, each verified by judging the
 * changed maker: dropping any one change of a set leaves a miss, and no set contains another. Least effort first, then
 * fewest changes, then by what they are. Empty where nothing is missed.
 * O(routes × combinations × judging one maker).
 */
export function proposeChanges(plan: Plan, manufacturer: Manufacturer, limit: number): Proposals {
  const today = judge(plan, manufacturer)
  if (today.standing !== 'misses') return { today, sets: [], unadvised: [] }
  const unadvised = new Set<string>()
  const own = makerRepairs(plan, today, unadvised)
  const sets: ProposedSet[] = []
  for (const route of plan.routes) {
    const now = judge({ ...plan, routes: [route] }, manufacturer)
    const ways = route.steps.map((step, s) => {
      const { assessments } = now.steps[s]!
      return waysToMend({ plan, route, step, position: s, manufacturer, assessments }, unadvised)
    })
    if (ways.some((options) => options.length === 0)) continue
    for (const repairs of combinations(ways)) {
      const set = verified(plan, route, manufacturer, [...repairs, ...own])
      if (set) sets.push(set)
    }
  }
  return {
    today,
    sets: unadvised.size > 0 && sets.length === 0 ? [] : smallestOf(sets).slice(0, limit),
    unadvised: [...unadvised].sort(compareText),
  }
}

/** As shown to a host. */
export function toChangeSet(plan: Plan, { repairs, effort, verdict }: ProposedSet): ChangeSet {
  const changes = repairs.map((repair): Change => toChange(plan, repair))
  const days = together(changes.map((change) => change.days))
  return {
    route: verdict.route,
    changes,
    effort,
    ...(days ? { days } : {}),
    after: {
      standing: verdict.standing === 'fits' ? 'fits' : 'open',
      score: verdict.score,
      openQuestions: toMatch(plan, verdict).openQuestions,
    },
  }
}

/** As shown to a host. */
export function toChange(plan: Plan, { criterion, process, capability, reason, effort }: Proposed): Change {
  const days = typicalDays(plan.context.catalog, { criterion, process, effort, reason })
  return {
    criterion,
    ...(process === undefined ? {} : { process }),
    ...(capability === undefined ? {} : { capability }),
    reason,
    effort,
    ...(days ? { days } : {}),
  }
}

/** What makes two changes of one maker the same one. */
export function repairKey({
  criterion,
  process,
  step,
  capability,
  certificate,
}: Repair & { process?: string }): string {
  return [criterion, process ?? step ?? '', capability ?? 'new', certificate ?? ''].join(' ')
}

/** Repairs of what belongs to the maker as a whole. */
function makerRepairs(plan: Plan, today: Verdict, unadvised: Set<string>): readonly Proposed[] {
  return plan.manufacturerNeeds.flatMap(({ index, criterion }): Proposed[] => {
    const { standing, reason, effort = 'equip' } = today.assessments[index]!
    if (standing !== 'misses' || !plan.required[index]) return []
    if (criterion.id === 'ownManufacture') return [{ criterion: criterion.id, reason, effort }]
    if (criterion.id === 'certificates') {
      return lackingOf(reason.required).map((value) => ({
        criterion: criterion.id,
        certificate: value.id,
        reason: { ...reason, required: value },
        effort,
      }))
    }
    unadvised.add(criterion.id)
    return []
  })
}

function lackingOf(value: ReasonValue | undefined): readonly Extract<ReasonValue, { kind: 'certificate' }>[] {
  if (value?.kind === 'list') return value.items.flatMap(lackingOf)
  return value?.kind === 'certificate' ? [value] : []
}

/** One step of one route, as the maker answers it today. */
interface Asked {
  readonly plan: Plan
  readonly route: RoutePlan
  readonly step: StepPlan
  readonly position: number
  readonly manufacturer: Manufacturer
  readonly assessments: readonly Assessment[]
}

/** Ways to bring one step up, each a list of repairs; one empty way where nothing required is missed. */
function waysToMend(asked: Asked, unadvised: Set<string>): readonly (readonly Proposed[])[] {
  const { plan, step, position, manufacturer } = asked
  if (missed(plan, step, asked.assessments).length === 0) return [[]]
  const ways = manufacturer.capabilities.flatMap((offer, capability): (readonly Proposed[])[] => {
    if (plan.context.catalog.processRelation(step.process, offer.process).kind === 'other') return []
    const gaps = step.needs.map(({ criterion, need }) => criterion.assess(need, offer, manufacturer, plan.context))
    const way = missed(plan, step, gaps).map(({ id, assessment: { reason, effort = 'equip' } }) => {
      if (!ADVISED.has(id)) unadvised.add(id)
      return { criterion: id, step: position, process: step.process, capability, reason, effort }
    })
    return way.every(({ criterion }) => ADVISED.has(criterion)) ? [way] : []
  })
  return ways.length > 0 ? ways : [[setUp(asked)]]
}

/** The process set up anew. */
function setUp({ route, step, position, assessments }: Asked): Proposed {
  const at = step.needs.findIndex(({ criterion }) => criterion.id === 'process')
  const none: Reason = { code: 'process.none', required: { kind: 'process', id: step.process } }
  return {
    criterion: 'process',
    step: position,
    process: step.process,
    reason: assessments[at]?.standing === 'misses' ? assessments[at].reason : none,
    effort: missingStepEffort(route.route.steps[position]!),
  }
}

function missed(plan: Plan, step: StepPlan, assessments: readonly Assessment[]) {
  return step.needs.flatMap(({ index, criterion }, n) =>
    plan.required[index] && assessments[n]!.standing === 'misses'
      ? [{ id: criterion.id, assessment: assessments[n]! }]
      : [],
  )
}

/** One way per step, least effort first, at most `MOST_COMBINATIONS`. */
function combinations(ways: readonly (readonly (readonly Proposed[])[])[]): readonly (readonly Proposed[])[] {
  let found: readonly (readonly Proposed[])[] = [[]]
  for (const options of ways) {
    found = found
      .flatMap((start) => options.map((way) => [...start, ...way]))
      .sort((a, b) => effortOf(a) - effortOf(b) || a.length - b.length || compareText(keyOf(a), keyOf(b)))
      .slice(0, MOST_COMBINATIONS)
  }
  return found
}

/** The set with every change taken out that is not needed; undefined where it does not do. */
function verified(
  plan: Plan,
  route: RoutePlan,
  manufacturer: Manufacturer,
  repairs: readonly Proposed[],
): ProposedSet | undefined {
  const after = (some: readonly Proposed[]) => judge(plan, changedMaker(manufacturer, some, plan, route))
  let verdict = after(repairs)
  if (verdict.standing === 'misses') return undefined
  let needed = repairs
  // the dearest first, so that what stays takes least
  for (const repair of [...repairs].sort((a, b) => EFFORT[b.effort] - EFFORT[a.effort])) {
    const fewer = needed.filter((one) => one !== repair)
    const without = after(fewer)
    if (without.standing === 'misses') continue
    needed = fewer
    verdict = without
  }
  return { route, repairs: needed, effort: effortOf(needed), verdict }
}

/** Sets that contain no other, each once. */
function smallestOf(sets: readonly ProposedSet[]): readonly ProposedSet[] {
  const sorted = [...sets].sort(
    (a, b) =>
      a.effort - b.effort ||
      a.repairs.length - b.repairs.length ||
      b.verdict.score - a.verdict.score ||
      compareText(keyOf(a.repairs), keyOf(b.repairs)),
  )
  const kept: { readonly set: ProposedSet; readonly keys: ReadonlySet<string> }[] = []
  for (const set of sorted) {
    const keys = new Set(set.repairs.map(repairKey))
    if (kept.every((other) => [...other.keys].some((key) => !keys.has(key)))) kept.push({ set, keys })
  }
  return kept.map(({ set }) => set)
}

function effortOf(repairs: readonly Proposed[]): number {
  return repairs.reduce((sum, { effort }) => sum + EFFORT[effort], 0)
}

function keyOf(repairs: readonly Proposed[]): string {
  return repairs.map(repairKey).join(', ')
}
