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

  it('knows nothing of a stated material that was not read, whatever the route usually takes', () => {
    const unread = { range: [0, 1], materials: [{ material: '?unobtanium 77', supply: 'unknown' }] }
    for (const name of ['Уплотнитель двери', 'Втулка', 'Сиденье переднее в сборе', 'Деталь X']) {
      const share = shareOf({ name, material: 'Unobtanium-77' })
      expect(share).toMatchObject(unread)
      expect(share).not.toHaveProperty('share')
    }
    expect(shareOf({ name: 'Вал', material: ['40Х', 'Unobtanium-77'] })).toMatchObject(unread)
    // either will do, and one is made here whatever the other is
    expect(shareOf({ name: 'Барабан тормозной', material: ['СЧ20', 'Unobtanium-77'] })).toMatchObject({
      share: 1,
      range: [1, 1],
    })
  })

  it('does not take one raw material for another that stands in the same group', () => {
    const supplyOf = (material: string) => {
      const [need] = normalizePart({ name: 'Деталь', material }).value.materials
      return localSupply(need!.id, defaultCatalog).supply
    }
    const textiles = [...defaultCatalog.materials.values()].filter(({ id }) => id.startsWith('tx-'))
    const synthetic = textiles.filter(({ names }) => names.en.some((name) => /\b(PET|PA66|PP|acrylic)\b/.test(name)))
    expect(synthetic.length).toBeGreaterThan(5)
    for (const { id } of synthetic) expect([id, localSupply(id, defaultCatalog).supply]).not.toEqual([id, 'made'])
    expect(supplyOf('ткань подушки безопасности')).toBe('imported')
    expect(supplyOf('хлопок')).toBe('made')
    expect(supplyOf('ткань')).toBe('partly')
    expect(supplyOf('ПВБ-плёнка')).toBe('imported')
    expect(supplyOf('триплекс')).toBe('made')
    expect(supplyOf('базальтовое волокно')).toBe('made')
    expect(supplyOf('стекловолокно')).toBe('imported')
    expect(supplyOf('ЦАМ4-1')).toBe('partly')
    expect(supplyOf('СВМПЭ')).toBe('unknown')
    expect(supplyOf('ПНД')).toBe('made')
  })

  it('averages over the steps that bring a material of their own', () => {
    const seat = shareOf('Сиденье переднее в сборе')
    expect(seat.materials.length).toBeGreaterThan(1)
    expect(seat.share).toBeGreaterThan(0)
    expect(seat.share).toBeLessThan(1)
    expect(shareOf('qwrtzk')).toEqual({ range: [0, 1], materials: [], imports: [], route: -1 })
  })
})
