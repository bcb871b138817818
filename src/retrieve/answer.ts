import { placeOf } from '../criteria/assess.js'
import { isExperienced, judge, type Verdict } from '../criteria/judge.js'
import type { Plan } from '../criteria/plan.js'
import { gapsOf, toMatches, toNearMiss, totalEffort } from '../criteria/present.js'
import { rankOf } from '../criteria/questions.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { CandidateSource } from '../model/source.js'
import { compareMatches, compareNearMisses } from '../rank/order.js'
import type { Answer, AnswerOptions } from './answer-shape.js'
import { columnAnswer } from './column-answer.js'
import { fromSource, makersFrom } from './makers-from.js'
import { columnsOf } from './memory-source.js'
import { retrievalNeedOf } from './need.js'
import { oneSearch, searchEnded } from './one-search.js'

export type { Answer, AnswerOptions }

/**
 * Ranks the makers of a source for a part, exactly: over columns where the source is made of them, else by judging every
 * candidate (any source that keeps the `CandidateSource` contract; O(candidates × judge + log)). Rejects with the signal's reason when aborted.
 */
export async function answer(plan: Plan, source: CandidateSource, options: AnswerOptions): Promise<Answer> {
  options.signal?.throwIfAborted()
  const ended = searchEnded()
  if (ended) await ended
  const columns = columnsOf(source)
  const found = columns && oneSearch(() => columnAnswer(plan, columns.store, columns.room, options))
  return found ?? judgeEach(plan, source, options)
}

/**
 * The same by judging every candidate that the source hands out. It is asked for its size and for its first makers in one
 * turn, so that a source of which `retrieve` sees one state answers both from that state.
 */
export async function judgeEach(plan: Plan, source: CandidateSource, options: AnswerOptions): Promise<Answer> {
  const isAsked = plan.part.routes.length > 0 || plan.part.terms.length > 0
  const batches = isAsked ? makersFrom(source, retrievalNeedOf(plan, options.where), options.signal) : nobody()
  const asked = Promise.all([fromSource(() => source.size(), options.signal), batches.next()])
  const [indexed, first] = await asked.catch((error: unknown) => {
    batches.return().catch(() => undefined)
    throw error
  })
  const fitting: Verdict[] = []
  const missing: Verdict[] = []
  const able = new Set<Verdict>()
  let screened = 0
  for await (const batch of resumed(first, batches)) {
    options.signal?.throwIfAborted()
    for (const manufacturer of batch) {
      const verdict = judge(plan, manufacturer)
      const isAble = isServing(plan, manufacturer) || isExperienced(plan, verdict)
      if (isAble) able.add(verdict)
      if (isAble || verdict.interest !== 'none') screened += 1
      const place = placeOf(verdict)
      if (place === 'match') fitting.push(verdict)
      else if (place === 'nearMiss') missing.push(verdict)
    }
  }
  const ranked = fitting.filter((verdict) => options.standing.includes(verdict.standing)).sort(compareVerdicts)
  const next = ranked[options.limit]
  const missed = missing
    .map((verdict) => ({ verdict, effort: totalEffort(gapsOf(plan, verdict)) }))
    .sort((a, b) =>
      compareNearMisses(
        { effort: a.effort, score: a.verdict.score, id: a.verdict.manufacturer.id },
        { effort: b.effort, score: b.verdict.score, id: b.verdict.manufacturer.id },
      ),
    )
    .slice(0, options.nearMissLimit)
  return {
    matches: toMatches(plan, ranked.slice(0, options.limit), next && rankOf(next)),
    nearMisses: missed.map(({ verdict }) => toNearMiss(plan, verdict)),
    // a source may hand out more than counts
    considered: {
      indexed,
      screened,
      scored: able.size + missed.filter(({ verdict }) => !able.has(verdict)).length,
      noEvidence: indexed - screened,
      answer: 'exact',
    },
  }
}

type Batches = AsyncGenerator<readonly Manufacturer[], void, undefined>

async function* nobody(): Batches {}

/** A walk of which the first step was taken. */
async function* resumed(first: IteratorResult<readonly Manufacturer[], void>, rest: Batches): Batches {
  if (first.done) return
  try {
    yield first.value
    yield* rest
  } finally {
    await rest.return()
  }
}

/** Whether a capability is of a process that serves a step that counts, believed or not. */
function isServing({ routes, context }: Plan, { capabilities }: Manufacturer): boolean {
  return routes.some(({ steps }) =>
    steps.some(
      ({ counts, process }) =>
        counts && capabilities.some((one) => context.catalog.processRelation(process, one.process).kind !== 'other'),
    ),
  )
}

function compareVerdicts(a: Verdict, b: Verdict): number {
  return compareMatches(rankOf(a), rankOf(b))
}
