import * as z from 'zod'
import type { JsonSchema } from './json-schema.js'
import { proposalSchema } from './proposal-schema.js'

/** JSON Schema (draft 2020-12) of `Proposal`. */
export function proposalJsonSchema(): JsonSchema {
  return z.toJSONSchema(proposalSchema, { io: 'output', reused: 'ref' })
}
