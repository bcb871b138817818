import { INFERRED_UTILITY } from '../criteria/assessments.js'
import { BASES } from '../model/basics.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import { FITS, judgeCode, MISSES, OPEN, SHOWN } from './code-table.js'
import { isNearBy, type NeedKernel, type StepKernel } from './column-plan.js'
import type { Codes } from './encode-maker.js'
import { BASIS_BITS, UNSUPPORTED } from './facets.js'
import type { Segment } from './segment.js'
import { relate } from './table-room.js'

/** The most that a maker could come to on one step; written anew at every call. */
export interface StepBound {
  standing: number
  process: number
  material: number
  /** Least effort, where it misses for certain. */
  effort: number
  /** Whether process or material could miss for one capability while another is better. */
  mayMiss: boolean
}

const seen: StepBound = { standing: FITS, process: 1, material: 1, effort: 0, mayMiss: false }

/** What process and material of the capabilities let one step come to. O(capabilities). */
export function boundStep(codes: Codes, step: StepKernel, segment: Segment, ordinal: number): StepBound {
  const first = segment.rowStarts[ordinal]!
  const end = segment.rowStarts[ordinal + 1]!
  const processes = segment.rowColumns[0]!
  const { relations } = step
  const processNeed = step.needs[step.process]
  const materialNeed = step.needs[step.material]
  let standing = -1
  let process = 0
  let material = 0
  let leastEffort = 255
  let mayMiss = false
  let isDoubtful = false
  for (let row = first; row < end; row++) {
    const code = processes[row]!
    if ((relations.kinds[code] || relate(relations, code, codes)) !== 2) continue
    const flags = segment.flags[row]!
    const isInferred = (flags & BASIS_BITS) === BASES.length - 1
    if ((flags & UNSUPPORTED) !== 0) {
      isDoubtful = true
      mayMiss ||= !step.isOptional
    } else if (step.isOptional && isInferred) isDoubtful = true
    let rowStanding = FITS
    if (processNeed) {
      const table = processNeed.table
      let one = (table.standings[code] || judgeCode(table, code)) - 1
      let utility = table.utilities[code]!
      if (isInferred) {
        if (one === FITS) one = OPEN
        if (utility > INFERRED_UTILITY) utility = INFERRED_UTILITY
      }
      if (utility > process) process = utility
      if (processNeed.isRequired && one < rowStanding) rowStanding = one
    }
    let rowEffort = 0
    if (materialNeed) {
      const entry = materialEntry(materialNeed, segment, row)
      let one = entry.standing
      let utility = entry.utility
      if (isInferred) {
        if (one === FITS) one = OPEN
        if (utility > INFERRED_UTILITY) utility = INFERRED_UTILITY
      }
      if (utility > material) material = utility
      if (one === MISSES) rowEffort = entry.effort
      if (materialNeed.isRequired) {
        if (one < rowStanding) rowStanding = one
        if (one === MISSES) mayMiss = true
      }
    }
    if (rowEffort < leastEffort) leastEffort = rowEffort
    if (rowStanding > standing) standing = rowStanding
  }
  const isRequired = processNeed?.isRequired === true
  if (standing >= 0) {
    // who is not believed may count as not there: then the step is missing, open where it may be subcontracted
    const without = !isRequired ? FITS : step.isOptional ? OPEN : MISSES
    seen.standing = isDoubtful ? Math.max(standing, without) : standing
    seen.process = step.isOptional ? Math.max(process, UNKNOWN_UTILITY) : process
    seen.material = isDoubtful ? 1 : material
    seen.effort = 0
    if (seen.standing === MISSES) seen.effort = isDoubtful ? Math.min(leastEffort, step.missingEffort) : leastEffort
    seen.mayMiss = mayMiss
    return seen
  }
  seen.material = 1
  seen.mayMiss = false
  if (first === end || step.isOptional) {
    seen.standing = isRequired ? OPEN : FITS
    seen.process = UNKNOWN_UTILITY
    seen.material = first === end ? UNKNOWN_UTILITY : 1
    seen.effort = 0
    return seen
  }
  seen.standing = isRequired ? MISSES : FITS
  seen.process = 0
  seen.effort = processNeed ? step.missingEffort : 0
  // the nearest of its capabilities speaks for the material
  if (materialNeed) seen.material = nearestMaterial(step, materialNeed, segment, first, end)
  return seen
}

function nearestMaterial(step: StepKernel, need: NeedKernel, segment: Segment, first: number, end: number): number {
  let best = UNKNOWN_UTILITY
  for (let row = first; row < end; row++) {
    if (!isNearBy(step.relations.distances[segment.rowColumns[0]![row]!]!)) continue
    const { utility } = materialEntry(need, segment, row)
    if (utility > best) best = utility
  }
  return best
}

const entryOf = { standing: 0, utility: 0, effort: 0 }

function materialEntry(need: NeedKernel, segment: Segment, row: number) {
  const own = segment.rowColumns[1]![row]!
  const isByProcess = need.isByProcess || own === 0
  const table = isByProcess ? need.byProcess! : need.table
  const code = isByProcess ? segment.rowColumns[0]![row]! : own
  entryOf.standing = (table.standings[code] || judgeCode(table, code)) - 1
  entryOf.utility = table.utilities[code]!
  entryOf.effort = table.efforts[code]! & ~SHOWN
  return entryOf
}
