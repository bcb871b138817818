import type { Catalog } from '../../model/catalog.js'
import type { ProcessRoute, RouteStep } from '../../model/part.js'
import { isKindOf } from './kind-of.js'
import type { NamedStep } from './named-step.js'

/**
 * A die-cast bracket where the catalog only has stamped ones: the named way with the steps after it, of a material that
 * is still open. Undefined where the buyer names a material: a process that cannot run it means something else.
 */
export function otherWay(
  routes: readonly ProcessRoute[],
  named: readonly NamedStep[],
  catalog: Catalog,
): ProcessRoute | undefined {
  const way = named.find(({ process, said }) => said !== 'inferred' && isShaping(process, catalog))
  if (!way || routes.some(({ materials }) => materials.some(({ said }) => said === 'stated'))) return undefined
  return { steps: [{ process: way.process, role: 'primary', said: 'stated' }], materials: [] }
}

/**
 * A milled or turned bracket where the catalog only has pieces of sheet: cut from the solid, of the material that is
 * stated. Undefined where the family is welded or assembled, or machined already.
 */
export function fromSolid(
  routes: readonly ProcessRoute[],
  named: readonly NamedStep[],
  catalog: Catalog,
): ProcessRoute | undefined {
  const way = named.find(({ process }) => CUT_TO_SHAPE.some((id) => isKindOf(process, id, catalog)))
  const isOfSheet = ({ process, role }: RouteStep) =>
    role === 'primary'
      ? SHEET_WORK.some((id) => isKindOf(process, id, catalog))
      : !LATER.test(catalog.processes.get(process)?.nature ?? '')
  const isMachined = ({ process }: RouteStep) => isKindOf(process, MACHINING, catalog)
  if (!way || !routes.every(({ steps }) => steps.every(isOfSheet) && !steps.some(isMachined))) return undefined
  const stated = routes[0]!.materials.filter(({ said }) => said === 'stated')
  return { steps: [{ process: way.process, role: 'primary', said: way.said ?? 'stated' }], materials: stated }
}

/** Ids of the catalog: what gives a shape by cutting, all that cuts, and what is done to sheet. */
const CUT_TO_SHAPE = ['milling', 'turning', 'cnc-machining']
const MACHINING = 'machining'
const SHEET_WORK = ['sheet-forming', 'sheet-cutting']
/** Natures of steps that make one thing of several. */
const LATER = /^(?:joining|assembly)$/

export function isShaping(process: string, catalog: Catalog): boolean {
  const row = catalog.processes.get(process)
  return row?.role === 'primary' && row.nature === 'shaping'
}
