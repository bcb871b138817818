import type { Manufacturer } from './manufacturer.js'

/** Between which weights of one criterion the first stays first. */
export interface StabilityInterval {
  /** 0–1; the weight itself lies between them. */
  readonly low: number
  readonly high: number
}

/** How sure the place of one match is. */
export interface RobustMatch {
  readonly manufacturer: Manufacturer
  /** Share of the weights that give it rank 1, 2, 3 …; adds up to 1. */
  readonly ranks: readonly number[]
  /** Mean of the weights, by criterion id, that put it first; absent where none does. */
  readonly centralWeights?: Readonly<Record<string, number>>
  /** How often it is first at its central weights. */
  readonly confidence: number
}

/** How robust the order of an answer's matches is. */
export interface Robustness {
  /** In the order of the result. */
  readonly matches: readonly RobustMatch[]
  /** [a][b]: share of the weights for which `a` stands before `b`. */
  readonly pairwise: readonly (readonly number[])[]
  readonly how: 'exact' | 'sampled'
  /** Half width of the 95 % interval of any share, at the worst; 0 where exact. */
  readonly error: number
  /**
   * By criterion id, between which weights the first stays before the others of its standing (the other weights keep
   * their proportions); absent for a method that is no weighted sum.
   */
  readonly firstStays?: Readonly<Record<string, StabilityInterval>>
}
