import { createMatcher, type LearnedModel, type LearningEvent, learnWeights, type Outcome, shownEvents } from 'hamkor'
import { coverageAt, longTailShare, ndcgAt, pairedDifference, type Run } from 'hamkor/evaluate'
import { awardsOf } from './measure.js'
import { randomOf } from './world/random.js'
import type { Rates } from './world/rates.js'
import { makeWorld, type Size } from './world/world.js'

/*
 * What learning brings in the world: buyers look at the shown top ten with a chance of 1/rank, what comes of it depends on
 * the hidden truth alone; weights are learned from the first 50, 500 and 5,000 outcomes of some worlds and measured on others.
 */

const K = 10
/** Outcomes learned from. */
export const AMOUNTS = [50, 500, 5000] as const
/** Worlds that the outcomes come from; none of them is measured on. */
const TAUGHT = [101, 102, 103, 104, 105, 106]

/** What comes of a maker that a buyer looked at, by its true grade: chances in the order of the list. */
const OUTCOMES: readonly (readonly (readonly [Outcome, number])[])[] = [
  [
    ['declined', 0.8],
    ['failed', 0.2],
  ],
  [
    ['declined', 0.6],
    ['quoted', 0.25],
    ['failed', 0.15],
  ],
  [
    ['quoted', 0.4],
    ['delivered', 0.35],
    ['declined', 0.25],
  ],
  [
    ['delivered', 0.7],
    ['quoted', 0.2],
    ['declined', 0.1],
  ],
]

/** A log of what was shown and what came of it, question after question. */
async function simulated(size: Size, rates: Rates): Promise<LearningEvent[][]> {
  const questions: LearningEvent[][] = []
  for (const seed of TAUGHT) {
    const world = makeWorld(seed, size, rates)
    const matcher = createMatcher({ manufacturers: world.makerRows.map(({ row }) => row) })
    const index = new Map(world.makers.map((maker, at) => [maker.id, at]))
    for (const [at, { row }] of world.partRows.entries()) {
      const random = randomOf(seed, `outcomes ${row.id}`)
      const day = questions.length
      const time = `${2020 + Math.floor(day / 336)}-${String(1 + (Math.floor(day / 28) % 12)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`
      const query = `${seed}/${row.id}`
      const result = await matcher.match(row, { limit: K })
      const events: LearningEvent[] = [...shownEvents({ matches: result.matches }, query, time)]
      for (const [place, { manufacturer }] of result.matches.entries()) {
        if (!random.chance(1 / (place + 1))) continue
        const { grade } = world.judge(world.parts[at]!, world.makers[index.get(manufacturer.id)!]!)
        const kind = random.weighted(OUTCOMES[grade]!, ([, chance]) => chance)[0]
        events.push({ kind, query, manufacturer: manufacturer.id, time: `${time}T18:00` })
      }
      questions.push(events)
    }
  }
  return questions
}

/** Whole questions until there are so many outcomes. */
function first(questions: readonly (readonly LearningEvent[])[], outcomes: number): LearningEvent[] {
  const events: LearningEvent[] = []
  let count = 0
  for (const question of questions) {
    if (count >= outcomes) break
    events.push(...question)
    count += question.filter(({ kind }) => kind !== 'shown').length
  }
  return events
}

/** How learned weights do beside the default ones. */
export interface LearningFigure {
  readonly outcomes: number
  readonly verdict: 'learned' | 'kept' | 'declined'
  readonly before: number
  readonly after: number
  /** 95 % interval of the difference in nDCG@10. */
  readonly low: number
  readonly high: number
  readonly coverage: readonly [before: number, after: number]
  readonly longTail: readonly [before: number, after: number]
}

/** Learns from 50, 500 and 5,000 outcomes and measures on the worlds of `seeds`. */
export async function learningFigures(seeds: readonly number[], size: Size, rates: Rates): Promise<LearningFigure[]> {
  const questions = await simulated(size, rates)
  const { basis } = createMatcher({ manufacturers: [] })
  const worlds = seeds.map((seed) => makeWorld(seed, size, rates))
  const plain = await runs(worlds, undefined)
  const figures: LearningFigure[] = []
  for (const outcomes of AMOUNTS) {
    const learning = learnWeights(first(questions, outcomes), basis)
    const taught = learning.verdict === 'declined' ? plain : await runs(worlds, learning.model)
    const { mean, low, high } = pairedDifference(taught.ndcg, plain.ndcg, { samples: 1000 })!
    const before = plain.ndcg.reduce((sum, one) => sum + one, 0) / plain.ndcg.length
    figures.push({
      outcomes,
      verdict: learning.verdict,
      before,
      after: before + mean,
      low,
      high,
      coverage: [plain.coverage, taught.coverage],
      longTail: [plain.longTail, taught.longTail],
    })
  }
  return figures
}

async function runs(worlds: readonly ReturnType<typeof makeWorld>[], learned: LearnedModel | undefined) {
  const ndcg: number[] = []
  const [coverage, longTail]: [number[], number[]] = [[], []]
  for (const world of worlds) {
    const matcher = createMatcher({
      manufacturers: world.makerRows.map(({ row }) => row),
      ...(learned ? { learned } : {}),
    })
    const run: Record<string, readonly string[]> = {}
    for (const [at, { row }] of world.partRows.entries()) {
      const { matches, nearMisses } = await matcher.match(row, { limit: K, nearMissLimit: K })
      const ranking = [...matches, ...nearMisses].slice(0, K).map(({ manufacturer }) => manufacturer.id)
      run[row.id] = ranking
      const grades = Object.fromEntries(
        world.makers.map((maker) => [maker.id, world.judge(world.parts[at]!, maker).grade] as const),
      )
      const value = ndcgAt(ranking, grades, K)
      if (value !== undefined) ndcg.push(value)
    }
    const ids = world.makers.map(({ id }) => id)
    coverage.push(coverageAt(run as Run, ids, K)!)
    longTail.push(longTailShare(run as Run, Object.fromEntries(awardsOf(world)), ids, K)!)
  }
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  return { ndcg, coverage: mean(coverage), longTail: mean(longTail) }
}

/** The figures as a table. */
export function learningTable(figures: readonly LearningFigure[]): string {
  const n = (value: number) => value.toFixed(3)
  return [
    '| outcomes | verdict | nDCG@10 before | after | difference (95 %) | coverage@10 | long tail |',
    '|--:|---|--:|--:|---|---|---|',
    ...figures.map(
      (one) =>
        `| ${one.outcomes} | ${one.verdict} | ${n(one.before)} | ${n(one.after)} | ${n(one.low)} to ${n(one.high)} | ${n(one.coverage[0])} → ${n(one.coverage[1])} | ${n(one.longTail[0])} → ${n(one.longTail[1])} |`,
    ),
  ].join('\n')
}
