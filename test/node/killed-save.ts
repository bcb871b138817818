import { fork } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { loadSnapshot } from '../../src/node/snapshot-file.js'
import { randomFrom } from '../../src/random.js'
import { generation, numberOf } from './generation.js'

/** What was found after processes had been killed while they saved. */
export interface Wreckage {
  /** Rounds after which temporary files lay there before the file was opened. */
  readonly strays: number
  /** Rounds whose file held a generation that was never announced: killed between rename and message. */
  readonly unannounced: number
}

/**
 * Starts a saving process `rounds` times, kills it at a random moment and looks at the file: throws unless it is whole,
 * not older than the last generation announced, and alone in its folder once it was opened.
 */
export async function killWhileSaving(folder: string, { rounds = 25, bytes = 1 << 20, seed = 1 }): Promise<Wreckage> {
  const child = join(folder, 'child.mjs')
  const source = fileURLToPath(new URL('save-child.ts', import.meta.url))
  await build({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', outfile: child })
  const path = join(folder, 'kept', 'makers.hamkor')
  const random = randomFrom(seed)
  const found = { strays: 0, unannounced: 0 }
  for (let round = 0; round < rounds; round++) {
    const announced = await killedAfter(fork(child, [path, String(bytes)]), random.next() * 60)
    if (readdirSync(dirname(path)).length > 1) found.strays += 1
    const held = await loadSnapshot(path)
    const number = numberOf(held)
    if (!Buffer.from(generation(number, bytes)).equals(held)) throw new Error(`round ${round}: torn`)
    const ahead = (number - announced + 256) % 256
    if (ahead > 1) throw new Error(`round ${round}: generation ${number} after ${announced} was announced`)
    found.unannounced += ahead
    const names = readdirSync(dirname(path))
    if (names.length !== 1) throw new Error(`round ${round}: ${names.join(', ')} are left`)
  }
  return found
}

/** Kills the process some milliseconds after its first save; gives the last generation it announced. */
function killedAfter(child: ReturnType<typeof fork>, ms: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let last: number | undefined
    child.on('message', (generation: number) => {
      if (last === undefined) setTimeout(() => child.kill('SIGKILL'), ms)
      last = generation
    })
    child.on('exit', () => (last === undefined ? reject(new Error('the child saved nothing')) : resolve(last)))
  })
}
