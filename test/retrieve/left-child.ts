import { defaultCatalog } from '../../src/catalog/default.js'
import { columnsOf, memorySource } from '../../src/retrieve/memory-source.js'
import { heldState } from '../../src/retrieve/one-state.js'
import { turner } from '../support/turner.js'

// Holds a state and forgets it; tells whether it was held, and whether it still is when memory was collected.
const source = memorySource(defaultCatalog, [turner('a')])
const { holds } = columnsOf(source)!.store.codes
let held: unknown = await heldState(source)
const looked = holds.isAny && held !== undefined
held = undefined
for (let i = 0; i < 50 && holds.isAny; i++) {
  await new Promise((turn) => setTimeout(turn, 5))
  globalThis.gc!()
}
process.stdout.write(JSON.stringify({ looked, left: holds.isAny }))
