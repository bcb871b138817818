// npm run bench:consortia -- [--makers 1300] [--parts 150] [--json FILE]
// Chains over a whole industry: CPU of the k best consortia by length of the route, beside `match` of the same part.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { defaultCatalog } from '../../src/catalog/default.js'
import { createMatcher } from '../../src/matcher.js'
import { memorySource } from '../../src/retrieve/memory-source.js'
import { cpuNow, percentile } from '../engine/figures.js'
import { requestsOf } from '../engine/requests.js'
import { makersOf } from '../engine/world.js'

const { values } = parseArgs({
  options: {
    makers: { type: 'string', default: '1300' },
    parts: { type: 'string', default: '150' },
    json: { type: 'string' },
  },
})
const [makers, parts] = [Number(values.makers), Number(values.parts)]
const LIMIT = 10
const matcher = createMatcher({ manufacturers: memorySource(defaultCatalog, [...makersOf(makers)]) })
const requests = requestsOf(parts, 500).map(({ input }) => input)

interface Figure {
  readonly steps: number
  readonly consortiaMs: number
  readonly matchMs: number
  readonly found: number
}

const figures: Figure[] = []
for (const round of [0, 1]) {
  for (const input of requests) {
    let began = cpuNow()
    const matched = await matcher.match(input, { limit: LIMIT })
    const matchMs = cpuNow() - began
    began = cpuNow()
    const answer = await matcher.consortia(input, { limit: LIMIT })
    const consortiaMs = cpuNow() - began
    // the first round warms up
    if (round > 0)
      figures.push({
        steps: Math.max(0, ...matched.part.routes.map((route) => route.steps.length)),
        consortiaMs,
        matchMs,
        found: answer.consortia.length,
      })
  }
}

const lengths = [...new Set(figures.map(({ steps }) => steps))].sort((a, b) => a - b)
const table = lengths.map((steps) => {
  const own = figures.filter((figure) => figure.steps === steps)
  const at = (share: number, of: (figure: Figure) => number) =>
    Number(
      percentile(
        own.map(of).sort((a, b) => a - b),
        share,
      ).toFixed(1),
    )
  return {
    'steps of the longest route': steps,
    parts: own.length,
    'with a consortium': own.filter(({ found }) => found > 0).length,
    'consortia p50 ms': at(0.5, (one) => one.consortiaMs),
    'consortia p95 ms': at(0.95, (one) => one.consortiaMs),
    'match p50 ms': at(0.5, (one) => one.matchMs),
  }
})
console.table(table)
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ makers, parts, node: process.version, table }, null, 2)}\n`)
