import { HamkorError } from '../errors.js'
import type { AllocateOptions, AllocationLimits, MakerCount, Terms } from '../model/allocation.js'
import { isCurrencyCode } from '../model/basics.js'
import { LIMITS } from '../model/limits.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedHooks } from '../retrieve/hooks.js'

const KEYS: ReadonlySet<string> = new Set<keyof AllocateOptions>([
  'objective',
  'limits',
  'terms',
  'unknownCapacity',
  'largestLot',
  'currency',
  'rates',
  'candidates',
  'standing',
  'weights',
  'where',
  'gap',
  'effort',
  'timeLimitSeconds',
  'seed',
  'solver',
  'signal',
  'onProgress',
])
const LIMIT_KEYS: ReadonlySet<string> = new Set<keyof AllocationLimits>([
  'makersPerPart',
  'shareOfPart',
  'shareOfMaker',
  'shareOfRegion',
  'budget',
])
const TERM_KEYS: ReadonlySet<string> = new Set<keyof Terms>(['setupCost', 'unitCost', 'minimumLot', 'maximumLot'])

/** Throws HamkorError `INPUT` naming the first option that is unusable; `where`, `weights`, `standing` are `match`'s. */
export function checkedAllocateOptions(options: AllocateOptions): void {
  checkedShape('options', options, 'record')
  onlyKeys('options', options, KEYS)
  const { objective = 'value', unknownCapacity = 'leaveOut', largestLot = 'batch', solver, limits, rates } = options
  if (!isObjective(objective)) {
    refuse('objective', objective, '"value", { probability: function } or { worth: function }')
  }
  if (typeof unknownCapacity !== 'function' && unknownCapacity !== 'leaveOut' && unknownCapacity !== 'onRequest') {
    refuse('unknownCapacity', unknownCapacity, '"leaveOut", "onRequest" or a function')
  }
  if (largestLot !== 'batch' && largestLot !== 'year') refuse('largestLot', largestLot, '"batch" or "year"')
  if (options.terms !== undefined && typeof options.terms !== 'function') refuse('terms', options.terms, 'a function')
  if (solver !== undefined && solver !== 'none' && typeof solver?.start !== 'function') {
    refuse('solver', solver, '"none" or a solver, e.g. highsSolver()')
  }
  checkedHooks(options)
  if (options.currency !== undefined && !isCurrencyCode(options.currency)) {
    refuse('currency', options.currency, 'an ISO 4217 code, e.g. "USD"')
  }
  number('gap', options.gap, (x) => x >= 0 && x < 1, 'a number from 0 to below 1')
  number('effort', options.effort, (x) => x > 0 && x <= 1000, 'a number above 0, at most 1000')
  number('timeLimitSeconds', options.timeLimitSeconds, (x) => x > 0, 'a number of seconds above 0')
  number('seed', options.seed, () => true, 'a finite number')
  number(
    'candidates',
    options.candidates,
    (x) => Number.isInteger(x) && x >= 1,
    `a whole number from 1 to ${LIMITS.limit}`,
  )
  if (rates !== undefined) {
    for (const [code, rate] of Object.entries(rates)) number(`rates.${code}`, rate, (x) => x > 0, 'a number above 0')
  }
  if (limits !== undefined) checkedLimits(limits)
}

function checkedLimits(limits: AllocationLimits): void {
  if (typeof limits !== 'object' || limits === null) refuse('limits', limits, 'an object')
  onlyKeys('limits', limits, LIMIT_KEYS)
  const { makersPerPart, shareOfPart, shareOfMaker, shareOfRegion, budget } = limits
  if (makersPerPart !== undefined && typeof makersPerPart !== 'function') {
    checkedMakerCount('limits.makersPerPart', makersPerPart)
  }
  share('limits.shareOfPart', shareOfPart)
  share('limits.shareOfMaker', shareOfMaker)
  if (typeof shareOfRegion === 'object' && shareOfRegion !== null) {
    for (const [region, part] of Object.entries(shareOfRegion)) share(`limits.shareOfRegion.${region}`, part)
  } else share('limits.shareOfRegion', shareOfRegion)
  number('limits.budget', budget, (x) => x >= 0, 'an amount of money ≥ 0')
}

/** Throws HamkorError `INPUT` unless 1 ≤ least ≤ most, whole. */
export function checkedMakerCount(field: string, count: MakerCount): void {
  if (typeof count !== 'object' || count === null) refuse(field, count, '{ least, most }')
  const whole = (x: number) => Number.isInteger(x) && x >= 1
  number(`${field}.least`, count.least, whole, 'a whole number ≥ 1')
  number(`${field}.most`, count.most, whole, 'a whole number ≥ 1')
  const { least = 1, most = least } = count
  if (most < least) refuse(`${field}.most`, most, `at least ${least}, as many makers as there have to be`)
}

/** Throws HamkorError `INPUT` unless every figure is finite, ≥ 0 (a lot > 0) and the least lot not above the most. */
export function checkedTerms(terms: Terms | undefined, part: string, maker: string): Terms {
  if (terms === undefined) return {}
  const field = `terms(${part}, ${maker})`
  if (typeof terms !== 'object' || terms === null) refuse(field, terms, 'an object or undefined')
  onlyKeys(field, terms, TERM_KEYS)
  number(`${field}.setupCost`, terms.setupCost, (x) => x >= 0, 'an amount of money ≥ 0')
  number(`${field}.unitCost`, terms.unitCost, (x) => x >= 0, 'an amount of money ≥ 0')
  number(`${field}.minimumLot`, terms.minimumLot, (x) => x >= 0, 'a quantity ≥ 0')
  number(`${field}.maximumLot`, terms.maximumLot, (x) => x >= 0, 'a quantity ≥ 0')
  return terms
}

/** A number that a host's function gave. Throws HamkorError `NUMBER` naming where it came from. */
export function finiteFrom(source: string, value: unknown, low: number, high: number): number {
  if (typeof value === 'number' && value >= low && value <= high && Number.isFinite(value)) return value
  throw new HamkorError('NUMBER', `${source} gave ${String(value)}; expected a number from ${low} to ${high}`, {
    source,
  })
}

function isObjective(objective: unknown): boolean {
  if (objective === 'value') return true
  if (typeof objective !== 'object' || objective === null) return false
  const keys = Object.keys(objective)
  const [key] = keys
  if (keys.length !== 1 || (key !== 'probability' && key !== 'worth')) return false
  return typeof (objective as Record<string, unknown>)[key] === 'function'
}

function onlyKeys(field: string, given: object, keys: ReadonlySet<string>): void {
  for (const [key, value] of Object.entries(given)) {
    if (!keys.has(key)) refuse(`${field}.${key}`, value, `one of ${[...keys].join(', ')}`)
  }
}

function share(field: string, value: unknown): void {
  number(field, value, (x) => x > 0 && x <= 1, 'a share above 0, at most 1')
}

function number(field: string, value: unknown, isRight: (x: number) => boolean, expected: string): void {
  if (value === undefined) return
  if (typeof value !== 'number' || !Number.isFinite(value) || !isRight(value)) refuse(field, value, expected)
}
