import { loadSnapshot, saveSnapshot } from '../../src/node/snapshot-file.js'

// Saves one generation after another until it is killed; a generation is its number, repeated.
const [path, bytes] = [process.argv[2]!, Number(process.argv[3])]
const held = await loadSnapshot(path).catch(() => undefined)
for (let generation = held ? held[0]! + 1 : 1; ; generation++) {
  await saveSnapshot(path, new Uint8Array(bytes).fill(generation))
  process.send?.(generation % 256)
}
