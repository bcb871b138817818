import { nextTurn } from '../retrieve/turn.js'
import type { Packing } from './packing.js'

/** An upper bound on the objective and the prices of the resources that prove it. */
export interface PricedBound {
  readonly bound: number
  /** For the whole of each row, ≥ 0: the resources, then each part's count of makers. */
  readonly prices: Float64Array
  /** Per unit of each resource. */
  readonly perUnit: Float64Array
}

/** How prices are looked for. */
export interface PricingOptions {
  /** The objective of a feasible answer. */
  readonly target: number
  readonly passes: number
  /** Prices to begin with; absent: everything is free. */
  readonly from?: Float64Array
  readonly signal?: AbortSignal | undefined
}

/** Offers and their uses priced between two turns of the event loop: some milliseconds. */
const PRICED_PER_TURN = 500_000

/**
 * Bound by prices on resources (Lagrangian relaxation, Geoffrion 1974): with capacity bought at a price instead of
 * limited, each part is placed by itself; set-up costs are spread over the largest lot, least lots left aside. Prices
 * move along the smoothed subgradient (Camerini, Fratta & Maffioli 1975) by Polyak's (1969) step toward `target`. Every
 * pass gives a valid bound; the least is kept. Gives the event loop its turns; rejects with the signal's reason.
 * O(passes × uses).
 */
export async function pricedBound(
  packing: Packing,
  { target, passes, from, signal }: PricingOptions,
): Promise<PricedBound> {
  const passesPerTurn = Math.ceil(PRICED_PER_TURN / (packing.offers + packing.useOf.length + 1))
  const relaxation = relaxationOf(packing)
  const { rows, room } = relaxation
  const prices = new Float64Array(rows)
  if (from) prices.set(from)
  const slack = new Float64Array(rows)
  const direction = new Float64Array(rows)
  let best = { bound: Number.POSITIVE_INFINITY, prices: prices.slice() }
  let step = 1
  let stale = 0
  for (let pass = 0; pass < passes; pass++) {
    if (pass % passesPerTurn === 0) {
      await nextTurn()
      signal?.throwIfAborted()
    }
    const bound = relaxation.solve(prices, slack)
    if (bound < best.bound - 1e-7 * Math.abs(best.bound)) {
      stale = 0
    } else if (++stale >= 12) {
      step *= 0.6
      stale = 0
      if (step < 1e-4) break
    }
    if (bound < best.bound) best = { bound, prices: prices.slice() }
    let dot = 0
    let size = 0
    for (let r = 0; r < rows; r++) {
      dot += slack[r]! * direction[r]!
      size += direction[r]! * direction[r]!
    }
    const keep = dot < 0 && size > 0 ? (-1.5 * dot) / size : 0
    size = 0
    for (let r = 0; r < rows; r++) {
      direction[r] = slack[r]! + keep * direction[r]!
      if (prices[r] === 0 && direction[r]! > 0) direction[r] = 0
      size += direction[r]! * direction[r]!
    }
    if (size < 1e-18) break
    const by = (step * Math.max(bound - target, 1e-9 * Math.abs(bound))) / size
    for (let r = 0; r < rows; r++) prices[r] = Math.max(0, prices[r]! - by * direction[r]!)
  }
  const perUnit = new Float64Array(packing.resources)
  for (let r = 0; r < packing.resources; r++) perUnit[r] = room[r]! > 0 ? best.prices[r]! / room[r]! : 0
  return { bound: best.bound * (1 + 1e-9), prices: best.prices, perUnit }
}

interface Relaxation {
  readonly rows: number
  readonly room: Float64Array
  /** Bound at these prices, each for the whole of a row; `slack` becomes the share of each row left over. */
  solve(prices: Float64Array, slack: Float64Array): number
}

/** Rows are the resources and, where a part has more offers than it may have makers, the part's count of makers. */
function relaxationOf(packing: Packing): Relaxation {
  const { parts, resources, first, most, high, low, gain, setup, use, useOf, per, once, demand } = packing
  const rows = resources + parts
  const room = Float64Array.from({ length: rows }, (_, r) => (r < resources ? packing.room[r]! : most[r - resources]!))
  const counted = Uint8Array.from(most, (m, p) => (m < first[p + 1]! - first[p]! ? 1 : 0))
  const widest = Math.max(0, ...Array.from(most, (_, p) => first[p + 1]! - first[p]!))
  const unit = new Float64Array(widest)
  const order = new Int32Array(widest)
  // a use as a share of its row, set-up spread over the largest lot
  const share = Float64Array.from(per, () => 0)
  for (let o = 0; o < packing.offers; o++) {
    for (let k = use[o]!; k < use[o + 1]!; k++) {
      share[k] = high[o]! >= low[o]! && room[useOf[k]!]! > 0 ? (per[k]! + once[k]! / high[o]!) / room[useOf[k]!]! : 0
    }
  }

  const solve = (prices: Float64Array, slack: Float64Array): number => {
    let bound = 0
    for (let r = 0; r < rows; r++) {
      const open = r < resources || counted[r - resources] === 1
      slack[r] = open ? 1 : 0
      if (open) bound += prices[r]!
    }
    for (let p = 0; p < parts; p++) {
      const start = first[p]!
      let n = 0
      for (let o = start; o < first[p + 1]!; o++) {
        if (high[o]! < low[o]!) continue
        let u = gain[o]! - setup[o]! / high[o]!
        for (let k = use[o]!; k < use[o + 1]!; k++) u -= prices[useOf[k]!]! * share[k]!
        if (counted[p]) u -= prices[resources + p]! / (high[o]! * most[p]!)
        if (u <= 0) continue
        // insertion sort: a part has some ten offers
        let i = n++
        while (i > 0 && unit[i - 1]! < u) {
          unit[i] = unit[i - 1]!
          order[i] = order[i - 1]!
          i--
        }
        unit[i] = u
        order[i] = o
      }
      let left = demand[p]!
      for (let i = 0; i < n && left > 0; i++) {
        const o = order[i]!
        const q = Math.min(left, high[o]!)
        left -= q
        bound += unit[i]! * q
        for (let k = use[o]!; k < use[o + 1]!; k++) slack[useOf[k]!]! -= q * share[k]!
        if (counted[p]) slack[resources + p]! -= q / (high[o]! * most[p]!)
      }
    }
    return bound
  }
  return { rows, room, solve }
}
