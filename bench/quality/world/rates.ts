/** How much of the truth a row shows, and how badly. Frozen together with the vocabulary and the truth rules. */
export interface Rates {
  /** Styles of profiles: a filled form, plain lists, or only running text. */
  readonly styles: readonly (readonly ['form' | 'list' | 'text', number])[]
  /** A process that the maker has is mentioned. */
  readonly mention: number
  /** A profile claims one process it has not. */
  readonly overclaim: number
  /** A profile denies one process it has not. */
  readonly denial: number
  /** A parent term instead of the exact one. */
  readonly parent: number
  /** A synonym that is in nobody's dictionary: coined, or a description instead of the name. */
  readonly coined: number
  /** A mention in another language than the row's. */
  readonly mixed: number
  /** A word of five letters or more with a slip of the finger. */
  readonly typo: number
  /** A Cyrillic word with a Latin look-alike in it. */
  readonly homoglyph: number
  readonly boilerplate: number
  readonly stuffing: boolean
  readonly region: number
  readonly products: number
  readonly own: number
  /** A trader says that it trades; claims to manufacture. */
  readonly admitsTrade: number
  readonly claimsOwn: number
  /** A trader lists processes as if its own. */
  readonly traderProcesses: number
  readonly certificates: number
  /** A certificate comes with its date. */
  readonly dated: number
  readonly maker: Readonly<
    Record<'materials' | 'tolerance' | 'roughness' | 'envelope' | 'mass' | 'capacity' | 'utilization' | 'lot', number>
  >
  readonly part: Readonly<
    Record<
      | 'hs'
      | 'processes'
      | 'finish'
      | 'material'
      | 'size'
      | 'mass'
      | 'tolerance'
      | 'roughness'
      | 'volume'
      | 'lot'
      | 'certificates'
      | 'destination'
      | 'remark'
      | 'carWord'
      | 'article',
      number
    >
  >
}

/** Rows as directories and import lists really are. */
export const FIELD: Rates = {
  styles: [
    ['form', 0.4],
    ['list', 0.35],
    ['text', 0.25],
  ],
  mention: 0.87,
  overclaim: 0.05,
  denial: 0.08,
  parent: 0.25,
  coined: 0.15,
  mixed: 0.15,
  typo: 0.05,
  homoglyph: 0.015,
  boilerplate: 0.7,
  stuffing: true,
  region: 0.93,
  products: 0.65,
  own: 0.5,
  admitsTrade: 0.7,
  claimsOwn: 0.1,
  traderProcesses: 0.5,
  certificates: 0.75,
  dated: 0.6,
  maker: {
    materials: 0.6,
    tolerance: 0.4,
    roughness: 0.25,
    envelope: 0.35,
    mass: 0.2,
    capacity: 0.4,
    utilization: 0.4,
    lot: 0.2,
  },
  part: {
    hs: 0.5,
    processes: 0.2,
    finish: 0.3,
    material: 0.65,
    size: 0.27,
    mass: 0.25,
    tolerance: 0.35,
    roughness: 0.25,
    volume: 0.8,
    lot: 0.2,
    certificates: 0.6,
    destination: 0.5,
    remark: 0.4,
    carWord: 0.3,
    article: 0.2,
  },
}

/** The same makers and parts with nothing left out and nothing misspelt; four languages still. */
export const COMPLETE: Rates = {
  styles: [['form', 1]],
  mention: 1,
  overclaim: 0,
  denial: 0,
  parent: 0,
  coined: 0,
  mixed: 0,
  typo: 0,
  homoglyph: 0,
  boilerplate: 0.7,
  stuffing: false,
  region: 1,
  products: 1,
  own: 1,
  admitsTrade: 1,
  claimsOwn: 0,
  traderProcesses: 0.5,
  certificates: 1,
  dated: 1,
  maker: { materials: 1, tolerance: 1, roughness: 1, envelope: 1, mass: 1, capacity: 1, utilization: 1, lot: 1 },
  part: {
    hs: 1,
    processes: 1,
    finish: 0,
    material: 1,
    size: 1,
    mass: 1,
    tolerance: 1,
    roughness: 1,
    volume: 1,
    lot: 1,
    certificates: 1,
    destination: 1,
    remark: 0.4,
    carWord: 0.3,
    article: 0.2,
  },
}
