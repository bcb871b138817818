import type { Packing } from './packing.js'
import { clearPart, type Placement, put, roomFor } from './placement.js'

/** Prices of the resources, each per unit of it; none of them: everything is free. */
export type Prices = Float64Array | undefined

/** Puts one part where it brings most, over what is free. */
export type Insert = (p: number, prices: Prices, weight: number) => void

/**
 * Insertion of one part at a time: lots go to the offers with the best gain per unit after `weight` × the price of what
 * they use, until the part is placed, its makers are all, or nothing more pays. Works in place.
 * O(offers of the part² × uses).
 */
export function inserter(placement: Placement): Insert {
  const { packing } = placement
  const widest = Math.max(0, ...Array.from(packing.least, (_, p) => packing.first[p + 1]! - packing.first[p]!))
  const unit = new Float64Array(widest)
  const fixed = new Float64Array(widest)

  return (p, prices, weight) => {
    const start = packing.first[p]!
    const count = packing.first[p + 1]! - start
    if (count === 0 || placement.left[p]! <= 0) return
    for (let i = 0; i < count; i++) priced(packing, start + i, i, prices, weight, unit, fixed)
    if (packing.least[p]! > 1 && placement.makers[p] === 0) {
      insertShared(placement, p, unit, fixed)
      return
    }
    insertLots(placement, p, unit, fixed)
    rescueRest(placement, p, unit, fixed)
  }
}

function priced(
  { gain, setup, use, useOf, per, once }: Packing,
  o: number,
  i: number,
  prices: Prices,
  weight: number,
  unit: Float64Array,
  fixed: Float64Array,
): void {
  let u = gain[o]!
  let f = setup[o]!
  if (prices && weight > 0) {
    for (let k = use[o]!; k < use[o + 1]!; k++) {
      const price = weight * prices[useOf[k]!]!
      u -= price * per[k]!
      f += price * once[k]!
    }
  }
  unit[i] = u
  fixed[i] = f
}

function insertLots(placement: Placement, p: number, unit: Float64Array, fixed: Float64Array): void {
  const { packing, quantity, left, makers } = placement
  const start = packing.first[p]!
  const count = packing.first[p + 1]! - start
  while (left[p]! > 0) {
    let best = -1
    let bestWorth = 0
    let bestFits = 0
    const last = makers[p]! + 1 >= packing.most[p]!
    for (let i = 0; i < count; i++) {
      // no need to look where even the whole would not pay
      if (unit[i]! <= 0) continue
      const o = start + i
      const fits = roomFor(placement, o)
      if (fits <= 0) continue
      const start_ = quantity[o] === 0
      const total = unit[i]! * fits - (start_ ? fixed[i]! : 0)
      if (start_ && packing.gain[o]! * fits <= packing.setup[o]!) continue
      // the last maker a part may have has to take as much as it can
      const worth = last ? total : total / fits
      if (total > 0 && worth > bestWorth) {
        best = o
        bestWorth = worth
        bestFits = fits
      }
    }
    if (best < 0) return
    put(placement, best, bestFits)
  }
}

/** A rest below every least lot is joined by pieces of a lot that can spare them. */
function rescueRest(placement: Placement, p: number, unit: Float64Array, fixed: Float64Array): void {
  const { packing, quantity, left, makers } = placement
  if (left[p]! <= 0 || makers[p] === 0 || makers[p]! >= packing.most[p]!) return
  const start = packing.first[p]!
  const end = packing.first[p + 1]!
  for (let o = start; o < end; o++) {
    const low = packing.low[o]!
    if (quantity[o]! > 0 || low <= left[p]! || low > packing.high[o]!) continue
    const need = low - left[p]!
    const worth = unit[o - start]! * low - fixed[o - start]!
    for (let from = start; from < end; from++) {
      if (quantity[from]! - need < packing.low[from]! || worth <= unit[from - start]! * need) continue
      put(placement, from, -need)
      if (roomFor(placement, o) >= low) {
        put(placement, o, low)
        return
      }
      put(placement, from, need)
    }
  }
}

/** A part that several makers must share: the least lots first, then as much as fits; all or nothing. */
function insertShared(placement: Placement, p: number, unit: Float64Array, fixed: Float64Array): void {
  const { packing } = placement
  const start = packing.first[p]!
  const offers = Array.from({ length: packing.first[p + 1]! - start }, (_, i) => start + i).filter(
    (o) => unit[o - start]! > 0,
  )
  const worth = (o: number) => unit[o - start]! - fixed[o - start]! / packing.high[o]!
  const byWorth = offers.slice().sort((a, b) => worth(b) - worth(a) || a - b)
  const byLot = offers.slice().sort((a, b) => packing.low[a]! - packing.low[b]! || worth(b) - worth(a) || a - b)
  if (!placeShared(placement, p, byWorth)) placeShared(placement, p, byLot)
}

function placeShared(placement: Placement, p: number, order: readonly number[]): boolean {
  const { packing, makers, left, quantity } = placement
  for (const o of order) {
    if (makers[p]! >= packing.least[p]!) break
    if (roomFor(placement, o) > 0) put(placement, o, packing.low[o]!)
  }
  if (makers[p]! < packing.least[p]!) {
    clearPart(placement, p)
    return false
  }
  for (const o of order) {
    const fits = left[p]! > 0 ? roomFor(placement, o) : 0
    if (fits > 0 && (quantity[o]! > 0 || packing.gain[o]! * fits > packing.setup[o]!)) put(placement, o, fits)
  }
  if (partWorth(placement, p) > 0) return true
  clearPart(placement, p)
  return false
}

/** What a part brings as it is placed. */
export function partWorth({ packing, quantity }: Placement, p: number): number {
  let sum = 0
  for (let o = packing.first[p]!; o < packing.first[p + 1]!; o++) {
    if (quantity[o]! > 0) sum += packing.gain[o]! * quantity[o]! - packing.setup[o]!
  }
  return sum
}
