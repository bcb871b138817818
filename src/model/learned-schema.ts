import * as z from 'zod'

const share = z.number().min(0).max(1)
const outcome = z.enum(['contacted', 'quoted', 'declined', 'sampleApproved', 'delivered', 'failed'])

/** A learned model as JSON; see `LearnedModel`. */
export const learnedModelSchema = z.strictObject({
  kind: z.literal('hamkor.learned'),
  version: z.literal(1),
  fingerprint: z.string().min(1).max(65_536),
  weights: z.record(z.string().min(1), z.number().min(0)).readonly(),
  calibration: z
    .strictObject({
      points: z
        .array(z.tuple([share, share]).readonly())
        .min(1)
        .max(100_000)
        .readonly()
        .refine(
          (points) => points.every(([s, p], i) => i === 0 || (s > points[i - 1]![0] && p >= points[i - 1]![1])),
          'points must rise',
        ),
      signs: z.record(z.string().min(1).max(256), z.number()).readonly().optional(),
      of: z.array(outcome).min(1).readonly(),
    })
    .readonly()
    .optional(),
  from: z.string(),
  to: z.string(),
  events: z.number().int().min(0),
})
