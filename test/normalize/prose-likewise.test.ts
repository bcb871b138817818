import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const maker = (description: string) => normalizeManufacturer({ id: 'a', name: 'A', description }).value!
const works = (description: string) => maker(description).capabilities.map(({ process }) => process)

describe('what is as with the thing before', () => {
  it.each([
    'Casting is outsourced; machining too.',
    'Литьё отдаём, термообработку также.',
    'Литьё заказываем на стороне, ковку тоже.',
    "Galvanika hamkorlarda; bo'yash ham.",
    'Гальваника ҳамкорларда, термик ишлов ҳам шундай.',
  ])('is not done where that is not: %s', (text) => {
    expect(works(text)).toEqual([])
  })

  it('is done where that is, or where it says so itself', () => {
    expect(works('We turn shafts; milling too.')).toEqual(['milling', 'turning'])
    expect(works('Фақат бўяш эмас, пескоструй ҳам ўзимизда.')).toContain('sandblasting')
  })
})

describe('lines and baths called by their metal', () => {
  it.each<[string, readonly string[]]>([
    ['Две линии: барабанная под цинк для метизов и подвесочная под никель.', ['nickel-plating', 'zinc-plating']],
    ['Two barrel lines for zinc, one rack line for nickel.', ['nickel-plating', 'zinc-plating']],
    ['Цинк линиямиз ва хром ваннамиз бор.', ['chrome-plating']],
    ['Zinc line, nickel tanks and a hard chrome bath.', ['chrome-hard', 'nickel-plating']],
  ])('%s', (text, expected) => {
    expect(works(text)).toEqual(expected)
  })

  it.each([
    'Ванна цинка 6 метров, 450 градусов.',
    'Линия по производству медной катанки.',
    'In line with nickel prices we adjust offers.',
    'Никелевую линию демонтировали.',
    'The chrome tanks were drained in 2021.',
  ])('are none: %s', (text) => {
    expect(works(text)).toEqual([])
  })
})

describe('a trade that is told', () => {
  it('heads no list that it denies: the list is of what was claimed before', () => {
    const [casting] = maker(
      'Biz kokilda quyamiz, bosim ostida emas: AK9ch, AK12 suyultirib, quyma olamiz.',
    ).capabilities
    expect(casting).toMatchObject({ process: 'gravity-die-casting' })
    expect(casting!.materials.map(({ id }) => id)).toEqual(['ak9ch', 'ak12'])
  })

  it('makes its products, not the other ways of making them', () => {
    expect(works('Biz kokilda quyamiz. Mahsulotimiz: termostat korpusi, suv nasosi korpusi.')).toEqual([
      'gravity-die-casting',
    ])
  })
})
