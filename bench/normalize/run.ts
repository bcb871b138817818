import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { composedLines } from './compose.js'
import { firstCalls } from './first-calls.js'
import { lengthFigures } from './length.js'
import { readLines } from './lines.js'
import { nameFigures } from './names.js'
import { retrievalFigures } from './retrieval.js'
import { type Figure, scoreLines } from './score.js'
import { throughputFigures } from './throughput.js'

/*
 * How well and how fast hamkor reads: labelled lines per kind and language, names as outsiders call things, retrieval of product names, throughput.
 *   npm run bench:normalize -- [--json FILE] [--faults dev]
 */
const { values } = parseArgs({ options: { json: { type: 'string' }, faults: { type: 'string' } } })
const calls = firstCalls()
const lines = [
  ...readLines(fileURLToPath(new URL('lines', import.meta.url))),
  ...composedLines(fileURLToPath(new URL('fragments', import.meta.url))),
]
const dev = lines.filter((line) => line.split === 'dev')
const held = lines.filter((line) => line.split === 'held')
const second = lines.filter((line) => line.split === 'opened')
const languages = [...new Set(lines.map((line) => line.lang))].sort()

const parts: readonly (readonly [name: string, figures: readonly Figure[]])[] = [
  ['all', scoreLines(lines).figures],
  ['development', scoreLines(dev).figures],
  ['held', scoreLines(held).figures],
  ['second held, opened', scoreLines(second).figures],
  ...languages.map((lang) => [lang, scoreLines(lines.filter((line) => line.lang === lang)).figures] as const),
]
for (const [name, figures] of parts) print(name, figures)

const files = [...new Set(lines.map(({ file }) => file))].sort()
const sets = files.map((file) => {
  const { figures } = scoreLines(lines.filter((line) => line.file === file))
  const sum = (key: 'labelled' | 'right' | 'wrong') => figures.reduce((total, figure) => total + figure[key], 0)
  return { file, labelled: sum('labelled'), right: sum('right'), wrong: sum('wrong') }
})
console.table(sets)

const names = nameFigures(fileURLToPath(new URL('names', import.meta.url)))
console.table(names)

const retrieval = retrievalFigures(process.env['HAMKOR_EVAL_DIR'])
if (retrieval) console.table(retrieval)
else console.log('HAMKOR_EVAL_DIR is not set: the outside retrieval data were not read.')

console.table(calls)
const throughput = throughputFigures(lines.map((line) => line.text))
console.table(throughput)
const lengths = lengthFigures(dev.map((line) => line.text))
console.table(lengths)

if (values.faults) {
  for (const fault of scoreLines(values.faults === 'held' ? held : dev).faults) {
    console.log(
      `${fault.kind}: want [${fault.missing}] got [${fault.wrong}]  ${fault.line.lang}  ${fault.line.text.slice(0, 120)}`,
    )
  }
}
if (values.json) {
  const labelled = Object.fromEntries(parts)
  writeFileSync(
    values.json,
    `${JSON.stringify({ lines: lines.length, labelled, sets, names, retrieval: retrieval ?? null, calls, throughput, lengths }, null, 2)}\n`,
  )
}

function print(name: string, figures: readonly Figure[]): void {
  const shown = figures.filter((figure) => figure.labelled > 0 || figure.wrong > 0)
  const sum = (key: 'labelled' | 'right' | 'wrong') => figures.reduce((total, figure) => total + figure[key], 0)
  console.log(`\n${name}: ${sum('labelled')} labelled values, ${sum('right')} right, ${sum('wrong')} wrong`)
  for (const { kind, labelled, right, wrong, recall, interval, precision } of shown) {
    const share = (value: number) => (Number.isNaN(value) ? '    –' : value.toFixed(3))
    console.log(
      `  ${kind.padEnd(12)} ${String(labelled).padStart(5)} labelled ${String(right).padStart(5)} right ${String(wrong).padStart(4)} wrong` +
        `   recall ${share(recall)} [${share(interval[0])}, ${share(interval[1])}]   precision ${share(precision)}`,
    )
  }
}
