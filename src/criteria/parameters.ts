import { convertHardness } from '../catalog/hardness.js'
import type { ParameterRange, ReasonValue } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Assessment, CriterionContext, StepCriterion } from '../model/criterion.js'
import type { Capability, Manufacturer } from '../model/manufacturer.js'
import type { MaterialNeed, Part, ProcessRoute } from '../model/part.js'
import { fromBasis, isAtLeast, shareOf, together, unknown } from './assessments.js'
import { atDoor } from './door.js'
import { materialsOfStep, offersOf } from './material.js'
import { mayBeSubcontracted } from './missing-step.js'
import { countsAsEvidence } from './plan.js'
import { believed, toldOf } from './told.js'

/** Figures that one step is asked for, and the materials it runs. */
interface Need {
  readonly figures: readonly ParameterRange[]
  readonly materials: readonly MaterialNeed[]
  /** The step may be done elsewhere. */
  readonly isOptional?: true
}

/** Whether the figures of the process (sheet thickness, press force, hardness) contain what the part demands. */
export const parametersCriterion: StepCriterion<Need> = /* @__PURE__ */ atDoor({
  id: 'parameters',
  scope: 'step',
  weight: 0.04,
  rejects: 'whenMissed',
  require(route, step, { catalog, part }) {
    const figures = figuresOf(part).filter(({ id }) => stepsAsked(id, route, catalog).includes(step))
    if (figures.length === 0) return undefined
    const materials = materialsOfStep(route, step, catalog)
    return { figures, materials, ...(mayBeSubcontracted(route.steps[step]!) ? { isOptional: true } : {}) }
  },
  assess(need, capability, manufacturer, context) {
    const { basis } = capability
    const runs = materialsRun(need, capability, manufacturer, context)
    const judged = need.figures.map((figure) => {
      const said = judgeFigure(figure, runs, capability, context.catalog)
      const belief = { told: toldOf(capability, 'parameters', figure.id), basis, isOptional: need.isOptional }
      return believed(said, () => unknown('parameters.unknown', shownAs(figure)), belief)
    })
    return fromBasis(spoken(judged), capability.basis)
  },
  combine: together,
})

/** Stated figures of the part; its hardness is one of them. Each figure once. */
export function figuresOf({ parameters, hardness }: Part): readonly ParameterRange[] {
  return hardness && parameters.every(({ id }) => id !== hardness.id) ? [...parameters, hardness] : parameters
}

/**
 * Steps at or below the processes that the figure belongs to; else those above them; else, so that no demand goes
 * unasked, the steps that make the part.
 */
function stepsAsked(id: string, route: ProcessRoute, catalog: Catalog): readonly number[] {
  const processes = catalog.parameters.get(id)?.processes ?? []
  const steps = route.steps.map((_, s) => s)
  const own = steps.filter((s) => processes.some((p) => catalog.processesBelow(p).has(route.steps[s]!.process)))
  if (own.length > 0) return own
  const wider = steps.filter((s) => processes.some((p) => catalog.processesAbove(p).has(route.steps[s]!.process)))
  return wider.length > 0 ? wider : steps.filter((s) => countsAsEvidence(route, s))
}

/** Needed materials that the capability could run; all of them where it offers none. */
function materialsRun(
  { materials }: Need,
  capability: Capability,
  manufacturer: Manufacturer,
  { catalog }: CriterionContext,
): readonly string[] {
  const offers = offersOf(capability, manufacturer)
  const run = materials.filter((need) => offers.some((offer) => covers(offer.id, need.id, catalog)))
  return (run.length > 0 ? run : materials).map(({ id }) => id)
}

/** Whether a figure or offer for `material` speaks of the needed one. */
function covers(material: string, need: string, catalog: Catalog): boolean {
  const { kind } = catalog.materialRelation(need, material)
  return kind !== 'neverMaterial' && kind !== 'sameGroup' && kind !== 'otherGroup'
}

function judgeFigure(
  need: ParameterRange,
  materials: readonly string[],
  capability: Capability,
  catalog: Catalog,
): Assessment {
  const required = shownAs(need)
  const wanted = need.material === undefined ? materials : [need.material]
  const known = capability.parameters.flatMap((offer) => inUnitOf(need, offer, wanted, catalog) ?? [])
  const own = known.filter(({ material }) => material && wanted.some((id) => covers(material, id, catalog)))
  const offers = own.length > 0 ? own : known.filter(({ material }) => material === undefined)
  if (offers.length === 0) return unknown('parameters.unknown', required)
  const judged = offers.map((offer) => ({ offer, share: shareWithin(need, meantBy(offer, catalog)) }))
  const { offer, share } = judged.reduce((a, b) => (b.share > a.share ? b : a))
  const reason = { required, offered: shownAs(meantBy(offer, catalog)) }
  if (share === 1) {
    return { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'parameters.met', ...reason } }
  }
  return {
    standing: 'misses',
    utility: share,
    evidence: 'stated',
    reason: { code: 'parameters.missed', ...reason },
    effort: 'equip',
  }
}

/** The offered figure in the unit of the need; another hardness scale only for steels, where its table holds. */
function inUnitOf(
  need: ParameterRange,
  offer: ParameterRange,
  materials: readonly string[],
  catalog: Catalog,
): ParameterRange | undefined {
  if (offer.id !== need.id) return undefined
  if (offer.unit === need.unit) return offer
  const isSteel = materials.length > 0 && materials.every((id) => catalog.materialGroup(id) === 'steel')
  if (need.id !== 'hardness' || !isSteel || materials.some((id) => covers('steel-stainless', id, catalog)))
    return undefined
  const convert = (value: number | undefined) =>
    value === undefined ? undefined : (convertHardness(value, offer.unit, need.unit) ?? Number.NaN)
  const [min, max] = [convert(offer.min), convert(offer.max)]
  if (Number.isNaN(min) || Number.isNaN(max)) return undefined
  const { min: _, max: __, ...rest } = offer
  return { ...rest, unit: need.unit, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

/** A single offered figure means up to it or from it, as the catalog says. */
function meantBy(offer: ParameterRange, catalog: Catalog): ParameterRange {
  const direction = catalog.parameters.get(offer.id)?.direction
  if (offer.min === undefined || offer.min !== offer.max) return offer
  const { min, max, ...rest } = offer
  if (direction === 'atMost') return { ...rest, max }
  return direction === 'atLeast' ? { ...rest, min } : offer
}

/**
 * 1 where every figure that the need names lies in the offered range, else how far the worst one is from it as a ratio.
 * An end that the need leaves out asks nothing.
 */
function shareWithin(need: ParameterRange, offer: ParameterRange): number {
  const figures = [need.min, need.max].filter((figure) => figure !== undefined)
  const shares = figures.map((figure) => {
    if (offer.max !== undefined && !isAtLeast(offer.max, figure)) return Math.min(BELOW_ONE, shareOf(offer.max, figure))
    if (offer.min !== undefined && !isAtLeast(figure, offer.min)) return Math.min(BELOW_ONE, shareOf(figure, offer.min))
    return 1
  })
  return Math.min(1, ...shares)
}

/** A missed figure is never a full 1, negative temperatures included. */
const BELOW_ONE = 1 - 1e-9

/** All figures as one assessment; every missed one is named. */
function spoken(judged: readonly Assessment[]): Assessment {
  const missed = judged.filter(({ standing }) => standing === 'misses')
  const all = together(judged)
  if (missed.length < 2) return all
  const list = (side: 'required' | 'offered'): ReasonValue => ({
    kind: 'list',
    items: missed.flatMap(({ reason }) => reason[side] ?? []),
  })
  return { ...all, reason: { code: 'parameters.missed', required: list('required'), offered: list('offered') } }
}

function shownAs({ id, min, max, unit }: ParameterRange): ReasonValue {
  return {
    kind: 'parameter',
    id,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit,
  }
}
