import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/matcher.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const materials = (description: string) =>
  normalizeManufacturer({ id: 'm', description }).value!.capabilities[0]?.materials.map(({ id }) => id)

describe('symbols of polymers that are as often something else', () => {
  it.each([
    ['LED lamps: injection moulding of PC and PMMA', ['pc', 'pmma']],
    ['Injection moulding of PC', ['pc']],
    ['Injection moulding: PC, ABS, PP', ['pc', 'abs', 'pp']],
    ['Литьё под давлением: PBT, PA66-GF30, PC, PS', ['pbt', 'pa66-gf30', 'pc', 'ps']],
    ['Plastik quyish PC va PMMA', ['pc', 'pmma']],
    // computers, pieces
    ['Office PC network, injection moulding', []],
    ['Injection moulding, PC-controlled machines', []],
    ['Injection moulding 1000 PC a day', []],
    ['Компьютеры PC в офисе, литьё пластмасс', []],
  ])('%s', (text, expected) => {
    expect(materials(text)).toEqual(expected)
  })
})

describe('a list in which something was not understood', () => {
  it('keeps it as written', () => {
    expect(materials('Injection moulding of XQZ and PMMA')).toContain('pmma')
    expect(materials('Injection moulding of XQZ and PMMA')).toHaveLength(2)
    // machines and standards are no materials
    expect(materials('Injection moulding of PP, OEM')).toEqual(['pp'])
  })

  it('is no proof that another material is not worked', async () => {
    const matcher = createMatcher({
      manufacturers: [
        { id: 'all', description: 'Injection moulding of PMMA' },
        { id: 'more', description: 'Injection moulding of XQZ and PMMA' },
      ],
    })
    const part = { name: 'Рассеиватель фары', processes: ['injection molding'], material: 'PC' }
    const { matches, nearMisses } = await matcher.match(part)
    expect(matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['more'])
    expect(nearMisses.map(({ manufacturer }) => manufacturer.id)).toEqual(['all'])
  })
})
