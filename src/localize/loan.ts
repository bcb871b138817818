import type { LoanTerms } from '../model/economics.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedChoice, checkedNumber, checkedWhole } from './check.js'
import { scaled } from './decimal.js'
import { checkedCurrency, toMajor, toMinor } from './money.js'

/** One payment of a loan, in whole minor units inside, in major units outside. */
export interface LoanPayment {
  /** 1, 2, 3 … */
  readonly period: number
  readonly interest: number
  readonly principal: number
  /** Interest that was added to the debt instead of being paid. */
  readonly capitalized: number
  /** Owed after the payment. */
  readonly balance: number
}

/**
 * The schedule of a loan drawn at time 0, payments at the ends of periods. An annuity's payment is
 * P·i / (1 − (1 + i)⁻ⁿ), rounded to the minor unit once; the last payment clears what rounding left.
 * Throws HamkorError `INPUT` naming the field. O(periods).
 */
export function loanSchedule(amount: number, currency: string, terms: LoanTerms): readonly LoanPayment[] {
  checkedCurrency('currency', currency)
  checkLoanTerms(terms, 'loan')
  checkedNumber('loan.amount', amount, { min: 0 })
  const major = (units: number) => toMajor(units, currency)
  return minorSchedule(toMinor(amount, currency), terms).map((payment) => ({
    period: payment.period,
    interest: major(payment.interest),
    principal: major(payment.principal),
    capitalized: major(payment.capitalized),
    balance: major(payment.balance),
  }))
}

/** Throws HamkorError `INPUT` naming the field. */
export function checkLoanTerms(terms: LoanTerms, field: string): void {
  checkedShape(field, terms, 'object')
  checkedNumber(`${field}.rate`, terms.rate, { min: 0, max: 10 })
  checkedChoice(`${field}.method`, terms.method, ['annuity', 'equalPrincipal'])
  const perYear = terms.paymentsPerYear ?? 1
  if (![1, 2, 4, 12].includes(perYear)) refuse(`${field}.paymentsPerYear`, perYear, '1, 2, 4 or 12')
  checkedNumber(`${field}.years`, terms.years, { min: 1 / perYear, max: 60 })
  checkedNumber(`${field}.graceYears`, terms.graceYears ?? 0, { min: 0, max: terms.years - 1 / perYear })
  checkedWhole(`${field}.years × paymentsPerYear`, terms.years * perYear, { min: 1 })
  checkedWhole(`${field}.graceYears × paymentsPerYear`, (terms.graceYears ?? 0) * perYear, { min: 0 })
  if (terms.graceInterest !== undefined) {
    checkedChoice(`${field}.graceInterest`, terms.graceInterest, ['paid', 'capitalized'])
  }
}

/** The schedule in whole minor units. */
export function minorSchedule(amount: number, terms: LoanTerms): readonly LoanPayment[] {
  const perYear = terms.paymentsPerYear ?? 1
  const periods = Math.round(terms.years * perYear)
  const grace = Math.round((terms.graceYears ?? 0) * perYear)
  const capitalizes = terms.graceInterest === 'capitalized'
  const payments: LoanPayment[] = []
  let balance = amount
  let debt = amount
  let payment = 0
  for (let period = 1; period <= periods; period++) {
    const interest = scaled([balance, terms.rate], [perYear], 0)
    if (period <= grace) {
      const capitalized = capitalizes ? interest : 0
      balance += capitalized
      payments.push({ period, interest: interest - capitalized, principal: 0, capitalized, balance })
      continue
    }
    if (period === grace + 1) {
      debt = balance
      payment = annuityPayment(debt, terms.rate / perYear, periods - grace)
    }
    const principal = principalOf(terms, {
      period: period - grace,
      left: periods - grace,
      debt,
      balance,
      payment,
      interest,
    })
    balance -= principal
    payments.push({ period, interest, principal, capitalized: 0, balance })
  }
  return payments
}

function principalOf(
  { method }: LoanTerms,
  at: {
    readonly period: number
    readonly left: number
    readonly debt: number
    readonly balance: number
    readonly payment: number
    readonly interest: number
  },
): number {
  if (at.period === at.left) return at.balance
  if (method === 'annuity') return Math.min(at.balance, Math.max(0, at.payment - at.interest))
  const paid = (period: number) => scaled([at.debt, period], [at.left], 0)
  return paid(at.period) - paid(at.period - 1)
}

/** Debt over what one paid at the end of every period is worth now; a sum loses no digits at rates near 0. */
function annuityPayment(debt: number, rate: number, periods: number): number {
  let worth = 0
  for (let period = 0; period < periods; period++) worth = (worth + 1) / (1 + rate)
  return Math.round(debt / worth)
}
