import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { mutatedLines } from '../../test/support/mutated-lines.js'
import { composedLines } from './compose.js'
import { readLines } from './lines.js'

/*
 * The long run of test/normalize-fuzz.test.ts: mutated real lines through both readers.
 *   npm run bench:fuzz -- [--count 1000000] [--seed 1]
 * Prints the first line that throws, gives a number that is not finite, or takes longer than it may, and fails.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
})
const count = Number(values.count)
const texts = [
  ...readLines(fileURLToPath(new URL('lines', import.meta.url))),
  ...composedLines(fileURLToPath(new URL('fragments', import.meta.url))),
].map((line) => line.text)

const lines = mutatedLines(texts, Number(values.seed))
const start = process.hrtime.bigint()
for (let i = 1; i <= count; i++) {
  const text = lines.next().value
  try {
    const { value } = normalizePart(text)
    if (!allFinite(value)) throw new Error('a number that is not finite')
    if (i % 8 === 0) normalizeManufacturer({ id: 'm', name: text, description: text, products: [text] })
  } catch (error) {
    console.error(`line ${i}: ${JSON.stringify(text)}`)
    throw error
  }
  if (i % 100_000 === 0) console.log(`${i} lines, ${Number((process.hrtime.bigint() - start) / 1_000_000n) / 1000} s`)
}
console.log(`${count} lines read; nothing thrown, every number finite.`)

function allFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(allFinite)
}
