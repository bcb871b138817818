import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findHardness } from '../../src/normalize/engineering/hardness.js'
import { findRoughness } from '../../src/normalize/engineering/roughness.js'
import { findThreads } from '../../src/normalize/engineering/thread.js'
import { findTolerances } from '../../src/normalize/engineering/tolerance.js'
import { findAmounts, findAnnualAmounts } from '../../src/normalize/figures/amount.js'
import { ANNOUNCED, announcedIn } from '../../src/normalize/figures/announced.js'
import { findDimensions } from '../../src/normalize/figures/dimension.js'
import { findLeadTimes } from '../../src/normalize/figures/duration.js'
import { findMasses } from '../../src/normalize/figures/mass.js'
import { findMoney } from '../../src/normalize/figures/money.js'
import { findLengths } from '../../src/normalize/figures/quantity.js'
import { scan } from '../../src/normalize/figures/scan.js'
import { SIGNS_OF, signsOf } from '../../src/normalize/figures/text-signs.js'
import { mutatedLines } from '../support/mutated-lines.js'

/** Lines whose labels anybody may look at, and clauses of them: a clause lacks most of what the line announces. */
function texts(): string[] {
  const folder = new URL('../../bench/normalize/lines/', import.meta.url)
  const lines = readdirSync(folder)
    .filter((file) => /\.(?:dev|opened)\.tsv$/.test(file))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[1]!)
  const mutated = mutatedLines(lines, 3)
  const damaged = Array.from({ length: 200 }, () => mutated.next().value as string)
  return [...lines, ...damaged].flatMap((line) => [line, ...line.split(/[,;]/)])
}

const WORDED = [
  ['price', findMoney, ANNOUNCED.money],
  ['annualVolume', findAnnualAmounts, ANNOUNCED.period],
  ['leadTime', findLeadTimes, ANNOUNCED.time],
  ['lotSize', findAmounts, ANNOUNCED.count],
  ['mass', findMasses, ANNOUNCED.mass],
  ['dimension', findDimensions, ANNOUNCED.size],
  ['length', findLengths, ANNOUNCED.size],
] as const
const SIGNED = [
  ['thread', findThreads, SIGNS_OF.thread],
  ['hardness', findHardness, SIGNS_OF.hardness],
  ['roughness', findRoughness, SIGNS_OF.roughness],
  ['tolerance', findTolerances, SIGNS_OF.tolerance],
] as const

describe('what announces a figure', () => {
  it('stands in every text that has one', () => {
    const missed: string[] = []
    for (const text of texts()) {
      const cut = scan(text)
      for (const [kind, find, bits] of WORDED)
        if ((announcedIn(cut) & bits) === 0 && find(text).length > 0) missed.push(`${kind}: ${text}`)
      for (const [kind, find, bits] of SIGNED)
        if ((signsOf(cut) & bits) === 0 && find(text).length > 0) missed.push(`${kind}: ${text}`)
    }
    expect(missed).toEqual([])
  })

  it('is missing where a text only counts or numbers', () => {
    expect(announcedIn(scan('крышка, арт. 96302826'))).toBe(0)
    expect(announcedIn(scan('крышка, 12 кг')) & ANNOUNCED.mass).toBe(ANNOUNCED.mass)
    expect(announcedIn(scan('крышка, 12 кг')) & ANNOUNCED.money).toBe(0)
  })
})
