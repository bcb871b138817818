import { defaultCatalog } from 'hamkor'
import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

/** What a cell says, and the codes of its issues. */
function cell(field: 'processes' | 'materials', text: string): { readonly ids: string[]; readonly codes: string[] } {
  const { value, issues } = normalizeManufacturer({ id: 'a', name: 'b', [field]: [text] })
  const ids =
    field === 'processes' ? value!.capabilities.map(({ process }) => process) : value!.materials.map(({ id }) => id)
  return { ids, codes: issues.map(({ code }) => code) }
}

describe('a cell with a slip of one letter', () => {
  it.each([
    ['механическая обрабтока', 'machining'],
    ['токраная обработка', 'turning'],
    ['induction hardeinng', 'induction-hardening'],
    ['macining', 'machining'],
    ['qoplama berihs', 'coating'],
    ['қоплама беирш', 'coating'],
  ])('names the process meant: %s', (text, id) => {
    expect(cell('processes', text)).toEqual({ ids: [id], codes: ['process.corrected'] })
  })

  it.each([
    ['углеродистая саль', 'steel-carbon'],
    ['aluminim', 'aluminum'],
    ['polyethylee', 'pe'],
    ['polypropilene', 'pp'],
  ])('names the material meant: %s', (text, id) => {
    expect(cell('materials', text)).toEqual({ ids: [id], codes: ['material.corrected'] })
  })

  it.each([
    // another letter makes another word
    ['materials', 'полибутан'],
    ['materials', 'пластин'],
    // two letters
    ['materials', 'хромистая сат'],
    ['processes', 'tokrnaya obrabotk'],
    // a grade is never put right: 1.4301 is no 1.4401
    ['materials', '40XHM3Ф9'],
  ] as const)('stays unknown where more than a slip parts it: %s %s', (field, text) => {
    const { ids, codes } = cell(field, text)
    expect(ids.every((id) => id.startsWith('?'))).toBe(true)
    expect(codes[0]).toMatch(/unknown/)
  })

  it('never turns one name of the catalog into another', () => {
    for (const { id, names } of defaultCatalog.materials.values())
      for (const name of names.en) {
        const { codes } = cell('materials', name)
        expect([id, name, codes.filter((code) => code === 'material.corrected')]).toEqual([id, name, []])
      }
  })
})
