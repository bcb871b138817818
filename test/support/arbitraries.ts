import fc from 'fast-check'
import { defaultCatalog } from '../../src/catalog/default.js'
import { BASES } from '../../src/model/basics.js'
import type { Capability, Manufacturer } from '../../src/model/manufacturer.js'
import type { MaterialNeed, Part, ProcessRoute } from '../../src/model/part.js'

// a neighbourhood of the graph, so that random needs and offers meet often: turning and its kin, casting, plastics
const PROCESSES = [...defaultCatalog.processes.keys()].filter((id) =>
  /turning|machining|milling|grinding|cast|forg|stamp|mold|coat|plat|harden|sew|assembly|weld/.test(id),
)
const MATERIALS = [...defaultCatalog.materials.keys()].filter((_, i) => i % 3 === 0)
const TERMS = ['part:brake-disc', 'part:bumper-front', 'tormoz', 'disk', 'bamper', 'val', 'shesternya']
const CERTIFICATES = [...defaultCatalog.certificates.keys()].slice(0, 8)
const PLACES = [...defaultCatalog.places.keys()]

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
/** Leaves out the keys that are undefined, as the readers do. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T

const material = fc.constantFrom(...MATERIALS)
const amount = fc.record({ value: fc.integer({ min: 1, max: 500_000 }), unit: fc.constantFrom('piece', 'kg', 'set') })
const side = fc.integer({ min: 1, max: 2000 })
const envelope = fc.oneof(
  fc.record({ shape: fc.constant('box' as const), sidesMm: fc.array(side, { minLength: 1, maxLength: 3 }) }),
  fc.record({ shape: fc.constant('cylinder' as const), diameterMm: side, lengthMm: side }),
)
const precision = fc.record({
  itGrade: fc.integer({ min: 5, max: 16 }),
  raMicrometers: fc.constantFrom(0.4, 1.6, 3.2, 12.5),
})

/** A capability with any of its fields known or not. */
export function anyCapability(): fc.Arbitrary<Capability> {
  return fc
    .record({
      process: fc.constantFrom(...PROCESSES),
      text: fc.constant('as written'),
      materials: fc.array(
        material.map((id) => ({ id, text: id })),
        { maxLength: 2 },
      ),
      precision: optional(precision),
      envelope: optional(envelope),
      maxMassKg: optional(fc.integer({ min: 1, max: 500 })),
      lotSize: optional(fc.record({ min: amount, max: amount })),
      capacity: optional(amount),
      utilization: optional(fc.constantFrom(0, 0.5, 1)),
      leadTimeDays: optional(fc.integer({ min: 1, max: 120 })),
      equipment: fc.constantFrom([], ['HAAS ST-20']),
      parameters: fc.constant([]),
      basis: fc.constantFrom(...BASES),
    })
    .map((value) => compact(value) as Capability)
}

/** Up to twelve makers with different ids. */
export function anyManufacturers(): fc.Arbitrary<Manufacturer[]> {
  const one = fc
    .record({
      location: optional(fc.constantFrom(...PLACES).map((id) => placeOf(id))),
      capabilities: fc.array(anyCapability(), { maxLength: 4 }),
      materials: fc.array(
        material.map((id) => ({ id, text: id })),
        { maxLength: 2 },
      ),
      certificates: optional(
        fc.array(
          fc.constantFrom(...CERTIFICATES).map((id) => ({ id, text: id })),
          { maxLength: 2 },
        ),
      ),
      terms: fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 3 }).map((terms) => terms.sort()),
      hsHeadings: fc.constantFrom([], ['8708']),
      ownEvidence: fc.constantFrom([], ['machines' as const]),
      tradeClaims: fc.constantFrom([], ['импорт']),
    })
    .map((value) => compact(value))
  return fc.array(one, { maxLength: 12 }).map((rows) =>
    rows.map(
      (row, i) =>
        ({
          ...row,
          id: `maker-${i}`,
          name: `Maker ${i}`,
          products: [],
          productConcepts: row.terms.filter((term) => term.startsWith('part:')).map((term) => term.slice(5)),
          attributes: {},
        }) as Manufacturer,
    ),
  )
}

function placeOf(id: string) {
  const place = defaultCatalog.places.get(id)!
  return place.kind === 'city' ? { city: id, region: place.region! } : { region: id }
}

const need: fc.Arbitrary<MaterialNeed> = fc
  .record({ id: material, said: fc.constantFrom('stated', 'inferred') })
  .map((n) => ({
    ...n,
    text: n.id,
  }))

const route: fc.Arbitrary<ProcessRoute> = fc
  .record({
    steps: fc.array(
      fc.record({
        process: fc.constantFrom(...PROCESSES),
        said: fc.constantFrom('stated' as const, 'inferred' as const),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    materials: fc.array(need, { maxLength: 2 }),
  })
  .map(({ steps, materials }) => ({
    materials,
    steps: steps.map((step) => ({ ...step, role: defaultCatalog.processes.get(step.process)!.role })),
  }))

/** A part with one or two routes and any of its demands. */
export function anyPart(): fc.Arbitrary<Part> {
  return fc
    .record({
      routes: fc.array(route, { minLength: 1, maxLength: 2 }),
      dimensions: optional(envelope),
      massKg: optional(fc.integer({ min: 1, max: 100 })),
      precision: optional(precision),
      annualVolume: optional(amount),
      lotSize: optional(amount),
      leadTimeDays: optional(fc.integer({ min: 1, max: 120 })),
      certificates: fc.array(
        fc.constantFrom(...CERTIFICATES).map((id) => ({ id, text: id })),
        { maxLength: 2 },
      ),
      destination: optional(fc.constantFrom(...PLACES).map((id) => placeOf(id))),
      terms: fc
        .uniqueArray(fc.constantFrom(...TERMS), { maxLength: 3 })
        .map((terms) => terms.sort().map((term) => ({ term, weight: term.startsWith('part:') ? 3 : 1 }))),
      hsCode: optional(fc.constantFrom('870830', '392690')),
      asOf: optional(fc.constant('2026-11-23')),
    })
    .map(
      (value) =>
        compact({
          id: 'p',
          name: 'part',
          kind: 'component',
          positions: [],
          materials: [],
          threads: [],
          parameters: [],
          spans: [],
          rest: [],
          ...value,
        }) as unknown as Part,
    )
}
