import type { Catalog, PartRow } from '../../model/catalog.js'
import { fastenerByStandard, type StandardFastener } from '../figures/fastener-standards.js'
import { familyOfHs } from '../figures/hs-family.js'
import { granulesOf, isFluid, isGranular, isGranules, stockOf } from '../parts/bought-by-measure.js'
import { isRequest } from '../parts/request-words.js'
import { specialised } from '../parts/specialised.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import type { Stretch } from './name-stretches.js'
import type { PartFacts } from './part-facts.js'
import type { PartNaming } from './part-naming.js'
import type { Reading, TextReading } from './readings.js'
import { formDesignated, isFormWord } from './rolled-designation.js'

/** The family that the name means with what is said beside it, else that of polymer by weight, else of the customs code. */
export function familyNamed(
  { concept, text, field }: PartNaming,
  facts: PartFacts,
  description: TextReading,
  catalog: Catalog,
): PartRow | undefined {
  const materials = statedIn(facts)
  const order = { unit: (facts.lotSize ?? facts.annualVolume)?.unit, materials }
  if (concept !== undefined) {
    const family = specialised(concept, text, materials, catalog)
    const whole = description.text || text
    return catalog.parts.get(stockOf(ofStandard(family, whole), whole, order, catalog))
  }
  const granules =
    field === 'description' && asksForMaterial(description)
      ? granulesOf({ ...order, isGranular: isGranular(description.asked) }, catalog)
      : undefined
  if (granules !== undefined) return catalog.parts.get(granules)
  const standard = field === 'description' ? standardNamed(description) : undefined
  return catalog.parts.get(standard?.family ?? '') ?? familyOfHs(facts.hsCode ?? '', catalog)
}

/** Families of fasteners that a standard names more closely. */
const CLOSER: ReadonlyMap<string, string> = new Map([
  ['washer-lock', 'washer'],
  ['set-screw', 'screw'],
  ['screw-tapping', 'screw'],
  ['circlip', 'ring'],
  ['roll-pin', 'pin'],
])

const WIDE: ReadonlySet<string> = new Set(CLOSER.values())

/** `Шайба 12 65Г ГОСТ 6402` is a spring washer. O(n). */
function ofStandard(family: string, text: string): string {
  if (!WIDE.has(family)) return family
  const named = fastenerByStandard(text)?.family
  return named !== undefined && CLOSER.get(named) === family ? named : family
}

/** A word of a name; shorter ones are parts of designations. */
const NAME_WORD = /\p{L}{4,}/gu

/** The fastener that a line names by its standard and by no word, the stock by its designation: `DIN 933 M8x30-8.8`, `Круг В-40-h11`. O(n). */
function standardNamed({ text, readings }: TextReading): StandardFastener | undefined {
  const found = fastenerByStandard(text) ?? formDesignated(text)
  if (!found) return undefined
  const isRead = (at: number) => readings.some(({ start, end }) => start <= at && at < end)
  const words = [...text.matchAll(NAME_WORD)].filter(
    ({ 0: word, index }) => !/^(?:ГОСТ|GOST)$/.test(word) && !isFormWord(word) && !isRead(index),
  )
  return words.length === 0 ? found : undefined
}

/** The standard that a fastener is named by: it is the name of the part too. O(n). */
export function standardNaming(
  { concept, field }: PartNaming,
  family: PartRow | undefined,
  description: TextReading,
): readonly (Stretch & { readonly readAs: 'part' })[] {
  if (concept !== undefined || field !== 'description' || family === undefined) return []
  const named = standardNamed(description)
  return named?.family === family.id ? [{ start: named.start, end: named.end, readAs: 'part' }] : []
}

/** What says how much is wanted, when and for how much, before what. */
const TERMS: ReadonlySet<Reading['readAs']> = new Set(['lotSize', 'annualVolume', 'window', 'price', 'leadTime'])

/** Whether a material is the first that a line names besides its terms: `could you offer 12 t of PP-TD20`. */
function asksForMaterial({ readings, asked: text }: TextReading): boolean {
  const named = readings.find(({ readAs }) => !TERMS.has(readAs))
  if (named?.readAs !== 'material') return false
  // отвод охлаждающей жидкости: a fluid is as often what a thing is for
  if (named === readings[0] && !isFluid(named.value.id)) return true
  const isTerm = ({ start, end }: Lexeme) => readings.some((one) => one.start <= start && end <= one.end)
  return lexemesOf(text.slice(0, named.start)).every(
    (word) => word.kind !== 'word' || word.isFunction || isRequest(word) || isTerm(word),
  )
}

/** The material that an order of granules names: it is the name of the part too. O(readings). */
export function granulesNamed(
  { concept, field }: PartNaming,
  family: PartRow | undefined,
  { readings }: TextReading,
): readonly (Stretch & { readonly readAs: 'part' })[] {
  if (concept !== undefined || field !== 'description' || !isGranules(family?.id)) return []
  const named = readings.find(({ readAs }) => readAs === 'material')
  return named ? [{ start: named.start, end: named.end, readAs: 'part' }] : []
}

function statedIn({ materials }: PartFacts): PartFacts['materials'] {
  return materials.filter(({ said }) => said === 'stated')
}
