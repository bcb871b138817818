import { defaultCatalog } from '../../src/catalog/default.js'
import type { Role, Said } from '../../src/model/basics.js'
import type { Catalog } from '../../src/model/catalog.js'
import type { Assessment, ManufacturerCriterion, StepCriterion } from '../../src/model/criterion.js'
import type { Capability, Manufacturer } from '../../src/model/manufacturer.js'
import type { MaterialNeed, Part, ProcessRoute, RouteStep } from '../../src/model/part.js'
import { maker } from '../support/maker.js'

export { maker }

/** A step: `turning`, or with its role and who said it. */
export function step(process: string, said: Said = 'stated', role?: Role): RouteStep {
  return { process, said, role: role ?? defaultCatalog.processes.get(process)?.role ?? 'primary' }
}

export function need(id: string, said: Said = 'stated'): MaterialNeed {
  return { id, text: id, said }
}

export function route(steps: readonly (string | RouteStep)[], materials: readonly MaterialNeed[] = []): ProcessRoute {
  return { steps: steps.map((s) => (typeof s === 'string' ? step(s) : s)), materials }
}

/** A part that asks nothing but what is given. */
export function part(given: Partial<Part> = {}): Part {
  return {
    id: 'p',
    name: 'part',
    kind: 'component',
    positions: [],
    routes: [route(['turning'])],
    materials: [],
    threads: [],
    parameters: [],
    certificates: [],
    terms: [],
    spans: [],
    rest: [],
    ...given,
  }
}

/** A capability that states nothing but what is given. */
export function capability(given: Partial<Capability> = {}): Capability {
  return {
    process: 'turning',
    text: 'turning',
    materials: [],
    equipment: [],
    parameters: [],
    basis: 'stated',
    ...given,
  }
}

export function offers(...ids: string[]): { readonly id: string; readonly text: string }[] {
  return ids.map((id) => ({ id, text: id }))
}

/** What a step criterion says of one capability for one step of the part's first route; undefined where it asks nothing. */
export function assessStep(
  criterion: StepCriterion,
  asked: Part,
  offered: Partial<Capability>,
  { at = 0, of = {}, catalog = defaultCatalog }: { at?: number; of?: Partial<Manufacturer>; catalog?: Catalog } = {},
): Assessment | undefined {
  const context = { catalog, part: asked }
  const demand = criterion.require(asked.routes[0]!, at, context)
  return demand === undefined ? undefined : criterion.assess(demand, capability(offered), maker(of), context)
}

/** What a maker criterion says; undefined where it asks nothing. */
export function assessMaker(
  criterion: ManufacturerCriterion,
  asked: Part,
  offered: Partial<Manufacturer>,
): Assessment | undefined {
  const context = { catalog: defaultCatalog, part: asked }
  const demand = criterion.require(asked, context)
  return demand === undefined ? undefined : criterion.assess(demand, maker(offered), context)
}

/** One line of a table: standing, utility to six places, reason code. */
export function line(assessment: Assessment | undefined): string {
  if (!assessment) return 'not asked'
  return `${assessment.standing} ${Number(assessment.utility.toFixed(6))} ${assessment.reason.code}`
}
