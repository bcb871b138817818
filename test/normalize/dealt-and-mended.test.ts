import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const does = (description: string) =>
  normalizeManufacturer({ id: 'm', name: 'M', description }).value!.capabilities.map(({ process }) => process)

describe('what a profile names and its writer does not run', () => {
  it('are machines for sale', () => {
    expect(does('Продаём листогибы, гильотины и термопластавтоматы, пусконаладка.')).toEqual([])
    expect(does('На своих листогибах гнём лист до 6 мм.')).toContain('bending')
  })

  it('are tools that are mended or only designed', () => {
    expect(does('We recondition stamping dies and repair molds.')).toEqual([])
    expect(does('Конструкторское бюро: разработка оснастки.')).not.toContain('tool-die-making')
    expect(does('Изготовление оснастки и штампов.').length).toBeGreaterThan(0)
  })

  it('are lines that a paint is made for', () => {
    expect(does('Producer of primers for plastics and e-coat lines. We do not apply coatings.')).not.toContain(
      'e-coating',
    )
    expect(does('We run an e-coat line for car bodies.')).toContain('e-coating')
  })

  it('is no improvement of quality among heat treatments', () => {
    expect(does('Нормализация и улучшение в своих печах.')).toEqual(['normalizing', 'quench-temper'])
    expect(does('Улучшение качества отливок.')).toEqual([])
  })

  it('are tubes that are cut and welded', () => {
    expect(does('Резка труб, гибка труб.')).toEqual(['cutting', 'tube-bending'])
    expect(does('Our tube welding line makes 20-60 mm tubes.')).toContain('tube-welding-line')
    expect(does('Seat foam (cold cure molding).')).toEqual(['pu-foaming'])
  })
})
