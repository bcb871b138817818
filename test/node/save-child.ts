import { loadSnapshot, saveSnapshot } from '../../src/node/snapshot-file.js'
import { generation, numberOf } from './generation.js'

// Saves one generation after another until it is killed; a generation is its number, repeated.
const [path, bytes] = [process.argv[2]!, Number(process.argv[3])]
const held = await loadSnapshot(path).catch(() => undefined)
for (let number = held ? numberOf(held) + 1 : 1; ; number++) {
  await saveSnapshot(path, generation(number, bytes))
  process.send?.(number % 256)
}
