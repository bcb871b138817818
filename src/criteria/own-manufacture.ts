import type { ReasonValue } from '../model/basics.js'
import type { ManufacturerCriterion } from '../model/criterion.js'
import type { OwnEvidence } from '../model/manufacturer.js'
import { isTrader } from '../normalize/prose/own-evidence.js'
import { unknown } from './assessments.js'
import { atDoor } from './door.js'

/** What shows that a maker makes things itself. */
const SHOWS: ReadonlySet<OwnEvidence> = new Set(['machines', 'capacity', 'products', 'documented'])

/** What shows a plant beside words of trade: who imports and makes may yet import this part. */
const PROVES: ReadonlySet<OwnEvidence> = new Set(['capacity', 'documented'])

/**
 * Whether the maker makes things itself; misses only where the profile says trade and names nothing of a plant. Where it
 * says both and states no capacity, which of the two holds for this part is a question that the profile itself raises.
 */
export const ownManufactureCriterion: ManufacturerCriterion<'own'> = /* @__PURE__ */ atDoor({
  id: 'ownManufacture',
  scope: 'manufacturer',
  weight: 0.02,
  rejects: 'whenMissed',
  require: () => 'own',
  assess(_, { ownEvidence, tradeClaims }) {
    if (isTrader(tradeClaims, ownEvidence)) {
      return {
        standing: 'misses',
        utility: 0,
        evidence: 'stated',
        reason: { code: 'ownManufacture.trader', offered: texts(tradeClaims) },
        effort: 'build',
      }
    }
    if (tradeClaims.length > 0 && !ownEvidence.some((shown) => PROVES.has(shown))) {
      const asked = unknown('ownManufacture.both', undefined, texts(tradeClaims))
      return { ...asked, evidence: 'stated' }
    }
    if (!ownEvidence.some((shown) => SHOWS.has(shown))) {
      return unknown('ownManufacture.unknown', undefined, ownEvidence.length > 0 ? texts(ownEvidence) : undefined)
    }
    return {
      standing: 'fits',
      utility: 1,
      evidence: 'stated',
      reason: { code: 'ownManufacture.shown', offered: texts(ownEvidence) },
    }
  },
})

function texts(items: readonly string[]): ReasonValue {
  if (items.length === 1) return { kind: 'text', text: items[0]! }
  return { kind: 'list', items: items.map((text) => ({ kind: 'text', text })) }
}
