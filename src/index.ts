/**
 * Who near us could make this part, how well, and what is missing.
 *
 * @packageDocumentation
 */
export { buildCatalog } from './catalog/build.js'
export { defaultCatalog } from './catalog/default.js'
export { extendCatalog } from './catalog/extend.js'
export { builtinCriteria } from './criteria/builtin.js'
export { HamkorError, type HamkorErrorCode } from './errors.js'
export { explain, explainIssue, explainReason } from './explain/explain.js'
export { createMatcher, type Matcher, type MatcherSetup } from './matcher.js'
export type * from './model/basics.js'
export type * from './model/catalog.js'
export type * from './model/criterion.js'
export { LIMITS, type LimitName } from './model/limits.js'
export type * from './model/manufacturer.js'
export type * from './model/match.js'
export type * from './model/matcher.js'
export type * from './model/part.js'
export type * from './model/ranking.js'
export type { ReasonCode } from './model/reason-codes.js'
export type * from './model/source.js'
export { normalizeManufacturer } from './normalize/normalize-manufacturer.js'
export { normalizePart } from './normalize/normalize-part.js'
export { memorySource } from './retrieve/memory-source.js'
export { transliterate } from './text/transliterate.js'
