import * as z from 'zod'

/*
 * The forms a value may take in an input record. They check shape only, nothing is transformed: what a text means
 * is for `normalize` to read, so the same schema serves as type, as validation and as JSON Schema.
 */

/** One value or a list of them; `example` is what is expected where it is neither. */
export function oneOrMany<S extends z.ZodType>(form: S, example: string) {
  return z.union([form, z.array(form)], { error: example })
}

/** A day: text, or the number that a spreadsheet writes for it. */
export const dayForm = z.union([z.string(), z.number()], { error: 'a date, e.g. 2027-02-01' })

/** A text; a spreadsheet gives codes and grades as numbers. */
export const textForm = z.union([z.string(), z.number()], { error: 'a text' })

/** A number ≥ 0, or a text that says one. */
export const countForm = z.union([z.string(), z.number().nonnegative()], { error: 'a number that is not negative' })

/** A WGS 84 coordinate in decimal degrees. */
const degreesForm = z.union([z.string(), z.number()], { error: 'degrees, e.g. 40.78' })

/** A quantity as text with its unit, as a number in the field's base unit, or in parts. */
export function quantityForm(example: string) {
  return z
    .union(
      [
        z.string(),
        z.number().nonnegative(),
        z.strictObject({
          value: countForm,
          unit: z.string().optional(),
          per: z.string().optional(),
        }),
      ],
      { error: example },
    )
    .describe(example)
}

/** A quantity or a range of them, of any sign (a temperature may be below zero). */
export function rangeForm(example: string) {
  return z
    .union(
      [
        z.string(),
        z.number(),
        z.strictObject({
          value: textForm.optional(),
          min: textForm.optional(),
          max: textForm.optional(),
          unit: z.string().optional(),
          material: textForm.optional(),
        }),
      ],
      { error: example },
    )
    .describe(example)
}

const length = quantityForm('a length, e.g. 256 mm')

/** An outer size: text, sides in mm, or named sides. */
export const envelopeForm = z
  .union(
    [
      z.string(),
      z.number().nonnegative(),
      z.array(length),
      z.strictObject({
        diameter: length.optional(),
        length: length.optional(),
        width: length.optional(),
        height: length.optional(),
        thickness: length.optional(),
        unit: z.string().optional(),
      }),
      z.strictObject({ shape: z.literal('box'), sidesMm: z.array(z.number().nonnegative()).min(1).max(3) }),
      z.strictObject({
        shape: z.literal('cylinder'),
        diameterMm: z.number().nonnegative(),
        lengthMm: z.number().nonnegative().optional(),
      }),
    ],
    { error: 'a size, e.g. Ø256×22 mm or 120×80×40 mm' },
  )
  .describe('a size, e.g. Ø256×22 mm or 120×80×40 mm')

/** A tolerance: text, or a grade or a full field width in mm. */
export const toleranceForm = z
  .union(
    [
      textForm,
      z.strictObject({
        itGrade: z.number().int().min(-1).max(18).optional(),
        toleranceMm: z.number().nonnegative().optional(),
        nominalMm: z.number().nonnegative().optional(),
      }),
    ],
    { error: 'a tolerance, e.g. H7, IT8 or ±0.05 mm' },
  )
  .describe('a tolerance, e.g. H7, IT8 or ±0.05 mm')

/** Surface roughness: text, a number for Ra in µm, or the same by name. */
export const roughnessForm = z
  .union([z.string(), z.number().nonnegative(), z.strictObject({ raMicrometers: z.number().nonnegative() })], {
    error: 'a roughness, e.g. Ra 1.6',
  })
  .describe('a roughness, e.g. Ra 1.6')

/** A stretch of days: text or ends. */
export const windowForm = z
  .union([z.string(), z.number(), z.strictObject({ from: dayForm.optional(), to: dayForm.optional() })], {
    error: 'dates, e.g. { "from": "2027-02-01", "to": "2027-04-15" }',
  })
  .describe('dates, e.g. { "from": "2027-02-01", "to": "2027-04-15" }')

/** A place: text, or region, city and coordinates. */
export const locationForm = z
  .union(
    [
      z.string(),
      z.strictObject({
        region: z.string().optional(),
        city: z.string().optional(),
        lat: degreesForm.optional(),
        lon: degreesForm.optional(),
        text: z.string().optional(),
      }),
    ],
    { error: 'a place, e.g. { "region": "Andijon" }' },
  )
  .describe('a place, e.g. { "region": "Andijon" }')

/** Money per piece: text with currency, or in parts. */
export const moneyForm = z
  .union([z.string(), z.number().nonnegative(), z.strictObject({ amount: countForm, currency: z.string() })], {
    error: 'a price with its currency, e.g. 8.40 USD',
  })
  .describe('a price with its currency, e.g. 8.40 USD')

/** Figures of a process: by name, or as a list. */
export const parametersForm = z
  .union(
    [
      z.record(z.string(), rangeForm('a figure with its unit, e.g. 3 mm or 5–80 mm')),
      z.array(
        z.strictObject(
          {
            id: textForm.optional(),
            name: textForm.optional(),
            value: textForm.optional(),
            min: textForm.optional(),
            max: textForm.optional(),
            unit: z.string().optional(),
            material: textForm.optional(),
          },
          { error: 'a figure, e.g. { "name": "thickness", "value": "3 mm" }' },
        ),
      ),
    ],
    { error: 'figures by name, e.g. { "thickness": "3 mm" }' },
  )
  .describe('figures by name, e.g. { "thickness": "3 mm" }')
