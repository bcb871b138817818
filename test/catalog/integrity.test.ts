import { describe, expect, it } from 'vitest'
import { buildCatalog, designationsOf } from '../../src/catalog/build.js'
import { claimsOf, termKey, undecidedTerms } from '../../src/catalog/claims.js'
import { defaultCatalogData as data, defaultCatalog } from '../../src/catalog/default.js'
import { integrityProblems } from '../../src/catalog/integrity.js'
import { HamkorError } from '../../src/errors.js'
import type { CatalogData } from '../../src/model/catalog.js'
import { codeKey } from '../../src/text/fold.js'

const tables = ['processes', 'materials', 'certificates', 'places', 'parts', 'parameters'] as const

const isLoud = (name: string) => name === name.toUpperCase()

describe('the default catalog', () => {
  it('refers only to what exists, without cycles and shared references', () => {
    expect(integrityProblems(data)).toEqual([])
  })

  it('has no term that two concepts claim without a recorded disambiguation', () => {
    expect(undecidedTerms(data)).toEqual([])
  })

  it.each([...tables, 'substitutions', 'never', 'ambiguous', 'tradeWords'] as const)(
    'names a source for each of %s',
    (table) => {
      expect(data[table].filter((row) => row.src.length === 0 || row.src.some((source) => source === ''))).toEqual([])
    },
  )

  it.each(['processes', 'parts', 'places', 'parameters'] as const)('names each of %s in four languages', (table) => {
    const unnamed = data[table].filter(
      ({ names }) => !(names.en.length && names.ru.length && names.uz.length && names['uz-Cyrl'].length),
    )
    expect(unnamed.map((row) => row.id)).toEqual([])
  })

  it('can find every material by a name or a designation', () => {
    const nameless = data.materials.filter(
      (row) => row.kind !== 'group' && row.kind !== 'family' && row.designations.length + row.names.en.length === 0,
    )
    expect(nameless.map((row) => row.id)).toEqual([])
  })

  it('says no name twice in a row and language', () => {
    const twice = tables.flatMap((table) =>
      data[table].flatMap(({ id, names }) =>
        Object.entries(names).flatMap(([lang, own]: [string, readonly string[]]) =>
          own
            .filter((name, i) =>
              // of an abbreviation the capitals are another name
              own.slice(0, i).some((one) => one.toLowerCase() === name.toLowerCase() && isLoud(one) === isLoud(name)),
            )
            .map((name) => `${table} ${id} ${lang}: ${name}`),
        ),
      ),
    )
    expect(twice).toEqual([])
  })

  it('has no name that folds to nothing', () => {
    for (const table of tables) {
      for (const { id, names } of data[table]) {
        for (const text of Object.values(names).flat()) expect(termKey(text), `${id}: ${text}`).not.toBe('')
      }
    }
  })

  it('gives six-digit HS codes of existing chapters', () => {
    for (const part of data.parts) {
      for (const code of part.hs6) expect(code, part.id).toMatch(/^(?!00|77|98|99)\d{6}$/)
    }
    expect(data.parts.filter((part) => part.hs6.length === 0).map((part) => part.id)).toEqual([])
  })

  it('gives every part a route whose steps can run one of its materials', () => {
    for (const part of data.parts) {
      expect(part.routes.length, part.id).toBeGreaterThan(0)
      for (const route of part.routes) {
        expect(route.steps.length, part.id).toBeGreaterThan(0)
        const first = route.steps[0]!
        const role = first.role ?? defaultCatalog.processes.get(first.process)!.role
        const materials = first.materials ?? route.materials
        if (role !== 'primary' || materials.length === 0) continue
        const runs = materials.some((material) => defaultCatalog.canRun(first.process, material))
        expect(runs, `${part.id}: ${first.process} of ${materials.join(', ')}`).toBe(true)
      }
    }
  })

  it('keeps attainable figures in order', () => {
    for (const { id, it: grades, ra } of data.processes) {
      if (grades) expect(grades.best, id).toBeLessThanOrEqual(grades.coarse)
      if (grades) expect(grades.best >= -1 && grades.coarse <= 18, id).toBe(true)
      if (ra) expect(ra.min > 0 && ra.min <= ra.max && ra.max <= 100, id).toBe(true)
    }
  })

  it('has densities of solids and liquids, foams included', () => {
    for (const { id, densityKgM3 } of data.materials) {
      if (densityKgM3 !== undefined) expect(densityKgM3 >= 15 && densityKgM3 <= 20_000, id).toBe(true)
    }
    expect(defaultCatalog.density('sch20')).toBe(7200)
    expect(defaultCatalog.density('en-c45e')).toBe(7850)
    expect(defaultCatalog.density('textile')).toBeUndefined()
  })

  it('lets every ambiguous term choose among concepts that it can mean', () => {
    for (const row of data.ambiguous) {
      expect(new Set(row.concepts).size, row.term).toBeGreaterThan(1)
      if (row.default) expect(row.concepts, row.term).toContain(row.default)
    }
  })

  it('is the same whenever it is built, and frozen in its fingerprint', () => {
    expect(buildCatalog(data).fingerprint).toBe(defaultCatalog.fingerprint)
    expect(defaultCatalog.fingerprint).toMatch(/^[0-9a-f]{16}$/)
    const changed = { ...data, commonWords: data.commonWords.slice(1) }
    expect(buildCatalog(changed).fingerprint).not.toBe(defaultCatalog.fingerprint)
  })
})

describe('designations', () => {
  const { index, memberships, materials } = designationsOf(defaultCatalog)

  it('resolve to a material of the row that lists them', () => {
    for (const row of data.materials) {
      for (const { grade } of row.designations) {
        const found = index.get(codeKey(grade)) ?? []
        const rows = found.flatMap((id) => (memberships.get(id) ?? []).map((membership) => membership.row))
        expect(rows, `${grade} of ${row.id}`).toContain(row.id)
      }
    }
  })

  it('that mean several materials mean the same grade of two standards, or are known here', () => {
    // one number for an old and a new name, or for two coatings of one steel, or GB with the digits of GOST; У12 looks
    // like Y12, the copper М2 like the tool steel M2
    const known = /^(?:Y12|M2|1\.?0\d{3}|1\.?1\d{3}|T72301|\d{2}|15CRNI6|22MNB5|D[CX]\d.*|\d{4}A?)$/
    for (const [code, ids] of index) {
      if (ids.length < 2 || known.test(code)) continue
      const families = new Set(ids.map((id) => materials.get(id)!.parent))
      expect(families.size, `${code}: ${ids.join(' ')}`).toBe(1)
      const shared = memberships
        .get(ids[0]!)!
        .some(({ row }) => ids.every((id) => memberships.get(id)!.some((m) => m.row === row)))
      expect(shared, `${code}: ${ids.join(' ')}`).toBe(true)
    }
  })

  it.each([
    ['40Х', 's40h'],
    ['40X', 's40h'],
    ['СЧ20', 'sch20'],
    ['A356', 'aisi-a3560'],
    ['А356', 'aisi-a3560'],
    ['A356.0', 'aisi-a3560'],
    ['ADC12', 'adc12'],
    ['C45E', 'en-c45e'],
    ['1.4301', 'en-x5crni1810'],
    ['SUS304', 'jis-sus304'],
    ['EN-GJL-200', 'en-engjl200'],
    ['GJL-200', 'en-engjl200'],
    ['09Г2С', '09g2s'],
    ['DC01', 'dc01'],
  ])('%s is %s', (text, id) => {
    expect(index.get(codeKey(text))).toContain(id)
  })

  it('are one material where a reference of one row stands in another', () => {
    expect(materials.has('jis-adc12')).toBe(false)
    expect(memberships.get('adc12')!.length).toBeGreaterThan(1)
  })
})

describe('a catalog that contradicts itself', () => {
  const broken = (change: Partial<CatalogData>) => {
    try {
      buildCatalog({ ...data, ...change })
      return []
    } catch (error) {
      expect(error).toBeInstanceOf(HamkorError)
      expect((error as HamkorError).code).toBe('CATALOG')
      return (error as HamkorError).details['problems'] as string[]
    }
  }
  const turning = data.processes.find((row) => row.id === 'turning')!

  it('is refused with every problem', () => {
    const problems = broken({
      processes: [
        ...data.processes,
        { ...turning, parents: ['nowhere'] },
        { ...turning, id: 'x', parents: ['y'] },
        { ...turning, id: 'y', parents: ['x'] },
      ],
      places: [...data.places, { ...data.places.at(-1)!, id: 'z', region: 'atlantis' }],
      ambiguous: [...data.ambiguous, { term: 'x', concepts: ['process:gone', 'part:piston'], src: ['EK'] }],
    })
    expect(problems).toHaveLength(5)
    expect(problems.join('\n')).toMatch(/"turning" is used twice/)
    expect(problems.join('\n')).toMatch(/"nowhere", which does not exist/)
    expect(problems.join('\n')).toMatch(/process graph has a cycle: x → y → x/)
    expect(problems.join('\n')).toMatch(/"atlantis"/)
    expect(problems.join('\n')).toMatch(/"gone"/)
  })

  it('is refused for cycles of materials and certificates', () => {
    const steel = data.materials.find((row) => row.id === 'steel')!
    const iso = data.certificates.find((row) => row.id === 'iso9001')!
    expect(
      broken({
        materials: data.materials.map((row) => (row === steel ? { ...row, parent: 'steel-carbon' } : row)),
      }).join(),
    ).toMatch(/material graph has a cycle/)
    expect(
      broken({
        certificates: data.certificates.map((row) => (row === iso ? { ...row, implies: ['iatf16949'] } : row)),
      }).join(),
    ).toMatch(/certificate graph has a cycle/)
  })
})

describe('termKey', () => {
  it('joins inflections and scripts, and keeps codes', () => {
    expect(termKey('Токарные станки', 'ru')).toBe(termKey('токарный станок', 'ru').replace('stanok', 'stank'))
    expect(termKey('тормоз диски')).toBe(termKey('tormoz diski'))
    expect(termKey('PA66-GF30')).not.toBe(termKey('PA6-GF30'))
  })

  it('is what the claims are filed under', () => {
    expect([...(claimsOf(data).get(termKey('токарная обработка', 'ru'))?.keys() ?? [])]).toEqual(['process:turning'])
  })
})
