import { describe, expect, it, test } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { findProcesses, readProcess } from '../../src/normalize/read-process.js'

function id(text: string, materials?: readonly string[]): string {
  const read = readProcess(text, catalog, materials)
  return read.ok ? read.value : `!${read.code}`
}

function codes(text: string): readonly string[] {
  const read = readProcess(text, catalog)
  return read.ok ? read.notes.map(({ code }) => code) : [read.code]
}

function found(text: string): string[] {
  return findProcesses(text, catalog).map(({ value }) => value)
}

describe('readProcess', () => {
  test.each([
    ['quyish', 'casting'],
    ['қуйиш', 'casting'],
    ['литьё', 'casting'],
    ['токарная обработка', 'turning'],
    ['токарной обработки', 'turning'],
    ['обработка токарная', 'turning'],
    ['токарные работы', 'turning'],
    ['токарка', 'turning'],
    ['Токарная обработка на станках с ЧПУ', 'cnc-turning'],
    ['CNC turning', 'cnc-turning'],
    ['литье в песчаные формы', 'sand-casting'],
    ['qumli qoliplarga quyish', 'sand-casting'],
    ['штамповка', 'stamping'],
    ['plastmassa quyish', 'injection-molding'],
    ['пластмасса қуйиш', 'injection-molding'],
    ['injection moulding', 'injection-molding'],
    ['sheet metal stamping', 'sheet-stamping'],
    ['no-bake sand casting', 'no-bake-casting'],
    ['мехобработка', 'machining'],
    ['механик ишлов бериш', 'machining'],
    ['фрезерная', 'milling'],
    ['закалка ТВЧ', 'induction-hardening'],
    ['катафорезное покрытие', 'e-coating'],
    ['кукунли бўёқ', 'powder-coating'],
    ['sand-casting', 'sand-casting'],
  ])('%s', (text, expected) => {
    expect(id(text)).toBe(expected)
  })

  it('decides an ambiguous term by what is to be made', () => {
    expect(id('литьё под давлением', ['adc12'])).toBe('high-pressure-die-casting')
    expect(id('литьё под давлением', ['pa66-gf30'])).toBe('injection-molding')
    expect(id('литьё под давлением пластика')).toBe('injection-molding')
    expect(id('литьё под давлением алюминия')).toBe('high-pressure-die-casting')
    expect(codes('оксидирование')).toEqual(['process.ambiguous'])
  })

  it('keeps an unknown term as it is, the same in both scripts', () => {
    expect(id('вибромагия')).toBe('?vibromagiya')
    expect(id('vibromagiya')).toBe('?vibromagiya')
    expect(codes('вибромагия')).toEqual(['process.unknown'])
    expect(id('')).toBe('!process.unknown')
    expect(id('без покраски')).toMatch(/^\?/)
  })

  it('does not read a list as one of its processes', () => {
    expect(id('литьё, мехобработка и покраска')).toMatch(/^\?/)
    expect(id('фрезерная и токарная обработка')).toMatch(/^\?/)
  })

  it('suggests, never replaces', () => {
    const read = readProcess('frezerofka', catalog)
    expect(read).toMatchObject({ ok: true, value: '?frezerofka' })
    expect(read.ok && read.notes[0]?.suggestions?.[0]).toBe('фрезеровка')
  })
})

describe('findProcesses', () => {
  test.each([
    ['литьё, мехобработка и покраска', ['casting', 'machining', 'painting']],
    ['АК12, босим остида қуйиш', ['high-pressure-die-casting']],
    ['PA66-GF30, литьё под давлением', ['injection-molding']],
    ['Pin C45, induction hardened 48-52 HRC', ['induction-hardening']],
    ['отливка без термообработки', ['casting']],
    ['45 parts, 10 pcs per plate', []],
    ['Fitting G1/2', []],
    ['АК9ч Т6', []],
    ['партия 5 тыс. шт', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
