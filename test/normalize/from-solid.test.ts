import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** The routes of a line, each by its steps. */
function routesOf(line: string): string[] {
  return normalizePart(line).value.routes.map(({ steps }) => steps.map(({ process }) => process).join(' > '))
}

// the catalog has brackets and washers of sheet only, cross members welded of it, castings machined
describe('a piece of a family of sheet that is milled or turned', () => {
  it.each([
    ["5 o'qli frezalash: titan kronshteyn, 15 dona", ['cnc-milling-5axis']],
    ['Кронштейн, фрезеровка, сталь 45, 200 шт', ['milling']],
    ['Washer, turned, C45', ['turning']],
  ])('%s is cut from the solid', (line, routes) => {
    expect(routesOf(line)).toEqual(routes)
  })

  it('keeps the material that is stated, and no other', () => {
    const [route] = normalizePart('Кронштейн, фрезеровка, сталь 45').value.routes
    expect(route!.materials.map(({ id, said }) => [id, said])).toEqual([['s45', 'stated']])
    expect(normalizePart('Bracket, milling').value.routes[0]!.materials).toEqual([])
  })

  it('stays of sheet where it is cut and bent, cast where it is cast, welded where the family is', () => {
    expect(routesOf('Кронштейн, лазерная резка, гибка')).toEqual(['laser-cutting > bending'])
    expect(routesOf('кронштейн литой, фрезеровка')).toEqual(['casting > milling'])
    expect(routesOf('поперечина, фрезерование')).toEqual(['sheet-stamping > mig-mag > milling'])
  })
})
