import { describe, expect, it } from 'vitest'
import { createMatcher, type NearMiss } from '../../src/index.js'

const MAKERS = [
  { id: 'turner', capabilities: [{ process: 'turning', materials: ['сталь 45'], equipment: ['lathe'] }] },
  { id: 'plastics', capabilities: [{ process: 'turning', materials: ['PA6'], equipment: ['lathe'] }] },
  { id: 'tailor', processes: ['sewing'] },
]
const SHAFT = { id: 'shaft', processes: ['turning'], material: 'сталь 45' }

describe('assess', () => {
  const matcher = createMatcher({ manufacturers: MAKERS })

  it('says of an indexed maker what match says', async () => {
    const result = await matcher.match(SHAFT)
    const [turner, plastics] = [await matcher.assess(SHAFT, 'turner'), await matcher.assess(SHAFT, 'plastics')]
    expect(turner).toMatchObject({ place: 'match', part: { id: 'shaft' }, issues: [] })
    expect(turner.match).toEqual(result.matches[0])
    expect(plastics.place).toBe('nearMiss')
    expect(plastics.match).toEqual(result.nearMisses[0])
    expect((plastics.match as NearMiss).gaps.map(({ criterion }) => criterion)).toEqual(['material'])
  })

  it('judges a maker with nothing to show, and one that is not indexed', async () => {
    expect((await matcher.assess(SHAFT, 'tailor')).place).toBe('none')
    const stranger = await matcher.assess(SHAFT, { ...MAKERS[0], id: 'stranger', employees: 'many' })
    expect(stranger.match.manufacturer.id).toBe('stranger')
    expect(stranger.match.score).toBe((await matcher.assess(SHAFT, 'turner')).match.score)
    expect(stranger.issues.map(({ path }) => path)).toEqual([['employees']])
    expect(await matcher.manufacturer('stranger')).toBeUndefined()
  })

  it('weighs as it is told', async () => {
    const only = { weights: { process: 1, material: 0, experience: 0, ownManufacture: 0 } }
    expect((await matcher.assess(SHAFT, 'plastics', only)).match.score).toBe(1)
  })

  it('refuses what is neither', async () => {
    await expect(matcher.assess(SHAFT, 'nobody')).rejects.toMatchObject({ code: 'INPUT' })
    await expect(matcher.assess(SHAFT, { name: 'no id' })).rejects.toMatchObject({ code: 'INPUT' })
    await expect(matcher.assess(SHAFT, 'turner', { limit: 3 } as never)).rejects.toMatchObject({ code: 'INPUT' })
  })
})
