import { placeOf } from '../criteria/assess.js'
import { judge, type Verdict } from '../criteria/judge.js'
import type { Plan } from '../criteria/plan.js'
import { gapsOf, toMatch, toNearMiss, totalEffort } from '../criteria/present.js'
import type { Standing } from '../model/basics.js'
import type { Considered, Match, NearMiss } from '../model/match.js'
import type { CandidateSource, Where } from '../model/source.js'
import { compareMatches, compareNearMisses } from '../rank/order.js'
import { retrievalNeedOf } from './need.js'

/** What of the ranked makers is wanted. */
export interface AnswerOptions {
  /** Matches returned at the most. */
  readonly limit: number
  /** Near misses returned at the most. */
  readonly nearMissLimit: number
  /** Standings that may appear among the matches. */
  readonly standing: readonly Standing[]
  readonly where?: Where
  readonly signal?: AbortSignal
}

/** The ranked part of a `MatchResult`. */
export interface Answer {
  readonly matches: readonly Match[]
  readonly nearMisses: readonly NearMiss[]
  readonly considered: Considered
}

/**
 * Judges every candidate of the source and ranks them: exact for any source that keeps the `CandidateSource` contract.
 * O(candidates × judge + log). Rejects with the signal's reason when aborted.
 */
export async function answer(plan: Plan, source: CandidateSource, options: AnswerOptions): Promise<Answer> {
  options.signal?.throwIfAborted()
  const indexed = await source.size()
  const fitting: Verdict[] = []
  const missing: Verdict[] = []
  if (plan.part.routes.length > 0 || plan.part.terms.length > 0) {
    const need = retrievalNeedOf(plan, options.where)
    for await (const batch of source.retrieve(need, options.signal ? { signal: options.signal } : {})) {
      options.signal?.throwIfAborted()
      for (const manufacturer of batch) {
        const verdict = judge(plan, manufacturer)
        const place = placeOf(verdict)
        if (place === 'match') fitting.push(verdict)
        else if (place === 'nearMiss') missing.push(verdict)
      }
    }
  }
  const screened = fitting.length + missing.length
  return {
    matches: fitting
      .filter((verdict) => options.standing.includes(verdict.standing))
      .sort(compareVerdicts)
      .slice(0, options.limit)
      .map((verdict) => toMatch(plan, verdict)),
    nearMisses: missing
      .map((verdict) => ({ verdict, effort: totalEffort(gapsOf(plan, verdict)) }))
      .sort((a, b) =>
        compareNearMisses(
          { effort: a.effort, score: a.verdict.score, id: a.verdict.manufacturer.id },
          { effort: b.effort, score: b.verdict.score, id: b.verdict.manufacturer.id },
        ),
      )
      .slice(0, options.nearMissLimit)
      .map(({ verdict }) => toNearMiss(plan, verdict)),
    considered: { indexed, screened, scored: fitting.length, noEvidence: indexed - screened, answer: 'exact' },
  }
}

function compareVerdicts(a: Verdict, b: Verdict): number {
  return compareMatches(
    { standing: a.standing, score: a.score, basis: a.basis, id: a.manufacturer.id },
    { standing: b.standing, score: b.score, basis: b.basis, id: b.manufacturer.id },
  )
}
