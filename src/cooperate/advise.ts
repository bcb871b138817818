import { type Plan, planOf } from '../criteria/plan.js'
import type { Advice } from '../model/advice.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { MatchEngine } from '../model/matcher.js'
import type { Part } from '../model/part.js'
import { proposeChanges, toChangeSet } from './change-sets.js'
import { ADVISED } from './changed-maker.js'
import { onlyKeys, wholeNumber } from './options.js'

/** What a host may choose of advice. */
export interface AdviceOptions {
  /** Sets of changes at the most, 1–100; default 3. */
  readonly limit?: number
  /**
   * Which demands are to be met: those whose miss rejects (default), or all that a maker can change, so that missing
   * capacity or a late delivery is advised on too.
   */
  readonly demands?: 'required' | 'all'
  readonly weights?: Readonly<Record<string, number>>
}

const DEFAULT_SETS = 3
const KEYS: readonly (keyof AdviceOptions)[] = ['limit', 'demands', 'weights']

/**
 * What one maker is missing for one part: the smallest sets of changes after which it is a match, each verified by
 * judging the changed maker. Throws HamkorError `INPUT` where an option is unusable. O(sets × judging one maker).
 */
export function advise(
  engine: MatchEngine,
  part: Part,
  manufacturer: Manufacturer,
  options: AdviceOptions = {},
): Advice {
  onlyKeys(options, KEYS)
  const limit = wholeNumber('limit', options.limit, DEFAULT_SETS, 1, 100)
  const plan = planOf(part, { ...engine, weights: engine.weighted(options.weights) })
  const asked = options.demands === 'all' ? demandingAll(plan) : plan
  const { today, sets, unadvised } = proposeChanges(asked, manufacturer, limit)
  return {
    part,
    manufacturer,
    standing: today.standing,
    score: today.score,
    changeSets: sets.map((set) => toChangeSet(asked, set)),
    unadvised,
  }
}

/** The same part with every demand that a maker can do something about as a required one. */
function demandingAll(plan: Plan): Plan {
  return { ...plan, required: plan.criteria.map(({ id }, c) => plan.required[c]! || ADVISED.has(id)) }
}
