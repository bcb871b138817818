import {
  bootstrapInterval,
  type Evaluation,
  evaluateRun,
  type Interval,
  type Judgments,
  ndcgAt,
  precisionAt,
  type Run,
  reciprocalRank,
  violationsAt,
} from 'hamkor/evaluate'
import { K, type Measured, OURS } from './measure.js'

const MEASURES = {
  'nDCG@10': (ranking: readonly string[], grades: Readonly<Record<string, number>>) => ndcgAt(ranking, grades, K),
  'MRR@10 (grade ≥ 2)': (ranking: readonly string[], grades: Readonly<Record<string, number>>) =>
    reciprocalRank(ranking, grades, 2),
  'precision@10 (grade ≥ 2)': (ranking: readonly string[], grades: Readonly<Record<string, number>>) =>
    precisionAt(ranking, grades, K, 2),
  'violations@10': (ranking: readonly string[], grades: Readonly<Record<string, number>>) =>
    violationsAt(ranking, grades, K),
}

/** One method over all worlds of a report. */
export interface MethodFigures {
  readonly name: string
  readonly evaluation: Evaluation
}

const key = (measured: Measured, part: string) => `${measured.world.seed}/${part}`

function joined<T>(
  worlds: readonly Measured[],
  of: (measured: Measured) => Readonly<Record<string, T>>,
): Record<string, T> {
  return Object.fromEntries(
    worlds.flatMap((measured) =>
      Object.entries(of(measured)).map(([part, value]) => [key(measured, part), value] as const),
    ),
  )
}

/** Every method measured over the parts that it answered, all worlds together. */
export function figuresOf(worlds: readonly Measured[]): MethodFigures[] {
  const slices = joined(worlds, ({ world }) => Object.fromEntries(world.slices))
  return [...worlds[0]!.runs.keys()].map((name) => {
    const run: Run = joined(worlds, ({ runs }) => runs.get(name)!)
    const all: Judgments = joined(worlds, ({ judgments }) => judgments)
    const judgments = Object.fromEntries(Object.entries(all).filter(([part]) => part in run))
    return { name, evaluation: evaluateRun(run, judgments, { measures: MEASURES, slices, samples: 1000, seed: 1 }) }
  })
}

/** Half of what the best other method leaves to be gained, less what hamkor leaves; 0 or more means the goal is met. */
export interface SliceGoal {
  readonly slice: string
  readonly parts: number
  readonly ours: number
  readonly best: string
  readonly bestValue: number
  readonly margin: Interval
}

/** The goal of each slice: (1 − nDCG@10) at most half of the best other method's. */
export function sliceGoals(figures: readonly MethodFigures[]): SliceGoal[] {
  const ours = figures.find(({ name }) => name === OURS)!.evaluation
  const full = figures.filter(({ name }) => name !== OURS && !name.startsWith('Fuse'))
  return ours.rows.map((row) => {
    const value = ({ evaluation }: MethodFigures) =>
      evaluation.rows.find(({ slice }) => slice === row.slice)?.measures['nDCG@10']?.mean ?? 0
    const top = full.reduce((best, one) => (value(one) > value(best) ? one : best))
    return {
      slice: row.slice,
      parts: row.measures['nDCG@10']?.count ?? 0,
      ours: row.measures['nDCG@10']?.mean ?? 0,
      best: top.name,
      bestValue: value(top),
      margin: marginOf(row.slice, ours, top.evaluation),
    }
  })
}

const members = new WeakMap<Evaluation, Map<string, string[]>>()

/** Tells the report which parts are in which slice. */
export function rememberSlices(evaluation: Evaluation, worlds: readonly Measured[]): void {
  const bySlice = new Map<string, string[]>([['all', []]])
  for (const measured of worlds) {
    for (const [part, slices] of measured.world.slices) {
      for (const slice of ['all', ...slices]) bySlice.set(slice, [...(bySlice.get(slice) ?? []), key(measured, part)])
    }
  }
  members.set(evaluation, bySlice)
}

function marginOf(slice: string, ours: Evaluation, other: Evaluation): Interval {
  const [a, b] = [ours.perQuery['nDCG@10']!, other.perQuery['nDCG@10']!]
  const parts = (members.get(ours)?.get(slice) ?? []).filter((part) => part in a && part in b)
  return bootstrapInterval(
    parts.map((part) => (1 - b[part]!) / 2 - (1 - a[part]!)),
    { samples: 1000 },
  )!
}

const fixed = (value: number | undefined, digits = 3) => (value === undefined ? '–' : value.toFixed(digits))
const withInterval = (one: Interval | undefined) =>
  one ? `${fixed(one.mean)} (${fixed(one.low)}–${fixed(one.high)})` : '–'

export function methodTable(figures: readonly MethodFigures[]): string {
  const names = Object.keys(MEASURES)
  const lines = figures.map(({ name, evaluation }) => {
    const row = evaluation.rows[0]!
    return `| ${[name, row.queries, ...names.map((one) => withInterval(row.measures[one]))].join(' | ')} |`
  })
  return [`| method | parts | ${names.join(' | ')} |`, `|---|--:|${names.map(() => '---|').join('')}`, ...lines].join(
    '\n',
  )
}

export function sliceTable(goals: readonly SliceGoal[]): string {
  const lines = goals.map((goal) => {
    const met = goal.margin.low >= 0 ? 'met' : 'missed'
    return `| ${goal.slice} | ${goal.parts} | ${fixed(goal.ours)} | ${fixed(goal.bestValue)} (${goal.best}) | ${fixed((1 - goal.ours) / (1 - goal.bestValue), 2)} | ${met} |`
  })
  return [
    '| slice | parts | hamkor | best other | (1 − hamkor) / (1 − other) | at most ½ |',
    '|---|--:|--:|---|--:|---|',
    ...lines,
  ].join('\n')
}

/** nDCG@10 of every method with its interval, as a plot. */
export function plot(figures: readonly MethodFigures[]): string {
  const rows = figures.map(({ name, evaluation }) => ({ name, value: evaluation.rows[0]!.measures['nDCG@10']! }))
  const x = (value: number) => 250 + value * 400
  const height = 30 + rows.length * 22
  const bars = rows.map(({ name, value }, at) => {
    const y = 20 + at * 22
    return [
      `<text x="240" y="${y + 11}" text-anchor="end">${name.replaceAll('&', '&amp;')}</text>`,
      `<rect x="250" y="${y}" width="${fixed(value.mean * 400, 1)}" height="14" fill="${name === OURS ? '#1b6ca8' : '#b8c4ce'}"/>`,
      `<path d="M${fixed(x(value.low), 1)} ${y + 7}H${fixed(x(value.high), 1)}" stroke="#222"/>`,
      `<text x="${fixed(x(value.high) + 6, 1)}" y="${y + 11}">${fixed(value.mean, 2)}</text>`,
    ].join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 ${height}" font-family="sans-serif" font-size="11"><rect width="700" height="${height}" fill="#fff"/><text x="250" y="12">nDCG@10 (line: 95 % interval)</text>${bars.join('')}</svg>\n`
}
