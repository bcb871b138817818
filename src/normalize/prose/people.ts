import { fail, ok, type Read } from '../common/read.js'
import { readScalar } from '../figures/quantity.js'
import type { Field, QuantityInput } from '../figures/whole.js'

const PEOPLE: Field = {
  dimensions: ['people'],
  example: 'a number of people, e.g. 250',
  assumed: { id: 'person', dimension: 'people', factor: 1 },
}

/** Reads a head count: `250`, `250 человек`, `1 200 nafar`. O(n). */
export function readPeople(input: QuantityInput): Read<number> {
  const read = readScalar(input, PEOPLE)
  if (!read.ok) return read
  if (!Number.isSafeInteger(read.value)) return fail('value.range', PEOPLE.example)
  return ok(
    read.value,
    read.notes.filter(({ code }) => code !== 'unit.assumed'),
  )
}
