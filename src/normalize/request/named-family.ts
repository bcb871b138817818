import type { Catalog, PartRow } from '../../model/catalog.js'
import { familyOfHs } from '../figures/hs-family.js'
import { granulesOf, isGranular, isGranules, stockOf } from '../parts/bought-by-measure.js'
import { isRequest } from '../parts/request-words.js'
import { specialised } from '../parts/specialised.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import type { Stretch } from './name-stretches.js'
import type { PartFacts } from './part-facts.js'
import type { PartNaming } from './part-naming.js'
import type { Reading, TextReading } from './readings.js'

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
    return catalog.parts.get(stockOf(family, description.text || text, order, catalog))
  }
  const granules =
    field === 'description' && asksForMaterial(description)
      ? granulesOf({ ...order, isGranular: isGranular(description.asked) }, catalog)
      : undefined
  return granules === undefined ? familyOfHs(facts.hsCode ?? '', catalog) : catalog.parts.get(granules)
}

/** What says how much is wanted, when and for how much, before what. */
const TERMS: ReadonlySet<Reading['readAs']> = new Set(['lotSize', 'annualVolume', 'window', 'price', 'leadTime'])

/** Whether a material is the first that a line names besides its terms: `could you offer 12 t of PP-TD20`. */
function asksForMaterial({ readings, asked: text }: TextReading): boolean {
  const named = readings.find(({ readAs }) => !TERMS.has(readAs))
  if (named?.readAs !== 'material') return false
  if (named === readings[0]) return true
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
