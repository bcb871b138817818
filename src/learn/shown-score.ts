import { compareText } from '../model/basics.js'
import type { LearningBasis, ShownEvent } from '../model/learning.js'
import { quantize } from '../rank/order.js'

/** Score of a maker as it was shown, with given weights, over the criteria that its part asked for. O(criteria log criteria). */
export function scoreOf({ utilities }: Pick<ShownEvent, 'utilities'>, { weights, method }: LearningBasis): number {
  const ids = Object.keys(utilities)
    .filter((id) => Object.hasOwn(weights, id))
    .sort(compareText)
  const total = ids.reduce((sum, id) => sum + weights[id]!, 0)
  const even = 1 / Math.max(1, ids.length)
  const shares = ids.map((id) => (total > 0 ? weights[id]! / total : even))
  return quantize(
    method.score(
      ids.map((id) => utilities[id]!),
      shares,
    ).score,
  )
}
