import { describe, expect, it } from 'vitest'
import { findMasses } from '../../src/normalize/figures/mass.js'
import { findLengths, readLengthMm, readMassKg } from '../../src/normalize/figures/quantity.js'
import { notesOf, pieces, valueOrCode } from './reading.js'

describe('a comma before three digits', () => {
  const massIn = (text: string) => findMasses(text).map(({ value }) => value)
  // 1,200 is a thousand two hundred in English, one and two tenths in Russian and Uzbek
  it.each([
    ['Brake drum, 1,200 kg, made of steel', 1200],
    ['the housing, weight 1,200 kg', 1200],
    ['Vallar uchun 1,200 kg', 1.2],
    ['Барабан 1,200 кг', 1.2],
    ['Барабан 1,200 kg', 1.2],
    ['1,200 kg', 1.2],
    // another number of the text shows what its commas are
    ['the housing, weight 1,200 kg, thickness 2,5 mm', 1.2],
    ['drum 1,200 kg, t=2.5 mm', 1200],
    // a point is the decimal sign everywhere
    ['the housing, weight 1.200 kg', 1.2],
  ])('%s', (text, kg) => {
    expect(massIn(text)).toEqual([kg])
    expect(findMasses(text)[0]?.notes.map(({ code }) => code)).toEqual(['number.ambiguous'])
  })

  it('makes no length of more than ten meters', () => {
    const lengths = findLengths('the shaft with diameter 45,025 mm and length 1,250 mm').map(({ value }) => value.mm)
    expect(lengths).toEqual([45.025, 1250])
  })
})

describe('readLengthMm', () => {
  // inch = 25.4 mm, foot = 304.8 mm (international yard and pound agreement, 1959)
  it.each([
    ['15"', 381],
    ['15″', 381],
    ['15 inch', 381],
    ['1 1/2"', 38.1],
    ['1-1/2 in', 38.1],
    ['1½"', 38.1],
    ['3/4 дюйма', 19.05],
    ['2 dyuym', 50.8],
    ['12 ft', 3657.6],
    ['100 mil', 2.54],
    ['10 mils', 0.254],
    ['5 милл', 5],
    ['256 мм', 256],
    ['256 mm', 256],
    ['256мм', 256],
    ['3-mm', 3],
    ['25 см', 250],
    ['25 sm', 250],
    ['1,2 м', 1200],
    ['1.5m', 1500],
    ['500 мкм', 0.5],
    ['500 µm', 0.5],
    ['1 250,5 мм', 1250.5],
    ['1\u00a0250 мм', 1250],
    ['1\u2009250 мм', 1250],
    ['1\u202f250 мм', 1250],
    ["1'250 mm", 1250],
    ['1’250 mm', 1250],
    ['.5 mm', 0.5],
    ['≤ 320 мм', 320],
    ['до 500 мм', 500],
    ['500 mmgacha', 500],
    ['500 мм гача', 500],
    ['10±0,05 мм', 10],
    ['25 -0,1 мм', 25],
    ['длина 320 мм', 320],
    ['Длина, мм: 320', 320],
  ])('%s', (text, mm) => {
    expect(readLengthMm(text)).toEqual({ ok: true, value: mm, notes: [] })
  })

  it.each([
    ['256', 256, ['unit.assumed']],
    ['L=320', 320, ['unit.assumed']],
    ['1,234 мм', 1.234, ['number.ambiguous']],
    ['1.234 mm', 1.234, ['number.ambiguous']],
    ['5–80 мм', 80, ['range.upper']],
    ['не менее 5 мм', 5, ['range.lower']],
    ['≈ 5 мм', 5, ['number.approximate']],
  ])('%s is read with a note', (text, mm, notes) => {
    expect(valueOrCode(readLengthMm(text))).toBe(mm)
    expect(notesOf(readLengthMm(text))).toEqual(notes)
  })

  it('takes numbers and parts', () => {
    expect(readLengthMm(320)).toEqual({ ok: true, value: 320, notes: [] })
    expect(valueOrCode(readLengthMm({ value: 1.2, unit: 'm' }))).toBe(1200)
    expect(valueOrCode(readLengthMm({ value: '1,2', unit: 'м' }))).toBe(1200)
    expect(valueOrCode(readLengthMm({ value: 320 }))).toBe(320)
  })

  it.each([
    ['', 'value.missing'],
    ['   ', 'value.missing'],
    ['NaN', 'number.unreadable'],
    ['Infinity', 'number.unreadable'],
    ['abc', 'number.unreadable'],
    ['7/8', 'number.unreadable'],
    ['-5 мм', 'number.negative'],
    ['−5 мм', 'number.negative'],
    ['5 кг', 'unit.dimension'],
    ['5 шт', 'unit.dimension'],
    ['5 мм/год', 'unit.dimension'],
    ['5 кк', 'unit.unknown'],
    ['5 мм 7 мм', 'value.unclear'],
  ])('refuses %j', (text, code) => {
    expect(valueOrCode(readLengthMm(text))).toBe(`!${code}`)
  })

  it.each([
    [Number.NaN, 'number.notFinite'],
    [Number.POSITIVE_INFINITY, 'number.notFinite'],
    [-1, 'number.negative'],
  ])('refuses the number %d', (value, code) => {
    expect(valueOrCode(readLengthMm(value))).toBe(`!${code}`)
  })
})

describe('readMassKg', () => {
  // pound = 0.45359237 kg (1959)
  it.each([
    ['6,2 кг', 6.2],
    ['6.2kg', 6.2],
    ['6,2 kг', 6.2],
    ['350 г', 0.35],
    ['350 gramm', 0.35],
    ['2000 г', 2],
    ['2 т', 2000],
    ['1,5 тонны', 1500],
    ['3 тонн', 3000],
    ['2 tonna', 2000],
    ['2 центнера', 200],
    ['2 ц', 200],
    ['10 lb', 4.5359237],
    ['10 lbs', 4.5359237],
    ['500 мг', 0.0005],
    ['12 500 кг', 12500],
    ['до 50 кг', 50],
    ['50 кггача', 50],
    ['не более 12 кг', 12],
    ["ko'pi bilan 12 kg", 12],
    ['кўпи билан 12 кг', 12],
    ['масса 6,2 кг', 6.2],
    ['Масса, кг: 6,2', 6.2],
    ['6,2 кг/шт', 6.2],
  ])('%s', (text, kg) => {
    expect(readMassKg(text)).toEqual({ ok: true, value: kg, notes: [] })
  })

  it('never takes one dimension for another, and says what it wants', () => {
    expect(readMassKg('6,2 кк')).toEqual({ ok: false, code: 'unit.unknown', expected: 'a mass, e.g. 6.2 kg' })
    expect(readMassKg('6,2 мм')).toEqual({ ok: false, code: 'unit.dimension', expected: 'a mass, e.g. 6.2 kg' })
    expect(valueOrCode(readMassKg('800 г/м2'))).toBe('!unit.dimension')
    expect(valueOrCode(readMassKg('5 кг/см2'))).toBe('!unit.dimension')
    expect(valueOrCode(readMassKg('-3 kg'))).toBe('!number.negative')
  })

  it.each([
    ['6.2', 6.2, ['unit.assumed']],
    ['1,250 кг', 1.25, ['number.ambiguous']],
    ['kamida 5 kg', 5, ['range.lower']],
    ['камида 5 кг', 5, ['range.lower']],
    ['2-3 кг', 3, ['range.upper']],
    ['6,2 кг нетто', 6.2, ['text.ignored']],
  ])('%s is read with a note', (text, kg, notes) => {
    expect(valueOrCode(readMassKg(text))).toBe(kg)
    expect(notesOf(readMassKg(text))).toEqual(notes)
  })
})

describe('findLengths', () => {
  const lengths = (text: string) => pieces(text, findLengths(text))

  it.each([
    ['Вал L=320', { mm: 320, label: 'length' }, 'L=320'],
    ['вал длина 320 мм', { mm: 320, label: 'length' }, 'длина 320 мм'],
    ['val uzunligi 320 mm', { mm: 320, label: 'length' }, 'uzunligi 320 mm'],
    ['вал узунлиги 320 мм', { mm: 320, label: 'length' }, 'узунлиги 320 мм'],
    ['лист толщина 3 мм', { mm: 3, label: 'thickness' }, 'толщина 3 мм'],
    ['лист толщиной 3 мм', { mm: 3, label: 'thickness' }, 'толщиной 3 мм'],
    ['list qalinligi 3 mm', { mm: 3, label: 'thickness' }, 'qalinligi 3 mm'],
    ['sheet 3 mm thick', { mm: 3, label: 'thickness' }, '3 mm thick'],
    ['толщина листа — 3 мм', { mm: 3, label: 'thickness' }, 'толщина листа — 3 мм'],
    ['Длина, мм: 320', { mm: 320, label: 'length' }, 'Длина, мм: 320'],
    ['eni 40 mm', { mm: 40, label: 'width' }, 'eni 40 mm'],
    ['h=22', { mm: 22, label: 'height' }, 'h=22'],
    ['глубина 12 мм', { mm: 12, label: 'depth' }, 'глубина 12 мм'],
    ['Ø45h6', { mm: 45, label: 'diameter' }, 'Ø45h6'],
    ['диск ф256', { mm: 256, label: 'diameter' }, 'ф256'],
    ['диам. 256', { mm: 256, label: 'diameter' }, 'диам. 256'],
    ['d=12 мм', { mm: 12, label: 'diameter' }, 'd=12 мм'],
    ['круг 45 мм', { mm: 45 }, '45 мм'],
    ['колесо 15" литое', { mm: 381 }, '15"'],
    ['болт М8х30', { mm: 30, label: 'length' }, 'х30'],
    ['Hex bolt M10x60', { mm: 60, label: 'length' }, 'x60'],
    ['болт М10х1,25х40', { mm: 40, label: 'length' }, 'х40'],
    ['Болт М12х1,25-6gх60.109.40Х', { mm: 60, label: 'length' }, '60'],
  ])('%s', (text, value, piece) => {
    expect(lengths(text)).toEqual([[value, piece]])
  })

  it('keeps labels apart', () => {
    expect(lengths('lamp 100 mm long 50 mm wide').map(([value]) => value)).toEqual([
      { mm: 100, label: 'length' },
      { mm: 50, label: 'width' },
    ])
  })

  it.each([
    'сталь 45',
    'Сталь 20, ст. 3',
    'лампа H7 12В 55Вт',
    'шина 205/55 R16 91V',
    'гайка М10х1, М8x1',
    'M8x30',
    'M8x1.25-6H',
    'ГОСТ 1050-88, DIN 912, ISO 9001:2015',
    'масло 5W-30',
    '2.0 л двигатель',
    'тел. +998 90 123 45 67',
    'Damas 800, Cobalt 2, «Nexia 3», "Damas 800"',
    '2027 й., 2027 г., 2027-yil',
    'HRC 45, HB 180, IP67',
    'допуск ±0,05 мм',
    'биение 0,02 мм, шаг 1,5 мм, зазор 0,8 мм',
    'толщина стенки 3 мм',
    'Ra 1,6 мкм',
    'резьба длиной 20 мм',
    'длина резьбы 20 мм',
    '4 отв. Ø8',
    'не менее 5 мм',
    'подшипник 6206-2RS',
    'PA66-GF30',
    '1.2379',
    '3x1,5 мм2',
  ])('is not fooled by %s', (text) => {
    expect(lengths(text)).toEqual([])
  })
})

describe('findMasses', () => {
  const masses = (text: string) => pieces(text, findMasses(text))

  it.each([
    ['диск, 6,2 кг, СЧ20', 6.2, '6,2 кг'],
    ['вес:250гр', 0.25, 'вес:250гр'],
    ['og‘irligi 0,35 kg', 0.35, 'og‘irligi 0,35 kg'],
    ['оғирлиги 0,45 кг', 0.45, 'оғирлиги 0,45 кг'],
    ['bracket 0.85 kg each', 0.85, '0.85 kg'],
    ['m≈12кг', 12, '≈12кг'],
    ['вес 2 кг 300 г', 2.3, 'вес 2 кг 300 г'],
    ['Масса: 6,2', 6.2, 'Масса: 6,2'],
    ['housing 1.2 lb', 0.544310844, '1.2 lb'],
    ['net weight 2.4 kg', 2.4, 'net weight 2.4 kg'],
    ['weight per piece 2.4 kg, total 2400 kg', 2.4, '2.4 kg'],
    ['вес нетто 2,4 кг, брутто 2,6 кг', 2.4, 'нетто 2,4 кг'],
    ['общий вес изделия 2,4 кг', 2.4, 'вес изделия 2,4 кг'],
    ['bitta donasining og‘irligi 2,4 kg, jami 2400 kg', 2.4, 'og‘irligi 2,4 kg'],
  ])('%s', (text, kg, piece) => {
    expect(masses(text)).toEqual([[kg, piece]])
  })

  it.each([
    '2027 г.',
    'выпуск 1993 г.в.',
    'грузоподъёмность 5 т',
    'Damas 800 кг грузоподъёмность',
    'пресс 160 т, усилие 250 т',
    '500 т/год',
    'ежемесячно 3 тонны',
    'партия 5 т',
    '8 USD за 1 кг',
    '12 000 сум/кг',
    '800 г/м2',
    'пена 45 кг/м3',
    '5 кг/см2',
    'вес впрыска 500 г',
    'T6, М6, G1/2',
    // of what is sent together, or with its packing
    'net weight of the lot 12 400 kg',
    'total net weight 4,500 kg',
    'gross weight 15 t, 20 pallets',
    'consignment weight 8 t',
    'вес нетто партии 12 400 кг',
    'общий вес 3,2 т',
    'нетто 12 400 кг, брутто 13 100 кг, 40 мест',
    'нетто 24 кг, брутто 26 кг, 2 места',
    'вес нетто: 18 250 кг; вес брутто: 19 000 кг',
    '4 560 кг брутто',
    'partiyaning sof og‘irligi 12 400 kg',
    'umumiy netto og‘irligi 4 560 kg',
    'жами вазни 12 400 кг',
    'юкнинг оғирлиги 8 т',
    'домкрат г/п 1,5 т',
    'hydraulic jack 2 t',
    'нетто 2 880 кг, 48 000 шт',
    'вес упаковки 18 кг',
    'проволока, кассета 15 кг',
    'уголок 50х50, 20 т',
    '1 kg narxi 12 ming so‘m',
    'qutining og‘irligi 24 kg',
  ])('is not fooled by %s', (text) => {
    expect(masses(text)).toEqual([])
  })
})

describe('a mass of something else than one part', () => {
  const massOf = (text: string) => findMasses(text).map(({ value }) => value)

  it.each([
    // a finished part does not weigh its blank's
    ['Кулак, масса отливки 4,9 кг, масса детали 4,1 кг', [4.1]],
    ['Bracket, forged blank 2.3 kg, finished 1.9 kg', [1.9]],
    ['Корпус, масса отливки 12 кг', [12]],
    // what goods are filled into or wound on
    ['Гранулы ПП, мешки по 25 кг', []],
    ['PP granules, 25 kg bags', []],
    ['PP granules 25 kg/bag', []],
    ['Краска, евроведро 20 кг', []],
    ['Мис сим, ғалтакда 200 кг', []],
    ['Проволока, в бухте 50 кг', []],
    ['Проволока в катушках по 15 кг', []],
    // of a metre
    ['Профиль, масса 1 м 0,85 кг', []],
    ['Профиль, вес погонного метра 0,85 кг', []],
    ['Алюминий профиль, 1 метри 0,85 кг', []],
    ['Труба 6 м 12 кг', [12]],
    // a paper of packages, and one piece
    ['N.W. 1,980 kg, 3,600 pcs in 90 ctns', []],
    ['G.W. 12 kg, N.W. 10 kg per piece', [10]],
    // a drum of a brake and a spring are no packing
    ['Brake drum 5.2 kg', [5.2]],
    ['Coil spring 2.3 kg', [2.3]],
    ['Барабан тормозной 8,4 кг', [8.4]],
  ])('%s', (text, masses) => {
    expect(massOf(text)).toEqual(masses)
  })
})
