import type { Assessment } from '../model/criterion.js'
import type { Capability, Told, ToldField } from '../model/manufacturer.js'
import { compareStanding, fromBasis } from './assessments.js'

/*
 * What only a description tells is believed as far as an offer that we inferred: met, it leaves the demand open; missed,
 * it counts where the step is not one that may be done elsewhere. It never stands below silence where it meets the demand.
 */

/** Whether only the description tells a field (one figure of `parameters`), and by which words. */
export function toldOf({ told }: Capability, field: ToldField, id?: string): Told | undefined {
  return told?.find((one) => one.field === field && one.id === id)
}

/** How a demand is judged by a field that is perhaps only told. */
export interface Belief {
  readonly told: Told | undefined
  readonly basis: Capability['basis']
  /** The step may be done elsewhere. */
  readonly isOptional: boolean | undefined
}

/**
 * What a field says of a demand, as far as it is believed: `said` by the field, `silent` if it were not there. A capability
 * that was inferred as a whole is judged by `fromBasis`, only the words are named here.
 */
export function believed(said: Assessment, silent: () => Assessment, { told, basis, isOptional }: Belief): Assessment {
  if (!told || said.evidence === 'none') return said
  if (basis === 'inferred') return inWords(said, told)
  if (said.standing === 'misses' && isOptional) return silent()
  const doubted = inWords(fromBasis(said, 'inferred'), told)
  if (said.standing === 'misses') return doubted
  const without = silent()
  const order = compareStanding(without.standing, doubted.standing) || without.utility - doubted.utility
  // silence speaks where it says as much
  return order > 0 || (order === 0 && without.evidence !== 'none') ? without : doubted
}

/** The same with the words that say so. */
function inWords(said: Assessment, { text }: Told): Assessment {
  return { ...said, reason: { ...said.reason, told: text } }
}
