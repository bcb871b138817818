import { expect, it } from 'vitest'
import { CRITERION_IDS } from '../../src/model/criterion.js'
import { MAKER_FACETS, ROW_FACETS } from '../../src/retrieve/facets.js'

it('every built-in criterion but experience, which looks at names, has its facet, once', () => {
  const facets = [...ROW_FACETS, ...MAKER_FACETS]
  expect([...facets, 'experience'].sort()).toEqual([...CRITERION_IDS].sort())
})
