import { expect, it } from 'vitest'
import { builtinCriteria } from '../src/criteria/builtin.js'
import { CRITERION_IDS } from '../src/model/criterion.js'
import { describeCriterion } from './conformance/criterion.js'

it('lists every built-in criterion once, in the documented order', () => {
  expect(builtinCriteria().map((criterion) => criterion.id)).toEqual(CRITERION_IDS)
})

for (const criterion of builtinCriteria()) describeCriterion(criterion)
