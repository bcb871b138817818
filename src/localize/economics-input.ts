import type { CostLine, EconomicsInput, InvestmentItem, Loan } from '../model/economics.js'
import { refuse } from '../refuse.js'
import { checkedChoice, checkedKeys, checkedList, checkedNumber, checkedText, checkedWhole } from './check.js'
import { checkLoanTerms } from './loan.js'
import { checkedCurrency } from './money.js'

/** Years, and rows of a list, at the most. */
const MAX_YEARS = 60
const MAX_ROWS = 200

const KEYS = [
  'currency',
  'years',
  'startYear',
  'firstYear',
  'discountRate',
  'financeRate',
  'reinvestRate',
  'investment',
  'volume',
  'price',
  'priceGrowth',
  'costs',
  'tax',
  'workingCapital',
  'loans',
  'importPrice',
  'importPriceGrowth',
]

/** Checks an input; throws HamkorError `INPUT` naming field, value and what was expected. O(rows). */
export function checkEconomics(input: EconomicsInput): void {
  checkedKeys('economics', input, KEYS)
  checkedCurrency('currency', input.currency)
  const years = checkedWhole('years', input.years, { min: 1, max: MAX_YEARS })
  checkedWhole('firstYear', input.firstYear ?? 1, { min: 1, max: years })
  if (input.startYear !== undefined) checkedWhole('startYear', input.startYear, { min: 1900, max: 2200 })
  for (const field of ['discountRate', 'financeRate', 'reinvestRate'] as const) {
    if (field === 'discountRate' || input[field] !== undefined)
      checkedNumber(field, input[field], { min: -0.99, max: 100 })
  }
  checkedNumber('price', input.price, { min: 0 })
  for (const field of ['priceGrowth', 'importPriceGrowth'] as const) checkGrowth(field, input[field])
  if (input.importPrice !== undefined) checkedNumber('importPrice', input.importPrice, { min: 0 })
  checkVolume(input.volume)
  rows<InvestmentItem>('investment', input.investment, checkItem(years))
  rows<CostLine>('costs', input.costs, checkCost)
  rows<Loan>('loans', input.loans === undefined ? [] : input.loans, checkLoan(years))
  checkTax(input.tax)
  checkWorkingCapital(input.workingCapital)
}

function rows<T extends { readonly id: string }>(
  field: string,
  list: unknown,
  check: (row: T, at: string) => void,
): void {
  const seen = new Set<string>()
  for (const [i, row] of checkedList(field, list, MAX_ROWS).entries()) {
    const at = `${field}[${i}]`
    check(row as T, at)
    const { id } = row as T
    checkedText(`${at}.id`, id)
    if (seen.has(id)) refuse(`${at}.id`, id, 'an id that no other row has')
    seen.add(id)
  }
}

function checkItem(years: number) {
  return (item: InvestmentItem, at: string) => {
    checkedKeys(at, item, ['id', 'name', 'amount', 'year', 'life', 'salvage', 'imported'])
    checkedNumber(`${at}.amount`, item.amount, { min: 0 })
    checkedWhole(`${at}.year`, item.year ?? 0, { min: 0, max: years })
    if (item.life !== undefined) checkedWhole(`${at}.life`, item.life, { min: 1, max: 100 })
    checkedNumber(`${at}.salvage`, item.salvage ?? 0, { min: 0 })
    checkedNumber(`${at}.imported`, item.imported ?? 0, { min: 0, max: 1 })
  }
}

function checkCost(line: CostLine, at: string): void {
  checkedKeys(at, line, ['id', 'name', 'kind', 'perUnit', 'perYear', 'growth', 'imported', 'dutyRate'])
  checkedChoice(`${at}.kind`, line.kind, ['material', 'labor', 'energy', 'overhead', 'other'])
  if (line.perUnit === undefined && line.perYear === undefined) refuse(at, line, 'perUnit, perYear or both')
  checkedNumber(`${at}.perUnit`, line.perUnit ?? 0, { min: 0 })
  checkedNumber(`${at}.perYear`, line.perYear ?? 0, { min: 0 })
  checkGrowth(`${at}.growth`, line.growth)
  checkedNumber(`${at}.imported`, line.imported ?? 0, { min: 0, max: 1 })
  checkedNumber(`${at}.dutyRate`, line.dutyRate ?? 0, { min: 0, max: 100 })
}

function checkLoan(years: number) {
  return (loan: Loan, at: string) => {
    const keys = ['id', 'name', 'amount', 'year', 'foreign', 'rate', 'years', 'graceYears', 'method']
    checkedKeys(at, loan, [...keys, 'paymentsPerYear', 'graceInterest'])
    checkedNumber(`${at}.amount`, loan.amount, { min: 0 })
    checkedNumber(`${at}.foreign`, loan.foreign ?? 0, { min: 0, max: 1 })
    checkLoanTerms(loan, at)
    const year = checkedWhole(`${at}.year`, loan.year ?? 0, { min: 0, max: years })
    if (year + loan.years > years) refuse(`${at}.years`, loan.years, `an end within the ${years} years looked at`)
  }
}

function checkVolume(volume: EconomicsInput['volume']): void {
  checkedKeys('volume', volume, ['annual', 'unit', 'rampUp'])
  checkedNumber('volume.annual', volume.annual, { min: 0 })
  checkedText('volume.unit', volume.unit)
  const ramp = checkedList('volume.rampUp', volume.rampUp ?? [1], MAX_YEARS)
  if (ramp.length === 0) refuse('volume.rampUp', ramp, 'at least one share')
  for (const [i, share] of ramp.entries()) checkedNumber(`volume.rampUp[${i}]`, share, { min: 0, max: 100 })
}

function checkTax(tax: EconomicsInput['tax']): void {
  if (tax === undefined) return
  checkedKeys('tax', tax, ['rate', 'holidayYears', 'lossCarryForward'])
  checkedNumber('tax.rate', tax.rate, { min: 0, max: 1 })
  checkedWhole('tax.holidayYears', tax.holidayYears ?? 0, { min: 0, max: MAX_YEARS })
  if (tax.lossCarryForward !== undefined) {
    checkedChoice('tax.lossCarryForward', tax.lossCarryForward, ['unlimited', 'none'])
  }
}

function checkWorkingCapital(capital: EconomicsInput['workingCapital']): void {
  if (capital === undefined) return
  const keys = ['receivableDays', 'inventoryDays', 'payableDays'] as const
  checkedKeys('workingCapital', capital, keys)
  for (const key of keys) checkedNumber(`workingCapital.${key}`, capital[key] ?? 0, { min: 0, max: 3650 })
}

function checkGrowth(field: string, growth: number | undefined): void {
  if (growth !== undefined) checkedNumber(field, growth, { min: -0.99, max: 10 })
}
