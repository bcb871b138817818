import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { killWhileSaving } from './killed-save.js'

// npm run fault:kill -- --n 500 --seed 1: as many processes killed while they save; fails on the first torn file
const { values } = parseArgs({
  options: { n: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
})
const folder = mkdtempSync(join(tmpdir(), 'hamkor-kill-'))
mkdirSync(join(folder, 'kept'))
try {
  const rounds = Number(values.n)
  const found = await killWhileSaving(folder, { rounds, seed: Number(values.seed) })
  console.log(`${rounds} killed: every file whole, ${found.unannounced} of them newer than announced`)
  console.log(`temporary files left behind in ${found.strays} rounds, all gone after the next opening`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
