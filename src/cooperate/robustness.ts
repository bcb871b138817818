import { HamkorError } from '../errors.js'
import type { Match, MatchResult } from '../model/match.js'
import type { RankingMethod } from '../model/ranking.js'
import type { Robustness, StabilityInterval } from '../model/robustness.js'
import { SHOWN_SHAPE } from '../model/shapes.js'
import { rankAcceptability } from '../rank/acceptability.js'
import { weightStability } from '../rank/stability.js'
import { checkedShape } from '../refuse.js'
import { onlyKeys } from './options.js'

/** How the ranking is shaken. */
export interface RobustnessOptions {
  /** By criterion id the range of its normalized weight (all add up to 1); the others may have any. Default: any for all. */
  readonly weights?: Readonly<Record<string, readonly [low: number, high: number]>>
  /** `scored` (default) takes an open demand at the utility it has; `anything` lets its answer be anything from 0 to 1. */
  readonly openDemands?: 'scored' | 'anything'
  /** The one that the result was ranked by; default `weightedSum()`. */
  readonly rank?: RankingMethod
  /** Weights drawn where no exact formula serves, 100–1,000,000; default 10,000. */
  readonly samples?: number
  /** Default 1. */
  readonly seed?: number
}

const KEYS: readonly (keyof RobustnessOptions)[] = ['weights', 'openDemands', 'rank', 'samples', 'seed']

/**
 * How often each match of an answer would be first, second … if the weights were others, fits staying before open
 * (SMAA-2, Lahdelma & Salminen 2001), and how far each weight may move before the first is passed. Only the matches in
 * the result are compared: ask for as many as matter. O(samples × matches × criteria). Throws HamkorError `INPUT` naming what is unusable.
 */
export function robustness(answer: Pick<MatchResult, 'matches'>, options: RobustnessOptions = {}): Robustness {
  checkedShape('answer', answer, SHOWN_SHAPE)
  onlyKeys(options, KEYS)
  checkedShape('options', options, { 'weights?': { '*': 'list' }, 'rank?': { id: 'text', score: 'function' } })
  const { matches } = answer
  const ids = matches[0]?.criteria.map(({ criterion }) => criterion) ?? []
  if (ids.length === 0) {
    throw new HamkorError('INPUT', 'matches: received none; expected an answer with at least one match', {
      field: 'matches',
    })
  }
  const bounds = boundsOf(options.weights, ids)
  const found = rankAcceptability({
    utilities: matches.map((match) => utilitiesOf(match, options.openDemands ?? 'scored')),
    tiers: matches.map(({ standing }) => (standing === 'fits' ? 0 : 1)),
    ...(bounds ? { weights: bounds } : {}),
    ...(options.rank ? { method: options.rank } : {}),
    ...(options.samples === undefined ? {} : { samples: options.samples }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  })
  const isSum = (options.rank?.id ?? 'weightedSum') === 'weightedSum'
  return {
    matches: matches.map(({ manufacturer }, a) => ({
      manufacturer,
      ranks: found.ranks[a]!,
      ...(found.centralWeights[a] ? { centralWeights: byId(ids, found.centralWeights[a]) } : {}),
      confidence: found.confidence[a]!,
    })),
    pairwise: found.pairwise,
    how: found.how,
    error: found.error,
    ...(isSum ? { firstStays: byId(ids, stability(matches)) } : {}),
  }
}

function utilitiesOf({ criteria }: Match, open: 'scored' | 'anything') {
  return criteria.map(({ standing, utility }) =>
    standing === 'open' && open === 'anything' ? ([0, 1] as const) : utility,
  )
}

function boundsOf(weights: RobustnessOptions['weights'], ids: readonly string[]) {
  if (!weights) return undefined
  for (const id of Object.keys(weights)) {
    if (!ids.includes(id)) {
      throw new HamkorError('INPUT', `weights.${id}: no criterion of this answer; expected one of ${ids.join(', ')}`, {
        field: `weights.${id}`,
      })
    }
  }
  return ids.map((id) => (Object.hasOwn(weights, id) ? weights[id]! : ([0, 1] as const)))
}

function stability(matches: readonly Match[]): readonly StabilityInterval[] {
  const rivals = matches.filter(({ standing }) => standing === matches[0]!.standing)
  return weightStability(
    rivals.map(({ criteria }) => criteria.map(({ utility }) => utility)),
    matches[0]!.criteria.map(({ weight }) => weight),
  )
}

function byId<T>(ids: readonly string[], values: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(ids.map((id, k) => [id, values[k]!]))
}
