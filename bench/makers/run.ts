// npm run bench:makers -- [--json FILE]
// Makers that say all they say in prose, and what is asked of them: how the prose is read, and who is shown. The sets were
// written by people who had not seen the rules; each was measured once and opened afterwards (see bench/README.md).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ndcgAt } from '../../src/evaluate/gain.js'
import { createMatcher } from '../../src/matcher.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

interface Truth {
  readonly processes?: readonly string[]
  readonly notProcesses?: readonly string[]
  readonly materials?: readonly string[]
  readonly certificates?: readonly string[]
  readonly notCertificates?: readonly string[]
  readonly trader?: boolean
}
interface Profile {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly truth: Truth
}
interface Need {
  readonly id: string
  readonly text: string
  /** By maker: 3 can make it · 2 a part of the route · 1 after closing one gap · 0 cannot. */
  readonly grades: Readonly<Record<string, number>>
}

const DIR = path.dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({ options: { json: { type: 'string' } } })
const sets = readdirSync(DIR)
  .filter((name) => name.endsWith('.makers.jsonl'))
  .sort()
  .map((name) => name.replace('.makers.jsonl', ''))
const figures = []
for (const set of sets) figures.push(await measured(set))
console.log(
  '| set | makers | needs | nDCG@10 | grade 0 shown | grade ≥ 2 shown | processes | denied taken | materials | certificates | not held taken | traders |',
)
console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|')
for (const { set, makers, needs, ndcg, ...counts } of figures) {
  const shares = Object.values(counts).map(({ hits, of }) => `${hits}/${of}`)
  console.log(`| ${[set, makers, needs, ndcg.toFixed(3), ...shares].join(' | ')} |`)
}
console.log('| passages | | processes | denied taken | materials | certificates | not held taken | traders |')
console.log('|---|--:|--:|--:|--:|--:|--:|--:|')
const passages = readdirSync(DIR)
  .filter((name) => name.startsWith('passages'))
  .sort()
  .map((file) => ({ file, ...readPassages(file) }))
for (const { file, count, ...counts } of passages) {
  const shares = Object.values(counts).map(({ hits, of }) => `${hits}/${of}`)
  console.log(`| ${[file, count, ...shares].join(' | ')} |`)
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ figures, passages }, null, 2)}\n`)

function lines<T>(file: string): T[] {
  return readFileSync(path.join(DIR, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

async function measured(set: string) {
  const profiles = lines<Profile>(`${set}.makers.jsonl`)
  const needs = lines<Need>(`${set}.needs.jsonl`)
  const matcher = createMatcher({
    manufacturers: profiles.map(({ id, name, description }) => ({ id, name, description })),
  })
  const zero = { hits: 0, of: 0 }
  const able = { hits: 0, of: 0 }
  const gains: number[] = []
  for (const { text, grades } of needs) {
    const { matches, nearMisses } = await matcher.match(text, { limit: profiles.length, nearMissLimit: 50 })
    const ids = (list: readonly { readonly manufacturer: Manufacturer }[]) =>
      list.map(({ manufacturer: { id } }) => id).filter((id) => Object.hasOwn(grades, id))
    const shown = ids(matches)
    zero.of += shown.length
    zero.hits += shown.filter((id) => grades[id] === 0).length
    const good = Object.keys(grades).filter((id) => grades[id]! >= 2)
    able.of += good.length
    able.hits += good.filter((id) => shown.includes(id)).length
    // a need that nobody could meet ranks nobody
    const gain = ndcgAt([...shown, ...ids(nearMisses)], grades, 10)
    if (gain !== undefined) gains.push(gain)
  }
  const read = await Promise.all(
    profiles.map(async ({ id, truth }) => ({ truth, maker: (await matcher.manufacturer(id))! })),
  )
  return {
    set,
    makers: profiles.length,
    needs: needs.length,
    ndcg: gains.reduce((sum, x) => sum + x, 0) / gains.length,
    zero,
    able,
    ...readingOf(read),
  }
}

/** Single passages of makers' texts: half a line to three sentences, most of which tell what the maker does not have. */
function readPassages(file: string) {
  const profiles = lines<Profile>(file)
  const read = profiles.map(({ id, name, description, truth }) => ({
    truth,
    maker: normalizeManufacturer({ id, name: name || id, description }).value!,
  }))
  return { count: profiles.length, ...readingOf(read) }
}

/** How much of what the texts say was read, and how much that they deny. */
function readingOf(read: readonly { readonly truth: Truth; readonly maker: Manufacturer }[]) {
  const count = (
    wanted: (truth: Truth) => readonly string[] | undefined,
    got: (maker: Manufacturer) => readonly string[],
  ) => {
    const sum = { hits: 0, of: 0 }
    for (const { truth, maker } of read) {
      const own = new Set(got(maker))
      for (const id of wanted(truth) ?? []) {
        sum.of += 1
        if (own.has(id)) sum.hits += 1
      }
    }
    return sum
  }
  const processes = ({ capabilities }: Manufacturer) => capabilities.map(({ process }) => process)
  const certificates = ({ certificates: held }: Manufacturer) => (held ?? []).map(({ id }) => id)
  return {
    processes: count(({ processes: own }) => own, processes),
    denied: count(({ notProcesses }) => notProcesses, processes),
    materials: count(
      ({ materials }) => materials,
      ({ materials, capabilities }) =>
        [...materials, ...capabilities.flatMap((one) => one.materials)].map(({ id }) => id),
    ),
    certificates: count(({ certificates: held }) => held, certificates),
    notHeld: count(({ notCertificates }) => notCertificates, certificates),
    traders: count(
      ({ trader }) => (trader ? ['trader'] : []),
      ({ tradeClaims }) => (tradeClaims.length > 0 ? ['trader'] : []),
    ),
  }
}
