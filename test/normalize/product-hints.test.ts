import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const read = (row: object) => normalizeManufacturer({ id: 'm', ...row }).value!
const processes = (row: object) => read(row).capabilities.map(({ process }) => process)
const told = (row: object) =>
  read(row).capabilities.map(({ process, materials, capacity, maxMassKg }) =>
    `${process} ${materials.map(({ id }) => id).join('+')} ${capacity?.value ?? ''} ${maxMassKg ?? ''}`.trim(),
  )

describe('works that a product hints at', () => {
  it('are of the trade that the description says', () => {
    // a bracket may be moulded too, but a press shop presses it
    expect(processes({ description: 'Штамповка мелких деталей, толщина до 2 мм', products: 'шайба, скоба' })).toEqual([
      'blanking-piercing',
      'sheet-stamping',
      'stamping',
    ])
    expect(
      processes({ description: 'Литьё под давлением алюминия ADC12', products: 'корпус КПП, кронштейн двигателя' }),
    ).toEqual(['high-pressure-die-casting'])
    expect(processes({ description: 'Горячая объёмная штамповка, сталь 40Х', products: 'ступица' })).toEqual([
      'closed-die-forging',
    ])
    expect(processes({ description: 'Extrusion blow moulding HDPE tanks', products: 'yoqilgʻi baki' })).toEqual([
      'blow-molding',
    ])
  })

  it('are of the trade that the record states', () => {
    expect(processes({ processes: ['штамповка'], products: 'бампер' })).toEqual(['stamping'])
  })

  it('are all there is where the maker does not say how it makes things', () => {
    expect(processes({ products: 'скоба' })).toContain('injection-molding')
    // who turns discs may cast them
    expect(processes({ processes: ['токарная обработка'], products: 'тормозной диск' })).toContain('sand-casting')
  })
})

describe('a product beside a description', () => {
  it('takes nothing away of what the description tells', () => {
    const description =
      'Choʻyan quyish (SCh20, SCh25), qum qolipga quyish, massasi 80 kg gacha. Yillik quvvati 3 500 tonna.'
    expect(told({ description, products: 'shkiv' })).toEqual(told({ description }))
    expect(told({ description })).toEqual(['sand-casting sch20+sch25 3500000 80'])
  })

  it('is made in the materials and amounts of the work that it is a kind of', () => {
    const row = { description: 'Литьё чугуна СЧ20. Мощность 3 500 тонн в год.', products: 'тормозной диск' }
    expect(told(row)).toEqual(['casting sch20 3500000', 'sand-casting sch20 3500000'])
  })

  it('does not stand between a work and the way it is done', () => {
    const description = 'Литьё чугуна (СЧ20, СЧ25) в песчаные формы, масса до 80 кг. Мощность 3 500 тонн в год.'
    expect(told({ description })).toEqual(['sand-casting sch20+sch25 3500000 80'])
    expect(told({ description, products: 'тормозной диск' })).toEqual(['sand-casting sch20+sch25 3500000 80'])
  })
})
