import type { Catalog } from '../../model/catalog.js'
import type { ProcessRoute } from '../../model/part.js'
import { mayRun } from '../words/may-run.js'
import type { NamedStep } from '../words/named-step.js'

/**
 * Works that are asked on a thing: those that one of its materials can go through, and of a coating or an assembly the kind
 * that its routes have, where that is one: a bumper's painting is that of plastics. O(steps²).
 */
export function asDoneTo(
  told: readonly NamedStep[],
  usual: readonly ProcessRoute[],
  catalog: Catalog,
): readonly NamedStep[] {
  const able = told.filter(({ process }) => usual.some(({ materials }) => mayRun(process, materials, catalog)))
  return able.map((step) => {
    const nature = catalog.processes.get(step.process)?.nature
    if (nature !== 'coating' && nature !== 'assembly') return step
    const below = catalog.processesBelow(step.process)
    const kinds = new Set(
      usual.flatMap(({ steps }) => steps.map(({ process }) => process).filter((id) => below.has(id))),
    )
    const [kind] = kinds
    return kind !== undefined && kinds.size === 1 ? { ...step, process: kind } : step
  })
}
