import { HamkorError } from '../errors.js'
import { learnedModelSchema } from '../model/learned-schema.js'
import type { LearnedModel, LearningBasis } from '../model/learning.js'
import type { Match } from '../model/match.js'
import type { RankingMethod } from '../model/ranking.js'
import { refuse } from '../refuse.js'
import { chanceOf } from './calibrate.js'
import { fingerprintOf } from './fingerprint.js'
import { instantOf, TIME_FORM } from './instants.js'
import { scoreOf } from './shown-score.js'
import { seenOf } from './signs.js'

/**
 * A learned model as a matcher takes it. Throws HamkorError `INPUT` where it is no model, of a newer version, or of
 * other criteria or another ranking method.
 */
export function learnedFor(model: unknown, { weights, method }: LearningBasis): LearnedModel {
  const learned = read(model)
  const expected = fingerprintOf(Object.keys(weights), method.id)
  if (learned.fingerprint !== expected) {
    throw new HamkorError('INPUT', `learned.fingerprint: received "${learned.fingerprint}"; expected "${expected}"`, {
      field: 'learned.fingerprint',
      expected,
    })
  }
  const missing = Object.keys(weights).find((id) => !Object.hasOwn(learned.weights, id))
  if (missing !== undefined) refuse(`learned.weights.${missing}`, undefined, 'the importance of each criterion')
  const stranger = Object.keys(learned.weights).find((id) => !Object.hasOwn(weights, id))
  if (stranger !== undefined) refuse('learned.weights', stranger, `criteria: ${Object.keys(weights).join(', ')}`)
  const total = Object.values(learned.weights).reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0 && Number.isFinite(total))) refuse('learned.weights', total, 'a finite sum above 0')
  for (const key of ['from', 'to'] as const) {
    if (instantOf(learned[key]) === undefined) refuse(`learned.${key}`, learned[key], `a time ${TIME_FORM}`)
  }
  return learned
}

/**
 * The matches with the probability that what is shown of them was learned to mean; the order stays. The score it is read
 * of is that of the learned weights, whatever others the question was ranked by.
 */
export function withProbabilities(
  matches: readonly Match[],
  learned: LearnedModel | undefined,
  method: RankingMethod,
): readonly Match[] {
  const calibration = learned?.calibration
  if (!calibration) return matches
  return matches.map((match) => {
    const seen = seenOf(match)
    const score = scoreOf(seen, { weights: learned.weights, method })
    return { ...match, probability: chanceOf({ ...seen, score }, calibration) }
  })
}

function read(json: unknown): LearnedModel {
  const parsed = learnedModelSchema.safeParse(json)
  if (parsed.success) return parsed.data as LearnedModel
  const [issue] = parsed.error.issues
  const isExtra = issue!.code === 'unrecognized_keys'
  const path = isExtra ? [...issue.path, issue.keys[0]!] : issue!.path
  const received = path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], json)
  return refuse(['learned', ...path].join('.'), received, isExtra ? 'no such key' : expectedIn(issue!.message))
}

/** What zod says that it expected, without what it received: that is said already. */
function expectedIn(message: string): string {
  return message.replace(/^[^:]{0,80}: expected /, '').replace(/, received \w+$/, '')
}
