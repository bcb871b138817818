import type { Amount, Money } from '../../model/basics.js'
import { fail, type Read } from '../common/read.js'
import { readAnnualAmount } from './amount.js'
import { readMassKg } from './quantity.js'
import type { QuantityInput } from './whole.js'

/** A reading of which nothing is no amount: `0 кг` says of a part that nobody has filled the cell in. */
export function aboveZero<T extends number | Amount | Money>(read: Read<T>, example: string): Read<T> {
  return read.ok && numberOf(read.value) === 0 ? fail('number.zero', `${example}, above zero`) : read
}

/** The heaviest piece that a maker can make, in kg. */
export function readMaxMass(input: QuantityInput): Read<number> {
  return aboveZero(readMassKg(input), 'a mass, e.g. 50 kg')
}

/** What a maker can make in a year; of a range the lower end. Nothing may be meant, and is noted. */
export function readCapacity(input: QuantityInput): Read<Amount> {
  const read = readAnnualAmount(input, 'low')
  if (!read.ok || read.value.value !== 0) return read
  const note = { code: 'number.zero', expected: 'an amount a year above zero, e.g. 400 000 pcs/year' }
  return { ...read, notes: [...read.notes, note] }
}

function numberOf(value: number | Amount | Money): number {
  if (typeof value === 'number') return value
  return 'amount' in value ? value.amount : value.value
}
