import type { Amount, Money } from '../../model/basics.js'
import { fail, type Read } from '../common/read.js'

/** A reading of which nothing is no amount: `0 кг` says of a part that nobody has filled the cell in. */
export function aboveZero<T extends number | Amount | Money>(read: Read<T>, example: string): Read<T> {
  return read.ok && numberOf(read.value) === 0 ? fail('number.zero', `${example}, above zero`) : read
}

/** The same where nothing may be meant, as of a capacity: noted. */
export function orNothing<T extends number | Amount | Money>(read: Read<T>, example: string): Read<T> {
  if (!read.ok || numberOf(read.value) !== 0) return read
  return { ...read, notes: [...read.notes, { code: 'number.zero', expected: `${example}, above zero` }] }
}

function numberOf(value: number | Amount | Money): number {
  if (typeof value === 'number') return value
  return 'amount' in value ? value.amount : value.value
}
