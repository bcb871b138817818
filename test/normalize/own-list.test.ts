import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const maker = (more: object) => normalizeManufacturer({ id: 'a', name: 'a', ...more })
const listed = (processes: string) => maker({ processes }).value!.capabilities.map(({ process }) => process)

describe('a process that a maker says it does not run', () => {
  it.each([
    ['payvandsiz'],
    ['бўяшсиз'],
    ['payvandlash qilinmaydi'],
    ['тоблаш қилинмайди'],
    ['quyish qilmaymiz'],
    ['бўяш эмас'],
    ['сварка отсутствует'],
  ])('is none of its own: %s', (text) => {
    expect(listed(text)).toEqual([])
    expect(maker({ processes: text }).issues.map(({ code }) => code)).toContain('process.notOwn')
  })

  it('leaves the others of the list', () => {
    expect(listed('токарлик, бўяш қилмаймиз')).toEqual(['turning'])
    expect(listed('payvandsiz, tokarlik')).toEqual(['turning'])
    expect(listed('markazsiz silliqlash, tokarlik')).toEqual(['centerless-grinding', 'turning'])
  })
})

describe('a thing that a maker works on', () => {
  const works = (description: string) => maker({ description }).value!.capabilities.map(({ process }) => process)

  it.each(['Prokat valslarda tayyorlaymiz.', 'Детали изготавливаем на валах.', 'Products are made on shafts.'])(
    'is none that it makes: %s',
    (text) => {
      expect(works(text)).toEqual([])
    },
  )

  it.each(['Vallar tayyorlaymiz.', 'Производим валы.', 'We make shafts.'])('is where it says so: %s', (text) => {
    expect(works(text)).toEqual(['turning'])
  })

  it('is not the box that its goods come in', () => {
    const value = maker({ description: 'Savdo kompaniyasi. Mahsulot qutiga qadoqlanadi.' }).value!
    expect(value.capabilities).toEqual([])
    expect(value.ownEvidence).toEqual([])
  })
})
