import { describe, expect, it } from 'vitest'
import { readImports } from '../../examples/data/read-imports.js'
import { readMakers } from '../../examples/data/read-makers.js'
import { defaultCatalog } from '../../src/catalog/default.js'
import { assess } from '../../src/criteria/assess.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { planOf } from '../../src/criteria/plan.js'
import { createMatcher } from '../../src/matcher.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'

describe('assess', () => {
  it('says of one maker what match says of it among all', async () => {
    const matcher = createMatcher({ manufacturers: readMakers() })
    let compared = 0
    for (const line of readImports().slice(0, 30)) {
      const result = await matcher.match(line, { limit: 1000, nearMissLimit: 1000 })
      const plan = planOf(normalizePart(line, defaultCatalog).value, {
        catalog: defaultCatalog,
        criteria: builtinCriteria(),
        method: weightedSum(),
      })
      for (const expected of [...result.matches.slice(0, 5), ...result.nearMisses.slice(0, 5)]) {
        const { standing, score, range, criteria } = assess(plan, expected.manufacturer)
        expect({ standing, score, range, criteria }).toEqual({
          standing: expected.standing,
          score: expected.score,
          range: expected.range,
          criteria: expected.criteria,
        })
        expect('gaps' in assess(plan, expected.manufacturer)).toBe('gaps' in expected)
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(100)
  })
})
