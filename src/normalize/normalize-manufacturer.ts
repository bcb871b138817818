import { defaultCatalog } from '../catalog/default.js'
import { compareText, type Issue, idAsRead } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import { MANUFACTURER_KEYS, type ManufacturerInput, manufacturerSchema } from '../model/manufacturer-schema.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { checkedShape } from '../refuse.js'
import { unmixed } from '../text/homoglyphs.js'
import { guardRecord, isRecord } from './common/guard.js'
import { type IssueLog, issueLog } from './common/issues.js'
import type { Found } from './common/read.js'
import { shaped } from './common/shape.js'
import {
  inferredCapability,
  offersOf,
  primaryGroup,
  sourceOf,
  statedCapabilities,
  toldBy,
  tradesOf,
  withMakerMaterials,
} from './fields/capability.js'
import { certificatesOf } from './fields/certificate-fields.js'
import { manufacturerTerms } from './fields/experience-terms.js'
import { distinctBy, fieldOf, isBlank } from './fields/fields.js'
import { readLocation } from './fields/read-place.js'
import { withoutUnasked } from './fields/unasked.js'
import { gradeListsSpelled } from './materials/grade-list.js'
import { gradeRangesSpelled } from './materials/grade-range.js'
import { sentencesOf } from './prose/clauses.js'
import { isTrader, ownEvidenceOf, tradeClaimsOf, tradeNameOf } from './prose/own-evidence.js'
import { readPeople } from './prose/people.js'
import { isServed, type Products, primarySteps, productsOf } from './prose/products.js'
import { readProse } from './prose/prose.js'
import { madeIn } from './prose/prose-products.js'
import type { Prose } from './prose/prose-sentence.js'
import { quoterOf } from './prose/quote.js'
import { claimsBesideMaking, isBroker, isCraft, sellingSigns, shopSigns } from './prose/shop-signs.js'
import { isDenied, withTold } from './prose/tell.js'
import { mayRun } from './words/may-run.js'
import { findConcepts } from './words/vocabulary.js'

/** Trades that a description may name and be believed; one that names more is written for search engines and says nothing. */
const CREDIBLE_PROSE_TRADES = 4
/**
 * Processes that one may name over several trades or beside many products: a works of its own foundry and machine shop
 * names more, but of two trades and not a catalogue of what it makes.
 */
const CREDIBLE_PROSE = { processes: 12, trades: 2, products: 10 } as const

/** What it is called, what the host keeps of it, and where a no is an answer. */
const OWN_WORDS: ReadonlySet<string> = new Set(['id', 'name', 'attributes', 'certificates'])

/** A maker as understood, and everything that was not. */
export interface NormalizedManufacturer {
  /** Absent where the row is no record or has no id. */
  readonly value: Manufacturer | undefined
  readonly issues: readonly Issue[]
}

/**
 * Reads a record of a manufacturer; what cannot be read becomes an issue and the rest is used. What is not said stays
 * absent; what its products and description suggest is marked `inferred`. Never throws on data. O(text).
 */
export function normalizeManufacturer(input: unknown, catalog: Catalog = defaultCatalog): NormalizedManufacturer {
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  const log = issueLog()
  if (!isRecord(input)) {
    log.add('record.type', [], input, 'a record of a manufacturer, e.g. { "id": "kova", "name": "KOVA Foundry" }')
    return { value: undefined, issues: log.list() }
  }
  const guarded = withoutUnasked(guardRecord(input, MANUFACTURER_KEYS, log), OWN_WORDS)
  const { id: given } = guarded
  const id = typeof given === 'string' || typeof given === 'number' ? idAsRead(String(given)) : ''
  if (id === '') log.add('id.missing', ['id'], given ?? 'nothing', 'an id that no other row has')
  const record = shaped(manufacturerSchema, { ...guarded, id }, MANUFACTURER_KEYS, log)
  return { value: id === '' ? undefined : assembled({ ...record, id }, catalog, log), issues: log.list() }
}

function assembled(record: ManufacturerInput & { readonly id: string }, catalog: Catalog, log: IssueLog): Manufacturer {
  const name = textOf(record.name)
  const written = textOf(record.description)
  const spelled = gradeListsSpelled(gradeRangesSpelled({ text: unmixed(written ?? '') }, catalog), catalog)
  const description = written === undefined ? undefined : spelled.text
  const products = productsOf(record.products, catalog, log)
  const materials = offersOf(record.materials, ['materials'], catalog, log)
  const { capabilities: stated, isCredible } = statedCapabilities(record, materials, catalog, log)
  const made = stated.flatMap((capability) => toldBy(capability) ?? [])
  const named = findConcepts(description ?? '', catalog, ['part'])
  const sentences = sentencesOf(description ?? '')
  const told = readProse(description ?? '', sentences, named, catalog, quoterOf(written ?? '', spelled))
  const isProseCredible =
    isCredible &&
    isBelievable(distinctOf(told.processes), distinctOf(named.map(({ value }) => ({ value: value.id }))), catalog)
  const works = isProseCredible ? told.processes : []
  const prompted = suggested(stated, products, works, description ?? '', catalog)
  const credible = [...stated, ...prompted.filter(({ process }) => isPossible(process, told, materials, catalog))]
  const shown = isProseCredible ? madeIn(description ?? '', sentences, named, told.processes, catalog) : NONE
  const listed = [...credible, ...byProducts(shown, credible, materials, told, catalog)]
  const location = fieldOf(record.location, ['location'], (place) => readLocation(place, catalog), log)
  const certificates = certificatesOf(record.certificates, description, catalog, log)
  const employees = fieldOf(record.employees, ['employees'], readPeople, log)
  const prose = [name, description, ...products.texts].filter((text) => text !== undefined)
  const ownEvidence = ownEvidenceOf({
    capabilities: stated,
    products: products.texts,
    // who claims everything is not believed for his machines either, and a broker's are others'; that he trades is
    prose: prose.filter((text) => text !== description).join('\n'),
    ...(isProseCredible && !isBroker(description ?? '')
      ? {
          description: description ?? '',
          sentences,
          toldCapacities: told.figures.filter(({ value }) => value.kind === 'capacity'),
        }
      : { description: '', sentences: [], toldCapacities: [] }),
    ...(employees === undefined ? {} : { employees }),
  })
  // a name is a name: it counts where the record states nothing that the firm does itself
  const isBare = stated.length === 0 && ownEvidence.every((shown) => shown === 'products')
  const done = [...stated, ...told.processes]
  const claims = prose.flatMap((text) => (isBare || text !== name ? saidOfTrade(text, name, done, catalog) : []))
  const trade = isBare && name !== undefined ? tradeNameOf(name) : undefined
  const tradeClaims = [...new Set(trade === undefined || claims.length > 0 ? claims : [trade])]
  // what a trader's goods would take to make says nothing of the trader
  const possible = isTrader(tradeClaims, ownEvidence) ? stated : listed
  const capabilities = isProseCredible ? withTold(possible, told, materials, catalog) : possible
  return {
    id: record.id,
    name: name ?? record.id,
    ...(location ? { location } : {}),
    capabilities: capabilities.map((one) => withMakerMaterials(one, materials, capabilities, catalog)),
    materials,
    ...(certificates ? { certificates } : {}),
    products: products.texts,
    productConcepts: [...new Set([...products.concepts, ...made])].sort(compareText),
    hsHeadings: products.hsHeadings,
    ...(written === undefined ? {} : { description: written }),
    ...(employees === undefined ? {} : { employees }),
    attributes: { ...record.attributes },
    ownEvidence,
    tradeClaims,
    terms: manufacturerTerms(
      {
        products: products.texts,
        concepts: [...products.terms, ...made.map((id) => `part:${id}`)],
        // who claims everything is not believed for his prose either
        description: isProseCredible ? (description ?? '') : '',
        descriptionConcepts: isProseCredible ? named.map(({ value }) => `part:${value.id}`) : [],
      },
      catalog,
    ),
  }
}

/** What a text of the profile says of trade; the name says it in its own words only, and who names work sells too. */
function saidOfTrade(
  text: string,
  name: string | undefined,
  works: readonly unknown[],
  catalog: Catalog,
): readonly string[] {
  const claims = tradeClaimsOf(text, catalog).filter((claim) => !isCraft(claim, text))
  if (text === name) return claims
  return [...claimsBesideMaking(claims, text), ...shopSigns(text), ...(works.length > 0 ? [] : sellingSigns(text))]
}

/** Whether one plant could run all that a description names. */
function isBelievable(processes: ReadonlySet<string>, products: ReadonlySet<string>, catalog: Catalog): boolean {
  const trades = tradesOf([...processes], catalog)
  if (trades > CREDIBLE_PROSE_TRADES) return false
  if (processes.size <= CREDIBLE_PROSE.processes) return true
  return trades <= CREDIBLE_PROSE.trades && products.size <= CREDIBLE_PROSE.products
}

function distinctOf(found: readonly { readonly value: string }[]): ReadonlySet<string> {
  return new Set(found.map(({ value }) => value))
}

/** Processes that the products need and that the description names, where nothing stated serves them; each once. */
function suggested(
  stated: Manufacturer['capabilities'],
  products: Products,
  told: readonly Found<string>[],
  description: string,
  catalog: Catalog,
): Manufacturer['capabilities'] {
  const known = stated.map(({ process }) => process)
  const named = told.map(({ value, start, end }) =>
    inferredCapability(value, description.slice(start, end), 'description'),
  )
  const roleOf = (process: string) => catalog.processes.get(process)?.role
  // "casting, sand casting" names one process twice, the second time exactly; plastics and their welding are two
  const exact = named.filter(
    ({ process }) =>
      !isServed(process, known, catalog) &&
      !named.some(
        (other) =>
          catalog.processRelation(process, other.process).kind === 'narrower' &&
          !BESIDE_PLAIN.has(other.process) &&
          roleOf(process) === roleOf(other.process),
      ),
  )
  // a product only hints at what is not said
  const needed = products.suggested([...known, ...told.map(({ value }) => value)])
  return distinctBy([...needed, ...exact], ({ process }) => process).sort((a, b) => compareText(a.process, b.process))
}

/** What a machine does besides its plain work. */
const BESIDE_PLAIN: ReadonlySet<string> = new Set(['insert-molding', 'two-shot-molding', 'gas-assisted-molding'])

/** Whether the maker does not deny it and may do it: who lists iron and makes covers does not die-cast them. */
function isPossible(process: string, told: Prose, materials: Manufacturer['materials'], catalog: Catalog): boolean {
  return !isDenied(process, told, catalog) && mayRun(process, materials, catalog)
}

/** A family may be made in more ways than one plant has; which it is nobody said. */
const WAYS = 2
const NONE: ReadonlyMap<string, string> = new Map()

/** What making a product takes, where nothing else that the maker says serves it. */
function byProducts(
  families: ReadonlyMap<string, string>,
  known: Manufacturer['capabilities'],
  materials: Manufacturer['materials'],
  told: Prose,
  catalog: Catalog,
): Manufacturer['capabilities'] {
  const processes = known.map(({ process }) => process)
  const needed = [...families].flatMap(([family, text]) => {
    const all = primarySteps(family, processes, catalog)
    if (all.length > 1 && all.some((process) => isOfTrade(process, processes, catalog))) return []
    const steps = all.filter((process) => isPossible(process, told, materials, catalog))
    return steps.length > WAYS ? [] : steps.map((process) => inferredCapability(process, text, sourceOf(family)))
  })
  return distinctBy(needed, ({ process }) => process).sort((a, b) => compareText(a.process, b.process))
}

/** Whether the maker does another work of the same trade: who casts in permanent moulds makes covers by that, not in sand. */
function isOfTrade(process: string, known: readonly string[], catalog: Catalog): boolean {
  const trade = primaryGroup(process, catalog)
  return (
    trade !== undefined &&
    known.some(
      (own) => primaryGroup(own, catalog) === trade && catalog.processRelation(process, own).kind !== 'broader',
    )
  )
}

function textOf(input: string | number | undefined): string | undefined {
  return isBlank(input) ? undefined : String(input).trim()
}
