import { randomFrom } from '../random.js'
import { inserter, type Prices, partWorth } from './insertion.js'
import type { Packing } from './packing.js'
import { clearPart, emptyPlacement, objectiveOf, type Placement, placementOf, put } from './placement.js'

/** Parts by what a unit of them brings over all they ask for, most first. */
function byWorth(packing: Packing): number[] {
  const worth = Array.from({ length: packing.parts }, (_, p) => {
    let best = 0
    for (let o = packing.first[p]!; o < packing.first[p + 1]!; o++) best = Math.max(best, packing.gain[o]!)
    return best * packing.demand[p]!
  })
  return worth.map((_, p) => p).sort((a, b) => worth[b]! - worth[a]! || a - b)
}

/**
 * The plain greedy answer: the parts by worth, each at the makers that bring most; then once more for what is left.
 * With prices a maker's scarce capacity counts against it. O(offers × uses).
 */
export function greedy(packing: Packing, prices?: Prices): Float64Array {
  const placement = emptyPlacement(packing)
  const insert = inserter(placement)
  const order = byWorth(packing)
  if (prices) for (const p of order) insert(p, prices, 1)
  for (const p of order) insert(p, undefined, 0)
  return placement.quantity
}

/** How a search is run. */
export interface SearchOptions {
  /** Rounds of ruin and recreate that the falling threshold is spread over. */
  readonly rounds: number
  readonly seed: number
  readonly prices?: Prices
}

/** A search that is run some rounds at a time, so that its host can breathe, stop it, and ask for the best so far. */
export interface Search {
  /** Runs up to `rounds` more; false when all are done. */
  run(rounds: number): boolean
  readonly best: number
  readonly quantity: Float64Array
}

const MOST_RUINED = 14
/** First threshold, as a share of what a part brings on the average of √parts of them. */
const THRESHOLD = 3e-3
/** How much the prices count in a round, drawn from these. */
const WEIGHTS = [0, 0.7, 1, 1, 1.2] as const

/**
 * Betters an answer by ruin and recreate (Schrimpf, Schneider, Stamm-Wilbrandt & Dueck 2000): parts that draw on one
 * part's makers are taken back and put anew in another order and at other prices; a loss within a falling threshold
 * (Dueck & Scheuer 1990) is accepted. Never worse than `start`. Fixed by the seed. O(rounds × parts ruined × uses).
 */
export function ruinAndRecreate(packing: Packing, start: Float64Array, options: SearchOptions): Search {
  const { rounds, seed, prices } = options
  const random = randomFrom(seed).next
  const below = (n: number) => Math.floor(random() * n)
  const placement = placementOf(packing, start)
  const insert = inserter(placement)
  const ruin = ruiner(placement, random)
  const saved = new Float64Array(packing.offers)
  let current = objectiveOf(packing, placement.quantity)
  let best = current
  let quantity = placement.quantity.slice()
  let done = 0
  const first = (THRESHOLD * Math.abs(current)) / Math.max(1, Math.sqrt(packing.parts))

  const round = () => {
    const ruined = ruin(2 + below(MOST_RUINED - 2))
    let before = 0
    for (const p of ruined) {
      before += partWorth(placement, p)
      for (let o = packing.first[p]!; o < packing.first[p + 1]!; o++) saved[o] = placement.quantity[o]!
    }
    for (const p of ruined) clearPart(placement, p)
    const order = arrange(packing, ruined, random)
    const weight = prices ? WEIGHTS[below(WEIGHTS.length)]! : 0
    if (weight > 0) for (const p of order) insert(p, prices, weight)
    for (const p of order) insert(p, undefined, 0)
    let after = 0
    for (const p of ruined) after += partWorth(placement, p)
    if (after < before - first * (1 - done / rounds)) {
      restore(placement, ruined, saved)
      return
    }
    current += after - before
    if (current > best + 1e-12 * Math.abs(best)) {
      best = current
      quantity = placement.quantity.slice()
    }
  }

  return {
    run: (more) => {
      const until = packing.offers === 0 ? 0 : Math.min(rounds, done + more)
      for (; done < until; done++) round()
      return packing.offers > 0 && done < rounds
    },
    get best() {
      return best
    },
    get quantity() {
      return quantity
    },
  }
}

function restore(placement: Placement, ruined: readonly number[], saved: Float64Array): void {
  const { first } = placement.packing
  for (const p of ruined) clearPart(placement, p)
  for (const p of ruined) {
    for (let o = first[p]!; o < first[p + 1]!; o++) if (saved[o]! > 0) put(placement, o, saved[o]!)
  }
}

/** Parts to take back: one that is not wholly placed (mostly), and others that its makers could or do make. */
function ruiner({ packing, left, quantity }: Placement, random: () => number): (size: number) => number[] {
  const { parts, first, use, useOf, drawn, drawnBy, part, gain } = packing
  const marked = new Int32Array(parts)
  const worth = Float64Array.from({ length: parts }, (_, p) => {
    let best = 0
    for (let o = first[p]!; o < first[p + 1]!; o++) best = Math.max(best, gain[o]!)
    return best
  })
  let round = 0
  const below = (n: number) => Math.floor(random() * n)
  return (size) => {
    round += 1
    let p = below(parts)
    // the most valuable rest of a handful, or any
    for (let tries = below(3) === 0 ? 6 : 12; tries > 0; tries--) {
      const other = below(parts)
      if (left[other]! * worth[other]! > left[p]! * worth[p]!) p = other
    }
    const ruined = [p]
    marked[p] = round
    for (let tries = 0; tries < 4 * size && ruined.length < size; tries++) {
      const from = ruined[tries % 3 === 2 ? below(ruined.length) : 0]!
      const offers = first[from + 1]! - first[from]!
      if (offers === 0) continue
      const o = first[from]! + below(offers)
      const uses = use[o + 1]! - use[o]!
      if (uses === 0) continue
      const r = useOf[use[o]! + below(uses)]!
      const other = drawnBy[drawn[r]! + below(drawn[r + 1]! - drawn[r]!)]!
      const q = part[other]!
      if (marked[q] === round || (quantity[other] === 0 && left[q]! <= 0)) continue
      marked[q] = round
      ruined.push(q)
    }
    return ruined
  }
}

/** The order of putting anew: by chance, by what a unit brings, or by how few could make it. */
function arrange({ first, demand, gain }: Packing, ruined: readonly number[], random: () => number): number[] {
  const way = random()
  const key = (p: number): number => {
    if (way < 0.4) return random()
    if (way < 0.75) return gain[first[p]!]! * demand[p]! * (0.5 + random())
    return -(first[p + 1]! - first[p]!) + random()
  }
  return ruined
    .map((p) => ({ p, k: first[p + 1]! > first[p]! ? key(p) : 0 }))
    .sort((a, b) => b.k - a.k)
    .map(({ p }) => p)
}
