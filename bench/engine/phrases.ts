import { defaultCatalog } from '../../src/catalog/default.js'
import type { Lang } from '../../src/model/basics.js'
import type { Names, PartRow } from '../../src/model/catalog.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { type Random, randomFrom } from '../../src/random.js'
import { pick, zipf } from './sampling.js'

/** A piece of a profile, and what hamkor reads in it. */
export interface Phrase {
  readonly text: string
  readonly terms: readonly string[]
  readonly concepts: readonly string[]
  readonly hsHeadings: readonly string[]
}

/** Words beside the name of a product; the empty one is the usual case. */
const BESIDE: Readonly<Record<Lang, readonly string[]>> = {
  en: ['', '', 'for Cobalt', 'for trucks', 'OEM', 'spare'],
  ru: ['', '', 'для Nexia', 'для грузовиков', 'новый', 'усиленный'],
  uz: ['', '', 'Cobalt uchun', 'traktor uchun', 'yangi', 'mustahkam'],
  'uz-Cyrl': ['', '', 'Cobalt учун', 'трактор учун', 'янги', 'мустаҳкам'],
}
const OPENINGS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['We make', 'Experience since 1998:', 'Orders taken:'],
  ru: ['Изготавливаем', 'Опыт с 1998 года:', 'Принимаем заказы:'],
  uz: ['Ishlab chiqaramiz', '1998 yildan tajriba:', 'Buyurtma qabul qilamiz:'],
  'uz-Cyrl': ['Ишлаб чиқарамиз', '1998 йилдан тажриба:', 'Буюртма қабул қиламиз:'],
}
/** Different sentences in a language: as many as a word list of a thousand words gives. */
const SENTENCES = 1200

const read = new Map<string, Phrase>()

/** Reads a text once; makers share what was read. */
function phrase(text: string, field: 'products' | 'description'): Phrase {
  const key = `${field} ${text}`
  const known = read.get(key)
  if (known) return known
  const { value } = normalizeManufacturer({ id: 'x', [field]: field === 'products' ? [text] : text }, defaultCatalog)
  const made = {
    text,
    terms: value!.terms,
    concepts: value!.productConcepts,
    hsHeadings: value!.hsHeadings,
  }
  read.set(key, made)
  return made
}

/** Words of the catalog's part names in a language, in a shuffled order: the tail of real product lists. */
function wordsOf(lang: Lang): readonly string[] {
  const words = new Set<string>()
  for (const part of defaultCatalog.data.parts) {
    for (const name of part.names[lang]) for (const word of name.split(/[\s/()]+/)) if (word.length > 2) words.add(word)
  }
  const random = randomFrom(21)
  return [...words]
    .map((word) => [random.next(), word] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, word]) => word)
}

const sentencesOf = new Map<Lang, readonly string[]>()

function sentences(lang: Lang): readonly string[] {
  const known = sentencesOf.get(lang)
  if (known) return known
  const random = randomFrom(22)
  const word = zipf(wordsOf(lang))
  const made = Array.from({ length: SENTENCES }, () => {
    const words = Array.from({ length: 3 + random.integer(5) }, () => word(random))
    return `${pick(random, OPENINGS[lang])} ${words.join(', ')}.`
  })
  sentencesOf.set(lang, made)
  return made
}

/** One of a concept's names in a language. */
export function nameOf(names: Names, lang: Lang, random: Random): string {
  return pick(random, names[lang].length > 0 ? names[lang] : names.en)
}

/** Pieces that profiles are made of. */
export const phrases = {
  product: (family: PartRow, lang: Lang, random: Random): Phrase =>
    phrase(`${nameOf(family.names, lang, random)} ${pick(random, BESIDE[lang])}`.trim(), 'products'),
  sentence: (lang: Lang, random: Random): Phrase => phrase(pick(random, sentences(lang)), 'description'),
}
