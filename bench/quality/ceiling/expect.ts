import { makeCatalogue } from '../world/catalogue.js'
import { randomOf } from '../world/random.js'
import type { Rates } from '../world/rates.js'
import { judge } from '../world/truth.js'
import type { Kind, Maker, Part, World } from '../world/types.js'
import { heardMaker, heldBeliefs, knownPlants, toldNeeds, type Without } from './ablations.js'
import { type Beliefs, makerBeliefs } from './maker-beliefs.js'
import { overhearMaker, overhearPart } from './overhear.js'
import { partBeliefs } from './part-beliefs.js'

/** What a pair is worth over all that may stand behind its two rows. */
export interface Expected {
  /** Mean of 2ᵍ − 1 over the grades g. */
  readonly gain: number
  /** Chance of grade ≥ 1, and ≥ 2. */
  readonly could: number
  readonly can: number
  /** The likeliest gap, where one alone is missing. */
  readonly gap: Kind | undefined
}

/** Plants tried behind every profile. */
export const TRIES = 1500
/** Pairs of draws looked at before a pair without any success is left. */
const FIRST = 48
const NOTHING: Expected = { gain: 0, could: 0, can: 0, gap: undefined }

const catalogue = makeCatalogue()
const EVERYTHING: Without = new Set()

/** What may stand behind every profile of a world, from `draws` draws each, by somebody who knows all but `without`. */
export function beliefsOf(world: World, rates: Rates, draws: number, without: Without = EVERYTHING): Beliefs[] {
  const plants = knownPlants(catalogue, without)
  return world.makers.map((maker) => {
    // a twin shows its model's profile, without the certificates
    const model = maker.twinOf === undefined ? maker : world.makers.find(({ id }) => id === maker.twinOf)!
    const read = overhearMaker(world.seed, { ...model, stuffed: maker.stuffed }, catalogue, rates)
    const { certificates, ...row } = read.row
    const isBare = maker.twinOf !== undefined && rates.mention < 1 && certificates !== undefined
    const seen = heardMaker(isBare ? { ...read, row } : read, without)
    const random = randomOf(world.seed, `beliefs ${maker.id}`)
    const isSkillTold = !without.has('skill')
    const options = { tries: TRIES, count: draws, isSkillTold }
    return heldBeliefs(makerBeliefs(seen, maker, plants, catalogue, rates, random, options), seen, without)
  })
}

function expected(parts: readonly Part[], { makes, makers }: { makes: number; makers: readonly Maker[] }): Expected {
  if (makes === 0) return NOTHING
  const draws = parts.length
  let [gain, could, can, looked] = [0, 0, 0, 0]
  const gaps = new Map<Kind, number>()
  for (let i = 0; i < draws * 2; i++) {
    if (i === FIRST && could === 0) break
    const { grade, shortfalls } = judge(parts[i % draws]!, makers[(i * 7 + (i >= draws ? 3 : 0)) % draws]!, catalogue)
    looked += 1
    gain += 2 ** grade - 1
    if (grade >= 1) could += 1
    if (grade >= 2) can += 1
    if (grade === 1) gaps.set(shortfalls[0]!.kind, (gaps.get(shortfalls[0]!.kind) ?? 0) + 1)
  }
  const [gap] = [...gaps].sort((a, b) => b[1] - a[1])[0] ?? []
  return { gain: (makes * gain) / looked, could: (makes * could) / looked, can: (makes * can) / looked, gap }
}

/** What every maker of the world is worth for a part. */
export function expectedOf(
  world: World,
  part: Part,
  makers: readonly Beliefs[],
  rates: Rates,
  draws: number,
  without: Without = EVERYTHING,
): Expected[] {
  const read = overhearPart(world.seed, part, catalogue, rates)
  const random = randomOf(world.seed, `beliefs ${part.id}`)
  const parts = partBeliefs(read, part, catalogue, rates, random, draws).map((one) => toldNeeds(one, read, without))
  return makers.map((beliefs) => expected(parts, beliefs))
}
