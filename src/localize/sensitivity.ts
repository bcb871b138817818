import { compareText } from '../model/basics.js'
import type { EconomicsInput, EconomicsVariable, SensitivityBar, SensitivityRange } from '../model/economics.js'
import { quantize } from '../rank/order.js'
import { refuse } from '../refuse.js'
import { statementOf } from './cash-flow.js'
import { checkedKeys, checkedList, checkedNumber } from './check.js'
import { checkEconomics } from './economics-input.js'
import { internalRates, netPresentValue } from './indicators.js'
import { toMajor } from './money.js'

/** How far a variable is moved where the host gives no end. */
export const USUAL_STEP = 0.2
/** How far a switching value is looked for, and how finely. */
const FARTHEST = 9
const HALVINGS = 50

/**
 * The tornado: each variable alone at its low and high end, largest swing first (ties by name), with the change at
 * which the project would just break even. Throws HamkorError `INPUT`. O(variables × years × rows).
 */
export function sensitivity(input: EconomicsInput, given?: readonly SensitivityRange[]): readonly SensitivityBar[] {
  checkEconomics(input)
  const ranges = given ?? variablesOf(input).map((variable) => ({ variable }))
  const bars = checkedList('ranges', ranges, 100).map((range, i) =>
    barOf(input, range as SensitivityRange, `ranges[${i}]`),
  )
  const swing = (bar: SensitivityBar) => Math.abs(bar.npvAtHigh - bar.npvAtLow)
  return bars.sort((a, b) => swing(b) - swing(a) || compareText(a.variable, b.variable))
}

/** The variables that move the project's value; loan rate and import price do not, and are asked for by name. */
export function variablesOf({ costs }: EconomicsInput): readonly EconomicsVariable[] {
  return ['price', 'volume', 'investment', 'discountRate', ...costs.map(({ id }) => `cost:${id}` as const)]
}

function barOf(input: EconomicsInput, range: SensitivityRange, field: string): SensitivityBar {
  checkedKeys(field, range, ['variable', 'low', 'high'])
  checkVariable(input, range.variable, `${field}.variable`)
  const low = checkedNumber(`${field}.low`, range.low ?? -USUAL_STEP, { min: -0.999, max: 0 })
  const high = checkedNumber(`${field}.high`, range.high ?? USUAL_STEP, { min: 0, max: FARTHEST })
  const npv = (change: number) => npvOf(scenario(input, [[range.variable, 1 + change]]))
  const switching = range.variable === 'discountRate' ? switchingRate(input) : switchingOf(npv)
  return {
    variable: range.variable,
    low,
    high,
    npvAtLow: npv(low),
    npvAtHigh: npv(high),
    ...(switching === undefined ? {} : { switching }),
  }
}

/** The change of the discount rate to the nearest internal rate: with several of them NPV turns back again. */
function switchingRate({ discountRate, ...input }: EconomicsInput): number | undefined {
  if (discountRate === 0) return undefined
  const { projectCashFlow } = statementOf({ ...input, discountRate })
  return internalRates(projectCashFlow)
    .map((rate) => quantize(rate / discountRate - 1))
    .filter((change) => change > -1 && change <= FARTHEST)
    .reduce<number | undefined>((a, b) => (a === undefined || Math.abs(b) < Math.abs(a) ? b : a), undefined)
}

/** The change nearest to 0 at which NPV, which moves one way only, changes its sign, to 1e-9. */
function switchingOf(npv: (change: number) => number): number | undefined {
  const now = Math.sign(npv(0))
  if (now === 0) return 0
  const changed = (change: number) => Math.sign(npv(change)) !== now
  const reach = [-0.999, FARTHEST].filter(changed)
  const found = reach.map((end) => {
    let [inside, outside] = [0, end]
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (inside + outside) / 2
      if (changed(middle)) outside = middle
      else inside = middle
    }
    return quantize(outside)
  })
  return found.sort((a, b) => Math.abs(a) - Math.abs(b))[0]
}

/** Net present value of the project in major units. */
export function npvOf(input: EconomicsInput): number {
  const flows = statementOf(input).projectCashFlow
  return toMajor(Math.round(netPresentValue(input.discountRate, flows)) + 0, input.currency)
}

/** The input with variables multiplied by factors. O(rows). */
export function scenario(
  input: EconomicsInput,
  factors: readonly (readonly [EconomicsVariable, number])[],
): EconomicsInput {
  return factors.reduce((changed, [variable, factor]) => scaledBy(changed, variable, factor), input)
}

function scaledBy(input: EconomicsInput, variable: EconomicsVariable, factor: number): EconomicsInput {
  switch (variable) {
    case 'price':
      return { ...input, price: times(input.price, factor) }
    case 'volume':
      return { ...input, volume: { ...input.volume, annual: times(input.volume.annual, factor) } }
    case 'investment':
      return { ...input, investment: input.investment.map((item) => ({ ...item, amount: times(item.amount, factor) })) }
    case 'importPrice':
      return input.importPrice === undefined ? input : { ...input, importPrice: times(input.importPrice, factor) }
    case 'loanRate':
      return { ...input, loans: (input.loans ?? []).map((loan) => ({ ...loan, rate: times(loan.rate, factor) })) }
    case 'discountRate':
      return { ...input, discountRate: times(input.discountRate, factor) }
    default: {
      const id = variable.slice('cost:'.length)
      return { ...input, costs: input.costs.map((line) => (line.id === id ? dearer(line, factor) : line)) }
    }
  }
}

function dearer(line: EconomicsInput['costs'][number], factor: number): EconomicsInput['costs'][number] {
  const { perUnit, perYear } = line
  return {
    ...line,
    ...(perUnit === undefined ? {} : { perUnit: times(perUnit, factor) }),
    ...(perYear === undefined ? {} : { perYear: times(perYear, factor) }),
  }
}

/** To 12 digits: 8.4 × 1.1 is 9.24. */
function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12))
}

/** Throws HamkorError `INPUT` unless the input has the variable. */
export function checkVariable(input: EconomicsInput, variable: unknown, field: string): void {
  const known: readonly string[] = [...variablesOf(input), 'importPrice', 'loanRate']
  if (typeof variable !== 'string' || !known.includes(variable)) refuse(field, variable, `one of ${known.join(', ')}`)
}
