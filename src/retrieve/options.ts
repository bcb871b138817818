import { HamkorError } from '../errors.js'
import type { Criterion } from '../model/criterion.js'
import { LIMITS } from '../model/limits.js'
import type { AssessOptions, MatchEngine, MatchOptions, TakeOptions } from '../model/matcher.js'
import type { RankingMethod } from '../model/ranking.js'
import { checkedRanking } from '../rank/checked-method.js'
import { checkedShape, refuse } from '../refuse.js'
import type { AnswerOptions } from './answer.js'
import { checkedHooks } from './hooks.js'
import { checkedOptionKeys } from './option-keys.js'
import { withIds } from './where.js'

const DEFAULT_LIMIT = 10

/**
 * Fills in the defaults, and ids for the names of a filter; throws HamkorError `INPUT` naming the option, the value and
 * what was expected.
 */
export function checkedOptions(
  options: MatchOptions,
  { criteria, catalog }: Pick<MatchEngine, 'criteria' | 'catalog'>,
): AnswerOptions {
  checkedOptionKeys(options)
  const where = options.where === undefined ? undefined : withIds(options.where, catalog)
  if (options.weights !== undefined) checkedWeights(options.weights, criteria)
  const standing = options.standing ?? ['fits', 'open']
  if (!Array.isArray(standing)) refuse('standing', standing, 'a list of "fits" and "open"')
  const other = standing.findIndex((value) => value !== 'fits' && value !== 'open')
  if (other >= 0) refuse(`standing[${other}]`, standing[other], '"fits" or "open"; near misses come in `nearMisses`')
  return {
    limit: checkedLimit('limit', options.limit),
    nearMissLimit: checkedLimit('nearMissLimit', options.nearMissLimit),
    standing,
    ...(where ? { where } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  }
}

/** Throws HamkorError `INPUT` where there is an option other than `weights`, or a weight is unusable. */
export function checkedAssessOptions(options: AssessOptions, criteria: readonly Criterion[]): void {
  checkedShape('options', options, 'record')
  const stranger = Object.keys(options).find((key) => key !== 'weights')
  if (stranger !== undefined) refuse(`options.${stranger}`, stranger, 'weights alone')
  if (options.weights !== undefined) checkedWeights(options.weights, criteria)
}

/** Throws HamkorError `INPUT` where there is an option that taking in rows does not have. */
export function checkedTakeOptions(options: TakeOptions): void {
  checkedShape('options', options, 'record')
  const stranger = Object.keys(options).find((key) => key !== 'signal' && key !== 'onProgress')
  if (stranger !== undefined) refuse(`options.${stranger}`, stranger, 'signal or onProgress')
  checkedHooks(options)
}

/** Throws HamkorError `INPUT` unless every weight is finite, ≥ 0 and of a criterion that exists. */
export function checkedWeights(weights: Readonly<Record<string, number>>, criteria: readonly Criterion[]): void {
  checkedShape('weights', weights, 'record')
  for (const [id, weight] of Object.entries(weights)) {
    if (!criteria.some((criterion) => criterion.id === id)) {
      refuse(`weights.${id}`, weight, `one of the criteria ${criteria.map((criterion) => criterion.id).join(', ')}`)
    }
    if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0) {
      refuse(`weights.${id}`, weight, 'a finite number ≥ 0')
    }
  }
}

/** Throws HamkorError `INPUT` where a criterion is no criterion, or two have one id. */
export function checkedCriteria(criteria: readonly Criterion[]): void {
  if (!Array.isArray(criteria)) refuse('criteria', criteria, 'a list, e.g. [...builtinCriteria(), yourOwn]')
  const ids = new Set<string>()
  for (const [i, criterion] of (criteria as readonly Criterion[]).entries()) {
    const id: unknown = criterion?.id
    if (typeof id !== 'string' || id === '') refuse(`criteria[${i}].id`, id, 'a text that is not empty')
    if (ids.has(criterion.id)) refuse('criteria', criterion.id, 'each criterion id once')
    ids.add(criterion.id)
    if (!Number.isFinite(criterion.weight) || criterion.weight < 0) {
      refuse(`criteria.${criterion.id}.weight`, criterion.weight, 'a finite number ≥ 0')
    }
    const { scope, rejects } = criterion
    const at = `criteria.${criterion.id}`
    if (scope !== 'manufacturer' && scope !== 'step') refuse(`${at}.scope`, scope, '"manufacturer" or "step"')
    if (rejects !== 'whenMissed' && rejects !== 'never') refuse(`${at}.rejects`, rejects, '"whenMissed" or "never"')
    for (const name of ['require', 'assess'] as const) {
      if (typeof criterion[name] !== 'function') refuse(`${at}.${name}`, criterion[name], 'a function')
    }
    const bounds = criterion.scope === 'manufacturer' ? criterion.bounds : undefined
    if (bounds && !(bounds[0] >= 0 && bounds[0] <= bounds[1] && bounds[1] <= 1)) {
      refuse(`${at}.bounds`, bounds, '[low, high] with 0 ≤ low ≤ high ≤ 1')
    }
  }
}

/** The method, its answers checked (`checkedRanking`). Throws HamkorError `INPUT` unless it can score. */
export function checkedMethod(method: RankingMethod): RankingMethod {
  if (typeof method?.score !== 'function') refuse('rank', method, 'a ranking method, e.g. weightedSum()')
  if (method.value !== undefined && typeof method.value !== 'function') refuse('rank.value', method.value, 'a function')
  return checkedRanking(method)
}

function checkedLimit(name: string, value: number | undefined): number {
  const limit = value ?? DEFAULT_LIMIT
  if (!Number.isInteger(limit) || limit < 0) refuse(name, value, `a whole number from 0 to ${LIMITS.limit}`)
  if (limit > LIMITS.limit) {
    throw new HamkorError('LIMIT', `${name} is ${limit}, above the limit of ${LIMITS.limit}`, {
      limit: name,
      max: LIMITS.limit,
      got: limit,
    })
  }
  return limit
}
