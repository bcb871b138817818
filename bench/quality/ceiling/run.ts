import { parseArgs } from 'node:util'
import { bootstrapInterval, brierSkill, expectedCalibrationError, type Forecast, ndcgAt } from 'hamkor/evaluate'
import { K } from '../measure.js'
import { COMPLETE, FIELD, type Rates } from '../world/rates.js'
import { makeWorld, SIZES, type Size } from '../world/world.js'
import { ABLATIONS, type Ablation, type Without } from './ablations.js'
import { beliefsOf, expectedOf, TRIES } from './expect.js'

/*
 * How much of the truth the rows hold at all: a matcher that reads every word as it was meant and knows every rate of the
 * generator ranks by the expected gain over what may stand behind the two rows. Nobody who has the rows alone can expect more,
 * but for the chance of the draws.
 *   npm run bench:ceiling -- [--size small|medium] [--seed 11,12] [--rates field|complete] [--draws 64] [--parts N] [--ablate]
 * `--ablate` asks it again without each piece of its knowledge (`ablations.ts`), and without all of them.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'small' },
    seed: { type: 'string', default: '11' },
    rates: { type: 'string', default: 'field' },
    draws: { type: 'string', default: '64' },
    parts: { type: 'string', default: '100000' },
    ablate: { type: 'boolean', default: false },
  },
})
const rates: Rates = values.rates === 'complete' ? COMPLETE : FIELD
const size = values.size as Size
const draws = Number(values.draws)

const ndcg: number[] = []
const coulds: Forecast[] = []
const cans: Forecast[] = []
const gaps: boolean[] = []
const effective: number[] = []
for (const seed of values.seed.split(',').map(Number)) {
  const world = makeWorld(seed, size, rates)
  const makers = beliefsOf(world, rates, draws)
  effective.push(...makers.map((one) => one.effective))
  for (const part of world.parts.slice(0, Number(values.parts))) {
    const worth = expectedOf(world, part, makers, rates, draws)
    const order = worth.map((_, at) => at).sort((a, b) => worth[b]!.gain - worth[a]!.gain || a - b)
    const verdicts = world.makers.map((maker) => world.judge(part, maker))
    const grades = Object.fromEntries(world.makers.map(({ id }, at) => [id, verdicts[at]!.grade]))
    const top = order.slice(0, K)
    const ids = top.map((at) => world.makers[at]!.id)
    ndcg.push(...[ndcgAt(ids, grades, K)].filter((value) => value !== undefined))
    for (const at of top) {
      const { could, can, gap } = worth[at]!
      const { grade, shortfalls } = verdicts[at]!
      coulds.push({ probability: could, outcome: grade >= 1 ? 1 : 0 })
      cans.push({ probability: can, outcome: grade >= 2 ? 1 : 0 })
      if (grade === 1) gaps.push(gap === shortfalls[0]!.kind)
    }
  }
}

function row(name: string, forecasts: readonly Forecast[]): string {
  const base = forecasts.filter(({ outcome }) => outcome === 1).length / forecasts.length
  const [skill, error] = [brierSkill(forecasts), expectedCalibrationError(forecasts)]
  return `| ${name} | ${forecasts.length} | ${base.toFixed(3)} | ${skill?.toFixed(3)} | ${error?.toFixed(3)} |`
}

const { mean, low, high } = bootstrapInterval(ndcg, { samples: 1000, seed: 1 })!
const half = [...effective].sort((a, b) => a - b)[Math.floor(effective.length / 2)]!
console.log(
  [
    `Size ${size}, seeds ${values.seed}: ${SIZES[size].makers} makers and ${ndcg.length} parts that somebody could make, ${values.rates} observation.`,
    `nDCG@10 ${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}); effective draws behind a profile: median ${half.toFixed(0)} of ${TRIES}.`,
    `The likeliest gap is the true one for ${gaps.filter((one) => one).length} of ${gaps.length} makers of grade 1 among the ten.`,
    [
      '| forecast | shown | base rate | Brier skill | calibration error |',
      '|---|--:|--:|--:|--:|',
      row('could make it (grade ≥ 1)', coulds),
      row('can make it (grade ≥ 2)', cans),
    ].join('\n'),
  ].join('\n\n'),
)

if (values.ablate) {
  const pieces = Object.keys(ABLATIONS) as Ablation[]
  const line = (name: string, means: string, value: number) =>
    `| ${name} | ${means} | ${value.toFixed(3)} | ${(value - mean).toFixed(3)} |`
  console.log('\n| without | that is | nDCG@10 | lost |\n|---|---|--:|--:|')
  for (const piece of pieces) console.log(line(piece, ABLATIONS[piece], meanWithout(new Set([piece]))))
  console.log(line('all of them', '', meanWithout(new Set(pieces))))
}

function meanWithout(without: Without): number {
  const all = values.seed.split(',').flatMap((seed) => {
    const world = makeWorld(Number(seed), size, rates)
    const makers = beliefsOf(world, rates, draws, without)
    return world.parts.slice(0, Number(values.parts)).flatMap((part) => {
      const worth = expectedOf(world, part, makers, rates, draws, without)
      const order = worth.map((_, at) => at).sort((a, b) => worth[b]!.gain - worth[a]!.gain || a - b)
      const grades = Object.fromEntries(world.makers.map((maker) => [maker.id, world.judge(part, maker).grade]))
      const value = ndcgAt(
        order.slice(0, K).map((at) => world.makers[at]!.id),
        grades,
        K,
      )
      return value === undefined ? [] : [value]
    })
  })
  return all.reduce((sum, value) => sum + value, 0) / all.length
}
