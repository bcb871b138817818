import fc from 'fast-check'
import type { Capability, Manufacturer, ToldField } from '../../src/model/manufacturer.js'
import type { Part } from '../../src/model/part.js'
import { anyManufacturers, anyPart } from './arbitraries.js'

/*
 * Makers and parts with the corners that an index could get wrong: figures of processes, availability, cycle times,
 * unsupported claims, dated certificates, attributes, positions, twins, makers of whom nothing is known.
 */

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const date = fc.constantFrom('2026-09-01', '2026-11-23', '2027-01-01', '2027-06-30', '2028-02-29')
const window = fc.record({ from: optional(date), to: optional(date) })
const figure = fc.record({
  id: fc.constantFrom('hardness', 'sheetThickness', 'barDiameter', '?unheard'),
  min: optional(fc.integer({ min: 1, max: 60 })),
  max: optional(fc.integer({ min: 40, max: 300 })),
  unit: fc.constantFrom('HRC', 'HB', 'mm'),
  material: optional(fc.constantFrom('steel-carbon', 'aluminium', 'steel-stainless')),
})

const told = fc.array(
  fc.oneof(
    fc
      .constantFrom('materials', 'tolerance', 'roughness', 'envelope', 'maxMassKg', 'lotSize', 'capacity')
      .map((field) => ({ field: field as ToldField, text: `its ${field}` })),
    fc.constantFrom('hardness', 'sheetThickness', 'barDiameter').map((id) => ({
      field: 'parameters' as const,
      id,
      text: `its ${id}`,
    })),
  ),
  { maxLength: 4 },
)
const notMaterials = fc.subarray(['steel-carbon', 'aluminum', 'steel', 'pp', 'iron-gray'], {
  minLength: 1,
  maxLength: 2,
})

const more = fc.record({
  told: optional(told),
  notMaterials: fc.option(
    notMaterials.map((ids) => ids.map((id) => ({ id, text: id }))),
    { nil: undefined, freq: 2 },
  ),
  available: optional(window),
  cycleTimeHours: optional(fc.constantFrom(0.01, 0.5)),
  parameters: fc.array(figure, { maxLength: 2 }),
  unsupported: fc.constantFrom(undefined, undefined, undefined, true as const),
  capacity: optional(
    fc.record({ value: fc.constantFrom(0, 1000, 120_000), unit: fc.constantFrom('piece', 'hour', 'kg') }),
  ),
})

const makerMore = fc.record({
  lat: optional(fc.double({ min: 37, max: 45, noNaN: true })),
  attributes: fc.constantFrom({}, { size: 'small' }, { size: 'small', plan: 7 }, { size: 'large', plan: 0 }),
  told: fc.nat({ max: 3 }),
  validUntil: optional(date),
  isBlank: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  twins: fc.integer({ min: 0, max: 5 }).map((n) => (n === 0 ? 2 : 0)),
})

function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}

type Own = typeof makerMore extends fc.Arbitrary<infer T> ? T : never
type Extra = typeof more extends fc.Arbitrary<infer T> ? T : never

function enriched(maker: Manufacturer, own: Own, extras: readonly Extra[]): Manufacturer {
  if (own.isBlank) {
    const { location: _, certificates: __, ...rest } = maker
    return {
      ...rest,
      capabilities: [],
      materials: [],
      terms: [],
      productConcepts: [],
      hsHeadings: [],
      ownEvidence: [],
      tradeClaims: [],
    }
  }
  const capabilities = maker.capabilities.map((capability, c): Capability => {
    const extra = extras[c % extras.length]!
    return compact({
      ...capability,
      ...compact({
        ...extra,
        available: extra.available && compact(extra.available),
        parameters: extra.parameters.map(compact),
      }),
    }) as Capability
  })
  return {
    ...maker,
    capabilities,
    attributes: own.attributes as Manufacturer['attributes'],
    ...(own.lat === undefined ? {} : { location: { ...maker.location, lat: own.lat, lon: 65 } }),
    ...(maker.certificates
      ? {
          certificates: maker.certificates.map(
            (one, i) =>
              compact({ ...one, validUntil: own.validUntil, told: i === own.told || undefined }) as typeof one,
          ),
        }
      : {}),
  }
}

/** Up to `groups` × 12 makers, some of them twins of others under another id; ids in no order. */
export function richManufacturers(groups = 1): fc.Arbitrary<Manufacturer[]> {
  const one = fc.tuple(
    anyManufacturers(),
    fc.array(makerMore, { minLength: 12, maxLength: 12 }),
    fc.array(more, { minLength: 5, maxLength: 5 }),
  )
  return fc.array(one, { minLength: 1, maxLength: groups }).map((all) =>
    all.flatMap(([makers, own, extras], g) =>
      makers.flatMap((maker, m) => {
        const made = enriched(maker, own[m]!, extras)
        const twins = Array.from({ length: own[m]!.twins }, (_, t) => ({
          ...made,
          id: `${'zкй\u{1F600}\uFF5E'.at(t) ?? 'z'}twin-${g}-${m}-${t}`,
        }))
        return [{ ...made, id: `${(m * 7) % 12}-${g}-maker` }, ...twins]
      }),
    ),
  )
}

const partMore = fc.record({
  window: optional(window),
  parameters: fc.array(figure, { maxLength: 2 }),
  hardness: optional(fc.constant({ id: 'hardness', min: 40, max: 50, unit: 'HRC' })),
  require: fc.option(
    fc.constantFrom(
      ['process'],
      ['process', 'capacity', 'lotSize'],
      ['certificates'],
      ['proximity', 'window', 'leadTime'],
      [],
    ),
    { nil: undefined, freq: 4 },
  ),
  noRoutes: fc.integer({ min: 0, max: 15 }).map((n) => n === 0),
})

/** A part with one or two routes, or now and then none, and any of its demands. */
export function richPart(): fc.Arbitrary<Part> {
  return fc.tuple(anyPart(), partMore).map(([part, { noRoutes, ...extra }]) => {
    const full = compact({
      ...part,
      ...compact({
        ...extra,
        window: extra.window && compact(extra.window),
        parameters: extra.parameters.map(compact),
      }),
    }) as Part
    return noRoutes ? { ...full, routes: [] } : full
  })
}
