import { experienceUtility, HEADING_WEIGHT } from '../criteria/experience.js'
import { EXPERIENCE_EVIDENCE } from '../criteria/judge.js'
import { countsAsEvidence, type Plan } from '../criteria/plan.js'
import type { ColumnPlan } from './column-plan.js'
import { type Codes, keyCode } from './encode-maker.js'
import { dropGone, filtered, type KeyFilter, keepMarked, keyFilterOf, markKey, noMarks } from './marks.js'
import { postingsOf, SEGMENT_MAKERS, type Segment } from './segment.js'
import type { ResolvedWhere } from './where.js'

/** The keys that could bring a maker into an answer, by code. */
export interface CandidateKeys {
  /** Of processes that serve a step that counts, at least by a wider term. */
  readonly serving: readonly number[]
  /** Of those near one. */
  readonly near: readonly number[]
  /** Of the part's heading and terms with their weights, in the order in which `experience` adds them up. */
  readonly terms: readonly { readonly key: number; readonly weight: number }[]
  readonly where: KeyFilter | undefined
}

/** Who of a segment could be in the answer, and what they share with the part's words. */
export interface Candidates {
  readonly serving: Uint32Array
  readonly near: Uint32Array
  readonly experienced: Uint32Array
  /** Shared weight by ordinal. */
  readonly weights: Float64Array
}

export function candidateKeysOf(columns: ColumnPlan, codes: Codes, where: ResolvedWhere | undefined): CandidateKeys {
  const { plan, experienceNeed } = columns
  const serving = new Set<string>()
  const near = new Set<string>()
  for (const process of countedProcesses(plan)) {
    near.add(process)
    serving.add(process)
    for (const id of plan.context.catalog.processesNear(process)) {
      near.add(id)
      if (plan.context.catalog.processRelation(process, id).kind !== 'other') serving.add(id)
    }
  }
  const known = (ids: Iterable<string>) => [...ids].map((id) => keyCode(codes, `p${id}`)).filter((code) => code >= 0)
  const terms = (experienceNeed?.terms ?? []).map(({ term, weight }) => ({ key: keyCode(codes, `t${term}`), weight }))
  const heading = experienceNeed?.heading
  const headings = heading === undefined ? [] : [{ key: keyCode(codes, `h${heading}`), weight: HEADING_WEIGHT }]
  return {
    serving: known(serving),
    near: known(near),
    terms: [...headings, ...terms].filter(({ key }) => key >= 0),
    where: where && keyFilterOf(where, codes),
  }
}

function countedProcesses({ part }: Plan): Set<string> {
  return new Set(
    part.routes.flatMap((route) =>
      route.steps.flatMap(({ process }, s) => (countsAsEvidence(route, s) ? [process] : [])),
    ),
  )
}

/** Below this weight nobody is experienced; above, `experience` decides to the bit. */
const NEARLY_EXPERIENCED = 1.2

const sums = new Float64Array(SEGMENT_MAKERS + 1)

/** Marks the candidates of a segment. O(postings touched + makers / 32). The weights hold until the next call. */
export function candidatesOf(segment: Segment, keys: CandidateKeys): Candidates {
  const passed = keys.where && filtered(segment, keys.where)
  const serving = noMarks(segment)
  for (const key of keys.serving) markKey(serving, segment, key)
  const near = noMarks(segment)
  for (const key of keys.near) markKey(near, segment, key)
  const experienced = noMarks(segment)
  addWeights(segment, keys, experienced)
  for (const marks of [serving, near, experienced]) {
    dropGone(marks, segment)
    if (passed) keepMarked(marks, passed)
  }
  return { serving, near, experienced, weights: sums }
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
