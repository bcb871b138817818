import type { RateItem } from './bom-items.js'
import type { RateFormula, RateTerm, RateVariable } from './rate-formulas.js'

/** Numerator and denominator of one corner. */
interface Corner {
  readonly n: number
  readonly d: number
}

/** Rounds that Dinkelbach's iteration may take; it converges superlinearly, some five are usual. */
const ROUNDS = 64

/**
 * The ends between which a formula lies over everything its items may be; undefined where it may divide by nothing. An
 * amount that may grow while the denominator stays leads beyond any bound: of a share then the ends 0 and 1 are told.
 */
export function extremesOf(
  formula: RateFormula,
  fixed: Readonly<Partial<Record<RateVariable, number>>>,
  items: readonly RateItem[],
): { readonly low: number; readonly high: number } | undefined {
  const corner = cornerOf(formula)
  const sets = items.map((item) => item.cases.map(corner))
  const base = corner(fixed)
  if (formula.denominator.length === 0) {
    const sum = (pick: (...list: number[]) => number) =>
      base.n + sets.reduce((s, set) => s + pick(...set.map(({ n }) => n)), 0)
    return { low: sum(Math.min), high: sum(Math.max) }
  }
  const rays = items.flatMap((item) => item.rays.map(corner))
  const least = base.d + sets.reduce((s, set) => s + Math.min(...set.map(({ d }) => d)), 0)
  const ends = least > 0 ? [optimum(base, sets, 1), optimum(base, sets, -1)] : ownQuotients([base, ...sets.flat()])
  if (!ends) return undefined
  const limits = rays.filter(({ d }) => d > 0).map(({ n, d }) => n / d)
  const steep = rays.filter(({ d }) => d === 0).map(({ n }) => Math.sign(n))
  const all = [...ends, ...limits]
  if (all.length === 0) return undefined
  return {
    low: Math.min(...all, ...(steep.includes(-1) ? [0] : [])),
    high: Math.max(...all, ...(steep.includes(1) ? [1] : [])),
  }
}

/**
 * Where everything may be nothing at once: a quotient of sums lies between the quotients of its parts (mediant
 * inequality), and each part may be the only one. Undefined where a part may divide by nothing.
 */
function ownQuotients(parts: readonly Corner[]): number[] | undefined {
  if (parts.some(({ n, d }) => d < 0 || (d === 0 && n !== 0))) return undefined
  return parts.filter(({ d }) => d > 0).map(({ n, d }) => n / d)
}

/**
 * Greatest (side 1) or least (side −1) quotient of sums over one corner of each set (Dinkelbach 1967): for a guess λ the
 * best corners of n − λd are chosen one by one, and their quotient is the next guess.
 */
function optimum(base: Corner, sets: readonly (readonly Corner[])[], side: 1 | -1): number {
  let lambda = quotient(base, sets, (set) => set[0]!)
  for (let round = 0; round < ROUNDS; round++) {
    const guess = lambda
    const better = (a: Corner, b: Corner) => side * (a.n - guess * a.d - (b.n - guess * b.d)) > 0
    const next = quotient(base, sets, (set) => set.reduce((best, each) => (better(each, best) ? each : best)))
    if (side * (next - lambda) <= 0) return lambda
    lambda = next
  }
  return lambda
}

function quotient(
  base: Corner,
  sets: readonly (readonly Corner[])[],
  pick: (set: readonly Corner[]) => Corner,
): number {
  let { n, d } = base
  for (const set of sets) {
    const corner = pick(set)
    n += corner.n
    d += corner.d
  }
  return n / d
}

/** Numerator and denominator of amounts under a formula. */
export function cornerOf({ numerator, denominator }: RateFormula) {
  const sum = (terms: readonly RateTerm[], amounts: Readonly<Partial<Record<RateVariable, number>>>) =>
    terms.reduce((s, { variable, sign }) => s + sign * (amounts[variable] ?? 0), 0)
  return (amounts: Readonly<Partial<Record<RateVariable, number>>>): Corner => ({
    n: sum(numerator, amounts),
    d: sum(denominator, amounts),
  })
}
