import type { Catalogue } from '../world/catalogue.js'
import type { Part } from '../world/types.js'
import type { Beliefs } from './maker-beliefs.js'
import type { MakerRead, PartRead } from './overhear.js'
import { allPlants, type Plant } from './plants.js'

/*
 * The sampler with one piece of its knowledge taken away: what each piece is worth. A piece is taken from what it is told or
 * from its beliefs; what a row states outright stays.
 */

/** What the sampler may be denied, with what it does instead. */
export const ABLATIONS = {
  kinds: 'which processes, materials and sizes go together: every maker is the average of all kinds of plants',
  materials: 'which materials go with which kind of plant',
  figures: 'which sizes and capacities go with which kind of plant',
  products: 'the products that a profile names',
  names: 'mentions by a parent term or an invented name',
  skill: 'that who holds fine tolerances and certificates holds others too',
  certificates: 'that a certificate may be held though it is not listed',
  traders: 'that a profile may be a trader’s though it does not say so',
  needs: 'what a part needs besides what its row tells',
} as const

/** One piece of knowledge. */
export type Ablation = keyof typeof ABLATIONS

/** Pieces taken away. */
export type Without = ReadonlySet<Ablation>

/** Kinds of plants as far as they are known. */
export function knownPlants(catalogue: Catalogue, without: Without): Plant[] {
  const plants = allPlants(catalogue)
  const mean = averageOf(plants)
  if (without.has('kinds')) return [mean]
  return plants.map((plant) => ({
    ...plant,
    ...(without.has('materials') ? { families: mean.families } : {}),
    ...(without.has('figures') ? { size: mean.size, capacity: mean.capacity } : {}),
  }))
}

/** One plant with the chances of all: every thing as likely as it is, none telling of another. */
function averageOf(plants: readonly Plant[]): Plant {
  const total = plants.reduce((sum, { prior }) => sum + prior, 0)
  const has = new Float64Array(plants[0]!.has.length)
  const makes = new Float64Array(plants[0]!.makes.length)
  const families = new Map<string, number>()
  for (const plant of plants) {
    const share = plant.prior / total
    plant.has.forEach((p, at) => {
      has[at]! += share * p
    })
    plant.makes.forEach((p, at) => {
      makes[at]! += share * p
    })
    for (const [family, p] of plant.families) families.set(family, (families.get(family) ?? 0) + share * p)
  }
  const widest = (of: (plant: Plant) => readonly [number, number]): readonly [number, number] => [
    Math.min(...plants.map((plant) => of(plant)[0])),
    Math.max(...plants.map((plant) => of(plant)[1])),
  ]
  return {
    kinds: plants.filter(({ kinds }) => kinds.length === 1).map(({ kinds }) => kinds[0]!),
    prior: 1,
    has,
    core: new Set(),
    families,
    size: widest(({ size }) => size),
    capacity: widest(({ capacity }) => capacity),
    makes,
  }
}

/** A profile as far as it is heard. */
export function heardMaker({ products, mentions, ...read }: MakerRead, without: Without): MakerRead {
  return {
    ...read,
    mentions: without.has('names') ? mentions.filter(({ process }) => process !== undefined) : mentions,
    ...(products && !without.has('products') ? { products } : {}),
  }
}

/** Beliefs of a maker as far as they are drawn from silence. */
export function heldBeliefs(beliefs: Beliefs, { row, trades, products }: MakerRead, without: Without): Beliefs {
  const listed = new Set((row.certificates ?? []).map((one) => (typeof one === 'string' ? one : one.name)))
  return {
    ...beliefs,
    ...(without.has('traders') ? { makes: trades || products?.sells === true ? 0 : 1 } : {}),
    ...(without.has('certificates')
      ? {
          makers: beliefs.makers.map((maker) => ({
            ...maker,
            certificates: maker.certificates.filter(({ name }) => listed.has(name)),
          })),
        }
      : {}),
  }
}

/** A part that needs no more than its row tells. */
export function toldNeeds(part: Part, { facts }: PartRead, without: Without): Part {
  if (!without.has('needs')) return part
  return {
    ...part,
    size: facts.has('size') ? part.size : [0, 0, 0],
    mass: facts.has('mass') ? part.mass : 0,
    it: facts.has('tolerance') ? part.it : undefined,
    ra: facts.has('roughness') ? part.ra : undefined,
    certificates: facts.has('certificate') ? part.certificates : [],
  }
}
