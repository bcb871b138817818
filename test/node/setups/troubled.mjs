// Setup for worker tests: a criterion that does to its thread what the part's id says.
import { existsSync, writeFileSync } from 'node:fs'
import { builtinCriteria } from 'hamkor'

const troubled = {
  id: 'troubled',
  scope: 'manufacturer',
  weight: 0,
  rejects: 'never',
  require: ({ id, description }) => {
    if (id === 'ends') process.exit(7)
    if (id === 'endsOnce' && !existsSync(description)) {
      writeFileSync(description, '')
      process.exit(7)
    }
    if (id === 'rejects') Promise.reject(new Error('awaited by nobody'))
    if (id === 'throws') throw new Error('thrown by the criterion')
    while (id === 'neverEnds');
    return undefined
  },
  assess: () => ({ standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'host.fine' } }),
}

export const setup = { criteria: [...builtinCriteria(), troubled] }
