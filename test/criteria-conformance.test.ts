import { expect, it } from 'vitest'
import { builtinCriteria } from '../src/criteria/builtin.js'
import { localMaterialCriterion } from '../src/criteria/local-material.js'
import { CRITERION_IDS, OPTIONAL_CRITERION_IDS } from '../src/model/criterion.js'
import { describeCriterion } from './conformance/criterion.js'

it('lists every built-in criterion once, in the documented order', () => {
  expect(builtinCriteria().map((criterion) => criterion.id)).toEqual(CRITERION_IDS)
})

it('names the criteria that a host may add', () => {
  expect([localMaterialCriterion.id]).toEqual(OPTIONAL_CRITERION_IDS)
})

for (const criterion of [...builtinCriteria(), localMaterialCriterion]) describeCriterion(criterion)
