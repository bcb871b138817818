import * as z from 'zod'
import { LIMITS } from './limits.js'

const text = z.string().trim().min(1, 'must not be empty').max(LIMITS.textLength)
const id = z.string().regex(/^[^\s?:]{1,100}$/, 'must be 1–100 characters without blanks, "?" and ":"')
const ids = z.array(id).readonly()
const provenance = z.array(text).min(1, 'must name a source').readonly().default(['host'])
const texts = z.array(text).readonly().default([])
const lang = z.enum(['en', 'ru', 'uz', 'uz-Cyrl'])
const concept = z
  .string()
  .regex(/^(?:process|material|certificate|place|part|parameter):[^\s?:]{1,100}$/, 'must be like "process:turning"')
const role = z.enum(['primary', 'secondary', 'supporting'])
const strength = z.enum(['identical', 'close', 'substitute'])
const tolerance = z.number().int().min(-1, 'IT01 is -1').max(18)
const micrometers = z.number().positive().max(1000)

const names = z
  .strictObject({ en: texts, ru: texts, uz: texts, 'uz-Cyrl': texts })
  .refine((all) => all.en.length + all.ru.length + all.uz.length + all['uz-Cyrl'].length > 0, 'must have a name')
  .readonly()

const process = z.strictObject({
  id,
  parents: ids.default([]),
  parentage: z.enum(['kinds', 'combination']).optional(),
  role,
  tooling: z.enum(['none', 'die', 'mold', 'pattern', 'fixture']),
  names,
  it: z
    .strictObject({ best: tolerance, coarse: tolerance })
    .refine((range) => range.best <= range.coarse, 'best must not be coarser than coarse')
    .readonly()
    .optional(),
  ra: z
    .strictObject({ min: micrometers, max: micrometers })
    .refine((range) => range.min <= range.max, 'min must not be above max')
    .readonly()
    .optional(),
  materials: ids,
  nature: z.enum(['shaping', 'treating', 'coating', 'joining', 'assembly', 'inspection', 'other']),
  support: z
    .strictObject({
      kind: z.enum(['design', 'tooling', 'testing']),
      makes: z
        .array(z.enum(['die', 'mold', 'pattern', 'fixture']))
        .readonly()
        .optional(),
    })
    .readonly()
    .optional(),
  src: provenance,
})

const designation = z
  .strictObject({ system: id, grade: text, strength: z.union([z.literal('reference'), strength]) })
  .readonly()

const material = z
  .strictObject({
    id,
    kind: z.enum(['class', 'group', 'family', 'grade']),
    parent: id.optional(),
    names: z.strictObject({ en: texts, ru: texts, uz: texts, 'uz-Cyrl': texts }).readonly().prefault({}),
    designations: z.array(designation).readonly().default([]),
    densityKgM3: z.number().positive().max(25_000).optional(),
    src: provenance,
  })
  .refine((row) => row.kind !== 'grade' || row.parent !== undefined, 'a grade must have a parent')
  .refine(
    (row) => row.designations.length === 0 || row.designations[0]!.strength === 'reference',
    'the first designation must be the reference',
  )

const substitution = z.strictObject({ required: id, offered: id, strength, why: text, src: provenance })
const never = z.strictObject({
  required: id,
  offered: id,
  scope: z.enum(['material', 'grade']),
  why: text,
  src: provenance,
})

const certificate = z.strictObject({
  id,
  kind: z.enum(['management-system', 'assessment', 'product-approval', 'conformity', 'other']),
  names,
  implies: ids.default([]),
  src: provenance,
})

const place = z
  .strictObject({
    id,
    kind: z.enum(['region', 'city']),
    region: id.optional(),
    names,
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    src: provenance,
  })
  .refine((row) => row.kind !== 'city' || row.region !== undefined, 'a city must have a region')

const step = z.strictObject({ process: id, role: role.optional(), materials: ids.optional() }).readonly()
const route = z.strictObject({ steps: z.array(step).min(1).readonly(), materials: ids.default([]) }).readonly()

const part = z.strictObject({
  id,
  group: id.default('other'),
  kind: z.enum(['component', 'material']).default('component'),
  names,
  hs6: z
    .array(z.string().regex(/^\d{6}$/, 'must be six digits'))
    .readonly()
    .default([]),
  routes: z.array(route).readonly().default([]),
  src: provenance,
})

const parameter = z.strictObject({
  id,
  names,
  unit: z.string().min(1).max(20),
  direction: z.enum(['atMost', 'atLeast', 'within']),
  processes: ids,
  src: provenance,
})

const ambiguous = z
  .strictObject({
    term: text,
    concepts: z.array(concept).min(2).readonly(),
    default: concept.optional(),
    src: provenance,
  })
  .refine(
    (row) => row.default === undefined || row.concepts.includes(row.default),
    'default must be among the concepts',
  )

/** Schemas of one row, by the table of an extension that it belongs to. */
export const rowSchemas = {
  processes: process,
  materials: material,
  substitutions: substitution,
  never,
  certificates: certificate,
  places: place,
  parts: part,
  parameters: parameter,
  ambiguous,
  commonWords: z.strictObject({ word: text, weight: z.number().min(0).max(1) }),
  tradeWords: z.strictObject({ phrase: text, src: provenance }),
  changeTimes: z
    .strictObject({
      change: z
        .string()
        .regex(/^(?:(?:process|certificate):[^\s?:]{1,100}|[A-Za-z]{1,40}\/(?:paper|adjust|equip|build))$/, {
          message: 'must be like "process:casting", "certificate:iatf16949" or "precision/equip"',
        }),
      low: z.number().int().min(1).max(3650),
      high: z.number().int().min(1).max(3650),
      src: provenance,
    })
    .refine((row) => row.low <= row.high, 'low must not be above high'),
  localMaterials: z.strictObject({
    material: id,
    supply: z.enum(['made', 'partly', 'imported', 'unknown']),
    makers: texts,
    places: z.array(id).readonly().default([]),
    note: text.optional(),
    src: provenance,
  }),
  terms: z.strictObject({ concept, lang, text }),
} as const

const rows = <T extends z.ZodType>(row: T) => z.array(row).readonly().optional()

/** What `extendCatalog` takes; see `CatalogExtension`. */
export const catalogExtensionSchema = z.strictObject({
  name: text.optional(),
  processes: rows(rowSchemas.processes),
  materials: rows(rowSchemas.materials),
  substitutions: rows(rowSchemas.substitutions),
  never: rows(rowSchemas.never),
  certificates: rows(rowSchemas.certificates),
  places: rows(rowSchemas.places),
  parts: rows(rowSchemas.parts),
  parameters: rows(rowSchemas.parameters),
  ambiguous: rows(rowSchemas.ambiguous),
  commonWords: rows(rowSchemas.commonWords),
  tradeWords: rows(rowSchemas.tradeWords),
  changeTimes: rows(rowSchemas.changeTimes),
  localMaterials: rows(rowSchemas.localMaterials),
  terms: rows(rowSchemas.terms),
})

/**
 * Rows that a host adds to a catalog, or puts in the place of rows with the same id (substitutions and never-rows: the
 * same pair; words: the same word), and terms for concepts that exist. Fields as in the rows of `CatalogData`; lists
 * that would be empty may be left out.
 */
export type CatalogExtension = z.input<typeof catalogExtensionSchema>

/** One more name of a concept: `{ concept: 'process:turning', lang: 'ru', text: 'обточка' }`. */
export type CatalogTerm = z.output<typeof rowSchemas.terms>
