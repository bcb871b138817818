import type { Economics, EconomicsInput, EconomicsStatement, ReturnFigures } from '../model/economics.js'
import type { BomLine } from '../model/localization.js'
import type { Figure, FigureSeries, Proposal } from '../model/proposal-schema.js'
import { between, byFormula, computed, given, series } from './figures.js'
import { localizationGain } from './localization-gain.js'
import type { ProposalInput } from './proposal-input.js'

/** The rate before and after, and what each part adds. */
export function localizationOf(input: ProposalInput): Proposal['localization'] {
  const { localization } = input
  if (!localization) return undefined
  const { bom, changes, options } = localization
  const { before, after, steps } = localizationGain(bom, changes, options)
  const names = namesIn(bom)
  const { unit } = after
  const of = ['input.localization.bom', 'input.localization.options']
  return {
    formula: after.formula,
    expression: after.expression,
    source: after.source,
    subject: bom.name ?? bom.id,
    before: between(before, unit, byFormula('localizationRate', ...of)),
    after: between(after, unit, byFormula('localizationRate', ...of, 'input.localization.changes')),
    ...(options.threshold === undefined
      ? {}
      : {
          threshold: given(options.threshold, unit, 'localization.options.threshold'),
          standing: after.standing ?? 'open',
        }),
    steps: steps.map((step, i) => {
      const from = byFormula('localizationStep', ...of, `input.localization.changes[${i}]`)
      const { line, manufacturers, alone, last } = step
      return {
        ...called(line, names),
        manufacturers: [...manufacturers],
        alone: between(alone, unit, from),
        last: between(last, unit, from),
      }
    }),
    unknowns: after.unknowns.map(({ line, what }) => ({ ...called(line, names), what })),
  }
}

/** Names of the product and its lines, by id, where they have one. */
function namesIn({ id, name, lines }: Pick<BomLine, 'id' | 'name' | 'lines'>): ReadonlyMap<string, string> {
  const inside = (lines ?? []).flatMap((line) => [...namesIn(line)])
  return new Map([...(name === undefined ? [] : [[id, name] as const]), ...inside])
}

/** A line of the bill as a person calls it. */
function called(line: string, names: ReadonlyMap<string, string>) {
  const name = names.get(line)
  return name === undefined ? { line } : { line, name }
}

/** Rows of the cash flow that are shown, in order; costs stand after revenue. */
const ROWS = [
  'ebitda',
  'depreciation',
  'interest',
  'tax',
  'netIncome',
  'investment',
  'salvage',
  'workingCapital',
  'loanDrawn',
  'debtService',
  'loanBalance',
  'projectCashFlow',
  'equityCashFlow',
  'cfads',
] as const satisfies readonly (keyof EconomicsStatement)[]

const AT = 'input.economics'

/** Investment, financing, cash flow and indicators. */
export function financeOf(input: EconomicsInput, economics: Economics): NonNullable<Proposal['finance']> {
  const { currency, statement, unit } = economics
  const labels = statement.years.map((t) => String(input.startYear === undefined ? t : input.startYear + t))
  const row = (id: string, values: readonly number[], of: readonly string[] = [AT]) =>
    series(id, currency, labels, values, byFormula(id, ...of))
  const costs = statement.costs.map((line, i): FigureSeries => {
    const { name } = input.costs[i]!
    return {
      ...series(
        `cost:${line.id}`,
        currency,
        labels,
        line.amounts,
        byFormula('cost', '$.finance.rows[volume]', `${AT}.costs[${i}]`),
      ),
      ...(name === undefined ? {} : { name }),
    }
  })
  const saved = statement.foreignCurrencySaved
  return {
    currency,
    assumptions: assumptionsOf(input),
    ...listsOf(input),
    totals: totalsOf(economics),
    rows: [
      series('volume', unit, labels, statement.volume, byFormula('volume', `${AT}.volume`)),
      row('revenue', statement.revenue),
      ...costs,
      row('duty', statement.duty, ['$.finance.rows[volume]', `${AT}.costs`]),
      ...ROWS.map((id) => row(id, statement[id])),
      ...(saved ? [row('foreignCurrencySaved', saved)] : []),
    ],
    project: returnsOf(economics.project, '$.finance.rows[projectCashFlow]', input),
    equity: returnsOf(economics.equity, '$.finance.rows[equityCashFlow]', input),
    rates: series(
      'rates',
      'share',
      economics.project.rates.map((_, i) => String(i + 1)),
      economics.project.rates,
      byFormula('irr', '$.finance.rows[projectCashFlow]'),
    ),
    ...coverOf(economics, labels, unit),
  }
}

function coverOf({ breakEven, debt }: Economics, labels: readonly string[], unit: string) {
  const point = (value: number | undefined, of: string) => computed(value, of, 'breakEven', [AT])
  return {
    breakEven: { quantity: point(breakEven.quantity, `${unit}/year`), share: point(breakEven.share, 'share') },
    cover: {
      dscrMin: computed(debt.dscrMin, 'ratio', 'dscr', ['$.finance.rows[cfads]', '$.finance.rows[debtService]']),
      dscrAverage: computed(debt.dscrAverage, 'ratio', 'dscr', ['$.finance.dscr']),
      llcr: computed(debt.llcr, 'ratio', 'llcr', ['$.finance.rows[cfads]', `${AT}.loans`]),
    },
    dscr: series(
      'dscr',
      'ratio',
      labels,
      debt.dscr,
      byFormula('dscr', '$.finance.rows[cfads]', '$.finance.rows[debtService]'),
    ),
  }
}

function returnsOf(figures: ReturnFigures, flows: string, input: EconomicsInput): Record<string, Figure> {
  const { currency } = input
  const of = [flows, `${AT}.discountRate`]
  const ofModified = [flows, ...modifiedBy(input).map(({ path }) => `${AT}.${path}`)]
  return {
    npv: computed(figures.npv, currency, 'npv', of),
    irr: computed(figures.irr, 'share', 'irr', [flows]),
    mirr: computed(figures.mirr, 'share', 'mirr', ofModified),
    payback: computed(figures.payback, 'year', 'payback', [flows]),
    discountedPayback: computed(figures.discountedPayback, 'year', 'discountedPayback', of),
    profitabilityIndex: computed(figures.profitabilityIndex, 'ratio', 'profitabilityIndex', of),
  }
}

/** The rates of the modified rate of return; one that is not given is the discount rate. */
function modifiedBy({ discountRate, financeRate, reinvestRate }: EconomicsInput) {
  const rate = (what: 'financeRate' | 'reinvestRate', given: number | undefined) =>
    given === undefined ? { what, value: discountRate, path: 'discountRate' } : { what, value: given, path: what }
  return [rate('financeRate', financeRate), rate('reinvestRate', reinvestRate)] as const
}

function totalsOf({ totals, currency }: Economics): Record<string, Figure> {
  const { investment, loans, ownShare, foreignCurrencySaved } = totals
  return {
    investment: computed(investment, currency, 'total', ['$.finance.investment']),
    loans: computed(loans, currency, 'total', ['$.finance.loans']),
    ownFunds: computed(Math.max(0, Math.round((investment - loans) * 1000) / 1000), currency, 'difference', [
      '$.finance.totals.investment',
      '$.finance.totals.loans',
    ]),
    ...(ownShare === undefined
      ? {}
      : {
          ownShare: computed(ownShare, 'share', 'ownShare', ['$.finance.totals.loans', '$.finance.totals.investment']),
        }),
    ...(foreignCurrencySaved === undefined
      ? {}
      : {
          foreignCurrencySaved: computed(foreignCurrencySaved, currency, 'total', [
            '$.finance.rows[foreignCurrencySaved]',
          ]),
        }),
  }
}

/** Items to buy, running costs and loans as they were given. */
function listsOf({ investment, costs, loans = [], currency, volume }: EconomicsInput) {
  const named = <T extends { readonly id: string; readonly name?: string }>({ id, name }: T) =>
    name === undefined ? { id } : { id, name }
  const figures = (at: string, row: object, units: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(units).flatMap(([key, unit]) => {
        const value = (row as Readonly<Record<string, unknown>>)[key]
        return typeof value === 'number' ? [[key, given(value, unit, `${at}.${key}`)]] : []
      }),
    )
  const perUnit = `${currency}/${volume.unit}`
  const costUnits = { perUnit, perYear: `${currency}/year`, growth: 'share', imported: 'share', dutyRate: 'share' }
  return {
    investment: investment.map((item, i) => ({
      ...named(item),
      figures: figures(`economics.investment[${i}]`, item, {
        amount: currency,
        year: 'ordinal',
        life: 'year',
        salvage: currency,
        imported: 'share',
      }),
    })),
    costs: costs.map((line, i) => ({ ...named(line), figures: figures(`economics.costs[${i}]`, line, costUnits) })),
    loans: loans.map((loan, i) => ({
      ...named(loan),
      figures: figures(`economics.loans[${i}]`, loan, {
        amount: currency,
        rate: 'share',
        years: 'year',
        graceYears: 'year',
      }),
    })),
  }
}

type Assumption = readonly [what: string, value: number | undefined, unit: string, path: string]

/** What the cash flow assumes, one figure each. */
function assumptionsOf(input: EconomicsInput): NonNullable<Proposal['finance']>['assumptions'] {
  const { currency, volume, tax, workingCapital } = input
  const rows: Assumption[] = [
    ['price', input.price, `${currency}/${volume.unit}`, 'price'],
    ['annualVolume', volume.annual, `${volume.unit}/year`, 'volume.annual'],
    ['priceGrowth', input.priceGrowth, 'share', 'priceGrowth'],
    ['importPrice', input.importPrice, `${currency}/${volume.unit}`, 'importPrice'],
    ['discountRate', input.discountRate, 'share', 'discountRate'],
    ...modifiedBy(input).map(({ what, value, path }): Assumption => [what, value, 'share', path]),
    ['years', input.years, 'year', 'years'],
    ['taxRate', tax?.rate, 'share', 'tax.rate'],
    ['taxHoliday', tax?.holidayYears, 'year', 'tax.holidayYears'],
    ['receivableDays', workingCapital?.receivableDays, 'day', 'workingCapital.receivableDays'],
    ['inventoryDays', workingCapital?.inventoryDays, 'day', 'workingCapital.inventoryDays'],
    ['payableDays', workingCapital?.payableDays, 'day', 'workingCapital.payableDays'],
  ]
  const ramp = (volume.rampUp ?? []).map((share, i) => ({
    what: 'rampUp',
    name: String(i + (input.firstYear ?? 1)),
    figure: given(share, 'share', `economics.volume.rampUp[${i}]`),
  }))
  const known = rows.flatMap(([what, value, unit, path]) =>
    value === undefined ? [] : [{ what, figure: given(value, unit, `economics.${path}`) }],
  )
  return [...known, ...ramp]
}
