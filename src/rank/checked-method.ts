import { HamkorError } from '../errors.js'
import type { RankingMethod, Scored } from '../model/ranking.js'
import { shown } from '../refuse.js'
import { topsis } from './topsis.js'
import { weightedProduct } from './weighted-product.js'
import { weightedSum } from './weighted-sum.js'

/** Ours keep what they promise, and are asked too often to be asked twice. */
const OURS: readonly RankingMethod[] = [weightedSum(), weightedProduct(), topsis()]

/** How far a sum of decimals may lie beyond an end of the scale. */
const SLACK = 1e-9

/**
 * The method, a host's own with every answer looked at: one NaN would destroy a ranking, and nobody would notice. What it
 * gives then throws HamkorError `RANKING` where it throws, a score is no number from 0 to 1, or a criterion's
 * contribution is missing or not finite.
 */
export function checkedRanking(method: RankingMethod): RankingMethod {
  if (OURS.includes(method)) return method
  const score = (utilities: readonly number[], weights: readonly number[]): Scored => {
    let scored: Scored
    try {
      scored = method.score(utilities, weights)
    } catch (cause) {
      throw rankingError(method.id, 'score', cause)
    }
    const { length } = utilities
    const whole = checkedScore(method.id, scored?.score)
    const contributions: unknown = scored.contributions
    if (!Array.isArray(contributions) || contributions.length !== length || !isEachFinite(contributions)) {
      refused(method.id, 'contributions', contributions, `a list of ${length} finite numbers`)
    }
    return { score: whole, contributions }
  }
  if (!method.value) return { id: method.id, score }
  return {
    id: method.id,
    score,
    value: (utilities, weights) => {
      let value: unknown
      try {
        value = method.value!(utilities, weights)
      } catch (cause) {
        throw rankingError(method.id, 'value', cause)
      }
      return checkedScore(method.id, value)
    },
  }
}

/** A hole is none: `every` would skip it. */
function isEachFinite(values: readonly unknown[]): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false
  return true
}

function checkedScore(id: string, score: unknown): number {
  if (typeof score !== 'number' || !(score >= -SLACK && score <= 1 + SLACK)) {
    refused(id, 'score', score, 'a number from 0 to 1')
  }
  return Math.min(1, Math.max(0, score))
}

function rankingError(id: string, verb: 'score' | 'value', cause: unknown): HamkorError {
  if (cause instanceof HamkorError) return cause
  const why = cause instanceof Error ? cause.message : String(cause)
  return new HamkorError('RANKING', `ranking method "${id}" threw in ${verb}: ${why}`, { method: id, verb }, { cause })
}

function refused(id: string, what: string, given: unknown, expected: string): never {
  throw new HamkorError('RANKING', `ranking method "${id}" gave the ${what} ${shown(given)}; expected ${expected}`, {
    method: id,
    [what]: given,
  })
}
