import type { MipSolver, SolverSession } from '../model/mip.js'
import { nextTurn } from '../retrieve/turn.js'
import { inserter } from './insertion.js'
import { type PricedBound, type PricingOptions, pricedBound } from './lagrangian.js'
import { mipModel } from './mip-model.js'
import { type AllocationProblem, madeIn, type Packing, pack } from './packing.js'
import { emptyPlacement, objectiveOf, placementOf, put, roomFor } from './placement.js'
import { greedy, ruinAndRecreate } from './ruin-recreate.js'

/** How an allocation is to be solved. */
export interface SolveOptions {
  /** Relative gap that counts as proof. */
  readonly gap: number
  readonly seed: number
  /** Multiplies the rounds of the search and the iterations of the solver. */
  readonly effort: number
  /** Absent: by the heuristic alone. */
  readonly solver?: MipSolver
  /** Wall clock left, in seconds; absent: no limit. */
  readonly secondsLeft?: () => number
  readonly signal?: AbortSignal
  readonly report?: (state: SolveState) => void
}

/** How far it is. */
export interface SolveState {
  readonly phase: 'search' | 'proof'
  readonly objective: number
  readonly bound: number
}

/** The best answer found and what is known of a better one. */
export interface Solution {
  /** Per offer of the problem. */
  readonly quantity: Float64Array
  readonly objective: number
  /** No answer can bring more. */
  readonly bound: number
  /** `proved`: the gap is within the one asked · `limit`: time or effort ended first · `noSolver`: none could be had. */
  readonly ended: 'proved' | 'limit' | 'noSolver'
  /** Why there was no solver. */
  readonly reason?: string
}

const PASSES = 60
/** For 400 parts and up to 1,000; more for more, fewer for fewer. */
const ROUNDS = 6000
/** Rounds between two looks at the signal and the clock: a few milliseconds. */
const TURN = 400
const ITERATIONS = 40_000

/**
 * Solves an allocation: greedy at prices, ruin and recreate, and where the gap to the priced bound stays, the linear
 * relaxation for better prices, and branch and cut from the best answer. Feasible whenever it returns; the same on every
 * machine unless a clock is given. Rejects with the signal's reason when aborted.
 */
export async function solveAllocation(problem: AllocationProblem, options: SolveOptions): Promise<Solution> {
  const packing = pack(problem)
  const run = newRun(packing, options)
  run.offer(greedy(packing))
  await run.price({ target: run.best * 1.01, passes: PASSES })
  run.offer(greedy(packing, run.prices.perUnit))
  await run.search(rounds(packing, options))
  if (!run.isProved() && !run.isOver() && options.solver) {
    try {
      await prove(run, options.solver, options)
    } catch (cause) {
      options.signal?.throwIfAborted()
      const reason = cause instanceof Error ? cause.message : String(cause)
      await withoutSolver(run, options)
      return run.solution(run.isProved() ? 'proved' : 'noSolver', reason)
    }
  } else if (!run.isProved() && !options.solver) {
    await withoutSolver(run, options)
    return run.solution(run.isProved() ? 'proved' : 'noSolver', 'no solver asked for')
  }
  return run.solution(run.isProved() ? 'proved' : 'limit')
}

function rounds({ parts }: Packing, { effort }: SolveOptions): number {
  return Math.ceil(effort * Math.min(20 * ROUNDS, Math.max(300, ROUNDS * Math.min(1, parts / 400), parts * 6)))
}

/** What remains to be done with our own means: a longer search, and prices moved on toward its better answer. */
async function withoutSolver(run: Run, options: SolveOptions): Promise<void> {
  await run.price({ target: run.best, passes: 8 * PASSES, from: run.prices.prices })
  if (!run.isProved()) await run.search(4 * rounds(run.packing, options))
}

async function prove(run: Run, solver: MipSolver, options: SolveOptions): Promise<void> {
  const session = await solver.start(options.signal)
  try {
    await relax(run, session, options)
    if (run.isProved() || run.isOver()) return
    await run.search(4 * rounds(run.packing, options))
    if (run.isProved() || run.isOver()) return
    await branch(run, session, options)
    if (!run.isProved() && !run.isOver()) await run.search(rounds(run.packing, options))
  } finally {
    session.end()
  }
}

/** The relaxation's prices, from which the bound is taken anew, so that it does not hang on a solver's tolerance. */
async function relax(run: Run, session: SolverSession, options: SolveOptions): Promise<void> {
  const { model, pricesOf } = mipModel(run.packing, 'relaxed')
  const answer = await session.solve({ model, form: 'relaxed', gap: 0, iterations: MANY, ...clock(options) })
  const { best, prices } = run
  await run.price(
    answer.rowPrices
      ? { target: best, passes: 30, from: pricesOf(answer.rowPrices) }
      : { target: best, passes: 8 * PASSES, from: prices.prices },
  )
}

const MANY = 2 ** 31 - 1
/** Closer than this, relative, bounds and answers are equal: the solver keeps its rows to 1e-6 of a row. */
const PROOF = 2e-7

async function branch(run: Run, session: SolverSession, options: SolveOptions): Promise<void> {
  const { model, scale, columnsOf, quantitiesOf } = mipModel(run.packing, 'whole')
  const answer = await session.solve(
    {
      model,
      form: 'whole',
      start: columnsOf(run.quantity),
      gap: options.gap,
      iterations: Math.ceil(ITERATIONS * options.effort),
      ...clock(options),
    },
    ({ bound, objective }) => options.report?.({ phase: 'proof', objective: objective * scale, bound: bound * scale }),
  )
  if (answer.columns) run.offer(rounded(run.packing, quantitiesOf(answer.columns)))
  run.boundBy(answer.bound * scale * (1 + PROOF / 2))
}

function clock({ secondsLeft }: SolveOptions): { readonly seconds?: number } {
  return secondsLeft ? { seconds: secondsLeft() } : {}
}

/** A solver's quantities as a feasible placement: whole pieces, nothing overdrawn, and what still fits put in. */
function rounded(packing: Packing, wanted: Float64Array): Float64Array {
  const placement = emptyPlacement(packing)
  for (let o = 0; o < packing.offers; o++) {
    if (wanted[o]! <= 0) continue
    const lot = Math.max(packing.low[o]!, madeIn(packing.whole[packing.part[o]!]!, wanted[o]! + 1e-6))
    const fits = Math.min(lot, roomFor(placement, o))
    if (fits >= packing.low[o]!) put(placement, o, fits)
  }
  for (let p = 0; p < packing.parts; p++) if (placement.makers[p]! < packing.least[p]!) dropPart(placement, p)
  const insert = inserter(placement)
  for (let p = 0; p < packing.parts; p++) insert(p, undefined, 0)
  return placement.quantity
}

function dropPart(placement: ReturnType<typeof emptyPlacement>, p: number): void {
  const { first } = placement.packing
  for (let o = first[p]!; o < first[p + 1]!; o++) {
    if (placement.quantity[o]! > 0) put(placement, o, -placement.quantity[o]!)
  }
}

/** Best answer, best bound, and the search that betters the one; local to one allocation. */
interface Run {
  readonly packing: Packing
  readonly best: number
  readonly quantity: Float64Array
  readonly prices: PricedBound
  offer(quantity: Float64Array): void
  /** Looks for prices that prove a better bound. */
  price(options: PricingOptions): Promise<void>
  boundBy(bound: number): void
  search(rounds: number): Promise<void>
  isProved(): boolean
  isOver(): boolean
  solution(ended: Solution['ended'], reason?: string): Solution
}

function newRun(packing: Packing, options: SolveOptions): Run {
  let quantity: Float64Array = new Float64Array(packing.offers)
  let best = 0
  let prices: PricedBound | undefined
  let bound = Number.POSITIVE_INFINITY
  let searches = 0
  const isProved = () => bound - best <= (options.gap + PROOF) * Math.abs(bound)
  const isOver = () => options.secondsLeft !== undefined && options.secondsLeft() <= 0
  return {
    packing,
    get best() {
      return best
    },
    get quantity() {
      return quantity
    },
    get prices() {
      return prices!
    },
    offer: (other) => {
      const objective = objectiveOf(packing, other)
      if (objective > best) {
        best = objective
        quantity = other.slice()
      }
    },
    price: async (pricing) => {
      const priced = await pricedBound(packing, { ...pricing, signal: options.signal })
      if (!prices || priced.bound < prices.bound) prices = priced
      bound = Math.min(bound, priced.bound)
    },
    boundBy: (other) => {
      // whoever left rows out cannot bound below what has been found
      bound = Math.min(bound, Math.max(other, best))
    },
    search: async (count) => {
      const { perUnit } = prices!
      const search = ruinAndRecreate(packing, quantity, {
        rounds: count,
        seed: options.seed + searches++,
        prices: perUnit,
      })
      let more = true
      while (more && !isProved() && !isOver()) {
        more = search.run(TURN)
        if (search.best > best) {
          best = search.best
          quantity = search.quantity
        }
        options.report?.({ phase: 'search', objective: best, bound })
        await nextTurn()
        options.signal?.throwIfAborted()
      }
    },
    isProved,
    isOver,
    solution: (ended, reason) => {
      const filled = filledUp(packing, quantity)
      const objective = objectiveOf(packing, filled)
      const found = { quantity: byProblem(packing, filled), objective, bound: Math.max(bound, objective), ended }
      return reason === undefined ? found : { ...found, reason }
    },
  }
}

/** What still goes in beside what is placed, part by part. */
function filledUp(packing: Packing, quantity: Float64Array): Float64Array {
  const placement = placementOf(packing, quantity)
  const insert = inserter(placement)
  for (let p = 0; p < packing.parts; p++) insert(p, undefined, 0)
  return placement.quantity
}

/** Quantities in the order of the problem's own offers. */
function byProblem({ offers, source }: Packing, quantity: Float64Array): Float64Array {
  const ordered = new Float64Array(offers)
  source.forEach((o, k) => {
    ordered[o] = quantity[k]!
  })
  return ordered
}
