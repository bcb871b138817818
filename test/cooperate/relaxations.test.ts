import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relaxations } from '../../src/cooperate/relaxations.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import { capability, maker, need, offers, part, route } from '../criteria/support.js'
import { anyManufacturers, anyPart } from '../support/arbitraries.js'
import { engineOver } from './engine.js'

const shop = (id: string, given: Partial<Manufacturer>) => maker({ id, ...given })
const turned = (id: string, itGrade: number, given: Partial<Manufacturer> = {}) =>
  shop(id, { capabilities: [capability({ precision: { itGrade } })], ...given })

describe('relaxations', () => {
  it('counts whom a coarser grade lets in, one grade after the other', async () => {
    const engine = engineOver([turned('a', 7), turned('b', 8), turned('c', 8), turned('d', 9), turned('e', 12)])
    const { matchingNow, sets } = await relaxations(engine, part({ precision: { itGrade: 7 } }))
    expect(matchingNow).toBe(1)
    expect(sets.map(({ relaxations: [one], opens }) => [one!.from, one!.to, opens.join('')])).toEqual([
      [{ kind: 'it', grade: 7 }, { kind: 'it', grade: 8 }, 'bc'],
      [{ kind: 'it', grade: 7 }, { kind: 'it', grade: 9 }, 'bcd'],
      [{ kind: 'it', grade: 7 }, { kind: 'it', grade: 12 }, 'bcde'],
    ])
  })

  it('drops a certificate, or lets a stated step be bought elsewhere', async () => {
    const asked = part({
      routes: [route(['turning', 'painting'])],
      certificates: [{ id: 'iatf16949', text: 'IATF' }],
    })
    const engine = engineOver([
      shop('paints', { capabilities: [capability(), capability({ process: 'painting', text: '' })], certificates: [] }),
      shop('certified', { capabilities: [capability()], certificates: [{ id: 'iatf16949', text: '' }] }),
      shop('neither', { capabilities: [capability()], certificates: [] }),
    ])
    const { sets } = await relaxations(engine, asked)
    expect(sets.map(({ relaxations: some, opens }) => [some.map(({ criterion }) => criterion), opens])).toEqual([
      [['certificates'], ['paints']],
      [['process'], ['certified']],
      [
        ['process', 'certificates'],
        ['certified', 'neither', 'paints'],
      ],
    ])
    expect((await relaxations(engine, asked, { maxRelaxations: 1 })).sets).toHaveLength(2)
    expect((await relaxations(engine, asked, { minOpens: 2 })).sets).toHaveLength(1)
  })

  it('allows one more material', async () => {
    const asked = part({ routes: [route(['turning'], [need('steel-carbon')])] })
    const engine = engineOver([shop('a', { capabilities: [capability({ materials: offers('brass') })] })])
    const { sets } = await relaxations(engine, asked)
    expect(sets).toMatchObject([{ relaxations: [{ criterion: 'material', to: { id: 'brass' } }], opens: ['a'] }])
  })

  it('finds nothing where a size or a trader stands in the way', async () => {
    const engine = engineOver([
      shop('small', {
        capabilities: [capability({ envelope: { shape: 'cylinder', diameterMm: 50, lengthMm: 100 } })],
      }),
      shop('trader', { capabilities: [capability()], tradeClaims: ['импорт'] }),
    ])
    const asked = part({ dimensions: { shape: 'cylinder', diameterMm: 300, lengthMm: 400 } })
    expect((await relaxations(engine, asked)).sets).toEqual([])
  })

  it('refuses unusable options', async () => {
    const engine = engineOver([])
    await expect(relaxations(engine, part(), { limit: 0 })).rejects.toThrow(/limit/)
    await expect(relaxations(engine, part(), { maxRelaxations: 9 })).rejects.toThrow(/maxRelaxations/)
    await expect(relaxations(engine, part(), { most: 1 } as never)).rejects.toThrow(/options\.most/)
  })

  it('holds for any part: whom a set opens missed before and matches after', async () => {
    let opened = 0
    await fc.assert(
      fc.asyncProperty(anyPart(), anyManufacturers(), async (asked, makers) => {
        const engine = engineOver(makers)
        const before = await engine.match(asked, { limit: 1000, nearMissLimit: 1000 })
        const { sets, matchingNow } = await relaxations(engine, asked, { limit: 100, maxRelaxations: 3 })
        expect(matchingNow).toBe(before.matches.length)
        for (const { relaxations: some, opens, fits } of sets) {
          expect(some.length).toBeLessThanOrEqual(3)
          expect(opens.length).toBeGreaterThan(0)
          for (const id of opens) expect(before.nearMisses.map((one) => one.manufacturer.id)).toContain(id)
          for (const id of fits) expect(opens).toContain(id)
          opened += opens.length
        }
      }),
      { numRuns: 150, seed: 6 },
    )
    expect(opened).toBeGreaterThan(20)
  })
})
