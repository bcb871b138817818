import { experienceUtility, HEADING_WEIGHT } from '../criteria/experience.js'
import { EXPERIENCE_EVIDENCE } from '../criteria/judge.js'
import type { ColumnPlan, StepKernel } from './column-plan.js'
import { type Codes, keyCode } from './encode-maker.js'
import { filtered, type KeyFilter, keepMarked, keyFilterOf, marksRoom } from './marks.js'
import { postingsOf, SEGMENT_MAKERS, type Segment } from './segment.js'
import { addInterested } from './step-marks.js'
import type { ResolvedWhere } from './where.js'

/** What could bring a maker into an answer. */
export interface CandidateKeys {
  /** Every step of every route. */
  readonly steps: readonly StepKernel[]
  /** Of the part's heading and terms with their weights, in the order in which `experience` adds them up. */
  readonly terms: readonly { readonly key: number; readonly weight: number }[]
  readonly where: KeyFilter | undefined
}

/** Who of a segment could be in the answer, and what they share with the part's words; until the next are asked for. */
export interface Candidates {
  /** Runs something that serves a step that counts, or lies near one. */
  readonly related: Uint32Array
  /** Of these: runs something that serves one. */
  readonly serving: Uint32Array
  /** Has experience that counts as evidence. */
  readonly experienced: Uint32Array
  /** Is not gone and passes the filter; undefined: everybody. The others are in none of the sets. */
  readonly alive: Uint32Array | undefined
  /** Shared weight by ordinal. */
  readonly weights: Float64Array
  /** Who shares any. */
  readonly sharing: Uint32Array
}

export function candidateKeysOf(columns: ColumnPlan, codes: Codes, where: ResolvedWhere | undefined): CandidateKeys {
  const { experienceNeed, routes } = columns
  const terms = (experienceNeed?.terms ?? []).map(({ term, weight }) => ({ key: keyCode(codes, `t${term}`), weight }))
  const heading = experienceNeed?.heading
  const headings = heading === undefined ? [] : [{ key: keyCode(codes, `h${heading}`), weight: HEADING_WEIGHT }]
  return {
    steps: routes.flatMap(({ steps }) => steps),
    terms: [...headings, ...terms].filter(({ key }) => key >= 0),
    where: where && keyFilterOf(where, codes),
  }
}

/** Below this weight nobody is experienced; above, `experience` decides to the bit. */
const NEARLY_EXPERIENCED = 1.2

/** Of the segment at hand, by ordinal; 0 between searches. */
const sums = new Float64Array(SEGMENT_MAKERS + 1)

const relatedRoom = marksRoom()
const servingRoom = marksRoom()
const experiencedRoom = marksRoom()
const aliveRoom = marksRoom()
const sharingRoom = marksRoom()

/** Marks the candidates of a segment. O(postings touched + makers / 32). The weights hold until `clearWeights`. */
export function candidatesOf(segment: Segment, keys: CandidateKeys): Candidates {
  const alive = aliveOf(segment, keys.where)
  const related = relatedRoom(segment)
  addInterested(related, segment, keys.steps, 'related')
  const serving = servingRoom(segment)
  addInterested(serving, segment, keys.steps, 'serving')
  const experienced = experiencedRoom(segment)
  const sharing = sharingRoom(segment)
  addWeights(segment, keys, experienced, sharing)
  if (alive) for (const marks of [related, serving, experienced]) keepMarked(marks, alive)
  return { related, serving, experienced, alive, weights: sums, sharing }
}

function aliveOf(segment: Segment, where: KeyFilter | undefined): Uint32Array | undefined {
  if (!where && segment.live === segment.count) return undefined
  const alive = aliveRoom(segment)
  if (where) alive.set(filtered(segment, where))
  else alive.fill(0xffffffff)
  for (let w = 0; w < alive.length; w++) alive[w]! &= ~segment.gone[w]!
  return alive
}

function addWeights(segment: Segment, { terms }: CandidateKeys, experienced: Uint32Array, sharing: Uint32Array): void {
  const { postings } = segment
  for (const { key, weight } of terms) {
    const [from, to] = postingsOf(segment, key)
    for (let p = from; p < to; p++) {
      const ordinal = postings[p]!
      const sum = sums[ordinal]! + weight
      sums[ordinal] = sum
      sharing[ordinal >>> 5]! |= 1 << (ordinal & 31)
      if (sum >= NEARLY_EXPERIENCED && experienceUtility(sum) >= EXPERIENCE_EVIDENCE) {
        experienced[ordinal >>> 5]! |= 1 << (ordinal & 31)
      }
    }
  }
}

/** Clears the weights for the next segment. O(postings touched). */
export function clearWeights(segment: Segment, { terms }: CandidateKeys): void {
  const { postings } = segment
  for (const { key } of terms) {
    const [from, to] = postingsOf(segment, key)
    for (let p = from; p < to; p++) sums[postings[p]!] = 0
  }
}
