import { offersOf } from '../criteria/material.js'
import { BASES, compareText } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { CriterionId } from '../model/criterion.js'
import type { Capability, CertificateOffer, Manufacturer, Told, ToldField } from '../model/manufacturer.js'

/*
 * What each criterion looks at, and nothing else: makers that say the same of it share one code, and a plan judges each
 * code once. A facet is written as plain data and read back into a capability (or maker) that says just that, so that
 * the criterion's own `assess` is the one formula.
 */

/** What of a capability is told apart, one column each; named after the criterion that looks at it. */
export const ROW_FACETS = [
  'process',
  'material',
  'precision',
  'envelope',
  'parameters',
  'capacity',
  'lotSize',
  'leadTime',
  'window',
] as const satisfies readonly CriterionId[]
export type RowFacet = (typeof ROW_FACETS)[number]

/** What of a maker as a whole. */
export const MAKER_FACETS = ['certificates', 'proximity', 'ownManufacture'] as const satisfies readonly CriterionId[]
export type MakerFacet = (typeof MAKER_FACETS)[number]

/** What a capability says for a facet; undefined: nothing. */
export function rowFacet(facet: RowFacet, capability: Capability, manufacturer: Manufacturer): unknown {
  switch (facet) {
    case 'process':
      return capability.process
    case 'material':
      return materialFacet(capability, manufacturer)
    case 'precision':
      return withTold(capability.precision && [capability.precision], capability, ['tolerance', 'roughness'])
    case 'envelope': {
      const { envelope, maxMassKg } = capability
      const said = envelope === undefined && maxMassKg === undefined ? undefined : [envelope, maxMassKg]
      return withTold(said, capability, ['envelope', 'maxMassKg'])
    }
    case 'parameters':
      // figures may hold for one material only, so the offers belong to them
      return capability.parameters.length === 0
        ? undefined
        : withTold([capability.parameters, materialIds(capability, manufacturer)], capability, ['parameters'])
    case 'capacity': {
      const { capacity, utilization, cycleTimeHours } = capability
      return withTold(capacity && [capacity, utilization, cycleTimeHours], capability, ['capacity', 'utilization'])
    }
    case 'lotSize':
      return withTold(capability.lotSize && [capability.lotSize, capability.cycleTimeHours], capability, ['lotSize'])
    case 'leadTime':
      return capability.leadTimeDays
    case 'window':
      return capability.available
  }
}

/** Which of its fields are only told, behind what a capability says; one that was inferred as a whole counts so anyway. */
function withTold(
  said: readonly unknown[] | undefined,
  { told, basis }: Capability,
  fields: readonly ToldField[],
): readonly unknown[] | undefined {
  if (!said || !told || basis === 'inferred') return said
  const marks = told.flatMap(({ field, id }) =>
    fields.includes(field) ? [id === undefined ? field : [field, id]] : [],
  )
  return marks.length > 0 ? [...said, marks] : said
}

/** The same with what is only told; mostly nothing is. */
function withMarks(said: Said, marks: unknown): Said {
  if (marks === undefined) return said
  said.told = (marks as readonly (ToldField | readonly [ToldField, string])[]).map((mark): Told => {
    if (typeof mark === 'string') return { field: mark, text: '' }
    return { field: mark[0], id: mark[1], text: '' }
  })
  return said
}

/** What of a material list decides besides the ids is rare: then it lies beside them, with the process that it depends on. */
function materialFacet(capability: Capability, manufacturer: Manufacturer): unknown {
  const ids = materialIds(capability, manufacturer)
  const { notMaterials = [], process, told } = capability
  const isTold = told?.some(({ field }) => field === 'materials') ?? false
  if (!isTold && notMaterials.length === 0) return ids
  const not = [...new Set(notMaterials.map(({ id }) => id))].sort(compareText)
  return [ids ?? NOTHING, not, process, isTold]
}

/** Whether a facet of materials says more than their ids. */
export function isQualified(value: unknown): boolean {
  return Array.isArray((value as readonly unknown[])[0])
}

/** Ids of the materials that hold for a capability, each once, sorted; undefined where none is offered. */
function materialIds(capability: Capability, manufacturer: Manufacturer): readonly string[] | undefined {
  const offers = offersOf(capability, manufacturer)
  if (offers.length === 0) return undefined
  if (offers.length === 1) return [offers[0]!.id]
  return [...new Set(offers.map(({ id }) => id))].sort(compareText)
}

const NOTHING: readonly never[] = []

/** Says nothing. */
function bare() {
  return {
    process: '',
    text: '',
    materials: NOTHING as Capability['materials'],
    equipment: NOTHING as Capability['equipment'],
    parameters: NOTHING as Capability['parameters'],
    basis: 'stated' as const,
  }
}

type Said = { -readonly [Key in keyof Capability]: Capability[Key] }

/** A capability that says just what was written for a facet. */
export function capabilityOf(facet: RowFacet, value: unknown): Capability {
  // set one by one: copying takes longer than judging
  const said: Said = bare()
  if (value === undefined) return said
  switch (facet) {
    case 'process':
      said.process = value as string
      return said
    case 'material':
      if (!isQualified(value)) said.materials = offersFrom(value)
      else {
        const [ids, not, process, isTold] = value as [unknown, unknown, string, boolean]
        said.materials = offersFrom(ids)
        said.notMaterials = offersFrom(not)
        said.process = process
        if (isTold) withMarks(said, ['materials'])
      }
      return said
    case 'parameters': {
      const [parameters, materials, told] = value as [Capability['parameters'], unknown, unknown]
      said.parameters = parameters
      said.materials = offersFrom(materials)
      return withMarks(said, told)
    }
    case 'precision': {
      const [precision, told] = value as [NonNullable<Capability['precision']>, unknown]
      said.precision = precision
      return withMarks(said, told)
    }
    case 'leadTime':
      said.leadTimeDays = value as number
      return said
    case 'window':
      said.available = value as NonNullable<Capability['available']>
      return said
    case 'envelope': {
      const [envelope, maxMassKg, told] = value as readonly [Capability['envelope'], number | undefined, unknown]
      if (envelope) said.envelope = envelope
      if (maxMassKg !== undefined) said.maxMassKg = maxMassKg
      return withMarks(said, told)
    }
    case 'lotSize': {
      const [lotSize, cycleTimeHours, told] = value as readonly [
        NonNullable<Capability['lotSize']>,
        number | undefined,
        unknown,
      ]
      said.lotSize = lotSize
      if (cycleTimeHours !== undefined) said.cycleTimeHours = cycleTimeHours
      return withMarks(said, told)
    }
    case 'capacity': {
      const [capacity, utilization, cycleTimeHours, told] = value as readonly [
        NonNullable<Capability['capacity']>,
        number | undefined,
        number | undefined,
        unknown,
      ]
      said.capacity = capacity
      if (utilization !== undefined) said.utilization = utilization
      if (cycleTimeHours !== undefined) said.cycleTimeHours = cycleTimeHours
      return withMarks(said, told)
    }
  }
}

/** A material that was written by its id alone. */
function offersFrom(ids: unknown): Capability['materials'] {
  return ((ids ?? []) as readonly string[]).map((id) => ({ id, text: id }))
}

/** What a maker says for a facet; undefined: nothing. */
export function makerFacet(facet: MakerFacet, manufacturer: Manufacturer): unknown {
  switch (facet) {
    case 'certificates':
      return manufacturer.certificates?.map(certificateFacet)
    case 'proximity': {
      const { lat, lon, city, region } = manufacturer.location ?? {}
      if (lat !== undefined && lon !== undefined) return [lat, lon]
      return city === undefined && region === undefined ? undefined : [undefined, undefined, city, region]
    }
    case 'ownManufacture':
      return [manufacturer.tradeClaims.length > 0, ...new Set(manufacturer.ownEvidence)]
  }
}

const NOBODY: Manufacturer = {
  id: '',
  name: '',
  capabilities: [],
  materials: [],
  products: [],
  productConcepts: [],
  hsHeadings: [],
  attributes: {},
  ownEvidence: [],
  tradeClaims: [],
  terms: [],
}

/** A maker that says just what was written for a facet. */
export function makerOf(facet: MakerFacet | undefined, value: unknown): Manufacturer {
  if (facet === undefined || value === undefined) return NOBODY
  const list = value as readonly unknown[]
  switch (facet) {
    case 'certificates':
      return { ...NOBODY, certificates: list.map(certificateFrom) }
    case 'proximity': {
      const location = Object.entries({ lat: list[0], lon: list[1], city: list[2], region: list[3] })
      return { ...NOBODY, location: Object.fromEntries(location.filter(([, one]) => one !== undefined)) }
    }
    case 'ownManufacture':
      return {
        ...NOBODY,
        ownEvidence: list.slice(1) as Manufacturer['ownEvidence'],
        tradeClaims: list[0] === true ? ['?'] : [],
      }
  }
}

function certificateFacet({ id, validUntil, told }: CertificateOffer): unknown {
  if (told) return [id, validUntil, told]
  return validUntil === undefined ? id : [id, validUntil]
}

function certificateFrom(value: unknown): CertificateOffer {
  if (typeof value === 'string') return { id: value, text: value }
  const [id, validUntil, told] = value as [string, string | undefined, true | undefined]
  return { id, text: id, ...(validUntil === undefined ? {} : { validUntil }), ...(told ? { told } : {}) }
}

/** Basis and credibility of a capability in one byte: the basis' place in `BASES`, plus 4 where it is unsupported. */
export function flagsOf({ basis, unsupported }: Capability): number {
  return BASES.indexOf(basis) + (unsupported ? UNSUPPORTED : 0)
}

export const UNSUPPORTED = 4
export const BASIS_BITS = 3

/** What keys begin with: process, term, family of parts, HS heading, region, town, certificate held, attribute. */
export const KEY_KINDS = ['p', 't', 'tpart:', 'h', 'r', 'l', 'c', 'a'] as const
export type KeyKind = (typeof KEY_KINDS)[number]

/** Hands over everything by which a maker is looked up (certificates that are implied too), some of it more than once. */
export function eachKey(
  manufacturer: Manufacturer,
  catalog: Catalog,
  take: (kind: KeyKind, text: string) => void,
): void {
  for (const { process } of manufacturer.capabilities) take('p', process)
  for (const term of manufacturer.terms) take('t', term)
  for (const concept of manufacturer.productConcepts) take('tpart:', concept)
  for (const heading of manufacturer.hsHeadings) take('h', heading)
  const { city, region = catalog.places.get(city ?? '')?.region } = manufacturer.location ?? {}
  if (region !== undefined) take('r', region)
  if (city !== undefined) take('l', city)
  for (const { id } of manufacturer.certificates ?? []) {
    for (const held of catalog.certificateClosure(id)) take('c', held)
  }
  for (const key of Object.keys(manufacturer.attributes)) take('a', attributeText(key, manufacturer.attributes[key]!))
}

/** Equal for equal (`===`) values of one attribute only. */
export function attributeKey(key: string, value: string | number): string {
  return `a${attributeText(key, value)}`
}

function attributeText(key: string, value: string | number): string {
  return typeof value === 'number' ? `${key}\0#${value === 0 ? 0 : value}` : `${key}\0=${value}`
}
