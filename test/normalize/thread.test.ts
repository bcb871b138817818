import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findThreads, readThread } from '../../src/normalize/engineering/thread.js'

function read(input: string) {
  const result = readThread(input)
  return result.ok ? result.value : result.code
}

function notes(input: string) {
  const result = readThread(input)
  return result.ok ? result.notes.map((note) => note.code) : []
}

describe('readThread', () => {
  it.each([
    ['M8', 'M8'],
    ['М8', 'M8'], // Cyrillic
    ['M8×1.25-6H', 'M8x1.25-6H'],
    ['М10х1', 'M10x1'], // both letters Cyrillic
    ['М16х1,5-6Н', 'M16x1.5-6H'],
    ['M12-6g', 'M12-6g'],
    ['M8-6H/6g', 'M8-6H/6g'],
    ['M8x1-4h6h', 'M8x1-4h6h'],
    ['M8x1LH', 'M8x1-LH'],
    ['M8x1-6g-LH', 'M8x1-6g-LH'],
    ['M20x2', 'M20x2'],
    ['M8-1.25', 'M8x1.25'],
    ['2М12х1,25-6gх60.58', 'M12x1.25-6g'],
    ['M8-8.8', 'M8'],
    ['G1/2', 'G1/2'],
    ['G 1/2"', 'G1/2'],
    ['G1-1/4', 'G1 1/4'],
    ['G1/2-A', 'G1/2-A'],
    ['Труб. 1/2"', 'G1/2'],
    ['трубная резьба 1/2"', 'G1/2'],
    ['pipe thread 3/4"', 'G3/4'],
    ['МК20х1,5', 'MK20x1.5'],
    ['4отв.М8-7H', 'M8-7H'],
    ['4xM8', 'M8'],
    ['M8 – шаг 1', 'M8x1'],
    ['M12-P1.5', 'M12x1.5'],
    ['резьба метрическая 10х1,25', 'M10x1.25'],
    ['1/2 dyuym quvur rezbasi', 'G1/2'],
    ['R1/2', 'R1/2'],
    ['Rc 3/8', 'Rc3/8'],
    ['PT 1/2', 'R1/2'],
    ['К 1/2"', 'K1/2'],
    ['NPT 1/4', '1/4 NPT'],
    ['1/2-14 NPT', '1/2-14 NPT'],
    ['1/4-20 UNC', '1/4-20 UNC'],
    ['1/4"-20UNC-2A', '1/4-20 UNC-2A'],
    ['#10-32 UNF', '#10-32 UNF'],
    ['UNF 3/8', '3/8 UNF'],
    ['Tr40×7', 'Tr40x7'],
    ['Трап 20х4', 'Tr20x4'],
    ['Tr40x14(P7)-7H', 'Tr40x14P7-7H'],
    ['S80x10', 'S80x10'],
  ])('%s is %s', (text, thread) => {
    expect(read(text)).toBe(thread)
  })

  it('takes the length of a bolt for no pitch', () => {
    expect(read('M8x20')).toBe('M8')
    expect(notes('M8x20')).toEqual(['thread.length'])
    expect(read('M8x1.25x40')).toBe('M8x1.25')
    expect(read('M8x1x20')).toBe('M8x1')
    expect(read('М10х60.58')).toBe('M10')
  })

  it('checks the pitch', () => {
    expect(read('M8x1.75')).toBe('M8x1.75')
    expect(notes('M8x1.75')).toEqual(['thread.pitch'])
    expect(notes('M8x1.25')).toEqual([])
    expect(notes('1/4-22 UNC')).toEqual(['thread.pitch'])
    expect(notes('Tr40x9')).toEqual(['thread.pitch'])
  })

  it.each(['M13', 'R16', 'G7/9', '', 'Ø8', '205/55 R16', 'сталь', 'M8.5'])('%s is no thread', (text) => {
    expect(read(text)).toBe('thread.unreadable')
  })
})

describe('findThreads', () => {
  const found = (text: string) => findThreads(text).map(({ value, start, end }) => [value, text.slice(start, end)])

  it.each([
    ['Болт М8х1,25-6g, класс 8.8, L=40, цинк', ['M8x1.25-6g', 'М8х1,25-6g']],
    ['Bolt M10x1.5-6g, 8.8, zinc plated', ['M10x1.5-6g', 'M10x1.5-6g']],
    ['Гайка М10, ГОСТ 5915, сталь 35', ['M10', 'М10']],
    ['Пробка резьбовая К1/2", латунь ЛС59-1', ['K1/2', 'К1/2"']],
    ['Fitting G1/2, brass', ['G1/2', 'G1/2']],
    ['Lead screw Tr40x7, C45, length 1200 mm', ['Tr40x7', 'Tr40x7']],
    ['Screw 1/4-20 UNC, A2 stainless, 50 000 pcs', ['1/4-20 UNC', '1/4-20 UNC']],
    ['Кронштейн, 4 отв. М8', ['M8', 'М8']],
    ['болт м8', ['M8', 'м8']],
    ['4×M8 holes', ['M8', 'M8']],
    ['корпус; G2; 40Х', ['G2', 'G2']],
    ['Штуцер G2, латунь', ['G2', 'G2']],
    ['nippel G1', ['G1', 'G1']],
    ['Ниппель 1/2" НР, латунь', ['G1/2', '1/2" НР']],
    ['кран 3/4" ВР', ['G3/4', '3/4" ВР']],
    ['M16x1,5 chap rezba', ['M16x1.5-LH', 'M16x1,5 chap']],
    ['М20х1,5 чап резьба', ['M20x1.5-LH', 'М20х1,5 чап']],
    ['ball valve G2, brass', ['G2', 'G2']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it('finds each of several', () => {
    expect(found('Гайки М8,М10 и М12').map(([thread]) => thread)).toEqual(['M8', 'M10', 'M12'])
  })

  it.each([
    'BMW M5 бампер',
    'болт для BMW M3',
    'Бампер M8 2.0 л',
    '5 м3 бетона М300',
    'кирпич М100',
    'трасса М5',
    'шина 205/55 R16',
    'радиус R5',
    'сталь Р6М5',
    'G3 model',
    'PM8x10',
    'К 45',
    'Мотор М54',
    'Ø20 мм, 100 m2',
    'труба 1/2"',
    'лампа, G4, 12 В',
    'модель, G2, Kia',
    'Pontiac, G2, 2008',
    'balancing, G6, ISO 1940',
    'кран G25',
    'Huawei G2',
    'nuqta, R2, sirt',
  ])('%s has no thread', (text) => {
    expect(found(text)).toEqual([])
  })

  it('never throws, and what it found reads the same again', () => {
    const pieces = [
      'M8',
      'М',
      'x',
      'х',
      '1,25',
      '-6H',
      'LH',
      'G',
      '1/2',
      '"',
      'UNC',
      'Tr40',
      '×7',
      ' ',
      'болт ',
      '-',
      '20',
      '#10',
      'NPT',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('')
          readThread(text)
          let end = 0
          for (const hit of findThreads(text)) {
            expect(hit.start >= end && hit.end > hit.start && hit.end <= text.length).toBe(true)
            end = hit.end
            expect(read(hit.value)).toBe(hit.value)
          }
        },
      ),
      { numRuns: 500, seed: 261 },
    )
  })
})
