import type { Calibration, LearningEvent, Outcome } from '../model/learning.js'
import type { Match } from '../model/match.js'
import { checkedShape, refuse } from '../refuse.js'
import { episodesOf, OUTCOMES } from './episodes.js'
import { isotonicPoints, type Outcomed, probabilityAt } from './isotonic.js'
import { fitComparisons, sigmoid } from './logistic.js'
import { type Seen, seenOf, signsOf } from './signs.js'
import { truthOf } from './truth.js'

/** What was shown, and whether it came true. */
export interface Settled {
  readonly seen: Seen
  readonly truth: 0 | 1
}

/** Outcomes that a probability is of, where a host names none. */
export const SUCCESS: readonly Outcome[] = ['sampleApproved', 'delivered']

/** Fewer say nothing. */
const LEAST = { outcomes: 40, ofEachKind: 5 }
/** Outcomes of the rarer kind that each sign takes: with fewer a fit follows chance (Vittinghoff & McCulloch 2007). */
const OUTCOMES_A_SIGN = 5
/** Pull of the log-odds toward 0, in outcomes of full information. */
const RIDGE = 1

/**
 * What what was shown means, learned from what became of it: the probability that a maker succeeds, by logistic
 * regression on how each criterion stood and on what evidence, then isotonic regression; by the score alone where the log
 * does not tell that (`ShownEvent.found`) or the outcomes are too few for it. No surer than the outcomes are many:
 * n successes without a failure at the top mean n / (n + 1), not 1. Contacts and quotations alone settle nothing.
 * Undefined where fewer than 40 outcomes are settled, or fewer than 5 of a kind. Deterministic. O(outcomes × signs²).
 * @param options `success`: outcomes that count as success; default a sample approved or a delivery
 * @throws HamkorError `INPUT` where the events are no list, or an option is unusable
 */
export function calibrate(
  events: readonly LearningEvent[],
  options: { readonly success?: readonly Outcome[] } = {},
): Calibration | undefined {
  checkedShape('events', events, 'list')
  checkedShape('options', options, { 'success?': ['text'] })
  const stranger = Object.keys(options).find((key) => key !== 'success')
  if (stranger !== undefined) refuse(`options.${stranger}`, stranger, 'success')
  const { success = SUCCESS } = options
  checkedSuccess(success)
  const settled = episodesOf(events).episodes.flatMap(({ showings }) =>
    showings.flatMap((seen): Settled[] => {
      const truth = truthOf(seen.outcome, success)
      return truth === undefined ? [] : [{ seen, truth }]
    }),
  )
  return calibrationOf(settled, success)
}

/** Throws HamkorError `INPUT` unless outcomes are named, one at least. */
export function checkedSuccess(success: readonly Outcome[]): void {
  if (success.length === 0) refuse('success', success, `one at least of ${OUTCOMES.join(', ')}`)
  const stranger = success.find((outcome) => !OUTCOMES.includes(outcome))
  if (stranger !== undefined) refuse('success', stranger, `one of ${OUTCOMES.join(', ')}`)
}

/** The same for what is settled already. */
export function calibrationOf(settled: readonly Settled[], success: readonly Outcome[]): Calibration | undefined {
  const good = settled.filter(({ truth }) => truth === 1).length
  const rarer = Math.min(good, settled.length - good)
  if (settled.length < LEAST.outcomes || rarer < LEAST.ofEachKind) return undefined
  const signs = settled.every(({ seen }) => seen.found) ? fittedSigns(settled, rarer) : undefined
  const told = signs ? { signs } : {}
  const outcomes = settled.map(({ seen, truth }) => ({ score: placeOf(seen, told), truth }))
  const points = isotonicPoints([...outcomes, ...doubtsOf(outcomes)])
  return { points, ...told, of: success }
}

/**
 * One outcome against each end, as the next one may turn out: what isotonic regression gives with the new one labelled the
 * other way is the bound of Venn-Abers predictors (Vovk & Petej 2012).
 */
function doubtsOf(outcomes: readonly Outcomed[]): readonly Outcomed[] {
  const scores = outcomes.map(({ score }) => score)
  const [lowest, highest] = [scores.reduce((a, b) => Math.min(a, b)), scores.reduce((a, b) => Math.max(a, b))]
  return [
    { score: lowest, truth: 1 },
    { score: highest, truth: 0 },
  ]
}

/**
 * Probability that a maker shown so succeeds, 0–1. O(criteria + log points).
 * @throws HamkorError `INPUT` where the match or the calibration is none (`calibrate` gives none where outcomes are few)
 */
export function probabilityOf(match: Pick<Match, 'score' | 'standing' | 'criteria'>, calibration: Calibration): number {
  checkedShape('match', match, { score: 'number', standing: 'text', criteria: ['object'] })
  checkedShape('calibration', calibration, { points: ['list'] })
  if (calibration.points.length === 0) refuse('calibration.points', calibration.points, 'one point at least')
  return chanceOf(seenOf(match), calibration)
}

/** The same of what a log says. */
export function chanceOf(seen: Seen, calibration: Calibration): number {
  return probabilityAt(placeOf(seen, calibration), calibration)!
}

/** Where on the curve something stands, 0–1. */
function placeOf(seen: Seen, { signs }: Pick<Calibration, 'signs'>): number {
  if (!signs) return seen.score
  return sigmoid(
    signsOf(seen).reduce((sum, [sign, value]) => sum + value * (Object.hasOwn(signs, sign) ? signs[sign]! : 0), 0),
  )
}

/** Log-odds by sign; undefined where the outcomes are too few for so many. */
function fittedSigns(settled: readonly Settled[], rarer: number): Readonly<Record<string, number>> | undefined {
  const told = settled.map(({ seen }) => new Map(signsOf(seen)))
  const names = [...new Set(told.flatMap((signs) => [...signs.keys()]))].sort()
  if (rarer < OUTCOMES_A_SIGN * names.length) return undefined
  // coefficients are fitted ≥ 0, so each is the difference of two: what speaks for and what speaks against
  const comparisons = told.map((signs, i) => {
    const values = names.map((name) => signs.get(name) ?? 0)
    const against = values.map((value) => 0 - value)
    return { difference: settled[i]!.truth === 1 ? [...values, ...against] : [...against, ...values], weight: 1 }
  })
  const fitted = fitComparisons(comparisons, { coefficients: names.flatMap(() => [0, 0]), strength: RIDGE })
  return Object.fromEntries(names.map((name, k) => [name, fitted[k]! - fitted[names.length + k]!]))
}
