import * as z from 'zod'
import {
  dayForm,
  envelopeForm,
  locationForm,
  moneyForm,
  oneOrMany,
  parametersForm,
  quantityForm,
  rangeForm,
  roughnessForm,
  textForm,
  toleranceForm,
  windowForm,
} from './input-forms.js'

const MATERIAL = 'a material, e.g. СЧ20, C45E or "gray iron"'
const PROCESS = 'a process, e.g. "turning"'
const THREAD = 'a thread, e.g. M8×1.25-6H'
const CRITERION = 'the id of a criterion, e.g. material'
const CERTIFICATE = 'a certificate, e.g. IATF 16949'

const materialForm = z.union(
  [textForm, z.strictObject({ name: textForm.optional(), id: textForm.optional(), condition: textForm.optional() })],
  { error: MATERIAL },
)

const stepForm = z.union(
  [
    z.string(),
    z.strictObject({
      process: z.string({ error: PROCESS }),
      role: z.string().optional(),
      material: oneOrMany(materialForm, MATERIAL).optional(),
      materials: oneOrMany(materialForm, MATERIAL).optional(),
    }),
  ],
  { error: PROCESS },
)

const ROUTE = 'a route, e.g. { "steps": ["casting", "turning"] }'
const routeForm = z.strictObject(
  {
    steps: oneOrMany(stepForm, PROCESS),
    material: oneOrMany(materialForm, MATERIAL).optional(),
    materials: oneOrMany(materialForm, MATERIAL).optional(),
  },
  { error: ROUTE },
)

/** The record of a part as a buyer writes it; see `PartInput`. */
export const partSchema = z
  .strictObject({
    id: textForm.optional().describe('your own id of the part'),
    name: textForm.optional().describe('what it is called, in any of the four languages'),
    description: textForm.optional().describe('free text; sizes, materials and volumes are read out of it'),
    hsCode: textForm.optional().describe('HS or TN VED code of 4–10 digits'),
    kind: z
      .string({ error: 'component or material' })
      .optional()
      .describe('component or material; inferred when absent'),
    processes: oneOrMany(stepForm, PROCESS).optional().describe('steps of one route, in order'),
    routes: oneOrMany(routeForm, ROUTE).optional().describe('alternative routes'),
    material: oneOrMany(materialForm, MATERIAL)
      .optional()
      .describe('grade, family or group; any one of a list will do'),
    dimensions: envelopeForm.optional(),
    mass: quantityForm('a mass, e.g. 6.2 kg').optional(),
    tolerance: oneOrMany(toleranceForm, 'a tolerance, e.g. H7, IT8 or ±0.05 mm').optional(),
    roughness: oneOrMany(roughnessForm, 'a roughness, e.g. Ra 1.6').optional(),
    hardness: rangeForm('a hardness, e.g. 180–220 HB').optional(),
    threads: oneOrMany(z.string({ error: THREAD }), THREAD)
      .optional()
      .describe('threads, e.g. M8×1.25-6H'),
    annualVolume: quantityForm('an amount a year, e.g. 120 000 pcs/year').optional(),
    lotSize: quantityForm('an amount, e.g. 5000 pcs').optional(),
    leadTime: quantityForm('a duration, e.g. 60 days').optional(),
    window: windowForm.optional(),
    parameters: parametersForm.optional(),
    certificates: oneOrMany(
      z.union([textForm, z.strictObject({ name: textForm.optional(), id: textForm.optional() })], {
        error: CERTIFICATE,
      }),
      CERTIFICATE,
    ).optional(),
    destination: locationForm.optional(),
    unitPrice: moneyForm.optional(),
    origin: z
      .string({ error: 'a country, e.g. KR or Korea' })
      .optional()
      .describe('country it is imported from, e.g. KR'),
    require: oneOrMany(z.string({ error: CRITERION }), CRITERION)
      .optional()
      .describe('ids of the criteria that may reject'),
    asOf: dayForm.optional().describe('date that validity is judged at, YYYY-MM-DD'),
  })
  .describe('A component or raw material to be sourced locally')

/** The keys of a part's record. */
export const PART_KEYS: readonly string[] = Object.keys(partSchema.shape)

/** A part as a buyer writes it: every field optional, as text with units or in its structured form. */
export type PartInput = z.input<typeof partSchema>
