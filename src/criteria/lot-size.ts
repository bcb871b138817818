import type { Amount, AmountRange, ReasonValue } from '../model/basics.js'
import type { Assessment, StepCriterion } from '../model/criterion.js'
import { amountIn, type Conversion } from './amounts.js'
import { fromBasis, isAtLeast, unknown } from './assessments.js'

/** Whether the lot lies within what the maker takes; outside u = 1 / (1 + |ln(lot / bound)|). */
export const lotSizeCriterion: StepCriterion<Amount> = {
  id: 'lotSize',
  scope: 'step',
  weight: 0.03,
  rejects: 'never',
  require: (_, __, { part }) => part.lotSize,
  assess(need, { lotSize, cycleTimeHours, basis }, _, { part }) {
    const required: ReasonValue = { kind: 'quantity', value: need.value, unit: need.unit }
    if (!lotSize || (!lotSize.min && !lotSize.max)) return unknown('lotSize.unknown', required)
    return fromBasis(judgeRange(need, required, lotSize, { massKg: part.massKg, cycleTimeHours }), basis)
  },
}

function judgeRange(need: Amount, required: ReasonValue, range: AmountRange, through: Conversion): Assessment {
  const min = range.min && amountIn(range.min, need.unit, through)
  const max = range.max && amountIn(range.max, need.unit, through)
  const offered: ReasonValue = {
    kind: 'range',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: need.unit,
  }
  const outside = (code: 'lotSize.belowMinimum' | 'lotSize.aboveMaximum', bound: number): Assessment => ({
    standing: 'misses',
    utility: logCloseness(need.value, bound),
    evidence: 'stated',
    reason: { code, required, offered },
    effort: 'paper',
  })
  if (min !== undefined && !isAtLeast(need.value, min)) return outside('lotSize.belowMinimum', min)
  if (max !== undefined && !isAtLeast(max, need.value)) return outside('lotSize.aboveMaximum', max)
  // a bound in a unit that cannot be converted leaves the question open
  if ((range.min && min === undefined) || (range.max && max === undefined)) {
    return min === undefined && max === undefined
      ? unknown('lotSize.unknown', required)
      : unknown('lotSize.unknown', required, offered)
  }
  return { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'lotSize.inside', required, offered } }
}

/** 1 at the bound, 0.59 at twice, 0.30 at ten times. */
function logCloseness(value: number, bound: number): number {
  if (!(value > 0) || !(bound > 0)) return 0
  return 1 / (1 + Math.abs(Math.log(value / bound)))
}
