import { parseArgs } from 'node:util'
import { createMatcher, type Matcher } from 'hamkor'
import { ndcgAt, pairedDifference } from 'hamkor/evaluate'
import { K } from '../measure.js'
import { COMPLETE, FIELD, type Rates } from '../world/rates.js'
import { makeWorld, type Size } from '../world/world.js'

/*
 * The most that weights could bring, however many outcomes they are learned from: they are fitted to the hidden grades
 * of some worlds, which no host ever has, and measured on others.
 *   npm run bench:best-weights -- [--size small] [--fit 1,2,3] [--seed 11,12] [--rates field|complete]
 * One weight at a time is tried at half, double and a few values around; what ranks better is kept until nothing does.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'small' },
    fit: { type: 'string', default: '1,2,3' },
    seed: { type: 'string', default: '11,12' },
    rates: { type: 'string', default: 'field' },
  },
})
const FACTORS = [0.25, 0.5, 2, 4]
const ROUNDS = 3

type Weights = Readonly<Record<string, number>>

/** A world with its matcher and the hidden grades of every part. */
interface Asked {
  readonly matcher: Matcher
  readonly rows: readonly unknown[]
  readonly grades: readonly Readonly<Record<string, number>>[]
}

function asked(seeds: string, rates: Rates): Asked[] {
  return seeds.split(',').map((seed) => {
    const world = makeWorld(Number(seed), values.size as Size, rates)
    return {
      matcher: createMatcher({ manufacturers: world.makerRows.map(({ row }) => row) }),
      rows: world.partRows.map(({ row }) => row),
      grades: world.parts.map((part) =>
        Object.fromEntries(world.makers.map((maker) => [maker.id, world.judge(part, maker).grade])),
      ),
    }
  })
}

/** nDCG@10 of every part that somebody can make. */
async function ranked(worlds: readonly Asked[], weights: Weights): Promise<number[]> {
  const gains: number[] = []
  for (const { matcher, rows, grades } of worlds) {
    for (const [at, row] of rows.entries()) {
      const { matches, nearMisses } = await matcher.match(row, { limit: K, nearMissLimit: K, weights })
      const ids = [...matches, ...nearMisses].slice(0, K).map(({ manufacturer }) => manufacturer.id)
      const gain = ndcgAt(ids, grades[at]!, K)
      if (gain !== undefined) gains.push(gain)
    }
  }
  return gains
}

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length

const rates = values.rates === 'complete' ? COMPLETE : FIELD
const fitted = asked(values.fit, rates)
const before: Weights = createMatcher({ manufacturers: [] }).basis.weights
let weights = before
let best = mean(await ranked(fitted, weights))
console.log(`as they are, on ${values.fit}: ${best.toFixed(4)}`)
for (let round = 0; round < ROUNDS; round++) {
  const start = best
  for (const id of Object.keys(before)) {
    for (const factor of FACTORS) {
      const tried = { ...weights, [id]: weights[id]! * factor }
      const value = mean(await ranked(fitted, tried))
      if (value <= best) continue
      best = value
      weights = tried
    }
  }
  console.log(`round ${round + 1}: ${best.toFixed(4)} ${JSON.stringify(weights)}`)
  if (best === start) break
}
const others = asked(values.seed, rates)
const [own, plain] = [await ranked(others, weights), await ranked(others, before)]
const { mean: more, low, high } = pairedDifference(own, plain, { samples: 1000 })!
console.log(
  `on ${values.seed}: ${mean(plain).toFixed(4)} → ${mean(own).toFixed(4)}, ${more.toFixed(4)} (95 %: ${low.toFixed(4)} to ${high.toFixed(4)})`,
)
