import type { EngineFigures, Run, ShapeFigures } from './figures.js'

/** Shapes in the order of the tables, with what they ask. */
const SHAPES: readonly (readonly [shape: string, title: string])[] = [
  ['filterText', 'Filter + text: ten by the words of the name among those that meet every constraint'],
  ['filterTyped', 'Filter + text with tolerance for typos'],
  ['text', 'Text only'],
  ['filter', 'Constraints only'],
  ['all', 'All criteria judged and explained'],
  ['nearMisses', 'All criteria, ten near misses beside the ten matches'],
  ['raw', 'All criteria from the record as written, reading included'],
]

/** The run as Markdown: indexing, then a table a shape and size, each with its ratio to hamkor. */
export function tablesOf(run: Run): string {
  const sizes = [...new Set(run.results.map((one) => one.makers))]
  return [
    `${run.machine}; ${run.requests} requests; milliseconds of processor time.`,
    ...Object.entries(run.absent).map(([engine, why]) => `${engine}: absent (${why}).`),
    ...(run.bulk ? [bulkLines(run.bulk)] : []),
    ...sizes.flatMap((size) => sizeTables(run.results.filter((one) => one.makers === size))),
  ].join('\n\n')
}

function bulkLines({ parts, industry, matched, list, eightParts, eightSteps }: NonNullable<Run['bulk']>): string {
  return [
    `- ${count(parts)} raw parts × ${count(industry)} makers, all criteria, near misses included: ${ms(list.cpuMs)} ms (${count(matched)} matches)`,
    `- 8 parts × 10,000 makers: ${ms(eightParts.cpuMs)} ms; one part of 8 processes × 10,000 makers: ${ms(eightSteps.cpuMs)} ms`,
  ].join('\n')
}

function sizeTables(results: readonly EngineFigures[]): string[] {
  const own = results.find((one) => one.engine === 'hamkor')
  return [
    `#### ${count(results[0]!.makers)} makers`,
    table(
      ['engine', 'index, s', 'µs a maker', 'bytes a maker', 'snapshot, MB', 'load, ms'],
      results.map((one) => [
        title(one),
        (one.build.cpuMs / 1000).toFixed(2),
        ((one.build.cpuMs * 1000) / one.makers).toFixed(1),
        count(Math.round(one.bytesPerMaker)),
        one.snapshot ? (one.snapshot.bytes / 1e6).toFixed(1) : '–',
        one.snapshot ? ms(one.snapshot.load.cpuMs) : '–',
      ]),
    ),
    ...SHAPES.flatMap(([shape, heading]) => shapeTable(results, own, { shape, heading })),
  ]
}

function shapeTable(
  results: readonly EngineFigures[],
  own: EngineFigures | undefined,
  { shape, heading }: { readonly shape: string; readonly heading: string },
): string[] {
  const asked = results.flatMap((one) => {
    const figures = one.shapes[shape]
    return figures ? [{ one, figures }] : []
  })
  if (asked.length === 0) return []
  // hamkor sets typos right while it reads: its filter + text stands beside the others' tolerant one
  const ours = own?.shapes[shape] ?? (shape === 'filterTyped' ? own?.shapes['filterText'] : undefined)
  const head = ['engine', 'p50', 'p95', 'p99', 'mean', '× hamkor p50', 'p99', 'cannot make it', 'demand unmet', 'found']
  return [
    `**${heading}**`,
    table(
      head,
      asked.map(({ one, figures }) => row(one, figures, ours)),
    ),
  ]
}

function row(one: EngineFigures, figures: ShapeFigures, ours: ShapeFigures | undefined): string[] {
  const ratio = (theirs: number, own: number | undefined) => (own ? (theirs / own).toFixed(1) : '–')
  return [
    title(one),
    ...[figures.p50, figures.p95, figures.p99, figures.meanMs].map(ms),
    ratio(figures.p50, ours?.p50),
    ratio(figures.p99, ours?.p99),
    `${(100 * figures.wrong).toFixed(1)} %`,
    `${(100 * figures.unmet).toFixed(1)} %`,
    figures.found.toFixed(1),
  ]
}

function title({ engine, version }: EngineFigures): string {
  return `${engine} ${version}`.trim()
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function ms(value: number): string {
  return value >= 100 ? count(Math.round(value)) : value.toPrecision(2)
}

function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
