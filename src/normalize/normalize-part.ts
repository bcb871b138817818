import { defaultCatalog } from '../catalog/default.js'
import { HamkorError } from '../errors.js'
import type { Issue } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import { CRITERION_IDS } from '../model/criterion.js'
import type { Part, Span } from '../model/part.js'
import { PART_KEYS, type PartInput, partSchema } from '../model/part-schema.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { checkedShape, shown } from '../refuse.js'
import { guardRecord, isRecord } from './common/guard.js'
import { type IssueLog, issueLog } from './common/issues.js'
import { nearestKey } from './common/nearest-key.js'
import { shaped } from './common/shape.js'
import { readCountry } from './fields/country.js'
import { partTerms } from './fields/experience-terms.js'
import { entriesOf, fieldOf, isBlank } from './fields/fields.js'
import { isUnaskedField, withoutUnasked } from './fields/unasked.js'
import { readDate } from './figures/date.js'
import { restOf } from './request/evidence.js'
import { familyByCode } from './request/family-by-code.js'
import type { PartFacts } from './request/part-facts.js'
import { type PartReading, partReading, textOf } from './request/part-reading.js'
import { routesOf } from './request/part-routes.js'
import type { TextReading } from './request/readings.js'

/** A part as understood, and everything that was not. */
export interface NormalizedPart {
  readonly value: Part
  readonly issues: readonly Issue[]
}

/**
 * Reads a part: a record, or one line of free text, which gives what the record with the same values would. What cannot
 * be read becomes an issue and the rest is used; a field of its own beats free text. Throws HamkorError `INPUT` where
 * the argument is neither a record nor a text. O(text).
 */
export function normalizePart(input: unknown, catalog: Catalog = defaultCatalog): NormalizedPart {
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  const log = issueLog()
  const value = typeof input === 'string' ? partOfLine(input, catalog, log) : partOfRecord(input, catalog, log)
  return { value, issues: log.list() }
}

function partOfLine(line: string, catalog: Catalog, log: IssueLog): Part {
  // a text needs no schema, only the limits
  const { description } = guardRecord({ description: line }, PART_KEYS, log)
  return partOf(typeof description === 'string' ? { description } : {}, catalog, log)
}

/** Whether it can be read as a part at all: a text, or an object that is no list. */
export function isPartInput(input: unknown): input is string | object {
  return typeof input === 'string' || isRecord(input)
}

/** Says that what stands at `field` is no part. Throws HamkorError `INPUT`. */
export function refusePart(field: string, input: unknown): never {
  const received = shown(input)
  const expected = 'a record such as { "name": "brake disc" }, or a line of text'
  throw new HamkorError('INPUT', `${field}: received ${received}; expected ${expected}`, { field, received, expected })
}

function partOfRecord(input: unknown, catalog: Catalog, log: IssueLog): Part {
  if (!isRecord(input)) refusePart('part', input)
  const record = shaped(partSchema, withoutUnasked(guardRecord(input, PART_KEYS, log), NAMED_BY), PART_KEYS, log)
  if (record.id !== undefined && isBlank(record.id)) log.add('id.empty', ['id'], record.id, 'your own id of the part')
  return partOf(record, catalog, log)
}

/** What the part is called. */
const NAMED_BY: ReadonlySet<string> = new Set(['id', 'name'])

function partOf(record: PartInput, catalog: Catalog, log: IssueLog): Part {
  return partFrom(partReading(record, catalog, log), record, catalog, log)
}

/** The part of a record that was read: how it is made, and the words that experience is compared by. */
export function partFrom(reading: PartReading, record: PartInput, catalog: Catalog, log: IssueLog): Part {
  const { texts, name, told, facts, kind, family, spans } = reading
  const { processes, excluded, isWork } = told
  const routes = routesOf(
    record,
    {
      materials: facts.materials,
      family: familyByCode(family, facts, catalog),
      kind,
      told: processes,
      excluded,
      isWork,
    },
    catalog,
    log,
  )
  if (routes.length === 0 && family && facts.materials.length > 0) {
    log.add('part.noRoute', [], facts.materials.map(({ text }) => text).join(', '), NO_ROUTE)
  } else if (routes.length === 0) {
    log.add('part.notUnderstood', [], record.name ?? record.description ?? record, NOT_UNDERSTOOD)
  }
  // key by key: an absent fact is no key, and a record of spreads takes longer than all the reading of a short text
  const part = { id: textOf(record.id), name: name.text } as { -readonly [K in keyof Part]: Part[K] }
  if (texts.description.text !== '') part.description = texts.description.text
  part.kind = kind
  if (family) part.concept = family.id
  part.positions = name.positions
  addFacts(part, facts)
  part.routes = routes
  addDemands(part, record, log)
  part.spans = spans
  part.rest = [...restIn(texts.name, spans), ...restIn(texts.description, spans)]
  // nothing that could be made of it: words alone must not find makers
  const source = { concept: family?.id, materials: facts.materials, routes, description: texts.description.text, spans }
  part.terms = routes.length === 0 ? [] : partTerms(source, name.field === 'name' ? name.text : '', catalog)
  return part
}

function restIn({ text, field }: TextReading, spans: readonly Span[]): readonly string[] {
  return text === ''
    ? []
    : restOf(
        text,
        spans.filter((span) => span.field === field),
      )
}

const NO_ROUTE = 'how the part is made of this material, e.g. processes: "casting"'
const NOT_UNDERSTOOD = 'a name, process or material that the catalog knows, e.g. "brake disc" or "gray iron"'

/** Facts that are known; an absent one is no key. */
function addFacts(part: { -readonly [K in keyof PartFacts]: PartFacts[K] }, facts: PartFacts): void {
  if (facts.hsCode !== undefined) part.hsCode = facts.hsCode
  part.materials = facts.materials
  if (facts.dimensions !== undefined) part.dimensions = facts.dimensions
  if (facts.massKg !== undefined) part.massKg = facts.massKg
  if (facts.precision !== undefined) part.precision = facts.precision
  if (facts.hardness !== undefined) part.hardness = facts.hardness
  part.threads = facts.threads
  if (facts.annualVolume !== undefined) part.annualVolume = facts.annualVolume
  if (facts.lotSize !== undefined) part.lotSize = facts.lotSize
  if (facts.leadTimeDays !== undefined) part.leadTimeDays = facts.leadTimeDays
  if (facts.window !== undefined) part.window = facts.window
  part.parameters = facts.parameters
  part.certificates = facts.certificates
  if (facts.destination !== undefined) part.destination = facts.destination
  if (facts.unitPrice !== undefined) part.unitPrice = facts.unitPrice
}

/** Fields that only the record can say. */
function addDemands(
  part: { -readonly [K in 'origin' | 'require' | 'asOf']?: Part[K] | undefined },
  record: PartInput,
  log: IssueLog,
): void {
  const asOf = fieldOf(record.asOf, ['asOf'], readDate, log)
  const origin = fieldOf(record.origin, ['origin'], readCountry, log)
  if (origin !== undefined) part.origin = origin
  if (record.require !== undefined) part.require = requiredOf(record.require, log)
  if (asOf !== undefined) part.asOf = asOf
}

/** Ids of criteria; one that is not built in is kept, for it may be the host's, and reported. */
function requiredOf(input: NonNullable<PartInput['require']>, log: IssueLog): string[] {
  const named = entriesOf(input, ['require']).flatMap(({ value, path }) =>
    value.split(/[,;\n]/).map((one) => ({ id: one.trim(), path })),
  )
  const ids = named.flatMap(({ id, path }) => {
    if (isBlank(id) || isUnaskedField(id)) return []
    const known = CRITERION_IDS.find((one) => one.toLowerCase() === id.toLowerCase())
    if (known) return known
    const nearest = nearestKey(id, CRITERION_IDS)
    log.add('require.unknown', path, id, 'the id of a criterion, e.g. material', nearest ? [nearest] : undefined)
    return id
  })
  return [...new Set(ids)]
}
