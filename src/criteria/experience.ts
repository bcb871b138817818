import { compareText, type Evidence, type ReasonValue } from '../model/basics.js'
import type { Assessment, ManufacturerCriterion } from '../model/criterion.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { WeightedTerm } from '../model/part.js'
import type { ReasonCode } from '../model/reason-codes.js'
import { reasonOf } from './assessments.js'
import { atDoor } from './door.js'

/** What the part is compared by: its words and concepts with fixed weights, and its HS heading. */
export interface ExperienceNeed {
  readonly terms: readonly WeightedTerm[]
  readonly concept?: string
  readonly heading?: string
}

/** A shared HS heading weighs like one word: 8708 alone covers most of a car. */
export const HEADING_WEIGHT = 1
/** Shared weight that brings one half: one plain word stays below 0.2, which counts as evidence; two do not. */
const HALF = 5
/** Shared words named in a reason at the most. */
const SHOWN = 5

/**
 * How much the maker's products are like the part: u = x / (x + 5), x the weight of what both name. Text is no proof:
 * it never decides feasibility, and saying a word twice earns nothing.
 */
export const experienceCriterion: ManufacturerCriterion<ExperienceNeed> = /* @__PURE__ */ atDoor({
  id: 'experience',
  scope: 'manufacturer',
  weight: 0.09,
  rejects: 'never',
  bounds: [0, 1],
  require({ terms, concept, hsCode }) {
    const heading = hsCode !== undefined && hsCode.length >= 4 ? hsCode.slice(0, 4) : undefined
    if (terms.length === 0 && heading === undefined) return undefined
    return { terms, ...(concept === undefined ? {} : { concept }), ...(heading === undefined ? {} : { heading }) }
  },
  assess(need, manufacturer) {
    const named = termsOf(manufacturer)
    const heading = need.heading !== undefined && manufacturer.hsHeadings.includes(need.heading)
    const shared: WeightedTerm[] = []
    let weight = heading ? HEADING_WEIGHT : 0
    // a loop: it runs for all words of the part and whoever is shown
    for (const one of need.terms) {
      if (!named.has(one.term)) continue
      shared.push(one)
      weight += one.weight
    }
    const family = shared.find(({ term }) => term.startsWith(FAMILY))
    const required: ReasonValue | undefined =
      need.concept === undefined ? undefined : { kind: 'part', id: need.concept }
    const fits = (evidence: Evidence, code: ReasonCode, offered?: ReasonValue): Assessment => ({
      standing: 'fits',
      utility: experienceUtility(weight),
      evidence,
      reason: reasonOf(code, required, offered),
    })
    if (family) return fits('stated', 'experience.sameProduct', shownAs(family.term))
    if (weight === 0) return fits('none', 'experience.none')
    const items = [...shared]
      .sort((a, b) => b.weight - a.weight || compareText(a.term, b.term))
      .slice(0, SHOWN)
      .map(({ term }) => shownAs(term))
    if (heading) items.push({ kind: 'text', text: need.heading! })
    return fits('inferred', 'experience.related', { kind: 'list', items })
  },
})

/** u = x / (x + 5) for the weight x of what part and maker both name. */
export function experienceUtility(weight: number): number {
  return weight / (weight + HALF)
}

/** Mark of a term that is a family of parts. */
const FAMILY = 'part:'

/** Kept, for a maker that is shown for one part is soon shown for another. */
const termSets = new WeakMap<Manufacturer, ReadonlySet<string>>()

function termsOf(manufacturer: Manufacturer): ReadonlySet<string> {
  const known = termSets.get(manufacturer)
  if (known) return known
  const terms = new Set(manufacturer.terms)
  for (const family of manufacturer.productConcepts) terms.add(`${FAMILY}${family}`)
  termSets.set(manufacturer, terms)
  return terms
}

function shownAs(term: string): ReasonValue {
  const colon = term.indexOf(':')
  if (colon < 0) return { kind: 'text', text: term }
  const [kind, id] = [term.slice(0, colon), term.slice(colon + 1)]
  if (kind === 'part' || kind === 'process' || kind === 'material') return { kind, id }
  return { kind: 'text', text: term }
}
