import { type Catalogue, itIn } from '../world/catalogue.js'
import { closest } from '../world/makers.js'
import { ASKED } from '../world/parts.js'
import type { Random } from '../world/random.js'
import type { Rates } from '../world/rates.js'
import type { Part, PartFamily, Route } from '../world/types.js'
import type { Mention, PartRead } from './overhear.js'

/*
 * What the part may really be, given its row: family, route and material in every combination, weighted by the rates of the
 * generator; figures that the row leaves out drawn as the generator draws them.
 */

const LEVELS = 41

interface Guess {
  readonly family: PartFamily
  readonly material: string
  readonly weight: number
}

const at = (range: readonly [number, number], level: number) => range[0] * (range[1] / range[0]) ** level
const levelOf = (range: readonly [number, number], value: number) =>
  Math.log(value / range[0]) / Math.log(range[1] / range[0])

/** Density of a log-uniform figure, ignoring its rounding; almost 0 outside. */
function density(range: readonly [number, number], value: number): number {
  const level = levelOf(range, value)
  return level < -0.01 || level > 1.01 ? 1e-9 : 1 / Math.log(range[1] / range[0])
}

/** Chance that the steps would be told as they are, by the first of the routes that the material allows. */
function likelihoodOfSteps(read: PartRead, routes: readonly Route[], catalogue: Catalogue, rates: Rates): number {
  const [first] = routes as [Route]
  const { mentions, isFinish } = read.steps ?? { mentions: [], isFinish: true }
  const says = ({ process, group }: Mention, step: string): number => {
    if (process !== undefined) return process === step ? (1 - rates.coined) * (1 - rates.parent) + rates.coined / 2 : 0
    if (group !== undefined)
      return catalogue.processes.get(step)!.group === group ? (1 - rates.coined) * rates.parent : 0
    return rates.coined / 2
  }
  // a complete row names every way, step by step
  if (rates.mention === 1) {
    const all = routes.flatMap(({ primary, secondary }) => [...primary, ...secondary])
    return all.length === mentions.length && all.every((step, at) => says(mentions[at]!, step) > 0) ? 1 : 0
  }
  const { processes, finish } = rates.part
  if (isFinish) {
    const silent = 1 - processes
    if (mentions.length === 0) return first.secondary.length > 0 ? silent * (1 - finish) : silent
    const sum = first.secondary.reduce((total, step) => total + says(mentions[0]!, step), 0)
    return first.secondary.length === 0 ? 0 : (silent * finish * sum) / first.secondary.length
  }
  // which of the later steps are left out: all orders that keep the sequence
  const later = [...first.primary, ...first.secondary].slice(1)
  const rest = (from: number, said: number): number => {
    if (from === later.length) return said === mentions.length ? 1 : 0
    const skip = 0.2 * rest(from + 1, said)
    const mention = mentions[said]
    return mention ? skip + 0.8 * says(mention, later[from]!) * rest(from + 1, said + 1) : skip
  }
  return processes * says(mentions[0]!, first.primary[0]!) * rest(0, 1)
}

function guesses(read: PartRead, part: Part, catalogue: Catalogue, rates: Rates): Guess[] {
  const all: Guess[] = []
  for (const family of catalogue.families) {
    if (read.family !== undefined ? read.family !== family.id : read.hs !== undefined && read.hs !== family.hs) continue
    let base = family.share
    if (read.facts.has('size')) base *= density(family.size, part.size[0]!)
    else if (read.facts.has('mass')) base *= density(family.mass, part.mass)
    if (read.facts.has('capacity') || read.facts.has('lot')) base *= density(family.volume, part.volume)
    if (read.facts.has('tolerance'))
      base *=
        family.it && part.it! >= family.it[0] && part.it! <= family.it[1] ? 1 / (1 + family.it[1] - family.it[0]) : 0
    if (read.facts.has('roughness'))
      base *= family.ra && part.ra! >= family.ra[0] * 0.9 && part.ra! <= family.ra[1] * 1.1 ? 1 : 0
    if (base === 0) continue
    const routeWeights = family.routes.map((_, index) => 1 / (1 + index))
    const total = routeWeights.reduce((sum, one) => sum + one, 0)
    const chances = new Map<string, number>()
    family.routes.forEach(({ materials }, index) => {
      for (const material of materials)
        chances.set(material, (chances.get(material) ?? 0) + routeWeights[index]! / total / materials.length)
    })
    for (const [material, chance] of chances) {
      if (read.grade !== undefined && read.grade !== material) continue
      if (read.materialFamily !== undefined && catalogue.material(material).family !== read.materialFamily) continue
      const routes = family.routes.filter((route) => route.materials.includes(material))
      const weight = base * chance * likelihoodOfSteps(read, routes, catalogue, rates)
      if (weight > 0) all.push({ family, material, weight })
    }
  }
  return all
}

/** Parts that the row may be of, drawn by how likely they are. */
export function partBeliefs(
  read: PartRead,
  part: Part,
  catalogue: Catalogue,
  rates: Rates,
  random: Random,
  count: number,
): Part[] {
  const all = guesses(read, part, catalogue, rates)
  const asked = ASKED.map(
    ([names, share]) => [names, names.length > 0 ? share * (1 - rates.part.certificates) : share] as const,
  )
  return Array.from({ length: count }, () => {
    const { family, material } = random.weighted(all, ({ weight }) => weight)
    const scale = read.facts.has('size')
      ? levelOf(family.size, part.size[0]!)
      : read.facts.has('mass')
        ? levelOf(family.mass, part.mass)
        : random.next()
    const levels = Array.from({ length: LEVELS }, (_, index) => index / (LEVELS - 1)).filter(
      (level) =>
        (!read.facts.has('tolerance') || itIn(family.it, level) === part.it) &&
        (!read.facts.has('roughness') || (family.ra && closest(at(family.ra, level))) === part.ra),
    )
    const fineness = levels.length > 0 ? random.pick(levels) : random.next()
    const largest = read.facts.has('size') ? part.size[0]! : at(family.size, scale)
    return {
      ...part,
      family: family.id,
      material,
      size: [largest, largest / 2, largest / 4],
      mass: read.facts.has('mass') ? part.mass : at(family.mass, scale),
      it: read.facts.has('tolerance') ? part.it : itIn(family.it, fineness),
      ra: read.facts.has('roughness') ? part.ra : family.ra && closest(at(family.ra, fineness)),
      volume: read.facts.has('capacity') || read.facts.has('lot') ? part.volume : random.log(...family.volume),
      certificates: read.facts.has('certificate') ? part.certificates : random.weighted(asked, ([, share]) => share)[0],
    }
  })
}
