import * as z from 'zod'
import {
  countForm,
  dayForm,
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

const MATERIAL = 'a material, e.g. СЧ20'
const PROCESS = 'a process, e.g. CNC turning'
const CAPABILITY = 'a capability, e.g. { "process": "CNC turning" }'
const CERTIFICATE = 'a certificate, e.g. { "name": "IATF 16949", "validUntil": "2027-05-01" }'

const namedForm = z.union([textForm, z.strictObject({ name: textForm.optional(), id: textForm.optional() })], {
  error: 'a name as text, e.g. СЧ20',
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
  process: z.string({ error: PROCESS }),
  material: oneOrMany(namedForm, MATERIAL).optional(),
  materials: oneOrMany(namedForm, MATERIAL).optional(),
  tolerance: oneOrMany(toleranceForm, 'a tolerance, e.g. H7, IT8 or ±0.05 mm').optional(),
  roughness: oneOrMany(roughnessForm, 'a roughness, e.g. Ra 1.6').optional(),
  envelope: envelopeForm.optional(),
  maxMass: quantityForm('a mass, e.g. 50 kg').optional(),
  lotSize: lotForm.optional(),
  capacity: quantityForm('an amount a year, e.g. 400 000 pcs/year').optional(),
  utilization: countForm.optional().describe('share of the capacity in use: 0.6 or "60 %"'),
  cycleTime: quantityForm('a time a piece, e.g. 3 min').optional(),
  available: windowForm.optional(),
  leadTime: quantityForm('a duration, e.g. 45 days').optional(),
  equipment: oneOrMany(textForm, 'a machine, e.g. "Haas VF-2"').optional(),
  parameters: parametersForm.optional(),
  basis: z
    .string({ error: 'verified, documented, stated or inferred' })
    .optional()
    .describe('verified, documented, stated (default) or inferred'),
  source: textForm.optional(),
})

const capabilityForm = z.union([z.string(), capabilityFields], {
  error: CAPABILITY,
})

const certificateForm = z.union(
  [textForm, z.strictObject({ name: textForm.optional(), id: textForm.optional(), validUntil: dayForm.optional() })],
  { error: CERTIFICATE },
)

const numberOrText = z.union([z.string(), z.number()], { error: 'a text or a number' })

/** The record of a manufacturer; see `ManufacturerInput`. */
export const manufacturerSchema = z
  .strictObject({
    id: textForm.describe('your own id of the manufacturer, unique'),
    name: textForm.optional(),
    location: locationForm.optional(),
    processes: oneOrMany(z.string({ error: PROCESS }), PROCESS)
      .optional()
      .describe('shorthand for capabilities without detail'),
    materials: oneOrMany(namedForm, MATERIAL).optional().describe('for every capability that lists none'),
    capabilities: oneOrMany(capabilityForm, CAPABILITY).optional(),
    certificates: oneOrMany(certificateForm, CERTIFICATE).optional().describe('an empty list says that it holds none'),
    products: oneOrMany(namedForm, 'a product, e.g. "brake disc" or 8708.30')
      .optional()
      .describe('names or HS codes of what it makes'),
    description: textForm.optional(),
    employees: countForm.optional().describe('how many people work there'),
    attributes: z.record(z.string(), numberOrText).optional().describe("the host's own fields, for `where`"),
  })
  .describe('A plant that could make parts')

/** The keys of a manufacturer's record. */
export const MANUFACTURER_KEYS: readonly string[] = Object.keys(manufacturerSchema.shape)

/** A manufacturer as a directory has it: only `id` is needed. */
export type ManufacturerInput = z.input<typeof manufacturerSchema>

/** One capability in its long form. */
export type CapabilityInput = z.input<typeof capabilityFields>
