/** Language and script of a text of the world. */
export type Tongue = 'en' | 'ru' | 'uz' | 'uz-Cyrl'

/** Words for one thing; the first of each is the plain name. Uzbek in Cyrillic is made from `uz` by rule. */
export interface Words {
  readonly en: readonly string[]
  readonly ru: readonly string[]
  readonly uz: readonly string[]
}

/** A process of the world. */
export interface Process {
  readonly id: string
  /** Word group a profile may name instead (a parent term). */
  readonly group: string
  readonly words: Words
  /** One sentence each that tells the process without naming it. */
  readonly told: { readonly en: string; readonly ru: string; readonly uz: string }
  /** IT grade of the best and of a plain shop; absent where the process holds no size. */
  readonly it?: readonly [number, number]
  /** Ra in µm of the best and of a plain shop. */
  readonly ra?: readonly [number, number]
}

/** A material grade with its designations in several standards: all of them one and the same to the world. */
export interface Material {
  readonly id: string
  readonly family: string
  readonly names: readonly string[]
}

/** Materials that are handled alike. */
export interface MaterialFamily {
  readonly id: string
  /** Who runs one family of a sector could take up another one of it. */
  readonly sector: string
  /** `stock`: any grade of the family is bought when needed. `melt`: another grade is a substitute to be approved. */
  readonly supply: 'stock' | 'melt'
  readonly words: Words
}

/** One way to make a part. */
export interface Route {
  /** Steps that give the shape: who lacks one cannot make the part. */
  readonly primary: readonly string[]
  /** Steps after it: lacking one is a gap that can be closed. */
  readonly secondary: readonly string[]
  readonly materials: readonly string[]
}

/** A family of car parts. */
export interface PartFamily {
  readonly id: string
  readonly words: Words
  readonly hs: string
  readonly routes: readonly Route[]
  /** Largest dimension, mm. */
  readonly size: readonly [number, number]
  /** Mass of the smallest and the largest, kg. */
  readonly mass: readonly [number, number]
  /** IT grade asked, finest to coarsest; absent where drawings give none. */
  readonly it?: readonly [number, number]
  /** Ra asked, µm, finest to coarsest. */
  readonly ra?: readonly [number, number]
  /** Pieces a year. */
  readonly volume: readonly [number, number]
  /** How much of the import list it is. */
  readonly share: number
}

/** What a maker can really do on one process. */
export interface Ability {
  readonly process: string
  readonly it: number | undefined
  readonly ra: number | undefined
  /** Largest dimension that goes in, mm. */
  readonly maxSize: number
  readonly maxMass: number
}

export interface Certificate {
  readonly name: CertificateName
  /** `YYYY-MM-DD`. */
  readonly validUntil: string
}

export type CertificateName = 'IATF 16949' | 'ISO 9001' | 'ISO 14001'

/** Hidden truth about a maker. */
export interface Maker {
  readonly id: string
  readonly name: string
  readonly archetype: string
  readonly tongue: Tongue
  readonly region: string
  /** False for a trader, who makes nothing whatever the profile says. */
  readonly makes: boolean
  readonly abilities: ReadonlyMap<string, Ability>
  /** Grades in use now. */
  readonly materials: ReadonlySet<string>
  readonly families: ReadonlySet<string>
  readonly sectors: ReadonlySet<string>
  /** Pieces a year that the plant can make in all, and the share already sold. */
  readonly capacity: number
  readonly utilization: number
  /** Smallest lot taken. */
  readonly minLot: number
  readonly certificates: readonly Certificate[]
  readonly products: readonly string[]
  readonly stuffed: boolean
  /** Id of the profile this one repeats under another name. */
  readonly twinOf: string | undefined
}

/** True requirements of a part. */
export interface Part {
  readonly id: string
  readonly family: string
  readonly tongue: Tongue
  readonly material: string
  readonly size: readonly number[]
  readonly mass: number
  readonly it: number | undefined
  readonly ra: number | undefined
  readonly volume: number
  readonly certificates: readonly CertificateName[]
  readonly region: string
}

/** What a requirement is about; also the name of a gap. */
export type Kind =
  | 'process'
  | 'material'
  | 'tolerance'
  | 'roughness'
  | 'size'
  | 'mass'
  | 'capacity'
  | 'lot'
  | 'certificate'
  | 'own'

/** A requirement that a maker does not meet. */
export interface Shortfall {
  readonly kind: Kind
  /** The process, material or certificate it is about. */
  readonly about: string
  /** `closable`: could be closed within months; `hard`: another plant would be needed. */
  readonly weight: 'closable' | 'hard'
}

/** 3 can make it all · 2 a share of it, or with a substitute · 1 after closing one gap · 0 cannot. */
export type Grade = 0 | 1 | 2 | 3

export interface Verdict {
  readonly grade: Grade
  /** What is missing on the best route; with grade 1 exactly one, with grade 0 the whole list. */
  readonly shortfalls: readonly Shortfall[]
}

/** A part as a buyer writes it down. */
export interface PartRow {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly hsCode?: string
  /** How it is made now. */
  readonly processes?: readonly string[]
  /** All ways it may be made. */
  readonly routes?: readonly { readonly steps: readonly string[] }[]
  readonly material?: string
  readonly dimensions?: string
  readonly mass?: string
  readonly tolerance?: string
  readonly roughness?: string
  readonly annualVolume?: string
  readonly lotSize?: string
  readonly certificates?: readonly string[]
  readonly destination?: { readonly region: string }
  readonly asOf: string
}

export interface CapabilityRow {
  readonly process: string
  readonly materials?: readonly string[]
  readonly tolerance?: string
  readonly roughness?: string
  readonly envelope?: string
  readonly maxMass?: string
  readonly lotSize?: { readonly min: string }
  readonly capacity?: string
  readonly utilization?: number
}

/** A maker as a directory shows it. */
export interface MakerRow {
  readonly id: string
  readonly name: string
  readonly location?: { readonly region: string }
  readonly capabilities?: readonly CapabilityRow[]
  readonly processes?: readonly string[]
  readonly materials?: readonly string[]
  readonly certificates?: readonly (string | { readonly name: string; readonly validUntil: string })[]
  readonly products?: readonly string[]
  readonly description?: string
}

/** What a row really says, for checks that ask whether a fact was stated: keys as in `facts.ts`. */
export interface Observed<Row> {
  readonly row: Row
  readonly facts: ReadonlySet<string>
}

/** Name of a group of parts that the report shows apart. */
export type Slice = string

export interface World {
  readonly seed: number
  readonly makers: readonly Maker[]
  readonly parts: readonly Part[]
  /** In the order of `makers` and `parts`. */
  readonly makerRows: readonly Observed<MakerRow>[]
  readonly partRows: readonly Observed<PartRow>[]
  readonly judge: (part: Part, maker: Maker) => Verdict
  /** Slices of every part, by its id. */
  readonly slices: ReadonlyMap<string, readonly Slice[]>
}
