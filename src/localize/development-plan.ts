import { defaultCatalog } from '../catalog/default.js'
import { plannedDays } from '../catalog/typical-days.js'
import type { Catalog } from '../model/catalog.js'
import type { Gap, OpenQuestion } from '../model/match.js'
import type { CostClass, DevelopmentPlan, OwnerRole, PlannedPart, PlanTask, Stage, TaskSubject } from '../model/plan.js'
import { COST_CLASSES, OWNER_ROLES, STAGES } from '../model/plan.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { checkedShape } from '../refuse.js'
import { addDays } from '../text/dates.js'
import { checkedChoice, checkedDate, checkedKeys, checkedList, checkedText, checkedWhole } from './check.js'
import { criticalPath } from './critical-path.js'
import { CLOSED_BEFORE, CLOSED_BY, EFFORT_COSTS, STAGE_ROWS } from './stages.js'

/** What one maker still has to do. */
export interface MakerWork {
  readonly manufacturer: string
  /** Told by each of its tasks, where a project has several. */
  readonly parts?: readonly PlannedPart[]
  readonly gaps: readonly Gap[]
  readonly openQuestions: readonly OpenQuestion[]
}

/** A host's own task: where it belongs, who does it, how long it takes. */
export interface OwnTask {
  readonly id: string
  readonly text: string
  readonly stage: Stage
  readonly owner: OwnerRole
  readonly cost: CostClass
  readonly durationDays: number
  /** Ids of tasks; default: the gate before its own. */
  readonly after?: readonly string[]
}

/** What a plan is made of. */
export interface PlanInput {
  /** First day, `YYYY-MM-DD`; there is no clock. */
  readonly start: string
  readonly makers: readonly MakerWork[]
  /** `made`: dies, molds or patterns must be made (default); `none`: the route needs none. */
  readonly tooling?: 'made' | 'none'
  /** `loan`: a bank decides before tooling is ordered. */
  readonly financing?: 'loan' | 'none'
  /** Calendar days of a gate that differ from `STAGE_ROWS`. */
  readonly stageDays?: Readonly<Partial<Record<Stage, number>>>
  /** Its rows `changeTimes` say how long a gap takes: the middle of least and most. Default: the default catalog. */
  readonly catalog?: Catalog
  /** Days and cost of effort classes in place of the catalog's and of `EFFORT_COSTS`. */
  readonly efforts?: Readonly<
    Partial<Record<Gap['effort'], { readonly durationDays: number; readonly cost: CostClass }>>
  >
  readonly tasks?: readonly OwnTask[]
}

const QUESTION_DAYS = 21
const FINANCING_DAYS = 90

type Draft = Pick<PlanTask, 'id' | 'stage' | 'subject' | 'owner' | 'cost' | 'durationDays' | 'after'>

/**
 * From idea to shelf: the gates in order, every gap a task that must end before its gate, every maker's open questions
 * one task before engineering; with critical path, slack and dates (calendar days, both ends included).
 * Throws HamkorError `INPUT` naming the field. O(tasks).
 */
export function developmentPlan(input: PlanInput): DevelopmentPlan {
  checkPlan(input)
  const works = input.makers.flatMap((maker, i) => workOf(maker, i, input))
  const own = (input.tasks ?? []).map((task) => ownDraft(task))
  const drafts = [...works, ...financing(input), ...own]
  const gates = STAGE_ROWS.map((row): Draft => {
    const days = row.id === 'tooling' && input.tooling === 'none' ? 0 : row.durationDays
    return {
      ...task(row.id, row.id, { kind: 'stage' }, row.owner, row.cost),
      durationDays: input.stageDays?.[row.id] ?? days,
      after: [...gateBefore(row.id), ...drafts.filter(({ stage }) => stage === row.id).map(({ id }) => id)],
    }
  })
  const all = STAGES.flatMap((stage) => [
    ...drafts.filter((draft) => draft.stage === stage),
    ...gates.filter((gate) => gate.stage === stage),
  ])
  const schedule = criticalPath(all.map(({ id, durationDays, after }) => ({ id, durationDays, after })))
  const tasks = all.map((draft, i): PlanTask => {
    const timed = schedule.tasks[i]!
    const last = Math.max(timed.earliestStart, timed.earliestFinish - 1)
    return {
      ...draft,
      ...timed,
      start: addDays(input.start, timed.earliestStart),
      finish: addDays(input.start, last),
    }
  })
  return {
    start: input.start,
    finish: addDays(input.start, schedule.durationDays),
    durationDays: schedule.durationDays,
    tasks,
    criticalPath: schedule.criticalPath,
  }
}

function task(id: string, stage: Stage, subject: TaskSubject, owner: OwnerRole, cost: CostClass) {
  return { id, stage, subject, owner, cost }
}

function gateBefore(stage: Stage): string[] {
  const i = STAGES.indexOf(stage)
  return i > 0 ? [STAGES[i - 1]!] : []
}

/** The questions of a maker, then each gap, which may start once the specification stands. */
function workOf({ gaps, openQuestions, ...whose }: MakerWork, i: number, input: PlanInput): Draft[] {
  const questions: TaskSubject = { kind: 'questions', ...whose, questions: openQuestions }
  const asked: Draft[] =
    openQuestions.length > 0
      ? [
          {
            ...task(`questions-${i + 1}`, 'specification', questions, 'center', 'none'),
            durationDays: QUESTION_DAYS,
            after: ['idea'],
          },
        ]
      : []
  const closing = gaps.map((gap, k): Draft => {
    const effort = input.efforts?.[gap.effort] ?? {
      durationDays: daysOf(gap, input.catalog),
      cost: EFFORT_COSTS[gap.effort],
    }
    const stage = Object.hasOwn(CLOSED_BEFORE, gap.criterion) ? CLOSED_BEFORE[gap.criterion]! : 'sample'
    const owner = Object.hasOwn(CLOSED_BY, gap.criterion) ? CLOSED_BY[gap.criterion]! : 'maker'
    const subject: TaskSubject = { kind: 'gap', ...whose, gap }
    return {
      ...task(`gap-${i + 1}-${k + 1}`, stage, subject, owner, effort.cost),
      durationDays: effort.durationDays,
      after: [stage === 'engineering' ? 'idea' : 'specification', ...asked.map(({ id }) => id)],
    }
  })
  return [...asked, ...closing]
}

/** By the catalog given, where it times such a change at all. */
function daysOf(gap: Gap, catalog: Catalog = defaultCatalog): number {
  return plannedDays(catalog, gap) ?? plannedDays(defaultCatalog, gap)!
}

function financing(input: PlanInput): Draft[] {
  if (input.financing !== 'loan') return []
  const draft = task('financing', 'tooling', { kind: 'financing' }, 'bank', 'none')
  return [{ ...draft, durationDays: FINANCING_DAYS, after: ['specification'] }]
}

function ownDraft({ id, text, stage, owner, cost, durationDays, after }: OwnTask): Draft {
  return { ...task(id, stage, { kind: 'own', text }, owner, cost), durationDays, after: after ?? gateBefore(stage) }
}

function checkPlan(input: PlanInput): void {
  const keys = ['start', 'makers', 'tooling', 'financing', 'stageDays', 'catalog', 'efforts', 'tasks']
  checkedKeys('plan', input, keys)
  checkedDate('start', input.start)
  checkedList('makers', input.makers, 100)
  checkedShape('makers', input.makers, [
    {
      manufacturer: 'text',
      'parts?': [{ id: 'text', name: 'text' }],
      gaps: [{ criterion: 'text', effort: 'text' }],
      openQuestions: 'list',
    },
  ])
  checkedShape('plan', input, { 'catalog?': CATALOG_SHAPE, 'tasks?': ['object'], 'efforts?': { '*': 'object' } })
  if (input.tooling !== undefined) checkedChoice('tooling', input.tooling, ['made', 'none'])
  if (input.financing !== undefined) checkedChoice('financing', input.financing, ['loan', 'none'])
  if (input.stageDays) checkedKeys('stageDays', input.stageDays, STAGES)
  if (input.efforts) checkedKeys('efforts', input.efforts, Object.keys(EFFORT_COSTS))
  for (const [stage, days] of Object.entries(input.stageDays ?? {}))
    checkedWhole(`stageDays.${stage}`, days, { min: 0 })
  for (const [i, own] of checkedList('tasks', input.tasks ?? [], 500).entries()) {
    checkedKeys(`tasks[${i}]`, own, ['id', 'text', 'stage', 'owner', 'cost', 'durationDays', 'after'])
    const { id, text, stage, owner, cost, durationDays, after } = own as OwnTask
    if (after !== undefined) checkedShape(`tasks[${i}].after`, after, ['text'])
    checkedText(`tasks[${i}].id`, id)
    checkedText(`tasks[${i}].text`, text)
    checkedChoice(`tasks[${i}].stage`, stage, STAGES)
    checkedChoice(`tasks[${i}].owner`, owner, OWNER_ROLES)
    checkedChoice(`tasks[${i}].cost`, cost, COST_CLASSES)
    checkedWhole(`tasks[${i}].durationDays`, durationDays, { min: 0 })
  }
}
