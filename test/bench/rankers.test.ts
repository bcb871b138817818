import { describe, expect, it } from 'vitest'
import { best } from '../../bench/quality/rankers/ranker.js'
import { facet, wuPalmer } from '../../bench/quality/rankers/wu-palmer.js'

describe('the other ways to match', () => {
  it('rank by score, equal ones by id, and answer nothing for nothing', () => {
    const scores = new Map([
      ['b', 1],
      ['a', 1],
      ['c', 2],
      ['d', 0],
    ])
    expect(best(scores, 3)).toEqual(['c', 'a', 'b'])
    expect(best(scores, 10)).toHaveLength(3)
  })

  it('find siblings nearer than strangers, by Wu and Palmer', () => {
    expect(wuPalmer('cnc-turning', 'cnc-turning')).toBe(1)
    expect(wuPalmer('cnc-turning', 'turning')).toBe(wuPalmer('turning', 'cnc-turning'))
    const [parent, sibling, stranger] = ['turning', 'cnc-milling', 'sewing'].map((id) => wuPalmer('cnc-turning', id))
    expect(parent).toBeGreaterThan(sibling!)
    expect(sibling).toBeGreaterThan(stranger!)
    expect(stranger).toBeGreaterThan(0)
    // a root of depth 2 under the one root of all, depth 1, and its child: 2 · 2 / (2 + 3)
    expect(wuPalmer('casting', 'sand-casting')).toBeCloseTo(0.8, 12)
  })

  it('take the most similar offer of each thing wanted', () => {
    const equal = (a: string, b: string) => (a === b ? 1 : 0)
    expect(facet(['x', 'y'], ['x', 'z'], equal)).toBe(0.5)
    expect(facet(['x'], [], equal)).toBe(0)
  })
})
