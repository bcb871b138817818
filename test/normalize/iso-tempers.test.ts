import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const condition = (material: string) => normalizePart({ name: 'Лист', material }).value.materials[0]?.condition

describe('a temper of wrought aluminum of GOST', () => {
  it.each([
    ['АМг2М', 'O'],
    ['АМц М', 'O'],
    ['Д16Т', 'T4'],
    ['D16T', 'T4'],
    ['АД31Т1', 'T6'],
    ['В95-Т1', 'T6'],
    ['АД1Н', 'H18'],
    ['АМг2 Н2', 'H14'],
  ])('is the one of ISO 2107: %s', (text, temper) => {
    expect(condition(text)).toBe(temper)
  })

  it.each([
    ['6063-T1', 'T1'],
    ['АД31Т5', 'T5'],
    ['Д16АТ', 'AT'],
    ['АК9ч Т6', 'T6'],
    ['М1М', 'M'],
    ['Л63 М', 'M'],
    ['5052-H32', 'H32'],
  ])('is as it stands for others: %s', (text, temper) => {
    expect(condition(text)).toBe(temper)
  })
})
