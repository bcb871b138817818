import { experienceUtility, HEADING_WEIGHT } from '../criteria/experience.js'
import { EXPERIENCE_EVIDENCE } from '../criteria/judge.js'
import { FITS, judgeCode } from './code-table.js'
import type { ColumnPlan, StepKernel } from './column-plan.js'
import { type Codes, keyCode } from './encode-maker.js'
import { addMarked, dropGone, filtered, type KeyFilter, keepMarked, keyFilterOf, markKey, noMarks } from './marks.js'
import { postingsOf, SEGMENT_MAKERS, type Segment } from './segment.js'
import type { ResolvedWhere } from './where.js'

/** Keys of the processes of which one at least must be run, a list for every step of a route that cannot do without. */
type RouteKeys = readonly (readonly number[])[]

/** The keys that could bring a maker into an answer, by code. */
export interface CandidateKeys {
  /** Of processes that serve a step that counts, at least by a wider term. */
  readonly serving: readonly number[]
  /** Of those near one that do not serve any. */
  readonly near: readonly number[]
  /** Per route: who runs none of a step's list misses it, if it runs anything. */
  readonly able: readonly RouteKeys[]
  /** Per route: who runs none of a step's list does not fit. */
  readonly fitting: readonly RouteKeys[]
  /** One step is all that is asked: who serves it is able. */
  readonly isOneStep: boolean
  /** Of the part's heading and terms with their weights, in the order in which `experience` adds them up. */
  readonly terms: readonly { readonly key: number; readonly weight: number }[]
  readonly where: KeyFilter | undefined
}

/** Who of a segment could be in the answer, and what they share with the part's words. */
export interface Candidates {
  readonly serving: Uint32Array
  readonly near: Uint32Array
  readonly experienced: Uint32Array
  /** Whoever misses no step of some route by its processes; whoever runs nothing may be in it or not. */
  readonly able: Uint32Array
  /** Whose processes fit every step of some route. */
  readonly fitting: Uint32Array
  /** Shared weight by ordinal. */
  readonly weights: Float64Array
}

export function candidateKeysOf(columns: ColumnPlan, codes: Codes, where: ResolvedWhere | undefined): CandidateKeys {
  const { experienceNeed, routes } = columns
  const serving = new Set<number>()
  const near = new Set<number>()
  for (const { steps } of routes) {
    for (const { counts, relations } of steps) {
      if (!counts) continue
      for (const { key } of relations.serving) serving.add(key)
      for (const key of relations.near) near.add(key)
    }
  }
  const terms = (experienceNeed?.terms ?? []).map(({ term, weight }) => ({ key: keyCode(codes, `t${term}`), weight }))
  const heading = experienceNeed?.heading
  const headings = heading === undefined ? [] : [{ key: keyCode(codes, `h${heading}`), weight: HEADING_WEIGHT }]
  const [route] = routes
  const isOneStep = routes.length === 1 && route!.steps.length === 1 && isNeeded(route!.steps[0]!)
  return {
    serving: [...serving],
    near: [...near].filter((key) => !serving.has(key)),
    isOneStep,
    able: routes.map(({ steps }) => steps.filter(isNeeded).map(servingKeys)),
    fitting: routes.map(({ steps }) => steps.filter(isProcessRequired).map(fittingKeys)),
    terms: [...headings, ...terms].filter(({ key }) => key >= 0),
    where: where && keyFilterOf(where, codes),
  }
}

function isProcessRequired({ needs, process }: StepKernel): boolean {
  return process >= 0 && needs[process]!.isRequired
}

/** Who runs something, but not this, misses it. */
function isNeeded(step: StepKernel): boolean {
  return isProcessRequired(step) && !step.isOptional
}

function servingKeys({ relations }: StepKernel): readonly number[] {
  return relations.serving.map(({ key }) => key)
}

function fittingKeys({ relations, needs, process }: StepKernel): readonly number[] {
  const { table } = needs[process]!
  return relations.serving
    .filter(({ code }) => (table.standings[code] || judgeCode(table, code)) - 1 === FITS)
    .map(({ key }) => key)
}

/** Below this weight nobody is experienced; above, `experience` decides to the bit. */
const NEARLY_EXPERIENCED = 1.2

const sums = new Float64Array(SEGMENT_MAKERS + 1)

/** Marks the candidates of a segment. O(postings touched + makers / 32). The weights hold until the next call. */
export function candidatesOf(segment: Segment, keys: CandidateKeys): Candidates {
  const passed = keys.where && filtered(segment, keys.where)
  const fitting = markedByRoute(segment, keys.fitting)
  const serving = servingOf(segment, keys, fitting)
  const able = keys.isOneStep ? serving : markedByRoute(segment, keys.able)
  const near = serving.slice()
  for (const key of keys.near) markKey(near, segment, key)
  const experienced = noMarks(segment)
  addWeights(segment, keys, experienced)
  for (const marks of [serving, near, experienced]) {
    dropGone(marks, segment)
    if (passed) keepMarked(marks, passed)
  }
  return { serving, near, experienced, able, fitting, weights: sums }
}

/** No posting is read twice where one step is all. */
function servingOf(segment: Segment, { serving, fitting, isOneStep }: CandidateKeys, fits: Uint32Array): Uint32Array {
  if (!isOneStep) return marked(segment, serving)
  const marks = fits.slice()
  const read = new Set(fitting[0]![0])
  for (const key of serving) if (!read.has(key)) markKey(marks, segment, key)
  return marks
}

function marked(segment: Segment, keys: readonly number[]): Uint32Array {
  const marks = noMarks(segment)
  for (const key of keys) markKey(marks, segment, key)
  return marks
}

function markedByRoute(segment: Segment, routes: readonly RouteKeys[]): Uint32Array {
  // no route, or a step list that is empty, asks for nothing
  if (routes.length === 0 || routes.some((steps) => steps.length === 0)) return noMarks(segment).fill(0xffffffff)
  const any = noMarks(segment)
  for (const steps of routes) {
    const all = marked(segment, steps[0]!)
    for (const keys of steps.slice(1)) keepMarked(all, marked(segment, keys))
    addMarked(any, all)
  }
  return any
}

function addWeights(segment: Segment, keys: CandidateKeys, experienced: Uint32Array): void {
  sums.fill(0, 0, segment.count)
  const { postings } = segment
  for (const { key, weight } of keys.terms) {
    const [from, to] = postingsOf(segment, key)
    for (let p = from; p < to; p++) {
      const ordinal = postings[p]!
      const sum = sums[ordinal]! + weight
      sums[ordinal] = sum
      if (sum >= NEARLY_EXPERIENCED && experienceUtility(sum) >= EXPERIENCE_EVIDENCE) {
        experienced[ordinal >>> 5]! |= 1 << (ordinal & 31)
      }
    }
  }
}
