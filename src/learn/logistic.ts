import { positiveDefiniteSolution, solvePositiveDefinite } from '../rank/linear.js'

/** One comparison: how much more the better one had of each thing, and how much it counts. */
export interface Comparison {
  readonly difference: readonly number[]
  /** Below 0 it takes back what others of its kind count too much; positive on the whole. */
  readonly weight: number
}

/** A ridge toward given coefficients. */
export interface Prior {
  readonly coefficients: readonly number[]
  /** > 0: as many comparisons of full information. */
  readonly strength: number
}

/** Newton steps at the most; a convex loss with a ridge needs a handful. */
const STEPS = 100
const TOLERANCE = 1e-10

type Matrix = readonly (readonly number[])[]

/**
 * Pairwise logistic regression (Bradley & Terry 1952; Joachims 2002) with coefficients ≥ 0 and a ridge:
 * min Σ wᵢ ln(1 + e^(−β·dᵢ)) + λ/2 ‖β − β₀‖², β ≥ 0, by projected Newton steps over the coefficients that are free
 * (Bertsekas 1982). With weights ≥ 0 the loss is strictly convex, so the answer is the only one; where weights below 0 bend
 * it the other way, a step is that of the loss without them, which lies above. Deterministic. O(steps × comparisons × n²).
 * @param start where the steps begin; default the prior
 */
export function fitComparisons(
  comparisons: readonly Comparison[],
  prior: Prior,
  start = prior.coefficients,
): readonly number[] {
  let beta = start.map((x) => Math.max(0, x))
  let loss = lossAt(beta, comparisons, prior)
  for (let step = 0; step < STEPS; step++) {
    const { gradient, hessian, above } = slopesAt(beta, comparisons, prior)
    const free = beta.flatMap((x, k) => (x > 0 || gradient[k]! < 0 ? [k] : []))
    if (free.every((k) => Math.abs(gradient[k]!) < TOLERANCE)) break
    const down = free.map((k) => -gradient[k]!)
    const among = (of: Matrix) => free.map((row) => free.map((column) => of[row]![column]!))
    const direction = positiveDefiniteSolution(among(hessian), down) ?? solvePositiveDefinite(among(above), down)
    const next = searched(beta, free, direction, (at) => lossAt(at, comparisons, prior), loss)
    if (!next || loss - next.loss < TOLERANCE * (1 + Math.abs(loss))) return next?.beta ?? beta
    ;({ beta, loss } = next)
  }
  return beta
}

/** The first halving of the step, projected to ≥ 0, that lowers the loss. */
function searched(
  beta: readonly number[],
  free: readonly number[],
  direction: readonly number[],
  lossOf: (beta: readonly number[]) => number,
  before: number,
): { readonly beta: number[]; readonly loss: number } | undefined {
  for (let size = 1; size > 1e-12; size /= 2) {
    const moved = beta.slice()
    free.forEach((k, i) => {
      moved[k] = Math.max(0, moved[k]! + size * direction[i]!)
    })
    const loss = lossOf(moved)
    if (loss < before) return { beta: moved, loss }
  }
  return undefined
}

function lossAt(
  beta: readonly number[],
  comparisons: readonly Comparison[],
  { coefficients, strength }: Prior,
): number {
  let loss = 0
  for (const { difference, weight } of comparisons) loss += weight * softplus(-dot(beta, difference))
  beta.forEach((x, k) => {
    loss += (strength / 2) * (x - coefficients[k]!) ** 2
  })
  return loss
}

/** Gradient and Hessian of the loss, and the Hessian of the loss without the comparisons that take back. */
function slopesAt(beta: readonly number[], comparisons: readonly Comparison[], { coefficients, strength }: Prior) {
  const n = beta.length
  const gradient = beta.map((x, k) => strength * (x - coefficients[k]!))
  const above = beta.map((_, k) => beta.map((__, j) => (j === k ? strength : 0)))
  const taken = beta.map(() => beta.map(() => 0))
  for (const { difference, weight } of comparisons) {
    const wrong = sigmoid(-dot(beta, difference))
    const curvature = weight * wrong * (1 - wrong)
    const into = weight < 0 ? taken : above
    for (let k = 0; k < n; k++) {
      const d = difference[k]!
      if (d === 0) continue
      gradient[k]! -= weight * wrong * d
      for (let j = 0; j < n; j++) into[k]![j]! += curvature * d * difference[j]!
    }
  }
  return { gradient, hessian: above.map((row, k) => row.map((x, j) => x + taken[k]![j]!)), above }
}

/** 1 / (1 + e^−x), without overflow. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x))
  const e = Math.exp(x)
  return e / (1 + e)
}

function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!
  return sum
}
