import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainIssue } from '../../src/explain/explain.js'
import { CODE_EXAMPLES, ISSUE_BOOKS } from '../../src/explain/issue-books.js'
import { type Issue, LANGS } from '../../src/model/basics.js'

const issue = (code: string, path: Issue['path'], received: string, suggestions?: readonly string[]): Issue => ({
  code,
  path,
  received,
  expected: 'a mass, e.g. 6.2 kg',
  ...(suggestions ? { suggestions } : {}),
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('issues', () => {
  it.each([
    [
      issue('unit.unknown', ['mass'], '6,2 кк'),
      'Mass: unknown unit in "6,2 кк" (a mass, e.g. 6.2 kg).',
      'Масса: неизвестная единица: «6,2 кк» (пишите, например, «6,2 кг»).',
      'Massa: nomaʼlum birlik: «6,2 кк» (masalan, «6,2 kg» deb yozing).',
      'Масса: номаълум бирлик: «6,2 кк» (масалан, «6,2 кг» деб ёзинг).',
    ],
    [
      issue('limit.arrayLength', ['products'], 'a list of 2000'),
      'Products: there is more here than is read (a mass, e.g. 6.2 kg).',
      'Продукция: данных больше, чем читается.',
      'Mahsulotlar: maʼlumot oʻqiladiganidan koʻp.',
      'Маҳсулотлар: маълумот ўқиладиганидан кўп.',
    ],
    [
      issue('something.new', ['capabilities', 1, 'tolerance'], 'H77', ['H7']),
      'Capabilities 2 → Tolerance: "H77" could not be read as it stands (a mass, e.g. 6.2 kg; perhaps H7).',
      'Возможности 2 → Допуск: «H77» не удалось прочитать однозначно (пишите, например, «H7»; возможно, H7).',
      'Imkoniyatlar 2 → Dopusk: «H77» aniq oʻqilmadi (masalan, «H7» deb yozing; balki H7).',
      'Имкониятлар 2 → Допуск: «H77» аниқ ўқилмади (масалан, «H7» деб ёзинг; балки H7).',
    ],
    [
      issue('id.duplicate', ['id'], 'kova'),
      'Id: the id "kova" is taken; the first record stays (a mass, e.g. 6.2 kg).',
      'Идентификатор: идентификатор «kova» уже занят; остаётся первая запись.',
      'Identifikator: «kova» identifikatori band; birinchi yozuv qoladi.',
      'Идентификатор: «kova» идентификатори банд; биринчи ёзув қолади.',
    ],
  ])('%o', (given, en, ru, uz, uzCyrl) => {
    expect(LANGS.map((lang) => plain(explainIssue(given, lang)))).toEqual([en, ru, uz, uzCyrl])
  })

  it('show what a text was taken for, where that needs no words', () => {
    const given = { ...issue('number.ambiguous', ['mass'], '1.234'), expected: '1.234 read as 1234' }
    expect(explainIssue(given, 'en')).toBe('Mass: "1.234" can be read in two ways (1.234 read as 1234).')
    expect(explainIssue(given, 'ru')).toBe('Масса: «1.234» можно прочитать двояко (1.234 → 1234).')
    const withWords = { ...given, expected: '1.6 read as its greatest' }
    expect(plain(explainIssue(withWords, 'ru'))).toBe(
      'Масса: «1.234» можно прочитать двояко (пишите, например, «6,2 кг»).',
    )
  })

  it('of no path, no text, no family, or a strange field are still sentences', () => {
    for (const lang of LANGS) {
      for (const odd of [
        issue('', [], ''),
        issue('x', [3], ''),
        issue('unit.unknown', ['__proto__', 'constructor'], ''),
        issue('constructor', ['note\nx'], 'y'),
        { ...issue('number.negative', ['mass'], '-3'), expected: '' },
      ]) {
        const text = explainIssue(odd, lang)
        expect(text).toMatch(/^[\p{Lu}\d_«"].*\.$/u)
        expect(text).not.toMatch(/undefined|[{}]|\n|«»|""|\(\)/)
      }
    }
  })
})

describe('the issue books', () => {
  it('have the same codes, families and fields', () => {
    for (const lang of LANGS) {
      for (const part of ['codes', 'fields'] as const) {
        expect(Object.keys(ISSUE_BOOKS[lang][part])).toEqual(Object.keys(ISSUE_BOOKS.en[part]))
      }
      expect(Object.keys(CODE_EXAMPLES).filter((key) => !ISSUE_BOOKS[lang].fields[key])).toEqual([])
    }
  })

  it('have wording for every issue that the readers give', () => {
    const { codes } = ISSUE_BOOKS.en
    const found = [...codesInSource()]
    expect(found.length).toBeGreaterThan(20)
    const unknown = found.filter((code) => {
      const [about, what] = code.split('.')
      return !codes[code] && !codes[`*.${what}`] && !codes[`${about}.*`]
    })
    expect(unknown).toEqual([])
  })

  it('name every field of the inputs', () => {
    const schemas = ['part-schema.ts', 'manufacturer-schema.ts'].map((file) =>
      readFileSync(join('src/model', file), 'utf8'),
    )
    const keys = schemas.flatMap((text) => [...text.matchAll(/^ {2,4}(\w+):/gm)].map((match) => match[1]!))
    expect(keys.length).toBeGreaterThan(20)
    expect([...new Set(keys)].filter((key) => !ISSUE_BOOKS.en.fields[key] && key !== 'error')).toEqual([])
  })
})

/** Dotted codes that readers and intake give as issues or notes. */
function codesInSource(): Set<string> {
  const found = new Set<string>()
  for (const folder of ['src/normalize', 'src/retrieve', 'src/catalog']) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const name of names.filter((file) => file.endsWith('.ts'))) {
      const text = readFileSync(join(folder, name), 'utf8')
      for (const [, code] of text.matchAll(/(?:fail\(|\.add\(|code: |note\()\s*'([a-z]\w*\.[a-z]\w*)'/g))
        found.add(code!)
    }
  }
  return found
}
