import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const first = (text: string) => normalizePart(text).value.routes[0]!.steps.map(({ process }) => process)

describe('a told finish', () => {
  it.each([
    ['Болт М8, фосфатирование', 'phosphating'],
    ['Болт М8 никелированный', 'nickel-coating'],
    ['Bolt M8 zinc flake', 'zinc-flake'],
    ['Гайка, кадмирование', 'cadmium-plating'],
    ['Болт М10 горячее цинкование', 'hot-dip-galvanizing'],
  ])('takes the place of the usual one: %s', (text, finish) => {
    expect(first(text)).toContain(finish)
    expect(first(text)).not.toContain('zinc-plating')
  })

  it('is that of the surface too, in its place', () => {
    expect(first('Шестерня 38Х2МЮА, азотирование').slice(-3)).toEqual(['gear-cutting', 'nitriding', 'gear-grinding'])
  })

  it('leaves what is of another kind', () => {
    expect(first('Болт М8, фосфатирование')).toContain('quench-temper')
    expect(first('Болт М8, цинкование')).toContain('zinc-plating')
    expect(first('Диск колеса стальной, цинкование')).toContain('e-coating')
  })
})

describe('told steps', () => {
  it.each([
    ['Вал 40Х, токарка, ТВЧ, шлифовка', ['turning', 'induction-hardening', 'cylindrical-grinding']],
    ['Вал, шлифование, потом закалка ТВЧ', ['turning', 'cylindrical-grinding', 'induction-hardening']],
    [
      'Шестерня: ковка, токарная, зубофрезерование, цементация, шлифовка зубьев',
      ['closed-die-forging', 'turning', 'gear-hobbing', 'carburizing', 'gear-grinding'],
    ],
  ])('stand as the writer tells them: %s', (text, steps) => {
    expect(first(text)).toEqual(steps)
  })

  it.each([
    [
      'Вал КПП 18ХГТ, зубофрезерование, накатка шлицев, цементация',
      ['gear-hobbing', 'spline-rolling', 'carburizing', 'cylindrical-grinding'],
    ],
    ['Корпус, лазерная резка, гибка, AISI 304', ['laser-cutting', 'metal-bending', 'welding']],
  ])('stand beside what is told beside them: %s', (text, steps) => {
    expect(first(text).filter((one) => steps.includes(one))).toEqual(steps)
  })

  it('stand before the usual finish where no usual one is meant', () => {
    expect(first('Болт М8, сверление')).toEqual([
      'cold-heading',
      'thread-rolling',
      'drilling',
      'quench-temper',
      'zinc-plating',
    ])
  })

  it('are no sequence where a coating stands before the shaping', () => {
    expect(first('Кронштейн: покраска, штамповка из листа')).toEqual(['sheet-stamping', 'painting'])
  })
})

describe('two works of one object', () => {
  it.each([
    ['нарезка и накатка резьбы', ['threading', 'thread-rolling']],
    ['накатка и нарезка резьбы', ['thread-rolling', 'threading']],
    ['cutting and rolling of threads', ['threading', 'thread-rolling']],
    ['плоское и круглое шлифование', ['surface-grinding', 'cylindrical-grinding']],
    ['резка и сварка', ['cutting', 'welding']],
  ])('are the same in either order: %s', (text, works) => {
    const { capabilities } = normalizeManufacturer({ id: 'a', name: 'a', processes: [text] }).value!
    expect(capabilities.map(({ process }) => process)).toEqual(works)
  })
})
