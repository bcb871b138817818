import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

interface Profile {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly truth: { readonly [list: string]: unknown }
}

const DIR = fileURLToPath(new URL('../../bench/makers/', import.meta.url))
/** Sets that are open: what outsiders wrote of makers, with what the text says. */
const OPEN = /^set[1-4]\.makers/
const read = readdirSync(DIR)
  .filter((file) => OPEN.test(file))
  .flatMap((file) => readFileSync(`${DIR}${file}`, 'utf8').trim().split('\n'))
  .map((line) => {
    const { id, name, description, truth } = JSON.parse(line) as Profile
    return { truth, maker: normalizeManufacturer({ id, name, description }).value! }
  })

/** Share of what the texts say under a key that the reading has. */
function shareOf(key: string, idsOf: (maker: Manufacturer) => readonly string[]): number {
  const told = read.flatMap(({ truth, maker }) => {
    const own = new Set(idsOf(maker))
    return ((truth[key] ?? []) as string[]).map((id) => own.has(id))
  })
  return told.filter(Boolean).length / told.length
}

const processes = ({ capabilities }: Manufacturer) => capabilities.map(({ process }) => process)
const materials = (maker: Manufacturer) =>
  [...maker.materials, ...maker.capabilities.flatMap((one) => one.materials)].map(({ id }) => id)
const certificates = (maker: Manufacturer) => (maker.certificates ?? []).map(({ id }) => id)

// a change of the readers of lines undid the reading of denials once, and only the bench would have shown it
describe('what makers say in prose, over the open sets of the bench', () => {
  it('takes hardly a work that is denied, and no certificate that is not held', () => {
    expect(shareOf('notProcesses', processes)).toBeLessThan(0.02)
    expect(shareOf('notCertificates', certificates)).toBeLessThan(0.02)
  })

  it('reads most works and materials, and nearly every certificate', () => {
    expect(shareOf('processes', processes)).toBeGreaterThan(0.82)
    expect(shareOf('materials', materials)).toBeGreaterThan(0.8)
    expect(shareOf('certificates', certificates)).toBeGreaterThan(0.94)
  })

  it('knows who trades', () => {
    const traders = read.filter(({ truth }) => truth['trader'] === true)
    expect(traders.length).toBeGreaterThan(20)
    expect(traders.filter(({ maker }) => maker.tradeClaims.length > 0)).toHaveLength(traders.length)
  })
})
