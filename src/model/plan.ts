import type { Gap, OpenQuestion } from './match.js'

/** Gates on the way from an idea to the shelf, in order. */
export const STAGES = [
  'idea',
  'specification',
  'engineering',
  'tooling',
  'sample',
  'ppap',
  'preSeries',
  'series',
] as const

/** Id of a gate. */
export type Stage = (typeof STAGES)[number]

/** Who may carry a task. */
export const OWNER_ROLES = ['center', 'buyer', 'maker', 'toolmaker', 'laboratory', 'certifier', 'bank'] as const

/** Who carries a task. */
export type OwnerRole = (typeof OWNER_ROLES)[number]

/** What a task may cost. */
export const COST_CLASSES = ['none', 'low', 'medium', 'high'] as const

/** What a task costs, as a class: a project's own figures belong to its investment. */
export type CostClass = (typeof COST_CLASSES)[number]

/** One task before it has dates. */
export interface TaskInput {
  readonly id: string
  /** Whole calendar days, ≥ 0. */
  readonly durationDays: number
  /** Ids of what must be finished before. */
  readonly after: readonly string[]
}

/** A task in the network, in days from the start: earliest and latest start and finish. */
export interface ScheduledTask {
  readonly id: string
  readonly earliestStart: number
  readonly earliestFinish: number
  readonly latestStart: number
  readonly latestFinish: number
  /** Days it may slip without moving the end. */
  readonly slack: number
  /** Days it may slip without moving any other task. */
  readonly freeSlack: number
  readonly critical: boolean
}

/** A network of tasks, timed. */
export interface Schedule {
  readonly durationDays: number
  /** In the order given. */
  readonly tasks: readonly ScheduledTask[]
  /** One longest chain from start to end. */
  readonly criticalPath: readonly string[]
}

/** A part that a task is for. */
export interface PlannedPart {
  readonly id: string
  readonly name: string
}

/** What one maker has to do; `parts` tells for which, where the project has several. */
export interface MakerSubject {
  readonly manufacturer: string
  readonly parts?: readonly PlannedPart[]
}

/** What a task is about. */
export type TaskSubject =
  | { readonly kind: 'stage' }
  | ({ readonly kind: 'questions'; readonly questions: readonly OpenQuestion[] } & MakerSubject)
  | ({ readonly kind: 'gap'; readonly gap: Gap } & MakerSubject)
  | { readonly kind: 'financing' }
  | { readonly kind: 'own'; readonly text: string }

/** One task of a plan with its dates, both included. */
export interface PlanTask extends ScheduledTask {
  readonly stage: Stage
  readonly subject: TaskSubject
  readonly owner: OwnerRole
  readonly cost: CostClass
  readonly durationDays: number
  readonly after: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly start: string
  readonly finish: string
}

/** From idea to shelf. */
export interface DevelopmentPlan {
  readonly start: string
  readonly finish: string
  readonly durationDays: number
  readonly tasks: readonly PlanTask[]
  readonly criticalPath: readonly string[]
}
