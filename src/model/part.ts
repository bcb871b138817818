import type { Amount, DateWindow, Envelope, Location, Money, ParameterRange, Precision, Role, Said } from './basics.js'

/** A material that may be used: a grade, family or group of the catalog, or an ad-hoc `?term`. */
export interface MaterialNeed {
  readonly id: string
  /** As the buyer wrote it (or the catalog's label). */
  readonly text: string
  readonly said: Said
  /** Delivery or heat-treatment condition, kept apart from the grade: `T6`, `+QT`, `ХДТ`; of wrought aluminum of GOST the temper of ISO 2107. */
  readonly condition?: string
  /** A word beside the name that was not understood: the need is narrower than `id` says (`борсодержащая сталь`). */
  readonly unread?: string
}

/** One process of a route. */
export interface RouteStep {
  /** Catalog process id, or an ad-hoc `?term`. */
  readonly process: string
  readonly role: Role
  readonly said: Said
  /** Materials of this step alone, where a route mixes them; else the route's hold. */
  readonly materials?: readonly MaterialNeed[]
}

/** One way to make the part: steps in order, and the materials that this way runs (any one of them will do). */
export interface ProcessRoute {
  readonly steps: readonly RouteStep[]
  readonly materials: readonly MaterialNeed[]
}

/** A certificate that the part demands. */
export interface CertificateNeed {
  readonly id: string
  readonly text: string
}

/** A word or concept of the part with its fixed weight (> 0), for `experience`. */
export interface WeightedTerm {
  /** `part:brake-disc`, `process:turning`, `material:sch20`, or a folded stem. */
  readonly term: string
  readonly weight: number
}

/** Where in a text a value was read: UTF-16 offsets into the named field. */
export interface Span {
  readonly field: string
  readonly value: string
  readonly start: number
  readonly end: number
  /** What the library took it for: `dimension`, `material`, `tolerance` …; `excludedProcess`: a work that is not wanted. */
  readonly readAs: string
}

/** A part as understood: every unit resolved, every term a concept, nothing guessed. */
export interface Part {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly kind: 'component' | 'material'
  /** Part family of the catalog that the name means. */
  readonly concept?: string
  /** Position words split off the name: `front`, `left` … */
  readonly positions: readonly string[]
  /** 4–10 digits. */
  readonly hsCode?: string
  /** Alternative routes; empty when nothing says how it is made. */
  readonly routes: readonly ProcessRoute[]
  /** Stated materials of the part as a whole (also written into the routes they can belong to). */
  readonly materials: readonly MaterialNeed[]
  readonly dimensions?: Envelope
  readonly massKg?: number
  readonly precision?: Precision
  readonly hardness?: ParameterRange
  /** Threads as read, e.g. `M8x1.25-6H`. */
  readonly threads: readonly string[]
  /** Per year. */
  readonly annualVolume?: Amount
  readonly lotSize?: Amount
  readonly leadTimeDays?: number
  readonly window?: DateWindow
  readonly parameters: readonly ParameterRange[]
  readonly certificates: readonly CertificateNeed[]
  readonly destination?: Location
  /** Per piece (or per the unit of `annualVolume`). */
  readonly unitPrice?: Money
  /** ISO 3166 alpha-2 of the country it is imported from, or the text as written. */
  readonly origin?: string
  /** Criterion ids that reject when missed, replacing the default list. */
  readonly require?: readonly string[]
  /** Date that validity is judged at. */
  readonly asOf?: string
  readonly terms: readonly WeightedTerm[]
  /** Evidence of what was read out of free text. */
  readonly spans: readonly Span[]
  /** Pieces of the free text that no rule understood, in order. */
  readonly rest: readonly string[]
}
