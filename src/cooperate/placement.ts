import { madeIn, type Packing } from './packing.js'

/** A feasible choice under construction: changed in place by the searches of this folder, copied out at the end. */
export interface Placement {
  readonly packing: Packing
  /** Made per offer. */
  readonly quantity: Float64Array
  /** Drawn per resource. */
  readonly drawn: Float64Array
  /** Not yet placed per part. */
  readonly left: Float64Array
  /** Makers per part. */
  readonly makers: Int32Array
}

/** Nothing placed yet. */
export function emptyPlacement(packing: Packing): Placement {
  return {
    packing,
    quantity: new Float64Array(packing.offers),
    drawn: new Float64Array(packing.resources),
    left: packing.demand.slice(),
    makers: new Int32Array(packing.parts),
  }
}

/** The placement that makes these quantities, sums taken anew. O(uses). */
export function placementOf(packing: Packing, quantity: Float64Array): Placement {
  const placement = emptyPlacement(packing)
  for (let o = 0; o < packing.offers; o++) if (quantity[o]! > 0) put(placement, o, quantity[o]!)
  return placement
}

/** Σ gain·q − setup, summed in the order of the offers. O(offers). */
export function objectiveOf({ gain, setup, offers }: Packing, quantity: Float64Array): number {
  let sum = 0
  for (let o = 0; o < offers; o++) if (quantity[o]! > 0) sum += gain[o]! * quantity[o]! - setup[o]!
  return sum
}

/** How much more of its part an offer can take; 0 where that would be below its least lot or too many makers. */
export function roomFor({ packing, quantity, drawn, left, makers }: Placement, o: number): number {
  const { part, whole, most, high, low, use, useOf, per, once, room } = packing
  const p = part[o]!
  const has = quantity[o]!
  if (has === 0 && makers[p]! >= most[p]!) return 0
  let most_ = Math.min(left[p]!, high[o]! - has)
  const end = use[o + 1]!
  for (let u = use[o]!; u < end; u++) {
    const r = useOf[u]!
    let free = room[r]! - drawn[r]!
    if (has === 0) free -= once[u]!
    if (free < 0) {
      // rounding leaves a last bit; a set-up that finds nothing left does not fit
      if (free < -1e-12 * room[r]! || has > 0) return 0
      free = 0
    }
    if (per[u]! > 0 && free < most_ * per[u]!) most_ = free / per[u]!
  }
  const fits = madeIn(whole[p]!, most_)
  return fits <= 0 || has + fits < low[o]! ? 0 : fits
}

/** Makes `more` of an offer (negative: less); all of it taken back ends the lot. O(uses of the offer). */
export function put(placement: Placement, o: number, more: number): void {
  const { packing, quantity, drawn, left, makers } = placement
  const { part, use, useOf, per, once } = packing
  const before = quantity[o]!
  const after = before + more
  const starts = before === 0 ? 1 : after === 0 ? -1 : 0
  for (let u = use[o]!; u < use[o + 1]!; u++) drawn[useOf[u]!]! += more * per[u]! + starts * once[u]!
  quantity[o] = after
  left[part[o]!]! -= more
  makers[part[o]!]! += starts
}

/** Takes a part back from everybody. */
export function clearPart(placement: Placement, p: number): void {
  const { first } = placement.packing
  for (let o = first[p]!; o < first[p + 1]!; o++) {
    if (placement.quantity[o]! > 0) put(placement, o, -placement.quantity[o]!)
  }
}
