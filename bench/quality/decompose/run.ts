import { parseArgs } from 'node:util'
import { createMatcher, type ManufacturerInput, type Matcher, type PartInput } from 'hamkor'
import { bootstrapInterval, ndcgAt } from 'hamkor/evaluate'
import { beliefsOf, expectedOf } from '../ceiling/expect.js'
import { K } from '../measure.js'
import { FIELD } from '../world/rates.js'
import type { MakerRow, PartRow } from '../world/types.js'
import { makeWorld, type Size } from '../world/world.js'
import { FACTS } from './facts.js'
import { plainMakers, plainPart } from './rows.js'

/*
 * Where the distance to the ceiling lies: the same matcher on the rows as written, on the rows in plain words (what a reader
 * without fault gets out of them, `rows.ts`), and with the world's own ways to make each family told besides.
 *   npm run bench:decompose -- [--size small] [--seed 1,2] [--parts N] [--sampler] [--facts]
 * `--sampler` adds the order by expected gain of `bench:ceiling`; `--facts` tells one kind of fact in full at a time
 * (`facts.ts`) instead of all that.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'small' },
    seed: { type: 'string', default: '1' },
    parts: { type: 'string', default: '100000' },
    sampler: { type: 'boolean', default: false },
    facts: { type: 'boolean', default: false },
  },
})
const results = new Map<string, number[]>()
const note = (name: string, value: number | undefined) => {
  if (value === undefined) return
  const list = results.get(name) ?? []
  list.push(value)
  results.set(name, list)
}
for (const seed of values.seed.split(',').map(Number)) {
  const world = makeWorld(seed, values.size as Size, FIELD)
  const count = Math.min(Number(values.parts), world.parts.length)
  const grades = world.parts
    .slice(0, count)
    .map((part) => Object.fromEntries(world.makers.map((maker) => [maker.id, world.judge(part, maker).grade])))
  if (values.facts) {
    await tellFacts(seed, world.makerRows, world.partRows.slice(0, count), grades)
    continue
  }
  const seenMakers: ManufacturerInput[] = world.makerRows.map(({ row }) => row as ManufacturerInput)
  const makers = { 'as read': seenMakers, plain: plainMakers(world, FIELD) }
  const parts: Record<string, PartInput[]> = {
    'as read': world.partRows.slice(0, count).map(({ row }) => row as PartInput),
    plain: world.parts.slice(0, count).map((_, at) => plainPart(world, at, FIELD, 'ours')),
    known: world.parts.slice(0, count).map((_, at) => plainPart(world, at, FIELD, 'theirs')),
  }
  for (const [how, manufacturers] of Object.entries(makers)) {
    const matcher = createMatcher({ manufacturers })
    for (const [what, rows] of Object.entries(parts)) {
      for (const [at, row] of rows.entries()) {
        const { matches, nearMisses } = await matcher.match(row, { limit: K, nearMissLimit: K })
        const ids = [...matches, ...nearMisses].slice(0, K).map(({ manufacturer }) => manufacturer.id)
        note(`needs ${what}, makers ${how}`, ndcgAt(ids, grades[at]!, K))
      }
    }
  }
  if (values.sampler) {
    const beliefs = beliefsOf(world, FIELD, 64)
    for (const [at, part] of world.parts.slice(0, count).entries()) {
      const worth = expectedOf(world, part, beliefs, FIELD, 64)
      const order = worth.map((_, i) => i).sort((a, b) => worth[b]!.gain - worth[a]!.gain || a - b)
      note(
        'sampler',
        ndcgAt(
          order.slice(0, K).map((i) => world.makers[i]!.id),
          grades[at]!,
          K,
        ),
      )
    }
  }
}
type Grades = Readonly<Record<string, number>>

/** The matcher on the rows as they are, and with one kind of fact told in full. */
async function tellFacts(
  seed: number,
  makerRows: readonly { readonly row: MakerRow }[],
  partRows: readonly { readonly row: PartRow }[],
  grades: readonly Grades[],
): Promise<void> {
  const ask = async (matcher: Matcher, rows: readonly { readonly row: PartRow }[], name: string) => {
    for (const [at, { row }] of rows.entries()) {
      const { matches, nearMisses } = await matcher.match(row, { limit: K, nearMissLimit: K })
      const ids = [...matches, ...nearMisses].slice(0, K).map(({ manufacturer }) => manufacturer.id)
      note(name, ndcgAt(ids, grades[at]!, K))
    }
  }
  const over = (rows: readonly { readonly row: MakerRow }[]) =>
    createMatcher({ manufacturers: rows.map(({ row }) => row) })
  const seen = over(makerRows)
  await ask(seen, partRows, 'as in the field')
  for (const { who, what, rates } of FACTS) {
    // the same seed: the same truth under other rows
    const told = makeWorld(seed, values.size as Size, rates)
    const matcher = who === 'makers' ? over(told.makerRows) : seen
    await ask(matcher, who === 'parts' ? told.partRows.slice(0, partRows.length) : partRows, `${who}: ${what}`)
  }
}

for (const [name, list] of results) {
  const { mean, low, high } = bootstrapInterval(list, { samples: 1000, seed: 1 })!
  console.log(name.padEnd(52), list.length, mean.toFixed(3), `(${low.toFixed(3)}–${high.toFixed(3)})`)
}
