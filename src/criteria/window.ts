import type { DateWindow } from '../model/basics.js'
import type { Assessment, StepCriterion } from '../model/criterion.js'
import { dayNumber } from '../text/dates.js'
import { fromBasis, smallest, unknown } from './assessments.js'
import { atDoor } from './door.js'

/** Whether the capability is available through the demanded dates; partly: u = share of the days. */
export const windowCriterion: StepCriterion<DateWindow> = /* @__PURE__ */ atDoor({
  id: 'window',
  scope: 'step',
  weight: 0.02,
  rejects: 'never',
  require: (_, __, { part }) => (isStated(part.window) ? part.window : undefined),
  assess(need, { available, basis }) {
    if (!isStated(available)) return unknown('window.unknown', { kind: 'window', ...need })
    return fromBasis(judgeDates(need, available), basis)
  },
  combine: smallest,
})

function judgeDates(need: DateWindow, available: DateWindow): Assessment {
  const reason = { required: { kind: 'window', ...need }, offered: { kind: 'window', ...available } } as const
  // an end that the buyer leaves out asks nothing
  const dates = [need.from, need.to].filter((date) => date !== undefined)
  if (dates.every((date) => isWithin(date, available))) {
    return { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'window.covered', ...reason } }
  }
  return {
    standing: 'misses',
    utility: coveredShare(need, available),
    evidence: 'stated',
    reason: { code: 'window.outside', ...reason },
    effort: 'paper',
  }
}

function isStated(window: DateWindow | undefined): window is DateWindow {
  return window?.from !== undefined || window?.to !== undefined
}

// dates are `YYYY-MM-DD`, so their order as text is their order in time
function isWithin(date: string, { from, to }: DateWindow): boolean {
  return (from === undefined || date >= from) && (to === undefined || date <= to)
}

/** Days of the demand that the offer covers; 0 where the demand has no two ends. */
function coveredShare(need: DateWindow, offer: DateWindow): number {
  if (need.from === undefined || need.to === undefined) return 0
  const from = offer.from !== undefined && offer.from > need.from ? offer.from : need.from
  const to = offer.to !== undefined && offer.to < need.to ? offer.to : need.to
  const share = days(from, to) / days(need.from, need.to)
  return share > 0 ? Math.min(1, share) : 0
}

/** Both ends included; dates that a reader let through exist. */
function days(from: string, to: string): number {
  return dayNumber(to)! - dayNumber(from)! + 1
}
