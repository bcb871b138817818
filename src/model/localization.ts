import type { Issue, Money, Standing } from './basics.js'

/** A value that is known only to lie between two ends, both included; an absent `high` is unbounded. */
export interface Between {
  readonly low: number
  readonly high?: number
}

/** What a line of a bill of materials is. `excluded`: royalties, shipping, sales promotion — not part of net cost. */
export type BomKind = 'material' | 'operation' | 'labor' | 'overhead' | 'other' | 'profit' | 'excluded'

/**
 * One line of a bill of materials. What is not known is left out: an absent cost or origin is unknown, never zero or
 * imported.
 */
export interface BomLine {
  /** Unique in the whole bill. */
  readonly id: string
  readonly name?: string
  /** Default `material`. */
  readonly kind?: BomKind
  /** Per one of the line above (the product at the top); default 1. */
  readonly quantity?: number
  /** Per unit of `quantity`: a number in the options' currency, money, or between two ends of either currency. */
  readonly unitCost?: number | Money | (Between & { readonly currency?: string })
  /** `local`, or where it comes from (`KR`, `CN`…): anything but `local` is not originating. */
  readonly origin?: string
  /** Share of its value that is made in the country, 0–1, where its maker has stated or certified it. */
  readonly localShare?: number | Between
  /** Customs duty paid per unit, in the cost's currency. */
  readonly duty?: number
  /** For formulas of points: what the component or operation is worth, its own lines' points not included. */
  readonly points?: number
  /** A sub-assembly's own lines. Its `unitCost` is then optional: the sum of its lines. */
  readonly lines?: readonly BomLine[]
}

/** A product whose local content is measured. */
export interface Bom {
  readonly id: string
  readonly name?: string
  /** Price of one: what `AV`, `TV`, `FOB` and `EXW` are unless `values` says otherwise. */
  readonly price?: number | Money
  /** Valuations of the whole product that differ from the price, by variable. */
  readonly values?: Readonly<Partial<Record<'AV' | 'TV' | 'FOB' | 'EXW', number | Money>>>
  readonly lines: readonly BomLine[]
}

/**
 * How a sub-assembly's content counts:
 * - `tracing`: imported value is counted down to the last line that is known, local value likewise
 * - `rollUp`: it is judged first; if its own rate reaches `originatingAt` its whole value is local, else none of it
 * - `stated`: its stated origin decides its whole value; its lines are not looked at
 */
export type SubassemblyMode = 'tracing' | 'rollUp' | 'stated'

/** What one line brings to the rate, per one product, in major units of the currency. */
export interface RateLine {
  readonly id: string
  /** Ids from the top down to it. */
  readonly path: readonly string[]
  readonly name?: string
  readonly kind: BomKind
  readonly value: Between
  readonly local: Between
  /** Own rate of a sub-assembly, where the mode is `rollUp` or it has lines. */
  readonly ownRate?: Between
}

/** What keeps a rate from being one number. */
export interface RateUnknown {
  readonly line: string
  readonly what: 'cost' | 'origin' | 'exchangeRate' | 'points' | 'value'
}

/** Share of value (or points) made in the country. */
export interface LocalizationRate {
  readonly formula: string
  readonly expression: string
  readonly source: string
  readonly currency: string
  /** `share` of 0–1, or `points`. */
  readonly unit: 'share' | 'points'
  /** Absent where something that matters is unknown: then only the ends hold. */
  readonly rate?: number
  readonly low: number
  readonly high: number
  /** What the host demands, in the same unit. */
  readonly threshold?: number
  /** Against the threshold: reached whatever the unknowns are, not known, or out of reach. */
  readonly standing?: Standing
  /** The variables of the formula, in major units, points or counts. */
  readonly variables: Readonly<Record<string, Between>>
  readonly lines: readonly RateLine[]
  readonly unknowns: readonly RateUnknown[]
  readonly issues: readonly Issue[]
}

/** What is made in the country from now on. */
export interface Localizing {
  /** Id of the line. */
  readonly line: string
  /** Share of the line's need that the local makers fill, 0–1; default 1. */
  readonly share?: number
  /** What one costs when made here; default: as before. */
  readonly unitCost?: number | Money
  /** Share of the local part's value that is made here, 0–1 (its own rate); default 1, of a sub-assembly what its lines say. */
  readonly localShare?: number | Between
  /** Who makes it. */
  readonly manufacturers?: readonly string[]
}

/** What one localized part adds to the rate of the product, as ends of the difference. */
export interface RateStep {
  readonly line: string
  readonly manufacturers: readonly string[]
  /** Alone: rate with only this change less the rate before. */
  readonly alone: Between
  /** Last: rate after all less the rate after all but this one. */
  readonly last: Between
}

/** The rate before and after, and what each part adds. */
export interface LocalizationGain {
  readonly before: LocalizationRate
  readonly after: LocalizationRate
  readonly steps: readonly RateStep[]
}
