import type { Catalog } from '../../model/catalog.js'
import type { ProcessRoute } from '../../model/part.js'
import type { NamedStep } from '../words/named-step.js'

/**
 * Works that are asked on a thing: of a coating or an assembly the kind that its routes have, where that is one: a bumper's
 * painting is that of plastics. O(steps²).
 */
export function asDoneTo(
  told: readonly NamedStep[],
  usual: readonly ProcessRoute[],
  catalog: Catalog,
): readonly NamedStep[] {
  return told.map((step) => {
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
