// tsx bench/localize/one-call.ts ROWS REPEAT
// What a host waits for, with the package as built: a matcher, then one call of `screenImports` with nothing read before.
// Prints CPU seconds as JSON.
import { createMatcher } from 'hamkor'
import { screenImports } from 'hamkor/localize'
import { RATES } from '../../examples/data/read-customs.js'
import { readMakers } from '../../examples/data/read-makers.js'
import { cpuSeconds } from './cpu.js'
import { benchRows } from './rows.js'

const [count, repeat] = process.argv.slice(2).map(Number)
const rows = benchRows(count!, repeat!)
const makers = readMakers()
const start = cpuSeconds()
const matcher = createMatcher({ manufacturers: makers })
const made = cpuSeconds()
await screenImports(rows, { currency: 'USD', rates: RATES, matcher })
console.log(JSON.stringify({ matcher: made - start, call: cpuSeconds() - made }))
