import type {
  BreakEven,
  DebtCover,
  Economics,
  EconomicsInput,
  EconomicsStatement,
  ReturnFigures,
} from '../model/economics.js'
import { quantize } from '../rank/order.js'
import { type MinorStatement, statementOf } from './cash-flow.js'
import { checkEconomics } from './economics-input.js'
import {
  growthFactor,
  internalRates,
  modifiedInternalRate,
  netPresentValue,
  paybackYears,
  profitabilityIndex,
} from './indicators.js'
import { toMajor } from './money.js'

/**
 * What a project is worth: cash flow by year, returns of the project and of its owners, break-even, debt cover, foreign
 * currency saved. Flows fall on the ends of years; prices are those of year 1; no value-added tax. Sums are exact in
 * minor units. Throws HamkorError `INPUT` naming the field, `LIMIT` for amounts beyond 2⁵³ minor units.
 * O(years × rows).
 */
export function projectEconomics(input: EconomicsInput): Economics {
  checkEconomics(input)
  const minor = statementOf(input)
  const major = (units: number) => toMajor(units, input.currency)
  const total = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
  const invested = total(minor.investment)
  const lent = total(minor.loanDrawn)
  return {
    currency: input.currency,
    unit: input.volume.unit,
    statement: statementInMajor(input, minor),
    project: returnsOf(minor.projectCashFlow, input),
    equity: returnsOf(minor.equityCashFlow, input),
    breakEven: breakEvenOf(input, minor),
    debt: debtCoverOf(input, minor),
    totals: {
      investment: major(invested),
      loans: major(lent),
      ...(invested > 0 ? { ownShare: quantize(Math.max(0, 1 - lent / invested)) } : {}),
      ...(minor.foreignCurrencySaved ? { foreignCurrencySaved: major(total(minor.foreignCurrencySaved)) } : {}),
    },
  }
}

function statementInMajor({ costs: lines, currency }: EconomicsInput, minor: MinorStatement): EconomicsStatement {
  const major = (list: readonly number[]) => list.map((units) => toMajor(units, currency))
  const { volume, costs, foreignCurrencySaved, ...rest } = minor
  const amounts = Object.fromEntries(Object.entries(rest).map(([key, list]) => [key, major(list)]))
  return {
    years: volume.map((_, t) => t),
    volume,
    costs: costs.map((line, i) => ({ id: lines[i]!.id, kind: lines[i]!.kind, amounts: major(line) })),
    ...(amounts as unknown as Record<keyof typeof rest, number[]>),
    ...(foreignCurrencySaved ? { foreignCurrencySaved: major(foreignCurrencySaved) } : {}),
  }
}

/** Returns of flows in minor units. */
function returnsOf(flows: readonly number[], input: EconomicsInput): ReturnFigures {
  const { discountRate: rate, financeRate = rate, reinvestRate = rate, currency } = input
  const rates = internalRates(flows).map(quantize)
  const maybe = <K extends string>(key: K, value: number | undefined) =>
    (value === undefined ? {} : { [key]: quantize(value) }) as { readonly [P in K]?: number }
  return {
    npv: toMajor(Math.round(netPresentValue(rate, flows)) + 0, currency),
    ...(rates.length === 1 ? { irr: rates[0]! } : {}),
    rates,
    ...maybe('mirr', modifiedInternalRate(flows, financeRate, reinvestRate)),
    ...maybe('payback', paybackYears(flows)),
    ...maybe('discountedPayback', paybackYears(flows, rate)),
    ...maybe('profitabilityIndex', profitabilityIndex(rate, flows)),
  }
}

/** Fixed costs, depreciation and interest over what a unit brings, in the first year at full ramp-up. */
function breakEvenOf(input: EconomicsInput, minor: MinorStatement): BreakEven {
  const { volume, costs, firstYear = 1 } = input
  const ramp = volume.rampUp ?? [1]
  const year = Math.min(input.years, firstYear + ramp.length - 1)
  const grown = (rate: number | undefined) => (rate ? growthFactor(rate, year - 1) : 1)
  const withDuty = ({ imported = 0, dutyRate = 0 }: (typeof costs)[number]) => 1 + imported * dutyRate
  const variable = costs.reduce((sum, line) => sum + (line.perUnit ?? 0) * grown(line.growth) * withDuty(line), 0)
  const fixed = costs.reduce((sum, line) => sum + (line.perYear ?? 0) * grown(line.growth) * withDuty(line), 0)
  const charges = toMajor(minor.depreciation[year]! + minor.interest[year]!, input.currency)
  const margin = input.price * grown(input.priceGrowth) - variable
  if (margin <= 0) return { year }
  const quantity = (fixed + charges) / margin
  const planned = minor.volume[year]!
  return { year, quantity: quantize(quantity), ...(planned > 0 ? { share: quantize(quantity / planned) } : {}) }
}

/** Debt service cover by year, and loan life cover at the loans' mean rate. */
function debtCoverOf({ loans = [] }: EconomicsInput, { cfads, debtService, loanDrawn }: MinorStatement): DebtCover {
  const dscr = debtService.map((service, t) => (service > 0 ? quantize(cfads[t]! / service) : null))
  const covered = dscr.filter((ratio) => ratio !== null)
  if (covered.length === 0) return { dscr }
  const lent = loans.reduce((sum, { amount }) => sum + amount, 0)
  const rate = loans.reduce((sum, loan) => sum + loan.rate * loan.amount, 0) / lent
  const drawn = Math.min(...loans.map(({ year = 0 }) => year))
  const end = Math.max(...loans.map(({ year = 0, years }) => year + Math.ceil(years)))
  const during = cfads.map((flow, t) => (t > drawn && t <= end ? flow : 0))
  const owed = netPresentValue(rate, loanDrawn)
  return {
    dscr,
    dscrMin: Math.min(...covered),
    dscrAverage: quantize(covered.reduce((a, b) => a + b, 0) / covered.length),
    llcr: quantize(netPresentValue(rate, during) / owed),
  }
}
