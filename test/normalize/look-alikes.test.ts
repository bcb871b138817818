import { defaultCatalog, normalizeManufacturer, normalizePart } from 'hamkor'
import { expect, test } from 'vitest'
import { unmixed } from '../../src/text/homoglyphs.js'

// a Latin c, p, e, o, a or y that a typist left in a Cyrillic word

const LATIN: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x' }

/** The word with each letter that has a Latin twin replaced, one at a time. */
function mistyped(word: string): string[] {
  return [...word].flatMap((letter, i) => {
    const twin = LATIN[letter]
    return twin === undefined ? [] : [word.slice(0, i) + twin + word.slice(i + 1)]
  })
}

test.each([
  ['processes', 'нанесение покрытий', 'coating'],
  ['processes', 'песчано-глинистые формы', 'green-sand-casting'],
  ['processes', 'токарная обработка', 'turning'],
  ['materials', 'высокопрочная листовая сталь', 'steel-sheet-hs'],
  ['materials', 'холоднокатаный лист', 'steel-sheet'],
  ['materials', 'пластмасса', 'plastic'],
] as const)('a cell of %s is read with any letter of %s in the other script', (field, name, id) => {
  const all = mistyped(name)
  expect(all.length).toBeGreaterThan(2)
  for (const text of all) {
    const { value } = normalizeManufacturer({ id: 'a', name: 'b', [field]: [text] })
    const ids =
      field === 'processes' ? value?.capabilities.map(({ process }) => process) : value?.materials.map((one) => one.id)
    expect([text, ids]).toEqual([text, [id]])
  }
})

test('names of the catalog are read with one letter in the other script', () => {
  const missed: string[] = []
  let asked = 0
  for (const { names } of defaultCatalog.processes.values()) {
    for (const name of names.ru) {
      const [text] = mistyped(name.toLowerCase()).slice(-1)
      if (text === undefined || /(?:без|не)\s/.test(name)) continue
      asked += 1
      const [own, other] = [name.toLowerCase(), text].map(
        (one) => normalizeManufacturer({ id: 'a', name: 'b', processes: [one] }).value?.capabilities[0]?.process,
      )
      if (own !== other) missed.push(text)
    }
  }
  expect(asked).toBeGreaterThan(1000)
  expect(missed).toEqual([])
})

test('a line and a profile are read as if typed in one script, and shown as typed', () => {
  const { value: right } = normalizePart('Кронштейн, сталь 3 мм, сварка, 500 шт в месяц')
  const { value: typed } = normalizePart('Kронштейн, cталь 3 мм, cваpка, 500 шт в мecяц')
  expect(typed.routes.map(({ steps }) => steps.map(({ process }) => process))).toEqual(
    right.routes.map(({ steps }) => steps.map(({ process }) => process)),
  )
  expect(typed.annualVolume).toEqual(right.annualVolume)
  expect(typed.description).toContain('cталь')
  const { value } = normalizeManufacturer({ id: 'a', name: 'b', description: 'Мы льём чyгун и дeлаем мехoбработку.' })
  expect(value?.capabilities.map(({ process }) => process).sort()).toEqual(['casting', 'machining'])
})

test('words of one script and codes stay as they are', () => {
  for (const text of ['steel pipe', 'стальная труба', '40X', 'HRC 45', 'ГОСТ 1050', 'DX51D', 'валTURBO'])
    expect(unmixed(text)).toBe(text)
  expect(unmixed('cталь и cтaль')).toBe('сталь и сталь')
  expect(unmixed('UNС')).toBe('UNC')
})
