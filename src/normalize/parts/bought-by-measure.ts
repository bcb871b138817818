import type { CountUnit } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { MaterialNeed } from '../../model/part.js'
import { isMaterialOf } from '../words/material-of.js'

/*
 * What is ordered by the metre, the kilogram or the tonne is stock: a pipe of so many metres is no line of a car, 18 tonnes of
 * polyamide are granules.
 */

type Stated = Pick<MaterialNeed, 'id'>

/** What an order says of a thing besides its name. */
export interface Order {
  readonly unit: CountUnit | undefined
  readonly materials: readonly Stated[]
  /** It says that the material comes in granules. */
  readonly isGranular?: boolean
}

/** `гранулы`, `в гранулах`, `granulasi`, `pellets`: the polymer is told by its material. */
const GRANULAR =
  /(?<!\p{L})(?:(?:гранул|granul)(?!я?тор|y?ator|ир|ir)|pellets?(?!\p{L}))(?!\p{L}{0,8}\s(?:uchun|учун))/iu

/** Whether a text says that what it names comes in granules. O(n). */
export function isGranular(text: string): boolean {
  return GRANULAR.test(text)
}

/** Form, the families that its bare word names, what it is of each material, and of none that is said. */
const STOCKS: readonly (readonly [
  form: RegExp,
  families: ReadonlySet<string>,
  ofMaterial: readonly (readonly [material: string, family: string])[],
  otherwise?: RegExp,
])[] = [
  [
    /(?<!\p{L})(?:труб[аыуо]?|quvuri?|қувури?|truba|nay|най|pipes?|tubes?|tubing)(?!\p{L})/iu,
    new Set(['tube']),
    [
      ['steel', 'raw-steel-tube'],
      ['plastic', 'plastic-pipe'],
      ['cu', 'copper-tube'],
      ['brass', 'copper-tube'],
      ['aluminum', 'aluminum-tube'],
    ],
    /профил|квадрат|profil|kvadrat|square|rectang|прямоуг|бесшов|электросвар|seamless/iu,
  ],
  [
    /(?<!\p{L})(?:sim|сим|wires?|проволок[аиу])(?!\p{L})/iu,
    new Set(['wire-auto']),
    [
      ['steel', 'raw-steel-wire'],
      ['cu', 'raw-copper-wire'],
    ],
  ],
  [
    /(?<!\p{L})(?:sh?tanga|штанг[аиу]|пруток|круг|chiviq|чивиқ|bars?|rods?)(?!\p{L})/iu,
    new Set(['tie-rod', 'shaft', 'rod', 'bar']),
    [
      ['steel', 'raw-steel-bar'],
      ['brass', 'brass-bar'],
      ['bronze', 'brass-bar'],
      ['cu', 'brass-bar'],
    ],
  ],
]
const BY_MEASURE: ReadonlySet<CountUnit> = new Set<CountUnit>(['m', 'kg'])

/** Granules of the base polymers. */
const GRANULES: readonly (readonly [material: string, family: string])[] = [
  ['pp', 'raw-pp'],
  ['pe', 'raw-pe'],
  ['pa', 'raw-pa'],
  ['abs', 'raw-abs'],
  ['pvc', 'raw-pvc'],
]
/** Fluids, which are bought by whatever measure: in Russian their name is that of the material. */
const FLUIDS: readonly (readonly [material: string, family: string])[] = [
  ['coolant-eg', 'raw-coolant'],
  ['brake-fluid', 'raw-brake-fluid'],
]
/** A foam or a cloth of the polymer comes in no granules. */
const FOAMS = ['foam', 'textile', 'pe-foam', 'epp']

/** The stock that a thing of a family is when ordered so, else the family itself. O(1). */
export function stockOf(family: string, name: string, { unit, materials }: Order, catalog: Catalog): string {
  if (unit === undefined || !BY_MEASURE.has(unit)) return family
  for (const [form, families, ofMaterial, otherwise] of STOCKS) {
    if (!families.has(family) || !form.test(name)) continue
    const stock = familyOf(materials, ofMaterial, catalog) ?? (otherwise?.test(name) ? ofMaterial[0]![1] : undefined)
    if (stock !== undefined) return stock
  }
  return family
}

/**
 * The granules or fluid that an order of nothing but a polymer, by weight or by that name, or of a fluid asks for; undefined
 * for any other. O(1).
 */
export function granulesOf({ unit, materials, isGranular }: Order, catalog: Catalog): string | undefined {
  if (materials.length !== 1) return undefined
  const fluid = familyOf(materials, FLUIDS, catalog)
  if (fluid !== undefined || (unit !== 'kg' && !isGranular)) return fluid
  const [{ id }] = materials as readonly [Stated]
  if (FOAMS.some((foam) => isMaterialOf(id, foam, catalog))) return undefined
  return familyOf(materials, GRANULES, catalog)
}

/** Whether a material is a fluid that is bought as such. */
export function isFluid(material: string): boolean {
  return FLUIDS.some(([one]) => one === material)
}

/** Whether a family is that of the granules of a polymer, or of a fluid. */
export function isGranules(family: string | undefined): boolean {
  return [...GRANULES, ...FLUIDS].some(([, one]) => one === family)
}

function familyOf(
  materials: readonly Stated[],
  table: readonly (readonly [material: string, family: string])[],
  catalog: Catalog,
): string | undefined {
  return table.find(
    ([material, family]) =>
      catalog.parts.has(family) && materials.some(({ id }) => isMaterialOf(id, material, catalog)),
  )?.[1]
}
