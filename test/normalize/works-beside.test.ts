import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** What the words beside a work, a part or a paper make of it. */
const part = (text: string) => normalizePart(text).value
const stated = (text: string) => [
  ...new Set(
    part(text).routes.flatMap(({ steps }) =>
      steps.flatMap(({ said, process }) => (said === 'stated' ? [process] : [])),
    ),
  ),
]
const processes = (text: string) => part(text).spans.filter(({ readAs }) => readAs === 'process').length
const materials = (text: string) =>
  part(text)
    .materials.filter(({ said }) => said === 'stated')
    .map(({ id }) => id)
const certificates = (text: string) => part(text).certificates.map(({ id }) => id)

describe('a work that is refused, ready or another’s', () => {
  it.each([
    'кольцо. Оксидирование (чернение) не подходит!!!',
    'ring, forged offers will be rejected',
    'молдинг, пресс-форма наша',
    "bak, qolip o'zimizniki",
    'bamper tayyor (quyilgan)',
    'валы. Шлифовать будем сами',
    'Вал шлицевой. Лит. О1 Лист 1 Листов 1',
    'Катанка медная. Лом не предлагать',
    'клемма, jgut yigʻish uchun',
  ])('%s', (text) => {
    expect(processes(text)).toBe(0)
  })

  it('a thing without it, or that is not offered, is not of it', () => {
    expect(materials("Oldi o'rindiq g'ilofi, sun'iy charm PVX. Porolonsiz")).not.toContain('pur-flex')
    expect(materials('Мис қувур C12200. Латун таклиф қилманг')).not.toContain('brass')
    expect(part('Amortizator oldi, 3500 juft. Prujinasi bor, kerakmas').concept).toBe('shock-absorber')
  })
})

describe('a work and what does it or what it is done to', () => {
  it.each([
    ['Втулка, точить на ЧПУ', ['cnc-turning']],
    ['фрезеровка на 3-осевом обрабатывающем центре с ЧПУ', ['cnc-milling-3axis']],
    ['нужна только термичка: валы наши, закалка ТВЧ', ['induction-hardening']],
    ['EPDM extrusion', ['rubber-extrusion']],
    ['EPDM extrusion profile 500 m', ['rubber-extrusion']],
    ['PVC extrusion', ['extrusion-plastic']],
    ['бачок ПП, сварка', ['plastic-welding']],
    ['вал 45, улучшить до 28..32 HRC', ['quench-temper']],
    ['вал, ТО до 45 HRC', ['heat-treatment']],
    ['то до 45 HRC вал', []],
    ['просим улучшить цену, вал', []],
  ])('%s', (text, ids) => {
    expect(stated(text)).toEqual(ids)
  })

  it('is no part of that name', () => {
    expect(part('battery cable, copper 35 mm2, crimping of terminals').concept).toBe('cable-battery')
    expect(stated('HIPS thermoforming')).toEqual(['thermoforming'])
  })

  it('is not done by who has no machine for it', () => {
    const maker = (description: string) =>
      normalizeManufacturer({ id: 'm', name: 'X', description }).value!.capabilities.map(({ process }) => process)
    expect(maker('Токарлик ишлари. Фрезерлаш қиладиган станогимиз йўқ')).toEqual(['turning'])
  })
})

describe('a part that another thing is for', () => {
  it.each([
    'упаковка для тормозных колодок',
    'packaging for brake pads',
    'bumper paint',
    'brake disc lathe',
    'клей для лобовых стёкол',
  ])('%s', (text) => {
    expect(part(text).concept).toBeUndefined()
  })

  it.each([
    ['bracket paint RAL 9005', 'bracket'],
    ['bumper, paint black', 'bumper-front'],
    ['прокладка под головку', 'gasket-head'],
    ['Гильза Д-243', 'liner'],
    ['гильза направляющая', 'sleeve'],
    ['Полуось МТЗ', 'half-shaft-rigid'],
    ['Полуось 40Х', 'half-shaft-rigid'],
    ['полуось Matiz левая', 'drive-shaft'],
    ['привод колеса, сталь', 'drive-shaft'],
    ['gayka kere M10', 'nut'],
    ['втулкалар ўзимизники', 'bush'],
  ])('%s is %s', (text, family) => {
    expect(part(text).concept).toBe(family)
  })
})

describe('a paper without which nothing is taken', () => {
  it('is asked for', () => {
    expect(certificates('Вал. Без IATF не рассматриваем')).toEqual(['iatf16949'])
    expect(certificates('Shaft. Offers without PPAP are not considered')).toEqual(['ppap'])
    expect(certificates('Вал. Без IATF')).toEqual([])
    expect(certificates('Shaft without PPAP')).toEqual([])
  })
})

describe('Uzbek Cyrillic typed on a Russian keyboard', () => {
  it('is read as the same', () => {
    expect(part('уриндик гилофи').concept).toBe(part('ўриндиқ ғилофи').concept)
    expect(part('уриндик гилофи').concept).toBe('seat-cover')
    expect(materials('чуян куйиш 5 кг')).toEqual(['iron'])
    expect(stated('кронштейн, буяш')).toEqual(['painting'])
    // its kind, no net
    expect(part('ранги ва тури кора').concept).toBeUndefined()
  })
})

describe('a grade before a count, sheet by its word', () => {
  it('is both', () => {
    expect(part('38ХМ 200 шт').threads).toEqual([])
    expect(part('38ХМ 200 шт').lotSize).toEqual({ value: 200, unit: 'piece' })
    expect(part('болт 4xM8').threads).toEqual(['M8'])
    expect(part('кронштейн, лист г/к 3 мм').parameters).toEqual([{ id: 'sheetThickness', min: 3, max: 3, unit: 'mm' }])
  })
})
