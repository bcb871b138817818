import { refuse } from '../refuse.js'
import { checkedList, checkedNumber } from './check.js'
import { decimalOf } from './decimal.js'
import { type Dyadic, rootsInUnit, vanishesAtOne } from './polynomial.js'

/** Flows of one series at the most. */
const MAX_FLOWS = 720

/** (1 + rate)^years by multiplication, the same on every machine. */
export function growthFactor(rate: number, years: number): number {
  let factor = 1
  for (let i = 0; i < Math.abs(years); i++) factor *= 1 + rate
  return years < 0 ? 1 / factor : factor
}

/**
 * Net present value of flows at the ends of years 0, 1, 2 …: Σ cₜ / (1 + r)ᵗ. (A spreadsheet's NPV takes the first flow
 * as year 1.) Throws HamkorError `INPUT` for a rate ≤ −1. O(n).
 */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  checkFlows(flows)
  checkRate(rate)
  let value = 0
  for (let t = flows.length - 1; t >= 0; t--) value = flows[t]! + value / (1 + rate)
  return value
}

/**
 * Every real internal rate of return above −1, ascending, each once: the roots of Σ cₜ xᵗ in x = 1/(1 + r) > 0. Empty
 * where there is none. The flows count as the decimals they are written as and the roots are found in whole numbers, so
 * none is lost or invented. Throws HamkorError `INPUT` for no flows, more than 720, or one that is not finite. O(n²) for
 * the usual single root.
 */
export function internalRates(flows: readonly number[]): readonly number[] {
  checkFlows(flows)
  const decimals = flows.map(decimalOf)
  const scale = Math.max(0, ...decimals.map((decimal) => decimal.scale))
  const p = decimals.map(({ units, scale: own }) => units * 10n ** BigInt(scale - own))
  if (p.every((c) => c === 0n)) return []
  return [
    // x > 1: negative rates, through the reversed polynomial in 1 + r
    ...rootsInUnit([...p].reverse()).map(({ at, bits }) => Number(at - (1n << BigInt(bits))) / 2 ** bits),
    ...(vanishesAtOne(p) ? [0] : []),
    ...[...rootsInUnit(p)].reverse().map(rateOf),
  ]
}

/** 1/x − 1 without losing digits. */
function rateOf({ at, bits }: Dyadic): number {
  return Number((((1n << BigInt(bits)) - at) << RATE_BITS) / at) / 2 ** Number(RATE_BITS)
}

const RATE_BITS = 128n

/**
 * Modified internal rate of return (Lin 1976; a spreadsheet's MIRR): what is paid is discounted at the finance rate,
 * what is received compounded at the reinvestment rate. Undefined without both. Throws HamkorError `INPUT` for a rate ≤ −1
 * or unusable flows. O(n).
 */
export function modifiedInternalRate(
  flows: readonly number[],
  financeRate: number,
  reinvestRate: number,
): number | undefined {
  checkFlows(flows)
  const last = flows.length - 1
  const paid = netPresentValue(
    financeRate,
    flows.map((flow) => Math.min(flow, 0)),
  )
  const received = netPresentValue(
    reinvestRate,
    flows.map((flow) => Math.max(flow, 0)),
  )
  if (paid >= 0 || received <= 0 || last < 1) return undefined
  const future = received * growthFactor(reinvestRate, last)
  return (future / -paid) ** (1 / last) - 1
}

/**
 * Years until the sum of flows is never negative again, with the crossing year in proportion; at `rate` ≠ 0 of the
 * discounted flows. 0 where nothing was ever out, undefined where it is never back. Throws HamkorError `INPUT` for a rate
 * ≤ −1 or unusable flows. O(n).
 */
export function paybackYears(flows: readonly number[], rate = 0): number | undefined {
  checkFlows(flows)
  checkRate(rate)
  let sum = 0
  let size = 0
  let payback: number | undefined = 0
  let discount = 1
  for (let t = 0; t < flows.length; t++) {
    const flow = flows[t]! * discount
    const next = sum + flow
    size += Math.abs(flow)
    // what is short by no more than the last bits of the sum is back
    if (next < -ROUNDING * size) payback = undefined
    else if (payback === undefined) payback = Math.min(t, t - 1 + -sum / flow)
    sum = next
    discount /= 1 + rate
  }
  return payback
}

/** Of a sum of some hundred terms, relative to their sizes. */
const ROUNDING = 1e-13

/**
 * Present value of what comes back over that of what is put in; undefined where nothing is put in. Throws HamkorError
 * `INPUT` for a rate ≤ −1 or unusable flows. O(n).
 */
export function profitabilityIndex(rate: number, flows: readonly number[]): number | undefined {
  checkFlows(flows)
  const paid = netPresentValue(
    rate,
    flows.map((flow) => Math.min(flow, 0)),
  )
  return paid < 0 ? (netPresentValue(rate, flows) - paid) / -paid : undefined
}

function checkRate(rate: number): void {
  if (checkedNumber('rate', rate) <= -1) refuse('rate', rate, 'a number > −1')
}

function checkFlows(flows: readonly number[]): void {
  for (const [t, flow] of checkedList('flows', flows, MAX_FLOWS).entries()) checkedNumber(`flows[${t}]`, flow)
  if (flows.length === 0) refuse('flows', flows, 'at least one cash flow')
}
