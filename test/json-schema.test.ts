import { describe, expect, it } from 'vitest'
import { manufacturerInputJsonSchema, partInputJsonSchema } from '../src/model/json-schema.js'
import { MANUFACTURER_KEYS } from '../src/model/manufacturer-schema.js'
import { PART_KEYS } from '../src/model/part-schema.js'

describe('JSON Schema of the inputs', () => {
  it.each([
    ['part', partInputJsonSchema(), PART_KEYS],
    ['manufacturer', manufacturerInputJsonSchema(), MANUFACTURER_KEYS],
  ])('%s: an object with every key of the record, closed to others', (_, schema, keys) => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['type']).toBe('object')
    expect(Object.keys(schema['properties'] as object)).toEqual(keys)
    expect(schema['additionalProperties']).toBe(false)
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  it('asks for nothing of a part, and for an id of a manufacturer', () => {
    expect(partInputJsonSchema()['required'] ?? []).toEqual([])
    expect(manufacturerInputJsonSchema()['required']).toEqual(['id'])
  })
})
