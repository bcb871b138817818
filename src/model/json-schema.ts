import * as z from 'zod'
import { manufacturerSchema } from './manufacturer-schema.js'
import { partSchema } from './part-schema.js'

/** A JSON Schema document (draft 2020-12), for forms, for other languages and for language models. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** JSON Schema of `PartInput`, the record; a part may also be given as one line of text. */
export function partInputJsonSchema(): JsonSchema {
  return z.toJSONSchema(partSchema, { io: 'input', reused: 'ref' })
}

/** JSON Schema of `ManufacturerInput`. */
export function manufacturerInputJsonSchema(): JsonSchema {
  return z.toJSONSchema(manufacturerSchema, { io: 'input', reused: 'ref' })
}
