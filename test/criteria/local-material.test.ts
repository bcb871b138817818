import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { extendCatalog } from '../../src/catalog/extend.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { localMaterialCriterion } from '../../src/criteria/local-material.js'
import { greatCircleKm } from '../../src/criteria/proximity.js'
import { explain } from '../../src/explain/explain.js'
import { createMatcher } from '../../src/matcher.js'
import type { Assessment } from '../../src/model/criterion.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

type Row = Readonly<Record<string, unknown>>

const turner = (more: Row = {}): Row => ({
  id: 'turner',
  name: 'Turner',
  capabilities: [{ process: 'turning' }],
  ...more,
})
const shaft = (material: unknown): Row => ({ id: 'p', name: 'Shaft', processes: ['turning'], material })

function assessed(part: Row, maker: Row, catalog = defaultCatalog): Assessment | undefined {
  const context = { catalog, part: normalizePart(part, catalog).value }
  const need = localMaterialCriterion.require(context.part, context)
  return need === undefined
    ? undefined
    : localMaterialCriterion.assess(need, normalizeManufacturer(maker, catalog).value!, context)
}

/** Zinc metal is made in Almalyk and nowhere else: a single source, and the figures can be done by hand. */
const ALMALYK = defaultCatalog.places.get('almalyk')!
const ZINC = shaft('Ц0')

describe('local raw material', () => {
  it('is best where the maker makes it itself, and better the nearer the source', () => {
    const itself = assessed(ZINC, turner({ id: 'ammc', location: { city: 'Nukus' } }))!
    const beside = assessed(ZINC, turner({ location: { city: 'Almalyk' } }))!
    const near = assessed(ZINC, turner({ location: { city: 'Andijan city' } }))!
    const far = assessed(ZINC, turner({ location: { city: 'Nukus' } }))!
    const nowhere = assessed(ZINC, turner())!
    expect(itself).toMatchObject({ standing: 'fits', utility: 1, reason: { code: 'localMaterial.own' } })
    expect(beside).toMatchObject({ standing: 'fits', utility: 1, reason: { code: 'localMaterial.made' } })
    expect(near.utility).toBeLessThan(1)
    expect(far.utility).toBeLessThan(near.utility)
    // what is known to be made here counts even from the far end of the country
    expect(far.utility).toBeGreaterThan(0.7)
    // where the maker is, is not known: the prior of the way, no guess
    expect(nowhere.utility).toBeCloseTo(0.79, 12)
    const km = greatCircleKm(defaultCatalog.places.get('nukus')!, ALMALYK)
    expect(far.reason.offered).toEqual({ kind: 'quantity', value: km, unit: 'km' })
  })

  it('names the import that remains', () => {
    const imported = assessed(shaft('40Х'), turner())!
    expect(imported).toMatchObject({ standing: 'misses', utility: 0, reason: { code: 'localMaterial.imported' } })
    expect(imported.reason.required).toMatchObject({ items: [{ kind: 'material' }] })
    expect(imported.reason.offered).toBeUndefined()
    // some of what is needed: open, at half
    const partly = assessed(shaft('сталь 45'), turner({ location: { city: 'Bekabad' } }))!
    expect(partly).toMatchObject({ standing: 'open', utility: 0.5, reason: { code: 'localMaterial.partly' } })
  })

  it('looks at the material that this maker works, of those allowed', () => {
    const either = shaft(['40Х', 'СЧ20'])
    expect(assessed(either, turner())).toMatchObject({ standing: 'fits' })
    const iron = turner({ capabilities: [{ process: 'turning', materials: ['СЧ20'] }] })
    const steel = turner({ capabilities: [{ process: 'turning', materials: ['40Х'] }] })
    expect(assessed(either, iron)).toMatchObject({ standing: 'fits' })
    expect(assessed(either, steel)).toMatchObject({ standing: 'misses' })
  })

  it('knows nothing where the catalog knows nothing', () => {
    const unknown = { standing: 'open', utility: 0.3, evidence: 'none', reason: { code: 'localMaterial.unknown' } }
    expect(assessed(shaft('неведомый сплав'), turner())).toMatchObject(unknown)
    expect(assessed({ id: 'p', name: 'qwrtzk' }, turner())).toBeUndefined()
  })

  it('takes the rows of a host', () => {
    const row = {
      material: 'steel-alloy',
      supply: 'made' as const,
      makers: ['mine'],
      places: ['navoi-city'],
      src: ['EK'],
    }
    const catalog = extendCatalog(defaultCatalog, { localMaterials: [row] })
    const maker = turner({ id: 'mine' })
    expect(assessed(shaft('40Х'), maker, catalog)).toMatchObject({ standing: 'fits', utility: 1 })
    const elsewhere = { ...row, places: ['atlantis'] }
    expect(() => extendCatalog(defaultCatalog, { localMaterials: [elsewhere] })).toThrow(/atlantis/)
  })
})

describe('local raw material in a match', () => {
  const manufacturers = [
    { ...turner({ id: 'far', location: { city: 'Nukus' } }) },
    { ...turner({ id: 'near', location: { city: 'Almalyk' } }) },
  ]

  it('is no criterion unless a host adds it', async () => {
    const { matches } = await createMatcher({ manufacturers }).match(ZINC)
    expect(matches[0]!.criteria.map(({ criterion }) => criterion)).not.toContain('localMaterial')
    expect(matches.map(({ score }) => score)).toEqual([matches[0]!.score, matches[0]!.score])
  })

  it('orders, counts by its weight, and is said in every language', async () => {
    const criteria = [...builtinCriteria(), localMaterialCriterion]
    const matcher = createMatcher({ manufacturers, criteria })
    const result = await matcher.match(ZINC)
    expect(result.matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['near', 'far'])
    const none = await matcher.match(ZINC, { weights: { localMaterial: 0 } })
    expect(none.matches[0]!.score).toBe(none.matches[1]!.score)
    expect(explain(result, 'en')).toContain('Local material')
    expect(explain(result, 'ru')).toContain('производится в стране')
    expect(explain(result, 'uz')).toContain('mamlakatda ishlab chiqariladi')
    expect(explain(result, 'uz-Cyrl')).toContain('мамлакатда ишлаб чиқарилади')
  })

  it('rejects only where the part asks for it', async () => {
    const matcher = createMatcher({ manufacturers, criteria: [...builtinCriteria(), localMaterialCriterion] })
    const alloy = shaft('40Х')
    expect((await matcher.match(alloy)).matches).toHaveLength(2)
    const required = await matcher.match({ ...alloy, require: ['process', 'localMaterial'] })
    expect(required.issues).toEqual([])
    expect(required.matches).toEqual([])
    expect(required.nearMisses[0]!.gaps.map(({ criterion }) => criterion)).toContain('localMaterial')
  })
})
