import { fail, ok, type Read } from '../common/read.js'
import { tidy } from './number.js'
import { type Field, readWhole, scalarOf } from './whole.js'

const SHARE: Field = {
  dimensions: ['share'],
  example: 'a share, e.g. 0.6 or 60 %',
  assumed: { id: '', dimension: 'share', factor: 1 },
}

/** A bare number from here on can only be percent. */
const LEAST_PERCENT = 5

/** Reads a share from 0 to 1: `0.6`, `60 %`, `60 foiz`. A bare number from 5 is percent, noted. O(n). */
export function readShare(input: string | number): Read<number> {
  const read = readWhole(input, SHARE)
  if (!read.ok) return read
  const notes = read.notes.filter((note) => note.code !== 'unit.assumed')
  let value = scalarOf(read.value, notes)
  // 1.2 may be 120 % as well as 1.2 %
  if (read.value.unit === SHARE.assumed && value > 1 && value < LEAST_PERCENT) return fail('value.range', SHARE.example)
  if (read.value.unit === SHARE.assumed && value > 1) {
    value = tidy(value / 100)
    notes.push({ code: 'share.assumedPercent', expected: `${value * 100} %` })
  }
  return value <= 1 ? ok(value, notes) : fail('value.range', SHARE.example)
}
