import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { documentOf, queryOf } from './documents.js'
import type { Engine, Question, Shape } from './engines/engine.js'
import { flexSearchEngine } from './engines/flexsearch.js'
import { floorEngine } from './engines/floor.js'
import { hamkorEngine } from './engines/hamkor.js'
import { runLucene } from './engines/lucene.js'
import { miniSearchEngine } from './engines/minisearch.js'
import { oramaEngine } from './engines/orama.js'
import { pgliteEngine } from './engines/pglite.js'
import { cpuNow, type EngineFigures, memoryInUse, percentile, type ShapeFigures, timed } from './figures.js'
import { judged, type World } from './judged.js'
import { requestsOf } from './requests.js'
import { makersOf } from './world.js'

// One engine, one size, in a process of its own: run.ts starts it and reads the JSON that it writes last.

const ENGINES: Readonly<Record<string, () => Engine>> = {
  hamkor: hamkorEngine,
  floor: floorEngine,
  minisearch: miniSearchEngine,
  orama: oramaEngine,
  flexsearch: flexSearchEngine,
  pglite: pgliteEngine,
}
const WARM_UP_MS = 3000
const ROUNDS = 3
const MIN_REQUESTS = 20

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    makers: { type: 'string' },
    requests: { type: 'string', default: '400' },
    seconds: { type: 'string', default: '20' },
    /** Only these shapes, for a profile. */
    shapes: { type: 'string' },
  },
})
const seconds = Number(values.seconds)
const makers = [...makersOf(Number(values.makers))]
const questions: readonly Question[] = requestsOf(Number(values.requests)).map((request) => {
  const { value: part } = normalizePart(request.input)
  return { request, part, query: queryOf(part) }
})
const world: World = { questions, makers: new Map(makers.map((one) => [one.id, one])) }
const figures = values.engine === 'lucene' ? await luceneFigures() : await engineFigures(ENGINES[values.engine!]!())
writeSync(1, `\n${JSON.stringify(figures)}\n`)
process.exit(0)

async function engineFigures(engine: Engine): Promise<EngineFigures> {
  const documents = engine.shapes.includes('all') ? [] : makers.map(documentOf)
  const before = memoryInUse()
  const { taken: build } = await timed(() => engine.build(makers, documents))
  const bytes = engine.bytes ? await engine.bytes() : memoryInUse() - before
  const shapes: Record<string, ShapeFigures> = {}
  const asked = values.shapes?.split(',')
  for (const shape of engine.shapes) {
    if (!asked || asked.includes(shape)) shapes[shape] = await shapeFigures(engine, shape)
  }
  const snapshot = await snapshotFigures(engine)
  await engine.close?.()
  return {
    engine: engine.name,
    version: engine.version,
    makers: makers.length,
    build,
    bytesPerMaker: bytes / makers.length,
    ...(snapshot ? { snapshot } : {}),
    shapes,
    notes: engine.notes,
  }
}

/** Asks every question, round after round, until the rounds are done or the seconds are over. */
async function shapeFigures(engine: Engine, shape: Shape): Promise<ShapeFigures> {
  const warmed = performance.now()
  for (const question of questions) {
    if (performance.now() - warmed > WARM_UP_MS) break
    await engine.search(question, shape)
  }
  const limit = performance.now() + seconds * 1000
  const best: number[] = []
  const answers: (readonly string[])[] = []
  let asked = 0
  const first = cpuNow()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, question] of questions.entries()) {
      if (performance.now() > limit && (round > 0 || i >= MIN_REQUESTS)) break
      const start = cpuNow()
      answers[i] = await engine.search(question, shape)
      best[i] = Math.min(best[i] ?? Number.POSITIVE_INFINITY, cpuNow() - start)
      asked += 1
    }
  }
  const meanMs = (cpuNow() - first) / asked
  const sorted = [...best].sort((a, b) => a - b)
  return {
    requests: best.length,
    rounds: asked / best.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    meanMs,
    ...judged(answers, world),
  }
}

async function luceneFigures(): Promise<EngineFigures> {
  const run = await runLucene(
    makers.map(documentOf),
    questions.map((one) => one.query),
    { rounds: ROUNDS, seconds },
  )
  return {
    engine: 'Lucene',
    version: run.version,
    makers: makers.length,
    build: run.build,
    bytesPerMaker: run.bytes / makers.length,
    shapes: Object.fromEntries(
      Object.entries(run.shapes).map(([shape, { answers, ...taken }]) => [
        shape,
        { ...taken, requests: questions.length, ...judged(answers, world) },
      ]),
    ),
    notes: ['its index is a memory-mapped file', 'processor time of the searching thread alone'],
  }
}

async function snapshotFigures(engine: Engine): Promise<EngineFigures['snapshot']> {
  const { snapshot, load } = engine
  if (!snapshot || !load) return undefined
  try {
    const { value: bytes, taken: write } = await timed(() => snapshot())
    // what writing left to collect is none of the load
    globalThis.gc?.()
    const { taken } = await timed(() => load(bytes))
    return { bytes: bytes.length, write, load: taken }
  } catch (error) {
    // a string beyond 512 MB, say
    console.error(`${engine.name} gave no snapshot: ${error}`)
    return undefined
  }
}
