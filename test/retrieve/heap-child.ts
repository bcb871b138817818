import { defaultCatalog } from '../../src/catalog/default.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { planOf } from '../../src/criteria/plan.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { answer } from '../../src/retrieve/answer.js'
import { memorySource } from '../../src/retrieve/memory-source.js'
import { turner } from '../support/turner.js'

// Fills a source, asks it, removes nearly all, and does so again; writes the bytes held after each.
const MAKERS = 12_000
const { value: part } = normalizePart({ id: 'p', name: 'shaft', processes: ['turning'], material: 'C45' })
const plan = planOf(part, { catalog: defaultCatalog, criteria: builtinCriteria(), method: weightedSum() })
const source = memorySource(defaultCatalog)

const ask = () => answer(plan, source, { limit: 5, nearMissLimit: 5, standing: ['fits', 'open'] })
const idOf = (i: number, round: number) => `maker ${i} of ${round}`

/** Says things that nobody else says, so that every dictionary grows with it. */
function maker(i: number, round: number): Manufacturer {
  const own = turner(idOf(i, round), i % 3 === 0 ? 'milling' : 'turning')
  const [capability] = own.capabilities
  return {
    ...own,
    description: `tells ${i} and ${round} in some thirty characters`,
    terms: [`word${i}x${round}`],
    capabilities: [{ ...capability!, capacity: { value: i * 100 + round, unit: 'piece' }, leadTimeDays: i }],
  }
}

async function fill(round: number): Promise<void> {
  for (let from = 0; from < MAKERS; from += 500) {
    await source.put(Array.from({ length: 500 }, (_, i) => maker(from + i, round)))
    if (from % 3000 === 0) await ask()
  }
}

async function empty(round: number): Promise<void> {
  await source.remove(Array.from({ length: MAKERS - 100 }, (_, i) => idOf(i, round)))
  await ask()
}

/** The least of several looks: code compiled in the meantime and what finalizers hold is let go between turns. */
async function held(): Promise<number> {
  let least = Infinity
  for (let i = 0; i < 8; i++) {
    await new Promise((turn) => setImmediate(turn))
    globalThis.gc!()
    const { heapUsed, external } = process.memoryUsage()
    least = Math.min(least, heapUsed + external)
  }
  return least
}

// what is made once, whatever is held: a whole round, so that the code is compiled before anything is counted
await fill(0)
await empty(0)
await source.remove(Array.from({ length: MAKERS }, (_, i) => idOf(i, 0)))
await ask()
const before = await held()
await fill(1)
const full = (await held()) - before
await empty(1)
const emptied = (await held()) - before
for (let round = 2; round < 4; round++) {
  await fill(round)
  await empty(round)
}
const again = (await held()) - before
process.stdout.write(JSON.stringify({ makers: MAKERS, full, emptied, again }))
