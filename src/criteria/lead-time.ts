import type { ReasonValue } from '../model/basics.js'
import type { StepCriterion } from '../model/criterion.js'
import { fromBasis, isAtLeast, shareOf, unknown } from './assessments.js'

/** Whether the step is done in the demanded days; longer: u = demanded / offered. */
export const leadTimeCriterion: StepCriterion<number> = {
  id: 'leadTime',
  scope: 'step',
  weight: 0.04,
  rejects: 'never',
  require: (_, __, { part }) => part.leadTimeDays,
  assess(need, { leadTimeDays, basis }) {
    const required = days(need)
    if (leadTimeDays === undefined) return unknown('leadTime.unknown', required)
    const reason = { required, offered: days(leadTimeDays) }
    if (isAtLeast(need, leadTimeDays)) {
      const fits = { standing: 'fits', utility: 1, evidence: 'stated' } as const
      return fromBasis({ ...fits, reason: { code: 'leadTime.inTime', ...reason } }, basis)
    }
    return {
      standing: 'misses',
      utility: shareOf(need, leadTimeDays),
      evidence: 'stated',
      reason: { code: 'leadTime.late', ...reason },
      effort: 'paper',
    }
  },
}

function days(value: number): ReasonValue {
  return { kind: 'quantity', value, unit: 'day' }
}
