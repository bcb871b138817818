import { countsAsEvidence, type Plan } from '../criteria/plan.js'
import { compareText } from '../model/basics.js'
import type { RetrievalNeed, Where } from '../model/source.js'
import { withIds } from './where.js'

/**
 * Everything that could bring a maker into the answer for a part: a process that serves or is near a step that counts,
 * a shared term, or the part's HS heading. Complete: a maker outside it can be neither a match nor a near miss.
 */
export function retrievalNeedOf(plan: Plan, where?: Where): RetrievalNeed {
  const { part, context } = plan
  const processes = new Set<string>()
  for (const route of part.routes) {
    route.steps.forEach((step, s) => {
      if (!countsAsEvidence(route, s)) return
      processes.add(step.process)
      for (const id of context.catalog.processesNear(step.process)) processes.add(id)
    })
  }
  return {
    processes: [...processes].sort(compareText),
    terms: part.terms.map((term) => term.term),
    hsHeadings: part.hsCode ? [part.hsCode.slice(0, 4)] : [],
    ...(where ? { where: withIds(where, context.catalog) } : {}),
  }
}
