import type { Criterion } from '../model/criterion.js'
import { capacityCriterion } from './capacity.js'
import { certificatesCriterion } from './certificates.js'
import { envelopeCriterion } from './envelope.js'
import { experienceCriterion } from './experience.js'
import { leadTimeCriterion } from './lead-time.js'
import { lotSizeCriterion } from './lot-size.js'
import { materialCriterion } from './material.js'
import { ownManufactureCriterion } from './own-manufacture.js'
import { parametersCriterion } from './parameters.js'
import { precisionCriterion } from './precision.js'
import { processCriterion } from './process.js'
import { proximityCriterion } from './proximity.js'
import { windowCriterion } from './window.js'

const BUILTIN: readonly Criterion[] = [
  processCriterion,
  materialCriterion,
  precisionCriterion,
  envelopeCriterion,
  parametersCriterion,
  capacityCriterion,
  lotSizeCriterion,
  leadTimeCriterion,
  windowCriterion,
  certificatesCriterion,
  experienceCriterion,
  proximityCriterion,
  ownManufactureCriterion,
]

/** The criteria that a matcher judges by unless a host says otherwise, with their default weights. */
export function builtinCriteria(): readonly Criterion[] {
  return BUILTIN
}
