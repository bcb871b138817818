import { isAdHoc, type Role } from '../../model/basics.js'
import type { Catalog, MaterialRelation, PartRow, RouteRow } from '../../model/catalog.js'
import type { MaterialNeed, ProcessRoute, RouteStep } from '../../model/part.js'
import { flatMap } from '../../text/flat-map.js'
import { isKindOf } from './kind-of.js'
import { mayRun } from './may-run.js'
import type { NamedStep } from './named-step.js'
import { fromSolid, isShaping, otherWay } from './other-way.js'
import { inToldOrder, placeBeside, placeFor, rivalOf } from './told-order.js'

/** How a stated and a catalog material may stand to each other for the catalog's route to be the buyer's. */
const AKIN: ReadonlySet<MaterialRelation['kind']> = new Set([
  'same',
  'identical',
  'close',
  'within',
  'ownFamily',
  'substitute',
  'containingGroup',
  'sameFamily',
  'neverGrade',
])

/**
 * A route as the buyer states it. A role that is not given is the one of the part family's own route, else the
 * process's; a step named twice in a row counts once. O(steps).
 */
export function statedRoute(
  steps: readonly NamedStep[],
  materials: readonly MaterialNeed[],
  catalog: Catalog,
  family?: PartRow,
): ProcessRoute {
  const out: RouteStep[] = []
  for (const { process, role, said, materials: own } of steps) {
    if (out.at(-1)?.process === process && !own?.length) continue
    out.push({
      process,
      role: role ?? familyRole(process, catalog, family) ?? roleOf(process, catalog),
      said: said ?? 'stated',
      ...(own?.length ? { materials: own } : {}),
    })
  }
  return { steps: out, materials }
}

/**
 * The ways in which a part family is made, cut to what the stated materials allow: routes whose material they can be,
 * with the stated material in its place; where none can, those whose primary steps can run it with what else can, or else
 * the primary steps alone; none where all of them are known not to run it. What was not understood cuts nothing.
 */
export function inferredRoutes(
  family: PartRow,
  stated: readonly MaterialNeed[],
  catalog: Catalog,
): readonly ProcessRoute[] {
  if (stated.length === 0) return family.routes.map((route) => catalogRoute(route, catalog))
  if (stated.every(({ id }) => isAdHoc(id))) {
    return family.routes.map((route) => withUnread(catalogRoute(route, catalog), stated))
  }
  const akin = flatMap(family.routes, (route) => withMaterials(route, stated, catalog) ?? [])
  if (akin.length > 0) return akin
  const routes = family.routes
    .map((route) => catalogRoute(route, catalog).steps)
    .filter((steps) => steps.some(({ role }) => role === 'primary'))
  const shaping = (steps: readonly RouteStep[]) => steps.filter(({ role }) => role === 'primary')
  const able = routes.filter((steps) => shaping(steps).some(({ process }) => canRunAny(process, stated, catalog)))
  // a clip of plastic and one of steel share a name only: the family says nothing of how this one is made
  const none = (steps: readonly RouteStep[]) =>
    shaping(steps).every(({ process }) => canRunNone(process, stated, catalog))
  if (able.length === 0 && routes.every(none)) return []
  // who forges an arm of steel machines it as one of aluminum; its ageing goes with the aluminum
  const goesAlong = ({ process, role }: RouteStep) => role === 'primary' || canRunAny(process, stated, catalog)
  const cut = able.length > 0 ? able.map((steps) => steps.filter(goesAlong)) : routes.map(shaping)
  return distinct(cut.map((steps) => ({ steps: steps.map(bare), materials: stated })))
}

/**
 * A grade that was not understood leaves the part what its family is: the usual materials, each with the word that may
 * narrow it, so that meeting one of them is a question and no fit.
 */
function withUnread({ steps, materials }: ProcessRoute, stated: readonly MaterialNeed[]): ProcessRoute {
  if (materials.length === 0) return { steps, materials: stated }
  const [{ text }] = stated as readonly [MaterialNeed]
  return { steps, materials: materials.map((need) => ({ ...need, text, unread: text })) }
}

/**
 * Puts steps that a text names into the routes of the part family. A primary step chooses the routes that have it; where
 * none has, it takes the place of their primary steps. A step of the route that it names, or that it is a kind of,
 * becomes what the mention is (stated), and so does a usual finish instead of which it is done, zinc of a phosphated bolt;
 * one that no step means is added behind what shapes the part, a supporting one only as inferred: who writes `balancing`
 * beside a flywheel does not turn away the foundry that has it balanced elsewhere. Stated steps stand as they are told.
 */
export function mentioned(
  routes: readonly ProcessRoute[],
  named: readonly NamedStep[],
  catalog: Catalog,
): readonly ProcessRoute[] {
  if (named.length === 0) return routes
  // a word that names a process which none of the materials can go through means something else: профиль of rubber
  const steps = named.filter(({ process }) => routes.some(({ materials }) => mayRun(process, materials, catalog)))
  const primary = steps.filter(({ process }) => roleOf(process, catalog) === 'primary')
  const other =
    primary.length === 0 ? (otherWay(routes, named, catalog) ?? fromSolid(routes, named, catalog)) : undefined
  if (other) return mentioned([other], named, catalog)
  // hardened and aged, a housing is of metal
  const running = routes.filter(({ materials }) => steps.every(({ process }) => mayRun(process, materials, catalog)))
  const able = running.length > 0 ? running : routes
  const having = able.filter((route) => primary.every(({ process }) => placeOf(process, route.steps, catalog) >= 0))
  const chosen = having.length > 0 ? having : distinct(able.map((route) => withPrimary(route, primary)))
  return chosen.map((route) => withTold(route, steps, catalog))
}

/** A route with the steps that a text names: those that it has, then the others, each beside what is told beside it. */
function withTold(route: ProcessRoute, named: readonly NamedStep[], catalog: Catalog): ProcessRoute {
  const out = [...route.steps]
  const told: (RouteStep | undefined)[] = named.map(() => undefined)
  const put = (i: number, isAnywhere: boolean) => {
    const { process, said = 'stated' } = named[i]!
    const own = placeOf(process, out, catalog)
    const at = own >= 0 ? own : rivalOf(process, out, told, catalog)
    const old = out[at]
    if (!old && !isAnywhere) return
    const role = own >= 0 ? old!.role : roleOf(process, catalog)
    const how = role === 'supporting' ? 'inferred' : said
    const step = own >= 0 ? asTold(old!, process, how, catalog) : { process, role, said: how }
    if (old) out[at] = step
    else out.splice(placeBeside(process, i, told, out, catalog) ?? placeFor(process, out, catalog), 0, step)
    const before = old ? told.indexOf(old) : -1
    told[before >= 0 ? before : i] = step
  }
  for (const isAnywhere of [false, true])
    named.forEach((_, i) => {
      if (!told[i]) put(i, isAnywhere)
    })
  return {
    ...route,
    steps: inToldOrder(
      out,
      told.filter((step) => step !== undefined),
      catalog,
    ),
  }
}

/** A step of a route that is told too: the finer of both. */
function asTold(step: RouteStep, process: string, how: RouteStep['said'], catalog: Catalog): RouteStep {
  const finer = isKindOf(process, step.process, catalog) ? process : step.process
  return { ...step, process: finer, said: step.said === 'stated' ? 'stated' : how }
}

/** Position of the step that a process names, else of the first that is a kind of it, else of the narrowest that it is a kind of; −1 where there is none. */
function placeOf(process: string, steps: readonly RouteStep[], catalog: Catalog): number {
  const own = steps.findIndex((step) => step.process === process)
  if (own >= 0) return own
  const kind = steps.findIndex((step) => isKindOf(step.process, process, catalog))
  if (kind >= 0) return kind
  return steps.reduce((best, step, i) => {
    const isNearer = best < 0 || isKindOf(step.process, steps[best]!.process, catalog)
    return isKindOf(process, step.process, catalog) && isNearer && step.process !== steps[best]?.process ? i : best
  }, -1)
}

function withPrimary(route: ProcessRoute, primary: readonly NamedStep[]): ProcessRoute {
  const first = primary.map(({ process, said = 'stated' }): RouteStep => ({ process, role: 'primary', said }))
  return { ...route, steps: [...first, ...route.steps.filter(({ role }) => role !== 'primary')] }
}

/** A need for a catalog material that the library, not the buyer, names. */
function inferredMaterial(id: string, catalog: Catalog): MaterialNeed {
  return { id, text: materialLabel(id, catalog), said: 'inferred' }
}

/** How a catalog material is shown: its reference designation, else its English name, else its id. */
export function materialLabel(id: string, catalog: Catalog): string {
  const row = catalog.materials.get(id)
  const reference = row?.designations.find((designation) => designation.strength === 'reference')
  return reference?.grade ?? row?.names.en[0] ?? id
}

/** A process the catalog does not know is taken for primary: it is what the buyer asks for. */
export function roleOf(process: string, catalog: Catalog): Role {
  return catalog.processes.get(process)?.role ?? 'primary'
}

function familyRole(process: string, catalog: Catalog, family: PartRow | undefined): Role | undefined {
  for (const route of family?.routes ?? []) {
    for (const step of route.steps) {
      if (step.role && isKindOf(process, step.process, catalog)) return step.role
    }
  }
  return undefined
}

const catalogRoutes = new WeakMap<Catalog, WeakMap<RouteRow, ProcessRoute>>()

/** A route of the catalog as a part has it: one frozen object for all the parts. */
function catalogRoute(row: RouteRow, catalog: Catalog): ProcessRoute {
  const known = catalogRoutes.get(catalog) ?? new WeakMap<RouteRow, ProcessRoute>()
  catalogRoutes.set(catalog, known)
  const made = known.get(row) ?? routeOfRow(row, catalog)
  known.set(row, made)
  return made
}

function routeOfRow(route: RouteRow, catalog: Catalog): ProcessRoute {
  const needs = (ids: readonly string[]) => Object.freeze(ids.map((id) => Object.freeze(inferredMaterial(id, catalog))))
  const steps = route.steps.map((step) =>
    Object.freeze<RouteStep>({
      process: step.process,
      role: step.role ?? roleOf(step.process, catalog),
      said: 'inferred',
      ...(step.materials?.length ? { materials: needs(step.materials) } : {}),
    }),
  )
  return Object.freeze({ steps: Object.freeze(steps), materials: needs(route.materials) })
}

/** The route with the stated materials where they belong; undefined where they cannot be its material. */
function withMaterials(row: RouteRow, stated: readonly MaterialNeed[], catalog: Catalog): ProcessRoute | undefined {
  const fitting = stated.filter((need) => row.materials.some((id) => isAkin(need.id, id, catalog)))
  const route = catalogRoute(row, catalog)
  const own = route.steps.map((step) =>
    step.materials ? stated.filter((need) => step.materials!.some(({ id }) => isAkin(need.id, id, catalog))) : [],
  )
  if (fitting.length === 0 && own.every((needs) => needs.length === 0)) return undefined
  const placed = route.steps.map((step, i) => (own[i]!.length > 0 ? { ...step, materials: own[i]! } : step))
  const materials = fitting.length > 0 ? fitting : route.materials
  return { steps: decidedBy(placed, own, stated, catalog), materials }
}

/**
 * The body of the thermostat is die-cast and its insert stamped: where the primary steps cannot run what the buyer
 * states and other shaping steps can, those are the primary ones. As where another step has a material of its own that is
 * what he states and the primary ones have theirs: of an engine mount of aluminum the bracket is asked, not the rubber.
 */
function decidedBy(
  steps: readonly RouteStep[],
  own: readonly (readonly MaterialNeed[])[],
  stated: readonly MaterialNeed[],
  catalog: Catalog,
): readonly RouteStep[] {
  const isMeant = own.some((needs) => needs.length > 0)
  const isOther = (step: RouteStep) =>
    isMeant && (step.materials?.length ?? 0) > 0 && own[steps.indexOf(step)]!.length === 0
  const runs = (step: RouteStep) => canRunAny(step.process, stated, catalog) && !isOther(step)
  const cannot = (step: RouteStep) => isOther(step) || canRunNone(step.process, stated, catalog)
  if (!steps.filter(({ role }) => role === 'primary').every(cannot)) return steps
  if (!steps.some((step) => isShaping(step.process, catalog) && runs(step))) return steps
  return steps.map((step) =>
    step.role === 'primary'
      ? { ...step, role: 'secondary' as const }
      : isShaping(step.process, catalog) && runs(step)
        ? { ...step, role: 'primary' as const }
        : step,
  )
}

/** Whether a part of the catalog's material could be what the buyer states, in either direction. */
export function isAkin(stated: string, id: string, catalog: Catalog): boolean {
  return AKIN.has(catalog.materialRelation(stated, id).kind) || AKIN.has(catalog.materialRelation(id, stated).kind)
}

function canRunNone(process: string, materials: readonly MaterialNeed[], catalog: Catalog): boolean {
  return materials.every(({ id }) => catalog.canRun(process, id) === false)
}

function canRunAny(process: string, materials: readonly MaterialNeed[], catalog: Catalog): boolean {
  return materials.some(({ id }) => catalog.canRun(process, id) === true)
}

function bare({ materials: _, ...step }: RouteStep): RouteStep {
  return step
}

/** Routes with the same processes count once; the first stays. */
function distinct(routes: readonly ProcessRoute[]): readonly ProcessRoute[] {
  const seen = new Set<string>()
  return routes.filter((route) => {
    const key = route.steps.map((step) => step.process).join('>')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
