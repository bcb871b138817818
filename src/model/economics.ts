/** What an input is paid for. `duty` is not a line: it follows from imported shares. */
export type CostKind = 'material' | 'labor' | 'energy' | 'overhead' | 'other'

/** One thing to buy or build. Amounts are in the project's currency, before value-added tax. */
export interface InvestmentItem {
  readonly id: string
  readonly name?: string
  /** ≥ 0. */
  readonly amount: number
  /** Year of spending, 0 (default) is the start. */
  readonly year?: number
  /** Years of straight-line depreciation, ≥ 1; absent: none (land). */
  readonly life?: number
  /** What it is sold for at the end of the horizon; default 0. */
  readonly salvage?: number
  /** Share that is paid abroad, 0–1; default 0. */
  readonly imported?: number
}

/** One running cost. Prices are those of year 1. */
export interface CostLine {
  readonly id: string
  readonly name?: string
  readonly kind: CostKind
  /** Per unit made, ≥ 0. */
  readonly perUnit?: number
  /** Per year, whatever is made, ≥ 0. */
  readonly perYear?: number
  /** Growth of the price per year after year 1, > −1; default 0. */
  readonly growth?: number
  /** Share that is imported and paid abroad, 0–1; default 0. */
  readonly imported?: number
  /** Customs duty on the imported share, ≥ 0; default 0. */
  readonly dutyRate?: number
}

/** How a loan is paid back. */
export interface LoanTerms {
  /** Annual, nominal: a period's interest is rate ÷ payments a year. */
  readonly rate: number
  /** Whole life, grace included. */
  readonly years: number
  /** Years at the start without repayment; default 0. */
  readonly graceYears?: number
  /** `annuity`: equal payments; `equalPrincipal`: equal repayments and falling interest. */
  readonly method: 'annuity' | 'equalPrincipal'
  /** 1, 2, 4 or 12; default 1. */
  readonly paymentsPerYear?: 1 | 2 | 4 | 12
  /** Interest of the grace period is paid (default) or added to the debt. */
  readonly graceInterest?: 'paid' | 'capitalized'
}

/** A loan of the project. */
export interface Loan extends LoanTerms {
  readonly id: string
  readonly name?: string
  readonly amount: number
  /** Year of drawing, default 0. */
  readonly year?: number
  /** Share owed abroad, 0–1; default 0. */
  readonly foreign?: number
}

/** Everything the economics of a project are computed from; every amount in one currency, without value-added tax. */
export interface EconomicsInput {
  /** ISO 4217. */
  readonly currency: string
  /** Years after the start that are looked at, 1–60. */
  readonly years: number
  /** Calendar year of year 0, for display. */
  readonly startYear?: number
  /** First year of operation; default 1. */
  readonly firstYear?: number
  /** What a yearly rate of return must beat: discount rate and hurdle, > −1. */
  readonly discountRate: number
  /** For MIRR; default the discount rate. */
  readonly financeRate?: number
  /** For MIRR; default the discount rate. */
  readonly reinvestRate?: number
  readonly investment: readonly InvestmentItem[]
  readonly volume: {
    /** Units a year at full ramp-up, ≥ 0. */
    readonly annual: number
    /** What is counted, e.g. `piece`, `kg`. */
    readonly unit: string
    /** Share of `annual` in each operating year, 0–1 or more; the last one stays. Default [1]. */
    readonly rampUp?: readonly number[]
  }
  /** Selling price of one in year 1, ≥ 0. */
  readonly price: number
  /** Per year after year 1; default 0. */
  readonly priceGrowth?: number
  readonly costs: readonly CostLine[]
  readonly tax?: {
    /** On profit, 0–1. */
    readonly rate: number
    /** Operating years without tax; default 0. */
    readonly holidayYears?: number
    /** Losses of earlier years come off later profits: `unlimited` (default) or `none`. */
    readonly lossCarryForward?: 'unlimited' | 'none'
  }
  readonly workingCapital?: {
    /** Days of sales that customers owe. */
    readonly receivableDays?: number
    /** Days of running costs that lie in stock. */
    readonly inventoryDays?: number
    /** Days of material costs that are owed to suppliers. */
    readonly payableDays?: number
  }
  readonly loans?: readonly Loan[]
  /** What one costs at the border today: for the foreign currency that making it here saves. */
  readonly importPrice?: number
  /** Per year after year 1; default 0. */
  readonly importPriceGrowth?: number
}

/** Amounts by year, from year 0, in major units of the currency. */
export type YearlyAmounts = readonly number[]

/** The project year by year. Amounts received are positive in cash flows; costs, tax and investment are sizes. */
export interface EconomicsStatement {
  /** 0, 1, 2 … */
  readonly years: readonly number[]
  readonly volume: YearlyAmounts
  readonly revenue: YearlyAmounts
  readonly costs: readonly { readonly id: string; readonly kind: CostKind; readonly amounts: YearlyAmounts }[]
  readonly duty: YearlyAmounts
  /** Revenue less running costs and duty. */
  readonly ebitda: YearlyAmounts
  readonly depreciation: YearlyAmounts
  /** Accrued. */
  readonly interest: YearlyAmounts
  /** On the profit after interest. */
  readonly tax: YearlyAmounts
  readonly netIncome: YearlyAmounts
  readonly investment: YearlyAmounts
  readonly salvage: YearlyAmounts
  /** Balance at the end of the year. */
  readonly workingCapital: YearlyAmounts
  readonly loanDrawn: YearlyAmounts
  /** Interest and principal paid. */
  readonly debtService: YearlyAmounts
  /** At the end of the year. */
  readonly loanBalance: YearlyAmounts
  /** Of the project as if without debt: tax on the operating profit. */
  readonly projectCashFlow: YearlyAmounts
  /** Of the owners: after loans, interest and the tax that is really paid. */
  readonly equityCashFlow: YearlyAmounts
  /** Cash flow available for debt service. */
  readonly cfads: YearlyAmounts
  /**
   * Imports replaced less imported inputs and equipment and foreign debt service; a foreign loan drawn is owed, not saved.
   * Absent without an import price.
   */
  readonly foreignCurrencySaved?: YearlyAmounts
}

/** Return of a series of cash flows. */
export interface ReturnFigures {
  /** Net present value at the discount rate, in major units. */
  readonly npv: number
  /** The internal rate of return; absent where there is none or more than one. */
  readonly irr?: number
  /** Every real internal rate above −100 %, ascending. */
  readonly rates: readonly number[]
  /** Modified internal rate of return; absent where there is nothing paid or nothing received. */
  readonly mirr?: number
  /** Years until what was paid is back for good, interpolated; absent if never within the horizon. */
  readonly payback?: number
  readonly discountedPayback?: number
  /** Present value of what comes back over that of what was put in; absent where nothing was. */
  readonly profitabilityIndex?: number
}

/** Volume at which the year makes neither profit nor loss. */
export interface BreakEven {
  /** The first year at full ramp-up. */
  readonly year: number
  /** Units; absent where a unit costs as much as it brings. */
  readonly quantity?: number
  /** Of the year's volume; may be above 1. */
  readonly share?: number
}

/** Whether the debt can be served. */
export interface DebtCover {
  /** CFADS over interest and principal paid, by year from 0; null where nothing is paid. */
  readonly dscr: readonly (number | null)[]
  readonly dscrMin?: number
  readonly dscrAverage?: number
  /** Present value of CFADS over the loans' life (from the first drawing on) at their mean rate, over the loans. */
  readonly llcr?: number
}

/** What a project is worth. */
export interface Economics {
  readonly currency: string
  readonly unit: string
  readonly statement: EconomicsStatement
  readonly project: ReturnFigures
  readonly equity: ReturnFigures
  readonly breakEven: BreakEven
  readonly debt: DebtCover
  readonly totals: {
    readonly investment: number
    readonly loans: number
    /** Share of the investment not covered by loans, 0–1; absent without investment. */
    readonly ownShare?: number
    readonly foreignCurrencySaved?: number
  }
}

/** What a sensitivity or simulation changes: `price`, `volume`, `investment`, `importPrice`, `loanRate`, `discountRate`, or a cost line as `cost:<id>`. */
export type EconomicsVariable =
  | 'price'
  | 'volume'
  | 'investment'
  | 'importPrice'
  | 'loanRate'
  | 'discountRate'
  | `cost:${string}`

/** One variable moved between two relative changes (−0.2 is 20 % less). */
export interface SensitivityRange {
  readonly variable: EconomicsVariable
  /** > −1, default −0.2. */
  readonly low?: number
  /** Default 0.2. */
  readonly high?: number
}

/** What moving one variable does to the project's net present value. */
export interface SensitivityBar {
  readonly variable: EconomicsVariable
  readonly low: number
  readonly high: number
  /** NPV at the low and at the high end, in major units. */
  readonly npvAtLow: number
  readonly npvAtHigh: number
  /** Relative change nearest to 0 at which NPV is 0, where there is one between −1 and the tenfold. */
  readonly switching?: number
}

/** Distribution of a relative factor: 1 is the planned value. */
export type FactorDistribution =
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | {
      /** Redrawn outside [low, high]; default [0, ∞). */
      readonly kind: 'normal'
      readonly mean: number
      readonly deviation: number
      readonly low?: number
      readonly high?: number
    }

/** What is drawn in each case of a simulation. */
export interface SimulatedVariable {
  readonly variable: EconomicsVariable
  readonly factor: FactorDistribution
}

/** How a simulation is run. */
export interface SimulationOptions {
  readonly variables: readonly SimulatedVariable[]
  /** 1–100,000; default 2,000. */
  readonly runs?: number
  /** The same seed gives the same cases on every machine; its lower 32 bits count. */
  readonly seed: number
  /** Bins of the histogram, 1–100; default 20. */
  readonly bins?: number
}

/** Net present values over many drawn cases. */
export interface Simulation {
  readonly runs: number
  readonly seed: number
  /** Share of cases whose NPV at the hurdle rate is above 0. */
  readonly aboveHurdle: number
  readonly mean: number
  /** Sample standard deviation. */
  readonly deviation: number
  /** Order statistics by linear interpolation (Hyndman & Fan 1996, type 7). */
  readonly percentiles: {
    readonly p5: number
    readonly p10: number
    readonly p50: number
    readonly p90: number
    readonly p95: number
  }
  readonly least: number
  readonly most: number
  /** Equal bins from least to most; counts add up to `runs`. */
  readonly histogram: readonly number[]
}
