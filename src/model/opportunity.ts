import type { Issue, Money, Standing } from './basics.js'
import type { LegCost } from './consortium.js'
import type { Manufacturer } from './manufacturer.js'
import type { Gap, Match, NearMiss, OpenQuestion } from './match.js'
import type { Progress } from './matcher.js'
import type { Part } from './part.js'
import type { Where } from './source.js'

/** What a host may choose when it asks what a maker could win. */
export interface OpportunityOptions {
  /** Opportunities at the most, 0–1000; default 10. */
  readonly limit?: number
  /** Parts that the maker only comes near, at the most, 0–1000; default 10. */
  readonly nearMissLimit?: number
  /** `score` (default), or `value`: a year's imports first, in the currency that most of the parts are priced in. */
  readonly by?: 'score' | 'value'
  /** A maker outside it gets no opportunities. */
  readonly where?: Where
  /** Importance by criterion id, ≥ 0; the rest keep their own. */
  readonly weights?: Readonly<Record<string, number>>
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** A part that a maker could win. */
export interface Opportunity {
  readonly part: Part
  /** Position in the list that was given, from 0. */
  readonly index: number
  /** As `match` gives it for this part and maker; comparable within one part only, yet the best guide across them. */
  readonly score: number
  readonly range: readonly [low: number, high: number]
  readonly standing: Standing
  /** What a year's imports of it cost: annual volume × unit price; absent where either is not known. */
  readonly value?: Money
  /** Everything that the maker misses of it. */
  readonly gaps: readonly Gap[]
  readonly openQuestions: readonly OpenQuestion[]
  /** The whole of what `match` says. */
  readonly match: Match | NearMiss
}

/** An issue of one part of a list. */
export interface PartIssue extends Issue {
  readonly id: string
  /** Position in the list, from 0. */
  readonly index: number
}

/** What one maker could win of a list of parts. */
export interface OpportunityResult {
  readonly manufacturer: Manufacturer
  /** Best first: fits before open, then by score or value, then by position. */
  readonly opportunities: readonly Opportunity[]
  /** Parts that it comes near, least effort first. */
  readonly nearMisses: readonly Opportunity[]
  /** Of all its opportunities, shown or not, per currency. */
  readonly value: readonly Money[]
  readonly issues: readonly PartIssue[]
  readonly considered: {
    readonly parts: number
    /** Parts that it could make. */
    readonly matched: number
    /** Matched parts whose value is not known. */
    readonly withoutValue: number
    /** Parts that it shows nothing like. */
    readonly noEvidence: number
  }
}

/** What a host may choose when it looks for partners. */
export interface PartnerOptions {
  readonly parts: Iterable<unknown> | AsyncIterable<unknown>
  /** Partners at the most, 0–1000; default 10. */
  readonly limit?: number
  /** Who may be a partner. */
  readonly where?: Where
  readonly cost?: LegCost
  /** Importance by criterion id, ≥ 0; the rest keep their own. */
  readonly weights?: Readonly<Record<string, number>>
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** A part that two makers cover together, as `consortia` over the two would. */
export interface SharedPart {
  readonly part: Part
  /** Position in the list, from 0. */
  readonly index: number
  readonly route: number
  readonly standing: 'fits' | 'open'
  /** Of the consortium of the two. */
  readonly score: number
  /** `opened`: alone the maker misses something required; `completed`: it could do it, but for steps it does not list. */
  readonly gain: 'opened' | 'completed'
  /** Processes of the steps that stay with the maker. */
  readonly own: readonly string[]
  /** Processes of the steps that the partner does. */
  readonly partners: readonly string[]
  readonly value?: Money
}

/** A maker that completes what another one lacks. */
export interface Partner {
  readonly manufacturer: Manufacturer
  /** In the order of the list. */
  readonly parts: readonly SharedPart[]
  /** A year's imports that the two open together, per currency. */
  readonly opened: readonly Money[]
  /** Mean score of the shared parts, 0–1. */
  readonly score: number
  /** Great circle; absent where one of the two places is not known. */
  readonly distanceKm?: number
}

/** Who completes what a maker lacks over a list of parts. */
export interface PartnerResult {
  readonly manufacturer: Manufacturer
  /** Best first: value opened, parts opened, parts shared, mean score, distance, id. */
  readonly partners: readonly Partner[]
  readonly issues: readonly PartIssue[]
  readonly considered: {
    readonly parts: number
    /** Parts of which the maker serves every step of a route. */
    readonly alone: number
    /** Parts of which it serves no step. */
    readonly unrelated: number
  }
}
