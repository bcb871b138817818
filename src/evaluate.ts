/**
 * How good is a ranking, on your own data: metrics, intervals, tests, TREC files.
 *
 * @packageDocumentation
 */
export { HamkorError, type HamkorErrorCode } from './errors.js'
export {
  type BinOptions,
  brierScore,
  brierSkill,
  expectedCalibrationError,
  type Forecast,
  type ReliabilityBin,
  reliability,
} from './evaluate/calibration.js'
export { coverageAt, longTailShare } from './evaluate/coverage.js'
export { dcgAt, type Gain, ndcgAt } from './evaluate/gain.js'
export type { Grades, Judgments, Ranking, Run } from './evaluate/judgments.js'
export { cohenKappa, type KappaWeights } from './evaluate/kappa.js'
export { kendallTau, rankingTau } from './evaluate/kendall.js'
export { type RankBiasedOverlap, rankBiasedOverlap } from './evaluate/overlap.js'
export {
  averagePrecision,
  judgedAt,
  precisionAt,
  type RelevantFrom,
  recallAt,
  reciprocalRank,
  successAt,
  violationsAt,
} from './evaluate/relevance.js'
export {
  bootstrapInterval,
  type Difference,
  type Interval,
  type IntervalOptions,
  pairedDifference,
  type ResampleOptions,
  randomizationTest,
} from './evaluate/resample.js'
export {
  compareRuns,
  type EvaluateOptions,
  type Evaluation,
  type EvaluationRow,
  evaluateRun,
  type Measure,
  type Measures,
  standardMeasures,
} from './evaluate/table.js'
export {
  parseTrecJudgments,
  parseTrecRun,
  type TrecRead,
  writeTrecJudgments,
  writeTrecRun,
} from './evaluate/trec.js'
export type { Issue } from './model/basics.js'
