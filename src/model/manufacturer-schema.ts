import * as z from 'zod'
import {
  countForm,
  envelopeForm,
  locationForm,
  oneOrMany,
  parametersForm,
  quantityForm,
  roughnessForm,
  textForm,
  toleranceForm,
  windowForm,
} from './input-forms.js'

const namedForm = z.union([textForm, z.strictObject({ name: textForm.optional(), id: textForm.optional() })], {
  error: 'a name, e.g. СЧ20',
})

const lotForm = z.union(
  [
    quantityForm('an amount, e.g. 5000 pcs'),
    z.strictObject({
      min: quantityForm('an amount, e.g. 500 pcs').optional(),
      max: quantityForm('an amount, e.g. 100 000 pcs').optional(),
    }),
  ],
  { error: 'a lot size, e.g. { "min": 500, "max": "100 000 pcs" }' },
)

const capabilityFields = z.strictObject({
  process: z.string(),
  material: oneOrMany(namedForm).optional(),
  materials: oneOrMany(namedForm).optional(),
  tolerance: oneOrMany(toleranceForm).optional(),
  roughness: oneOrMany(roughnessForm).optional(),
  envelope: envelopeForm.optional(),
  maxMass: quantityForm('a mass, e.g. 50 kg').optional(),
  lotSize: lotForm.optional(),
  capacity: quantityForm('an amount a year, e.g. 400 000 pcs/year').optional(),
  utilization: countForm.optional().describe('share of the capacity in use: 0.6 or "60 %"'),
  cycleTime: quantityForm('a time a piece, e.g. 3 min').optional(),
  available: windowForm.optional(),
  leadTime: quantityForm('a duration, e.g. 45 days').optional(),
  equipment: oneOrMany(textForm).optional(),
  parameters: parametersForm.optional(),
  basis: z.string().optional().describe('verified, documented, stated (default) or inferred'),
  source: textForm.optional(),
})

const capabilityForm = z.union([z.string(), capabilityFields], {
  error: 'a capability, e.g. { "process": "CNC turning" }',
})

const certificateForm = z.union(
  [textForm, z.strictObject({ name: textForm.optional(), id: textForm.optional(), validUntil: z.string().optional() })],
  { error: 'a certificate, e.g. { "name": "IATF 16949", "validUntil": "2027-05-01" }' },
)

const numberOrText = z.union([z.string(), z.number()], { error: 'a text or a number' })

/** The record of a manufacturer; see `ManufacturerInput`. */
export const manufacturerSchema = z
  .strictObject({
    id: textForm.describe('your own id of the manufacturer, unique'),
    name: textForm.optional(),
    location: locationForm.optional(),
    processes: oneOrMany(z.string()).optional().describe('shorthand for capabilities without detail'),
    materials: oneOrMany(namedForm).optional().describe('for every capability that lists none'),
    capabilities: oneOrMany(capabilityForm).optional(),
    certificates: oneOrMany(certificateForm).optional().describe('an empty list says that it holds none'),
    products: oneOrMany(namedForm).optional().describe('names or HS codes of what it makes'),
    description: textForm.optional(),
    employees: countForm.optional(),
    attributes: z.record(z.string(), numberOrText).optional().describe("the host's own fields, for `where`"),
  })
  .describe('A plant that could make parts')

/** The keys of a manufacturer's record. */
export const MANUFACTURER_KEYS: readonly string[] = Object.keys(manufacturerSchema.shape)

/** A manufacturer as a directory has it: only `id` is needed. */
export type ManufacturerInput = z.input<typeof manufacturerSchema>

/** One capability in its long form. */
export type CapabilityInput = z.input<typeof capabilityFields>
