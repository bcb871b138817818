/**
 * Who near us could make this part, how well, and what is missing.
 *
 * @packageDocumentation
 */
export { buildCatalog } from './catalog/build.js'
export { defaultCatalog } from './catalog/default.js'
export { extendCatalog } from './catalog/extend.js'
export type { AdviceOptions } from './cooperate/advise.js'
export type { LoadHighs } from './cooperate/highs-load.js'
export { type Port, serveHighs } from './cooperate/highs-serve.js'
export { type HighsSolverOptions, highsSolver } from './cooperate/highs-solver.js'
export type { InvestmentOptions } from './cooperate/investments.js'
export type { RelaxationOptions } from './cooperate/relaxations.js'
export { type RobustnessOptions, robustness } from './cooperate/robustness.js'
export type { Cooperation } from './cooperate/verbs.js'
export { builtinCriteria } from './criteria/builtin.js'
export { localMaterialCriterion } from './criteria/local-material.js'
export { HamkorError, type HamkorErrorCode } from './errors.js'
export {
  explain,
  explainIssue,
  explainMissing,
  explainQuestion,
  explainReason,
  explainUnmet,
} from './explain/explain.js'
export { calibrate, probabilityOf } from './learn/calibrate.js'
export { type LearnOptions, learnWeights } from './learn/learn-weights.js'
export { shownEvents } from './learn/shown-events.js'
export { createMatcher, type Matcher, type MatcherSetup } from './matcher.js'
export type * from './model/advice.js'
export * from './model/allocation.js'
export * from './model/basics.js'
export type * from './model/catalog.js'
export type { CatalogExtension, CatalogTerm } from './model/catalog-schema.js'
export type * from './model/consortium.js'
export * from './model/criterion.js'
export { type JsonSchema, manufacturerInputJsonSchema, partInputJsonSchema } from './model/json-schema.js'
export type * from './model/learning.js'
export { LIMITS, type LimitName } from './model/limits.js'
export type * from './model/manufacturer.js'
export type { CapabilityInput, ManufacturerInput } from './model/manufacturer-schema.js'
export * from './model/match.js'
export type * from './model/matcher.js'
export type * from './model/mip.js'
export type * from './model/opportunity.js'
export type * from './model/part.js'
export type { PartInput } from './model/part-schema.js'
export type * from './model/ranking.js'
export { REASON_CODES, type ReasonCode } from './model/reason-codes.js'
export type * from './model/robustness.js'
export type * from './model/source.js'
export { type NormalizedManufacturer, normalizeManufacturer } from './normalize/normalize-manufacturer.js'
export { type NormalizedPart, normalizePart } from './normalize/normalize-part.js'
export { suggestTerms } from './normalize/suggest-terms.js'
export type { Suggestion } from './normalize/words/suggest.js'
export {
  type Acceptability,
  type AcceptabilityInput,
  rankAcceptability,
  type UncertainUtility,
} from './rank/acceptability.js'
export { type AhpWeights, ahpWeights } from './rank/ahp.js'
export { weightStability } from './rank/stability.js'
export { topsis } from './rank/topsis.js'
export { weightedProduct } from './rank/weighted-product.js'
export { weightedSum } from './rank/weighted-sum.js'
export { entropyWeights, equalWeights } from './rank/weights.js'
export type { Rows } from './retrieve/intake.js'
export { memorySource } from './retrieve/memory-source.js'
export { searchTerms } from './text/search-terms.js'
export { transliterate } from './text/transliterate.js'
