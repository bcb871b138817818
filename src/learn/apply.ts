import { HamkorError } from '../errors.js'
import { learnedModelSchema } from '../model/learned-schema.js'
import type { Calibration, LearnedModel, LearningBasis } from '../model/learning.js'
import type { Match } from '../model/match.js'
import { probabilityOf } from './calibrate.js'
import { fingerprintOf } from './fingerprint.js'

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
  return learned
}

/** The matches with the probability that what is shown of them was learned to mean; the order stays. */
export function withProbabilities(matches: readonly Match[], calibration: Calibration | undefined): readonly Match[] {
  if (!calibration) return matches
  return matches.map((match) => ({ ...match, probability: probabilityOf(match, calibration) }))
}

function read(json: unknown): LearnedModel {
  const parsed = learnedModelSchema.safeParse(json)
  if (parsed.success) return parsed.data as LearnedModel
  const [issue] = parsed.error.issues
  const field = ['learned', ...issue!.path].join('.')
  throw new HamkorError('INPUT', `${field}: ${issue!.message}`, { field })
}
