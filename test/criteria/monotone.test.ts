import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { compareStanding } from '../../src/criteria/assessments.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { judge } from '../../src/criteria/judge.js'
import { planOf } from '../../src/criteria/plan.js'
import type { Amount, Envelope } from '../../src/model/basics.js'
import type { Assessment, Criterion } from '../../src/model/criterion.js'
import type { Capability, Manufacturer } from '../../src/model/manufacturer.js'
import type { Part } from '../../src/model/part.js'
import { topsis } from '../../src/rank/topsis.js'
import { weightedProduct } from '../../src/rank/weighted-product.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { anyCapability, anyManufacturers, anyPart } from '../support/arbitraries.js'
import { maker } from './support.js'

const criteria = builtinCriteria()

/** What every criterion says of one capability of one maker for every step of the part. */
function assessAll(part: Part, capability: Capability, manufacturer: Manufacturer): Map<string, Assessment> {
  const context = { catalog: defaultCatalog, part }
  const found = new Map<string, Assessment>()
  const put = (criterion: Criterion, place: string, assess: () => Assessment) =>
    found.set(`${criterion.id} ${place}`, assess())
  for (const criterion of criteria) {
    if (criterion.scope === 'manufacturer') {
      const need: unknown = criterion.require(part, context)
      if (need !== undefined) put(criterion, '', () => criterion.assess(need, manufacturer, context))
      continue
    }
    part.routes.forEach((route, r) => {
      route.steps.forEach((_, s) => {
        const need: unknown = criterion.require(route, s, context)
        if (need !== undefined)
          put(criterion, `${r}/${s}`, () => criterion.assess(need, capability, manufacturer, context))
      })
    })
  }
  return found
}

function expectNoneLower(before: Map<string, Assessment>, after: Map<string, Assessment>): void {
  for (const [place, assessment] of before) {
    const other = after.get(place)!
    expect({ place, lower: other.utility < assessment.utility - 1e-12 }).toEqual({ place, lower: false })
    expect({ place, worse: compareStanding(other.standing, assessment.standing) < 0 }).toEqual({ place, worse: false })
  }
}

const larger = (envelope: Envelope, by: number): Envelope =>
  envelope.shape === 'box'
    ? { ...envelope, sidesMm: envelope.sidesMm.map((side) => side * by) }
    : {
        ...envelope,
        diameterMm: envelope.diameterMm * by,
        ...(envelope.lengthMm === undefined ? {} : { lengthMm: envelope.lengthMm * by }),
      }
const times = (amount: Amount, by: number): Amount => ({ ...amount, value: amount.value * by })

/** One field of a capability made better. */
const BETTER: readonly ((capability: Capability, by: number) => Capability)[] = [
  (c, by) => (c.capacity ? { ...c, capacity: times(c.capacity, by) } : c),
  (c, by) => (c.utilization === undefined ? c : { ...c, utilization: c.utilization / by }),
  (c, by) => (c.maxMassKg === undefined ? c : { ...c, maxMassKg: c.maxMassKg * by }),
  (c, by) => (c.envelope ? { ...c, envelope: larger(c.envelope, by) } : c),
  (c, by) => (c.leadTimeDays === undefined ? c : { ...c, leadTimeDays: c.leadTimeDays / by }),
  (c) =>
    c.precision
      ? { ...c, precision: { itGrade: c.precision.itGrade! - 1, raMicrometers: c.precision.raMicrometers! / 2 } }
      : c,
  (c, by) =>
    c.lotSize?.min && c.lotSize.max
      ? { ...c, lotSize: { min: times(c.lotSize.min, 1 / by), max: times(c.lotSize.max, by) } }
      : c,
  (c) => (c.basis === 'inferred' ? { ...c, basis: 'stated' } : c),
]

describe('raising an offer', () => {
  it('never lowers a utility or a standing', () => {
    fc.assert(
      fc.property(
        anyPart(),
        anyCapability(),
        fc.constantFrom(...BETTER),
        fc.constantFrom(1.1, 2, 50),
        (part, before, raise, by) => {
          expectNoneLower(assessAll(part, before, maker()), assessAll(part, raise(before, by), maker()))
        },
      ),
      { numRuns: 1000, seed: 31 },
    )
  })

  it('never lowers by one more material, certificate, word or proof, or by being nearer', () => {
    fc.assert(
      fc.property(anyPart(), anyCapability(), anyManufacturers(), (part, capability, makers) => {
        if (makers.length < 2) return
        const [a, b] = makers as [Manufacturer, Manufacturer, ...Manufacturer[]]
        const materials = capability.materials.length > 0 ? [...capability.materials, ...b.materials] : []
        const richer: Manufacturer = {
          ...a,
          ...(a.certificates ? { certificates: [...a.certificates, ...(b.certificates ?? [])] } : {}),
          terms: [...new Set([...a.terms, ...b.terms])].sort(),
          ownEvidence: [...new Set([...a.ownEvidence, ...b.ownEvidence])],
          materials: a.materials.length > 0 ? [...a.materials, ...b.materials] : [],
          ...(part.destination && a.location ? { location: part.destination } : {}),
        }
        expectNoneLower(assessAll(part, capability, a), assessAll(part, { ...capability, materials }, richer))
      }),
      { numRuns: 500, seed: 32 },
    )
  })
})

/** One unknown field of a capability, stated as the part demands it. */
const MEETS: readonly ((capability: Capability, part: Part) => Capability)[] = [
  ({ capacity: _, utilization: __, ...c }, { annualVolume }) => (annualVolume ? { ...c, capacity: annualVolume } : c),
  ({ lotSize: _, ...c }, { lotSize }) => (lotSize ? { ...c, lotSize: { min: lotSize, max: lotSize } } : c),
  ({ leadTimeDays: _, ...c }, { leadTimeDays }) => (leadTimeDays === undefined ? c : { ...c, leadTimeDays }),
  ({ envelope: _, ...c }, { dimensions }) => (dimensions ? { ...c, envelope: dimensions } : c),
  ({ maxMassKg: _, ...c }, { massKg }) => (massKg === undefined ? c : { ...c, maxMassKg: massKg }),
  ({ precision: _, ...c }, { precision }) => (precision ? { ...c, precision } : c),
]
const UNKNOWN: readonly ((capability: Capability) => Capability)[] = [
  ({ capacity: _, utilization: __, ...c }) => c,
  ({ lotSize: _, ...c }) => c,
  ({ leadTimeDays: _, ...c }) => c,
  ({ envelope: _, ...c }) => c,
  ({ maxMassKg: _, ...c }) => c,
  ({ precision: _, ...c }) => c,
]

describe('stating what meets the need', () => {
  it('never lowers a utility against not knowing', () => {
    fc.assert(
      fc.property(anyPart(), anyCapability(), fc.nat(MEETS.length - 1), (part, capability, field) => {
        const before = UNKNOWN[field]!(capability)
        expectNoneLower(assessAll(part, before, maker()), assessAll(part, MEETS[field]!(capability, part), maker()))
      }),
      { numRuns: 1000, seed: 33 },
    )
  })

  it('never lowers the rank of a maker of one capability, by any method', () => {
    const methods = [weightedSum(), weightedProduct(), topsis()]
    fc.assert(
      fc.property(
        anyPart(),
        anyCapability(),
        fc.nat(MEETS.length - 1),
        fc.constantFrom(...methods),
        (part, capability, field, method) => {
          const plan = planOf(part, { catalog: defaultCatalog, criteria, method })
          const before = judge(plan, maker({ capabilities: [UNKNOWN[field]!(capability)] }))
          const after = judge(plan, maker({ capabilities: [MEETS[field]!(capability, part)] }))
          const better = compareStanding(after.standing, before.standing)
          expect(better).toBeGreaterThanOrEqual(0)
          if (better === 0) expect(after.score).toBeGreaterThanOrEqual(before.score - 2e-9)
        },
      ),
      { numRuns: 750, seed: 34 },
    )
  })

  it('lists a certificate, a material or a place to no harm', () => {
    fc.assert(
      fc.property(anyPart(), anyCapability(), (part, capability) => {
        const [need] = part.routes[0]!.materials
        if (!need) return
        const bare = { ...capability, materials: [] }
        const known = maker({
          certificates: part.certificates,
          ...(part.destination ? { location: part.destination } : {}),
        })
        const only = { ...part, routes: [{ ...part.routes[0]!, materials: [need] }] }
        const stated = { ...capability, materials: [{ id: need.id, text: need.text }] }
        expectNoneLower(assessAll(only, bare, maker()), assessAll(only, stated, known))
      }),
      { numRuns: 250, seed: 35 },
    )
  })
})

describe('a claim that nothing supports', () => {
  it('never brings more than the same claim stated, and never a fit', () => {
    fc.assert(
      fc.property(anyPart(), anyCapability(), (part, capability) => {
        const claimed = assessAll(part, { ...capability, basis: 'inferred' }, maker())
        expectNoneLower(claimed, assessAll(part, { ...capability, basis: 'documented' }, maker()))
        for (const [place, { standing, utility, reason }] of claimed) {
          if (/^(certificates|experience|proximity|ownManufacture) /.test(place)) continue
          expect({ place, standing }).not.toEqual({ place, standing: 'fits' })
          if (reason.code !== 'step.none') expect(utility).toBeLessThanOrEqual(0.8)
        }
      }),
      { numRuns: 500, seed: 36 },
    )
  })

  it('adds nothing beside the same capability stated', () => {
    fc.assert(
      fc.property(anyPart(), anyCapability(), (part, capability) => {
        const plan = planOf(part, { catalog: defaultCatalog, criteria, method: weightedSum() })
        const stated: Capability = { ...capability, basis: 'stated' }
        const honest = judge(plan, maker({ capabilities: [stated] }))
        const stuffed = judge(plan, maker({ capabilities: [{ ...stated, basis: 'inferred' }, stated, stated] }))
        expect({ standing: stuffed.standing, score: stuffed.score }).toEqual({
          standing: honest.standing,
          score: honest.score,
        })
      }),
      { numRuns: 250, seed: 37 },
    )
  })

  it('gains nothing by an expired certificate or by a word said twice', () => {
    fc.assert(
      fc.property(anyPart(), anyManufacturers(), (part, makers) => {
        const dated = { ...part, asOf: '2026-11-23' }
        for (const one of makers) {
          if (!one.certificates) continue
          const expired = part.certificates.map((need) => ({ ...need, validUntil: '2020-01-01' }))
          const louder = {
            ...one,
            certificates: [...one.certificates, ...expired],
            terms: [...one.terms, ...one.terms].sort(),
          }
          const capability = one.capabilities[0]
          if (!capability) continue
          expectNoneLower(assessAll(dated, capability, louder), assessAll(dated, capability, one))
        }
      }),
      { numRuns: 150, seed: 38 },
    )
  })
})
