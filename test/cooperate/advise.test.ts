import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { proposeChanges, toChange } from '../../src/cooperate/change-sets.js'
import { changedMaker } from '../../src/cooperate/changed-maker.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { judge } from '../../src/criteria/judge.js'
import { planOf } from '../../src/criteria/plan.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import type { Part } from '../../src/model/part.js'
import { mayRun } from '../../src/normalize/words/may-run.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { capability, maker, need, offers, part, route, step } from '../criteria/support.js'
import { anyManufacturers, anyPart } from '../support/arbitraries.js'

const plan = (of: Part) =>
  planOf(of, { catalog: defaultCatalog, criteria: builtinCriteria(), method: weightedSum(), weights: {} })
const propose = (of: Part, by: Manufacturer, limit = 5) => proposeChanges(plan(of), by, limit)
const said = (of: Part, by: Manufacturer) =>
  propose(of, by).sets.map((set) =>
    set.repairs.map((repair) => [repair.criterion, repair.process ?? repair.certificate ?? ''].join(' ').trim()),
  )

describe('what is missing', () => {
  it('is nothing where nothing is missed', () => {
    expect(propose(part(), maker({ capabilities: [capability()] })).sets).toEqual([])
  })

  it('names the certificate that is not held, each on its own', () => {
    const asked = part({
      certificates: [
        { id: 'iatf16949', text: 'IATF' },
        { id: 'iso14001', text: 'ISO 14001' },
      ],
    })
    const shop = maker({ capabilities: [capability()], certificates: [{ id: 'iso9001', text: 'ISO 9001' }] })
    expect(said(asked, shop)).toEqual([['certificates iatf16949', 'certificates iso14001']])
    const [set] = propose(asked, shop).sets
    expect(set!.effort).toBe(2)
    expect(toChange(plan(asked), set!.repairs[0]!).days).toEqual({ low: 180, high: 450 })
  })

  it('renews one that has run out', () => {
    const asked = part({ certificates: [{ id: 'iso9001', text: 'ISO 9001' }], asOf: '2026-11-23' })
    const shop = maker({
      capabilities: [capability()],
      certificates: [{ id: 'iso9001', text: 'ISO 9001', validUntil: '2025-01-01' }],
    })
    expect(said(asked, shop)).toEqual([['certificates iso9001']])
  })

  it('adds a stated step that nobody there runs, and does not ask for more than that', () => {
    const asked = part({ routes: [route(['turning', 'induction-hardening'], [need('steel-carbon')])] })
    const shop = maker({ capabilities: [capability({ materials: offers('steel-carbon') })] })
    expect(said(asked, shop)).toEqual([['process induction-hardening']])
    const [set] = propose(asked, shop).sets
    expect(toChange(plan(asked), set!.repairs[0]!)).toMatchObject({ effort: 'equip', days: { low: 90, high: 240 } })
  })

  it('prefers the capability that takes least to bring up, and says which', () => {
    const asked = part({ precision: { itGrade: 7 } })
    const shop = maker({
      capabilities: [capability({ precision: { itGrade: 11 } }), capability({ precision: { itGrade: 8 } })],
    })
    const sets = propose(asked, shop).sets
    expect(sets[0]!.repairs).toMatchObject([{ criterion: 'precision', capability: 1, effort: 'adjust' }])
    // four grades are another kind of shop
    expect(sets[1]!.repairs).toMatchObject([{ criterion: 'precision', capability: 0, effort: 'build' }])
  })

  it('offers each route its own way', () => {
    const asked = part({
      routes: [route(['forging'], [need('steel-carbon')]), route(['sand-casting'], [need('iron-gray')])],
      certificates: [{ id: 'iatf16949', text: 'IATF' }],
    })
    const foundry = maker({
      capabilities: [capability({ process: 'sand-casting', text: '', materials: offers('iron-gray') })],
      certificates: [],
    })
    expect(said(asked, foundry)[0]).toEqual(['certificates iatf16949'])
  })

  it('tells a trader what it is missing: a plant', () => {
    const trader = maker({ capabilities: [capability()], tradeClaims: ['импорт'] })
    expect(said(part(), trader)).toEqual([['ownManufacture']])
  })

  it('says of a missed criterion of the host that only the host knows', () => {
    const host = {
      id: 'audit',
      scope: 'manufacturer' as const,
      weight: 0.1,
      rejects: 'whenMissed' as const,
      require: () => 'audited',
      assess: () => ({
        standing: 'misses' as const,
        utility: 0,
        evidence: 'stated' as const,
        reason: { code: 'host.audit' as const, text: 'not audited' },
      }),
    }
    const asked = planOf(part(), {
      catalog: defaultCatalog,
      criteria: [...builtinCriteria(), host],
      method: weightedSum(),
      weights: {},
    })
    expect(proposeChanges(asked, maker({ capabilities: [capability()] }), 3)).toMatchObject({
      sets: [],
      unadvised: ['audit'],
    })
  })

  it('holds for any part and maker: the changed maker matches, and no change less would do', () => {
    let advised = 0
    fc.assert(
      fc.property(anyPart(), anyManufacturers(), (asked, makers) => {
        const compiled = plan(asked)
        for (const by of makers) {
          if (judge(compiled, by).standing !== 'misses') continue
          const { sets } = proposeChanges(compiled, by, 5)
          // what no process can be run with (cast PA66) no maker can be changed to make
          if (isImpossible(asked)) continue
          expect(sets.length).toBeGreaterThan(0)
          for (const { repairs, route: way } of sets) {
            const standingAfter = (some: typeof repairs) =>
              judge(compiled, changedMaker(by, some, compiled, way)).standing
            expect(standingAfter(repairs)).not.toBe('misses')
            for (let mask = 0; mask < 2 ** repairs.length - 1; mask++) {
              expect(standingAfter(repairs.filter((_, i) => (mask >> i) & 1))).toBe('misses')
            }
            advised += 1
          }
        }
      }),
      { numRuns: 60, seed: 4 },
    )
    expect(advised).toBeGreaterThan(150)
  })

  it('knows a way for every step that is stated', () => {
    const asked = part({
      routes: [route([step('forging'), step('turning'), step('painting')], [need('steel-carbon')])],
    })
    const shop = maker({ capabilities: [capability({ process: 'sewing', text: '' })] })
    const [set] = propose(asked, shop).sets
    expect(set!.repairs.map(({ criterion }) => criterion)).toEqual(['process', 'process', 'process'])
    expect(set!.effort).toBe(8 + 4 + 4)
  })
})

function isImpossible({ routes }: Part): boolean {
  return routes.every(({ steps, materials }) =>
    steps.some(({ process }) => !mayRun(process, materials, defaultCatalog)),
  )
}
