import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  calibrationOf,
  fitCalibration,
  statedViolations,
  stuffingGains,
  type Tally,
  tradersBelow,
  trueGaps,
} from './checks.js'
import { learningFigures, learningTable } from './learning.js'
import { type Measured, measure } from './measure.js'
import { readJudged, realFigures, realText } from './real/judged.js'
import { figuresOf, methodTable, plot, rememberSlices, sliceGoals, sliceTable } from './report.js'
import { COMPLETE, FIELD } from './world/rates.js'
import { SIZES, type Size } from './world/world.js'

/*
 * How well hamkor matches, against a hidden truth and other ways to match.
 *   npm run bench:quality -- [--size small|medium|large] [--seed 7,8] [--parts N] [--json FILE] [--write]
 * `--write` puts the tables and the plot into bench/README.md.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'small' },
    seed: { type: 'string', default: '11' },
    parts: { type: 'string', default: '100000' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
if (!(values.size in SIZES)) throw new Error(`--size ${values.size}: expected one of ${Object.keys(SIZES).join(', ')}`)
const size = values.size as Size
const seeds = values.seed.split(',').map(Number)
if (seeds.some((seed) => !Number.isInteger(seed)))
  throw new Error(`--seed ${values.seed}: expected whole numbers, e.g. 7 or 7,8`)
const parts = Number(values.parts)
if (!Number.isInteger(parts) || parts < 1) throw new Error(`--parts ${values.parts}: expected a whole number ≥ 1`)

/** Seeds looked at while hamkor was worked on; the curves of the calibration are fitted on them. */
const DEVELOPMENT = [1, 2, 3]
/** Pairs of each twin check a world. */
const TWINS = 200

const field: Measured[] = []
const complete: Measured[] = []
for (const seed of seeds) {
  field.push(await measure(seed, size, FIELD, parts, 'all'))
  complete.push(await measure(seed, size, COMPLETE, Math.min(parts, 150), 'ours'))
}
const figures = figuresOf(field)
for (const { evaluation } of figures) rememberSlices(evaluation, field)
const goals = sliceGoals(figures)
const completeFigures = figuresOf(complete)

const sum = (tallies: readonly Tally[]): Tally => ({
  looked: tallies.reduce((total, { looked }) => total + looked, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
})
const checks: Record<string, Tally> = {
  'shown as fits against a stated fact, field': sum(field.map((one) => statedViolations(one, 'both'))),
  'the same, whether or not the buyer tells the demand, field': sum(
    field.map((one) => statedViolations(one, 'either')),
  ),
  'shown as fits against a stated fact, complete': sum(complete.map((one) => statedViolations(one, 'both'))),
  'trader above the maker with the same profile': sum(await Promise.all(field.map((one) => tradersBelow(one, TWINS)))),
  'place gained by stuffing': sum(await Promise.all(field.map((one) => stuffingGains(one, TWINS)))),
  'true gap is not among the advised, field': sum(field.map((one) => trueGaps(one, 'all'))),
  'the same, where the two rows show the gap, field': sum(field.map((one) => trueGaps(one, 'seen'))),
  'true gap is not the first of the advised, field': sum(field.map((one) => trueGaps(one, 'first'))),
  'true gap is not among the advised, complete': sum(complete.map((one) => trueGaps(one, 'all'))),
  'true gap is not the first of the advised, complete': sum(complete.map((one) => trueGaps(one, 'first'))),
}

const outcomes = {
  'could make it (grade ≥ 1)': (grade: number) => grade >= 1,
  'can make it (grade ≥ 2)': (grade: number) => grade >= 2,
}
const calibration: Record<string, ReturnType<typeof calibrationOf>> = {}
for (const [observed, rates, worlds] of [
  ['field', FIELD, field],
  ['complete', COMPLETE, complete],
] as const) {
  const development: Measured[] = []
  for (const seed of DEVELOPMENT) development.push(await measure(seed, size, rates, Math.min(parts, 150), 'ours'))
  for (const [name, outcome] of Object.entries(outcomes)) {
    calibration[`${name}, ${observed}`] = calibrationOf(worlds, fitCalibration(development, outcome), outcome)
  }
}

const checkTable = [
  '| what must not happen | looked at | happened |',
  '|---|--:|--:|',
  ...Object.entries(checks).map(([name, { looked, failed }]) => `| ${name} | ${looked} | ${failed} |`),
].join('\n')
const calibrationTable = [
  '| forecast | shown | base rate | Brier skill | calibration error |',
  '|---|--:|--:|--:|--:|',
  ...Object.entries(calibration).map(
    ([name, one]) =>
      `| ${name} | ${one.count} | ${one.baseRate.toFixed(3)} | ${one.skill?.toFixed(3)} | ${one.ece?.toFixed(3)} |`,
  ),
].join('\n')
const real = readJudged()
const realMeasured = await realFigures(real)
const learning = await learningFigures(seeds, size, FIELD)
const text = [
  `Size ${size}, seeds ${seeds.join(', ')}: ${SIZES[size].makers} makers and ${Math.min(parts, SIZES[size].parts)} parts each, field observation.`,
  methodTable(figures),
  'By slice, nDCG@10:',
  sliceTable(goals),
  'Complete observation (nothing left out or misspelt):',
  methodTable(completeFigures),
  checkTable,
  'Probability of the shown top ten, learned by `calibrate` on seeds 1–3:',
  calibrationTable,
  'Weights learned from simulated outcomes of worlds 101–106, measured on the worlds above:',
  learningTable(learning),
  realText(real, realMeasured),
].join('\n\n')
console.log(text)

if (values.json) {
  const figure = {
    size,
    seeds,
    figures,
    goals,
    complete: completeFigures,
    checks,
    calibration,
    learning,
    real: { agreement: real.agreement, figures: realMeasured },
  }
  writeFileSync(values.json, `${JSON.stringify(figure, null, 1)}\n`)
}
if (values.write) {
  const readme = fileURLToPath(new URL('../README.md', import.meta.url))
  const [start, end] = ['<!-- quality -->', '<!-- /quality -->']
  const before = readFileSync(readme, 'utf8')
  if (!before.includes(start) || !before.includes(end)) throw new Error(`bench/README.md has no ${start} … ${end}`)
  const page = `${before.slice(0, before.indexOf(start)) + start}\n\n${text}\n\n${before.slice(before.indexOf(end))}`
  writeFileSync(readme, page)
  writeFileSync(fileURLToPath(new URL('plot.svg', import.meta.url)), plot(figures))
}
