/**
 * What it is worth to make a part here: local content, economics, plan, proposal, and records that can be replayed.
 *
 * @packageDocumentation
 */
export type { ExchangeRate } from './localize/exchange.js'
export {
  internalRates,
  modifiedInternalRate,
  netPresentValue,
  paybackYears,
  profitabilityIndex,
} from './localize/indicators.js'
export { type LoanPayment, loanSchedule } from './localize/loan.js'
export { type AllocatedLots, localizationGain, localizingFrom } from './localize/localization-gain.js'
export { type LocalizationRateOptions, localizationRate } from './localize/localization-rate.js'
export { projectEconomics } from './localize/project-economics.js'
export {
  RATE_FORMULAS,
  RATE_VARIABLES,
  type RateFormula,
  type RateTerm,
  type RateVariable,
  type UzbekFormulaChoice,
  uzbekCostShare,
} from './localize/rate-formulas.js'
export { sensitivity } from './localize/sensitivity.js'
export { simulateEconomics } from './localize/simulation.js'
export type { Issue, Money, Standing } from './model/basics.js'
export type * from './model/economics.js'
export type * from './model/localization.js'
