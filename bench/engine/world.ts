import { defaultCatalog } from '../../src/catalog/default.js'
import type { Amount, Basis, Lang } from '../../src/model/basics.js'
import type { PartRow, RouteRow } from '../../src/model/catalog.js'
import type {
  Capability,
  CertificateOffer,
  Manufacturer,
  MaterialOffer,
  OwnEvidence,
} from '../../src/model/manufacturer.js'
import { type Random, randomFrom } from '../../src/random.js'
import { type Phrase, phrases } from './phrases.js'
import { pick, zipf } from './sampling.js'

/*
 * Makers for measuring speed, the same ones for the same seed on every machine.
 *
 * A maker makes one to four part families, drawn Zipf-like (weight 1/rank) from the catalog's list in a shuffled order;
 * the steps of one route of each are its capabilities, with up to two processes drawn Zipf-like from all beside them.
 * Materials of a capability: of ten, four name grades of the route, two their family, one a grade drawn Zipf-like from
 * all, three nothing. Stated with probability: IT grade and Ra 0.5, envelope and mass 0.5, capacity 0.55 (0.6 of those
 * with utilization), lot 0.3, lead time 0.35, equipment 0.25. Bases: verified 0.05, documented 0.2, stated 0.6,
 * inferred 0.15. Certificates: none told 0.3, ISO 9001 in half of the rest, IATF 16949 in a fifth, others by rank.
 * Places: every region, Zipf-like. 4 % say that they trade. Name, one to four products and a sentence or two are each
 * in a language of their own. Records are put together from pieces that `normalizeManufacturer` read once.
 */

const catalog = defaultCatalog
const COMPONENTS = catalog.data.parts.filter((part) => part.kind === 'component' && part.routes.length > 0)
const PROCESSES = catalog.data.processes.filter((process) => process.role !== 'supporting')
const GRADES = catalog.data.materials.filter((material) => material.kind === 'grade')
const CERTIFICATES = catalog.data.certificates.filter((row) => row.kind === 'management-system' || row.kind === 'other')
const REGIONS = catalog.data.places.filter((place) => place.kind === 'region')
const BASES: readonly (readonly [Basis, number])[] = [
  ['verified', 0.05],
  ['documented', 0.2],
  ['stated', 0.6],
  ['inferred', 0.15],
]
const LANGS: readonly Lang[] = ['ru', 'ru', 'uz', 'uz-Cyrl', 'en']
const KINDS = [
  'Zavod',
  'Завод',
  'Metall',
  'Detal',
  'Деталь',
  'Texno',
  'Техно',
  'Avto',
  'Авто',
  'Sanoat',
  'Саноат',
  'Plant',
]
const TRADE = ['импорт', 'оптовая торговля', 'distribyutor']
const NO_ATTRIBUTES = {}

/** A part family, drawn as makers draw theirs: what is asked is what is made. */
export const familyOf: (random: Random) => PartRow = zipf(shuffled(COMPONENTS, 11))
const processOf = zipf(shuffled(PROCESSES, 12))
const gradeOf = zipf(shuffled(GRADES, 13))
const certificateOf = zipf(shuffled(CERTIFICATES, 14))
const regionOf = zipf(shuffled(REGIONS, 15))

/** Makers one after the other. O(count), some 15 µs a maker. */
export function* makersOf(count: number, seed = 1): Generator<Manufacturer> {
  const random = randomFrom(seed)
  for (let i = 0; i < count; i++) yield maker(`m${i}`, random)
}

function maker(id: string, random: Random): Manufacturer {
  const families = Array.from({ length: 1 + Math.floor(random.next() ** 2 * 4) }, () => familyOf(random))
  const capabilities = new Map<string, Capability>()
  for (const family of families) {
    const route = pick(random, family.routes)
    for (const step of route.steps) {
      if (!capabilities.has(step.process)) capabilities.set(step.process, capability(step.process, route, random))
    }
  }
  for (let extra = Math.floor(random.next() * 3); extra > 0; extra--) {
    const { id: process } = processOf(random)
    if (!capabilities.has(process)) capabilities.set(process, capability(process, undefined, random))
  }
  const said = families.map((family) => phrases.product(family, pick(random, LANGS), random))
  const sentences = Array.from({ length: 1 + random.integer(2) }, () => phrases.sentence(pick(random, LANGS), random))
  const all = [...capabilities.values()]
  const certificates = certificatesOf(random)
  return {
    id,
    name: `${pick(random, KINDS)} ${pick(random, KINDS)} ${id.slice(1)}`,
    location: { region: regionOf(random).id },
    capabilities: all,
    materials: [],
    ...(certificates ? { certificates } : {}),
    products: said.map((phrase) => phrase.text),
    productConcepts: sorted(said.flatMap((phrase) => phrase.concepts)),
    hsHeadings: sorted(said.flatMap((phrase) => phrase.hsHeadings)),
    description: sentences.map((phrase) => phrase.text).join(' '),
    ...(random.next() < 0.5 ? { employees: 5 + Math.floor(random.exponential() * 120) } : {}),
    attributes: NO_ATTRIBUTES,
    ownEvidence: evidenceOf(all),
    tradeClaims: random.next() < 0.04 ? [pick(random, TRADE)] : [],
    terms: termsOf([...said, ...sentences]),
  }
}

function capability(process: string, route: RouteRow | undefined, random: Random): Capability {
  const row = catalog.processes.get(process)!
  const chance = (share: number) => random.next() < share
  const basis = basisOf(random)
  const it = row.it ? row.it.best + random.integer(row.it.coarse - row.it.best + 2) : 8 + random.integer(6)
  const side = Math.round(20 * Math.exp(random.next() * 4.6)) // 20 mm … 2 m
  const amount = (low: number): Amount => ({ value: Math.round(low * Math.exp(random.next() * 6)), unit: 'piece' })
  return {
    process,
    text: row.names.en[0]!,
    materials: materialsOf(route, random),
    ...(chance(0.5) ? { precision: { itGrade: Math.min(it, 18), raMicrometers: pick(random, RA) } } : {}),
    ...(chance(0.5)
      ? {
          envelope: { shape: 'box' as const, sidesMm: [side, Math.ceil(side * 0.8), Math.ceil(side * 0.5)] },
          maxMassKg: Math.ceil(side / 10),
        }
      : {}),
    ...(chance(0.55)
      ? { capacity: amount(5000), ...(chance(0.6) ? { utilization: random.integer(10) / 10 } : {}) }
      : {}),
    ...(chance(0.3) ? { lotSize: { min: amount(5), max: amount(2000) } } : {}),
    ...(chance(0.35) ? { leadTimeDays: 7 + random.integer(90) } : {}),
    equipment: chance(0.25) ? MACHINES : NOTHING,
    parameters: NOTHING,
    basis,
  }
}

const NOTHING: readonly never[] = []
const MACHINES = ['CNC']
const RA = [0.4, 0.8, 1.6, 3.2, 6.3, 12.5]

function materialsOf(route: RouteRow | undefined, random: Random): readonly MaterialOffer[] {
  const kind = random.next()
  const own = route && route.materials.length > 0 ? route.materials : [gradeOf(random).id]
  if (kind < 0.4) return own.slice(0, 1 + random.integer(3)).map(offer)
  if (kind < 0.6) return [offer(catalog.materials.get(pick(random, own))?.parent ?? own[0]!)]
  if (kind < 0.7) return [offer(gradeOf(random).id)]
  return NOTHING
}

const offers = new Map<string, MaterialOffer>()

function offer(id: string): MaterialOffer {
  const known = offers.get(id)
  if (known) return known
  const made = { id, text: id }
  offers.set(id, made)
  return made
}

function certificatesOf(random: Random): readonly CertificateOffer[] | undefined {
  if (random.next() < 0.3) return undefined
  const ids = new Set<string>()
  if (random.next() < 0.5) ids.add('iso9001')
  if (random.next() < 0.2) ids.add('iatf16949')
  if (random.next() < 0.3) ids.add(certificateOf(random).id)
  return [...ids].map((id) => ({ id, text: id }))
}

function evidenceOf(capabilities: readonly Capability[]): readonly OwnEvidence[] {
  const shown: OwnEvidence[] = ['products']
  if (capabilities.some((one) => one.equipment.length > 0)) shown.unshift('machines')
  if (capabilities.some((one) => one.capacity)) shown.push('capacity')
  return shown
}

function termsOf(said: readonly Phrase[]): readonly string[] {
  return sorted(said.flatMap((phrase) => phrase.terms))
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort()
}

function basisOf(random: Random): Basis {
  let rest = random.next()
  for (const [basis, share] of BASES) {
    rest -= share
    if (rest < 0) return basis
  }
  return 'stated'
}

function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  const random = randomFrom(seed)
  const order = [...values]
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.integer(i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
