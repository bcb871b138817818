import type { Role } from './basics.js'
import type { LocalSupply } from './local-material.js'

/** Names of a concept per language; the first of each list is the label, the rest are synonyms. */
export interface Names {
  readonly en: readonly string[]
  readonly ru: readonly string[]
  readonly uz: readonly string[]
  readonly 'uz-Cyrl': readonly string[]
}

/** Where a row comes from: `EK` is engineering knowledge, anything else names a source. */
export type Provenance = readonly string[]

/** Engineering work that manufacturing needs: drawings, tools, proof. */
export type SupportKind = 'design' | 'tooling' | 'testing'

/** A manufacturing process; `parents` are is-a edges of a directed acyclic graph. */
export interface ProcessRow {
  readonly id: string
  readonly parents: readonly string[]
  /**
   * How several parents are meant. `kinds` (default): it is one of each, so they overlap (closed-die forging is forging
   * and stamping). `combination`: it does the work of all in one go or by turns (mill-turn), so it serves each, and none
   * of them the other.
   */
  readonly parentage?: 'kinds' | 'combination'
  readonly role: Role
  /** Part-specific tooling that must exist before the first piece. */
  readonly tooling: 'none' | 'die' | 'mold' | 'pattern' | 'fixture'
  readonly names: Names
  /** Attainable IT grades: `best` by a good shop on a small feature, `coarse` normally. */
  readonly it?: { readonly best: number; readonly coarse: number }
  /** Attainable Ra in µm. */
  readonly ra?: { readonly min: number; readonly max: number }
  /** Families or groups it can run; `any` for all. */
  readonly materials: readonly string[]
  /** Whether the step works on the shape (asked for envelope, mass and material) or only accompanies it. */
  readonly nature: 'shaping' | 'treating' | 'coating' | 'joining' | 'assembly' | 'inspection' | 'other'
  /** What it is engineering work of, with the tooling that it makes; it holds for the kinds of it too. */
  readonly support?: { readonly kind: SupportKind; readonly makes?: readonly Exclude<ProcessRow['tooling'], 'none'>[] }
  readonly src: Provenance
}

/**
 * A class (metal), a group in it (steel), a family (alloy steel; for polymers and rubbers the base polymer; families
 * may nest: PA6 in polyamide), or a grade. A grade row is a cross-reference row: every designation that is not the
 * reference becomes a material of its own when the catalog is built.
 */
export interface MaterialRow {
  readonly id: string
  readonly kind: 'class' | 'group' | 'family' | 'grade'
  /** The family of a grade, the group (or wider family) of a family, the class of a group. */
  readonly parent?: string
  readonly names: Names
  /** Grade designations by system: `gost`, `en`, `enNumber`, `aisi`, `uns`, `jis`, `ks`, `gb`, `iso`, `trade`. */
  readonly designations: readonly Designation[]
  readonly densityKgM3?: number
  readonly src: Provenance
}

/** One system's name of a grade, and how strongly it equals the row's reference. */
export interface Designation {
  readonly system: string
  readonly grade: string
  readonly strength: 'reference' | 'identical' | 'close' | 'substitute'
}

/** `offered` may stand in for `required`; one direction. */
export interface SubstitutionRow {
  readonly required: string
  readonly offered: string
  readonly strength: 'identical' | 'close' | 'substitute'
  readonly why: string
  readonly src: Provenance
}

/** `offered` must never stand in for `required`; ids are grades or families. */
export interface NeverRow {
  readonly required: string
  readonly offered: string
  /** `material`: another compound or product, a miss. `grade`: never a substitute, but the shop can run it: open. */
  readonly scope: 'material' | 'grade'
  readonly why: string
  readonly src: Provenance
}

/** A certificate, assessment or approval; `implies` is one-way and transitive. */
export interface CertificateRow {
  readonly id: string
  readonly kind: 'management-system' | 'assessment' | 'product-approval' | 'conformity' | 'other'
  readonly names: Names
  readonly implies: readonly string[]
  readonly src: Provenance
}

/** A region or city with the coordinates of its centre, WGS 84 degrees. */
export interface PlaceRow {
  readonly id: string
  readonly kind: 'region' | 'city'
  /** Region of a city. */
  readonly region?: string
  readonly names: Names
  readonly lat: number
  readonly lon: number
  readonly src: Provenance
}

/** One step of a catalog route. */
export interface RouteStepRow {
  readonly process: string
  /** Overrides the process's own role. */
  readonly role?: Role
  readonly materials?: readonly string[]
}

/** One way to make a part family. */
export interface RouteRow {
  readonly steps: readonly RouteStepRow[]
  readonly materials: readonly string[]
}

/** A family of car parts, or a raw material that is traded as such. */
export interface PartRow {
  readonly id: string
  readonly group: string
  readonly kind: 'component' | 'material'
  readonly names: Names
  /** Six-digit HS codes, the usual one first. */
  readonly hs6: readonly string[]
  readonly routes: readonly RouteRow[]
  readonly src: Provenance
}

/** A figure that buyers ask of a process and makers state. */
export interface ParameterRow {
  readonly id: string
  readonly names: Names
  /** Base unit of its values; see `ParameterRange.unit`. */
  readonly unit: string
  /** How a single offered figure is meant: the most, the least, or the whole range it can do. */
  readonly direction: 'atMost' | 'atLeast' | 'within'
  /** Processes that it belongs to; a need is asked of steps at or below them. */
  readonly processes: readonly string[]
  readonly src: Provenance
}

/** A term that belongs to several concepts: which are possible, and which is meant where nothing else decides. */
export interface AmbiguousRow {
  readonly term: string
  /** `process:casting`, `material:pa6`, `part:bolt` … */
  readonly concepts: readonly string[]
  readonly default?: string
  readonly src: Provenance
}

/** A word that decides nothing alone; `weight` replaces the normal weight 1 in experience. */
export interface CommonWordRow {
  readonly word: string
  readonly weight: number
}

/** A word that says a company trades, imports or distributes; as written in any language. */
export interface TradeWordRow {
  readonly phrase: string
  readonly src: Provenance
}

/** Calendar days that a change at a maker usually takes, from decision to use. */
export interface ChangeTimeRow {
  /**
   * What is changed: `certificate:iatf16949`, `process:casting` (and every process below it), or a criterion with the
   * class of effort, `precision/equip`.
   */
  readonly change: string
  readonly low: number
  readonly high: number
  readonly src: Provenance
}

/** Whether the country makes a material; a row speaks for everything below it that has none of its own. */
export interface LocalMaterialRow {
  /** A grade, family, group or class. */
  readonly material: string
  /** `unknown`: what is said of the family above does not hold for it. */
  readonly supply: LocalSupply
  /** Makers by id, as a host's list may have them. */
  readonly makers: readonly string[]
  /** Where they make it: ids of places, each once. */
  readonly places: readonly string[]
  readonly note?: string
  readonly src: Provenance
}

/** Everything the trade already knows, as rows. A host extends it with `extendCatalog`. */
export interface CatalogData {
  readonly name: string
  readonly processes: readonly ProcessRow[]
  readonly materials: readonly MaterialRow[]
  readonly substitutions: readonly SubstitutionRow[]
  readonly never: readonly NeverRow[]
  readonly certificates: readonly CertificateRow[]
  readonly places: readonly PlaceRow[]
  readonly parts: readonly PartRow[]
  readonly parameters: readonly ParameterRow[]
  readonly ambiguous: readonly AmbiguousRow[]
  readonly commonWords: readonly CommonWordRow[]
  readonly tradeWords: readonly TradeWordRow[]
  readonly changeTimes: readonly ChangeTimeRow[]
  readonly localMaterials: readonly LocalMaterialRow[]
}

/** How an offered process stands to a needed one. */
export interface ProcessRelation {
  readonly kind: 'same' | 'narrower' | 'broader' | 'overlapping' | 'other'
  /** `broader`/`narrower`: is-a levels between them; `other`: edges of the shortest way through a common ancestor or descendant; Infinity where there is none. */
  readonly distance: number
}

/** How an offered material stands to a needed one; the first line of DESIGN §5 that applies. */
export interface MaterialRelation {
  readonly kind:
    | 'same'
    | 'identical'
    | 'close'
    | 'within'
    | 'ownFamily'
    | 'substitute'
    | 'containingGroup'
    | 'neverMaterial'
    | 'neverGrade'
    | 'sameFamily'
    | 'sameGroup'
    | 'otherGroup'
  /** Material id over which a substitute was reached, where it was not direct. */
  readonly via?: string
}

/** The catalog, indexed. Immutable. */
export interface Catalog {
  readonly data: CatalogData
  /** Changes whenever any row changes. */
  readonly fingerprint: string
  readonly processes: ReadonlyMap<string, ProcessRow>
  readonly materials: ReadonlyMap<string, MaterialRow>
  readonly certificates: ReadonlyMap<string, CertificateRow>
  readonly places: ReadonlyMap<string, PlaceRow>
  readonly parts: ReadonlyMap<string, PartRow>
  readonly parameters: ReadonlyMap<string, ParameterRow>
  /** O(1) after first use; ad-hoc ids are `same` when equal, else `other` at Infinity. */
  processRelation(need: string, offer: string): ProcessRelation
  /** A process and everything below it. */
  processesBelow(id: string): ReadonlySet<string>
  /** A process and everything above it. */
  processesAbove(id: string): ReadonlySet<string>
  /** Processes that a maker could have and be of interest for `need`: fits, open, or taxonomic distance ≤ 2. */
  processesNear(id: string): ReadonlySet<string>
  /** Whether the process (or any below it) can run the material; undefined for ad-hoc ids. */
  canRun(process: string, material: string): boolean | undefined
  /** O(1) after first use. */
  materialRelation(need: string, offer: string): MaterialRelation
  /** The nearest group of a material; undefined for ad-hoc ids. */
  materialGroup(id: string): string | undefined
  /** A certificate and everything it implies. */
  certificateClosure(id: string): ReadonlySet<string>
  /** kg/m³ of a grade, else of its family or group; undefined where unknown. */
  density(material: string): number | undefined
}
