import { amountIn } from '../criteria/amounts.js'
import { materialsOfStep } from '../criteria/material.js'
import { figuresOf } from '../criteria/parameters.js'
import type { Plan, RoutePlan } from '../criteria/plan.js'
import type { Amount, AmountRange, Envelope, ParameterRange, Precision } from '../model/basics.js'
import { CRITERION_IDS } from '../model/criterion.js'
import type { Capability, CertificateOffer, Manufacturer, MaterialOffer, ToldField } from '../model/manufacturer.js'
import type { Part } from '../model/part.js'

/** A change as it is applied: which demand of which step (or of the maker as a whole), on which capability. */
export interface Repair {
  readonly criterion: string
  /** Position in the route; absent for what belongs to the maker. */
  readonly step?: number
  /** Position among the maker's capabilities; absent: a new one. */
  readonly capability?: number
  /** The one to get, where `criterion` is `certificates`. */
  readonly certificate?: string
}

/** The criteria whose gaps we know how to close: nobody gets experience or moves nearer by a change. */
export const ADVISED: ReadonlySet<string> = new Set(
  CRITERION_IDS.filter((id) => id !== 'experience' && id !== 'proximity'),
)

/**
 * The maker as it would be after the repairs: each brings one demand of the part up to what is asked, and nothing more.
 * Pure. O(repairs + capabilities).
 */
export function changedMaker(
  manufacturer: Manufacturer,
  repairs: readonly Repair[],
  plan: Plan,
  route: RoutePlan,
): Manufacturer {
  const { part } = plan
  const capabilities = [...manufacturer.capabilities]
  let maker = manufacturer
  for (const { criterion, step, capability, certificate } of repairs) {
    if (certificate !== undefined) maker = { ...maker, certificates: withCertificate(maker, certificate, part) }
    // a plant of its own, whatever the profile says of trade
    else if (step === undefined) maker = { ...maker, tradeClaims: [], ownEvidence: ['machines'] }
    else if (capability === undefined) capabilities.push(newCapability(plan, route, step))
    else {
      const own = capabilities[capability]!
      capabilities[capability] = withoutTold(criterion, raised(criterion, own, manufacturer, plan, route, step))
    }
  }
  return { ...maker, capabilities }
}

/** One that has run out is renewed: its date would still speak against the new one's. */
function withCertificate({ certificates = [] }: Manufacturer, id: string, part: Part): readonly CertificateOffer[] {
  const text = part.certificates.find((need) => need.id === id)?.text ?? id
  return [...certificates.filter((offer) => offer.id !== id), { id, text }]
}

/** A process set up for this part: everything that is asked of the step. */
function newCapability(plan: Plan, route: RoutePlan, step: number): Capability {
  const { part, context } = plan
  const asked = route.route.steps[step]!
  return {
    process: asked.process,
    text: asked.process,
    materials: materialsOfStep(route.route, step, context.catalog).map(({ id, text }) => ({ id, text })),
    ...(part.precision ? { precision: part.precision } : {}),
    ...(part.dimensions ? { envelope: part.dimensions } : {}),
    ...(part.massKg === undefined ? {} : { maxMassKg: part.massKg }),
    ...(part.annualVolume ? { capacity: part.annualVolume } : {}),
    ...(part.lotSize ? { lotSize: { min: part.lotSize, max: part.lotSize } } : {}),
    ...(part.leadTimeDays === undefined ? {} : { leadTimeDays: part.leadTimeDays }),
    ...(part.window ? { available: part.window } : {}),
    parameters: figuresOf(part),
    equipment: [],
    basis: 'stated',
  }
}

function raised(
  criterion: string,
  capability: Capability,
  maker: Manufacturer,
  plan: Plan,
  route: RoutePlan,
  step: number,
): Capability {
  const { part, context } = plan
  const asked = route.route.steps[step]!
  switch (criterion) {
    case 'process':
      return { ...capability, process: asked.process }
    case 'material': {
      const own = capability.materials.length > 0 ? capability.materials : maker.materials
      const more = materialsOfStep(route.route, step, context.catalog)
      return { ...capability, materials: withMaterials(own, more) }
    }
    case 'precision':
      return { ...capability, precision: finer(capability.precision, part.precision!) }
    case 'envelope':
      return { ...capability, ...roomFor(part) }
    case 'parameters':
      return { ...capability, parameters: withFigures(capability.parameters, figuresOf(part)) }
    case 'capacity':
      return { ...without(capability, 'utilization'), capacity: part.annualVolume! }
    case 'lotSize':
      return { ...capability, lotSize: including(part.lotSize!, capability, part.massKg) }
    case 'leadTime':
      return { ...capability, leadTimeDays: part.leadTimeDays! }
    case 'window':
      return { ...capability, available: part.window! }
    default:
      return capability
  }
}

function withMaterials(own: readonly MaterialOffer[], more: readonly MaterialOffer[]): readonly MaterialOffer[] {
  const known = new Set(own.map(({ id }) => id))
  return [...own, ...more.filter(({ id }) => !known.has(id)).map(({ id, text }) => ({ id, text }))]
}

/** Every figure that the part names; what the maker already holds finer, and its other figures, stay. */
function finer(own: Precision = {}, asked: Precision): Precision {
  const isHeld = own.itGrade !== undefined && asked.itGrade !== undefined && own.itGrade <= asked.itGrade
  const asksTolerance = asked.itGrade !== undefined || asked.toleranceMm !== undefined
  const { raMicrometers: _, ...tolerance } = asksTolerance && !isHeld ? asked : own
  const figures = [own.raMicrometers, asked.raMicrometers].filter((ra) => ra !== undefined)
  return { ...tolerance, ...(figures.length > 0 ? { raMicrometers: Math.min(...figures) } : {}) }
}

function roomFor({ dimensions, massKg }: Part): { readonly envelope?: Envelope; readonly maxMassKg?: number } {
  return { ...(dimensions ? { envelope: dimensions } : {}), ...(massKg === undefined ? {} : { maxMassKg: massKg }) }
}

/** The maker's range, widened as far as the lot needs; a bound that cannot be compared gives way. */
function including(lot: Amount, { lotSize, cycleTimeHours }: Capability, massKg: number | undefined): AmountRange {
  const inLots = (bound: Amount | undefined) => bound && amountIn(bound, lot.unit, { massKg, cycleTimeHours })
  const [min, max] = [inLots(lotSize?.min), inLots(lotSize?.max)]
  return {
    min: min !== undefined && min <= lot.value ? lotSize!.min! : lot,
    ...(lotSize?.max ? { max: max !== undefined && max >= lot.value ? lotSize.max : lot } : {}),
  }
}

function withFigures(own: readonly ParameterRange[], asked: readonly ParameterRange[]): readonly ParameterRange[] {
  const ids = new Set(asked.map(({ id }) => id))
  return [...own.filter(({ id }) => !ids.has(id)), ...asked]
}

/** Fields of each criterion that a description may tell. */
const FIELDS: ReadonlyMap<string, readonly ToldField[]> = new Map(
  Object.entries({
    material: ['materials'],
    precision: ['tolerance', 'roughness'],
    envelope: ['envelope', 'maxMassKg'],
    parameters: ['parameters'],
    capacity: ['capacity', 'utilization'],
    lotSize: ['lotSize'],
  }),
)

/** What was changed is known, whatever the description told before. */
function withoutTold(criterion: string, capability: Capability): Capability {
  const { told, notMaterials, ...rest } = capability
  const left = told?.filter(({ field }) => !FIELDS.get(criterion)?.includes(field)) ?? []
  const not = criterion === 'material' ? [] : (notMaterials ?? [])
  return {
    ...rest,
    ...(left.length > 0 ? { told: left } : {}),
    ...(not.length > 0 ? { notMaterials: not } : {}),
  }
}

function without<K extends keyof Capability>(capability: Capability, key: K): Omit<Capability, K> {
  const { [key]: _, ...rest } = capability
  return rest
}
