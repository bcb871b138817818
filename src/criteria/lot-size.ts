import type { Amount, AmountRange, ReasonValue } from '../model/basics.js'
import type { Assessment, StepCriterion } from '../model/criterion.js'
import type { ReasonCode } from '../model/reason-codes.js'
import { amountIn, amountOfStep, type Conversion, type StepAmount } from './amounts.js'
import { fromBasis, isAtLeast, smallest, unknown } from './assessments.js'
import { atDoor } from './door.js'
import { believed, toldOf } from './told.js'

/** Whether the lot lies within what the maker takes; outside u = 1 / (1 + |ln(lot / bound)|). */
export const lotSizeCriterion: StepCriterion<StepAmount> = /* @__PURE__ */ atDoor({
  id: 'lotSize',
  scope: 'step',
  weight: 0.03,
  rejects: 'never',
  require: (route, step, { part }) => amountOfStep(part.lotSize, route.steps[step]!),
  assess(need, capability, _, { part }) {
    const { lotSize, cycleTimeHours, basis } = capability
    const silent = () => unknown('lotSize.unknown', lotOf(need))
    if (!lotSize || (!lotSize.min && !lotSize.max)) return silent()
    const said = judgeRange(need, lotSize, { massKg: part.massKg, cycleTimeHours })
    const belief = { told: toldOf(capability, 'lotSize'), basis, isOptional: need.isOptional }
    return fromBasis(believed(said, silent, belief), basis)
  },
  combine: smallest,
})

/** Both bounds, the worse speaks; one in a unit that cannot be converted leaves its question open. */
function judgeRange(need: Amount, range: AmountRange, through: Conversion): Assessment {
  const min = range.min && amountIn(range.min, need.unit, through)
  const max = range.max && amountIn(range.max, need.unit, through)
  const offered: ReasonValue = {
    kind: 'range',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: need.unit,
  }
  const says = (code: ReasonCode) => ({ code, required: lotOf(need), offered })
  const inside: Assessment = { standing: 'fits', utility: 1, evidence: 'stated', reason: says('lotSize.inside') }
  const outside = (code: ReasonCode, bound: number): Assessment => ({
    standing: 'misses',
    utility: logCloseness(need.value, bound),
    evidence: 'stated',
    reason: says(code),
    effort: 'paper',
  })
  const open = unknown('lotSize.unknown', lotOf(need), min === undefined && max === undefined ? undefined : offered)
  const judged: Assessment[] = []
  if (min !== undefined) judged.push(isAtLeast(need.value, min) ? inside : outside('lotSize.belowMinimum', min))
  else if (range.min) judged.push(open)
  if (max !== undefined) judged.push(isAtLeast(max, need.value) ? inside : outside('lotSize.aboveMaximum', max))
  else if (range.max) judged.push(open)
  return smallest(judged)
}

/** 1 at the bound, 0.59 at twice, 0.30 at ten times. */
function logCloseness(value: number, bound: number): number {
  if (!(value > 0) || !(bound > 0)) return 0
  return 1 / (1 + Math.abs(Math.log(value / bound)))
}

function lotOf({ value, unit }: Amount): ReasonValue {
  return { kind: 'quantity', value, unit }
}
