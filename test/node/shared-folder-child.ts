import { loadSnapshot, saveSnapshot } from '../../src/node/snapshot-file.js'
import { generation, numberOf } from './generation.js'

// Saves generations of its own length for some time and reads what lies there; tells what went wrong.
const [path, bytes, ms] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])]
const faults: string[] = []
let saves = 0
for (const end = Date.now() + ms; Date.now() < end; ) {
  try {
    await saveSnapshot(path, generation(saves, bytes))
    saves += 1
    const read = await loadSnapshot(path)
    if (!Buffer.from(generation(numberOf(read), read.length)).equals(read)) faults.push('torn')
  } catch (error) {
    faults.push(String(error))
  }
}
process.stdout.write(JSON.stringify({ pid: process.pid, faults, saves }))
