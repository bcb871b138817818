import type { Envelope, ReasonValue } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Assessment, StepCriterion } from '../model/criterion.js'
import type { EffortClass } from '../model/match.js'
import type { ProcessRoute } from '../model/part.js'
import { fromBasis, isAtLeast, shareOf, together, unknown } from './assessments.js'
import { atDoor } from './door.js'
import { mayBeSubcontracted } from './missing-step.js'
import { believed, toldOf } from './told.js'

/** Size and mass that a shaping step must take. */
interface Need {
  readonly dimensions?: Envelope
  readonly massKg?: number
  /** The step may be done elsewhere. */
  readonly isOptional?: true
}

/** Whether the part goes into the machine, by size and by mass. */
export const envelopeCriterion: StepCriterion<Need> = /* @__PURE__ */ atDoor({
  id: 'envelope',
  scope: 'step',
  weight: 0.05,
  rejects: 'whenMissed',
  require(route, step, { catalog, part }) {
    const { dimensions, massKg } = part
    if ((dimensions === undefined && massKg === undefined) || !asksSize(route, step, catalog)) return undefined
    return {
      ...(dimensions ? { dimensions } : {}),
      ...(massKg === undefined ? {} : { massKg }),
      ...(mayBeSubcontracted(route.steps[step]!) ? { isOptional: true } : {}),
    }
  },
  assess({ dimensions, massKg, isOptional }, capability) {
    const { envelope, maxMassKg, basis } = capability
    const belief = (field: 'envelope' | 'maxMassKg') => ({ told: toldOf(capability, field), basis, isOptional })
    const judged: Assessment[] = []
    if (dimensions) {
      const silent = () => judgeSize(dimensions, undefined)
      judged.push(believed(judgeSize(dimensions, envelope), silent, belief('envelope')))
    }
    if (massKg !== undefined) {
      const silent = () => judgeMass(massKg, undefined)
      judged.push(believed(judgeMass(massKg, maxMassKg), silent, belief('maxMassKg')))
    }
    return fromBasis(together(judged), basis)
  },
  combine: together,
})

/** Shaping steps are asked; in a route without one, those whose bath or furnace must take the part. */
function asksSize(route: ProcessRoute, step: number, catalog: Catalog): boolean {
  const natures = route.steps.map(({ process, role }) => {
    return catalog.processes.get(process)?.nature ?? (role === 'primary' ? 'shaping' : 'other')
  })
  if (natures.includes('shaping')) return natures[step] === 'shaping'
  return natures[step] === 'treating' || natures[step] === 'coating'
}

function judgeSize(need: Envelope, offer: Envelope | undefined): Assessment {
  const required: ReasonValue = { kind: 'envelope', envelope: need }
  const room = offer && roomFor(need, offer)
  if (room === undefined) return unknown('envelope.unknown', required)
  const reason = { required, offered: { kind: 'envelope', envelope: offer! } } as const
  if (isAtLeast(room, 1)) {
    return { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'envelope.fits', ...reason } }
  }
  return {
    standing: 'misses',
    utility: room,
    evidence: 'stated',
    reason: { code: 'envelope.tooLarge', ...reason },
    effort: effortOf(room),
  }
}

function judgeMass(need: number, offer: number | undefined): Assessment {
  const required: ReasonValue = { kind: 'quantity', value: need, unit: 'kg' }
  if (offer === undefined) return unknown('envelope.unknown', required)
  const reason = { required, offered: { kind: 'quantity', value: offer, unit: 'kg' } } as const
  if (isAtLeast(offer, need)) {
    return { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'envelope.fits', ...reason } }
  }
  return {
    standing: 'misses',
    utility: shareOf(offer, need),
    evidence: 'stated',
    reason: { code: 'envelope.tooHeavy', ...reason },
    effort: effortOf(shareOf(offer, need)),
  }
}

/** A part somewhat too large takes a larger machine; one of more than twice the size or weight another plant. */
function effortOf(room: number): EffortClass {
  return isAtLeast(room, 0.5) ? 'equip' : 'build'
}

/**
 * Largest factor by which the part could grow and still go in, turned as it goes best; the part fits from 1 on.
 * A side that is not stated limits nothing. Undefined where one of the two says nothing.
 *
 * - box in box, Ø×L (as Ø×Ø×L) in box: sides sorted, each against its own;
 * - Ø×L in Ø×L: along the axis, or lying across it (√(Ø² + L²) ≤ Ø', Ø ≤ L');
 * - box in Ø×L: one side along the axis, the diagonal of the face across it ≤ Ø'.
 */
export function roomFor(need: Envelope, offer: Envelope): number | undefined {
  if (need.shape === 'box' && need.sidesMm.length === 0) return undefined
  if (offer.shape === 'box') {
    return offer.sidesMm.length === 0 ? undefined : roomInBox(sidesOf(need), offer.sidesMm)
  }
  if (need.shape === 'cylinder') {
    const { diameterMm, lengthMm = 0 } = need
    const across = roomInCylinder(offer, Math.hypot(diameterMm, lengthMm), diameterMm)
    return Math.max(roomInCylinder(offer, diameterMm, lengthMm), across)
  }
  const [a = 0, b = 0, c = 0] = need.sidesMm
  return Math.max(
    roomInCylinder(offer, Math.hypot(b, c), a),
    roomInCylinder(offer, Math.hypot(a, c), b),
    roomInCylinder(offer, Math.hypot(a, b), c),
  )
}

function sidesOf(envelope: Envelope): readonly number[] {
  if (envelope.shape === 'box') return envelope.sidesMm
  const { diameterMm, lengthMm } = envelope
  return lengthMm === undefined ? [diameterMm, diameterMm] : [diameterMm, diameterMm, lengthMm]
}

function roomInBox(need: readonly number[], offer: readonly number[]): number {
  const offered = longestFirst(offer)
  const factors = longestFirst(need).map((side, i) => factor(offered[i], side))
  return Math.min(...factors)
}

/** As given where it is in order, as read sides are. */
function longestFirst(sides: readonly number[]): readonly number[] {
  return sides.every((side, i) => i === 0 || side <= sides[i - 1]!) ? sides : [...sides].sort((a, b) => b - a)
}

function roomInCylinder(
  offer: Extract<Envelope, { readonly shape: 'cylinder' }>,
  across: number,
  along: number,
): number {
  return Math.min(factor(offer.diameterMm, across), factor(offer.lengthMm, along))
}

function factor(offered: number | undefined, needed: number): number {
  if (offered === undefined || needed <= 0) return Number.POSITIVE_INFINITY
  return Math.max(0, offered / needed)
}
