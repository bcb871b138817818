import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { luceneJars } from './engines/lucene.js'
import type { BulkFigures, EngineFigures, Run } from './figures.js'
import { plotOf } from './plot.js'
import { tablesOf } from './tables.js'

/*
 * How fast hamkor answers, beside others:
 *   npm run bench -- [--size small|medium|large] [--engines hamkor,lucene] [--json FILE] [--from FILE,FILE] [--write DATE]
 *   small   10,000 makers, some four minutes        medium  and 100,000, some 15 minutes
 *   large   and 1,000,000 (hamkor, Lucene and the floor; the others need hours there), some 30 minutes and 12 GB
 * `--from` shows what earlier runs wrote instead of measuring, the later file first where two measured the same;
 * `--write` puts tables and plot into bench/README.md under that date.
 */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  small: [10_000],
  medium: [10_000, 100_000],
  large: [10_000, 100_000, 1_000_000],
  million: [1_000_000],
}
const ENGINES = ['hamkor', 'floor', 'lucene', 'flexsearch', 'minisearch', 'orama', 'pglite']
/** Engines that answer a million makers within minutes. */
const AT_A_MILLION = ['hamkor', 'floor', 'lucene']
const EXTERNAL = ['@electric-sql/pglite', '@orama/orama', 'flexsearch', 'minisearch', 'zod', 'ml-matrix', 'fuse.js']

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'small' },
    engines: { type: 'string', default: ENGINES.join(',') },
    requests: { type: 'string', default: '400' },
    seconds: { type: 'string', default: '15' },
    json: { type: 'string' },
    from: { type: 'string' },
    write: { type: 'string' },
  },
})
const engines = values.engines.split(',')
if (!values.from) await bundled()
const run = values.from ? merged(values.from.split(',')) : measuredRun()
console.log(tablesOf(run))
if (values.json) writeFileSync(values.json, `${JSON.stringify(run, null, 2)}\n`)
if (values.write) publish(run, values.write)

/** The runs of several files as one. */
function merged(files: readonly string[]): Run {
  const runs = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Run)
  const results = new Map(
    runs.flatMap((one) => one.results.map((own) => [`${own.makers} ${own.engine}`, own] as const)),
  )
  const byMakers = [...results.values()].sort((a, b) => a.makers - b.makers)
  const absent = Object.assign({}, ...runs.map((one) => one.absent)) as Run['absent']
  return { ...(Object.assign({}, ...runs) as Run), absent, results: byMakers }
}

/** Tables between the marks of bench/README.md, the plot beside the engines. */
function publish(run: Run, date: string): void {
  const page = fileURLToPath(new URL('../README.md', import.meta.url))
  const [before, rest] = readFileSync(page, 'utf8').split('<!-- engine -->\n') as [string, string]
  const after = rest.slice(rest.indexOf('<!-- /engine -->'))
  writeFileSync(page, `${before}<!-- engine -->\n\nMeasured ${date}.\n\n${tablesOf(run)}\n\n${after}`)
  writeFileSync(fileURLToPath(new URL('filter-text.svg', import.meta.url)), plotOf(run, 'filterText'))
}

function measuredRun(): Run {
  const results: EngineFigures[] = []
  const absent: Record<string, string> = {}
  const lucene = luceneJars()
  if ('absent' in lucene) absent['lucene'] = lucene.absent
  const bulk = engines.includes('hamkor') ? child<BulkFigures>('bulk', [], 4000) : undefined
  for (const makers of SIZES[values.size] ?? SIZES['small']!) {
    for (const engine of engines) {
      if (absent[engine] || (makers >= 1_000_000 && !AT_A_MILLION.includes(engine))) continue
      const given = {
        '--engine': engine,
        '--makers': makers,
        '--requests': values.requests,
        '--seconds': values.seconds,
      }
      const figures = child<EngineFigures>('measure', Object.entries(given).flat(), makers >= 1_000_000 ? 14_000 : 6000)
      if (figures) results.push(figures)
      else absent[`${engine} at ${makers}`] = 'it ended with an error'
    }
  }
  return {
    machine: `${cpus()[0]!.model}, ${cpus().length} cores, Node ${process.version}`,
    requests: Number(values.requests),
    absent,
    ...(bulk ? { bulk } : {}),
    results,
  }
}

/** Runs one of the bundled scripts in a process of its own; what it writes last is its result. */
function child<T>(script: string, given: readonly (string | number)[], heapMb: number): T | undefined {
  const path = fileURLToPath(new URL(`.built/${script}.mjs`, import.meta.url))
  const flags = ['--expose-gc', `--max-old-space-size=${heapMb}`, path, ...given.map(String)]
  const ended = spawnSync(process.execPath, flags, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  console.error(
    `${script} ${given.join(' ')}: ${ended.status === 0 ? 'done' : `ended with ${ended.status ?? ended.signal}`}`,
  )
  return ended.status === 0 ? (JSON.parse(ended.stdout.trim().split('\n').at(-1)!) as T) : undefined
}

/** Bundles as the library is bundled: run from source, tsx would put a call around every function made. */
async function bundled(): Promise<void> {
  await build({
    entryPoints: ['measure', 'bulk'].map((name) => fileURLToPath(new URL(`${name}.ts`, import.meta.url))),
    outdir: fileURLToPath(new URL('.built', import.meta.url)),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: [...EXTERNAL, 'highs'],
    // some of natural's files are CommonJS
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
}
