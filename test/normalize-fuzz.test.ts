import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLines } from '../bench/normalize/lines.js'
import { normalizeManufacturer } from '../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../src/normalize/normalize-part.js'
import { mutatedLines } from './support/mutated-lines.js'

const LINES = [
  ...readLines(new URL('../bench/normalize/lines', import.meta.url).pathname)
    .filter((line) => line.split === 'dev')
    .map((line) => line.text),
  ...readFileSync(new URL('../examples/data/imports.csv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1),
]
const RUNS = 1000

describe('mutated real lines', () => {
  it('never make a reader throw, and every span lies in its field', () => {
    const lines = mutatedLines(LINES, 7)
    for (let i = 0; i < RUNS; i++) {
      const text = lines.next().value
      const { value, issues } = normalizePart(text)
      for (const { field, value: piece, start, end } of value.spans) {
        const source = field === 'name' ? value.name : (value.description ?? '')
        expect(source.slice(start, end), text).toBe(piece)
      }
      for (const issue of issues) expect(typeof issue.code).toBe('string')
      for (const number of numbersOf(value)) expect(Number.isFinite(number), text).toBe(true)
      normalizeManufacturer({ id: 'm', name: text, description: text, processes: [text], products: [text] })
    }
  })

  it('read the same composed and decomposed', () => {
    const lines = mutatedLines(LINES, 8)
    for (let i = 0; i < 500; i++) {
      const text = lines.next().value
      const meaning = (t: string) => {
        const { spans: _, rest: __, name: ___, description: ____, ...part } = normalizePart(t).value
        return JSON.stringify(part, (key, v) => (key === 'text' ? undefined : v))
      }
      expect(meaning(text.normalize('NFD')), text).toBe(meaning(text.normalize('NFC')))
    }
  })
})

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersOf)
}
