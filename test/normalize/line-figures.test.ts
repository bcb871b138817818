import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { findProcesses } from '../../src/normalize/works/read-process.js'

const read = (line: string) => normalizePart(line).value
const cylinder = (diameterMm: number, lengthMm?: number) => ({
  shape: 'cylinder',
  diameterMm,
  ...(lengthMm === undefined ? {} : { lengthMm }),
})
const box = (...sidesMm: number[]) => ({ shape: 'box', sidesMm })
const thicknessOf = (line: string) => read(line).parameters.find(({ id }) => id === 'sheetThickness')?.max

describe('the size of a buyer’s line', () => {
  it.each([
    // a standard, a color or how it is wound behind the figures
    ['Рулон DC04 0,8х1250 EN 10130', box(0.8, 1250)],
    ['Muzlatgich eshigi zichlagichi PVX 1180x540 oq rang', box(1180, 540)],
    ['катанка медная ф8 мм бухты по 4 т', cylinder(8)],
    // a thin tube, a tie
    ['мис қувур 9,52х0,8 М1р', cylinder(9.52)],
    ['Трубка тормозная 4,75х0,7', cylinder(4.75)],
    ['copper tube 6x1', cylinder(6)],
    ['Кабель хомути 4,8х300 ПА66', box(4.8, 300)],
    // letters of a drawing
    ['Havo filtri, D230 H310', cylinder(230, 310)],
    ['Труба Ø50×1,5 L1200', cylinder(50, 1200)],
    ['Вал ф30 L200', cylinder(30, 200)],
    ['Rolik D89, L=315', cylinder(89, 315)],
    ['Val, D60 uzunligi 340 mm', cylinder(60, 340)],
    ['Пружина сжатия d=4, Dн=32, L0=98', cylinder(32, 98)],
    ['furniture handle, chrome plated, L 140, 128 c/c', box(140)],
    // three bare figures of a ring
    ['сальник 45 65 10 нбр', { shape: 'cylinder', diameterMm: 65, lengthMm: 10 }],
    ['подшипник шариковый 25 52 15', { shape: 'cylinder', diameterMm: 52, lengthMm: 15 }],
    // the fit may be written in capitals
    ['БОЛТ М10Х1,25-6GХ40 10.9', box(40)],
    // one length behind the name and the material
    ['Культиватор панжаси 65Г, 270 мм', box(270)],
    ['Ручка-скоба мебельная алюм. 128 мм', box(128)],
    ['Направляющие шариковые полн. выдвиж. 450 мм', box(450)],
    ['Gazli tirak (gazlift) shkaf uchun 100N 245 mm', box(245)],
    // a film is as thin as that
    ['Плёнка ПВД 80 мкм, ширина 1200 мм', box(0.08, 1200)],
  ])('%s', (line, size) => {
    expect(read(line).dimensions).toEqual(size)
  })

  it.each([
    'подшипник 6205 3 4 5',
    'сальник 2108 40 60 10',
    'подшипник 30 205 10',
    'вал D50 H7',
    'Клапан DN50 L 200, PN16',
    'труба 15Х5М',
    'Кронштейн, сталь 20, 45 мм',
    'Труба 6х6 шт',
    'Покрытие цинк 12 мкм, болт',
  ])('%s: none', (line) => {
    expect(read(line).dimensions).toBeUndefined()
  })

  it('is the thickness of a grade of sheet, in a work on sheet, of a pane whose sides are told', () => {
    expect(thicknessOf('Old bamper kronshteyni chap, DC01 1,5 mm')).toBe(1.5)
    expect(thicknessOf('лазерная резка листа 3 мм Ст3сп по нашим dxf')).toBe(3)
    expect(thicknessOf('Muzlatgich tokchasi, toblangan shisha 4 mm, 480x320')).toBe(4)
    expect(thicknessOf('polietilen plyonka 100 mkm')).toBe(0.1)
    expect(thicknessOf('Панель 1200x600x40')).toBeUndefined()
  })
})

describe('amounts and times of a buyer’s line', () => {
  it.each([
    ['Пўлат лист 09Г2С 10х1500х6000, 5 тонна', 5000],
    ['Лист 09Г2С 8х1500х6000 ГОСТ 19281-2014, 20 тн, самовывоз', 20_000],
    ['mis katanka ⌀8 mm 200 tonna', 200_000],
    ['Wire rod SAE 1006 dia 5.5 mm in coils, 500 MT', 500_000],
    ['Гайка М16 ГОСТ 5915, 2 тонна', 2000],
    // kilograms of what is no single thing
    ['Мис сим ⌀2 мм, 500 кг', 500],
    ['nuts M8, 300 kg', 300],
  ])('%s: %d kg are ordered', (line, value) => {
    expect(read(line).lotSize).toEqual({ value, unit: 'kg' })
    expect(read(line).massKg).toBeUndefined()
  })

  it.each([
    'Лист стальной для пресса 160 т',
    'Отливка станины СЧ25, 3,5 т',
    'катанка медная М1 ф8 мм бухты по 4 т',
    'Трос стальной, разрывная нагрузка 5 т',
    'Chain steel G80, WLL 2 t',
    'Пруток латунный, вес 2 т',
    'Кронштейн сталь 20, 2 т',
    'Пруток латунный 45 кг/шт',
    'Bolt M64, 25 kg each',
    'Лист стальной 10х1500х6000, 706 кг',
    'Проволока медная, вес 500 кг',
  ])('%s: not ordered', (line) => {
    expect(read(line).lotSize).toBeUndefined()
  })

  it.each([
    ['Лист Ст3 10х1500х6000, т в год: 40', 40_000, 'kg'],
    ['5 / Лист Ст3сп 10х1500х6000 ГОСТ 19903-2015 / т в год / 40', 40_000, 'kg'],
    ['Болт М8, шт/мес: 500', 6000, 'piece'],
    ['Webbing, 300,000 m p.a., UN R16', 300_000, 'm'],
  ])('%s: %d %s a year', (line, value, unit) => {
    expect(read(line).annualVolume).toEqual({ value, unit })
  })

  it('are turned where they are estimated', () => {
    const { lotSize, leadTimeDays } = read('нужен сайлентблок рычага штук 400, недели за 2 сделаете?')
    expect(lotSize).toEqual({ value: 400, unit: 'piece' })
    expect(leadTimeDays).toBe(14)
    expect(read('гайка М8 недель через 6').leadTimeDays).toBe(42)
    expect(read('в упаковке штук 100').lotSize).toBeUndefined()
    expect(read('Втулка, предоплата дней за 5').leadTimeDays).toBeUndefined()
  })

  it('within so long is a lead time, not a warranty or an answer', () => {
    expect(read('send 500 sets of gaskets for D-245 engine within 3 weeks').leadTimeDays).toBe(21)
    expect(read('Bush, claims within 14 days').leadTimeDays).toBeUndefined()
    expect(read('Reply within 3 days, bushing').leadTimeDays).toBeUndefined()
  })

  it('what is filled weighs as much as its container, a chain has no deviation, an engine its cylinders', () => {
    expect(read('Эмаль ПФ-115, фасовка 25 кг').massKg).toBeUndefined()
    expect(read('Занжир ПР-19,05-31,8 комбайн учун').precision).toBeUndefined()
    expect(read('Silindr gilzasi D88x152, 4 ta silindr').lotSize).toBeUndefined()
    expect(read('Втулка, произв. т/час: 40').annualVolume).toBeUndefined()
  })
})

describe('steps of a buyer’s line', () => {
  // as the reader of lines has them: the buyer's own work and purposes left out
  const steps = (line: string) => read(line).spans.flatMap(({ readAs, value }) => (readAs === 'process' ? [value] : []))

  it.each([
    ['Пружина, дробеструйный наклёп', 'shot-peening'],
    ['Пробка сливная, фосфат.', 'phosphating'],
    ['control arm, 42CrMo4, Q&T 280-320 HB', 'quench-temper'],
    ['Улучшение (закалка+отпуск) пальцев, 40Х', 'quench-temper'],
    ['труба э/с ⌀57', 'tube-welding-line'],
    ['Galvanized coil, chromated', 'passivation'],
    ['Пружина, симдан ўралган', 'spring-coiling'],
    ['прокладка паронит, штампда қирқиш', 'die-cutting'],
    ['injection mould for armrest', 'mold-making'],
    ['injection moulding of armrest', 'injection-molding'],
    ['рамалар учун қумлаш ва кукунли бўёқлаш хизмати', 'sandblasting powder-coating'],
  ])('%s: %s', (line, ids) => {
    const found = findProcesses(line, defaultCatalog).map(({ value }) => value)
    expect([...new Set(found)].join(' ')).toBe(ids)
  })

  it.each([
    'Welding neck flange DN100',
    'power cord for washing machines',
    'кронштейн, для сборки а/м',
    'kronshteyn, yigʻish uchun',
    'Пружина сжатия, правая навивка',
    'Пружина сжатия, навивка левая',
    'Манжета EPDM, лабораторияда текширамиз',
    'Диффузор, поз. 14 на схеме',
  ])('%s: none', (line) => {
    expect(steps(line)).toEqual([])
  })

  it('are of what is made, not of what it is for', () => {
    const named = (line: string) => read(line).routes.flatMap((route) => route.steps.map(({ process }) => process))
    expect(named('Traktor kabinasi yon oynasi, toblangan')).toContain('glass-tempering')
    expect(named('Traktor kabinasi yon oynasi, toblangan')).not.toContain('hardening')
    expect(named('Плуг учун болт М14х45 10.9 оксидланган')).toContain('black-oxide')
  })
})
