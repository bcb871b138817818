import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { localMaterialShare, localSupply } from '../../src/criteria/local-supply.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const shareOf = (input: unknown) => localMaterialShare(normalizePart(input).value, defaultCatalog)

describe('local raw materials', () => {
  it('reads the row of the nearest family above a grade', () => {
    const idOf = (material: string) => normalizePart({ name: 'Вал', material }).value.materials[0]!.id
    expect(localSupply(idOf('СЧ20'), defaultCatalog)).toMatchObject({ supply: 'made' })
    expect(localSupply(idOf('40Х'), defaultCatalog)).toMatchObject({ supply: 'imported', src: ['EK'] })
    expect(localSupply(idOf('ПА66-СВ30'), defaultCatalog)).toMatchObject({ supply: 'imported' })
    expect(localSupply(idOf('HDPE'), defaultCatalog)).toMatchObject({
      supply: 'made',
      makers: ['shurtan-gcc', 'uz-kor'],
    })
    expect(localSupply('?unobtainium', defaultCatalog)).toMatchObject({ supply: 'unknown', src: [] })
  })

  it('takes the best of what may be used, and names what stays imported', () => {
    expect(shareOf({ name: 'Вал', processes: ['turning'], material: ['40Х', 'СЧ20'] })).toMatchObject({
      share: 1,
      imports: [],
    })
    expect(shareOf({ name: 'Вал', processes: ['turning'], material: '40Х' })).toMatchObject({ share: 0, range: [0, 0] })
    expect(shareOf({ name: 'Деталь', processes: ['turning'], material: 'неведомый сплав' })).toMatchObject({
      range: [0, 1],
    })
  })

  it('averages over the steps that bring a material of their own', () => {
    const seat = shareOf('Сиденье переднее в сборе')
    expect(seat.materials.length).toBeGreaterThan(1)
    expect(seat.share).toBeGreaterThan(0)
    expect(seat.share).toBeLessThan(1)
    expect(shareOf('qwrtzk')).toEqual({ range: [0, 1], materials: [], imports: [], route: -1 })
  })
})
