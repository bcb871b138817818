import { STEP_RULES, type StepClass } from '../../catalog/data/step-words.js'
import type { Catalog } from '../../model/catalog.js'
import { onFirstUse } from '../../text/on-first-use.js'
import type { Found } from '../common/read.js'
import type { Sentence, Word } from './clauses.js'
import { makesIn } from './machine-makes.js'
import { type ClassHit, type ClassHits, stepClassesIn, type ToldWork } from './step-classes.js'

/*
 * Works that a maker tells without naming them: by the steps (`выдавили рукав, раздули`), or by the make of its machines.
 */

interface Way {
  readonly work: string
  readonly needs: readonly { readonly step: StepClass; readonly isMisread: boolean }[]
  readonly nots: readonly StepClass[]
  /** Steps that may go with it, which alone would say another work. */
  readonly maybe: readonly StepClass[]
  /** Whether the deed alone would say another work. */
  readonly isDeedMisread: boolean
}

/** Words up to which steps of one work stand apart. */
const REACH = 14

const waysByDeed = onFirstUse(() => {
  const byDeed = new Map<StepClass, Way[]>()
  for (const [work, ...ways] of STEP_RULES) {
    for (const way of ways) {
      const [first, ...rest] = way.split(' ') as [string, ...string[]]
      const deed = first.replace('=', '') as StepClass
      const needs = rest
        .filter((one) => !/^[!?]/.test(one))
        .map((one) => ({ step: one.replace('~', '') as StepClass, isMisread: one.startsWith('~') }))
      const marked = (sign: string) =>
        rest.filter((one) => one.startsWith(sign)).map((one) => one.slice(1) as StepClass)
      byDeed.set(deed, [
        ...(byDeed.get(deed) ?? []),
        { work, needs, nots: marked('!'), maybe: marked('?'), isDeedMisread: first === deed },
      ])
    }
  }
  return byDeed
})

/**
 * The works of a sentence with those that it tells by steps and machines, in place of what the words of these steps say alone.
 * Offsets of the text. O(words + rules of the classes named).
 */
export function withSteps(
  sentence: Sentence,
  works: readonly Found<string>[],
  catalog: Catalog,
): readonly Found<string>[] {
  const words = sentence.clauses.flatMap((clause) => clause.words)
  const hits = stepClassesIn(words)
  const told = [...stepsIn(hits), ...makesIn(sentence, words, hits)].filter(({ work }) => catalog.processes.has(work))
  if (told.length === 0) return works
  const left = works.filter(
    (one) => !told.some((step) => isStepOf(step, one, words) && !catalog.processesBelow(step.work).has(one.value)),
  )
  return told.reduce<readonly Found<string>[]>((read, step) => withTold(read, step, words, catalog), left)
}

function stepsIn(hits: ClassHits): ToldWork[] {
  const told: ToldWork[] = []
  for (const [deed, at] of hits) {
    for (const way of waysByDeed().get(deed) ?? []) {
      if (way.nots.some((one) => hits.has(one))) continue
      const found = at.flatMap((one) => toldAt(way, one, hits) ?? [])[0]
      if (found) told.push(found)
    }
  }
  return told
}

/** Each step stands near the deed and has words of its own. */
function toldAt({ work, needs, maybe, isDeedMisread }: Way, at: ClassHit, hits: ClassHits): ToldWork | undefined {
  const by = [at]
  const misread = isDeedMisread ? [at] : []
  for (const { step, isMisread } of needs) {
    const near = hits
      .get(step)
      ?.find(
        (one) =>
          Math.abs(one.from - at.from) <= REACH && by.every((other) => one.to <= other.from || other.to <= one.from),
      )
    if (!near) return undefined
    by.push(near)
    if (isMisread) misread.push(near)
  }
  const more = maybe.flatMap((one) => hits.get(one) ?? [])
  return { work, at, by: [...by, ...more], misread: [...misread, ...more] }
}

/** Whether a work is only what the words of a step say alone. */
function isStepOf({ by, misread }: ToldWork, { start, end }: Found<string>, words: readonly Word[]): boolean {
  const isIn = (list: readonly ClassHit[], k: number) => list.some(({ from, to }) => from <= k && k < to)
  const own = words.flatMap((word, k) => (word.start >= start && word.end <= end && !word.isFunction ? [k] : []))
  return own.some((k) => isIn(misread, k)) && own.every((k) => isIn(by, k))
}

/** The works with one more, unless it is told more exactly already. */
function withTold(
  works: readonly Found<string>[],
  { work, at }: ToldWork,
  words: readonly Word[],
  catalog: Catalog,
): readonly Found<string>[] {
  const below = catalog.processesBelow(work)
  if (works.some(({ value }) => below.has(value))) return works
  const { start, end } = { start: words[at.from]!.start, end: words[at.to - 1]!.end }
  return [...works, { value: work, start, end, notes: [] }].sort((a, b) => a.start - b.start)
}
