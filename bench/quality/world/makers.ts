import { type Catalogue, itIn } from './catalogue.js'
import { type Random, randomOf } from './random.js'
import type { Ability, Certificate, Maker, Tongue } from './types.js'
import { ARCHETYPES, type Archetype } from './vocabulary/archetypes.js'
import { LEGAL, MAKER_TAILS, SYLLABLES, TRADER_TAILS } from './vocabulary/phrases.js'
import { REGIONS } from './vocabulary/regions.js'

/** Shares of profile languages. */
export const TONGUES: readonly (readonly [Tongue, number])[] = [
  ['ru', 0.4],
  ['uz', 0.25],
  ['uz-Cyrl', 0.15],
  ['en', 0.2],
]

/** The world's share of traders; each trade has its own, these average to it. */
export const TRADERS = 0.3

/** Share of profiles that repeat another one under another name. */
export const TWINS = 0.05

/** Day on which everything is asked; certificates that end before it have lapsed. */
export const AS_OF = '2026-11-23'

export function syllables(random: Random, count: number): string {
  const text = Array.from({ length: count }, () => random.pick(SYLLABLES)).join('')
  return text[0]!.toUpperCase() + text.slice(1)
}

function nameOf(random: Random, tongue: Tongue, makes: boolean): string {
  const tails = makes === random.chance(0.92) ? MAKER_TAILS : TRADER_TAILS
  const form = random.pick(tongue === 'en' ? LEGAL.en : tongue === 'ru' ? LEGAL.ru : LEGAL.uz)
  const core = `${syllables(random, random.whole(2, 3))} ${random.pick(tails)}`
  return tongue === 'ru' ? `${form} «${core}»` : `${core} ${form}`
}

/** How many trades stand under one roof: plants here grew up vertically integrated. */
export const TRADES: readonly (readonly [number, number])[] = [
  [1, 0.35],
  [2, 0.4],
  [3, 0.25],
]

/** A plant of one to three trades; by far most of it is the first. */
function plantOf(random: Random): Archetype {
  const count = random.weighted(TRADES, ([, share]) => share)[0]
  const kinds = [...new Set(Array.from({ length: count }, () => random.weighted(ARCHETYPES, (one) => one.share)))]
  const [first] = kinds as [Archetype]
  return {
    ...first,
    core: [...new Set(kinds.flatMap((kind) => kind.core))],
    extra: [...new Map(kinds.flatMap((kind) => kind.extra)).entries()],
    families: kinds.flatMap((kind) => kind.families),
    size: [Math.max(...kinds.map((kind) => kind.size[0])), Math.max(...kinds.map((kind) => kind.size[1]))],
    capacity: [Math.max(...kinds.map((kind) => kind.capacity[0])), Math.max(...kinds.map((kind) => kind.capacity[1]))],
  }
}

function dateOf(random: Random, lapsed: boolean): string {
  const month = String(random.whole(1, 12)).padStart(2, '0')
  const day = String(random.whole(1, 28)).padStart(2, '0')
  return lapsed ? `${random.whole(2022, 2025)}-${month}-${day}` : `${random.whole(2027, 2029)}-${month}-${day}`
}

function certificatesOf(random: Random, skill: number): Certificate[] {
  const held: Certificate[] = []
  const has = (p: number) => random.chance(Math.min(0.97, p))
  if (has(0.5 + 0.45 * skill)) held.push({ name: 'ISO 9001', validUntil: dateOf(random, random.chance(0.15)) })
  if (has(0.1 + 0.5 * skill)) held.push({ name: 'IATF 16949', validUntil: dateOf(random, random.chance(0.15)) })
  if (has(0.05 + 0.3 * skill)) held.push({ name: 'ISO 14001', validUntil: dateOf(random, random.chance(0.15)) })
  return held
}

function abilitiesOf(random: Random, kind: Archetype, world: Catalogue, skill: number): Map<string, Ability> {
  const maxSize = Math.round((random.log(...kind.size) * 1.5) / 10) * 10
  const chosen = new Set([
    ...kind.core,
    ...kind.extra.filter(([, p]) => random.chance(Math.sqrt(p))).map(([process]) => process),
  ])
  return new Map(
    [...chosen].map((process) => {
      const known = world.processes.get(process)!
      const level = Math.max(0, Math.min(1, 1 - skill + (random.next() - 0.5) * 0.5))
      return [
        process,
        {
          process,
          it: itIn(known.it, level),
          ra: known.ra && closest(known.ra[0] * (known.ra[1] / known.ra[0]) ** level),
          maxSize: kind.core.includes(process)
            ? maxSize
            : Math.round((maxSize * (0.8 + random.next() * 0.8)) / 10) * 10,
          maxMass: Number((((maxSize / 100) ** 2 * (0.7 + random.next())) / 2).toPrecision(2)),
        },
      ]
    }),
  )
}

const RA_STEPS = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.3, 12.5, 25]
/** The next preferred Ra. */
export function closest(value: number): number {
  return RA_STEPS.reduce((best, step) =>
    Math.abs(Math.log(step / value)) < Math.abs(Math.log(best / value)) ? step : best,
  )
}

function materialsOf(random: Random, kind: Archetype, world: Catalogue): Set<string> {
  let families = kind.families.filter(([, p]) => random.chance(p)).map(([family]) => family)
  if (families.length === 0) families = [kind.families[0]![0]]
  return new Set(
    families.flatMap((family) => {
      const grades = world.gradesOf(family)
      return random.sample(grades, Math.max(1, Math.round(grades.length * (0.4 + 0.6 * random.next()))))
    }),
  )
}

/** Products a plant makes today: families of which it runs a whole shape-giving route in a material it has. */
function productsOf(random: Random, maker: Pick<Maker, 'abilities' | 'sectors'>, world: Catalogue): string[] {
  const able = world.families.filter((family) =>
    family.routes.some(
      (route) =>
        route.primary.every((step) => maker.abilities.has(step)) &&
        route.materials.some((grade) => maker.sectors.has(world.sectorOf(grade))) &&
        family.size[0] <= Math.max(...[...maker.abilities.values()].map((ability) => ability.maxSize)),
    ),
  )
  return random.sample(able, Math.min(able.length, random.whole(2, 6))).map((family) => family.id)
}

function oneMaker(seed: number, index: number, world: Catalogue): Maker {
  const random = randomOf(seed, `maker ${index}`)
  const kind = plantOf(random)
  const tongue = random.weighted(TONGUES, ([, share]) => share)[0]
  const skill = random.next()
  const makes = !random.chance(kind.traders * (TRADERS / 0.272))
  const abilities = abilitiesOf(random, kind, world, skill)
  const materials = materialsOf(random, kind, world)
  const families = new Set([...materials].map((grade) => world.material(grade).family))
  const sectors = new Set([...materials].map((grade) => world.sectorOf(grade)))
  return {
    id: `m${String(index).padStart(4, '0')}`,
    name: nameOf(random, tongue, makes),
    archetype: kind.id,
    tongue,
    region: random.pick(REGIONS).en[0]!,
    makes,
    abilities,
    materials,
    families,
    sectors,
    capacity: Number(random.log(...kind.capacity).toPrecision(2)),
    utilization: Number((0.1 + random.next() * 0.75).toFixed(2)),
    minLot: Number(random.log(50, 5e3).toPrecision(1)),
    certificates: certificatesOf(random, skill),
    products: productsOf(random, { abilities, sectors }, world),
    stuffed: random.chance(world.stuffing(kind.id)),
    twinOf: undefined,
  }
}

/** The makers of a world, hidden truth and all. */
export function makeMakers(seed: number, count: number, world: Catalogue): Maker[] {
  const makers: Maker[] = []
  for (let index = 0; index < count; index++) {
    const fresh = oneMaker(seed, index, world)
    const random = randomOf(seed, `twin ${index}`)
    const model = makers.length > 20 && random.chance(TWINS) ? random.pick(makers) : undefined
    makers.push(
      model ? { ...model, id: fresh.id, name: fresh.name, stuffed: false, twinOf: model.twinOf ?? model.id } : fresh,
    )
  }
  return makers
}
