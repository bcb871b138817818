import type { Evidence, Standing } from './basics.js'
import type { RankingMethod } from './ranking.js'

/** What became of a maker that was shown. */
export type Outcome = 'contacted' | 'quoted' | 'declined' | 'sampleApproved' | 'delivered' | 'failed'

/** How one criterion stood when a maker was shown. */
export interface Found {
  readonly standing: Standing
  readonly evidence: Evidence
}

/** A maker was shown for a question, with what the criteria said of it at that moment. */
export interface ShownEvent {
  readonly kind: 'shown'
  /** Id of the question: one part asked once; asked again it is another question. */
  readonly query: string
  readonly manufacturer: string
  /** Rank it was shown at, from 1. */
  readonly rank: number
  /** A day `YYYY-MM-DD`, or with a time after `T` and `Z` or `±HH:MM` (UTC where no zone is told); compared as times. */
  readonly time: string
  /** The score it was shown with, 0–1. */
  readonly score: number
  /** Utility by criterion id, 0–1. */
  readonly utilities: Readonly<Record<string, number>>
  /** The standing it was shown with. */
  readonly standing?: Standing
  /** How each criterion stood, by id; with it probabilities are learned from more than the score. */
  readonly found?: Readonly<Record<string, Found>>
}

/** Something came of it. */
export interface OutcomeEvent {
  readonly kind: Outcome
  readonly query: string
  readonly manufacturer: string
  readonly time: string
}

/** What a host logs. */
export type LearningEvent = ShownEvent | OutcomeEvent

/**
 * A learned weight with the 95 % interval, over resampled questions, of what the outcomes alone say, not held to the weight
 * before; widened to the weight where that lies outside.
 */
export interface LearnedWeight {
  readonly weight: number
  readonly low: number
  readonly high: number
  /** The weight before. */
  readonly before: number
}

/** A figure before and after, on questions later than all that was learned from. */
export interface BeforeAfter {
  readonly before: number
  readonly after: number
  /** 95 % interval of the difference; absent where a figure is not a mean over questions. */
  readonly difference?: readonly [low: number, high: number]
}

/** How the learned weights do on later questions, always next to whom they show. */
export interface LearningMetrics {
  /** Questions that were tested. */
  readonly queries: number
  /** Discounted gain of the first ten over the greatest that there is, corrected for the places things were shown at. */
  readonly ndcgAt10: BeforeAfter
  /** Mean of 1 / rank of the makers something came of, corrected in the same way. */
  readonly reciprocalRank: BeforeAfter
  /** Share of all makers seen that appear in some top ten. */
  readonly coverageAt10: BeforeAfter
  /** Share of top-ten places that go to the less shown half of the makers. */
  readonly longTailShare: BeforeAfter
  /** Of the calibrated scores against the raw ones; absent where nothing was calibrated. */
  readonly brier?: BeforeAfter
  readonly calibrationError?: BeforeAfter
}

/** What was shown → probability: rising steps, each from its first point to its last, linear between two steps. */
export interface Calibration {
  /** Each [score, probability], both 0–1, rising; where there are `signs`, of the logistic function of their sum. */
  readonly points: readonly (readonly [score: number, probability: number])[]
  /** Log-odds by sign: how each criterion stood, on what evidence, beside the score; absent where the score alone is read. */
  readonly signs?: Readonly<Record<string, number>>
  /** What it is the probability of. */
  readonly of: readonly Outcome[]
}

/** A learned model as data, for `createMatcher({ learned })`; plain JSON. */
export interface LearnedModel {
  readonly kind: 'hamkor.learned'
  readonly version: 1
  /** Of the criteria and the ranking method that it belongs to. */
  readonly fingerprint: string
  /** Importance by criterion id; the learned ones add up to what the same criteria had before. */
  readonly weights: Readonly<Record<string, number>>
  readonly calibration?: Calibration
  /** First and last time of the events, and how many there were. */
  readonly from: string
  readonly to: string
  readonly events: number
}

/** What learning found, or what it needs. */
export type Learning =
  | {
      readonly verdict: 'learned' | 'kept'
      /** `kept`: the weights are the ones before, since the learned ones were no better on later questions. */
      readonly model: LearnedModel
      /** What was fitted, by criterion id, whether it was taken or not. */
      readonly weights: Readonly<Record<string, LearnedWeight>>
      readonly metrics: LearningMetrics
      readonly issues: readonly LearningIssue[]
    }
  | {
      readonly verdict: 'declined'
      /** What is missing, each with how much there is and how much it takes. */
      readonly needs: readonly LearningNeed[]
      readonly issues: readonly LearningIssue[]
    }

/** Something there is too little of. */
export interface LearningNeed {
  /**
   * Which questions were counted: all, the earlier ones that are learned from (with what became of them before the later ones
   * were asked), or the later ones that are tested on.
   */
  readonly among: 'all' | 'earlier' | 'later'
  readonly code: 'pairs.few' | 'queries.few' | 'outcomes.oneSided' | 'later.few' | 'positions.oneSided'
  readonly have: number
  readonly need: number
}

/** An event that could not be used. */
export interface LearningIssue {
  /** Position in what the host gave, from 0. */
  readonly index: number
  readonly code: 'event.shape' | 'event.time' | 'event.utilities' | 'event.notShown' | 'event.early' | 'event.duplicate'
  readonly received: string
  readonly expected: string
}

/** The criteria and method that weights belong to, with the weights as they are. */
export interface LearningBasis {
  /** Importance by criterion id, as the matcher ranks now; ≥ 0, not all 0. */
  readonly weights: Readonly<Record<string, number>>
  readonly method: RankingMethod
}
