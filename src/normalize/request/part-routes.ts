import { kept } from '../../catalog/taxonomy.js'
import { isAdHoc, type Role } from '../../model/basics.js'
import type { Catalog, MaterialRelation, PartRow, ProcessRow } from '../../model/catalog.js'
import type { MaterialNeed, ProcessRoute } from '../../model/part.js'
import type { PartInput } from '../../model/part-schema.js'
import { flatMap } from '../../text/flat-map.js'
import type { IssueLog, Path } from '../common/issues.js'
import { distinctBy, entriesOf } from '../fields/fields.js'
import { materialsOf } from '../fields/material-fields.js'
import { saidSteps } from '../fields/process-fields.js'
import { isUnaskedField } from '../fields/unasked.js'
import type { NamedStep } from '../words/named-step.js'
import { inferredRoutes, mentioned, statedRoute } from '../words/routes.js'
import { asDoneTo } from './done-to.js'
import { TUBE_WELDING } from './seamless.js'
import { shapingRoutes } from './usual-shaping.js'

/** What decides how a part may be made. */
export interface RouteFacts {
  /** Materials that the buyer names for the part. */
  readonly materials: readonly MaterialNeed[]
  /** Family that the name (or the HS code) means. */
  readonly family?: PartRow | undefined
  readonly kind: 'component' | 'material'
  /** Processes named in free text, in order. */
  readonly told: readonly NamedStep[]
  /** Processes that are not wanted. */
  readonly excluded: readonly string[]
  /** Only these are asked for, not the part. */
  readonly isWork: boolean
}

/**
 * The ways to make a part, best known first: what the buyer states; the routes of its family with the steps that the text
 * names, these alone where a work is asked for; of a metal that none of them takes, what usually shapes it; of a raw material
 * those of what is traded of it; else one generic step that runs the material. Empty where nothing says how it is made.
 */
export function routesOf(
  input: Pick<PartInput, 'processes' | 'routes'>,
  facts: RouteFacts,
  catalog: Catalog,
  log: IssueLog,
): readonly ProcessRoute[] {
  const { routes: stated, excluded } = statedRoutes(input, facts, catalog, log)
  const { family, materials, told } = facts
  const usual = family ? usualRoutes(family, materials, [...facts.excluded, ...excluded], catalog) : []
  if (stated.length > 0)
    return usual.length > 0 && stated.every(isPuzzling) ? completed(stated, usual, catalog) : stated
  const works = facts.isWork && usual.length > 0 ? asDoneTo(told, usual, catalog) : told
  if (usual.length > 0 && !(facts.isWork && works.length > 0)) return mentioned(usual, told, catalog)
  if (works.length > 0) return [statedRoute(works, materials, catalog)]
  if (materials.length === 0) return []
  const shaping = family?.kind === 'component' ? shapingRoutes(family, materials, catalog) : []
  if (shaping.length > 0) return shaping
  const traded = facts.kind === 'material' ? tradedRoutes(materials, catalog) : []
  return traded.length > 0 ? traded : genericRoutes(materials, catalog)
}

/** The routes of a family without the steps that are not wanted; those that need none of them, where there are such. */
function usualRoutes(
  family: PartRow,
  materials: readonly MaterialNeed[],
  excluded: readonly string[],
  catalog: Catalog,
): readonly ProcessRoute[] {
  const routes = inferredRoutes(family, materials, catalog)
  if (excluded.length === 0) return routes
  // a tube without welding is drawn
  const unwanted = excluded.includes(WELDING) ? [...excluded, TUBE_WELDING] : excluded
  const isWanted = ({ process }: { readonly process: string }) =>
    !unwanted.some((id) => id === process || catalog.processesBelow(id).has(process))
  const left = routes.map((route): ProcessRoute => {
    const steps = route.steps.filter(isWanted)
    // something still gives the part its shape
    return steps.some(({ role }) => role === 'primary') ? { ...route, steps } : route
  })
  const wanted = left.filter(({ steps }) => steps.every(isWanted))
  return wanted.length > 0 ? wanted : left
}

/** Catalog id of welding. */
const WELDING = 'welding'

/** Of the steps that give the part its shape none was understood. */
function isPuzzling({ steps }: ProcessRoute): boolean {
  return (
    steps.some(({ process }) => isAdHoc(process)) &&
    steps.every(({ process, role }) => role !== 'primary' || isAdHoc(process))
  )
}

/** The family's routes with the steps that were understood in their places, and behind them those that were not. */
function completed(
  stated: readonly ProcessRoute[],
  routes: readonly ProcessRoute[],
  catalog: Catalog,
): readonly ProcessRoute[] {
  return stated.flatMap(({ steps }) => {
    const known = steps.filter(({ process }) => !isAdHoc(process))
    const unknown = steps.filter(({ process }) => isAdHoc(process))
    return mentioned(routes, known, catalog).map((route) => ({ ...route, steps: [...route.steps, ...unknown] }))
  })
}

/** Routes that a record states, and what it says is not wanted in any. */
interface Stated {
  readonly routes: readonly ProcessRoute[]
  readonly excluded: readonly string[]
}

function statedRoutes(
  input: Pick<PartInput, 'processes' | 'routes'>,
  facts: RouteFacts,
  catalog: Catalog,
  log: IssueLog,
): Stated {
  const routes: ProcessRoute[] = []
  const excluded: string[] = []
  const add = (steps: PartInput['processes'], path: Path, materials: readonly MaterialNeed[]) => {
    const said = stepsOf(steps, path, materials, catalog, log)
    excluded.push(...said.excluded)
    for (const way of waysThrough(said.steps, path, log))
      if (way.length > 0) routes.push(routeOf(way, materials, facts, catalog))
  }
  for (const { value, path } of entriesOf(input.routes, ['routes'])) {
    if (typeof value !== 'object') continue
    const own = [
      ...materialsOf(value.material, [...path, 'material'], catalog, log),
      ...materialsOf(value.materials, [...path, 'materials'], catalog, log),
    ]
    add(value.steps, [...path, 'steps'], own.length > 0 ? own : facts.materials)
  }
  add(input.processes, ['processes'], facts.materials)
  return { routes: distinctBy(routes, (route) => JSON.stringify(route)), excluded }
}

/** Routes that alternatives of steps may make at the most. */
const MOST_WAYS = 16

/** Every way to take one of the alternatives of each step. O(ways × steps). */
function waysThrough(
  steps: readonly (readonly NamedStep[])[],
  path: Path,
  log: IssueLog,
): readonly (readonly NamedStep[])[] {
  let ways: readonly (readonly NamedStep[])[] = [[]]
  for (const options of steps) {
    const isTooMuch = ways.length * options.length > MOST_WAYS
    if (isTooMuch) log.add('text.several', path, options.map(({ process }) => process).join(', '), 'fewer alternatives')
    const taken = isTooMuch ? options.slice(0, 1) : options
    ways = ways.flatMap((way) => taken.map((step) => [...way, step]))
  }
  return ways
}

function routeOf(
  steps: readonly NamedStep[],
  materials: readonly MaterialNeed[],
  { family }: RouteFacts,
  catalog: Catalog,
): ProcessRoute {
  return statedRoute(steps, materials.length > 0 ? materials : usualMaterials(steps, family, catalog), catalog, family)
}

/** Materials of the family's routes that begin with the kind of step that the buyer names; none where none does. */
function usualMaterials(
  steps: readonly NamedStep[],
  family: PartRow | undefined,
  catalog: Catalog,
): readonly MaterialNeed[] {
  if (!family) return []
  const routes = inferredRoutes(family, [], catalog).filter((route) =>
    route.steps.some(
      (own) =>
        own.role === 'primary' &&
        steps.some(({ process }) => SERVES.has(catalog.processRelation(own.process, process).kind)),
    ),
  )
  return distinctBy(
    routes.flatMap((route) => route.materials),
    ({ id }) => id,
  )
}

const SERVES: ReadonlySet<string> = new Set(['same', 'narrower', 'broader'])
const ROLES: ReadonlySet<string> = new Set<Role>(['primary', 'secondary', 'supporting'])

function stepsOf(
  input: PartInput['processes'],
  path: Path,
  ofPart: readonly MaterialNeed[],
  catalog: Catalog,
  log: IssueLog,
): { readonly steps: readonly (readonly NamedStep[])[]; readonly excluded: readonly string[] } {
  const idsOf = (needs: readonly MaterialNeed[]) => needs.map(({ id }) => id)
  const said = entriesOf(input, path).map(({ value, path: at }) => {
    if (typeof value === 'string') {
      const { steps, excluded } = saidSteps(value, at, idsOf(ofPart), catalog, log)
      return { steps: steps.map((options) => options.map(({ id }): NamedStep => ({ process: id }))), excluded }
    }
    const materials = [
      ...materialsOf(value.material, [...at, 'material'], catalog, log),
      ...materialsOf(value.materials, [...at, 'materials'], catalog, log),
    ]
    const role = value.role?.trim().toLowerCase()
    const isRole = role !== undefined && ROLES.has(role)
    if (role && !isRole) log.add('value.range', [...at, 'role'], value.role, 'primary, secondary or supporting')
    const known = idsOf(materials.length > 0 ? materials : ofPart)
    const stepOf = (process: string): NamedStep => ({
      process,
      ...(isRole ? { role: role as Role } : {}),
      ...(materials.length > 0 ? { materials } : {}),
    })
    if (isUnaskedField(value.process)) return { steps: [], excluded: [] }
    const { steps, excluded } = saidSteps(value.process, [...at, 'process'], known, catalog, log)
    return { steps: steps.map((options) => options.map(({ id }) => stepOf(id))), excluded }
  })
  return { steps: flatMap(said, ({ steps }) => steps), excluded: flatMap(said, ({ excluded }) => excluded) }
}

/** How near a material is to what is traded of it, nearest first. */
const NEAREST: readonly MaterialRelation['kind'][] = [
  'same',
  'identical',
  'close',
  'within',
  'ownFamily',
  'containingGroup',
]

/** A raw material without a trade form (PP, DC01): the routes of whatever is traded nearest to it. */
function tradedRoutes(materials: readonly MaterialNeed[], catalog: Catalog): readonly ProcessRoute[] {
  let best = NEAREST.length
  let routes: ProcessRoute[] = []
  for (const row of catalog.data.parts) {
    if (row.kind !== 'material') continue
    for (const route of row.routes) {
      const rank = Math.min(
        ...materials.flatMap((need) => route.materials.map((id) => rankOf(need.id, id, catalog))),
        NEAREST.length,
      )
      if (rank > best || rank === NEAREST.length) continue
      if (rank < best) routes = []
      best = rank
      routes.push(...inferredRoutes({ ...row, routes: [route] }, materials, catalog))
    }
  }
  return distinctBy(routes, ({ steps }) => steps.map(({ process }) => process).join('>'))
}

function rankOf(need: string, traded: string, catalog: Catalog): number {
  const ranks = [catalog.materialRelation(need, traded), catalog.materialRelation(traded, need)].map(({ kind }) =>
    NEAREST.indexOf(kind),
  )
  return Math.min(...ranks.map((rank) => (rank < 0 ? NEAREST.length : rank)))
}

/** A material and nothing else: the branch of the process graph that shapes it in the most ways, as one step. */
function genericRoutes(materials: readonly MaterialNeed[], catalog: Catalog): readonly ProcessRoute[] {
  const processes = new Set(materials.flatMap(({ id }) => genericProcess(id, catalog) ?? []))
  return [...processes].map((process) => ({ steps: [{ process, role: 'primary', said: 'inferred' }], materials }))
}

const genericProcesses = new WeakMap<Catalog, (material: string) => string | undefined>()

function genericProcess(material: string, catalog: Catalog): string | undefined {
  let known = genericProcesses.get(catalog)
  if (!known) {
    known = kept((id) => branchFor(id, catalog))
    genericProcesses.set(catalog, known)
  }
  return isAdHoc(material) ? undefined : known(material)
}

function branchFor(material: string, catalog: Catalog): string | undefined {
  let best: string | undefined
  let most = 0
  for (const root of catalog.data.processes) {
    if (root.parents.length > 0 || root.role !== 'primary') continue
    let ways = 0
    for (const id of catalog.processesBelow(root.id)) if (shapes(catalog.processes.get(id)!, material, catalog)) ways++
    if (ways > most) {
      most = ways
      best = root.id
    }
  }
  return best
}

/** Whether a process gives its shape to this material by name, not as it would to any metal. */
function shapes({ role, nature, materials }: ProcessRow, material: string, catalog: Catalog): boolean {
  if (role !== 'primary' || nature !== 'shaping') return false
  return materials.some((id) => {
    const { kind } = catalog.materialRelation(id, material)
    const specific = catalog.materials.get(id)?.kind !== 'class'
    return (
      specific && (kind === 'same' || kind === 'within' || catalog.materialRelation(material, id).kind === 'within')
    )
  })
}
