// npm run bench:localize -- [--rows 100000] [--repeat 0.8] [--json FILE]
// CPU time from customs rows to ranked candidates, cold: reading, grouping, and screening with the demo's makers.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { RATES } from '../../examples/data/read-customs.js'
import { readMakers } from '../../examples/data/read-makers.js'
import { defaultCatalog } from '../../src/catalog/default.js'
import { demandOf } from '../../src/localize/demand.js'
import { readImportRows } from '../../src/localize/import-rows.js'
import { screenImports } from '../../src/localize/screen-imports.js'
import { createMatcher } from '../../src/matcher.js'
import { cpuSeconds } from './cpu.js'
import { benchRows } from './rows.js'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    repeat: { type: 'string', default: '0.8' },
    json: { type: 'string' },
  },
})
const count = Number(values.rows)
const repeat = Number(values.repeat)
if (!Number.isInteger(count) || count < 1) throw new Error('--rows: a whole number above 0')
if (!(repeat >= 0 && repeat < 1)) throw new Error('--repeat: a share below 1')

const once = oneCall()
const rows = benchRows(count, repeat)
const texts = new Set(rows.map(({ description, hsCode }) => `${hsCode ?? ''}\n${description ?? ''}`)).size
const options = { currency: 'USD', rates: RATES }
const matcher = createMatcher({ manufacturers: readMakers() })

const reading = timed(() => readImportRows(rows, defaultCatalog))
const grouping = timed(() => demandOf(reading.result, options))
// every row with one text: what a row costs beside the reading of its text
const oneText = rows.map((row) => ({ ...row, description: 'Колодки тормозные передние', hsCode: '870830' }))
const beside = timed(() => readImportRows(oneText, defaultCatalog))
// it reads and groups once more; its own part begins with the first group that is done
let begun = 0
const { demand, candidates } = await screenImports(rows, {
  ...options,
  matcher,
  onProgress: () => {
    begun ||= cpuSeconds()
  },
})
const screening = cpuSeconds() - begun

const figures = {
  rows: count,
  repeat,
  texts,
  distinctShare: texts / count,
  groups: demand.groups.length,
  consortia: candidates.filter(({ together }) => together === 'found').length,
  cpuSeconds: {
    reading: reading.seconds,
    besideTexts: beside.seconds,
    grouping: grouping.seconds,
    screening,
    all: reading.seconds + grouping.seconds + screening,
    matcher: once.matcher,
    oneCall: once.call,
  },
  microsecondsPerText: (1e6 * (reading.seconds - beside.seconds)) / texts,
  peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  node: process.version,
}
const lines: readonly (readonly [string, number])[] = [
  ['reading, cold', figures.cpuSeconds.reading],
  ['of it beside the texts', figures.cpuSeconds.besideTexts],
  ['grouping and figures', figures.cpuSeconds.grouping],
  [`screening: ${demand.groups.length} matches, consortia for 40 groups`, figures.cpuSeconds.screening],
  ['all', figures.cpuSeconds.all],
  ['one `screenImports` call of the built package in a fresh process', figures.cpuSeconds.oneCall],
  ['the matcher before it', figures.cpuSeconds.matcher],
]
console.log(`${count} rows, ${texts} different texts (${(100 * figures.distinctShare).toFixed(1)} %)`)
console.log('| part | CPU s |\n|---|---|')
for (const [part, seconds] of lines) console.log(`| ${part} | ${seconds.toFixed(2)} |`)
console.log(`a new text: ${figures.microsecondsPerText.toFixed(0)} µs; peak memory ${figures.peakMemoryMB} MB`)
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)

function timed<T>(run: () => T): { readonly result: T; readonly seconds: number } {
  const before = cpuSeconds()
  const result = run()
  return { result, seconds: cpuSeconds() - before }
}

/** The call as a host makes it, in a process of its own: above, what is warm from one part makes the next one cheaper. */
function oneCall(): { readonly matcher: number; readonly call: number } {
  const script = fileURLToPath(new URL('one-call.ts', import.meta.url))
  const args = [...process.execArgv, script, String(count), String(repeat)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}
