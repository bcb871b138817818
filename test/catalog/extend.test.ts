import { describe, expect, it } from 'vitest'
import { designationsOf } from '../../src/catalog/build.js'
import { defaultCatalog as base } from '../../src/catalog/default.js'
import { extendCatalog } from '../../src/catalog/extend.js'
import { HamkorError } from '../../src/errors.js'
import type { CatalogExtension } from '../../src/model/catalog-schema.js'

const process = {
  id: 'magnetic-pulse-forming',
  parents: ['sheet-forming'],
  role: 'primary',
  tooling: 'die',
  names: { en: ['Magnetic pulse forming'], ru: ['Магнитно-импульсная обработка'] },
  it: { best: 9, coarse: 12 },
  materials: ['aluminum', 'cu'],
  nature: 'shaping',
  src: ['our technologists, 2026'],
} as const

function problemsOf(extension: unknown): readonly string[] {
  try {
    extendCatalog(base, extension as CatalogExtension)
  } catch (error) {
    expect(error).toBeInstanceOf(HamkorError)
    expect((error as HamkorError).code).toBe('CATALOG')
    return (error as HamkorError).details['problems'] as string[]
  }
  return []
}

describe('extendCatalog', () => {
  it('adds rows that relate to those it extends', () => {
    const catalog = extendCatalog(base, {
      name: 'ours',
      processes: [process],
      materials: [
        {
          id: 'amg4.5',
          kind: 'grade',
          parent: 'aluminum-wrought',
          designations: [
            { system: 'gost', grade: 'АМг4,5', strength: 'reference' },
            { system: 'en', grade: 'EN AW-5083X', strength: 'close' },
          ],
          densityKgM3: 2660,
        },
      ],
      substitutions: [{ required: 'amg4.5', offered: 'amg5', strength: 'substitute', why: 'drawing 12' }],
      never: [{ required: 'amg4.5', offered: 'ad31', scope: 'grade', why: 'weaker' }],
      certificates: [{ id: 'house-audit', kind: 'assessment', names: { en: ['House audit'] } }],
      places: [{ id: 'karasu', kind: 'city', region: 'andijan', names: { en: ['Karasu'] }, lat: 40.72, lon: 72.87 }],
      parts: [
        {
          id: 'battery-tray',
          names: { en: ['Battery tray'], ru: ['Поддон батареи'] },
          hs6: ['870899'],
          routes: [{ steps: [{ process: 'magnetic-pulse-forming' }], materials: ['amg4.5'] }],
        },
      ],
      parameters: [
        {
          id: 'coilEnergy',
          names: { en: ['coil energy'] },
          unit: 'kJ',
          direction: 'atMost',
          processes: ['magnetic-pulse-forming'],
        },
      ],
    })
    expect(catalog.data.name).toBe('ours')
    expect(catalog.processRelation('sheet-forming', 'magnetic-pulse-forming')).toEqual({
      kind: 'narrower',
      distance: 1,
    })
    expect(catalog.canRun('magnetic-pulse-forming', 'amg4.5')).toBe(true)
    expect(catalog.materialRelation('amg4.5', 'amg5').kind).toBe('substitute')
    expect(catalog.materialRelation('amg4.5', 'ad31').kind).toBe('neverGrade')
    expect(catalog.materialRelation('aluminum', 'amg4.5').kind).toBe('within')
    expect(designationsOf(catalog).index.get('5083X')).toBeUndefined()
    expect(designationsOf(catalog).index.get('AW5083X')).toEqual(['en-enaw5083x'])
    expect(catalog.density('amg4.5')).toBe(2660)
    expect(catalog.places.get('karasu')?.src).toEqual(['host'])
    expect(catalog.parts.get('battery-tray')?.kind).toBe('component')
    expect(catalog.parameters.get('coilEnergy')?.unit).toBe('kJ')
    expect(catalog.certificateClosure('house-audit')).toEqual(new Set(['house-audit']))
  })

  it('leaves what it extends as it was, and gets a fingerprint of its own', () => {
    const before = JSON.stringify(base.data)
    const fingerprint = base.fingerprint
    const catalog = extendCatalog(base, {
      processes: [process],
      terms: [{ concept: 'process:turning', lang: 'ru', text: 'обточка валов' }],
    })
    expect(JSON.stringify(base.data)).toBe(before)
    expect(base.fingerprint).toBe(fingerprint)
    expect(base.processes.has('magnetic-pulse-forming')).toBe(false)
    expect(catalog.fingerprint).not.toBe(fingerprint)
    expect(
      extendCatalog(base, {
        processes: [process],
        terms: [{ concept: 'process:turning', lang: 'ru', text: 'обточка валов' }],
      }).fingerprint,
    ).toBe(catalog.fingerprint)
  })

  it('is not reached by later changes of the extension', () => {
    const own = structuredClone(process) as unknown as { parents: string[] }
    const catalog = extendCatalog(base, { processes: [own as unknown as typeof process] })
    own.parents.push('casting')
    expect(catalog.processes.get('magnetic-pulse-forming')?.parents).toEqual(['sheet-forming'])
  })

  it('puts a row in the place of the one with its id', () => {
    const tashkent = base.data.places.find((place) => place.id === 'tashkent-city')!
    const catalog = extendCatalog(base, {
      places: [{ ...tashkent, lat: 41.3 }],
      certificates: [
        { id: 'iso-ts16949', kind: 'management-system', names: { en: ['ISO/TS 16949'] }, implies: ['iso9001'] },
      ],
      substitutions: [{ required: 's45', offered: 's40h', strength: 'close', why: 'our standard' }],
      commonWords: [{ word: 'steel', weight: 0.5 }],
    })
    expect(catalog.places.get('tashkent-city')?.lat).toBe(41.3)
    expect(catalog.data.places).toHaveLength(base.data.places.length)
    expect(catalog.certificateClosure('iso-ts16949').has('iso9001')).toBe(true)
    expect(base.materialRelation('s45', 's40h').kind).toBe('substitute')
    expect(catalog.materialRelation('s45', 's40h').kind).toBe('close')
    expect(catalog.data.commonWords.filter((row) => row.word === 'steel')).toEqual([{ word: 'steel', weight: 0.5 }])
  })

  it('adds a term once, behind the names that are there', () => {
    const term = { concept: 'material:sch20', lang: 'ru', text: 'чугун двадцатка' } as const
    const catalog = extendCatalog(base, {
      terms: [term, term, { concept: 'process:turning', lang: 'en', text: 'Turning' }],
    })
    expect(catalog.materials.get('sch20')?.names.ru).toEqual(['чугун двадцатка'])
    expect(catalog.processes.get('turning')?.names.en[0]).toBe(base.processes.get('turning')?.names.en[0])
  })

  it('can be extended again', () => {
    const once = extendCatalog(base, { processes: [process] })
    const twice = extendCatalog(once, {
      terms: [{ concept: 'process:magnetic-pulse-forming', lang: 'ru', text: 'МИОМ' }],
    })
    expect(twice.processes.get('magnetic-pulse-forming')?.names.ru).toEqual(['Магнитно-импульсная обработка', 'МИОМ'])
  })

  it('takes an empty extension for what it is', () => {
    expect(extendCatalog(base, {}).fingerprint).toBe(base.fingerprint)
  })
})

describe('an extension that contradicts', () => {
  it('is refused with all that is wrong at once', () => {
    const problems = problemsOf({
      processes: [
        { ...process, id: 'a b' },
        { ...process, id: 'x', parents: ['nowhere'] },
        { ...process, id: 'y', parents: ['z'], names: { en: ['Y forming'] } },
        { ...process, id: 'z', parents: ['y'], names: { en: ['Turning'] } },
        { ...process, id: 'z', parents: ['y'], names: { en: ['Z forming'] } },
        { ...process, id: 'w', it: { best: 12, coarse: 9 } },
      ],
      materials: [{ id: 'm', kind: 'grade', parent: 'steel-alloy', densityKgM3: -1 }],
      places: [{ id: 'p', kind: 'city', names: { en: ['P'] }, lat: Number.NaN, lon: 60 }],
      parts: [{ id: 'q', names: { en: ['Q part'] }, hs6: ['8708'], routes: [{ steps: [] }] }],
      terms: [
        { concept: 'process:gone', lang: 'ru', text: 'нечто' },
        { concept: 'process:milling', lang: 'ru', text: 'точение' },
        { concept: 'turning', lang: 'xx', text: '' },
      ],
      suppliers: [],
    })
    const all = problems.join('\n')
    expect(all).toContain('"suppliers" is no table')
    expect(all).toContain('processes[0].id:')
    expect(all).toContain('processes[5].it: best must not be coarser')
    expect(all).toContain('the extension has "z" twice')
    expect(all).toContain('process "x" names "nowhere", which does not exist')
    expect(all).toContain('cycle: y → z → y')
    expect(all).toContain('the term "Turning" is claimed by process:turning and process:z')
    expect(all).toContain('materials[0].densityKgM3')
    expect(all).toContain('places[0].lat')
    expect(all).toContain('parts[0].hs6.0: must be six digits')
    expect(all).toContain('parts[0].routes.0.steps')
    expect(all).toContain('"process:gone", which does not exist')
    expect(all).toContain('the term "точение" is claimed by process:turning and process:milling')
    expect(all).toContain('terms[2].concept')
    expect(all).toContain('terms[2].lang')
    expect(all).toContain('terms[2].text')
  })

  it('says no more of a row than that it cannot be read', () => {
    const problems = problemsOf({
      processes: [{ ...process, it: 'fine' }],
      terms: [],
      parameters: [
        {
          id: 'coilEnergy',
          names: { en: ['coil energy'] },
          unit: 'kJ',
          direction: 'atMost',
          processes: ['magnetic-pulse-forming'],
        },
      ],
    })
    expect(problems).toHaveLength(1)
  })

  it('may share a term where it says which is meant', () => {
    const names = { en: ['Flow forming'] }
    expect(problemsOf({ processes: [{ ...process, names }] }).join()).toContain('flow forming')
    const concepts = ['process:magnetic-pulse-forming', 'process:metal-spinning']
    expect(
      problemsOf({
        processes: [{ ...process, names }],
        ambiguous: [{ term: 'flow forming', concepts, default: concepts[0] }],
      }),
    ).toEqual([])
  })

  it('may not take the designation of another grade for its reference', () => {
    const row = {
      id: 'mine',
      kind: 'grade',
      parent: 'steel-alloy',
      designations: [{ system: 'gost', grade: '40X', strength: 'reference' }],
    }
    expect(problemsOf({ materials: [row] }).join()).toMatch(/"40X" \(gost\) is the reference of both "s40h" and "mine"/)
  })

  it('may not make a ring of what it overrides', () => {
    const machining = base.data.processes.find((row) => row.id === 'machining')!
    expect(problemsOf({ processes: [{ ...machining, parents: ['cnc-turning'] }] }).join()).toMatch(
      /process graph has a cycle/,
    )
  })

  it.each([null, 7, 'x', []])('is refused where it is %j', (extension) => {
    expect(() => extendCatalog(base, extension as unknown as CatalogExtension)).toThrow(HamkorError)
  })

  it('lists the first problems in its message', () => {
    expect(() => extendCatalog(base, { terms: [{ concept: 'process:gone', lang: 'ru', text: 'нечто' }] })).toThrow(
      /the catalog extension was refused:\n- the term "нечто" is given to "process:gone"/,
    )
  })

  it('cannot reach the prototype', () => {
    const evil = JSON.parse('{"__proto__": {"polluted": 1}, "processes": []}') as CatalogExtension
    expect(problemsOf(evil).join()).toContain('"__proto__" is no table')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
