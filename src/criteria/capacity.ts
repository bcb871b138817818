import type { Amount, ReasonValue } from '../model/basics.js'
import type { Assessment, StepCriterion } from '../model/criterion.js'
import { amountIn, amountOfStep, type StepAmount } from './amounts.js'
import { fromBasis, isAtLeast, shareOf, smallest, unknown } from './assessments.js'
import { atDoor } from './door.js'
import { believed, toldOf } from './told.js'

/** Whether enough is free per year: capacity × (1 − utilization), in the unit of the demand. The smallest step counts. */
export const capacityCriterion: StepCriterion<StepAmount> = /* @__PURE__ */ atDoor({
  id: 'capacity',
  scope: 'step',
  weight: 0.08,
  rejects: 'never',
  require: (route, step, { part }) => amountOfStep(part.annualVolume, route.steps[step]!),
  assess(need, capability, _, { part }) {
    const { capacity, utilization = 0, cycleTimeHours, basis } = capability
    const required = quantity(need.value, need.unit)
    if (!capacity) return unknown('capacity.unknown', required)
    const freeOwn = { value: capacity.value * (1 - utilization), unit: capacity.unit }
    const free = amountIn(freeOwn, need.unit, { massKg: part.massKg, cycleTimeHours })
    if (free === undefined) {
      return unknown('capacity.unitMismatch', required, quantity(freeOwn.value, freeOwn.unit))
    }
    const told = toldOf(capability, 'capacity') ?? toldOf(capability, 'utilization')
    const belief = { told, basis, isOptional: need.isOptional }
    return fromBasis(
      believed(judgeShare(free, need), () => unknown('capacity.unknown', required), belief),
      basis,
    )
  },
  combine: smallest,
})

function judgeShare(free: number, { value, unit }: Amount): Assessment {
  const reason = { required: quantity(value, unit), offered: quantity(free, unit) }
  if (isAtLeast(free, value)) {
    return { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'capacity.enough', ...reason } }
  }
  return {
    standing: 'misses',
    utility: shareOf(free, value),
    evidence: 'stated',
    reason: { code: 'capacity.short', ...reason },
    // a second shift, or a line more
    effort: isAtLeast(free, value * A_SHIFT_MORE) ? 'adjust' : 'equip',
  }
}

/** Share of the demand from which overtime and shifts make up the rest. */
const A_SHIFT_MORE = 0.3

function quantity(value: number, unit: string): ReasonValue {
  return { kind: 'quantity', value, unit }
}
