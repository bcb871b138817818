import { kept } from '../catalog/taxonomy.js'
import type { Plan } from '../criteria/plan.js'
import { greatCircleKm, pointOf } from '../criteria/proximity.js'
import type { Catalog, ProcessRow, SupportKind } from '../model/catalog.js'
import type { Support } from '../model/consortium.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { MatchEngine } from '../model/matcher.js'
import type { RouteStep } from '../model/part.js'
import { firstOf } from './best-first.js'
import { type Crew, type CrewOptions, withMakers } from './crew.js'

/** Engineering work that a route needs before the first piece. */
export interface SupportNeed {
  readonly kind: SupportKind
  readonly process: string
  readonly steps: readonly number[]
  readonly tooling?: Tooling
}

type Tooling = Exclude<ProcessRow['tooling'], 'none'>

/** Bureaus, toolrooms and laboratories named for one need at the most. */
const NAMED = 3
/** Tooling that is made for the part; fixtures are a shop's own. */
const MADE_FOR_THE_PART: readonly Tooling[] = ['die', 'mold', 'pattern']

/**
 * What a new part needs on a route: for each kind of tooling that its steps work with, who makes it; where there is
 * any, who designs it; and for a component who proves the first pieces, in material and dimensions (AIAG PPAP, 4th
 * edition 2006, elements 9–10). What the catalog has no process for is not asked.
 */
export function supportNeeds(plan: Plan, route: number): readonly SupportNeed[] {
  const { catalog } = plan.context
  const { steps } = plan.routes[route]!.route
  const needs: SupportNeed[] = []
  const add = (kind: SupportKind, at: readonly number[], tooling?: Tooling) => {
    const process = makerOf(catalog, kind, tooling)
    if (process) needs.push({ kind, process, steps: at, ...(tooling ? { tooling } : {}) })
  }
  const tools = MADE_FOR_THE_PART.map((tooling) => ({ tooling, at: stepsWith(steps, tooling, catalog) }))
  const tooled = tools.filter(({ at }) => at.length > 0)
  if (tooled.length > 0)
    add(
      'design',
      tooled.flatMap(({ at }) => at).sort((a, b) => a - b),
    )
  for (const { tooling, at } of tooled) add('tooling', at, tooling)
  if (plan.part.kind === 'component') add('testing', [])
  return needs
}

/** Processes any of which makes a maker worth asking about support; for retrieval. */
function supportProcesses(catalog: Catalog): readonly string[] {
  return catalog.data.processes.flatMap(({ id }) => (supportRow(catalog, id) ? [id] : []))
}

/** A member of a consortium, as far as support asks. */
interface Asking {
  readonly manufacturer: Manufacturer
  readonly steps: readonly { readonly step: number }[]
}

/**
 * Who could do each need of a consortium, best first: its members, then those that name the work, then the nearest to whom
 * needs it first, then by id. O(needs × makers with a process that is support).
 */
export type Supporters = (needs: readonly SupportNeed[], members: readonly Asking[]) => readonly Support[]

/** Finds who could support any consortium. */
export function supportersFor(engine: MatchEngine, { where, signal }: CrewOptions): Promise<Supporters> {
  const { catalog } = engine
  return withMakers(engine, supportProcesses(catalog), { where, signal }, (crew): Supporters => {
    const ids = crew.points.map((_, maker) => crew.id(maker))
    const ableFor = kept((key: string) => ableMakers(JSON.parse(key) as AskedSupport, crew, catalog))
    return (needs, members) => {
      const own = new Set(members.map(({ manufacturer }) => manufacturer.id))
      return needs.map(({ kind, process, steps, tooling }) => {
        const asking = members.find((member) => member.steps.some(({ step }) => steps.includes(step))) ?? members[0]
        const location = asking?.manufacturer.location
        const from = location && pointOf(location, catalog)
        const able = ableFor(JSON.stringify({ kind, process, tooling } satisfies AskedSupport))
        const ranked = able.map(({ maker, standing }): Ranked => {
          const to = crew.points[maker]
          const rank = (own.has(ids[maker]!) ? 0 : 2) + (standing === 'fits' ? 0 : 1)
          return { maker, standing, rank, km: from && to ? greatCircleKm(from, to) : undefined }
        })
        const shown = firstOf(ranked, NAMED, compareRanked)
        return {
          kind,
          process,
          steps,
          members: shown.map(({ maker, standing, km }) => ({
            manufacturer: crew.maker(maker),
            standing,
            ...(km === undefined ? {} : { km }),
          })),
        }
      })
    }
  })
}

interface AskedSupport {
  readonly kind: SupportKind
  readonly process: string
  readonly tooling?: Tooling | undefined
}

interface Able {
  readonly maker: number
  readonly standing: 'fits' | 'open'
}

interface Ranked extends Able {
  readonly rank: number
  readonly km: number | undefined
}

function compareRanked(a: Ranked, b: Ranked): number {
  const far = Number.MAX_VALUE
  return a.rank - b.rank || (a.km ?? far) - (b.km ?? far)
}

function ableMakers(need: AskedSupport, { running }: Crew, catalog: Catalog): readonly Able[] {
  const standingBy = kept((process: string) => standingFor(need, process, catalog))
  return running.flatMap((list, maker): Able[] => {
    let best: Able['standing'] | undefined
    for (const { process, isShown } of list) {
      const standing = standingBy(process)
      if (standing === 'fits' && isShown) return [{ maker, standing }]
      if (standing) best = 'open'
    }
    return best ? [{ maker, standing: best }] : []
  })
}

/** What a process would say for a need if its maker showed it; undefined where it does something else. */
function standingFor(need: AskedSupport, process: string, catalog: Catalog): Able['standing'] | undefined {
  const support = supportRow(catalog, process)?.support
  if (support?.kind !== need.kind) return undefined
  if (need.tooling && support.makes && !support.makes.includes(need.tooling)) return undefined
  const { kind } = catalog.processRelation(need.process, process)
  return need.tooling !== undefined || kind === 'same' || kind === 'narrower' ? 'fits' : 'open'
}

function stepsWith(steps: readonly RouteStep[], tooling: Tooling, catalog: Catalog): number[] {
  return steps.flatMap(({ process }, s) => (catalog.processes.get(process)?.tooling === tooling ? [s] : []))
}

/** The process that does a kind of support; for tooling the one that makes this kind alone, where there is one. */
function makerOf(catalog: Catalog, kind: SupportKind, tooling: Tooling | undefined): string | undefined {
  const rows = catalog.data.processes.filter(
    ({ support }) => support?.kind === kind && (!tooling || !support.makes || support.makes.includes(tooling)),
  )
  if (!tooling) return rows[0]?.id
  const breadth = ({ support }: ProcessRow) => support?.makes?.length ?? Number.POSITIVE_INFINITY
  return rows.reduce<ProcessRow | undefined>(
    (best, row) => (best && breadth(best) <= breadth(row) ? best : row),
    undefined,
  )?.id
}

/** By process, once a catalog. */
const rowsByCatalog = new WeakMap<Catalog, ReadonlyMap<string, ProcessRow>>()

/** The row of support that a process is or belongs to. */
function supportRow(catalog: Catalog, process: string): ProcessRow | undefined {
  const known = rowsByCatalog.get(catalog)
  if (known) return known.get(process)
  const rows = new Map(
    catalog.data.processes.flatMap(({ id }) => {
      const row = nearestSupport(catalog, id)
      return row ? [[id, row]] : []
    }),
  )
  rowsByCatalog.set(catalog, rows)
  return rows.get(process)
}

/** The row itself where it is support, else the nearest above it that is. */
function nearestSupport(catalog: Catalog, process: string): ProcessRow | undefined {
  let level = [process]
  const seen = new Set<string>()
  while (level.length > 0) {
    const rows = level.flatMap((id) => catalog.processes.get(id) ?? [])
    const found = rows.find(({ support }) => support)
    if (found) return found
    for (const id of level) seen.add(id)
    level = rows.flatMap(({ parents }) => parents).filter((id) => !seen.has(id))
  }
  return undefined
}
