import { loadSnapshot, saveSnapshot } from '../../src/node/snapshot-file.js'
import { generation, numberOf } from './generation.js'

// Saves generations of the first length for some time and reads what lies there, of any of the lengths; tells what went wrong.
const [path, ms] = [process.argv[2]!, Number(process.argv[3])]
const [bytes, ...others] = process.argv.slice(4).map(Number)
const faults: string[] = []
let saves = 0
for (const end = Date.now() + ms; Date.now() < end; ) {
  try {
    await saveSnapshot(path, generation(saves, bytes!))
    saves += 1
    const read = await loadSnapshot(path)
    const whole = [bytes!, ...others].map((length) => generation(numberOf(read), length))
    if (!whole.some((one) => Buffer.from(one).equals(read))) faults.push('torn')
  } catch (error) {
    faults.push(String(error))
  }
}
process.stdout.write(JSON.stringify({ pid: process.pid, faults, saves }))
