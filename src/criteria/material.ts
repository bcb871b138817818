import type { Evidence, ReasonValue, Standing } from '../model/basics.js'
import { isAdHoc } from '../model/basics.js'
import type { Catalog, MaterialRelation, ProcessRow } from '../model/catalog.js'
import { type Assessment, type StepCriterion, UNKNOWN_UTILITY } from '../model/criterion.js'
import type { Capability, Manufacturer, MaterialOffer } from '../model/manufacturer.js'
import type { EffortClass } from '../model/match.js'
import type { MaterialNeed, ProcessRoute } from '../model/part.js'
import type { ReasonCode } from '../model/reason-codes.js'
import { flatMap } from '../text/flat-map.js'
import { compareStanding, fromBasis, together, unknown } from './assessments.js'
import { atDoor } from './door.js'
import { mayBeSubcontracted } from './missing-step.js'
import { believed, toldOf } from './told.js'

/** What a step must run: any one of the materials will do. */
export interface MaterialStepNeed {
  readonly process: string
  readonly materials: readonly MaterialNeed[]
  /** The step may be done elsewhere. */
  readonly isOptional?: true
  /** The step works on a piece that another has given its material and shape. */
  readonly isOfPiece?: true
}

interface Line {
  readonly standing: Standing
  readonly utility: number
  readonly evidence: Evidence
  readonly code: ReasonCode
  readonly effort?: EffortClass
}

/** DESIGN §5 "Material", line by line. */
const LINES: Readonly<Record<MaterialRelation['kind'], Line>> = {
  same: { standing: 'fits', utility: 1, evidence: 'stated', code: 'material.same' },
  identical: { standing: 'fits', utility: 1, evidence: 'implied', code: 'material.identical' },
  close: { standing: 'fits', utility: 0.95, evidence: 'implied', code: 'material.close' },
  within: { standing: 'fits', utility: 1, evidence: 'implied', code: 'material.within' },
  ownFamily: { standing: 'fits', utility: 0.85, evidence: 'implied', code: 'material.ownFamily' },
  substitute: { standing: 'open', utility: 0.7, evidence: 'implied', code: 'material.substitute' },
  containingGroup: { standing: 'open', utility: 0.6, evidence: 'implied', code: 'material.containingGroup' },
  neverMaterial: {
    standing: 'misses',
    utility: 0,
    evidence: 'stated',
    code: 'material.neverMaterial',
    effort: 'equip',
  },
  neverGrade: { standing: 'open', utility: 0.5, evidence: 'implied', code: 'material.neverGrade' },
  sameFamily: { standing: 'open', utility: 0.5, evidence: 'implied', code: 'material.sameFamily' },
  sameGroup: { standing: 'open', utility: UNKNOWN_UTILITY, evidence: 'implied', code: 'material.sameGroup' },
  otherGroup: { standing: 'misses', utility: 0, evidence: 'stated', code: 'material.otherGroup', effort: 'build' },
}

/** What a whole group says of a step that takes the piece as it comes; as much as the family of the grade does. */
const ANY_OF_GROUP: Line = LINES.ownFamily

/** Steps that go with a part of any grade: only whether the process takes the material at all is asked of them. */
const ACCOMPANYING: ReadonlySet<ProcessRow['nature']> = new Set(['coating', 'assembly', 'inspection', 'other'])

/** Whether the step runs one of the materials that the part may be of. */
export const materialCriterion: StepCriterion<MaterialStepNeed> = /* @__PURE__ */ atDoor({
  id: 'material',
  scope: 'step',
  weight: 0.17,
  rejects: 'whenMissed',
  require(route, step, { catalog }) {
    const need = needOf(route, step, catalog)
    if (need.materials.length === 0) return undefined
    // the stamped insert of a rubber mount: a step that cannot run what another step can works something else
    if (!isAccompanying(need.process, catalog)) return isOfInsert(need, route, catalog) ? undefined : need
    // it says nothing of the grade, so it stays out where another step does, unless it cannot take the material
    return isAskedElsewhere(route, catalog) && !cannotRun(need, need.process, catalog) ? undefined : need
  },
  assess(need, capability, manufacturer, { catalog }) {
    const offers = offersOf(capability, manufacturer)
    const silent = () => judgeByProcess(need, capability.process, catalog)
    if (isAccompanying(need.process, catalog)) return silent()
    const left = need.materials.filter(({ id }) => !isExcluded(id, capability, catalog))
    if (left.length === 0) return fromBasis(excluded(need, capability), capability.basis)
    if (offers.length === 0) return silent()
    const said = bestOffer(
      flatMap(left, (material) => offers.map((offer) => judgePair(need, material, offer, catalog))),
    )
    const told = toldOf(capability, 'materials')
    if (!told) return fromBasis(said, capability.basis, 'material.inferredOffer')
    // who casts has the furnaces of what he names; who machines names some of what he machines
    const isOptional = catalog.processes.get(need.process)?.role !== 'primary'
    if (said.standing === 'misses' && isOptional) return silent()
    return fromBasis(believed(said, silent, { told, basis: capability.basis, isOptional }), capability.basis)
  },
  combine: together,
})

/** Whether the description says that a material, or what it belongs to, is not worked. */
function isExcluded(material: string, { notMaterials }: Capability, catalog: Catalog): boolean {
  return notMaterials?.some(({ id }) => EXCLUDED.has(catalog.materialRelation(material, id).kind)) ?? false
}

/** How a material stands to one that leaves it out. */
const EXCLUDED: ReadonlySet<MaterialRelation['kind']> = new Set(['same', 'identical', 'ownFamily', 'containingGroup'])

/** The description says no; of a step that may be done elsewhere that leaves the demand open. */
function excluded({ materials, isOptional }: MaterialStepNeed, { notMaterials }: Capability): Assessment {
  const text = notMaterials!.map((one) => one.text).join(', ')
  return {
    standing: isOptional ? 'open' : 'misses',
    utility: isOptional ? UNKNOWN_UTILITY : 0,
    evidence: 'inferred',
    reason: { code: 'material.excluded', required: listOf(materials), told: text },
    ...(isOptional ? {} : { effort: 'build' as const }),
  }
}

/** Materials that hold for a capability: its own, else the maker's. */
export function offersOf(capability: Capability, manufacturer: Manufacturer): readonly MaterialOffer[] {
  return capability.materials.length > 0 ? capability.materials : manufacturer.materials
}

/** Materials that a step may run: its own, else those of the route that it can run (we inferred them for the whole). */
export function materialsOfStep(route: ProcessRoute, step: number, catalog: Catalog): readonly MaterialNeed[] {
  const { process, materials: own } = route.steps[step]!
  const materials = own?.length ? own : route.materials
  const fitting = materials.filter(({ id, said }) => said === 'stated' || catalog.canRun(process, id) !== false)
  return fitting.length > 0 ? fitting : materials
}

function needOf(route: ProcessRoute, step: number, catalog: Catalog): MaterialStepNeed {
  const own = route.steps[step]!
  return {
    process: own.process,
    materials: materialsOfStep(route, step, catalog),
    ...(mayBeSubcontracted(own) ? { isOptional: true } : {}),
    ...(isOfPiece(route, step, catalog) ? { isOfPiece: true } : {}),
  }
}

/** Machining or heat treatment behind a step that gives the shape: who turns iron turns any iron that is cast. */
function isOfPiece(route: ProcessRoute, step: number, catalog: Catalog): boolean {
  const own = catalog.processes.get(route.steps[step]!.process)
  if (own?.role !== 'secondary' || !WORKS_PIECE.has(own.nature)) return false
  return route.steps.slice(0, step).some(({ process }) => {
    const before = catalog.processes.get(process)
    return before?.role === 'primary' && before.nature === 'shaping'
  })
}

/** What a step after the shape does to the piece without joining anything to it. */
const WORKS_PIECE: ReadonlySet<ProcessRow['nature']> = new Set(['shaping', 'treating'])

/** Whether a demand is judged by the process alone, whatever materials are offered. */
export function isJudgedByProcess({ process }: MaterialStepNeed, catalog: Catalog): boolean {
  return isAccompanying(process, catalog)
}

function isAccompanying(process: string, catalog: Catalog): boolean {
  const row = catalog.processes.get(process)
  return row !== undefined && ACCOMPANYING.has(row.nature)
}

function isAskedElsewhere(route: ProcessRoute, catalog: Catalog): boolean {
  return route.steps.some(
    ({ process }, s) => !isAccompanying(process, catalog) && materialsOfStep(route, s, catalog).length > 0,
  )
}

function isOfInsert(need: MaterialStepNeed, route: ProcessRoute, catalog: Catalog): boolean {
  if (!cannotRun(need, need.process, catalog)) return false
  return route.steps.some(({ process }, s) => {
    const other = needOf(route, s, catalog)
    return other.materials.length > 0 && !isAccompanying(process, catalog) && runsAny(other, catalog)
  })
}

/** Whether the catalog says that the process takes one of the materials. */
function runsAny({ process, materials }: MaterialStepNeed, catalog: Catalog): boolean {
  return materials.some(({ id }) => catalog.canRun(process, id) === true)
}

/** Nothing offered: the process decides, the required one or the kind of it that the maker runs. */
function judgeByProcess(need: MaterialStepNeed, offered: string, catalog: Catalog): Assessment {
  const narrower = catalog.processRelation(need.process, offered).kind === 'narrower'
  const process = narrower ? offered : need.process
  if (!cannotRun(need, need.process, catalog) && !cannotRun(need, process, catalog)) {
    return unknown('material.unknown', listOf(need.materials))
  }
  return {
    standing: 'misses',
    utility: 0,
    evidence: 'inferred',
    reason: {
      code: 'material.processCannot',
      required: listOf(need.materials),
      offered: { kind: 'process', id: process },
    },
    effort: 'build',
  }
}

/** Whether no allowed material can be run; one that we inferred counts only where its whole group cannot. */
function cannotRun({ materials }: MaterialStepNeed, process: string, catalog: Catalog): boolean {
  return materials.every(({ id, said }) => {
    const asked = said === 'stated' ? id : (catalog.materialGroup(id) ?? id)
    return catalog.canRun(process, asked) === false
  })
}

function judgePair(need: MaterialStepNeed, material: MaterialNeed, offer: MaterialOffer, catalog: Catalog): Assessment {
  const relation = catalog.materialRelation(material.id, offer.id)
  // written out: copying the line takes longer than finding it
  const { standing, utility, evidence, code, effort } = lineOf(material, offer, relation, need.isOfPiece)
  const single: ReasonValue = { kind: 'material', id: offer.id, text: offer.text }
  const offered: ReasonValue = relation.via
    ? { kind: 'list', items: [single, { kind: 'material', id: relation.via }] }
    : single
  const reason = { code, required: listOf(need.materials), offered }
  return effort ? { standing, utility, evidence, reason, effort } : { standing, utility, evidence, reason }
}

/** What was not understood, needed or offered, may be of any group: it is a question, not another material. */
const UNKNOWN_GRADE: Line = {
  standing: 'open',
  utility: UNKNOWN_UTILITY,
  evidence: 'none',
  code: 'material.unknownGrade',
}

/** What was asked is narrower than what was understood of it. */
const PARTLY_READ: Line = { standing: 'open', utility: 0.6, evidence: 'implied', code: 'material.partlyRead' }

/** A material that we inferred rejects only by its group. */
function lineOf(
  material: MaterialNeed,
  offer: MaterialOffer,
  relation: MaterialRelation,
  isOfPiece: boolean | undefined,
): Line {
  if (relation.kind === 'otherGroup' && (isAdHoc(material.id) || isAdHoc(offer.id))) return UNKNOWN_GRADE
  const line = isOfPiece && relation.kind === 'containingGroup' ? ANY_OF_GROUP : LINES[relation.kind]
  if (material.unread !== undefined && line.standing === 'fits') return PARTLY_READ
  if (line.standing !== 'misses' || material.said === 'stated') return line
  if (relation.kind === 'otherGroup') return line
  return { standing: 'open', utility: UNKNOWN_UTILITY, evidence: 'none', code: line.code }
}

/** Best by (standing, utility); among misses the one that takes less to close. The first of equals. */
export function bestOffer(pairs: readonly Assessment[]): Assessment {
  return pairs.reduce((a, b) => {
    const order =
      compareStanding(b.standing, a.standing) ||
      b.utility - a.utility ||
      Number(a.effort === 'build') - Number(b.effort === 'build')
    return order > 0 ? b : a
  })
}

/** Every maker is told the same list, so it is made once and frozen. */
const lists = new WeakMap<readonly MaterialNeed[], ReasonValue>()

function listOf(materials: readonly MaterialNeed[]): ReasonValue {
  const known = lists.get(materials)
  if (known) return known
  const items = materials.map(({ id, text }) => Object.freeze({ kind: 'material' as const, id, text }))
  const list = Object.freeze({ kind: 'list' as const, items: Object.freeze(items) })
  lists.set(materials, list)
  return list
}
