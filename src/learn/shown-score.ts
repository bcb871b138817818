import { compareText } from '../model/basics.js'
import type { LearningBasis, ShownEvent } from '../model/learning.js'
import { quantize } from '../rank/order.js'
import { sharesOf } from '../rank/scoring.js'

/** Score of a maker as it was shown, with given weights, over the criteria that its part asked for. O(criteria log criteria). */
export function scoreOf({ utilities }: Pick<ShownEvent, 'utilities'>, { weights, method }: LearningBasis): number {
  const ids = Object.keys(utilities)
    .filter((id) => Object.hasOwn(weights, id))
    .sort(compareText)
  const own = ids.map((id) => weights[id]!)
  const shares = own.some((weight) => weight > 0) ? sharesOf(own) : ids.map(() => 1 / ids.length)
  return quantize(
    method.score(
      ids.map((id) => utilities[id]!),
      shares,
    ).score,
  )
}
