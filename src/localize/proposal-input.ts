import type { AllocatedValue, CapacityUse, Unmet } from '../model/allocation.js'
import type { Amount, Money, Reason, Standing } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Bottleneck, Support } from '../model/consortium.js'
import type { EconomicsInput, SensitivityRange, SimulationOptions } from '../model/economics.js'
import type { Bom, Localizing } from '../model/localization.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { CriterionResult, Gap, Match, NearMiss, OpenQuestion } from '../model/match.js'
import type { Part } from '../model/part.js'
import type { PlanInput } from './development-plan.js'
import type { LocalizationRateOptions } from './localization-rate.js'

/** What a criterion says of a member on a step, and what it brings to its fit there; a `MemberAssessment` is one. */
export interface ProposedAssessment {
  readonly criterion: string
  readonly standing: Standing
  readonly utility: number
  readonly reason: Reason
  readonly weight: number
  readonly contribution: number
}

/** Makers that together cover a route; a `Consortium` is one. What is absent is not shown. */
export interface ProposedConsortium {
  readonly members: readonly {
    readonly manufacturer: Manufacturer
    readonly steps: readonly { readonly process: string; readonly assessments?: readonly ProposedAssessment[] }[]
    readonly standing: Standing
    readonly score: number
  }[]
  readonly gaps: readonly (Gap & { readonly manufacturer: string })[]
  readonly openQuestions: readonly (OpenQuestion & { readonly manufacturer: string })[]
  /** Of the chain. */
  readonly score?: number
  readonly range?: readonly [low: number, high: number]
  readonly distanceKm?: number
  readonly leadTime?: { readonly days?: number }
  readonly bottleneck?: Omit<Bottleneck, 'step'>
  /** Steps that nobody serves: the document asks who does them. */
  readonly uncovered?: readonly { readonly process: string }[]
  readonly support?: readonly Pick<Support, 'kind' | 'process' | 'members'>[]
}

/** Who makes how many; an `Allocation` is one. What is absent is not shown. */
export interface ProposedAllocation {
  readonly lots: readonly {
    readonly part: Part
    readonly manufacturer: Manufacturer
    readonly quantity: Amount
    /** Of the part's quantity, 0–1. */
    readonly share: number
    readonly standing: Standing
    readonly score: number
    /** Import value that it replaces a year. */
    readonly value?: Money
    readonly criteria?: readonly CriterionResult[]
    readonly openQuestions?: readonly OpenQuestion[]
    readonly capacity?: CapacityUse['capacity']
    readonly uses?: readonly Pick<CapacityUse, 'process'>[]
  }[]
  /** What is left, and why. */
  readonly unmet?: readonly Pick<Unmet, 'part' | 'quantity' | 'reason'>[]
  readonly currency?: string
  readonly value?: Pick<AllocatedValue, 'demanded' | 'placed' | 'unconfirmed' | 'open' | 'setupCosts'>
}

/** What is imported and by whom; a `DemandGroup` is one. */
export interface ImportEvidence {
  /** Absent where it is not known; then the document asks for it. */
  readonly annualValue?: Money
  readonly annualQuantity?: Amount
  /** Rows of customs whose value is not known and in no sum. */
  readonly unvalued?: number
  /** Compound growth a year. */
  readonly growth?: number
  readonly years: readonly { readonly year: number; readonly value?: number; readonly quantity?: number }[]
  readonly origins: { readonly shares: readonly { readonly name: string; readonly share: number }[] }
  readonly importers: { readonly shares: readonly { readonly name: string; readonly share: number }[] }
}

/** A buyer who wants it. */
export interface Offtake {
  readonly buyer: string
  readonly kind: 'contract' | 'letter' | 'talks'
  /** Per year. */
  readonly quantity?: Amount
  /** Number and date of the paper, or who said it. */
  readonly source?: string
}

/** A material of the part and whether the country makes it. */
export interface ProposedMaterial {
  /** Catalog id, or as written. */
  readonly material: string
  readonly supply: 'made' | 'partly' | 'imported' | 'unknown'
  /** Share that is bought in the country, 0–1. */
  readonly share?: number
  readonly makers?: readonly string[]
  readonly source?: string
}

/** A risk in the host's own words, beside those that follow from the figures. */
export interface OwnRisk {
  readonly text: string
  readonly level: 'low' | 'medium' | 'high'
  readonly mitigation?: string
  readonly source?: string
}

/** Everything that a proposal is made from. What is left out becomes an open question of the document. */
export interface ProposalInput {
  readonly id: string
  readonly title: string
  readonly applicant?: string
  /** Of the document, `YYYY-MM-DD`; there is no clock. */
  readonly date: string
  /** The catalog of the answers; it has names and places. */
  readonly catalog?: Catalog
  /** Either one part or several. */
  readonly part?: Part
  readonly parts?: readonly Part[]
  /** One maker for one part, the first; with several parts, use `matches` in their order. */
  readonly match?: Match | NearMiss
  readonly matches?: readonly (Match | NearMiss)[]
  readonly consortium?: ProposedConsortium
  readonly allocation?: ProposedAllocation
  readonly need?: { readonly imports: ImportEvidence; readonly source: string }
  readonly rawMaterials?: readonly ProposedMaterial[]
  readonly localization?: {
    readonly bom: Bom
    readonly changes: readonly Localizing[]
    readonly options: LocalizationRateOptions
  }
  readonly offtake?: readonly Offtake[]
  readonly economics?: EconomicsInput
  readonly sensitivity?: readonly SensitivityRange[]
  readonly simulation?: SimulationOptions
  /** The start, and what differs from the usual durations. Gaps and questions come from the makers. */
  readonly plan?: Omit<PlanInput, 'makers' | 'financing' | 'tooling' | 'catalog'> &
    Partial<Pick<PlanInput, 'financing' | 'tooling'>>
  /** New places of work by kind, e.g. `{ direct: 45, indirect: 20 }`. */
  readonly jobs?: Readonly<Record<string, number>>
  readonly risks?: readonly OwnRisk[]
  readonly assumptions?: readonly { readonly text: string; readonly source: string }[]
}
