import type { ReasonValue } from '../model/basics.js'
import type { Assessment, StepCriterion } from '../model/criterion.js'
import { fromBasis, isAtLeast, shareOf, smallest, unknown } from './assessments.js'
import { atDoor } from './door.js'

/** Whether the step is done in the demanded days; longer: u = demanded / offered. */
export const leadTimeCriterion: StepCriterion<number> = /* @__PURE__ */ atDoor({
  id: 'leadTime',
  scope: 'step',
  weight: 0.04,
  rejects: 'never',
  require: (_, __, { part }) => part.leadTimeDays,
  assess(need, { leadTimeDays, basis }) {
    if (leadTimeDays === undefined) return unknown('leadTime.unknown', days(need))
    return fromBasis(judgeDays(need, leadTimeDays), basis)
  },
  combine: smallest,
})

function judgeDays(need: number, offered: number): Assessment {
  const reason = { required: days(need), offered: days(offered) }
  if (isAtLeast(need, offered)) {
    return { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'leadTime.inTime', ...reason } }
  }
  return {
    standing: 'misses',
    utility: shareOf(need, offered),
    evidence: 'stated',
    reason: { code: 'leadTime.late', ...reason },
    effort: 'paper',
  }
}

function days(value: number): ReasonValue {
  return { kind: 'quantity', value, unit: 'day' }
}
