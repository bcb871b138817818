import { describe, expect, it } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { readProcess } from '../../src/normalize/read-process.js'

const id = (text: string) => {
  const read = readProcess(text, catalog)
  return read.ok ? read.value : undefined
}

describe('works in other words', () => {
  it.each([
    ['согнуть трубу на станке', 'tube-bending'],
    ['quvurni bukib berish', 'tube-bending'],
    ['гнуть проволоку', 'wire-forming'],
    ['simdan egilgan', 'wire-forming'],
    ['отлить в землю', 'sand-casting'],
    ['қумга қуйиб бериш', 'sand-casting'],
    ['закалить в вакууме', 'vacuum-hardening'],
    ['vakuum pechda toblash', 'vacuum-hardening'],
    ['плоскошлифовка', 'surface-grinding'],
    ['текис юзани жилвирлаш', 'surface-grinding'],
    ['пятикоординатное фрезерование', 'cnc-milling-5axis'],
    ['besh oʻqli ChPU frezer', 'cnc-milling-5axis'],
    ['сварка роботом', 'robotic-welding'],
    ['терморезка', 'thermal-cutting'],
    ['сварить под флюсом', 'saw-welding'],
    ['закалить и отпустить', 'quench-temper'],
  ])('%s is %s', (text, process) => {
    expect(id(text)).toBe(process)
  })

  it.each(['фрезерная и токарная обработка', 'frezerofka', 'обработка заказов'])('%s is no one work', (text) => {
    expect(id(text)).toMatch(/^\?/)
  })
})
