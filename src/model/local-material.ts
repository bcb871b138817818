/** Whether the country makes a material: yes · some of what is needed · not · not recorded. */
export type LocalSupply = 'made' | 'partly' | 'imported' | 'unknown'

/** One material that a part may be made of. */
export interface LocalMaterial {
  /** Catalog id. */
  readonly material: string
  readonly supply: LocalSupply
  /** Makers that the catalog names, by id. */
  readonly makers: readonly string[]
  /** Where it is made: ids of places in the catalog. */
  readonly places: readonly string[]
  /** What the row says beside it. */
  readonly note?: string
  /** Provenance of the row. */
  readonly src: readonly string[]
}

/** How much of a part's material is local, and which import remains. */
export interface LocalMaterialShare {
  /**
   * Mean over the steps that bring a material of which supply is recorded, of the best allowed one: made 1 · partly 0.5 ·
   * imported 0; 0–1. Absent where none is.
   */
  readonly share?: number
  /** Share if what is not recorded were imported, and if it were made. */
  readonly range: readonly [low: number, high: number]
  /** The best supplied material of each step that brings one, each once. */
  readonly materials: readonly LocalMaterial[]
  /** Materials that stay imported, wholly or in part. */
  readonly imports: readonly string[]
  /** Position among the part's routes of the one with the largest share; −1 without a route. */
  readonly route: number
}
