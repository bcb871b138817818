import type { Grades, Judgments, Run } from 'hamkor/evaluate'
import { hamkor, type Ours, type Shown } from './rankers/ours.js'
import type { Method } from './rankers/ranker.js'
import { popularity, random } from './rankers/simple.js'
import { TEXT_METHODS } from './rankers/text-search.js'
import { CONCEPT_METHODS } from './rankers/wu-palmer.js'
import { makeCatalogue } from './world/catalogue.js'
import { makeParts } from './world/parts.js'
import { randomOf } from './world/random.js'
import type { Rates } from './world/rates.js'
import { judge } from './world/truth.js'
import type { World } from './world/types.js'
import { makeWorld, type Size } from './world/world.js'

/** Places looked at. */
export const K = 10

/** The name hamkor goes by in tables. */
export const OURS = 'hamkor'

/** Fuse.js takes a second a part; it gets the first parts only. */
const SLOW_PARTS = 40

/** One world with every method's answers. */
export interface Measured {
  readonly world: World
  readonly ours: Ours
  readonly judgments: Judgments
  readonly runs: ReadonlyMap<string, Run>
  /** What hamkor showed, by part. */
  readonly shown: ReadonlyMap<string, { readonly matches: readonly Shown[]; readonly nearMisses: readonly Shown[] }>
}

/** Awards of an earlier list: each of 300 other parts went to one who could make it. */
export function awardsOf(world: World): Map<string, number> {
  const catalogue = makeCatalogue()
  const chance = randomOf(world.seed, 'awards')
  const awards = new Map<string, number>()
  for (const part of makeParts(world.seed + 100_000, 300, catalogue)) {
    const able = world.makers.filter((maker) => judge(part, maker, catalogue).grade === 3)
    if (able.length === 0) continue
    const { id } = chance.pick(able)
    awards.set(id, (awards.get(id) ?? 0) + 1)
  }
  return awards
}

/** Positive grades of every part, and a 0 for every other maker that somebody shows. */
function judged(world: World, runs: ReadonlyMap<string, Run>, parts: number): Judgments {
  const shown = new Map<string, Set<string>>()
  for (const run of runs.values()) {
    for (const [part, ids] of Object.entries(run)) shown.set(part, new Set([...(shown.get(part) ?? []), ...ids]))
  }
  const entries = world.parts
    .slice(0, parts)
    .map((part): [string, Grades] => [
      part.id,
      Object.fromEntries(
        world.makers
          .map((maker) => [maker.id, world.judge(part, maker).grade] as const)
          .filter(([id, grade]) => grade > 0 || shown.get(part.id)?.has(id)),
      ),
    ])
  return Object.fromEntries(entries)
}

async function answers(world: World, method: Method, parts: number): Promise<Run> {
  const ranker = method.make(world.makerRows.map(({ row }) => row))
  const run: [string, readonly string[]][] = []
  for (const { row } of world.partRows.slice(0, method.name.startsWith('Fuse') ? Math.min(parts, SLOW_PARTS) : parts)) {
    run.push([row.id, await ranker.rank(row, K)])
  }
  return Object.fromEntries(run)
}

/** Makes a world and asks hamkor, and the other methods where `all`, about its first `parts` parts. */
export async function measure(
  seed: number,
  size: Size,
  rates: Rates,
  parts: number,
  who: 'ours' | 'all',
): Promise<Measured> {
  const world = makeWorld(seed, size, rates)
  const count = Math.min(parts, world.parts.length)
  const ours = hamkor(world.makerRows.map(({ row }) => row))
  const shown = new Map<string, Awaited<ReturnType<Ours['show']>>>()
  for (const { row } of world.partRows.slice(0, count)) shown.set(row.id, await ours.show(row, K))
  const run = [...shown].map(([id, { matches, nearMisses }]) => [
    id,
    [...matches, ...nearMisses].slice(0, K).map((one) => one.id),
  ])
  const runs = new Map<string, Run>([[OURS, Object.fromEntries(run) as Run]])
  if (who === 'all') {
    for (const method of [...TEXT_METHODS, ...CONCEPT_METHODS, popularity(awardsOf(world)), random(seed)]) {
      runs.set(method.name, await answers(world, method, count))
    }
  }
  return { world, ours, judgments: judged(world, runs, count), runs, shown }
}
