import type { ManufacturerInput, PartInput } from 'hamkor'
import { type MakerRead, type MaterialsRead, type Mention, overhearMaker, overhearPart } from '../ceiling/overhear.js'
import { makeCatalogue } from '../world/catalogue.js'
import type { Rates } from '../world/rates.js'
import type { MakerRow, Part, Route, World } from '../world/types.js'
import { plain, UNKNOWN } from './plain.js'

/*
 * The observed rows written again in plain words: what a reader without fault gets out of them, and nothing more. An
 * invented name stays unknown, a parent term a parent term, what is left out is left out.
 */

const catalogue = makeCatalogue()

function processWord({ process, group }: Mention): string {
  return process !== undefined ? plain.process(process) : group !== undefined ? plain.group(group) : UNKNOWN
}

function materialWords({ families, grades, hidden }: MaterialsRead): string[] {
  return [
    ...[...families].map(plain.materials),
    ...[...grades.values()].flatMap((list) => [...list].map(plain.grade)),
    ...Array.from({ length: Math.max(0, hidden) }, () => UNKNOWN),
  ]
}

/** A profile in plain words; words of every trade that are there for search engines say nothing. */
export function plainMaker(read: MakerRead): ManufacturerInput {
  const { row, mentions, materials, products, trades, owns, denied } = read
  const text = [
    ...(trades ? ['Official distributor.'] : []),
    ...(owns ? ['Own production.'] : []),
    ...denied.map((id) => `We do not do ${plain.process(id)}.`),
  ]
  return {
    id: row.id,
    name: row.name,
    ...(row.location ? { location: row.location } : {}),
    ...(row.capabilities
      ? {
          capabilities: mentions.map((mention) => {
            const { materials: _, ...stated } = mention.capability ?? {}
            return {
              ...stated,
              process: processWord(mention),
              ...(mention.materials ? { materials: materialWords(mention.materials) } : {}),
            }
          }),
        }
      : mentions.length > 0
        ? { processes: mentions.map(processWord) }
        : {}),
    ...(materials ? { materials: materialWords(materials) } : {}),
    ...(row.certificates ? { certificates: [...row.certificates] } : {}),
    ...(products
      ? { products: [...products.named.map(plain.part), ...Array.from({ length: products.hidden }, () => UNKNOWN)] }
      : {}),
    ...(text.length > 0 ? { description: text.join(' ') } : {}),
  }
}

export function plainMakers(world: World, rates: Rates): ManufacturerInput[] {
  return world.makers.map((maker, at) => {
    const model = maker.twinOf === undefined ? maker : world.makers.find(({ id }) => id === maker.twinOf)!
    const seen = world.makerRows[at]!.row
    const read = overhearMaker(world.seed, { ...model, stuffed: maker.stuffed }, catalogue, rates)
    const { certificates: _, ...row } = read.row
    // a twin shows its model's profile, without the certificates
    const shown: MakerRow = { ...row, ...(seen.certificates ? { certificates: seen.certificates } : {}) }
    return plainMaker({ ...read, row: { ...shown, id: seen.id, name: seen.name } })
  })
}

/** How the routes of a part are told: as the row tells them, or all that the world's own trade knows of the family. */
export type Knowledge = 'ours' | 'theirs'

export function plainPart(world: World, at: number, rates: Rates, knowledge: Knowledge): PartInput {
  const part: Part = world.parts[at]!
  const read = overhearPart(world.seed, part, catalogue, rates)
  const { row, facts, family, grade, materialFamily, steps } = read
  const material =
    row.material === undefined
      ? undefined
      : grade !== undefined
        ? plain.grade(grade)
        : materialFamily !== undefined
          ? plain.materials(materialFamily)
          : UNKNOWN
  const words = steps?.mentions.map(processWord) ?? []
  const figures = figuresOf(part, facts)
  const theirs = knowledge === 'theirs' && family !== undefined ? routesOf(family, read) : undefined
  return {
    id: row.id,
    name: family === undefined ? UNKNOWN : plain.part(family),
    ...(row.hsCode === undefined ? {} : { hsCode: row.hsCode }),
    ...(theirs ? { routes: theirs } : steps && !steps.isFinish ? { processes: words } : {}),
    ...(material === undefined ? {} : { material }),
    ...figures,
    ...(row.lotSize === undefined ? {} : { lotSize: row.lotSize }),
    ...(row.certificates ? { certificates: [...row.certificates] } : {}),
    ...(row.destination ? { destination: row.destination } : {}),
    ...(!theirs && steps?.isFinish ? { description: words.join('; ') } : {}),
    asOf: row.asOf,
  }
}

/** The figures that the row states, each in its field. */
function figuresOf(part: Part, facts: ReadonlySet<string>): PartInput {
  return {
    ...(facts.has('size') ? { dimensions: [...part.size] } : {}),
    ...(facts.has('mass') ? { mass: `${part.mass} kg` } : {}),
    ...(facts.has('tolerance') ? { tolerance: `IT${part.it}` } : {}),
    ...(facts.has('roughness') ? { roughness: `Ra ${part.ra}` } : {}),
    ...(facts.has('capacity') ? { annualVolume: `${part.volume} pcs/year` } : {}),
  }
}

/** The ways of the world to make a family, in what the row says of the material. */
function routesOf(
  family: string,
  { grade, materialFamily }: { grade?: string; materialFamily?: string },
): NonNullable<PartInput['routes']> {
  const isPossible = (id: string) =>
    grade !== undefined
      ? id === grade
      : materialFamily === undefined || catalogue.material(id).family === materialFamily
  return catalogue
    .family(family)
    .routes.filter(({ materials }) => materials.some(isPossible))
    .map(({ primary, secondary, materials }: Route) => ({
      steps: [
        ...primary.map((id) => ({ process: plain.process(id), role: 'primary' })),
        ...secondary.map((id) => ({ process: plain.process(id), role: 'secondary' })),
      ],
      materials: materials.filter(isPossible).map(plain.grade),
    }))
}
