import { middleOf, type WeightSpace } from './weight-space.js'

/** A piece of the weight space: its share of the whole and its center of gravity. */
export interface Cell {
  readonly share: number
  readonly center: readonly number[]
}

/** How much one criterion's weight moves the difference of two alternatives. */
export type Difference = readonly number[]

type Point = readonly number[]

/**
 * Cuts a weight space with up to three free criteria (a point, a segment or a polygon) by hyperplanes w·d = 0 and calls
 * `visit` for each cell with the sides it lies on, one per difference: whether w·d < 0. Exact up to rounding.
 * O(cells × cuts), cells ≤ 1 + cuts·(cuts + 1)/2.
 */
export function visitCells(
  space: WeightSpace,
  differences: readonly Difference[],
  visit: (cell: Cell, isNegative: readonly boolean[]) => void,
): void {
  const whole = cornersOf(space)
  const dimension = Math.max(0, space.free.length - 1)
  const total = measureOf(whole, dimension)
  let cells: { readonly corners: readonly Point[]; readonly sides: readonly boolean[] }[] = [
    { corners: whole, sides: [] },
  ]
  for (const difference of differences) {
    cells = cells.flatMap(({ corners, sides }) => {
      const sideOf = cornersSide(corners, difference)
      if (sideOf !== 'both') return [{ corners, sides: [...sides, sideOf === 'negative'] }]
      return [false, true].flatMap((isNegative) => {
        const half = clip(corners, isNegative ? negated(difference) : difference)
        return measureOf(half, dimension) > 0 ? [{ corners: half, sides: [...sides, isNegative] }] : []
      })
    })
  }
  for (const { corners, sides } of cells) {
    visit({ share: measureOf(corners, dimension) / total, center: centerOf(corners) }, sides)
  }
}

/** Where a piece lies; one that lies within the hyperplane counts as not negative. */
function cornersSide(corners: readonly Point[], d: Difference): 'negative' | 'notNegative' | 'both' {
  const values = corners.map((corner) => dot(corner, d))
  if (values.every((value) => value >= 0)) return 'notNegative'
  return values.every((value) => value <= 0) ? 'negative' : 'both'
}

/** Most free criteria for which `visitCells` is exact. */
export const EXACT_CRITERIA = 3

/** Corners of the space, in order around it: 1 point, 2 ends, or a convex polygon. */
function cornersOf(space: WeightSpace): readonly Point[] {
  const { low, high, free } = space
  const middle = middleOf(space)
  if (free.length < 2) return [middle]
  const at = (...moved: readonly (readonly [k: number, weight: number])[]) => {
    const point = middle.slice()
    for (const [k, weight] of moved) point[k] = weight
    return point
  }
  const [a, b, c] = free as readonly [number, number, number | undefined]
  const rest = free.reduce((sum, k) => sum + middle[k]!, 0)
  if (c === undefined) {
    const from = Math.max(low[a]!, rest - high[b]!)
    const to = Math.min(high[a]!, rest - low[b]!)
    return [at([a, from], [b, rest - from]), at([a, to], [b, rest - to])]
  }
  const corner = (x: number, y: number) => at([a, x], [b, y], [c, rest - x - y])
  const box = [
    corner(low[a]!, low[b]!),
    corner(high[a]!, low[b]!),
    corner(high[a]!, high[b]!),
    corner(low[a]!, high[b]!),
  ]
  // w_c within its own bounds, as half planes through points whose sum is 1
  const unit = (k: number) => middle.map((_, i) => (i === k ? 1 : 0))
  const above = unit(c).map((x) => x - low[c]!)
  const below = unit(c).map((x) => high[c]! - x)
  return clip(clip(box, above), below)
}

/** The part of a convex piece on which w·d ≥ 0 (Sutherland & Hodgman 1974). */
function clip(corners: readonly Point[], d: Difference): readonly Point[] {
  const values = corners.map((corner) => dot(corner, d))
  const kept: Point[] = []
  const edges = corners.length === 2 ? 1 : corners.length
  for (let i = 0; i < corners.length; i++) {
    const j = (i + 1) % corners.length
    if (values[i]! >= 0) kept.push(corners[i]!)
    if (i < edges && values[i]! < 0 !== values[j]! < 0 && values[i] !== 0 && values[j] !== 0) {
      const t = values[i]! / (values[i]! - values[j]!)
      kept.push(corners[i]!.map((x, k) => x + t * (corners[j]![k]! - x)))
    }
  }
  return kept
}

function negated(d: Difference): Difference {
  return d.map((x) => -x)
}

/** 1 for a point, length of a segment, area of a polygon; 0 where the piece is of a lower dimension. */
function measureOf(corners: readonly Point[], dimension: number): number {
  if (dimension === 0) return 1
  if (corners.length <= dimension) return 0
  if (dimension === 1) return distance(corners[0]!, corners[1]!)
  return triangles(corners).reduce((sum, { area }) => sum + area, 0)
}

function centerOf(corners: readonly Point[]): readonly number[] {
  if (corners.length < 3) return meanOf(corners)
  const parts = triangles(corners)
  const total = parts.reduce((sum, { area }) => sum + area, 0)
  if (total === 0) return meanOf(corners)
  return corners[0]!.map((_, k) => parts.reduce((sum, { area, center }) => sum + (area / total) * center[k]!, 0))
}

function triangles(corners: readonly Point[]): { readonly area: number; readonly center: readonly number[] }[] {
  const [first] = corners
  return corners.slice(1, -1).map((corner, i) => {
    const next = corners[i + 2]!
    return { area: areaOf(first!, corner, next), center: meanOf([first!, corner, next]) }
  })
}

/** Area of a triangle in any number of criteria, by Heron's formula in the form of Kahan (2014). */
function areaOf(p: Point, q: Point, r: Point): number {
  const [a, b, c] = [distance(p, q), distance(q, r), distance(p, r)].sort((x, y) => y - x) as [number, number, number]
  const product = (a + (b + c)) * (c - (a - b)) * (c + (a - b)) * (a + (b - c))
  return product > 0 ? Math.sqrt(product) / 4 : 0
}

function distance(p: Point, q: Point): number {
  return Math.sqrt(p.reduce((sum, x, k) => sum + (x - q[k]!) ** 2, 0))
}

function meanOf(points: readonly Point[]): readonly number[] {
  return points[0]!.map((_, k) => points.reduce((sum, point) => sum + point[k]!, 0) / points.length)
}

function dot(a: Point, b: Difference): number {
  return a.reduce((sum, x, k) => sum + x * b[k]!, 0)
}
