import { type Catalogue, itIn } from './catalogue.js'
import { closest, TONGUES } from './makers.js'
import { randomOf } from './random.js'
import type { CertificateName, Part } from './types.js'
import { REGIONS } from './vocabulary/regions.js'

/** Certificates a buyer asks for, with the share of parts. */
export const ASKED: readonly (readonly [readonly CertificateName[], number])[] = [
  [[], 0.45],
  [['ISO 9001'], 0.25],
  [['IATF 16949'], 0.25],
  [['ISO 9001', 'ISO 14001'], 0.05],
]

const between = (range: readonly [number, number], level: number) => range[0] * (range[1] / range[0]) ** level

function onePart(seed: number, index: number, world: Catalogue): Part {
  const random = randomOf(seed, `part ${index}`)
  const family = random.weighted(world.families, (one) => one.share)
  const route = random.weighted(family.routes, (one) => 1 / (1 + family.routes.indexOf(one)))
  const scale = random.next()
  const largest = between(family.size, scale)
  const fineness = random.next()
  const figure = (value: number) => Number(value.toPrecision(3))
  return {
    id: `p${String(index).padStart(4, '0')}`,
    family: family.id,
    tongue: random.weighted(TONGUES, ([, share]) => share)[0],
    material: random.pick(route.materials),
    size: [largest, largest * (0.3 + 0.6 * random.next()), largest * (0.08 + 0.3 * random.next())].map(figure),
    mass: figure(between(family.mass, scale)),
    it: itIn(family.it, fineness),
    ra: family.ra && closest(between(family.ra, fineness)),
    volume: Number(random.log(...family.volume).toPrecision(2)),
    certificates: random.weighted(ASKED, ([, share]) => share)[0],
    region: random.pick(REGIONS).en[0]!,
  }
}

/** The parts of a world with their true requirements. */
export function makeParts(seed: number, count: number, world: Catalogue): Part[] {
  return Array.from({ length: count }, (_, index) => onePart(seed, index, world))
}
