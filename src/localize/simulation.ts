import type {
  EconomicsInput,
  FactorDistribution,
  SimulatedVariable,
  Simulation,
  SimulationOptions,
} from '../model/economics.js'
import { type Random, randomFrom } from '../random.js'
import { quantize } from '../rank/order.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedChoice, checkedKeys, checkedList, checkedNumber, checkedWhole } from './check.js'
import { checkEconomics } from './economics-input.js'
import { checkVariable, npvOf, scenario } from './sensitivity.js'

const RUNS = 2000
const BINS = 20
/** Draws of a truncated normal before its bounds are refused as never met. */
const TRIES = 10_000

/**
 * Monte Carlo: in each case every variable is its planned value times a drawn factor; variables are drawn in the order
 * given, from one stream (xoshiro128**). Gives the share of cases that beat the hurdle rate and how the value spreads.
 * Throws HamkorError `INPUT`. O(runs × years × rows).
 */
export function simulateEconomics(input: EconomicsInput, options: SimulationOptions): Simulation {
  checkEconomics(input)
  const { variables, seed, runs = RUNS, bins = BINS } = checked(input, options)
  const random = randomFrom(seed)
  const values: number[] = []
  for (let run = 0; run < runs; run++) {
    const factors = variables.map(({ variable, factor }) => [variable, drawn(factor, random)] as const)
    values.push(npvOf(scenario(input, factors)))
  }
  return { runs, seed, ...summary(values, bins) }
}

/** A factor of a distribution. */
export function drawn(distribution: FactorDistribution, random: Random): number {
  switch (distribution.kind) {
    case 'uniform':
      return distribution.low + (distribution.high - distribution.low) * random.next()
    case 'triangular':
      return triangular(distribution, random.next())
    default:
      return truncatedNormal(distribution, random)
  }
}

/** Inverse of the triangular distribution function. */
function triangular(
  { low, mode, high }: { readonly low: number; readonly mode: number; readonly high: number },
  u: number,
): number {
  const width = high - low
  if (width === 0) return low
  const turn = (mode - low) / width
  return u < turn ? low + Math.sqrt(u * width * (mode - low)) : high - Math.sqrt((1 - u) * width * (high - mode))
}

function truncatedNormal(distribution: FactorDistribution & { kind: 'normal' }, random: Random): number {
  const { mean, deviation, low = 0, high = Number.POSITIVE_INFINITY } = distribution
  for (let i = 0; i < TRIES; i++) {
    const factor = mean + deviation * random.normal()
    if (factor >= low && factor <= high) return factor
  }
  return refuse('factor', `normal(${mean}, ${deviation})`, `a distribution that reaches [${low}, ${high}]`)
}

function summary(values: readonly number[], bins: number): Omit<Simulation, 'runs' | 'seed'> {
  const sorted = Float64Array.from(values).sort()
  const n = sorted.length
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n
  const spread = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const at = (share: number) => {
    const place = (n - 1) * share
    const below = Math.floor(place)
    const lower = sorted[below]!
    return quantize(lower + (place - below) * ((sorted[below + 1] ?? lower) - lower))
  }
  const [least, most] = [sorted[0]!, sorted[n - 1]!]
  const histogram = new Array<number>(bins).fill(0)
  for (const value of sorted) {
    const bin = most > least ? Math.min(bins - 1, Math.floor(((value - least) / (most - least)) * bins)) : 0
    histogram[bin]!++
  }
  return {
    aboveHurdle: values.filter((value) => value > 0).length / n,
    mean: quantize(mean),
    deviation: n > 1 ? quantize(Math.sqrt(spread / (n - 1))) : 0,
    percentiles: { p5: at(0.05), p10: at(0.1), p50: at(0.5), p90: at(0.9), p95: at(0.95) },
    least,
    most,
    histogram,
  }
}

function checked(input: EconomicsInput, options: SimulationOptions): SimulationOptions {
  checkedKeys('options', options, ['variables', 'runs', 'seed', 'bins'])
  checkedNumber('seed', options.seed)
  if (options.runs !== undefined) checkedWhole('runs', options.runs, { min: 1, max: 100_000 })
  if (options.bins !== undefined) checkedWhole('bins', options.bins, { min: 1, max: 100 })
  for (const [i, row] of checkedList('variables', options.variables, 100).entries()) {
    checkedShape(`variables[${i}]`, row, { variable: 'text', factor: 'object' })
    const { variable, factor } = row as SimulatedVariable
    checkVariable(input, variable, `variables[${i}].variable`)
    checkFactor(factor, `variables[${i}].factor`)
  }
  if (options.variables.length === 0) refuse('variables', options.variables, 'at least one variable')
  return options
}

function checkFactor(factor: FactorDistribution, field: string): void {
  checkedChoice(`${field}.kind`, factor?.kind, ['triangular', 'uniform', 'normal'])
  if (factor.kind === 'normal') {
    checkedKeys(field, factor, ['kind', 'mean', 'deviation', 'low', 'high'])
    checkedNumber(`${field}.mean`, factor.mean, { min: 0, max: 10 })
    checkedNumber(`${field}.deviation`, factor.deviation, { min: 0, max: 10 })
    const low = checkedNumber(`${field}.low`, factor.low ?? 0, { min: 0, max: 10 })
    if (factor.high !== undefined) checkedNumber(`${field}.high`, factor.high, { min: low, max: 10 })
    return
  }
  const low = checkedNumber(`${field}.low`, factor.low, { min: 0, max: 10 })
  const high = checkedNumber(`${field}.high`, factor.high, { min: low, max: 10 })
  if (factor.kind === 'triangular') checkedNumber(`${field}.mode`, factor.mode, { min: low, max: high })
}
