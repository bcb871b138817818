import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { makeCatalogue } from '../../bench/quality/world/catalogue.js'
import { makeMakers } from '../../bench/quality/world/makers.js'
import { makeParts } from '../../bench/quality/world/parts.js'
import { COMPLETE, FIELD } from '../../bench/quality/world/rates.js'
import { toCyrillic } from '../../bench/quality/world/script.js'
import { judge } from '../../bench/quality/world/truth.js'
import type { Ability, Maker, Part } from '../../bench/quality/world/types.js'
import { makeWorld } from '../../bench/quality/world/world.js'

const WORLD = fileURLToPath(new URL('../../bench/quality/world', import.meta.url))

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

const catalogue = makeCatalogue()

function ability(process: string, figures: Partial<Ability> = {}): [string, Ability] {
  return [process, { process, it: undefined, ra: undefined, maxSize: 500, maxMass: 50, ...figures }]
}

/** A foundry that can make every disc of `disc`. */
function foundry(change: Partial<Maker> = {}): Maker {
  return {
    id: 'm',
    name: 'M',
    archetype: 'iron-foundry',
    tongue: 'ru',
    region: 'Andijan',
    makes: true,
    abilities: new Map([ability('sand-cast', { it: 14, ra: 12.5 }), ability('turn', { it: 7, ra: 1.6 })]),
    materials: new Set(['gj200']),
    families: new Set(['grey-iron']),
    sectors: new Set(['iron']),
    capacity: 400e3,
    utilization: 0.5,
    minLot: 500,
    certificates: [{ name: 'IATF 16949', validUntil: '2028-01-01' }],
    products: [],
    stuffed: false,
    twinOf: undefined,
    ...change,
  }
}

const disc: Part = {
  id: 'p',
  family: 'brake-disc',
  tongue: 'ru',
  material: 'gj200',
  size: [280, 280, 24],
  mass: 7,
  it: 8,
  ra: 1.6,
  volume: 100e3,
  certificates: ['ISO 9001'],
  region: 'Andijan',
}

const judged = (part: Partial<Part>, maker: Partial<Maker>) => {
  const { grade, shortfalls } = judge({ ...disc, ...part }, foundry(maker), catalogue)
  return [grade, ...shortfalls.map(({ kind, weight }) => `${kind} ${weight}`)]
}

describe('the truth of the quality world', () => {
  it('gives 3 to who can make it all, by IATF 16949 for ISO 9001 too', () => {
    expect(judged({}, {})).toEqual([3])
  })

  it('gives 2 for a share and for another grade of a melt', () => {
    expect(judged({ volume: 400e3 }, {})).toEqual([2])
    expect(judged({ material: 'gj250' }, {})).toEqual([2])
  })

  it.each<[string, Partial<Part>, Partial<Maker>]>([
    ['tolerance', { it: 6 }, {}],
    ['roughness', { ra: 0.8 }, {}],
    ['size', { size: [600, 600, 60] }, {}],
    ['mass', { mass: 60 }, {}],
    ['certificate', {}, { certificates: [{ name: 'ISO 9001', validUntil: '2026-11-22' }] }],
    ['capacity', { volume: 2e6 }, {}],
    ['lot', { volume: 5000 }, {}],
    ['process', {}, { abilities: new Map([ability('sand-cast', { it: 14, ra: 12.5 })]) }],
    [
      'material',
      { material: 'gj250' },
      { materials: new Set(['gs500']), families: new Set(['ductile-iron']), sectors: new Set(['iron']) },
    ],
  ])('gives 1 where one gap can be closed: %s', (kind, part, maker) => {
    expect(judged(part, maker)).toEqual([1, `${kind} closable`])
  })

  it('gives 0 for two gaps, a hard one, or a trader', () => {
    expect(judged({ it: 6, certificates: ['ISO 14001'] }, {})).toEqual([
      0,
      'tolerance closable',
      'certificate closable',
    ])
    expect(judged({ it: 4 }, {})).toEqual([0, 'tolerance hard'])
    expect(judged({ size: [700, 700, 60] }, {})).toEqual([0, 'size hard'])
    expect(judged({}, { abilities: new Map([ability('turn', { it: 7, ra: 1.6 })]) })).toEqual([0, 'process hard'])
    expect(judged({}, { makes: false })).toEqual([0, 'own hard'])
  })

  it('takes the alternative route that the material allows', () => {
    const maker = foundry({
      abilities: new Map([ability('inject', { maxSize: 900 })]),
      materials: new Set(['hdpe']),
      families: new Set(['pe']),
      sectors: new Set(['thermoplastic']),
    })
    const liner: Part = { ...disc, family: 'arch-liner', material: 'hdpe', size: [800], it: undefined, ra: undefined }
    expect(judge(liner, maker, catalogue).grade).toBe(3)
    expect(judge({ ...liner, material: 'petfelt' }, maker, catalogue).grade).toBe(0)
  })
})

describe('the quality world', () => {
  const world = makeWorld(1, 'small', FIELD)

  it('imports nothing of the library, nor anything that does', () => {
    // every form of import and export, static or not
    const imports = filesBelow(WORLD).flatMap((path) =>
      ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName),
    )
    expect(imports.length).toBeGreaterThan(20)
    expect(
      imports.filter(
        (target) =>
          !/^\.\/(?!\.)[\w/-]+\.js$|^\.\.\/(?:types|catalogue|random)\.js$/.test(target) || target.includes('src'),
      ),
    ).toEqual([])
  })

  it('is the frozen one, letter for letter', () => {
    const { makers, parts } = world
    const truth = parts.map((part) => makers.map((maker) => world.judge(part, maker).grade).join('')).join('\n')
    const rows = [...world.makerRows, ...world.partRows].map(({ row }) => JSON.stringify(row)).join('\n')
    const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
    expect([hash(truth), hash(rows)]).toMatchInlineSnapshot(`
      [
        "b3505e7f7151582f",
        "3ad0955cb58b3760",
      ]
    `)
  })

  it('has the rates it says', () => {
    const makers = makeMakers(7, 1300, catalogue)
    const rate = <T>(of: readonly T[], test: (one: T) => boolean) => of.filter(test).length / of.length
    expect(rate(makers, (maker) => !maker.makes)).toBeCloseTo(0.3, 1)
    const some = makeParts(7, 120, catalogue)
    const grades = some.flatMap((part) => makers.map((maker) => judge(part, maker, catalogue).grade))
    expect(rate(grades, (grade) => grade > 0)).toBeGreaterThan(0.045)
    expect(rate(grades, (grade) => grade > 0)).toBeLessThan(0.075)
    const sized = (rows: typeof world.partRows) => rate(rows, ({ facts }) => facts.has('size'))
    expect(sized(world.partRows)).toBeLessThan(1 / 3)
    expect(sized(makeWorld(1, 'small', COMPLETE).partRows)).toBe(1)
  })

  it('gives the same truth in a complete observation', () => {
    const complete = makeWorld(1, 'small', COMPLETE)
    expect(complete.parts).toEqual(world.parts)
    expect(complete.makers).toEqual(world.makers)
  })

  it('names every process, material and family that its routes and plants use', () => {
    for (const family of catalogue.families) {
      for (const route of family.routes) {
        expect([...route.primary, ...route.secondary].filter((step) => !catalogue.processes.has(step))).toEqual([])
        expect(route.materials.map((grade) => catalogue.material(grade).id)).toEqual(route.materials)
      }
    }
  })

  it('writes Uzbek in Cyrillic by rule', () => {
    expect(toCyrillic('Old bamper, o‘rindiq g‘ilofi, SMT montaj, shisha')).toBe(
      'Олд бампер, ўриндиқ ғилофи, SMT монтаж, шиша',
    )
    expect(toCyrillic('Elektron boshqaruv; yuvgich; ressora')).toBe('Электрон бошқарув; ювгич; рессора')
  })
})
