import { describe, expect, it } from 'vitest'
import { buildCatalog } from '../../src/catalog/build.js'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import type { CatalogData, Designation, MaterialRow, ProcessRow } from '../../src/model/catalog.js'

describe('process relations of the trade', () => {
  it.each([
    ['turning', 'turning', 'same', 0],
    ['machining', 'turning', 'narrower', 1],
    ['machining', 'cnc-turning', 'narrower', 2],
    ['turning', 'machining', 'broader', 1],
    ['cnc-turning', 'machining', 'broader', 2],
    ['stamping', 'closed-die-forging', 'narrower', 2],
    ['forging', 'closed-die-forging', 'narrower', 2],
    ['forging', 'stamping', 'overlapping', 2],
    ['cylindrical-grinding', 'gear-grinding', 'other', 2],
    // siblings never satisfy
    ['turning', 'milling', 'other', 2],
    ['milling', 'turning', 'other', 2],
    ['cnc-turning', 'cnc-milling', 'other', 2],
    ['laser-cutting', 'plasma-cutting', 'other', 2],
    ['mig-mag', 'tig', 'other', 2],
    ['sand-casting', 'high-pressure-die-casting', 'other', 2],
    ['injection-molding', 'blow-molding', 'other', 3],
    ['extrusion-plastic', 'rubber-extrusion', 'other', 2],
    ['hardening', 'tempering', 'other', 2],
    ['plastic-molding', 'rubber-molding', 'other', 2],
    // a combination serves each that it combines
    ['turning', 'mill-turn', 'narrower', 2],
    ['milling', 'mill-turn', 'narrower', 2],
    ['hardening', 'quench-temper', 'narrower', 1],
    ['mill-turn', 'turning', 'broader', 2],
  ] as const)('needs %s, offers %s: %s at %d', (need, offer, kind, distance) => {
    expect(catalog.processRelation(need, offer)).toEqual({ kind, distance })
  })

  it.each([
    ['casting', 'injection-molding'],
    ['sewing', 'sand-casting'],
  ])('%s and %s are worlds apart', (need, offer) => {
    expect(catalog.processRelation(need, offer)).toEqual({ kind: 'other', distance: Number.POSITIVE_INFINITY })
  })

  it('knows an ad-hoc process only by its own text', () => {
    expect(catalog.processRelation('?flow', '?flow').kind).toBe('same')
    expect(catalog.processRelation('?flow', 'turning')).toEqual({ kind: 'other', distance: Number.POSITIVE_INFINITY })
  })

  it('is symmetric where it should be, and its closures agree with it', () => {
    const ids = [...catalog.processes.keys()]
    const mirror = {
      same: 'same',
      narrower: 'broader',
      broader: 'narrower',
      overlapping: 'overlapping',
      other: 'other',
    }
    for (const a of ids) {
      for (const b of ids) {
        const relation = catalog.processRelation(a, b)
        const back = catalog.processRelation(b, a)
        if (back.kind !== mirror[relation.kind] || back.distance !== relation.distance) {
          throw new Error(`${a} ${b}: ${relation.kind} ${relation.distance}, back ${back.kind} ${back.distance}`)
        }
        const isBelow = relation.kind === 'same' || relation.kind === 'narrower'
        if (catalog.processesBelow(a).has(b) !== isBelow) throw new Error(`${b} below ${a}`)
        if (catalog.processesAbove(b).has(a) !== isBelow) throw new Error(`${a} above ${b}`)
        const isNear = relation.kind !== 'other' || relation.distance <= 2
        if (catalog.processesNear(a).has(b) !== isNear) throw new Error(`${b} near ${a}`)
      }
    }
  })

  it('takes no two children of one generic node for overlapping unless one process is a kind of both', () => {
    const genuine: string[] = []
    for (const [a, rowA] of catalog.processes) {
      for (const [b, rowB] of catalog.processes) {
        if (a >= b || !rowA.parents.some((parent) => rowB.parents.includes(parent))) continue
        if (catalog.processRelation(a, b).kind === 'overlapping') genuine.push(`${a} ${b}`)
      }
    }
    // each pair seen by an engineer: a thread is turned and milled, a bend gear is ground, nickel is plated and dipped
    expect(genuine.sort()).toMatchInlineSnapshot(`
      [
        "abrasive gear-cutting",
        "arc-welding robotic-welding",
        "bulk-forming stamping",
        "bulk-forming tube-making",
        "cnc-machining milling",
        "cnc-machining turning",
        "cold-die-forming die-forging",
        "cold-die-forming sheet-stamping",
        "die-forging hot-die-forming",
        "electroplating galvanizing",
        "electroplating nickel-coating",
        "forging rolling",
        "hole-making threading",
        "hot-die-forming sheet-stamping",
        "machining metal-forming",
        "metal-forming sheet-cutting",
        "milling threading",
        "resistance-welding robotic-welding",
        "sheet-forming stamping",
        "threading turning",
      ]
    `)
  })
})

describe('what a process runs', () => {
  it.each([
    ['sand-casting', 'sch20', true],
    ['casting', 'sch20', true],
    ['sand-casting', 'iron', true],
    ['sand-casting', 'pa66-gf30', false],
    ['injection-molding', 'pa66-gf30', true],
    ['injection-molding', 'sch20', false],
    ['high-pressure-die-casting', 'adc12', true],
    ['high-pressure-die-casting', 'sch20', false],
    ['turning', 's45', true],
    ['packaging', 'glass', true],
  ] as const)('%s of %s: %s', (process, material, expected) => {
    expect(catalog.canRun(process, material)).toBe(expected)
  })

  it('says nothing of what it does not know', () => {
    expect(catalog.canRun('?x', 's45')).toBeUndefined()
    expect(catalog.canRun('turning', '?x')).toBeUndefined()
  })
})

describe('material relations of the trade', () => {
  it.each([
    ['sch20', 'sch20', 'same'],
    // inside a cross-reference row: the weaker strength to its reference
    ['sch20', 'en-engjl200', 'identical'],
    ['en-engjl200', 'jis-fc200', 'identical'],
    ['s45', 'en-c45e', 'close'],
    ['en-c45e', 'jis-s45c', 'close'],
    ['aisi-a3560', 'jis-ac4ch', 'close'],
    ['aisi-304', 'jis-sus304', 'close'],
    // family and group needs
    ['iron-gray', 'sch20', 'within'],
    ['iron', 'sch20', 'within'],
    ['metal', 'sch20', 'within'],
    ['pa', 'pa66-gf30', 'within'],
    ['pa', 'pa6', 'within'],
    ['thermoplastic', 'pp-h', 'within'],
    ['sch20', 'iron-gray', 'ownFamily'],
    ['pa66-gf30', 'pa66', 'ownFamily'],
    ['sch20', 'iron', 'containingGroup'],
    ['sch20', 'metal', 'containingGroup'],
    // directed
    ['ak7ch', 'ak7pch', 'close'],
    ['ss08h18n10', 'ss08h17n13m2', 'substitute'],
    ['ss08h17n13m2', 'ss08h18n10', 'neverGrade'],
    ['aisi-304', 'aisi-316', 'substitute'],
    ['aisi-316', 'aisi-304', 'neverGrade'],
    // never
    ['pa6', 'pa66', 'neverMaterial'],
    ['pa66', 'pa6', 'neverMaterial'],
    ['pa66-gf30', 'pa6-gf30', 'neverMaterial'],
    ['pa66', 'pa6-gf30', 'neverMaterial'],
    ['nbr', 'epdm', 'neverMaterial'],
    ['pe-hd', 'pe-ld', 'neverMaterial'],
    ['ak7pch', 'adc12', 'neverMaterial'],
    ['aisi-a3560', 'adc12', 'neverMaterial'],
    ['adc12', 'aisi-a3560', 'neverMaterial'],
    ['iron-ductile', 'iron-gray', 'neverMaterial'],
    // 40Х is not 42CrMo4, whichever is asked
    ['s38hm', 's40h', 'neverGrade'],
    ['en-42crmo4', 's40h', 'neverGrade'],
    ['aisi-4140', 's40h', 'neverGrade'],
    // other grades, groups, classes
    ['sch20', 'sch30', 'sameFamily'],
    ['s45', 'ss08h18n10', 'sameGroup'],
    ['sch20', 'vch50', 'sameGroup'],
    ['vch50', 'sch20', 'neverMaterial'],
    ['s45', 'sch20', 'otherGroup'],
    ['s45', 'pa66', 'otherGroup'],
    ['s45', '?unknown', 'otherGroup'],
  ] as const)('needs %s, is offered %s: %s', (need, offer, kind) => {
    expect(catalog.materialRelation(need, offer).kind).toBe(kind)
  })

  it('names the material over which a substitute was reached', () => {
    expect(catalog.materialRelation('aisi-304', 'aisi-316')).toEqual({ kind: 'substitute', via: 'ss08h17n13m2' })
  })

  it('tells the group of a material', () => {
    expect(catalog.materialGroup('en-c45e')).toBe('steel')
    expect(catalog.materialGroup('pa66-gf30')).toBe('thermoplastic')
    expect(catalog.materialGroup('?x')).toBeUndefined()
  })
})

// a small world, so that each line of the rules is seen alone
const names = { en: ['x'], ru: [], uz: [], 'uz-Cyrl': [] }
const src = ['test']
const designation = (text: string): Designation => {
  const strength = ({ '=': 'identical', '~': 'close', '?': 'substitute' } as const)[text[0]!]
  const [system = '', grade = ''] = (strength ? text.slice(1) : text).split(' ')
  return { system, grade, strength: strength ?? 'reference' }
}
const grade = (id: string, parent: string, designations: string): MaterialRow => ({
  id,
  kind: 'grade',
  parent,
  names,
  designations: designations.split('|').map(designation),
  src,
})
const world: CatalogData = {
  name: 'world',
  processes: [],
  materials: [
    { id: 'group', kind: 'group', names, designations: [], src },
    { id: 'family', kind: 'family', parent: 'group', names, designations: [], src },
    { id: 'other', kind: 'family', parent: 'group', names, designations: [], src },
    grade('a', 'family', 'gost A1|=en A2|~jis A3|?gb A4'),
    grade('b', 'family', 'gost B1|~jis B3'),
    grade('c', 'family', 'gost C1|~jis C3'),
    grade('d', 'other', 'gost D1|~jis D3'),
    grade('e', 'family', 'gost E1'),
  ],
  substitutions: [
    { required: 'a', offered: 'b', strength: 'close', why: '', src },
    { required: 'b', offered: 'c', strength: 'close', why: '', src },
    { required: 'c', offered: 'd', strength: 'substitute', why: '', src },
    { required: 'd', offered: 'e', strength: 'substitute', why: '', src },
  ],
  never: [
    { required: 'e', offered: 'a', scope: 'material', why: '', src },
    { required: 'family', offered: 'other', scope: 'grade', why: '', src },
  ],
  certificates: [],
  places: [],
  parts: [],
  parameters: [],
  ambiguous: [],
  commonWords: [],
  tradeWords: [],
  changeTimes: [],
  localMaterials: [],
}

describe('material relations of a small world', () => {
  const small = buildCatalog(world)

  it.each([
    ['a', 'en-a2', 'identical'],
    ['a', 'jis-a3', 'close'],
    ['a', 'gb-a4', 'substitute'],
    ['en-a2', 'jis-a3', 'close'],
    ['jis-a3', 'gb-a4', 'substitute'],
    // close has the direction of its row
    ['a', 'b', 'close'],
    ['b', 'a', 'sameFamily'],
    ['en-a2', 'b', 'close'],
    // close and close never chain
    ['a', 'c', 'sameFamily'],
    ['jis-a3', 'b', 'sameFamily'],
    ['a', 'jis-b3', 'sameFamily'],
    // one substitute step, with a close one before or after it
    ['c', 'd', 'substitute'],
    ['jis-c3', 'd', 'substitute'],
    ['c', 'jis-d3', 'substitute'],
    // never two substitutes, never over two rows
    ['b', 'd', 'neverGrade'],
    ['c', 'e', 'sameFamily'],
    // a never row holds for what is close to its reference, and not for what is a substitute of it
    ['e', 'a', 'neverMaterial'],
    ['e', 'jis-a3', 'neverMaterial'],
    ['e', 'gb-a4', 'sameFamily'],
    // a never row of families is silent where an equivalence names the pair
    ['a', 'd', 'neverGrade'],
    ['group', 'a', 'within'],
    ['family', 'jis-a3', 'within'],
    ['a', 'family', 'ownFamily'],
    ['a', 'group', 'containingGroup'],
    ['d', 'a', 'sameGroup'],
  ] as const)('needs %s, is offered %s: %s', (need, offer, kind) => {
    expect(small.materialRelation(need, offer).kind).toBe(kind)
  })
})

describe('process relations of a small world', () => {
  const process = (id: string, parents: readonly string[], parentage?: ProcessRow['parentage']): ProcessRow => ({
    id,
    parents,
    ...(parentage ? { parentage } : {}),
    role: 'primary',
    tooling: 'none',
    names,
    materials: [],
    nature: 'shaping',
    src,
  })
  const small = buildCatalog({
    ...world,
    processes: [
      process('root', []),
      process('a', ['root']),
      process('b', ['root']),
      process('both', ['a', 'b'], 'combination'),
      process('c', ['root']),
      process('kind', ['b', 'c']),
      process('alone', []),
    ],
  })

  it.each([
    ['a', 'b', 'other', 2],
    ['b', 'c', 'overlapping', 2],
    ['a', 'both', 'narrower', 1],
    ['b', 'both', 'narrower', 1],
    ['both', 'a', 'broader', 1],
    ['both', 'kind', 'other', 2],
    ['root', 'kind', 'narrower', 2],
    ['alone', 'a', 'other', Number.POSITIVE_INFINITY],
  ] as const)('needs %s, offers %s: %s at %d', (need, offer, kind, distance) => {
    expect(small.processRelation(need, offer)).toEqual({ kind, distance })
  })
})
