import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const maker = (more: object) => normalizeManufacturer({ id: 'a', name: 'a', ...more }).value!
const works = (description: string) => maker({ description }).capabilities.map(({ process }) => process)

describe('a maker of wire harnesses', () => {
  it('joins wires by ultrasound', () => {
    expect(works('Wire harness production: crimping, ultrasonic welding.')).toContain('ultrasonic-metal-welding')
    expect(works('Завод жгутов: сборка, ультразвуковая сварка.')).toContain('ultrasonic-metal-welding')
  })

  it('lays wires on assembly boards', () => {
    expect(works('Wire harness maker: crimping, assembly boards.')).not.toContain('smt-assembly')
    expect(works('PCB: assembly boards')).toContain('smt-assembly')
  })

  it('welds plastics where it works them', () => {
    expect(works('Жгуты и литьё пластмасс, ультразвуковая сварка.')).toContain('ultrasonic-plastic-welding')
    expect(works('Plastic parts: injection molding, ultrasonic welding.')).toContain('ultrasonic-plastic-welding')
  })
})

describe('a material in the name of a thing', () => {
  it('is none that the work is of where the thing is of others', () => {
    expect(maker({ description: 'Oyna koʻtargich motorlari yigʻish.' }).capabilities[0]?.materials).toEqual([])
  })

  it('is one where the thing is of it', () => {
    const [casting] = maker({ description: 'Bronza vtulkalar quyamiz.' }).capabilities
    expect(casting?.materials.map(({ id }) => id)).toEqual(['bronze'])
  })
})

describe('a product beside processes of another trade', () => {
  const steps = (products: string[], processes: string[]) =>
    maker({ products, processes }).capabilities.map(({ process, basis }) => `${basis} ${process}`)
  const alone = (product: string) => steps([product], []).length

  it.each([
    ['Реле', 'SMT'],
    ['Генератор', 'литьё алюминия под давлением'],
    ['Ремень безопасности', 'штамповка'],
    ['Замок двери', 'литьё пластмасс'],
  ])('is still made where these are one more step of it: %s, %s', (product, process) => {
    expect(alone(product)).toBeGreaterThan(0)
    expect(steps([product], [process]).some((one) => one.startsWith('inferred'))).toBe(true)
  })

  it('is made by what the maker says where that gives it its shape', () => {
    expect(steps(['Клипса'], ['гибка'])).toEqual(['stated metal-bending'])
  })
})
