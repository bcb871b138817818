import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTolerances, readTolerance, type ToleranceInput } from '../../src/normalize/engineering/tolerance.js'
import { readPrecision } from '../../src/normalize/fields/precision.js'

function read(input: ToleranceInput, nominalMm?: number) {
  const result = readTolerance(input, nominalMm)
  return result.ok ? result.value : result.code
}

function notes(input: ToleranceInput, nominalMm?: number) {
  const result = readTolerance(input, nominalMm)
  return result.ok ? result.notes.map((note) => note.code) : []
}

describe('readTolerance', () => {
  it.each([
    ['IT8', 8],
    ['IT 8', 8],
    ['it8', 8],
    ['IТ8', 8], // Cyrillic Т
    ['IT01', -1],
    ['IT0', 0],
    ['IT18', 18],
    ['8 квалитет', 8],
    ['7 accuracy grade', 7],
    ['accuracy grade 7', 7],
    ['8th accuracy grade', 8],
    ['7-го квалитета', 7],
    ['по 9 квалитету', 9],
    ['14-му квалитету', 14],
    ['квалитет точности 8', 8],
    ['8-kvalitet', 8],
    ['8-квалитет', 8],
    ['±IT14/2', 14],
    ['H7', 7],
    ['h6', 6],
    ['js9', 9],
    ['JS9', 9],
    ['k6', 6],
    ['Н7', 7], // Cyrillic
    ['IT7–IT9', 7],
    ['по 6-7 квалитету', 6],
    ['H14, h14, ±IT14/2', 14],
  ])('%s is IT%i', (text, itGrade) => {
    expect(read(text)).toEqual({ itGrade })
  })

  it('takes the finer grade of a fit and says so', () => {
    expect(read('H7/g6')).toEqual({ itGrade: 6 })
    expect(read('Ø45 H8/f7')).toEqual({ itGrade: 7, nominalMm: 45 })
    expect(read('Н7/к6')).toEqual({ itGrade: 6 })
    expect(notes('H7/g6')).toEqual(['tolerance.fit'])
  })

  it('keeps the size a class is attached to', () => {
    expect(read('Ø45h6')).toEqual({ itGrade: 6, nominalMm: 45 })
    expect(read('45H7')).toEqual({ itGrade: 7, nominalMm: 45 })
    expect(read('Ф25Н7')).toEqual({ itGrade: 7, nominalMm: 25 })
    expect(read('ø 8,5 H12')).toEqual({ itGrade: 12, nominalMm: 8.5 })
    expect(read('Ø25H7(+0.021)')).toEqual({ itGrade: 7, nominalMm: 25 })
    expect(read('h6', 45), 'a grade says nothing about the size of the part').toEqual({ itGrade: 6 })
  })

  it.each([
    'I7',
    'L7',
    'O6',
    'Q6',
    'W8',
    'H19',
    'H0',
    'J9',
    'точно',
    '',
    '±5°',
    '±2 %',
    '±5 кг',
    'ISO 2768',
    '45',
    '3',
  ])('%s is no tolerance', (text) => {
    expect(readTolerance(text).ok).toBe(false)
  })

  it.each([
    ['±0,05', 0.1],
    ['± 0.05 мм', 0.1],
    ['+/-0.1', 0.2],
    ['±50 мкм', 0.1],
    ['±0.002"', 0.1016],
    ['+0,02/−0,01', 0.03],
    ['+0.021 0', 0.021],
    ['+0,021/0', 0.021],
    ['0/-0.05', 0.05],
    ['-0,016/-0,034', 0.018],
    ['-0.05', 0.05],
  ])('%s is %f mm wide', (text, toleranceMm) => {
    expect(read(text)).toEqual({ toleranceMm })
  })

  it('gives the coarsest grade that holds the width where the size is known', () => {
    // ISO 286-1 at 30–50 mm: IT10 100 µm, IT9 62, IT7 25
    expect(read('±0,05', 45)).toEqual({ itGrade: 10, toleranceMm: 0.1, nominalMm: 45 })
    expect(read('±0,04', 45)).toEqual({ itGrade: 9, toleranceMm: 0.08, nominalMm: 45 })
    expect(read('25+0.021')).toEqual({ itGrade: 7, toleranceMm: 0.021, nominalMm: 25 })
    expect(read('25-0,05')).toEqual({ itGrade: 8, toleranceMm: 0.05, nominalMm: 25 })
    expect(read('25±0,1', 45), 'its own size goes first').toEqual({ itGrade: 11, toleranceMm: 0.2, nominalMm: 25 })
  })

  it.each([
    'ISO 2768-mK',
    'ISO 2768-m',
    'ISO 2768 m',
    'DIN ISO 2768-mK',
    'ISO 2768-1:1989-m',
    'ГОСТ 30893.1-m',
    'ГОСТ 30893.1-м',
    'ГОСТ 30893.2-mK',
    'GOST 30893.1-2002-m',
    'ISO 2768 medium',
  ])('%s is the medium general tolerance', (text) => {
    // table 1 at 30–120 mm: ±0.3; IT13 390 µm, IT14 620
    expect(read(text, 45)).toEqual({ itGrade: 13, toleranceMm: 0.6, nominalMm: 45 })
    expect(read(text)).toEqual({ itGrade: 14 })
    expect(notes(text)).toEqual(['tolerance.generalWithoutSize'])
    expect(notes(text, 45)).toEqual([])
  })

  it('reads the fine, coarse and very coarse ones', () => {
    expect(read('DIN ISO 2768 f', 100)).toEqual({ itGrade: 11, toleranceMm: 0.3, nominalMm: 100 })
    expect(read('ISO 2768-cL')).toEqual({ itGrade: 16 })
    expect(read('ISO 2768-v')).toEqual({ itGrade: 17 })
    expect(read('ISO 2768-m', 3500), 'beyond ISO 286').toEqual({ toleranceMm: 4, nominalMm: 3500 })
  })

  it('reads bare numbers under an assumption that it names', () => {
    expect(read(7)).toEqual({ itGrade: 7 })
    expect(notes(7)).toEqual(['tolerance.assumedGrade'])
    expect(read('0,05 мм')).toEqual({ toleranceMm: 0.05 })
    expect(notes('0.05')).toEqual(['tolerance.assumedWidth'])
    expect(read('50 мкм', 45)).toEqual({ itGrade: 8, toleranceMm: 0.05, nominalMm: 45 })
  })

  it('takes the finest of several', () => {
    expect(read('H9, Ø45h6')).toEqual({ itGrade: 6, nominalMm: 45 })
    expect(notes('H7 или H8')).toEqual(['tolerance.several'])
  })

  it('reads parts', () => {
    expect(read({ itGrade: 8 })).toEqual({ itGrade: 8 })
    expect(read({ toleranceMm: 0.1, nominalMm: 45 })).toEqual({ itGrade: 10, toleranceMm: 0.1, nominalMm: 45 })
    expect(read({ toleranceMm: 0.1 })).toEqual({ toleranceMm: 0.1 })
    expect(read({})).toBe('tolerance.unreadable')
    expect(read({ itGrade: 30 })).toBe('tolerance.grade')
    expect(read({ toleranceMm: 0 })).toBe('tolerance.unreadable')
  })
})

/** What was found, with the stretch of text it came from. */
function found(text: string) {
  return findTolerances(text).map(({ value, start, end }) => [
    value.itGrade === undefined ? value.toleranceMm : `IT${value.itGrade}`,
    value.nominalMm,
    text.slice(start, end),
  ])
}

describe('findTolerances', () => {
  it.each([
    ['Вал 40Х Ø45h6 L=320 Ra0,8 HRC 45…50 — 2000 шт/йил, IATF', ['IT6', 45, 'Ø45h6']],
    ['Втулка БрО5Ц5С5 Ø40H7×30, Ra 1,6', ['IT7', 40, 'Ø40H7']],
    ['Pin Ø16 k6, C45', ['IT6', 16, 'Ø16 k6']],
    ['Bushing OD 40 mm, length 30 mm, tolerance H7', ['IT7', undefined, 'H7']],
    ['Ось, посадка H7/g6', ['IT6', undefined, 'H7/g6']],
    ['Ось js6', ['IT6', undefined, 'js6']],
    ['отверстие H7', ['IT7', undefined, 'H7']],
    ['паз 10P9', ['IT9', 10, '10P9']],
    ['Фланец, пўлат 45 ГОСТ 1050, Ø180 мм, 9-квалитет', ['IT9', undefined, '9-квалитет']],
    ['Flanets Ø180 mm, IT9, Ra 3,2', ['IT9', undefined, 'IT9']],
    ['Кронштейн s=3 мм, ±0,1, 0,35 кг', [0.2, undefined, '±0,1']],
    ['Вал L=320±0,5', ['IT13', 320, '320±0,5']],
    ['Ø25 -0.2/-0.5', ['IT12', 25, 'Ø25 -0.2/-0.5']],
    ['Плита, ISO 2768-mK, анодирование', ['IT14', undefined, 'ISO 2768-mK']],
    ['Неуказанные отклонения H14, h14, ±t2/2', ['IT14', undefined, 'H14, h14, ±t2/2']],
    ['Val diametri 45 mm, tolerans h6', ['IT6', undefined, 'h6']],
    ['Shaft dia. 30 h6 (0/-0.013)', ['IT6', 30, 'dia. 30 h6 (0/-0.013)']],
    ['допуск 0,02 мм', [0.02, undefined, 'допуск 0,02 мм']],
    ['Втулка Ø40×30, H7, Ra 1.6', ['IT7', undefined, 'H7']],
    ['Fuel injector, c11, S355', ['IT11', undefined, 'c11']],
    ['палец; f9; 40Х', ['IT9', undefined, 'f9']],
    ['вал Ø20 c11', ['IT11', 20, 'Ø20 c11']],
    ['ось Ø16 u7', ['IT7', 16, 'Ø16 u7']],
    ['втулка — a11 — БрОЦС5-5-5', ['IT11', undefined, 'a11']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'Лампа H7 12V 55W',
    'лампа галогенная Н4',
    'H4/H7 lamp',
    'Haval H6 бампер 1650x480 мм',
    'шина 205/55 R16 91V',
    'M8 2.0 л',
    'IT company with 8 people',
    'IT 8 сотрудников',
    'N1 category vehicle',
    'уплотнитель 65±5 Sh A',
    'HRC 60±2',
    '55±5 ед. Шор А',
    'колесный диск 6,5Jx16H2 ET40',
    'Шпилька М12×1,25–8g×50',
    '200±20 HB',
    '-40 +60 °C',
    '±5 %',
    'масса 3,4±0,1 кг',
    'пружина 60С2 Ø12',
    'труба 20Х13 45 мм',
    'круг 20X13',
    'сплав 3003 H14',
    '1050-H24 лист',
    '6061-T6 Ø40',
    'вал Ø20 M8',
    'Ø40 H13 forging',
    'Ø50 D2 steel',
    '12Х18Н10Т',
    'ГОСТ 1050-88',
    '+998 90 123-45-67',
    '2027-02-01',
    '5-0,5 л',
    '100m2',
    'PA66-GF30',
    'класс 8.8',
    'подшипник 6205 P6',
    'карандаш HB',
    'сталь 45, 4 шт',
    'болт, x8, 40Х',
    'рядом c11 в паспорте',
    'кронштейн, C11, латунь',
    'Engine E10, B12',
    'палец, d10, 40Х',
    'вал, t6, АК9ч',
  ])('%s has no tolerance', (text) => {
    expect(found(text)).toEqual([])
  })

  it('gives the same for Latin and Cyrillic look-alikes and for NFD', () => {
    expect(findTolerances('Ø45Н7 мм')).toEqual(findTolerances('Ø45H7 мм'))
    const text = 'Вал Ø45h6, 7-й квалитет'
    expect(findTolerances(text.normalize('NFD')).map((f) => f.value)).toEqual(findTolerances(text).map((f) => f.value))
  })

  it('does not mind blanks', () => {
    expect(found('Вал  Ø45   h6,  ±0,05')).toEqual([
      ['IT6', 45, 'Ø45   h6'],
      [0.1, undefined, '±0,05'],
    ])
  })

  it('never throws, and its finds are in order and inside the text', () => {
    const pieces = [
      'Ø',
      '45',
      'h6',
      'H7/',
      'g6',
      '±',
      '0,05',
      ' ',
      '-',
      '/',
      '+',
      'IT',
      '8',
      'квалитет',
      'ISO 2768-',
      'm',
      '(',
      ')',
      ',',
      'мм',
      '…',
      'х',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('')
          readTolerance(text)
          let end = 0
          for (const hit of findTolerances(text, 45)) {
            expect(hit.start).toBeGreaterThanOrEqual(end)
            expect(hit.end).toBeGreaterThan(hit.start)
            expect(hit.end).toBeLessThanOrEqual(text.length)
            end = hit.end
            const { itGrade, toleranceMm } = hit.value
            expect(itGrade !== undefined || toleranceMm !== undefined).toBe(true)
            if (itGrade !== undefined) expect(itGrade >= -1 && itGrade <= 18).toBe(true)
            if (toleranceMm !== undefined) expect(toleranceMm > 0 && toleranceMm <= 100).toBe(true)
          }
        },
      ),
      { numRuns: 500, seed: 286 },
    )
  })
})

describe('readPrecision', () => {
  it('reads both, either or fails with the first that cannot be read', () => {
    expect(readPrecision({ tolerance: 'H7', roughness: 'Ra 1,6' })).toMatchObject({
      value: { itGrade: 7, raMicrometers: 1.6 },
    })
    expect(readPrecision({ tolerance: '±0,05' }, 45)).toMatchObject({ value: { itGrade: 10 } })
    expect(readPrecision({ roughness: 3.2 })).toMatchObject({ value: { raMicrometers: 3.2 } })
    expect(readPrecision({ tolerance: 'I7', roughness: 3.2 })).toMatchObject({
      ok: false,
      code: 'tolerance.unreadable',
    })
    expect(readPrecision({ tolerance: 'H7', roughness: 'гладкая' })).toMatchObject({
      ok: false,
      code: 'roughness.unreadable',
    })
  })
})

describe('a deviation behind sizes', () => {
  const toleranceOf = (text: string) => findTolerances(text).map(({ value }) => value)

  it('apart from a box it is of every side: no side is meant', () => {
    expect(toleranceOf('Плита 210х145х38 ±0,2 мм')).toEqual([{ toleranceMm: 0.4 }])
  })

  it('glued to a side it is of that side', () => {
    // IT13 of 38 mm is 0.39
    expect(toleranceOf('Плита 210х145х38±0,2 мм')).toEqual([{ itGrade: 13, toleranceMm: 0.4, nominalMm: 38 }])
  })

  it('a class behind the word for a diameter, or said of one', () => {
    expect(toleranceOf('45 dia f7 x 780')).toEqual([{ itGrade: 7, nominalMm: 45 }])
    expect(toleranceOf('по внутр. H7')).toEqual([{ itGrade: 7 }])
    expect(toleranceOf('фара наружная H7')).toEqual([])
  })
})
