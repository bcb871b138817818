import type { StepKernel } from './column-plan.js'
import { addMarked, markKey, noMarks } from './marks.js'
import type { Segment } from './segment.js'
import type { RelationTable } from './table-room.js'

/** Who of a segment has to do with a step by the processes it runs, gone or not. */
export interface StepMarks {
  /** Runs one that serves it. */
  readonly serving: Uint32Array
  /** Runs one that serves it or lies near it. */
  readonly related: Uint32Array
}

interface Kept extends StepMarks {
  readonly relations: RelationTable
}

/** Steps kept per segment; two bits a maker each. */
const KEPT = 64

const bySegment = new WeakMap<Uint16Array, Map<string, Kept>>()

/** Kept for the next part with such a step. O(postings) the first time. */
export function stepMarks(segment: Segment, { relations }: StepKernel): StepMarks {
  // postings do not change, who is gone does
  const kept = bySegment.get(segment.postings) ?? new Map<string, Kept>()
  bySegment.set(segment.postings, kept)
  const held = kept.get(relations.process)
  // the order of a Map is that of use
  kept.delete(relations.process)
  const made = held?.relations === relations ? held : marksOf(segment, relations)
  kept.set(relations.process, made)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return made
}

function marksOf(segment: Segment, relations: RelationTable): Kept {
  const serving = noMarks(segment)
  for (const { key } of relations.serving) markKey(serving, segment, key)
  const related = serving.slice()
  for (const key of relations.near) markKey(related, segment, key)
  return { relations, serving, related }
}

/** Adds whoever runs what serves a step that counts, or of kind `related` lies near it. */
export function addInterested(
  marks: Uint32Array,
  segment: Segment,
  steps: readonly StepKernel[],
  kind: keyof StepMarks,
): void {
  for (const step of steps) if (step.counts) addMarked(marks, stepMarks(segment, step)[kind])
}
