/** Something that is used up: a maker's capacity in its own unit, the budget, a share of the whole. */
export interface Resource {
  /** How much there is, ≥ 0. */
  readonly room: number
}

/** What one part asks for. */
export interface Demand {
  /** Quantity wanted, > 0. */
  readonly quantity: number
  /** `whole`: only whole pieces are made; `any`: the quantity divides (kg, m). */
  readonly amounts: 'whole' | 'any'
  /** Makers that must share the part if it is placed at all, ≥ 1. */
  readonly leastMakers: number
  /** Makers that may share it, ≥ `leastMakers`. */
  readonly mostMakers: number
}

/** What making a part at a maker takes of one resource. */
export interface Use {
  readonly resource: number
  /** Per unit of the part, ≥ 0. */
  readonly perUnit: number
  /** Once, whatever the quantity, ≥ 0. */
  readonly once: number
}

/** One maker that could make one part. */
export interface Offer {
  readonly part: number
  /** What a unit adds to the objective, > 0. */
  readonly gain: number
  /** What starting costs the objective, ≥ 0. */
  readonly setup: number
  /** Least and most that may be made here, 0 < lowest ≤ highest. */
  readonly lowest: number
  readonly highest: number
  readonly uses: readonly Use[]
}

/**
 * Who makes how many of what, as numbers: choose `q` per offer, 0 or within [lowest, highest], so that no part gets more
 * than it asks for, its makers number within its limits, and no resource is overdrawn; maximize Σ gain·q − setup.
 * A fixed-charge generalized assignment problem, strongly NP-hard (Martello & Toth 1990, ch. 7).
 */
export interface AllocationProblem {
  readonly demands: readonly Demand[]
  readonly resources: readonly Resource[]
  readonly offers: readonly Offer[]
}

/** The same in typed arrays, offers sorted by part; what every solver here works on. */
export interface Packing {
  readonly parts: number
  readonly offers: number
  readonly resources: number
  /** Position of the packed offer in the problem's list. */
  readonly source: Int32Array
  readonly demand: Float64Array
  readonly whole: Uint8Array
  readonly least: Int32Array
  readonly most: Int32Array
  /** Offers of part p: `first[p]` up to `first[p + 1]`. */
  readonly first: Int32Array
  readonly part: Int32Array
  readonly gain: Float64Array
  readonly setup: Float64Array
  readonly low: Float64Array
  /** As tight as demand and resources make it; below `low` for an offer that cannot be taken up. */
  readonly high: Float64Array
  /** Uses of offer o: `use[o]` up to `use[o + 1]`. */
  readonly use: Int32Array
  readonly useOf: Int32Array
  readonly per: Float64Array
  readonly once: Float64Array
  readonly room: Float64Array
  /** Offers that draw on resource r: `drawn[r]` up to `drawn[r + 1]`. */
  readonly drawn: Int32Array
  readonly drawnBy: Int32Array
}

/** Overdraft that rounding may cause, relative to a resource. */
export const TOLERANCE = 1e-9

/** The largest quantity not above `q` that the part can be made in. */
export function madeIn(whole: number, q: number): number {
  return whole ? Math.floor(q * (1 + 1e-12) + 1e-9) : q
}

/** Packs a problem. O(offers log offers + uses). */
export function pack(problem: AllocationProblem): Packing {
  const { demands, resources, offers } = problem
  const order = offers.map((_, o) => o).sort((a, b) => offers[a]!.part - offers[b]!.part || a - b)
  const uses = order.map((o) => offers[o]!.uses)
  const whole = Uint8Array.from(demands, ({ amounts }) => (amounts === 'whole' ? 1 : 0))
  const demand = Float64Array.from(demands, ({ quantity }, p) => madeIn(whole[p]!, quantity))
  const room = Float64Array.from(resources, (resource) => resource.room)
  const part = Int32Array.from(order, (o) => offers[o]!.part)
  const use = startsOf(uses.map((list) => list.length))
  const useOf = Int32Array.from(uses.flatMap((list) => list.map(({ resource }) => resource)))
  const drawn = startsOf(countsOf(useOf, resources.length))
  const low = Float64Array.from(order, (o) => lowOf(offers[o]!, whole))
  const high = Float64Array.from(order, (o) => highOf(offers[o]!, demand, whole, room))
  const first = startsOf(countsOf(part, demands.length))
  demands.forEach(({ leastMakers }, p) => {
    let able = 0
    for (let o = first[p]!; o < first[p + 1]!; o++) if (high[o]! >= low[o]!) able += 1
    // too few makers to share it: nobody makes it
    if (able < leastMakers) high.fill(0, first[p]!, first[p + 1]!)
  })
  return {
    parts: demands.length,
    offers: offers.length,
    resources: resources.length,
    source: Int32Array.from(order),
    demand,
    whole,
    least: Int32Array.from(demands, ({ leastMakers }) => leastMakers),
    most: Int32Array.from(demands, ({ mostMakers }) => mostMakers),
    first,
    part,
    gain: Float64Array.from(order, (o) => offers[o]!.gain),
    setup: Float64Array.from(order, (o) => offers[o]!.setup),
    low,
    high,
    use,
    useOf,
    per: Float64Array.from(uses.flatMap((list) => list.map(({ perUnit }) => perUnit))),
    once: Float64Array.from(uses.flatMap((list) => list.map(({ once }) => once))),
    room,
    drawn,
    drawnBy: drawersOf(use, useOf, drawn, offers.length),
  }
}

function lowOf({ part, lowest }: Offer, whole: Uint8Array): number {
  return whole[part] ? Math.max(1, Math.ceil(lowest - 1e-9)) : lowest
}

function highOf({ part, highest, uses }: Offer, demand: Float64Array, whole: Uint8Array, room: Float64Array): number {
  let high = Math.min(highest, demand[part]!)
  for (const { resource, perUnit, once } of uses) {
    const free = room[resource]! - once
    if (free < 0) return 0
    if (perUnit > 0) high = Math.min(high, free / perUnit)
  }
  return madeIn(whole[part]!, high)
}

function countsOf(of: Int32Array, n: number): number[] {
  const counts = new Array<number>(n).fill(0)
  for (const i of of) counts[i]! += 1
  return counts
}

function startsOf(counts: readonly number[]): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  counts.forEach((count, i) => {
    starts[i + 1] = starts[i]! + count
  })
  return starts
}

function drawersOf(use: Int32Array, useOf: Int32Array, drawn: Int32Array, offers: number): Int32Array {
  const next = drawn.slice()
  const by = new Int32Array(useOf.length)
  for (let o = 0; o < offers; o++) {
    for (let u = use[o]!; u < use[o + 1]!; u++) {
      const r = useOf[u]!
      by[next[r]!] = o
      next[r]! += 1
    }
  }
  return by
}
