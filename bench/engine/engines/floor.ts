import type { Document } from '../documents.js'
import type { Engine, Question, Shape } from './engine.js'

/**
 * The floor: typed arrays scanned from end to end. Tags and words are runs of numbers a maker; the ten best are kept in
 * a small sorted list.
 */
export function floorEngine(): Engine {
  let columns: Columns
  return {
    name: 'typed arrays, scanned',
    version: '',
    shapes: ['text', 'filterText', 'filter'],
    notes: ['scans every maker; words count once, weighted by rarity'],
    build: async (_, documents) => {
      columns = columnsOf(documents)
    },
    search: async (question, shape) => scan(columns, question, shape),
  }
}

interface Columns {
  readonly ids: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly rarity: Float64Array
  readonly tags: Runs
  readonly words: Runs
  readonly it: Uint8Array
  readonly side: Float32Array
  readonly capacity: Float32Array
}

interface Runs {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

function columnsOf(documents: readonly Document[]): Columns {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  const words = runsOf(documents, (one) => wordsOf(one.text).map(numberOf))
  const tags = runsOf(documents, (one) => tagsOf(one).map(numberOf))
  const found = new Float64Array(numbers.size)
  for (const word of words.values) found[word]! += 1
  return {
    ids: documents.map((one) => one.id),
    numbers,
    rarity: found.map((count) => Math.log(1 + documents.length / (count + 1))),
    tags,
    words,
    it: Uint8Array.from(documents, (one) => one.it),
    side: Float32Array.from(documents, (one) => one.side),
    capacity: Float32Array.from(documents, (one) => one.capacity),
  }
}

function runsOf(documents: readonly Document[], keysOf: (document: Document) => readonly number[]): Runs {
  const starts = new Uint32Array(documents.length + 1)
  const values: number[] = []
  documents.forEach((document, i) => {
    for (const key of new Set(keysOf(document))) values.push(key)
    starts[i + 1] = values.length
  })
  return { starts, values: Uint32Array.from(values) }
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `w ${word}`)
}

function tagsOf({ processes, materials, certificates }: Pick<Document, 'processes' | 'materials' | 'certificates'>) {
  return [
    ...processes.map((id) => `p ${id}`),
    ...materials.map((id) => `m ${id}`),
    ...certificates.map((id) => `c ${id}`),
  ]
}

function scan(columns: Columns, { query }: Question, shape: Shape): readonly string[] {
  const { ids, numbers, tags, words, rarity } = columns
  const materials = query.material === undefined ? [] : [query.material]
  const wanted = shape === 'text' ? [] : tagsOf({ ...query, materials }).map((tag) => numbers.get(tag) ?? -1)
  const asked = shape === 'filter' ? [] : wordsOf(query.text).map((word) => numbers.get(word) ?? -1)
  const isFiltered = shape !== 'text'
  const [it, side, capacity] = [query.it ?? 255, query.side ?? 0, query.capacity ?? 0]
  const best: { readonly at: number; readonly score: number }[] = []
  for (let i = 0; i < ids.length; i++) {
    if (isFiltered) {
      if (columns.it[i]! > it || columns.side[i]! < side || columns.capacity[i]! < capacity) continue
      if (!hasAll(tags, i, wanted)) continue
    }
    const score = asked.length === 0 ? 1 : scoreOf(words, i, { asked, rarity })
    if (score === 0 || (best.length === 10 && score <= best[9]!.score)) continue
    let place = best.length
    while (place > 0 && best[place - 1]!.score < score) place -= 1
    best.splice(place, 0, { at: i, score })
    if (best.length > 10) best.pop()
  }
  return best.map(({ at }) => ids[at]!)
}

function hasAll({ starts, values }: Runs, i: number, wanted: readonly number[]): boolean {
  for (let w = 0; w < wanted.length; w++) {
    let at = starts[i]!
    const end = starts[i + 1]!
    while (at < end && values[at] !== wanted[w]) at += 1
    if (at === end) return false
  }
  return true
}

interface Asked {
  readonly asked: readonly number[]
  readonly rarity: Float64Array
}

function scoreOf({ starts, values }: Runs, i: number, { asked, rarity }: Asked): number {
  let score = 0
  for (let at = starts[i]!; at < starts[i + 1]!; at++) {
    for (let a = 0; a < asked.length; a++) if (values[at] === asked[a]) score += rarity[asked[a]!]!
  }
  return score
}
