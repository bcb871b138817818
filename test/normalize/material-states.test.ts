import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { readMaterials } from '../../src/normalize/materials/read-material.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { saidMaterials as read } from '../support/said-materials.js'

function line(text: string) {
  const { value, issues } = normalizePart(text)
  const materials = value.materials.map(({ id, condition }) => (condition ? `${id} [${condition}]` : id)).join(' | ')
  return { ...value, materials, codes: issues.map(({ code }) => code) }
}

describe('a state behind a blank is read as the one that is glued', () => {
  test.each([
    ['Д16 Т', 'd16 [T4]'],
    ['АМг5 М', 'amg5 [O]'],
    ['АМг3 Н2', 'amg3 [H14]'],
    ['АМц М', 'amc [O]'],
    ['В95 Т1', 'v95 [T6]'],
    ['6061 O', 'aisi-6061 [O]'],
    ['АК9ч К', 'ak9ch [K]'],
    ['М1 тв.', 'm1 [тв.]'],
    ['Л63 мягк.', 'l63 [мягк.]'],
    ['БрБ2 М', 'brb2 [M]'],
    ['45 У', 's45 [Y]'],
    ['08пс оц', 'gost-08пc [оц]'],
    ['08кп цинк', 's08kp [цинк]'],
  ])('%s', (text, said) => {
    expect(read(text).toLowerCase()).toBe(said.toLowerCase())
  })

  test('a letter of a size is none', () => {
    expect(line('Втулка АМг6 Н 20').materials).toBe('amg6')
    expect(line('Вал 40Х Т 20').materials).toBe('s40h')
    expect(line('Плита Д16 Т=20').materials).toBe('d16')
    expect(read('алюминий М')).toBe('aluminum')
  })
})

describe('a temper is the same in whatever letters it is typed', () => {
  test.each([
    ['АД31Т1', 'ad31 [T6]'],
    ['АМг2М', 'amg2 [O]'],
    ['AD31T1', 'ad31 [T6]'],
    ['АД31T1', 'ad31 [T6]'],
    ['6082-T6', 'aisi-6082 [T6]'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said)
  })
})

describe('how a steel was melted, and what finish a sheet has, stands behind a hyphen', () => {
  test.each([
    ['30ХГСА-ВД', 's30hgsa [ВД]'],
    ['ШХ15-Ш', 'shh15 [Ш]'],
    ['12Х18Н10Т-ВИ', 'ss12h18n10t [ВИ]'],
    ['09Г2С-12', '09g2s'],
    ['SUS304-2B', 'jis-sus304 [2B]'],
    ['SUS304-No.4', 'jis-sus304 [No.4]'],
    ['SUS301-CSP', 'jis-sus301 [CSP]'],
    ['STS430-BA', 'ks-sts430 [BA]'],
    ['SAPH440-P', 'saph440 [P]'],
    ['SPCC-SB', 'jis-spcc [SB]'],
    ['SPHC-P', 'jis-sphc [P]'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said)
  })

  test('a rubber has no such finish', () => {
    expect(read('NBR-S')).not.toContain('[S]')
  })
})

test('сталь 3 stays unknown, and Ст3 is what is offered for it', () => {
  const found = readMaterials('сталь 3', catalog)
  expect(found.ok && found.value[0]!.id).toBe('?stal 3')
  expect(found.ok && found.notes[0]!.suggestions?.[0]).toMatch(/^Ст3/)
})

describe('the soft state of a copper is no thread', () => {
  test.each([
    ['Трубка медная М2м 10х1', 'm2 [M]'],
    ['Трубка Л68м 8х1', 'l68 [M]'],
    ['Труба М3м 12х1,5', 'm3 [M]'],
  ])('%s', (text, said) => {
    const { threads, materials } = line(text)
    expect(threads).toEqual([])
    expect(materials.replace('М', 'M')).toBe(said)
  })

  test('a count before M stays one', () => {
    expect(line('Фланец, 4М8х1').threads).toEqual(['M8x1'])
    expect(line('Болт 2М12х1,25').threads).toEqual(['M12x1.25'])
  })
})

describe('codes of GOST 9.306', () => {
  const steps = (text: string) => line(text).routes[0]!.steps.map(({ process, said }) => `${process} ${said}`)

  test.each(['Болт Кд12.хр', 'Гайка М10, покрытие Кд 6.хр', 'Винт М5 кадмированный'])('%s is cadmium', (text) => {
    expect(steps(text)).toContain('cadmium-plating stated')
    expect(steps(text)).not.toContain('zinc-plating stated')
  })

  test('copper under nickel is no thread', () => {
    expect(line('Винт М5, М6.Н9').threads).toEqual(['M5'])
    expect(steps('Винт М5, М6.Н9')).toContain('nickel-plating stated')
    expect(line('Болт М6. Ход 5').threads).toEqual(['M6'])
  })

  test('a class of strength is no material', () => {
    expect(line('болт м10*1.25*40 кл.пр.10.9 цинк').codes).not.toContain('material.unknown')
    expect(line('болт м10*1.25*40 кл.пр.10.9 цинк').materials).toBe('')
  })
})

test('a temper that stands apart from its alloy has a span of its own', () => {
  const { spans, rest, materials } = line('Cover A380, HPDC, T5')
  expect(materials).toBe('aisi-a3800 [T5]')
  expect(rest).toEqual([])
  expect(spans.filter(({ readAs }) => readAs === 'material').map(({ value }) => value)).toEqual(['A380', 'T5'])
})

test('a small preposition is no letter of a grade', () => {
  expect(line('Болт 40Х с гайкой').materials).toBe('s40h')
  expect(line('Вал 40ХС').materials).toBe('s40hs')
})
