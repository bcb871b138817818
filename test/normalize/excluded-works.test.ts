import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const stepsOf = (text: string) => normalizePart(text).value.routes.map(({ steps }) => steps.map((step) => step.process))

describe('works that a buyer does not want', () => {
  it.each([
    ['Барабан тормозной, чугун СЧ20, без мехобработки, 1200 шт. в месяц', [['sand-casting']]],
    ['Тормоз диски СЧ20, механик ишлов керак эмас', [['sand-casting']]],
    ['Brake disc of gray iron, machining and painting not required', [['sand-casting']]],
    ['Brake drum, raw casting, EN-GJL-200', [['sand-casting']]],
    [
      'Connecting rod, closed-die forging, quenched and tempered, no machining',
      [['closed-die-forging', 'quench-temper']],
    ],
  ])('%s', (text, routes) => {
    expect(stepsOf(text)).toEqual(routes)
  })

  it('leaves out of the usual steps of a gear only what is not asked for', () => {
    const [wanted] = stepsOf("Shesternya, 18XGT po'latdan, tish frezalash va sementatsiya")
    const [less] = stepsOf(
      "Shesternya, 18XGT po'latdan, tish frezalash va sementatsiya, tish jilvirlash talab qilinmaydi",
    )
    expect(wanted).toContain('gear-grinding')
    expect(less).toEqual(wanted!.filter((process) => process !== 'gear-grinding'))
  })

  it('reads neither of two works of which one is left out, and keeps the step that gives the shape', () => {
    const steps = stepsOf('Кронштейн СЧ20, литьё, без окраски и термообработки').flat()
    expect(steps).not.toContain('heat-treatment')
    expect(steps).not.toContain('painting')
    expect(stepsOf('Вал 40Х без токарной обработки').flat()).toContain('turning')
  })

  it('tells where it was said', () => {
    const { spans } = normalizePart('Диск тормозной, без окраски').value
    expect(spans.filter(({ readAs }) => readAs === 'excludedProcess')).toEqual([
      { field: 'description', value: 'без окраски', start: 16, end: 27, readAs: 'excludedProcess' },
    ])
  })

  it('leaves a work that is wanted beside one that is not', () => {
    const { spans } = normalizePart('Отливка корпуса СЧ20, 12 кг, с мехобработкой, без окраски').value
    expect(spans.filter(({ readAs }) => readAs === 'process').map(({ value }) => value)).toEqual([
      'Отливка',
      'мехобработкой',
    ])
  })
})
