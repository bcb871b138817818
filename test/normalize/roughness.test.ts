import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRoughness, type RoughnessInput, readRaMicrometers } from '../../src/normalize/engineering/roughness.js'

function read(input: RoughnessInput) {
  const result = readRaMicrometers(input)
  return result.ok ? result.value : result.code
}

function notes(input: RoughnessInput) {
  const result = readRaMicrometers(input)
  return result.ok ? result.notes.map((note) => note.code) : []
}

describe('readRaMicrometers', () => {
  it.each<[RoughnessInput, number]>([
    ['Ra 1.6', 1.6],
    ['Ra0,8', 0.8],
    ['Rа 3,2', 3.2], // Cyrillic а
    ['Ра 1,6', 1.6], // Cyrillic
    ['RA 3.2', 3.2],
    ['Ra=0.4', 0.4],
    ['Ra ≤ 1.6 мкм', 1.6],
    ['Ra не более 1,6', 1.6],
    ['√Ra1.6', 1.6],
    ['√3,2', 3.2],
    ['1.6 Ra', 1.6],
    ['шероховатость 6,3', 6.3],
    ['g‘adir-budurligi Ra 3.2', 3.2],
    ['g‘adir-budurligi 3,2', 3.2],
    ['ғадир-будурлиги 3,2 мкм', 3.2],
    ['1,6', 1.6],
    ['1.6 µm', 1.6],
    ['Ra 63 µin', 1.6],
    ['32 µin', 0.8],
    ['Ra 63', 1.6],
    ['surface finish 125', 3.2],
    ['Ра 63', 63],
    ['Ra от 0,8 до 1,6', 0.8],
    ['шероховатость по 7 классу', 1.25],
    ['sirt tozaligi 7-sinf', 1.25],
    ['Ra 0,8…1,6', 0.8],
    ['Ra 1.6-3.2', 1.6],
    ['Ra 3.2 / Ra 1.6', 1.6],
    ['N7', 1.6],
    ['N12', 50],
    [1.6, 1.6],
    [{ raMicrometers: 0.4 }, 0.4],
  ])('%s', (input, ra) => {
    expect(read(input)).toBe(ra)
  })

  it('names what a class or Rz was taken for', () => {
    expect(read('∇7')).toBe(1.25)
    expect(read('▽6')).toBe(2.5)
    expect(read('7 класс чистоты')).toBe(1.25)
    expect(read('▽▽▽')).toBe(1.6)
    expect(notes('∇7')).toEqual(['roughness.fromClass'])
    expect(read('Rz 20')).toBe(5)
    expect(read('Rz40')).toBe(10)
    expect(notes('Rz 20')).toEqual(['roughness.fromRz'])
    expect(notes('Ra 1.6')).toEqual([])
  })

  it.each(['Ra', 'N13', '∇15', '▽', 'гладкая', '', '1.6 мм', '20 %'])('%s is no roughness', (text) => {
    expect(read(text)).toBe('roughness.unreadable')
  })

  it.each([0, 500, Number.NaN, '500'])('%s is no Ra', (input) => {
    expect(read(input)).toBe('roughness.range')
  })
})

describe('findRoughness', () => {
  const found = (text: string) => findRoughness(text).map(({ value, start, end }) => [value, text.slice(start, end)])

  it.each([
    ['Вал Ø45h6 L=320 Ra0,8 HRC 45…50', [0.8, 'Ra0,8']],
    ['Ось Ø16k6, Ra=0.4, партия 5 тыс. шт', [0.4, 'Ra=0.4']],
    ['Корпус 250×180×90 мм, шероховатость 6,3', [6.3, 'шероховатость 6,3']],
    ['Flange, IT9, Ra 3.2 µm, lead time 8 weeks', [3.2, 'Ra 3.2 µm']],
    ['Фланец, Rz 20, срок 60 дней', [5, 'Rz 20']],
    ['roughness N7', [1.6, 'roughness N7']],
    ['чистота обработки 7 класс', [1.25, 'чистота обработки 7 класс']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'N1 category vehicle',
    'категория N2',
    'RAL 9005',
    'HRA 80',
    'Para 5 dona',
    'Ra 100 kg',
    'Ра 5 шт',
    'шероховатость 20 %',
    'N7',
    '7 класс',
  ])('%s has no roughness', (text) => {
    expect(found(text)).toEqual([])
  })

  it('never throws and stays in range', () => {
    const pieces = [
      'Ra',
      'Rz',
      'Р',
      'а',
      '√',
      '∇',
      '1,6',
      '7',
      ' ',
      '-',
      '/',
      'мкм',
      'шероховатость',
      'класс',
      'чистоты',
      'N',
      '=',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('')
          readRaMicrometers(text)
          let end = 0
          for (const hit of findRoughness(text)) {
            expect(hit.start >= end && hit.end > hit.start && hit.end <= text.length).toBe(true)
            end = hit.end
            expect(hit.value > 0 && hit.value <= 100).toBe(true)
          }
        },
      ),
      { numRuns: 500, seed: 1302 },
    )
  })
})
