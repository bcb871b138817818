import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const read = (row: object) => normalizeManufacturer({ id: 'a', name: 'A', ...row }, defaultCatalog)
const processesOf = (row: object) => read(row).value?.capabilities.map(({ process }) => process)
const codes = (row: object) => read(row).issues.map(({ code, received }) => `${code} ${received}`)

describe('a "no" in the cells of a maker', () => {
  it.each(['нет', 'Нет.', 'нету', 'no', 'None', 'йўқ', 'yoʻq', "yo'q", 'yo‘q', 'yo’q', 'yoq', 'ничего'])(
    '%s by itself names no process and no product, as an empty cell',
    (no) => {
      expect(processesOf({ processes: ['turning', no] })).toEqual(['turning'])
      expect(codes({ processes: ['turning', no] })).toEqual([])
      expect(codes({ processes: no })).toEqual([])
      expect(codes({ capabilities: [{ process: no }] })).toEqual([])
      expect(read({ products: [no, 'втулки'] }).value?.products).toEqual(['втулки'])
    },
  )

  it.each(['гальваника нет', 'plating: no', 'galvanika yoʻq', "galvanika yo'q", 'galvanika yo‘q', 'galvanika yoq'])(
    '%s says that it does not do it, and that is told',
    (said) => {
      expect(processesOf({ processes: ['turning', said] })).toEqual(['turning'])
      expect(codes({ processes: ['turning', said] })).toEqual([`process.notOwn ${said}`])
    },
  )

  it('about certificates is an answer, and told', () => {
    expect(codes({ certificates: ['нет'] })).toEqual(['certificate.notHeld нет'])
  })
})
