import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const works = (text: string) =>
  normalizePart(text).value.routes.flatMap(({ steps }) =>
    steps.filter(({ said }) => said === 'stated').map(({ process }) => process),
  )
const materials = (text: string) =>
  normalizePart(text)
    .value.materials.filter(({ said }) => said === 'stated')
    .map(({ id }) => id)

describe('works that a word says beside another', () => {
  it.each([
    ['Кронштейн штампосварной, 40 шт', ['sheet-stamping']],
    ['Бак топливный АМг3, аргоном, 12 шт', ['tig']],
    ['hose EPDM, peroxide cured', ['rubber-molding']],
    ['Кронштейн, черн. окр., 300 шт', ['painting']],
    ['Кронштейн, окр. бел., 300 шт', ['painting']],
    ['Вал 40Х, яхшиланган 28-32 HRC', ['quench-temper']],
    ['Подушка сиденья ППУ, вспененный в форме', ['pu-foaming']],
    ['Eshik qoplamasi ABS, termoforma', ['thermoforming']],
    ['Болт М8х30 DIN933 Zn, 15 000 шт', ['zinc-plating']],
  ])('%s', (text, told) => {
    for (const process of told) expect(works(text)).toContain(process)
  })

  it('are none where they say something else', () => {
    expect(works('Yaxshilangan dizayn, 30 dona val')).toEqual([])
    expect(works('Бампер, черн. пластик, 40 шт')).not.toContain('painting')
    expect(works('Kukun boʻyoq RAL 7016, 2 t')).not.toContain('powder-coating')
    expect(normalizePart('Kukun boʻyoq RAL 7016, 2 t').value.concept).toBe('raw-paint')
    expect(works('Песок формовочный, 60 т')).toEqual([])
  })
})

describe('materials', () => {
  it('are denied by `free`', () => {
    expect(materials('Brake pad, copper-free, 300 sets')).toEqual([])
    expect(materials('Bushing, lead free bronze')).toEqual(['bronze'])
    expect(materials('Oxygen-free copper strip 0.5x30')).toEqual(['cu'])
    expect(materials('Free-cutting brass rod 20 mm')).toEqual(['brass'])
  })

  it('are no friction compound where nothing rubs', () => {
    expect(materials('Прокладка коллектора безасбестовая')).not.toContain('fr-nao')
    expect(materials('Колодки тормозные безасбестовые')).toEqual(['fr-nao'])
  })

  it('are told by the form before their number', () => {
    expect(materials('Вал, поковка 45, 80 шт')).toEqual(['s45'])
    expect(materials('Поковка 45 шт')).toEqual([])
    expect(materials('Шестигранник 22 А12, 300 кг')).toEqual(['a12'])
    expect(materials('Втулка, формат А3')).toEqual([])
    expect(materials('Лента 65Г-Т-С-Н 0,8х40')).toEqual(['s65g'])
  })
})
