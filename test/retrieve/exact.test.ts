import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { placeOf } from '../../src/criteria/assess.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { judge } from '../../src/criteria/judge.js'
import { localMaterialCriterion } from '../../src/criteria/local-material.js'
import { type Plan, planOf } from '../../src/criteria/plan.js'
import { gapsOf, toMatches, toNearMiss, totalEffort } from '../../src/criteria/present.js'
import { rankOf } from '../../src/criteria/questions.js'
import { BASES } from '../../src/model/basics.js'
import type { Criterion, ManufacturerCriterion } from '../../src/model/criterion.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import type { Where } from '../../src/model/source.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { topsis } from '../../src/rank/topsis.js'
import { weightedProduct } from '../../src/rank/weighted-product.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { type AnswerOptions, answer, judgeEach } from '../../src/retrieve/answer.js'
import { memorySource } from '../../src/retrieve/memory-source.js'
import { compileWhere } from '../../src/retrieve/where.js'
import { maker } from '../support/maker.js'
import { richManufacturers, richPart } from '../support/rich-arbitraries.js'

/** `HAMKOR_RUNS=100` runs a hundred times as many cases. */
const RUNS = Number(process.env.HAMKOR_RUNS ?? 1)

const STANDINGS = ['fits', 'open', 'misses']
const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The definition: everyone judged, then sorted by DESIGN §5's orders. */
function bruteForce(plan: Plan, makers: readonly Manufacturer[], options: AnswerOptions) {
  const accepts = options.where ? compileWhere(options.where, defaultCatalog) : () => true
  const isAsked = plan.part.routes.length > 0 || plan.part.terms.length > 0
  const verdicts = (isAsked ? makers : []).filter(accepts).map((maker) => judge(plan, maker))
  const matches = verdicts
    .filter((one) => placeOf(one) === 'match' && options.standing.includes(one.standing))
    .sort(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        b.score - a.score ||
        BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
        byId(a.manufacturer.id, b.manufacturer.id),
    )
  const effort = (one: (typeof verdicts)[number]) => totalEffort(gapsOf(plan, one))
  const nearMisses = verdicts
    .filter((one) => placeOf(one) === 'nearMiss')
    .sort((a, b) => effort(a) - effort(b) || b.score - a.score || byId(a.manufacturer.id, b.manufacturer.id))
  return {
    matches: toMatches(
      plan,
      matches.slice(0, options.limit),
      matches[options.limit] && rankOf(matches[options.limit]!),
    ),
    nearMisses: nearMisses.slice(0, options.nearMissLimit).map((one) => toNearMiss(plan, one)),
  }
}

const options: fc.Arbitrary<AnswerOptions> = fc.record({
  limit: fc.constantFrom(0, 1, 2, 5, 1000),
  nearMissLimit: fc.constantFrom(0, 1, 3, 1000),
  standing: fc.constantFrom(['fits', 'open'], ['fits', 'open'], ['fits'], ['open']),
})
const where: fc.Arbitrary<Where | undefined> = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  { regions: [[...defaultCatalog.places.values()].find(({ kind }) => kind === 'region')!.id] },
  { certificates: [[...defaultCatalog.certificates.keys()][1]!] },
  { attributes: { size: 'small' } },
  { attributes: { size: 'large', plan: 0 } },
  { ids: ['0-0-maker', '7-0-maker', '2-1-maker', 'nobody'] },
)
const weights = fc.constantFrom(
  undefined,
  undefined,
  { process: 0, experience: 5 },
  { material: 0, precision: 0, capacity: 3, proximity: 2 },
)
const method = fc.constantFrom(weightedSum(), weightedSum(), weightedProduct(), topsis())

/** A host's criteria: how long the name is, whether it may reject or not, within bounds that it declares. */
const nameLength = (rejects: 'whenMissed' | 'never'): ManufacturerCriterion => ({
  id: `name-${rejects}`,
  scope: 'manufacturer',
  weight: 0.3,
  rejects,
  bounds: [0.1, 0.9],
  require: () => 'name',
  assess: (_, { id }) => ({
    standing: id.length % 3 === 0 ? 'misses' : 'fits',
    utility: 0.1 + 0.8 * ((id.charCodeAt(0) % 7) / 7),
    evidence: 'stated',
    reason: { code: 'host.name' },
    ...(id.length % 3 === 0 ? { effort: 'adjust' as const } : {}),
  }),
})
/** One that looks at a capability as a whole: no column can say it. */
const equipped: Criterion = {
  id: 'equipped',
  scope: 'step',
  weight: 0.1,
  rejects: 'never',
  require: () => 'machines',
  assess: (_, { equipment }) => ({
    standing: equipment.length > 0 ? 'fits' : 'open',
    utility: equipment.length > 0 ? 1 : 0.3,
    evidence: 'stated',
    reason: { code: 'host.equipped' },
  }),
}
const criteria = fc.constantFrom<readonly Criterion[]>(
  builtinCriteria(),
  builtinCriteria(),
  builtinCriteria(),
  [...builtinCriteria(), nameLength('never')],
  [...builtinCriteria(), nameLength('whenMissed')],
  [...builtinCriteria(), equipped],
  [...builtinCriteria(), localMaterialCriterion],
  [...builtinCriteria(), { ...localMaterialCriterion, weight: 1, rejects: 'whenMissed' as const }],
  builtinCriteria().filter(({ id }) => id !== 'process' && id !== 'experience'),
  builtinCriteria().map((criterion) => ({ ...criterion, rejects: 'never' as const })),
)

const question = fc
  .record({ part: richPart(), criteria, method, weights, options, where })
  .map(({ where: filter, options: own, ...rest }) => ({ ...rest, options: filter ? { ...own, where: filter } : own }))

describe('the answer over columns', () => {
  it('is what judging everyone gives: matches, near misses, scores and order', async () => {
    await fc.assert(
      fc.asyncProperty(richManufacturers(2), question, async (makers, { part, options: own, ...rest }) => {
        const plan = planOf(part, { catalog: defaultCatalog, ...compactWeights(rest) })
        const source = memorySource(defaultCatalog, makers)
        const found = await answer(plan, source, own)
        const expected = bruteForce(plan, makers, own)
        expect(found.matches.map(said)).toEqual(expected.matches.map(said))
        expect(found.nearMisses.map(said)).toEqual(expected.nearMisses.map(said))
        expect(found.matches).toEqual(expected.matches)
        expect(found.nearMisses).toEqual(expected.nearMisses)
        // what is kept of a demand that comes again says the same
        for (let again = 0; again < 2; again++) {
          const { considered, ...lists } = await answer(plan, source, own)
          expect(lists).toEqual(expected)
          expect(considered).toEqual(found.considered)
        }
        const each = await judgeEach(plan, source, own)
        expect(found.considered).toEqual(each.considered)
      }),
      { numRuns: 250 * RUNS, seed: 41 },
    )
  })

  it('is so where many run some of several steps, and few all of them', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, steps, fc.constantFrom(1, 4), async (makers, processes, nearMissLimit) => {
        const { value: part } = normalizePart({ id: 'p', processes, ...DEMANDS })
        const plan = planOf(part, { catalog: defaultCatalog, criteria: builtinCriteria(), method: weightedSum() })
        const own = { limit: 2, nearMissLimit, standing: ['fits', 'open'] } as const
        const found = await answer(plan, memorySource(defaultCatalog, makers), own)
        const expected = bruteForce(plan, makers, own)
        expect(found.nearMisses.map(said)).toEqual(expected.nearMisses.map(said))
        expect(found.matches.map(said)).toEqual(expected.matches.map(said))
      }),
      { numRuns: 30 * RUNS, seed: 43 },
    )
  })
})

const DEMANDS = { material: 'steel 45', tolerance: 'IT9', dimensions: '80×40×20 mm', annualVolume: '5000 pcs/year' }
const STEPS = ['turning', 'milling', 'grinding', 'induction hardening', 'welding']
const steps = fc.shuffledSubarray(STEPS, { minLength: 2, maxLength: 3 })
const capability = fc.record(
  {
    process: fc.constantFrom(
      'turning',
      'milling',
      'machining',
      'grinding',
      'induction-hardening',
      'mig-mag',
      'sand-casting',
    ),
    text: fc.constant('its work'),
    materials: fc.constantFrom([], [{ id: 'steel-carbon', text: 'steel' }], [{ id: 'aluminum', text: 'aluminum' }]),
    precision: fc.integer({ min: 6, max: 12 }).map((itGrade) => ({ itGrade })),
    capacity: fc.constantFrom(1000, 4000, 9000).map((value) => ({ value, unit: 'piece' as const })),
    equipment: fc.constant([]),
    parameters: fc.constant([]),
    basis: fc.constantFrom('stated' as const, 'documented' as const, 'inferred' as const),
    unsupported: fc.constant(true as const),
  },
  { requiredKeys: ['process', 'text', 'materials', 'equipment', 'parameters', 'basis'] },
)
const crowd = fc
  .array(fc.array(capability, { maxLength: 3 }), { minLength: 60, maxLength: 120 })
  .map((all) => all.map((capabilities, i) => maker({ id: `m${i}`, name: `m${i}`, capabilities })))

const said = ({
  manufacturer,
  standing,
  score,
  basis,
}: {
  manufacturer: Manufacturer
  standing: string
  score: number
  basis: string
}) => `${manufacturer.id} ${standing} ${score} ${basis}`

function compactWeights<T extends { readonly weights: Readonly<Record<string, number>> | undefined }>({
  weights: own,
  ...rest
}: T) {
  return own ? { ...rest, weights: own } : rest
}
