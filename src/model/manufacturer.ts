import type { Amount, AmountRange, Basis, DateWindow, Envelope, Location, ParameterRange, Precision } from './basics.js'

/** A material that a maker works: grade, family or group of the catalog, or an ad-hoc `?term`. */
export interface MaterialOffer {
  readonly id: string
  readonly text: string
}

/** What of a capability the description of a maker may tell. */
export type ToldField =
  | 'materials'
  | 'tolerance'
  | 'roughness'
  | 'envelope'
  | 'maxMassKg'
  | 'lotSize'
  | 'capacity'
  | 'utilization'
  | 'parameters'

/** A field that no field of the record states, only the description in running text; it is believed as far as an inference. */
export interface Told {
  readonly field: ToldField
  /** Which figure, where `field` is `parameters`. */
  readonly id?: string
  /** The words of the description, as written. */
  readonly text: string
}

/** One process that a maker can run, with what it says about it. An absent field is unknown. */
export interface Capability {
  readonly process: string
  /** As written. */
  readonly text: string
  /** Of this capability; empty: the maker's own list holds. */
  readonly materials: readonly MaterialOffer[]
  readonly precision?: Precision
  readonly envelope?: Envelope
  readonly maxMassKg?: number
  readonly lotSize?: AmountRange
  /** Per year, before utilization. */
  readonly capacity?: Amount
  /** Share of the capacity in use, 0–1. */
  readonly utilization?: number
  /** Hours a piece takes, for capacity stated in hours. */
  readonly cycleTimeHours?: number
  readonly available?: DateWindow
  readonly leadTimeDays?: number
  readonly equipment: readonly string[]
  readonly parameters: readonly ParameterRange[]
  readonly basis: Basis
  /** Which of these fields only the description tells. */
  readonly told?: readonly Told[]
  /** Materials that the description says are not worked. */
  readonly notMaterials?: readonly MaterialOffer[]
  /** A bare claim of a profile that claims too many trades and shows nothing: it brings no more than silence. */
  readonly unsupported?: true
  readonly source?: string
}

/** A certificate that a maker says it holds. */
export interface CertificateOffer {
  readonly id: string
  readonly text: string
  /** `YYYY-MM-DD`; absent: no date is known. */
  readonly validUntil?: string
  /** Only the description says so: it is believed as far as an inference. */
  readonly told?: true
}

/** What shows that a maker makes things itself. */
export type OwnEvidence = 'machines' | 'capacity' | 'products' | 'staff' | 'documented'

/** A plant as understood. */
export interface Manufacturer {
  readonly id: string
  readonly name: string
  readonly location?: Location
  readonly capabilities: readonly Capability[]
  /** For every capability that lists none of its own. */
  readonly materials: readonly MaterialOffer[]
  /** Absent: no certificate information at all; empty: states that it holds none; all `told`: the record lists none. */
  readonly certificates?: readonly CertificateOffer[]
  readonly products: readonly string[]
  /** Catalog part families among the products, sorted. */
  readonly productConcepts: readonly string[]
  /** Four-digit HS headings among the products, sorted. */
  readonly hsHeadings: readonly string[]
  /** Running text; what it tells that no field does is in `capabilities`, marked `told` or `inferred`. */
  readonly description?: string
  readonly employees?: number
  readonly attributes: Readonly<Record<string, string | number>>
  readonly ownEvidence: readonly OwnEvidence[]
  /** Words that say trading, import or distribution, as written. */
  readonly tradeClaims: readonly string[]
  /** Folded words and concept ids of the products, sorted by code point, each once. */
  readonly terms: readonly string[]
}
