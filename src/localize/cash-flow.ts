import type { CostLine, EconomicsInput, InvestmentItem, Loan } from '../model/economics.js'
import { scaled } from './decimal.js'
import { growthFactor } from './indicators.js'
import { minorSchedule } from './loan.js'
import { minorDigits, toMinor } from './money.js'

/** The project year by year in whole minor units of the currency; index = year. */
export interface MinorStatement {
  readonly volume: readonly number[]
  readonly revenue: readonly number[]
  readonly costs: readonly (readonly number[])[]
  readonly duty: readonly number[]
  readonly ebitda: readonly number[]
  readonly depreciation: readonly number[]
  readonly interest: readonly number[]
  readonly tax: readonly number[]
  readonly netIncome: readonly number[]
  readonly investment: readonly number[]
  readonly salvage: readonly number[]
  readonly workingCapital: readonly number[]
  readonly loanDrawn: readonly number[]
  readonly debtService: readonly number[]
  readonly loanBalance: readonly number[]
  readonly projectCashFlow: readonly number[]
  readonly equityCashFlow: readonly number[]
  readonly cfads: readonly number[]
  readonly foreignCurrencySaved?: readonly number[]
}

/** The statement of a checked input. Every amount is rounded once; sums are exact. O(years × rows). */
export function statementOf(input: EconomicsInput): MinorStatement {
  const years = input.years + 1
  const by = (amount: (t: number) => number) => Array.from({ length: years }, (_, t) => amount(t))
  const digits = minorDigits(input.currency)
  const first = input.firstYear ?? 1
  const ramp = input.volume.rampUp ?? [1]
  const share = (t: number) => (t < first ? 0 : ramp[Math.min(t - first, ramp.length - 1)]!)
  const running = (t: number) => (t < first ? 0 : 1)
  // units of 10⁻⁶, so that tonnes keep their grams
  const volume = by((t) => scaled([input.volume.annual, share(t)], [], 6) / 1e6)
  const revenue = by((t) => scaled([volume[t]!, input.price, growth(input.priceGrowth, t)], [], digits))
  const cost = (line: CostLine, t: number) =>
    scaled([volume[t]!, line.perUnit ?? 0, growth(line.growth, t)], [], digits) +
    scaled([running(t), line.perYear ?? 0, growth(line.growth, t)], [], digits)
  const costs = input.costs.map((line) => by((t) => cost(line, t)))
  const dutyOf =
    (t: number) =>
    ({ imported = 0, dutyRate = 0 }: CostLine, i: number) =>
      scaled([costs[i]![t]!, imported, dutyRate], [], 0)
  const duty = by((t) => sum(input.costs.map(dutyOf(t))))
  const ebitda = by((t) => revenue[t]! - sum(costs.map((line) => line[t]!)) - duty[t]!)
  const assets = assetsOf(input, by)
  const debt = debtOf(input.loans ?? [], input.currency, by)
  const result = by((t) => ebitda[t]! - assets.depreciation[t]! + assets.gain[t]!)
  const profit = by((t) => result[t]! - debt.interest[t]!)
  const tax = taxOn(profit, input, first)
  const freeTax = taxOn(result, input, first)
  const workingCapital = workingCapitalOf(input, { revenue, costs, duty }, by)
  const change = by((t) => workingCapital[t]! - (workingCapital[t - 1] ?? 0))
  const operating = by((t) => ebitda[t]! - change[t]!)
  const invested = by((t) => assets.salvage[t]! - assets.investment[t]!)
  // later investment comes out of what the debt is served from
  const later = by((t) => (t > first ? assets.investment[t]! : 0))
  return {
    volume,
    revenue,
    costs,
    duty,
    ebitda,
    depreciation: assets.depreciation,
    interest: debt.interest,
    tax,
    netIncome: by((t) => profit[t]! - tax[t]!),
    investment: assets.investment,
    salvage: assets.salvage,
    workingCapital,
    loanDrawn: debt.drawn,
    debtService: debt.service,
    loanBalance: debt.balance,
    projectCashFlow: by((t) => operating[t]! - freeTax[t]! + invested[t]!),
    equityCashFlow: by((t) => operating[t]! - tax[t]! + invested[t]! + debt.drawn[t]! - debt.service[t]!),
    cfads: by((t) => operating[t]! - tax[t]! - later[t]!),
    ...savedAbroad(input, { volume, costs, debt, digits }, by),
  }
}

type By = (amount: (t: number) => number) => number[]

/** Prices are those of year 1. */
function growth(rate: number | undefined, t: number): number {
  return rate ? growthFactor(rate, t - 1) : 1
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

/** Spending, straight-line depreciation from the first year of use on, and what is sold at the end over book value. */
function assetsOf({ investment, currency, years, firstYear = 1 }: EconomicsInput, by: By) {
  const spent = (item: InvestmentItem, t: number) => (t === (item.year ?? 0) ? toMinor(item.amount, currency) : 0)
  const used = (item: InvestmentItem, t: number) => Math.max(0, t - Math.max(item.year ?? 0, firstYear - 1))
  // written off after k years of use: differences of it are whole and add up to the price
  const writtenOff = (item: InvestmentItem, t: number) =>
    item.life === undefined
      ? 0
      : scaled([toMinor(item.amount, currency), Math.min(used(item, t), item.life)], [item.life], 0)
  const total = (of: (item: InvestmentItem) => number) => sum(investment.map(of))
  const sold = (item: InvestmentItem) => toMinor(item.salvage ?? 0, currency)
  const book = (item: InvestmentItem) => toMinor(item.amount, currency) - writtenOff(item, years)
  return {
    investment: by((t) => total((item) => spent(item, t))),
    depreciation: by((t) => total((item) => writtenOff(item, t) - (t > 0 ? writtenOff(item, t - 1) : 0))),
    salvage: by((t) => (t === years ? total(sold) : 0)),
    // what is not sold at the end keeps its value for the books: no loss is claimed for it
    gain: by((t) => (t === years ? total((item) => (sold(item) > 0 ? sold(item) - book(item) : 0)) : 0)),
  }
}

/** Loans by year: payments within a year fall on its end. */
function debtOf(loans: readonly Loan[], currency: string, by: By) {
  const schedules = loans.map((loan) => ({
    year: loan.year ?? 0,
    perYear: loan.paymentsPerYear ?? 1,
    amount: toMinor(loan.amount, currency),
    foreign: loan.foreign ?? 0,
    payments: minorSchedule(toMinor(loan.amount, currency), loan),
  }))
  type Schedule = (typeof schedules)[number]
  const inYear = ({ year, perYear, payments }: Schedule, t: number) =>
    payments.filter(({ period }) => Math.ceil(period / perYear) === t - year)
  const paid = (schedule: Schedule, t: number) =>
    sum(inYear(schedule, t).map(({ interest, principal }) => interest + principal))
  const drawn = ({ year, amount }: Schedule, t: number) => (t === year ? amount : 0)
  const owed = (schedule: Schedule, t: number) =>
    t < schedule.year ? 0 : t === schedule.year ? schedule.amount : (inYear(schedule, t).at(-1)?.balance ?? 0)
  const total = (of: (schedule: Schedule, t: number) => number) => by((t) => sum(schedules.map((s) => of(s, t))))
  return {
    drawn: total(drawn),
    interest: total((s, t) => sum(inYear(s, t).map(({ interest, capitalized }) => interest + capitalized))),
    service: total(paid),
    balance: total(owed),
    foreignService: total((s, t) => scaled([paid(s, t), s.foreign], [], 0)),
  }
}

/** Tax on profits; losses come off later profits unless they may not. */
function taxOn(profits: readonly number[], { tax }: EconomicsInput, first: number): number[] {
  if (!tax) return profits.map(() => 0)
  let losses = 0
  return profits.map((profit, t) => {
    if (profit <= 0) {
      if (tax.lossCarryForward !== 'none') losses -= profit
      return 0
    }
    const used = Math.min(losses, profit)
    losses -= used
    return t < first + (tax.holidayYears ?? 0) ? 0 : scaled([profit - used, tax.rate], [], 0)
  })
}

/** Receivables and stock less payables, by days of a year of 365; released in the last year. */
function workingCapitalOf(
  { workingCapital, costs: lines, years }: EconomicsInput,
  {
    revenue,
    costs,
    duty,
  }: { readonly revenue: number[]; readonly costs: readonly number[][]; readonly duty: readonly number[] },
  by: By,
): number[] {
  const { receivableDays = 0, inventoryDays = 0, payableDays = 0 } = workingCapital ?? {}
  return by((t) => {
    if (t === years) return 0
    const running = sum(costs.map((line) => line[t]!)) + duty[t]!
    const materials = sum(costs.map((line, i) => (lines[i]!.kind === 'material' ? line[t]! : 0)))
    const days = (amount: number, n: number) => scaled([amount, n], [365], 0)
    return days(revenue[t]!, receivableDays) + days(running, inventoryDays) - days(materials, payableDays)
  })
}

/** Imports replaced, less imported inputs and equipment, less foreign debt service; what is drawn is owed, not saved. */
function savedAbroad(
  input: EconomicsInput,
  at: {
    readonly volume: readonly number[]
    readonly costs: readonly number[][]
    readonly debt: { readonly foreignService: readonly number[] }
    readonly digits: number
  },
  by: By,
): { foreignCurrencySaved?: number[] } {
  const { importPrice, importPriceGrowth, currency } = input
  if (importPrice === undefined) return {}
  const bought = (t: number) =>
    sum(input.costs.map(({ imported = 0 }, i) => scaled([at.costs[i]![t]!, imported], [], 0)))
  const equipment = (t: number) =>
    sum(
      input.investment.map(({ year = 0, amount, imported = 0 }) =>
        year === t ? scaled([toMinor(amount, currency), imported], [], 0) : 0,
      ),
    )
  const replaced = (t: number) => scaled([at.volume[t]!, importPrice, growth(importPriceGrowth, t)], [], at.digits)
  return { foreignCurrencySaved: by((t) => replaced(t) - bought(t) - equipment(t) - at.debt.foreignService[t]!) }
}
