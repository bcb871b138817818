import { defaultCatalog } from '../../src/catalog/default.js'
import type { Lang } from '../../src/model/basics.js'
import type { PartRow } from '../../src/model/catalog.js'
import type { PartInput } from '../../src/model/part-schema.js'
import { type Random, randomFrom } from '../../src/random.js'
import { nameOf } from './phrases.js'
import { pick } from './sampling.js'
import { familyOf } from './world.js'

/*
 * Requests as buyers write them: a part family drawn as the makers draw theirs, named in one of four languages; one in
 * five has a typo (two letters swapped, one left out, or one put wrong) in a word of five letters or more. The first
 * step of one of its routes is demanded, in a quarter the second too; a grade of the route in 0.85, a tolerance in 0.5,
 * a size in 0.7, an annual volume in 0.6, IATF 16949 or ISO 9001 in 0.4, a destination in 0.5.
 */

/** A request, and whether its name has a typo. */
export interface Request {
  readonly input: PartInput
  readonly typo: 'none' | 'one'
}

const LANGS: readonly Lang[] = ['ru', 'uz', 'uz-Cyrl', 'en']
const catalog = defaultCatalog

/** Requests one after the other, the same for the same seed. */
export function requestsOf(count: number, seed = 100): readonly Request[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, i) => request(`p${i}`, familyOf(random), random))
}

function request(id: string, family: PartRow, random: Random): Request {
  const lang = pick(random, LANGS)
  const route = pick(random, family.routes)
  const chance = (share: number) => random.next() < share
  const steps = route.steps.slice(0, chance(0.25) ? 2 : 1)
  const material = steps[0]!.materials?.[0] ?? route.materials[0]
  const grade = material === undefined ? undefined : catalog.materials.get(material)
  const name = nameOf(family.names, lang, random)
  const isMistyped = chance(0.2)
  const side = Math.round(20 * Math.exp(random.next() * 3.7))
  return {
    typo: isMistyped ? 'one' : 'none',
    input: {
      id,
      name: isMistyped ? mistyped(name, random) : name,
      processes: steps.map(({ process }) => nameOf(catalog.processes.get(process)!.names, lang, random)),
      ...(chance(0.85) && grade ? { material: grade.names.en[0] ?? grade.id } : {}),
      ...(chance(0.5) ? { tolerance: `IT${8 + random.integer(5)}` } : {}),
      ...(chance(0.7) ? { dimensions: `${side}×${Math.ceil(side * 0.7)}×${Math.ceil(side * 0.4)} mm` } : {}),
      ...(chance(0.6) ? { annualVolume: `${Math.round(2000 * Math.exp(random.next() * 4))} pcs/year` } : {}),
      ...(chance(0.4) ? { certificates: [chance(0.5) ? 'IATF 16949' : 'ISO 9001'] } : {}),
      ...(chance(0.5) ? { destination: 'Andijan Region' } : {}),
    },
  }
}

function mistyped(name: string, random: Random): string {
  const words = name.split(' ')
  const long = words.map((word, i) => [word.length, i] as const).filter(([length]) => length >= 5)
  if (long.length === 0) return name
  const at = pick(random, long)[1]
  const word = words[at]!
  const i = 1 + random.integer(word.length - 3)
  const kind = random.integer(3)
  words[at] =
    kind === 0
      ? word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2)
      : kind === 1
        ? word.slice(0, i) + word.slice(i + 1)
        : `${word.slice(0, i)}${word.at(-2)}${word.slice(i + 1)}`
  return words.join(' ')
}
