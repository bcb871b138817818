/**
 * What it is worth to make a part here: local content, economics, plan, proposal, and records that can be replayed.
 *
 * @packageDocumentation
 */

export { localMaterialShare, localSupply } from './criteria/local-supply.js'
export { criticalPath } from './localize/critical-path.js'
export { type DemandOptions, importDemand } from './localize/demand.js'
export { developmentPlan, type MakerWork, type OwnTask, type PlanInput } from './localize/development-plan.js'
export type { ExchangeRate } from './localize/exchange.js'
export type { GroupOptions } from './localize/group-imports.js'
export {
  internalRates,
  modifiedInternalRate,
  netPresentValue,
  paybackYears,
  profitabilityIndex,
} from './localize/indicators.js'
export { type LoanPayment, loanSchedule } from './localize/loan.js'
export { type AllocatedLots, type LotQuantity, localizationGain, localizingFrom } from './localize/localization-gain.js'
export { type LocalizationRateOptions, localizationRate } from './localize/localization-rate.js'
export { projectEconomics } from './localize/project-economics.js'
export { PROPOSAL_FORMULAS, type ProposalFormula } from './localize/proposal-formulas.js'
export type {
  ImportEvidence,
  Offtake,
  OwnRisk,
  ProposalInput,
  ProposedAllocation,
  ProposedAssessment,
  ProposedConsortium,
  ProposedMaterial,
} from './localize/proposal-input.js'
export { proposeProject } from './localize/propose.js'
export {
  RATE_FORMULAS,
  RATE_VARIABLES,
  type RateFormula,
  type RateTerm,
  type RateVariable,
  type UzbekFormulaChoice,
  uzbekCostShare,
} from './localize/rate-formulas.js'
export { type RecordOptions, type ReplaySetup, recordAnswer, replay } from './localize/record.js'
export type { RecordedMatcher } from './localize/record-host.js'
export { type RegionalMatcher, type RegionalOptions, regionalGroups } from './localize/regional-groups.js'
export { proposalHtml } from './localize/render-html.js'
export { proposalMarkdown } from './localize/render-markdown.js'
export { RISK_CODES, type RiskCode } from './localize/risks.js'
export { type PartMatcher, type ScreeningOptions, screenImports } from './localize/screen-imports.js'
export { SCREENING_CRITERIA, type ScreeningCriterion } from './localize/screening-candidate.js'
export { sensitivity } from './localize/sensitivity.js'
export { simulateEconomics } from './localize/simulation.js'
export { EFFORT_COSTS, STAGE_ROWS, type StageRow } from './localize/stages.js'
export type { Issue, Money, Standing } from './model/basics.js'
export type * from './model/demand.js'
export type * from './model/economics.js'
export type * from './model/local-material.js'
export type * from './model/localization.js'
export * from './model/plan.js'
export { proposalJsonSchema } from './model/proposal-json-schema.js'
export { type Figure, type FigureSeries, type Origin, type Proposal, proposalSchema } from './model/proposal-schema.js'
export * from './model/record.js'
export { VERSION } from './model/version.js'
