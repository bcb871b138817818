import { isAdHoc, type ReasonValue } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import { type ManufacturerCriterion, UNKNOWN_UTILITY } from '../model/criterion.js'
import type { CertificateOffer, Manufacturer } from '../model/manufacturer.js'
import type { CertificateNeed } from '../model/part.js'
import type { ReasonCode } from '../model/reason-codes.js'
import { INFERRED_UTILITY, reasonOf } from './assessments.js'
import { atDoor } from './door.js'

interface Need {
  readonly certificates: readonly CertificateNeed[]
  readonly asOf: string | undefined
}

type Held = 'held' | 'implied' | 'undated' | 'told' | 'doubtful' | 'expired' | 'missing' | 'unlisted' | 'unknown'

/** How one demanded certificate stands, and the one of the maker's that decides it. */
interface Answer {
  readonly need: CertificateNeed
  readonly held: Held
  readonly by?: CertificateOffer
}

/** Best first: how several certificates of one maker answer for one demand. */
const BEST_FIRST: readonly Held[] = [
  'held',
  'implied',
  'undated',
  'told',
  'doubtful',
  'expired',
  'missing',
  'unlisted',
  'unknown',
]
const CODES: Readonly<Record<Held, ReasonCode>> = {
  held: 'certificates.held',
  implied: 'certificates.implied',
  undated: 'certificates.undated',
  told: 'certificates.told',
  doubtful: 'certificates.undated',
  expired: 'certificates.expired',
  missing: 'certificates.missing',
  unlisted: 'certificates.unlisted',
  unknown: 'certificates.unknown',
}
const UTILITY: Readonly<Record<Held, number>> = {
  held: 1,
  implied: 1,
  undated: 1,
  told: INFERRED_UTILITY,
  doubtful: UNKNOWN_UTILITY,
  expired: 0,
  missing: 0,
  unlisted: UNKNOWN_UTILITY,
  unknown: UNKNOWN_UTILITY,
}

/** Whether the maker holds what is demanded, itself or through one that implies it; u = share held. */
export const certificatesCriterion: ManufacturerCriterion<Need> = /* @__PURE__ */ atDoor({
  id: 'certificates',
  scope: 'manufacturer',
  weight: 0.16,
  rejects: 'whenMissed',
  require: ({ certificates, asOf }) => (certificates.length > 0 ? { certificates, asOf } : undefined),
  assess(need, manufacturer, { catalog }) {
    const answers = need.certificates.map((one) => answerFor(one, need.asOf, manufacturer, catalog))
    const utility = answers.reduce((sum, { held }) => sum + UTILITY[held], 0) / answers.length
    const lacking = answers.filter(({ held }) => held === 'missing' || held === 'expired')
    if (lacking.length > 0) {
      const code = lacking.every(({ held }) => held === 'expired') ? CODES.expired : CODES.missing
      const reason = reasonOf(code, needs(lacking), offered(lacking))
      return { standing: 'misses', utility, evidence: 'stated', reason, effort: 'paper' }
    }
    const weakest = answers.reduce((a, b) => (BEST_FIRST.indexOf(b.held) > BEST_FIRST.indexOf(a.held) ? b : a))
    if (weakest.held === 'unlisted') {
      const reason = reasonOf(CODES.unlisted, needs(answers.filter(({ held }) => held === 'unlisted')), undefined)
      return { standing: 'open', utility, evidence: 'none', reason }
    }
    const reason = reasonOf(CODES[weakest.held], needs(answers), offered(answers))
    if (weakest.held === 'unknown') return { standing: 'open', utility, evidence: 'none', reason }
    if (weakest.held === 'told') return { standing: 'open', utility, evidence: 'inferred', reason }
    if (weakest.held === 'doubtful') return { standing: 'open', utility, evidence: 'implied', reason }
    const implied = answers.some(({ need: { id }, by }) => by!.id !== id)
    return { standing: 'fits', utility, evidence: implied ? 'implied' : 'stated', reason }
  },
})

/**
 * No list at all: unknown. A list, told or stated, even an empty one, that has nothing for the demand: missing, unless plants
 * do not list such a thing or nobody understood what is demanded.
 */
function answerFor(
  need: CertificateNeed,
  asOf: string | undefined,
  { certificates }: Manufacturer,
  catalog: Catalog,
): Answer {
  if (!certificates) return { need, held: 'unknown' }
  let best: Answer = { need, held: isListed(need, catalog) ? 'missing' : 'unlisted' }
  for (const offer of certificates) {
    if (!catalog.certificateClosure(offer.id).has(need.id)) continue
    const answer: Answer = { need, held: heldBy(offer, need, asOf), by: offer }
    if (BEST_FIRST.indexOf(answer.held) < BEST_FIRST.indexOf(best.held)) best = answer
  }
  // the one that is asked has lapsed, so one that includes it and has no date may have as well
  const isDoubtful =
    best.held === 'implied' &&
    best.by?.validUntil === undefined &&
    certificates.some((offer) => offer.id === need.id && heldBy(offer, need, asOf) === 'expired')
  return isDoubtful ? { ...best, held: 'doubtful' } : best
}

/** Whether a maker that has it lists it: not the approval of a part (PPAP, UN R90), nor what the catalog does not know. */
function isListed({ id }: CertificateNeed, catalog: Catalog): boolean {
  return !isAdHoc(id) && catalog.certificates.get(id)?.kind !== 'product-approval'
}

/** Validity is judged at the part's own date, never by a clock; a date without one to compare leaves a question. */
function heldBy(offer: CertificateOffer, need: CertificateNeed, asOf: string | undefined): Held {
  if (offer.validUntil !== undefined && asOf !== undefined && offer.validUntil < asOf) return 'expired'
  if (offer.told) return 'told'
  if (offer.validUntil !== undefined && asOf === undefined) return 'undated'
  return offer.id === need.id ? 'held' : 'implied'
}

function needs(answers: readonly Answer[]): ReasonValue {
  return oneOrList(answers.map(({ need: { id } }) => ({ kind: 'certificate', id })))
}

function offered(answers: readonly Answer[]): ReasonValue | undefined {
  const used = new Map<string, CertificateOffer>()
  for (const { by } of answers) if (by) used.set(by.id, by)
  if (used.size === 0) return undefined
  return oneOrList(
    [...used.values()].map(({ id, validUntil }) =>
      validUntil === undefined ? { kind: 'certificate', id } : { kind: 'certificate', id, validUntil },
    ),
  )
}

function oneOrList(items: readonly ReasonValue[]): ReasonValue {
  return items.length === 1 ? items[0]! : { kind: 'list', items }
}
