import type { Issue, Location, Reason, Standing } from './basics.js'
import type { SupportKind } from './catalog.js'
import type { Assessment } from './criterion.js'
import type { Manufacturer } from './manufacturer.js'
import type { Gap, OpenQuestion } from './match.js'
import type { Part } from './part.js'
import type { Where } from './source.js'

/** The way of the work from one member to the next, or from the last one to the destination. */
export interface Leg {
  readonly from: Manufacturer
  /** Absent: the destination of the part. */
  readonly to?: Manufacturer
  /** Great-circle distance; absent where one end is not known. */
  readonly km?: number
}

/**
 * What a leg costs by default, in points of score: `handover` (0.03) where the work changes hands, and on every leg
 * `transport` (0.04, the weight of proximity) × (1 − exp(−km / `rangeKm`)) with `rangeKm` 300; a leg whose length is
 * not known costs 0.7 of `transport`, as an open proximity would.
 */
export interface DistanceCost {
  readonly handover?: number
  readonly transport?: number
  readonly rangeKm?: number
}

/** Other figures for the default cost, or the host's own: finite, ≥ 0, in points of score (which is 0–1). Pure. */
export type LegCost = DistanceCost | ((leg: Leg) => number)

/** Where all members must be: in one region of the catalog, or near a place (default: the part's destination). */
export type Within =
  | { readonly region: string }
  | { readonly radiusKm: number; readonly of?: string | Pick<Location, 'lat' | 'lon' | 'region' | 'city'> }

/** What a host may choose when it asks for consortia. */
export interface ConsortiumOptions {
  /** Consortia at the most, 0–1000; default 5. */
  readonly limit?: number
  /** Different makers in one consortium at the most, 2–8; default 3. */
  readonly maxMembers?: number
  /** Regions whose best consortium is told at the most, 0–1000; default: all of them. 0 saves looking for them. */
  readonly regionLimit?: number
  readonly where?: Where
  readonly within?: Within
  readonly cost?: LegCost
  /** Importance by criterion id, ≥ 0; the rest keep their own. */
  readonly weights?: Readonly<Record<string, number>>
  readonly signal?: AbortSignal
}

/** What one criterion says of a member on a step, and what it brought to the fit of the step. */
export interface MemberAssessment extends Assessment {
  readonly criterion: string
  /** Normalized over what the step is judged by; 0 for proximity, which the legs of the chain answer for. */
  readonly weight: number
  /** Contributions of a step add up to its fit. */
  readonly contribution: number
}

/** One step of the route in the hands of a member. */
export interface MemberStep {
  /** Position in the route, from 0. */
  readonly step: number
  readonly process: string
  /** Position among the member's capabilities. */
  readonly capability: number
  readonly standing: Standing
  /** How well the member does this step, 0–1: its own criteria, and those of the member but proximity. */
  readonly fit: number
  /** By criterion id, in the order of the criteria. */
  readonly assessments: readonly MemberAssessment[]
}

/** How one maker would do with the whole route by itself, by the formula of the consortium. */
export interface Alone {
  readonly route: number
  readonly standing: Standing
  readonly score: number
  /** Processes of the steps that none of its capabilities serves. */
  readonly lacks: readonly string[]
  readonly gaps: readonly Gap[]
}

/** A maker of a consortium and what it does in it. */
export interface Member {
  readonly manufacturer: Manufacturer
  /** In process order; they need not follow one another. */
  readonly steps: readonly MemberStep[]
  readonly standing: Standing
  /** Mean fit of its steps. */
  readonly score: number
  /** Why it needs the others. */
  readonly alone: Alone
  /** Ids of makers outside the consortium that could do all of its steps, best first; five at the most. */
  readonly alternatives: readonly string[]
}

/** A leg of the chain as it was counted. */
export interface ChainLeg {
  /** Maker id. */
  readonly from: string
  /** Maker id; absent: the destination. */
  readonly to?: string
  readonly km?: number
  readonly cost: number
}

/** What limits the chain: the smallest free capacity that is known. */
export interface Bottleneck {
  /** Maker id. */
  readonly manufacturer: string
  readonly step: number
  readonly process: string
  /** Free per year, in `unit`. */
  readonly free: number
  readonly unit: string
  /** Of the annual volume, below 1; absent where no volume is asked. */
  readonly share?: number
}

/** A figure of the chain that some of its steps do not tell. */
export interface ChainLeadTime {
  /** Sum along the route of what is known; one capability that does several steps in a row counts once. */
  readonly days?: number
  /** Positions of the steps that tell none. */
  readonly unknown: readonly number[]
}

/** A question to a member. */
export interface MemberQuestion extends OpenQuestion {
  /** Maker id. */
  readonly manufacturer: string
}

/** A demand that a member misses without being rejected for it. */
export interface MemberGap extends Gap {
  /** Maker id. */
  readonly manufacturer: string
}

/** Engineering work that the part needs before the first piece, and who could do it. */
export interface Support {
  readonly kind: SupportKind
  /** Process of the catalog that does it. */
  readonly process: string
  /** Positions of the steps that need it; empty: the part as a whole. */
  readonly steps: readonly number[]
  /** Who could do it, best first: members, then those that surely can, then the nearest; empty: nobody is known. */
  readonly members: readonly SupportMember[]
}

/** A design bureau, toolroom or laboratory; perhaps a member itself. */
export interface SupportMember {
  readonly manufacturer: Manufacturer
  /** `fits`: names the work or a kind of it; `open`: names only a wider term, or it is our inference. */
  readonly standing: 'fits' | 'open'
  /** From the member whose step needs it first. */
  readonly km?: number
}

/** Makers that together cover a route of the part. */
export interface Consortium {
  /** Position among the part's routes. */
  readonly route: number
  /** In the order in which they first touch the part; two at least. */
  readonly members: readonly Member[]
  /** Worst standing of its steps; a step that nobody in reach serves leaves it `open`. */
  readonly standing: 'fits' | 'open'
  /**
   * Mean fit of the steps minus the cost of the legs, each counted to 1e-9: Σ fit / n − Σ cost. Not below 0 here; the
   * order of consortia looks at the figure before that.
   */
  readonly score: number
  /** The score with every open criterion at 0 and at 1. */
  readonly range: readonly [low: number, high: number]
  /** Where the work changes hands or leaves for the destination, in order. */
  readonly legs: readonly ChainLeg[]
  /** Sum of the legs whose length is known. */
  readonly distanceKm: number
  /** Absent where no step tells its free capacity, and where all that do have enough for the annual volume. */
  readonly bottleneck?: Bottleneck
  /** Positions of the steps whose free capacity is not known. */
  readonly capacityUnknown: readonly number[]
  readonly leadTime: ChainLeadTime
  /** Steps that nobody in reach serves, all of them such as may be subcontracted. */
  readonly uncovered: readonly UncoveredStep[]
  readonly gaps: readonly MemberGap[]
  readonly openQuestions: readonly MemberQuestion[]
  readonly support: readonly Support[]
}

/** A step of a route that no maker in reach serves. */
export interface UncoveredStep {
  readonly route: number
  readonly step: number
  readonly process: string
  readonly reason: Reason
}

/** The best consortium whose members are all in one region. */
export interface RegionConsortium {
  /** Catalog id. */
  readonly region: string
  readonly consortium: Consortium
}

/** The answer to one part: who could make it together. */
export interface ConsortiumResult {
  readonly part: Part
  /** Best first: fits before open, then score, then route, then the makers' ids along the route. */
  readonly consortia: readonly Consortium[]
  /** The maker that does best alone, by the same formula; absent where nobody serves a step. */
  readonly bestSingle?: Alone & { readonly manufacturer: Manufacturer }
  /** The best consortium inside each region that has one; by score, then region id. */
  readonly regions: readonly RegionConsortium[]
  /** Steps that nobody in reach serves; where one of them may not be subcontracted, its route has no consortium. */
  readonly uncovered: readonly UncoveredStep[]
  readonly issues: readonly Issue[]
  readonly considered: {
    readonly indexed: number
    /** Makers that serve a step of a route. */
    readonly serving: number
    /** `truncated` where the search reached its limit of work: what is shown is then the best of what was seen. */
    readonly answer: 'exact' | 'truncated'
  }
}
