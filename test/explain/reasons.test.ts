import { describe, expect, it } from 'vitest'
import { explainReason } from '../../src/explain/explain.js'
import { ISSUE_BOOKS } from '../../src/explain/issue-books.js'
import type { Forms } from '../../src/explain/phrasebook.js'
import { PHRASEBOOKS } from '../../src/explain/phrasebooks.js'
import { LANGS, type Reason, type ReasonValue } from '../../src/model/basics.js'
import { CRITERION_IDS, OPTIONAL_CRITERION_IDS } from '../../src/model/criterion.js'
import { REASON_CODES, type ReasonCode } from '../../src/model/reason-codes.js'
import { UZBEK_WORDS } from './uzbek-words.js'

type Pair = { readonly required?: ReasonValue; readonly offered?: ReasonValue }

const process = (id: string): ReasonValue => ({ kind: 'process', id })
const material = (id: string, text?: string): ReasonValue => ({ kind: 'material', id, ...(text ? { text } : {}) })
const certificate = (id: string, validUntil?: string): ReasonValue =>
  validUntil ? { kind: 'certificate', id, validUntil } : { kind: 'certificate', id }
const quantity = (value: number, unit: string): ReasonValue => ({ kind: 'quantity', value, unit })
const list = (...items: ReasonValue[]): ReasonValue => ({ kind: 'list', items })

/** What the criteria really put into a reason, by the first word of its code. */
const REALISTIC: Readonly<Record<string, Pair>> = {
  process: { required: process('sand-casting'), offered: process('casting') },
  material: { required: list(material('sch20', 'СЧ20'), material('sch25')), offered: material('iron', 'чугун') },
  precision: { required: { kind: 'it', grade: 7 }, offered: { kind: 'it', grade: 9 } },
  envelope: {
    required: { kind: 'envelope', envelope: { shape: 'cylinder', diameterMm: 256, lengthMm: 22 } },
    offered: { kind: 'envelope', envelope: { shape: 'box', sidesMm: [500, 400, 300] } },
  },
  parameters: {
    required: { kind: 'parameter', id: 'sheetThickness', min: 3, max: 3, unit: 'mm' },
    offered: { kind: 'parameter', id: 'sheetThickness', max: 12, unit: 'mm' },
  },
  capacity: { required: quantity(120_000, 'piece'), offered: quantity(100_000, 'piece') },
  lotSize: { required: quantity(5000, 'piece'), offered: { kind: 'range', min: 500, max: 100_000, unit: 'piece' } },
  leadTime: { required: quantity(21, 'day'), offered: quantity(45, 'day') },
  window: {
    required: { kind: 'window', from: '2027-02-01', to: '2027-04-15' },
    offered: { kind: 'window', from: '2027-01-01' },
  },
  certificates: {
    required: list(certificate('iatf16949'), certificate('iso14001')),
    offered: certificate('iso9001', '2027-05-01'),
  },
  proximity: { required: { kind: 'text', text: 'andijan' }, offered: quantity(263.7, 'km') },
  experience: {
    required: { kind: 'part', id: 'brake-disc' },
    offered: list({ kind: 'text', text: 'disk' }, { kind: 'text', text: '8708' }),
  },
  ownManufacture: { offered: list({ kind: 'text', text: 'machines' }, { kind: 'text', text: 'capacity' }) },
  localMaterial: { required: list(material('sch20', 'СЧ20'), material('pe')), offered: quantity(263.7, 'km') },
}
const SPECIAL: Readonly<Partial<Record<ReasonCode, Pair>>> = {
  'process.allSteps': {
    required: list(process('sand-casting'), process('turning')),
    offered: { kind: 'share', value: 1 },
  },
  'process.someSteps': {
    required: list(process('sand-casting'), process('turning')),
    offered: { kind: 'share', value: 0.5 },
  },
  'material.substitute': {
    required: list(material('st3sp')),
    offered: list(material('aisi-a36'), material('en-s235jr')),
  },
  'material.processCannot': { required: list(material('pp')), offered: process('sand-casting') },
  'envelope.tooHeavy': { required: quantity(6.2, 'kg'), offered: quantity(5, 'kg') },
  'experience.sameProduct': { offered: { kind: 'part', id: 'brake-disc' } },
  'localMaterial.own': { required: list(material('pe')) },
  'localMaterial.imported': { required: list(material('abs')), offered: { kind: 'share', value: 0.5 } },
  'ownManufacture.trader': { offered: { kind: 'text', text: 'импорт ва савдо' } },
}

const CASES = LANGS.flatMap((lang) => REASON_CODES.map((code) => [lang, code] as const))

function pairsOf(code: ReasonCode): readonly Pair[] {
  const { required, offered } = SPECIAL[code] ?? REALISTIC[code.split('.')[0]!] ?? {}
  const odd: Pair = { required: { kind: 'list', items: [] }, offered: { kind: 'range', unit: 'piece' } }
  const adHoc: Pair = { required: process('?лимон'), offered: material('?чугун 17') }
  return [
    {},
    ...(required ? [{ required }] : []),
    ...(offered ? [{ offered }] : []),
    ...(required && offered ? [{ required, offered }] : []),
    odd,
    adHoc,
  ]
}

describe('every reason in every language', () => {
  it.each(CASES)('%s %s is a whole sentence, whatever is known', (lang, code) => {
    for (const pair of pairsOf(code)) {
      const text = explainReason({ code, ...pair }, lang)
      expect(text, JSON.stringify(pair)).toMatch(/^[\p{Lu}\p{Lo}\d«"]/u)
      expect(text).toMatch(/[.!?]$/)
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}|\(\)|«»|""| [,;.:)]|\.\.|[?]лимон/)
    }
  })

  it.each(LANGS)('%s says both sides where the reason has both', (lang) => {
    for (const code of [
      'process.other',
      'material.otherGroup',
      'precision.coarser',
      'capacity.short',
      'leadTime.late',
    ] as const) {
      const both = pairsOf(code)[3]!
      const without = explainReason({ code, required: both.required! }, lang)
      expect(explainReason({ code, ...both } as Reason, lang)).not.toBe(without)
    }
  })

  it.each(LANGS)('%s writes in its own script', (lang) => {
    for (const code of REASON_CODES) {
      const text = explainReason({ code }, lang)
      expect(/\p{Script=Cyrillic}/u.test(text)).toBe(lang === 'ru' || lang === 'uz-Cyrl')
      expect(/\p{Script=Latin}/u.test(text)).toBe(lang === 'en' || lang === 'uz')
    }
  })
})

const KNOWN_SLOTS = new Set(['required', 'offered', 'via', 'share', 'near', 'served', 'total'])

describe('the phrasebooks', () => {
  const forms = (lang: (typeof LANGS)[number]): readonly Forms[] => {
    const { reasons, questions, advice } = PHRASEBOOKS[lang]
    return [reasons, questions, advice].flatMap((record) => Object.values(record) as Forms[])
  }

  it.each(LANGS)('%s: the last wording needs nothing, and slots are known ones', (lang) => {
    for (const wordings of forms(lang)) {
      expect(wordings.at(-1)).not.toContain('{')
      for (const [, slot] of wordings.join(' ').matchAll(/\{([^}]*)\}/g)) expect(KNOWN_SLOTS).toContain(slot)
      for (const text of wordings) expect(text).not.toMatch(/^\s|\s$| {2}/)
    }
  })

  it.each(LANGS)('%s labels every criterion', (lang) => {
    const { criteria, optionalCriteria } = PHRASEBOOKS[lang].wording
    expect(Object.keys(criteria)).toEqual([...CRITERION_IDS])
    expect(Object.keys(optionalCriteria)).toEqual([...OPTIONAL_CRITERION_IDS])
    const labels = [...Object.values(criteria), ...Object.values(optionalCriteria)]
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('has no straight quote or wrong apostrophe in Uzbek: oʻ gʻ with U+02BB, the tutuq belgisi U+02BC', () => {
    const text = textsOf([PHRASEBOOKS.uz, ISSUE_BOOKS.uz]).join(' ')
    expect(text).not.toMatch(/['`´‘’]/)
    expect(text).not.toMatch(/[oOgG]ʼ/)
    expect(text).not.toMatch(/[^oOgG]ʻ/)
  })

  it('has Uzbek in Cyrillic as it is written', () => {
    const known = new Map(UZBEK_WORDS.split(' ').map((pair) => pair.split('=') as [string, string]))
    const latin = wordsOf(textsOf([PHRASEBOOKS.uz, ISSUE_BOOKS.uz]))
    const cyrillic = wordsOf(textsOf([PHRASEBOOKS['uz-Cyrl'], ISSUE_BOOKS['uz-Cyrl']]))
    expect(latin.filter((word) => /^[a-zʻʼ]{2,}$/.test(word) && !known.has(word))).toEqual([])
    expect(cyrillic).toHaveLength(latin.length)
    for (const [i, word] of latin.entries()) if (known.has(word)) expect(cyrillic[i]).toBe(known.get(word))
  })
})

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap(
    (text) =>
      text
        .replace(/\{[a-z]+\}/g, ' ')
        .toLowerCase()
        .match(/[\p{L}ʻʼ]+/gu) ?? [],
  )
}
